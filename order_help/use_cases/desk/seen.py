"""
What an agent had seen of an order's timeline when deciding something, and what came after.

Rule 1: a decision is about what was seen. What came after stays, or the decision is refused and names it.
Rule 2: who does not say what was seen has seen what the desk has marked as read, and nothing more.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Final

from order_help.domain import desk_changes
from order_help.domain.alerts import AlertKind
from order_help.domain.changes import Change
from order_help.domain.conversation import ReadMark, Side
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId
from order_help.domain.life_cycle import Step
from order_help.domain.order import Order
from order_help.domain.timeline import FactKind, is_addressed_to
from order_help.use_cases.desk.commands import AboutRequest, DeskCommand, Done, take_step
from order_help.use_cases.desk.refusals import ChangedSinceSeen, DeskRefusal
from order_help.use_cases.ports import ExtraReads, LoadedState
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode
from order_help.use_cases.services import Services
from order_help.use_cases.timeline_pages import TimelineItem, TimelinePosition, read_timeline

_LOOKED_THROUGH: Final = 100
"""Items after what was seen that are looked through; if more follow, the last of these counts as what was missed."""

_UNKNOWN: Final = Problem(path="seenThrough", code=ProblemCode.UNKNOWN)

RAISED_BY: Final[Mapping[AlertKind, frozenset[FactKind]]] = MappingProxyType(
    {
        AlertKind.SHIPPED_THOUGH_CANCELLED: frozenset(
            {
                FactKind.SHIPPED_THOUGH_CANCELLED,
                FactKind.PARCEL_SHIPPED,
                FactKind.HANDED_OVER,
                FactKind.PICKED_UP,
            }
        ),
        AlertKind.OVERSHIPPED: frozenset({FactKind.PARCEL_SHIPPED}),
        AlertKind.REVISION_REFUSED: frozenset({FactKind.REVISION_REFUSED}),
        AlertKind.NUMBER_CLAIMED: frozenset({FactKind.NUMBER_CLAIMED}),
    }
)
"""Facts that may add something to an alert which the shop's systems raise."""


@dataclass(frozen=True, kw_only=True)
class DecidingCommand(DeskCommand):
    """
    A command that ends something: a request, an alert, or that the shop is the next to write.

    `seen_through` is the sequence of the last entry (1 or more) that the agent was shown; None if the caller does not
    say.
    """

    seen_through: int | None = None

    def problems(self) -> Iterator[Problem]:
        yield from super().problems()
        if self.seen_through is not None and self.seen_through < 1:
            yield _UNKNOWN

    def input_fields(self) -> dict[str, object]:
        """Without `seen_through`, the input is what it was before there was the field: keys of then still hold."""
        given = super().input_fields()
        if self.seen_through is None:
            del given["seen_through"]
        return given


@dataclass(frozen=True, kw_only=True)
class DecideRequest(DecidingCommand, AboutRequest):
    """A command that settles one help request."""


def seen_entry(command: DecidingCommand) -> int | None:
    """Returns the sequence of the entry that is to be read along with the order."""
    return command.seen_through if command.seen_through and command.seen_through > 0 else None


def seen_by(command: DecidingCommand, order: Order, loaded: LoadedState) -> ReadMark | InvalidInput:
    """Returns how far the agent has seen the timeline."""
    if command.seen_through is None:
        return order.conversation.read_by_desk
    if loaded.entry is None:
        return InvalidInput((_UNKNOWN,))
    return ReadMark(through=loaded.entry.sequence, addressed=loaded.entry.addressed.desk)


def settle(
    services: Services,
    command: DecideRequest,
    step: Step,
    decide: Callable[[Order, HelpRequest], Change | Done | DeskRefusal],
    *,
    now: datetime,
) -> Change | Done | DeskRefusal:
    """Carries out a command that settles a request, as `take_step` does, on what its agent has seen."""

    def decide_on_what_was_seen(order: Order, request: HelpRequest, loaded: LoadedState) -> Change | Done | DeskRefusal:
        seen = seen_by(command, order, loaded)
        if isinstance(seen, InvalidInput):
            return seen
        return on_what_was_seen(services, command, order, request, seen, lambda: decide(order, request), now=now)

    extra_reads = ExtraReads(sequence=seen_entry(command))
    return take_step(services, command, step, decide_on_what_was_seen, extra_reads=extra_reads, now=now)


def on_what_was_seen(
    services: Services,
    command: DecidingCommand,
    order: Order,
    request: HelpRequest,
    seen: ReadMark,
    decide: Callable[[], Change | Done | DeskRefusal],
    *,
    now: datetime,
) -> Change | Done | DeskRefusal:
    """
    Decides about a request, unless the shopper has written about it, or about the order, since what was seen.

    Who does not say what was seen is not refused: what the shopper wrote about the request and nobody has read is an
    alert of the order then.
    """
    if command.seen_through is not None:
        missed = _missed_message(services, order, seen, lambda about: about in (request.id, None))
        return ChangedSinceSeen(missed, services.view(order, now=now)) if missed else decide()
    decided, missed = decide(), _missed_message(services, order, seen, lambda about: about == request.id)
    if missed is None or not isinstance(decided, Change):
        return decided
    waiting = order.conversation.unanswered_since or missed.fact.at
    return desk_changes.left_unanswered(decided, since=min(waiting, missed.fact.at))


def unanswered_after(services: Services, order: Order, seen: ReadMark) -> datetime | None:
    """
    Returns since when the alert of an unanswered message is raised once what was seen is answered; None: no longer.

    A message about a request that is settled counts as one about the order.
    """
    since = order.conversation.unanswered_since
    if since is None:
        return None
    is_open = {request.id for request in order.open_requests}
    missed = _missed_message(services, order, seen, lambda about: about not in is_open)
    return max(since, missed.fact.at) if missed else None


def missed_cause(services: Services, order: Order, seen: ReadMark, kind: AlertKind) -> TimelineItem | None:
    """Returns the first fact after what was seen that may add something to an alert which the shop's systems raise."""
    return _first_missed(services, order, seen, lambda item: item.fact.kind in RAISED_BY[kind])


def _missed_message(
    services: Services, order: Order, seen: ReadMark, is_about: Callable[[HelpRequestId | None], bool]
) -> TimelineItem | None:
    if order.conversation.addressed.desk == seen.addressed:
        return None

    def is_message(item: TimelineItem) -> bool:
        is_addressed = is_addressed_to(Side.DESK, item.entry.author, item.fact)
        return item.fact.kind is FactKind.MESSAGE_POSTED and is_addressed and is_about(item.fact.request_id)

    return _first_missed(services, order, seen, is_message)


def _first_missed(
    services: Services, order: Order, seen: ReadMark, is_it: Callable[[TimelineItem], bool]
) -> TimelineItem | None:
    if seen.through >= order.last_sequence:
        return None
    after = TimelinePosition(sequence=seen.through, place=sys.maxsize) if seen.through else None
    page = read_timeline(services.store, order, Side.DESK, first=_LOOKED_THROUGH, after=after)
    return next(filter(is_it, page.items), page.items[-1] if page.has_next else None)
