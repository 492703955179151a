"""A shopper withdraws a help request."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain import changes
from order_help.domain.availability import OrderView
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId
from order_help.domain.order import Order
from order_help.domain.values import Value
from order_help.use_cases.commands import Command
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode, Refusal
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import Replayed, change_order


@dataclass(frozen=True, kw_only=True)
class WithdrawHelpRequest(Command):
    """Withdraws an open request."""

    help_request_id: HelpRequestId


class Withdrawn(Value):
    """The request was withdrawn; `view` is the order afterwards."""

    request: HelpRequest
    view: OrderView


def withdraw_help_request(services: Services, command: WithdrawHelpRequest, *, now: datetime) -> Withdrawn | Refusal:
    """Withdraws a request that is not settled. Raises StoreBusy."""

    def decide(order: Order, loaded: LoadedState) -> Change | Refusal:
        request = loaded.request
        if request is None:
            return InvalidInput((Problem(path="helpRequestId", code=ProblemCode.UNKNOWN),))
        if not request.can_withdraw:
            return InvalidInput((Problem(path="helpRequestId", code=ProblemCode.NOT_OPEN),))
        return changes.withdraw(order, request, now=now)

    done = change_order(services, command, decide, about=command.help_request_id, now=now)
    if isinstance(done, Change | Replayed):
        return Withdrawn(request=done.request, view=services.view(done.after, now=now))
    return done
