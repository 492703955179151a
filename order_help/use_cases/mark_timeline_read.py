"""A shopper or the desk marks how far an order's timeline has been read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from order_help.domain import changes
from order_help.domain.availability import OrderView
from order_help.domain.changes import Change
from order_help.domain.conversation import ReadMark, Side
from order_help.domain.ids import AgentName, HelpRequestId
from order_help.domain.order import Order
from order_help.domain.timeline import Author
from order_help.use_cases.commands import Command
from order_help.use_cases.ports import ExtraReads, KeyRecord, LoadedState
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode, Refusal
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import Replayed, change_order


@dataclass(frozen=True, kw_only=True)
class MarkTimelineRead(Command):
    """
    Marks all entries up to the sequence `through` (1 or more) as read: by the desk if an agent sends it (`by`).

    It needs no idempotency key: carried out twice, it has the same effect.
    """

    through: int
    by: AgentName | None = None

    @property
    def principal(self) -> str:
        return self.by or super().principal

    @property
    def side(self) -> Side:
        return Side.DESK if self.by else Side.SHOPPER

    def key_record(self, request_id: HelpRequestId | None, *, now: datetime) -> KeyRecord | None:
        """The desk's keys have a scope of their own, since an agent may have the name of a customer."""
        record = super().key_record(request_id, now=now)
        return replace(record, operation=f"desk/{self.operation}") if record and self.by else record

    def problems(self) -> Iterator[Problem]:
        if self.through < 1:
            yield Problem(path="through", code=ProblemCode.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRead:
    """The mark is set; `view` is the order afterwards."""

    view: OrderView


def mark_timeline_read(services: Services, command: MarkTimelineRead, *, now: datetime) -> TimelineRead | Refusal:
    """Sets the mark, unless it is already further on. Raises StoreBusy."""
    side, author = command.side, Author.AGENT if command.by else Author.SHOPPER

    def decide(order: Order, loaded: LoadedState) -> Change | TimelineRead | Refusal:
        entry = loaded.entry
        if entry is None:
            return InvalidInput((Problem(path="through", code=ProblemCode.UNKNOWN),))
        mark = ReadMark(through=entry.sequence, addressed=entry.addressed.of(side))
        return changes.mark_read(order, side, mark, author, now=now) or TimelineRead(view=services.view(order, now=now))

    extra_reads = ExtraReads(sequence=command.through if command.through > 0 else None)
    done = change_order(services, command, decide, extra_reads=extra_reads, now=now)
    if isinstance(done, Change | Replayed):
        return TimelineRead(view=services.view(done.after, now=now))
    return done
