"""An agent claims a help request."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.order import Order
from order_help.use_cases.desk.commands import AboutRequest, Done, done_with, take_step
from order_help.use_cases.desk.refusals import AlreadyClaimed, DeskRefusal
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.services import Services


@dataclass(frozen=True, kw_only=True)
class Claim(AboutRequest):
    """Claims an open request for the agent."""


def claim(services: Services, command: Claim, *, now: datetime) -> Done | DeskRefusal:
    """Claims an open request; of two agents at once one succeeds. A second claim changes nothing. Raises StoreBusy."""

    def decide(order: Order, request: HelpRequest, _: LoadedState) -> Change | Done | DeskRefusal:
        if request.assignee == command.by:
            return Done(view=services.view(order, now=now), request=request)
        if request.assignee is not None:
            return AlreadyClaimed(request, services.view(order, now=now))
        return desk_changes.claim(order, request, command.by, now=now)

    return done_with(services, take_step(services, command, None, decide, now=now), now=now)
