"""A snapshot of an order arrives from the shop."""

from datetime import datetime
from enum import Enum

from order_help.domain import snapshot_changes
from order_help.domain.changes import Change
from order_help.domain.ids import kept_under_number
from order_help.domain.intake import IntakeWarning
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.timeline import FactKind
from order_help.use_cases.services import Services
from order_help.use_cases.system.commit_identified import commit_identified
from order_help.use_cases.system.identify import Identified


class SnapshotResult(Enum):
    """What a snapshot did."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"  # its revision is not newer than the known one
    NEEDS_ID = "NEEDS_ID"  # refused: without an id it has the number of another customer's order
    REFUSED = "REFUSED"  # it cannot be read, and is remembered as refused (refuse_order_snapshot.py)


def apply_order_snapshot(
    services: Services, snapshot: OrderSnapshot, warnings: tuple[IntakeWarning, ...] = (), *, now: datetime
) -> SnapshotResult:
    """
    Stores a snapshot under the local changes; one that is late or repeated changes nothing.

    An order changes its customer if a newer snapshot with the order's id says so. Open requests whose effect the
    snapshot makes impossible are settled as OVERTAKEN. Raises StoreBusy.
    """

    def decide(found: Identified) -> Change | SnapshotResult:
        return decide_on_snapshot(services, found, snapshot, warnings, now=now)

    done = commit_identified(services, snapshot, decide, now=now)
    if not isinstance(done, Change):
        return done
    if done.before is None:
        return SnapshotResult.CREATED
    claims = any(fact.kind is FactKind.NUMBER_CLAIMED for fact in done.facts)
    return SnapshotResult.NEEDS_ID if claims else SnapshotResult.UPDATED


def decide_on_snapshot(
    services: Services,
    found: Identified,
    snapshot: OrderSnapshot,
    warnings: tuple[IntakeWarning, ...],
    *,
    now: datetime,
) -> Change | SnapshotResult:
    """Returns the change that a snapshot makes, of the order that was found, or why it makes none. Raises StoreBusy."""
    if found.order and found.belongs_to_others:
        if _was_senders(found.order, snapshot):
            return SnapshotResult.UNCHANGED
        claim = snapshot_changes.claim_number(found.order, snapshot.customer_id, snapshot.revision, now=now)
        return claim or SnapshotResult.NEEDS_ID
    after = snapshot_changes.apply_snapshot(snapshot, found.order, warnings)
    if after is None:
        return _adopted(found, snapshot, now) or SnapshotResult.UNCHANGED
    after = _with_marks(after, found, snapshot)
    overtaken = services.overtaken_requests(after, now=after.time_at(now))
    return snapshot_changes.snapshot_change(found.order, after, overtaken, now=now)


def _with_marks(after: Order, found: Identified, snapshot: OrderSnapshot) -> Order:
    """Returns the order with what was refused under its id before it came or was adopted, and under its number."""
    after = snapshot_changes.with_refused(after, found.registration(found.adopted_as or found.id).refused)
    if found.order is not None or snapshot.id is None:
        return after
    by_number = found.registration(kept_under_number(snapshot.number))
    return snapshot_changes.with_refused(after, by_number.refused, without_id=True)


def _was_senders(order: Order, snapshot: OrderSnapshot) -> bool:
    """
    Whether a snapshot without an id is a late one of this order, from before the order got an id and moved.

    It has the number under which the order is kept, and agrees in what adoption asks for.
    """
    return (
        order.snapshot.id is not None
        and order.id == kept_under_number(snapshot.number)
        and order.snapshot.placed_at == snapshot.placed_at
        and order.snapshot.revision > snapshot.revision
    )


def _adopted(found: Identified, snapshot: OrderSnapshot, now: datetime) -> Change | None:
    """Returns the change by which a snapshot that is not newer only tells the shop's id of the order."""
    if found.order is None or found.adopted_as is None or snapshot.id is None:
        return None
    refused = found.registration(found.adopted_as).refused
    return snapshot_changes.adopt(found.order, snapshot.id, refused, now=now)
