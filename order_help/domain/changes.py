"""
What changes an order, and everything that one change consists of.

A change is computed from the order that was judged, and committed only against that very version of it.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.course import course_of
from order_help.domain.happened import AddressChange, Cancellation
from order_help.domain.help_requests import (
    CancelOrderDetails,
    ChangeShippingAddressDetails,
    HelpRequest,
    HelpRequestDetails,
    HelpRequestOutcome,
    HelpRequestState,
    ReturnOrReplaceItemsDetails,
    quantities,
)
from order_help.domain.ids import HelpRequestId, ShipmentId
from order_help.domain.knobs import Knobs
from order_help.domain.laid_together import Order
from order_help.domain.order import OrderSnapshot
from order_help.domain.policy import POLICY
from order_help.domain.timeline import Author, Fact, FactKind, new_facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """
    One change of one order: what one transaction commits.

    `before` is the order that was judged (None: it is created), `after` the order as it then is, one version on.
    `filed` is a request that comes into being, `settled` are requests that end.
    """

    before: Order | None
    after: Order
    author: Author
    at: datetime
    facts: tuple[Fact, ...]
    filed: HelpRequest | None = None
    settled: tuple[HelpRequest, ...] = ()

    @property
    def request(self) -> HelpRequest:
        """The request that a shopper's change filed or settled. Raises LookupError for a change about none."""
        for request in (self.filed, *self.settled):
            if request is not None:
                return request
        raise LookupError("this change is about no request")


def settles_itself(details: HelpRequestDetails, action: HelpActionType, order: Order, knobs: Knobs) -> bool:
    """Whether no agent is needed: the shop's choice per action; a change to another country never settles itself."""
    if action not in knobs.automatic:
        return False
    if isinstance(details, ChangeShippingAddressDetails):
        current = order.shipping_address
        return current is not None and current.country_code == details.address.country_code
    return True


def file(order: Order, request: HelpRequest, *, knobs: Knobs, now: datetime) -> Change:
    """File a request that the judgement allows; apply its effect at once where it settles itself."""
    filed_fact = Fact(kind=FactKind.REQUEST_FILED, at=now, request_id=request.id)
    if settles_itself(request.details, request.type, order, knobs):
        born = request.settled(HelpRequestState.RESOLVED, at=now, outcome=HelpRequestOutcome.APPROVED)
        after = _raised(with_effect(order, born, at=now))
        facts: tuple[Fact, ...] = (filed_fact, Fact(kind=FactKind.REQUEST_APPROVED, at=now, request_id=request.id))
    else:
        born = replace(request, answer_by=now + knobs.answer_within)
        after = _raised(replace(order, open_requests=(*order.open_requests, born.summary())))
        facts = (filed_fact,)
    return Change(
        before=order,
        after=after,
        author=Author.SHOPPER,
        at=now,
        facts=facts + new_facts(order, after),
        filed=born,
    )


def with_effect(order: Order, request: HelpRequest, *, at: datetime) -> Order:
    """The order with an approved request's effect applied; questions have none."""
    match request.details:
        case CancelOrderDetails():
            here = replace(order.here, cancellation=Cancellation(at=at, request_id=request.id))
            return replace(order, here=here)
        case ChangeShippingAddressDetails(address=address):
            change = AddressChange(at=at, request_id=request.id, address=address)
            return replace(order, here=replace(order.here, address_change=change))
        case ReturnOrReplaceItemsDetails() as details:
            returned = dict(order.returned)
            for line_id, quantity in quantities(details).items():
                returned[line_id] = returned.get(line_id, 0) + quantity
            return replace(order, returned=returned)
    return order


def withdraw(order: Order, request: HelpRequest, *, now: datetime) -> Change:
    """The shopper takes back an open request; what it held is free again."""
    after = _raised(_without(order, {request.id}))
    fact = Fact(kind=FactKind.REQUEST_WITHDRAWN, at=now, request_id=request.id)
    settled = request.settled(HelpRequestState.WITHDRAWN, at=now)
    return Change(before=order, after=after, author=Author.SHOPPER, at=now, facts=(fact,), settled=(settled,))


def confirm_receipt(order: Order, shipment_ids: Iterable[ShipmentId], *, now: datetime) -> Change:
    """The shopper says that these parcels arrived."""
    after = _raised(replace(order, here=order.here.with_receipts(shipment_ids, at=now)))
    return Change(before=order, after=after, author=Author.SHOPPER, at=now, facts=new_facts(order, after))


def take(snapshot: OrderSnapshot, order: Order | None) -> Order | None:
    """The order with this snapshot, not yet committed; None where it is not newer than what is known."""
    if order is None:
        return Order(snapshot=snapshot)
    if snapshot.revision <= order.snapshot.revision:
        return None
    return _raised(replace(order, snapshot=snapshot))


def overtaken_by(order: Order, *, knobs: Knobs, now: datetime) -> tuple[HelpRequestId, ...]:
    """Open requests whose effect has become impossible: the policy's row names the event that does it."""
    course = course_of(order, knobs)

    def impossible(action: HelpActionType) -> bool:
        event: OrderEvent | None = POLICY[action].overtaken_by
        return event is not None and course.has_happened(event, now)

    return tuple(request.id for request in order.open_requests if impossible(request.type))


def taken(before: Order | None, after: Order, overtaken: tuple[HelpRequest, ...], *, now: datetime) -> Change:
    """The change that a newer snapshot makes; `overtaken` are the requests of `overtaken_by`, as they were."""
    settled = tuple(request.settled(HelpRequestState.OVERTAKEN, at=now) for request in overtaken)
    facts = tuple(Fact(kind=FactKind.REQUEST_OVERTAKEN, at=now, request_id=request.id) for request in settled)
    return Change(
        before=before,
        after=_without(after, {request.id for request in settled}),
        author=Author.SHOP,
        at=now,
        facts=new_facts(before, after) + facts,
        settled=settled,
    )


def _raised(order: Order) -> Order:
    return replace(order, version=order.version + 1)


def _without(order: Order, ids: set[HelpRequestId]) -> Order:
    return replace(order, open_requests=tuple(r for r in order.open_requests if r.id not in ids))
