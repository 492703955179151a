"""An agent approves a help request: the only step of an agent that has an effect on the order."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain import desk_changes
from order_help.domain.changes import Change, is_impossible
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.life_cycle import Step
from order_help.domain.order import Order
from order_help.domain.recheck import why_not_approve
from order_help.use_cases.desk.commands import Done, done_with
from order_help.use_cases.desk.refusals import DeskRefusal, StepNotAllowed
from order_help.use_cases.desk.seen import DecideRequest, settle
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.services import Services


@dataclass(frozen=True, kw_only=True)
class Approve(DecideRequest):
    """Grants a request; `text` is an additional message to the shopper."""


def approve(services: Services, command: Approve, *, now: datetime) -> Done | DeskRefusal:
    """
    Applies the request's effect if the order still allows it now; otherwise returns why it does not.

    A request that has become impossible is settled as OVERTAKEN, and the shopper is notified. Raises StoreBusy.
    """

    def decide(order: Order, request: HelpRequest) -> Change | Done | DeskRefusal:
        settings, at = services.settings_of(order), services.view(order, now=now).now
        against = why_not_approve(order, request, settings=settings, now=at)
        if against is None:
            return desk_changes.approve(order, request, command.by, command.message(), now=at)
        if is_impossible(order, request.type, settings=settings, now=at):
            return desk_changes.close_as_impossible(order, request, command.by, now=at)
        return HelpActionUnavailable(against, services.view(order, now=now))

    done = done_with(services, settle(services, command, Step.APPROVE, decide, now=now), now=now)
    if not isinstance(done, Done | StepNotAllowed) or done.request is None:
        return done
    if done.request.state is not HelpRequestState.OVERTAKEN:
        return done
    # This call overtook it, or an earlier one with the same key, or a snapshot: the answer is the same.
    availability = done.view.actions[done.request.type]
    if availability.available:  # the shop corrected its snapshot: the order did not ship after all
        return StepNotAllowed(done.request, Step.APPROVE, done.view)
    return HelpActionUnavailable(availability, done.view)
