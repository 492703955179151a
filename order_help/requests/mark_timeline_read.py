"""Somebody has read an order's timeline so far."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from order_help.domain import changes
from order_help.domain.changes import Change
from order_help.domain.conversation import ReadMark, Side
from order_help.domain.ids import AgentName, HelpRequestId
from order_help.domain.judgement import View
from order_help.domain.laid_together import Order
from order_help.domain.timeline import Author
from order_help.requests.asking import Asked
from order_help.requests.changing import Replayed, carry_out
from order_help.requests.desk import HelpDesk
from order_help.requests.ports import Also, KeyRecord, Standing
from order_help.requests.refusals import InvalidInput, Problem, ProblemCode, Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkTimelineRead(Asked):
    """
    Everything up to the entry of the sequence `through` (1 or more) was read: by the desk if an agent says so (`by`).

    It can do without an idempotency key: done twice, it is as done once.
    """

    operation: ClassVar[str] = "markTimelineRead"

    through: int
    by: AgentName | None = None

    @property
    def principal(self) -> str:
        return self.by or self.order.customer_id

    @property
    def side(self) -> Side:
        return Side.DESK if self.by else Side.SHOPPER

    def key_record(self, request_id: HelpRequestId | None, *, now: datetime) -> KeyRecord | None:
        """An agent may have the name of a customer, so the keys of the desk have a scope of their own."""
        record = Asked.key_record(self, request_id, now=now)
        return replace(record, operation=f"desk/{self.operation}") if record and self.by else record

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
    side, author = asked.side, Author.AGENT if asked.by else Author.SHOPPER

    def decide(order: Order, standing: Standing) -> Change | TimelineRead | Refusal:
        entry = standing.entry
        if entry is None:
            return InvalidInput((Problem(path="through", code=ProblemCode.UNKNOWN),))
        mark = ReadMark(through=entry.sequence, told=entry.told.of(side))
        return changes.mark_read(order, side, mark, author, now=now) or TimelineRead(view=desk.view(order, now=now))

    also = Also(sequence=asked.through if asked.through > 0 else None)
    done: Change | Replayed | TimelineRead | Refusal = carry_out(
        desk, asked, decide, about=None, files=None, also=also, now=now
    )
    if isinstance(done, Change):
        return TimelineRead(view=desk.view(done.after, now=now))
    if isinstance(done, Replayed):
        return TimelineRead(view=desk.view(done.order, now=now))
    return done
