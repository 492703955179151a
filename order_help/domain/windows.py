"""
Windows: a window opens once some events have happened and closes on the first of others.

Rule 1: a window is open while `opens <= now < closes`, to the microsecond; the time is an argument.
Rule 2: a closing event closes the window even if it happened before the opening events.
Rule 3: PLACED has always happened: an order that is known was placed, however far the shop's clock is ahead.
"""

import math
from collections.abc import Mapping
from datetime import datetime
from typing import Final

from order_help.domain.actions import LookedUp, OrderEvent
from order_help.domain.values import Value

EventTimes = Mapping[OrderEvent, datetime]
"""The time (UTC) at which each event happened or is due; an event without a known time is missing."""

ENDED_BY_CANCELLING: Final = frozenset(
    {
        OrderEvent.PAID,
        OrderEvent.SHIP_BY,
        OrderEvent.RELEASED,
        OrderEvent.FIRST_SHIPPED,
        OrderEvent.FIRST_HANDED_OVER,
        OrderEvent.FULFILLED,
    }
)
"""Events that cannot happen after a cancellation, unless they have a time already."""


class Phase(LookedUp):
    """The phase of a window at one moment."""

    CLOSED = "CLOSED"
    NEVER = "NEVER"  # an opening event can no longer happen
    NOT_YET = "NOT_YET"
    OPEN = "OPEN"


class WindowState(Value):
    """
    The state of a window at one moment.

    `opens_at` is the time at which it opens or opened, `closes_at` the earliest known time at which it closes or
    closed (UTC). `opens_on` and `closes_on` are the events that are still to come. `event` and `at` say why it is not
    open, and since or until when.
    """

    phase: Phase
    opens_at: datetime | None = None
    opens_on: tuple[OrderEvent, ...] = ()
    closes_at: datetime | None = None
    closes_on: tuple[OrderEvent, ...] = ()
    event: OrderEvent | None = None
    at: datetime | None = None


class Window(Value, kw_only=False):
    """A window that opens once all of `opens` have happened and closes on the first of `closes`, if there are any."""

    opens: tuple[OrderEvent, ...]
    closes: tuple[OrderEvent, ...]

    def state_at(self, times: EventTimes, *, now: datetime, never: frozenset[OrderEvent] = frozenset()) -> WindowState:
        """
        Returns the state of the window at `now`, from the times of the events.

        `never` are events that cannot happen to this order, so that nobody is told to wait for them.
        """
        opens_at = _latest_if_all_known(self.opens, times)
        closes_at, closed_by = _earliest(self.closes, times)
        if closes_at is not None and closes_at <= now:
            was_open = opens_at is not None and opens_at < closes_at
            return WindowState(
                phase=Phase.CLOSED,
                opens_at=opens_at if was_open else None,
                closes_at=closes_at,
                event=closed_by,
                at=closes_at,
            )
        impossible = _impossible(times, now)
        awaited = tuple([event for event in self.opens if not _happened(event, times, now)])
        if not impossible.isdisjoint(awaited):
            return WindowState(phase=Phase.NEVER, event=OrderEvent.CANCELLED, at=times[OrderEvent.CANCELLED])
        if opens_at and closes_at and closes_at <= opens_at:  # it will close before it could open
            opens_at = None
        next_event = awaited[0] if awaited else None
        return WindowState(
            phase=Phase.NOT_YET if awaited else Phase.OPEN,
            opens_at=opens_at,
            opens_on=awaited,
            closes_at=closes_at,
            closes_on=tuple([event for event in self.closes if event not in never and event not in impossible]),
            event=next_event,
            at=times.get(next_event) if next_event else None,
        )

    def is_open_at(self, times: EventTimes, *, now: datetime) -> bool:
        """Whether the state at `now` is OPEN: all opening events have happened, and no closing event has."""
        if any(event in times and times[event] <= now for event in self.closes):
            return False
        return all(_happened(event, times, now) for event in self.opens)


def combined(states: list[WindowState]) -> WindowState:
    """
    Combines the states of windows that run side by side into one.

    The phase is OPEN if one window is open, else NOT_YET if one is still to open, else CLOSED if one is closed, else
    NEVER. Raises ValueError if there is no window.
    """
    if len(states) == 1:
        return states[0]
    for phase in (Phase.OPEN, Phase.NOT_YET, Phase.CLOSED, Phase.NEVER):
        same = [state for state in states if state.phase is phase]
        if same:
            opens = [state.opens_at for state in same if state.opens_at is not None]
            representative = _first_to_open(same) if phase is Phase.NOT_YET else _last_closed(same)
            return WindowState(
                phase=phase,
                opens_at=min(opens, default=None),
                opens_on=representative.opens_on,
                closes_at=_closes_at(same, [state for state in states if state.phase is Phase.NOT_YET]),
                closes_on=representative.closes_on,
                event=representative.event,
                at=representative.at,
            )
    raise ValueError("an order without lines has no windows")


def _closes_at(states: list[WindowState], to_come: list[WindowState]) -> datetime | None:
    """
    Returns when the last of these windows closes; None if that is not known.

    A window to come that opens before then extends that time.
    """
    closes = [state.closes_at for state in states if state.closes_at is not None]
    if len(closes) < len(states):
        return None
    closes_at = max(closes)
    dated = [(state.opens_at, state.closes_at) for state in to_come if state.opens_at and state.closes_at]
    for next_opens_at, next_closes_at in sorted(dated):
        if next_opens_at <= closes_at:
            closes_at = max(closes_at, next_closes_at)
    return closes_at


def _first_to_open(states: list[WindowState]) -> WindowState:
    return min(states, key=lambda state: state.at.timestamp() if state.at else math.inf)


def _last_closed(states: list[WindowState]) -> WindowState:
    return max(states, key=lambda state: state.at.timestamp() if state.at else -math.inf)


def _happened(event: OrderEvent, times: EventTimes, now: datetime) -> bool:
    return event in times and (times[event] <= now or event is OrderEvent.PLACED)


def _impossible(times: EventTimes, now: datetime) -> frozenset[OrderEvent]:
    """Returns the events without a time as the order was cancelled: it is then never paid, released or shipped."""
    if not _happened(OrderEvent.CANCELLED, times, now):
        return frozenset()
    return ENDED_BY_CANCELLING.difference(times)


def _earliest(events: tuple[OrderEvent, ...], times: EventTimes) -> tuple[datetime | None, OrderEvent | None]:
    """Returns the earliest known time of these events, and the first of them that has it."""
    earliest, first = None, None
    for event in events:
        at = times.get(event)
        if at is not None and (earliest is None or at < earliest):
            earliest, first = at, event
    return earliest, first


def _latest_if_all_known(events: tuple[OrderEvent, ...], times: EventTimes) -> datetime | None:
    latest = None
    for event in events:
        at = times.get(event)
        if at is None:
            return None
        latest = at if latest is None else max(latest, at)
    return latest
