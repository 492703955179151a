"""An agent takes a request on."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.laid_together import Order
from order_help.requests.desk import HelpDesk
from order_help.requests.desk_asking import AboutRequest, Done, done_with, take_step
from order_help.requests.desk_refusals import AlreadyClaimed, DeskRefusal


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim(AboutRequest):
    """Work on this open request."""

    operation: ClassVar[str] = "claim"


def claim(desk: HelpDesk, asked: Claim, *, now: datetime) -> Done | DeskRefusal:
    """Claim an open request, of two agents at once one. Claiming what one has already changes nothing."""

    def decide(order: Order, request: HelpRequest) -> Change | Done | DeskRefusal:
        if request.assignee == asked.by:
            return Done(view=desk.view(order, now=now), request=request)
        if request.assignee is not None:
            return AlreadyClaimed(request, desk.view(order, now=now))
        return desk_changes.claim(order, request, asked.by, now=now)

    return done_with(desk, take_step(desk, asked, None, decide, now=now), now=now)
