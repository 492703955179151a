"""An agent dismisses an alert."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain import desk_changes
from order_help.domain.alerts import AlertKind
from order_help.domain.changes import Change
from order_help.domain.order import Order
from order_help.use_cases.desk.commands import DeskCommand, Done, change_for_desk, done_with
from order_help.use_cases.desk.refusals import DeskRefusal
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.services import Services


@dataclass(frozen=True, kw_only=True)
class DismissAlert(DeskCommand):
    """Removes the order's alert of this kind from the desk's list."""

    kind: AlertKind


def dismiss_alert(services: Services, command: DismissAlert, *, now: datetime) -> Done | DeskRefusal:
    """Dismisses an alert; without one nothing changes. Raises StoreBusy."""

    def decide(order: Order, _: LoadedState) -> Change | Done | DeskRefusal:
        at = order.time_at(now)
        if command.kind not in {alert.kind for alert in order.alerts_at(at)}:
            return Done(view=services.view(order, now=now))
        return desk_changes.dismiss(order, command.kind, command.by, now=at)

    return done_with(services, change_for_desk(services, command, decide, now=now), now=now)
