"""A snapshot arrives that cannot be taken: the order remembers that there is a newer revision than its own."""

from datetime import datetime

from order_help.domain import snapshot_changes
from order_help.domain.changes import Change
from order_help.domain.ids import CustomerId, OrderNumber, ShopOrderId
from order_help.domain.intake import MAX_PROBLEM, RefusedRevision
from order_help.domain.values import Value, replace
from order_help.formats.snapshot_json import BadSnapshot
from order_help.use_cases.register_ports import Registration, RegistrationChange
from order_help.use_cases.services import Services
from order_help.use_cases.system.commit_identified import commit_identified
from order_help.use_cases.system.identify import Identified


class RefusedSnapshot(Value):
    """A snapshot that cannot be taken, as far as it can be read; `problem` says why not, in English."""

    customer_id: CustomerId
    revision: int
    problem: str
    id: ShopOrderId | None = None
    number: OrderNumber | None = None
    placed_at: datetime | None = None
    channel: str | None = None


def refused_snapshot(bad: BadSnapshot) -> RefusedSnapshot | None:
    """Returns a snapshot as far as it can be read; None if nobody can say which revision of which order it is."""
    known = bad.identity
    if known is None:
        return None
    return RefusedSnapshot(
        customer_id=known.customer_id,
        revision=known.revision,
        problem=str(bad),
        id=known.id,
        number=known.number,
        placed_at=known.placed_at,
        channel=known.channel,
    )


def refuse_order_snapshot(services: Services, refused: RefusedSnapshot, *, now: datetime) -> None:
    """
    Remembers that a revision could not be taken, if it is newer than those that were.

    Until a revision as new is taken, nothing of the order settles itself. Raises StoreBusy.
    """
    mark = RefusedRevision(
        revision=refused.revision, at=now, problem=refused.problem[:MAX_PROBLEM], customer_id=refused.customer_id
    )

    def decide(found: Identified) -> Change | None:
        if found.order is None:
            _mark_in_register(services, found.registration(found.id), mark)
            return None
        if found.adopted_as is not None:  # it may be this order or one that is still to come with the id: mark both
            _mark_in_register(services, found.registration(found.adopted_as), mark)
        if found.belongs_to_others:
            return snapshot_changes.claim_number(found.order, refused.customer_id, refused.revision, now=now)
        return snapshot_changes.refuse(found.order, mark)

    commit_identified(services, refused, decide, now=now)


def _mark_in_register(services: Services, before: Registration, mark: RefusedRevision) -> None:
    if before.refused is None or before.refused.revision < mark.revision:
        services.known_register.write_refusal(RegistrationChange(before=before, after=replace(before, refused=mark)))
