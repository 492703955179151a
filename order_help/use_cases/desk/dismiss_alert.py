"""An agent dismisses an alert."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain import desk_changes
from order_help.domain.alerts import AlertKind
from order_help.domain.changes import Change
from order_help.domain.order import Order
from order_help.use_cases.desk.commands import Done, change_for_desk, done_with
from order_help.use_cases.desk.refusals import ChangedSinceSeen, DeskRefusal
from order_help.use_cases.desk.seen import DecidingCommand, missed_cause, seen_by, seen_entry, unanswered_after
from order_help.use_cases.ports import ExtraReads, LoadedState
from order_help.use_cases.refusals import InvalidInput
from order_help.use_cases.services import Services


@dataclass(frozen=True, kw_only=True)
class DismissAlert(DecidingCommand):
    """Removes the order's alert of this kind from the desk's list."""

    kind: AlertKind


def dismiss_alert(services: Services, command: DismissAlert, *, now: datetime) -> Done | DeskRefusal:
    """
    Dismisses an alert; without one nothing changes.

    Of the shopper's messages, those that the agent has seen are dismissed. What the shop's systems raise is dismissed
    as a whole, or not at all if something was added to it since. Raises StoreBusy.
    """

    def decide(order: Order, loaded: LoadedState) -> Change | Done | DeskRefusal:
        if problems := tuple(command.problems()):
            return InvalidInput(problems)
        at, seen = order.time_at(now), seen_by(command, order, loaded)
        if isinstance(seen, InvalidInput):
            return seen
        if command.kind not in {alert.kind for alert in order.alerts_at(at)}:
            return Done(view=services.view(order, now=now))
        dismissed = desk_changes.dismiss(order, command.kind, command.by, now=at)
        if command.kind is AlertKind.UNANSWERED_MESSAGE:
            since = unanswered_after(services, order, seen)
            if since == order.conversation.unanswered_since:
                return Done(view=services.view(order, now=now))
            return desk_changes.left_unanswered(dismissed, since=since)
        missed = missed_cause(services, order, seen, command.kind)
        return ChangedSinceSeen(missed, services.view(order, now=now)) if missed else dismissed

    extra_reads = ExtraReads(sequence=seen_entry(command))
    return done_with(services, change_for_desk(services, command, decide, extra_reads=extra_reads, now=now), now=now)
