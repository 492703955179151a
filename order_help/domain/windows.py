"""
A window on the order's timeline: it opens on events and closes on the first of others.

Rule 1: open while `opens <= now < closes`, to the microsecond; the time is an argument.
Rule 2: a closing event closes the window also if it came before the opening one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from order_help.domain.actions import OrderEvent

EventTimes = Mapping[OrderEvent, datetime]
"""When each event happened or is due; an event without a known time is missing."""

ENDED_BY_CANCELLING: Final = frozenset(
    {
        OrderEvent.PAID,
        OrderEvent.SHIP_BY,
        OrderEvent.RELEASED,
        OrderEvent.FIRST_SHIPPED,
        OrderEvent.FULLY_SHIPPED,
    }
)
"""What cannot happen any more after cancelling, unless it has a date already."""


class Phase(Enum):
    """Where a window stands at a moment."""

    CLOSED = "CLOSED"
    NEVER = "NEVER"  # an opening event can no longer happen
    NOT_YET = "NOT_YET"
    OPEN = "OPEN"


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowState:
    """
    A window seen at a moment.

    `opens_at` and `closes_at` are when it opens or opened, and the earliest known time at which it closes or closed.
    `opens_on` and `closes_on` are the events still awaited. `event` and `at` say what made it shut, and when.
    """

    phase: Phase
    opens_at: datetime | None = None
    opens_on: tuple[OrderEvent, ...] = ()
    closes_at: datetime | None = None
    closes_on: tuple[OrderEvent, ...] = ()
    event: OrderEvent | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Window:
    """Opens once all of `opens` have happened, closes on the first of `closes` (never, if there are none)."""

    opens: tuple[OrderEvent, ...]
    closes: tuple[OrderEvent, ...]

    def state_at(self, times: EventTimes, *, now: datetime) -> WindowState:
        """How the window stands at `now`, told when each event happened or is due."""
        closing = sorted(self._known(self.closes, times), key=lambda known: known[0])
        awaited = tuple(event for event in self.opens if not _happened(event, times, now))
        opens_at = _latest_if_all_known(self.opens, times)
        closes_at = closing[0][0] if closing else None
        if closing and closing[0][0] <= now:
            at, event = closing[0]
            was_open = opens_at is not None and opens_at < at
            return WindowState(
                phase=Phase.CLOSED, opens_at=opens_at if was_open else None, closes_at=at, event=event, at=at
            )
        never = next((event for event in awaited if _cannot_happen(event, times, now)), None)
        if never is not None:
            return WindowState(phase=Phase.NEVER, event=OrderEvent.CANCELLED, at=times[OrderEvent.CANCELLED])
        if opens_at and closes_at and closes_at <= opens_at:  # it will be closed before it could open
            opens_at = None
        shut_by = awaited[0] if awaited else None
        return WindowState(
            phase=Phase.NOT_YET if awaited else Phase.OPEN,
            opens_at=opens_at,
            opens_on=awaited,
            closes_at=closes_at,
            closes_on=tuple(event for event in self.closes if not _cannot_happen(event, times, now)),
            event=shut_by,
            at=times.get(shut_by) if shut_by else None,
        )

    @staticmethod
    def _known(events: tuple[OrderEvent, ...], times: EventTimes) -> Iterator[tuple[datetime, OrderEvent]]:
        return ((times[event], event) for event in events if event in times)


def _happened(event: OrderEvent, times: EventTimes, now: datetime) -> bool:
    return event in times and times[event] <= now


def _cannot_happen(event: OrderEvent, times: EventTimes, now: datetime) -> bool:
    """After cancelling, what has no date yet never gets one: nothing is paid, released or shipped any more."""
    return event in ENDED_BY_CANCELLING and event not in times and _happened(OrderEvent.CANCELLED, times, now)


def _latest_if_all_known(events: tuple[OrderEvent, ...], times: EventTimes) -> datetime | None:
    return max(times[event] for event in events) if all(event in times for event in events) else None
