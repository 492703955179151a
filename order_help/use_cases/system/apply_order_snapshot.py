"""The shop says how an order stands."""

from datetime import datetime
from enum import Enum

from order_help.domain import changes
from order_help.domain.changes import Change
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import commit_change


class SnapshotResult(Enum):
    """What became of a snapshot."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"  # its revision is not newer than what is known


def apply_order_snapshot(services: Services, snapshot: OrderSnapshot, *, now: datetime) -> SnapshotResult:
    """
    Lay a snapshot under what happened here; late and doubled ones change nothing.

    Open requests whose effect it shows to be impossible become OVERTAKEN. Raises StoreBusy.
    """

    def judge(loaded: LoadedState) -> Change | SnapshotResult:
        after = changes.take(snapshot, loaded.order)
        if after is None:
            return SnapshotResult.UNCHANGED
        overtaken = services.overtaken_requests(after, now=now)
        return changes.taken(loaded.order, after, overtaken, now=now)

    done = commit_change(services, snapshot.ref, judge, now=now)
    if isinstance(done, Change):
        return SnapshotResult.UPDATED if done.before else SnapshotResult.CREATED
    return done
