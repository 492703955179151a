"""Somebody has read an order's timeline so far."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import changes
from order_help.domain.changes import Change
from order_help.domain.conversation import ReadMark, Side
from order_help.domain.ids import is_name
from order_help.domain.judgement import View
from order_help.domain.laid_together import Order
from order_help.domain.timeline import Author
from order_help.requests.asking import Asked
from order_help.requests.changing import commit_judged
from order_help.requests.desk import HelpDesk
from order_help.requests.ports import Also, Standing
from order_help.requests.refusals import InvalidInput, OrderNotFound, Problem, ProblemCode, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkTimelineRead(Asked):
    """
    Everything up to the entry of the sequence `through` (1 or more) was read by this side.

    It needs no idempotency key: done twice, it is as done once.
    """

    operation: ClassVar[str] = "markTimelineRead"

    through: int
    side: Side = Side.SHOPPER

    def problems(self) -> Iterator[Problem]:
        yield from Asked.problems(self)
        if self.through < 1:
            yield Problem(path="through", code=ProblemCode.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRead:
    """The mark is there; `view` is the order afterwards."""

    view: View


def mark_timeline_read(desk: HelpDesk, asked: MarkTimelineRead, *, now: datetime) -> TimelineRead | Refusal:
    """Set the mark, unless it stands further on already. Raises StoreBusy."""
    author = Author.SHOPPER if asked.side is Side.SHOPPER else Author.AGENT

    def judge(standing: Standing) -> Change | Order | Refusal:
        order, entry = standing.order, standing.entry
        if order is None:
            return OrderNotFound(asked.order.number)
        if entry is None:
            return InvalidInput((Problem(path="through", code=ProblemCode.UNKNOWN),))
        mark = ReadMark(through=entry.sequence, told=entry.told.of(asked.side))
        return changes.mark_read(order, asked.side, mark, author, now=now) or order

    if problems := tuple(asked.problems()):
        return InvalidInput(problems)
    if not is_name(asked.order.number):
        return OrderNotFound(asked.order.number)
    also = Also(sequence=asked.through)
    done: Change | Order | Refusal = commit_judged(desk, asked.order, judge, also=also, now=now)
    if isinstance(done, Change):
        return TimelineRead(view=desk.view(done.after, now=now))
    if isinstance(done, Order):
        return TimelineRead(view=desk.view(done, now=now))
    return done
