"""An agent sends the shopper a message."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from order_help.domain import desk_changes
from order_help.domain.attachments import MAX_ATTACHMENTS
from order_help.domain.changes import Change
from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AttachmentId, HelpRequestId
from order_help.domain.life_cycle import Step
from order_help.domain.order import Order
from order_help.domain.timeline import Message
from order_help.use_cases.desk.commands import Done, change_for_desk, done_with
from order_help.use_cases.desk.refusals import DeskRefusal, HelpRequestNotFound, StepNotAllowed
from order_help.use_cases.desk.seen import DecidingCommand, on_what_was_seen, seen_by, seen_entry, unanswered_after
from order_help.use_cases.input_checks import MAX_MESSAGE, attached_files, text_problems
from order_help.use_cases.ports import ExtraReads, LoadedState
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode
from order_help.use_cases.services import Services


@dataclass(frozen=True, kw_only=True)
class Reply(DecidingCommand):
    """
    A message to the shopper (1 to 4,000 characters), about a request or, without one, about the order.

    The request is open or an approved return. With `expects_answer`, which needs an open request, the request waits for
    the shopper's answer.
    """

    text: str
    help_request_id: HelpRequestId | None = None
    expects_answer: bool = False
    attachment_ids: tuple[AttachmentId, ...] = ()

    def problems(self) -> Iterator[Problem]:
        yield from super().problems()
        yield from text_problems("text", self.text, longest=MAX_MESSAGE, required=True)
        if self.expects_answer and self.help_request_id is None:
            yield Problem(path="helpRequestId", code=ProblemCode.REQUIRED)

    def input_fields(self) -> dict[str, object]:
        """A reply without files has the input that it had before replies could have files: keys of then still hold."""
        given = super().input_fields()
        if not self.attachment_ids:
            del given["attachment_ids"]
        return given


def reply(services: Services, command: Reply, *, now: datetime) -> Done | DeskRefusal:
    """
    Sends the shopper a message, which answers what its agent has seen of the order's messages.

    With `expects_answer` it is refused if the shopper has written since. Raises StoreBusy.
    """
    about: HelpRequest | None = None

    def decide(order: Order, loaded: LoadedState) -> Change | Done | DeskRefusal:
        nonlocal about
        about = request = loaded.request
        if command.help_request_id is not None and request is None:
            return HelpRequestNotFound(command.help_request_id)
        files = attached_files(command.attachment_ids, loaded.attachments, Side.DESK, besides=command.problems())
        if isinstance(files, InvalidInput):
            return files
        if request is not None and not (request.is_open if command.expects_answer else request.desk_can_reply):
            return StepNotAllowed(request, Step.ASK_BACK, services.view(order, now=now))
        message = Message(
            text=command.text,
            request_id=command.help_request_id,
            attachments=files,
            expects_answer=command.expects_answer,
        )
        seen = seen_by(command, order, loaded)
        if isinstance(seen, InvalidInput):
            return seen

        def written() -> Change:
            settings = services.settings_of(order)
            return desk_changes.reply(order, message, request, command.by, settings=settings, now=now)

        if request is None:
            return desk_changes.left_unanswered(written(), since=unanswered_after(services, order, seen))
        if command.expects_answer:
            return on_what_was_seen(services, command, order, request, seen, written, now=now)
        return written()

    extra_reads = ExtraReads(attachments=command.attachment_ids[:MAX_ATTACHMENTS], sequence=seen_entry(command))
    done = change_for_desk(services, command, decide, about=command.help_request_id, extra_reads=extra_reads, now=now)
    return done_with(services, done, about=about, now=now)
