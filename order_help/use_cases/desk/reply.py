"""An agent sends the shopper a message."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.ids import HelpRequestId
from order_help.domain.life_cycle import Step
from order_help.domain.order import Order
from order_help.domain.timeline import Message
from order_help.use_cases.desk.commands import DeskCommand, Done, change_for_desk, done_with
from order_help.use_cases.desk.refusals import DeskRefusal, HelpRequestNotFound, StepNotAllowed
from order_help.use_cases.input_checks import MAX_MESSAGE, text_problems
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode
from order_help.use_cases.services import Services


@dataclass(frozen=True, kw_only=True)
class Reply(DeskCommand):
    """
    A message to the shopper (1 to 4,000 characters), about an open request or, without one, about the order.

    With `expects_answer`, which needs a request, the request waits for the shopper's answer.
    """

    text: str
    help_request_id: HelpRequestId | None = None
    expects_answer: bool = False

    def problems(self) -> Iterator[Problem]:
        yield from text_problems("text", self.text, longest=MAX_MESSAGE, required=True)
        if self.expects_answer and self.help_request_id is None:
            yield Problem(path="helpRequestId", code=ProblemCode.REQUIRED)


def reply(services: Services, command: Reply, *, now: datetime) -> Done | DeskRefusal:
    """Sends the shopper a message. Raises StoreBusy."""

    def decide(order: Order, loaded: LoadedState) -> Change | Done | DeskRefusal:
        request = loaded.request
        if command.help_request_id is not None and request is None:
            return HelpRequestNotFound(command.help_request_id)
        if problems := tuple(command.problems()):
            return InvalidInput(problems)
        if request is not None and not request.can_reply:
            return StepNotAllowed(request, Step.ASK_BACK, services.view(order, now=now))
        message = Message(text=command.text, request_id=command.help_request_id, expects_answer=command.expects_answer)
        return desk_changes.reply(order, message, request, command.by, settings=services.settings_of(order), now=now)

    done = change_for_desk(services, command, decide, about=command.help_request_id, now=now)
    return done_with(services, done, about=command.help_request_id, now=now)
