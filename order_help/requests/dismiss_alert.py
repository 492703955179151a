"""An agent has seen to an alert."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.laid_together import AlertKind, Order
from order_help.requests.desk import HelpDesk
from order_help.requests.desk_asking import DeskAsked, Done, change_for_desk, done_with
from order_help.requests.desk_refusals import DeskRefusal
from order_help.requests.ports import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class DismissAlert(DeskAsked):
    """Take this order's alert of this kind off the desk."""

    operation: ClassVar[str] = "dismissAlert"

    kind: AlertKind


def dismiss_alert(desk: HelpDesk, asked: DismissAlert, *, now: datetime) -> Done | DeskRefusal:
    """Dismiss an alert; where there is none, nothing changes. Raises StoreBusy."""

    def decide(order: Order, _: Standing) -> Change | Done | DeskRefusal:
        if asked.kind not in {alert.kind for alert in order.alerts}:
            return Done(view=desk.view(order, now=now))
        return desk_changes.dismiss(order, asked.kind, asked.by, now=now)

    return done_with(desk, change_for_desk(desk, asked, decide, now=now), now=now)
