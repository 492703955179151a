"""The shop says how an order stands."""

from datetime import datetime
from enum import Enum

from order_help.domain import changes
from order_help.domain.changes import Change
from order_help.domain.order import OrderSnapshot
from order_help.requests.changing import commit_judged
from order_help.requests.desk import HelpDesk
from order_help.requests.overtaking import overtaken_requests
from order_help.requests.ports import Standing


class Taken(Enum):
    """What became of a snapshot."""

    CREATED = "CREATED"
    UPDATED = "UPDATED"
    UNCHANGED = "UNCHANGED"  # its revision is not newer than what is known


def take_order_snapshot(desk: HelpDesk, snapshot: OrderSnapshot, *, now: datetime) -> Taken:
    """
    Lay a snapshot under what happened here; late and doubled ones change nothing.

    Open requests whose effect it shows to be impossible become OVERTAKEN. Raises StoreBusy.
    """

    def judge(standing: Standing) -> Change | Taken:
        after = changes.take(snapshot, standing.order)
        if after is None:
            return Taken.UNCHANGED
        overtaken = overtaken_requests(desk, after, now=now)
        return changes.taken(standing.order, after, overtaken, now=now)

    done = commit_judged(desk, snapshot.ref, judge, now=now)
    if isinstance(done, Change):
        return Taken.UPDATED if done.before else Taken.CREATED
    return done
