"""A shopper writes to the shop."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import changes
from order_help.domain.attachments import MAX_ATTACHMENTS
from order_help.domain.changes import Change
from order_help.domain.ids import AttachmentId, HelpRequestId
from order_help.domain.judgement import View
from order_help.domain.laid_together import Order
from order_help.domain.rate_limits import MESSAGES
from order_help.domain.timeline import Message
from order_help.requests.asking import MAX_MESSAGE, Asked, text_problems
from order_help.requests.attaching import attached_files
from order_help.requests.changing import Replayed, change_order
from order_help.requests.desk import HelpDesk
from order_help.requests.ports import Also, Standing
from order_help.requests.refusals import InvalidInput, Problem, ProblemCode, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class PostMessage(Asked):
    """Words to the shop (1 to 4,000 characters), about an open request or, without one, about the order."""

    operation: ClassVar[str] = "postMessage"

    text: str
    help_request_id: HelpRequestId | None = None
    attachment_ids: tuple[AttachmentId, ...] = ()

    def problems(self) -> Iterator[Problem]:
        yield from Asked.problems(self)
        yield from text_problems("text", self.text, longest=MAX_MESSAGE, required=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePosted:
    """The message stands in the order's timeline; `view` is the order afterwards."""

    view: View
    replayed: bool = False


def post_message(desk: HelpDesk, asked: PostMessage, *, now: datetime) -> MessagePosted | Refusal:
    """
    Write to the shop; what waited for the shopper's answer waits for the shop again.

    At most so many messages an hour, of all orders of the shopper together (domain/rate_limits.py). Raises StoreBusy.
    """

    def decide(order: Order, standing: Standing) -> Change | Refusal:
        files = attached_files(asked.attachment_ids, standing.attachments)
        problems = [*asked.problems(), *request_problems(asked.help_request_id, standing)]
        if isinstance(files, InvalidInput):
            return InvalidInput((*problems, *files.problems))
        if problems:
            return InvalidInput(tuple(problems))
        message = Message(text=asked.text, request_id=asked.help_request_id, attachments=files)
        return changes.post_message(order, message, standing.request, knobs=desk.knobs_of(order), now=now)

    also = Also(attachments=asked.attachment_ids[:MAX_ATTACHMENTS], limited_by=MESSAGES)
    done = change_order(desk, asked, decide, about=asked.help_request_id, also=also, now=now)
    if isinstance(done, Change):
        return MessagePosted(view=desk.view(done.after, now=now))
    if isinstance(done, Replayed):
        return MessagePosted(view=desk.view(done.order, now=now), replayed=True)
    return done


def request_problems(asked: HelpRequestId | None, standing: Standing) -> Iterator[Problem]:
    """What is wrong with the request that a message is to be about."""
    if asked is None:
        return
    if standing.request is None:
        yield Problem(path="helpRequestId", code=ProblemCode.UNKNOWN)
    elif not standing.request.can_reply:
        yield Problem(path="helpRequestId", code=ProblemCode.NOT_OPEN)
