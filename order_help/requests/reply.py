"""An agent writes to the shopper."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import desk_changes
from order_help.domain.changes import Change
from order_help.domain.ids import HelpRequestId
from order_help.domain.laid_together import Order
from order_help.domain.life_cycle import Step
from order_help.domain.timeline import Message
from order_help.requests.asking import MAX_MESSAGE, text_problems
from order_help.requests.desk import HelpDesk
from order_help.requests.desk_asking import DeskAsked, Done, change_for_desk, done_with
from order_help.requests.desk_refusals import DeskRefusal, HelpRequestNotFound, StepNotAllowed
from order_help.requests.ports import Standing
from order_help.requests.refusals import InvalidInput, Problem, ProblemCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply(DeskAsked):
    """
    Words to the shopper (1 to 4,000 characters), about an open request or, without one, about the order.

    With `expects_answer`, for which there must be a request, it waits for the shopper from now on.
    """

    operation: ClassVar[str] = "reply"

    text: str
    help_request_id: HelpRequestId | None = None
    expects_answer: bool = False

    def problems(self) -> Iterator[Problem]:
        yield from DeskAsked.problems(self)
        yield from text_problems("text", self.text, longest=MAX_MESSAGE, required=True)
        if self.expects_answer and self.help_request_id is None:
            yield Problem(path="helpRequestId", code=ProblemCode.REQUIRED)


def reply(desk: HelpDesk, asked: Reply, *, now: datetime) -> Done | DeskRefusal:
    """Write to the shopper. Raises StoreBusy."""

    def decide(order: Order, standing: Standing) -> Change | Done | DeskRefusal:
        request = standing.request
        if asked.help_request_id is not None and request is None:
            return HelpRequestNotFound(asked.help_request_id)
        if problems := tuple(asked.problems()):
            return InvalidInput(problems)
        if request is not None and not request.can_reply:
            return StepNotAllowed(request, Step.ASK_BACK, desk.view(order, now=now))
        message = Message(text=asked.text, request_id=asked.help_request_id, expects_answer=asked.expects_answer)
        return desk_changes.reply(order, message, request, asked.by, knobs=desk.knobs_of(order), now=now)

    done = change_for_desk(desk, asked, decide, about=asked.help_request_id, now=now)
    return done_with(desk, done, about=asked.help_request_id, now=now)
