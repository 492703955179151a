"""A shopper or the desk marks how far an order's timeline has been read."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from order_help.domain import changes
from order_help.domain.availability import OrderView
from order_help.domain.changes import Change
from order_help.domain.conversation import ReadMark
from order_help.domain.order import Order
from order_help.domain.timeline import Author
from order_help.domain.values import Value
from order_help.use_cases.commands import EitherSidesCommand
from order_help.use_cases.ports import ExtraReads, LoadedState
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode, Refusal
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import Replayed, change_order


@dataclass(frozen=True, kw_only=True)
class MarkTimelineRead(EitherSidesCommand):
    """
    Marks all entries up to the sequence `through` (1 or more) as read by the side that sends it.

    It needs no idempotency key: carried out twice, it has the same effect. With one, the second time says so.
    """

    through: int

    def problems(self) -> Iterator[Problem]:
        if self.through < 1:
            yield Problem(path="through", code=ProblemCode.UNKNOWN)


class TimelineRead(Value):
    """The mark is set, by this call or by an earlier one with the same key (`replayed`); `view` is its order."""

    view: OrderView
    replayed: bool = False


def mark_timeline_read(services: Services, command: MarkTimelineRead, *, now: datetime) -> TimelineRead | Refusal:
    """Sets the mark, unless it is already further on. Raises StoreBusy."""
    side, author = command.side, Author.AGENT if command.by else Author.SHOPPER

    def decide(order: Order, loaded: LoadedState) -> Change | TimelineRead | Refusal:
        entry = loaded.entry
        if entry is None:
            return InvalidInput((Problem(path="through", code=ProblemCode.UNKNOWN),))
        mark = ReadMark(through=entry.sequence, addressed=entry.addressed.of(side))
        if moved := changes.mark_read(order, side, mark, author, now=now):
            return moved
        if command.idempotency_key is not None:
            return changes.nothing_to_do(order, now=now)
        return TimelineRead(view=services.view(order, now=now))

    extra_reads = ExtraReads(sequence=command.through if command.through > 0 else None)
    done = change_order(services, command, decide, extra_reads=extra_reads, now=now)
    if isinstance(done, Change | Replayed):
        replayed = isinstance(done, Replayed) and done.earlier
        return TimelineRead(view=services.view(done.after, now=now), replayed=replayed)
    return done
