"""The desk's schema, assembled from its queries and mutations, with the permission of each field."""

from collections.abc import Callable
from typing import Any

import strawberry
from strawberry.extensions import FieldExtension
from strawberry.types import get_object_definition

import gateway.desk.enums  # describes the desk's enums before a type uses them
import gateway.types.enums  # noqa: F401  # and those that both schemas have
from gateway.desk.context import Info
from gateway.desk.mutations.add_note import add_note
from gateway.desk.mutations.approve import approve
from gateway.desk.mutations.claim import claim
from gateway.desk.mutations.create_attachment_upload import create_attachment_upload
from gateway.desk.mutations.decline import decline
from gateway.desk.mutations.dismiss_alert import dismiss_alert
from gateway.desk.mutations.inputs import Changed
from gateway.desk.mutations.mark_timeline_read import mark_timeline_read
from gateway.desk.mutations.record_shipment import record_shipment
from gateway.desk.mutations.release_for_shipment import release_for_shipment
from gateway.desk.mutations.reopen import reopen
from gateway.desk.mutations.reply import reply
from gateway.desk.mutations.resolve import resolve
from gateway.desk.mutations.unclaim import unclaim
from gateway.desk.principals import NEEDED, Permission, needed_of_a_result, needed_of_an_order
from gateway.desk.query import Query
from gateway.desk.types.order import Order
from gateway.desk.types.refusals import AlreadyClaimed, ChangedSinceSeen, NotInThisState
from gateway.http.errors import fault
from gateway.http.outcome_log import note_all_fields
from gateway.http.outcomes import ErrorCode
from gateway.http.scalars import CONFIG
from gateway.http.schema_base import schema_of
from gateway.types.order_fields import OrderFields


@strawberry.type(
    description=(
        "What the desk can change. Each mutation returns a success or a refusal as data. `releaseForShipment` and "
        "`recordShipment` need the permission SHIP, the others WORK; without it, the field is an error `FORBIDDEN`."
    )
)
class Mutation:
    claim = claim
    unclaim = unclaim
    reply = reply
    create_attachment_upload = create_attachment_upload
    add_note = add_note
    approve = approve
    decline = decline
    resolve = resolve
    reopen = reopen
    dismiss_alert = dismiss_alert
    mark_timeline_read = mark_timeline_read
    release_for_shipment = release_for_shipment
    record_shipment = record_shipment


class _Permitted(FieldExtension):
    """Resolves a field only for principals with the permission that it needs."""

    def __init__(self, needed: Permission) -> None:
        self.needed = needed

    def resolve(self, next_: Callable[..., Any], source: Any, info: Info, **kwargs: Any) -> Any:
        if self.needed not in info.context.principal.permissions:
            raise fault(ErrorCode.FORBIDDEN, f"This needs the permission {self.needed.value}.")
        return next_(source, info, **kwargs)


def _guard(type_: type, needs: Callable[[str], Permission | None]) -> None:
    """
    Makes the fields of a type check the permission that each needs, by its name.

    The fields of OrderFields need none: they are the same objects in both schemas, and the shopper reads them, too.
    """
    shared = set(map(id, get_object_definition(OrderFields, strict=True).fields))
    for field in get_object_definition(type_, strict=True).fields:
        needed = None if id(field) in shared else needs(CONFIG.name_converter.get_graphql_name(field))
        if needed is not None:
            field.extensions.append(_Permitted(needed))


for _root in (Query, Mutation):
    _guard(_root, NEEDED.__getitem__)  # KeyError for a field without a row
_guard(Order, needed_of_an_order)
for _result in (Changed, AlreadyClaimed, ChangedSinceSeen, NotInThisState):
    _guard(_result, needed_of_a_result)
note_all_fields(Query, Mutation)
schema = schema_of(Query, Mutation)
