"""A snapshot of an order arrives from the shop."""

from datetime import datetime
from enum import Enum

from order_help.domain import changes
from order_help.domain.changes import Change
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import commit_change


class SnapshotResult(Enum):
    """What a snapshot did."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"  # its revision is not newer than the known one


def apply_order_snapshot(services: Services, snapshot: OrderSnapshot, *, now: datetime) -> SnapshotResult:
    """
    Stores a snapshot under the local changes; one that is late or repeated changes nothing.

    Open requests whose effect the snapshot makes impossible are settled as OVERTAKEN. Raises StoreBusy.
    """

    def decide(loaded: LoadedState) -> Change | SnapshotResult:
        after = changes.apply_snapshot(snapshot, loaded.order)
        if after is None:
            return SnapshotResult.UNCHANGED
        overtaken = services.overtaken_requests(after, now=after.time_at(now))
        return changes.snapshot_change(loaded.order, after, overtaken, now=now)

    done = commit_change(services, snapshot.ref, decide, now=now)
    if isinstance(done, Change):
        return SnapshotResult.UPDATED if done.before else SnapshotResult.CREATED
    return done
