"""An agent ends the claim on a help request."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.order import Order
from order_help.use_cases.desk.commands import AboutRequest, Done, done_with, take_step
from order_help.use_cases.desk.refusals import DeskRefusal
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.services import Services


@dataclass(frozen=True, kw_only=True)
class Unclaim(AboutRequest):
    """Ends the claim on an open request."""


def unclaim(services: Services, command: Unclaim, *, now: datetime) -> Done | DeskRefusal:
    """Ends the claim, whichever agent made it; without a claim nothing changes. Raises StoreBusy."""

    def decide(order: Order, request: HelpRequest, _: LoadedState) -> Change | Done | DeskRefusal:
        if request.assignee is None:
            return Done(view=services.view(order, now=now), request=request)
        return desk_changes.unclaim(order, request, command.by, now=now)

    return done_with(services, take_step(services, command, None, decide, now=now), now=now)
