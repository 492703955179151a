"""A shopper sends the shop a message."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from order_help.domain import changes
from order_help.domain.attachments import MAX_ATTACHMENTS
from order_help.domain.availability import OrderView
from order_help.domain.changes import Change
from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AttachmentId, HelpRequestId
from order_help.domain.order import Order
from order_help.domain.rate_limits import MESSAGES
from order_help.domain.timeline import Message
from order_help.domain.values import Value
from order_help.use_cases.commands import Command
from order_help.use_cases.input_checks import MAX_MESSAGE, attached_files, text_problems
from order_help.use_cases.ports import ExtraReads, LoadedState
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode, Refusal
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import Replayed, change_order


@dataclass(frozen=True, kw_only=True)
class PostMessage(Command):
    """A message to the shop (1 to 4,000 characters), about an open request or, without one, about the order."""

    text: str
    help_request_id: HelpRequestId | None = None
    attachment_ids: tuple[AttachmentId, ...] = ()

    def problems(self) -> Iterator[Problem]:
        yield from text_problems("text", self.text, longest=MAX_MESSAGE, required=True)


class MessagePosted(Value):
    """The message is in the order's timeline; `view` is the order afterwards, `request` what the message is about."""

    view: OrderView
    request: HelpRequest | None = None
    replayed: bool = False


def post_message(services: Services, command: PostMessage, *, now: datetime) -> MessagePosted | Refusal:
    """
    Sends the shop a message. A request that waited for the shopper waits for the shop again.

    The messages of all the shopper's orders count towards one rate limit (domain/rate_limits.py). Raises StoreBusy.
    """

    about: HelpRequest | None = None

    def decide(order: Order, loaded: LoadedState) -> Change | Refusal:
        nonlocal about
        about = loaded.request
        problems = (*command.problems(), *request_problems(command.help_request_id, loaded))
        files = attached_files(command.attachment_ids, loaded.attachments, Side.SHOPPER, besides=problems)
        if isinstance(files, InvalidInput):
            return files
        message = Message(text=command.text, request_id=command.help_request_id, attachments=files)
        return changes.post_message(order, message, loaded.request, settings=services.settings_of(order), now=now)

    extra_reads = ExtraReads(attachments=command.attachment_ids[:MAX_ATTACHMENTS], limited_by=MESSAGES)
    done = change_order(services, command, decide, about=command.help_request_id, extra_reads=extra_reads, now=now)
    if isinstance(done, Change):
        return MessagePosted(view=services.view(done.after, now=now), request=next(iter(done.changed), about))
    if isinstance(done, Replayed):
        return MessagePosted(view=services.view(done.after, now=now), request=done.found, replayed=True)
    return done


def request_problems(command: HelpRequestId | None, loaded: LoadedState) -> Iterator[Problem]:
    """Yields what is wrong with the request that a message names."""
    if command is None:
        return
    if loaded.request is None:
        yield Problem(path="helpRequestId", code=ProblemCode.UNKNOWN)
    elif not loaded.request.can_reply:
        yield Problem(path="helpRequestId", code=ProblemCode.NOT_OPEN)
