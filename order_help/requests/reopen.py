"""An agent opens a settled request again."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.judged_again import why_not_reopen
from order_help.domain.laid_together import Order
from order_help.domain.life_cycle import Step
from order_help.requests.desk import HelpDesk
from order_help.requests.desk_asking import AboutRequest, Done, done_with, take_step
from order_help.requests.desk_refusals import DeskRefusal
from order_help.requests.refusals import HelpActionUnavailable


@dataclass(frozen=True, slots=True, kw_only=True)
class Reopen(AboutRequest):
    """This request was settled too soon."""

    operation: ClassVar[str] = "reopen"


def reopen(desk: HelpDesk, asked: Reopen, *, now: datetime) -> Done | DeskRefusal:
    """Open a request again that had no effect, unless another has taken its place or nothing is left to do."""

    def decide(order: Order, request: HelpRequest) -> Change | Done | DeskRefusal:
        against = why_not_reopen(order, request, knobs=desk.knobs_of(order), now=now)
        if against is not None:
            return HelpActionUnavailable(against, desk.view(order, now=now))
        return desk_changes.reopen(order, request, asked.by, knobs=desk.knobs_of(order), now=now)

    return done_with(desk, take_step(desk, asked, Step.REOPEN, decide, now=now), now=now)
