"""A shopper takes a help request back."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import changes
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId
from order_help.domain.judgement import View
from order_help.domain.laid_together import Order
from order_help.requests.asking import Asked
from order_help.requests.changing import Replayed, change_order
from order_help.requests.desk import HelpDesk
from order_help.requests.filing import request_of
from order_help.requests.ports import Standing
from order_help.requests.refusals import InvalidInput, Problem, ProblemCode, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawHelpRequest(Asked):
    """Take this request back."""

    operation: ClassVar[str] = "withdrawHelpRequest"

    help_request_id: HelpRequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawn:
    """The request was withdrawn; `view` is its order afterwards."""

    request: HelpRequest
    view: View


def withdraw_help_request(desk: HelpDesk, asked: WithdrawHelpRequest, *, now: datetime) -> Withdrawn | Refusal:
    """Withdraw a request that nobody has settled yet."""

    def decide(order: Order, standing: Standing) -> Change | Refusal:
        request = standing.request
        if request is None:
            return InvalidInput((Problem(path="helpRequestId", code=ProblemCode.UNKNOWN),))
        if not request.can_withdraw:
            return InvalidInput((Problem(path="helpRequestId", code=ProblemCode.NOT_OPEN),))
        return changes.withdraw(order, request, now=now)

    done = change_order(desk, asked, decide, about=asked.help_request_id, now=now)
    if isinstance(done, Change):
        return Withdrawn(request=done.request, view=desk.view(done.after, now=now))
    if isinstance(done, Replayed):
        return Withdrawn(request=request_of(desk, done), view=desk.view(done.order, now=now))
    return done
