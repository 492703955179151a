"""
The hours in which a shop answers, and when a given amount of them has passed.

Rule 1: opening hours are wall-clock times at the shop, but a span is measured in real time. A day on which the clocks
change is therefore an hour shorter or longer only if the shop is open at that moment.
Rule 2: a span counts opening time only. What arrives while the shop is closed starts to count when it opens.
"""

from collections.abc import Container, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from order_help.domain.values import Value

LOOK_AHEAD: Final = timedelta(days=3_660)
"""The longest time to look for opening hours: about ten years."""

EVERY_WEEKDAY: Final = frozenset(range(1, 8))
"""ISO 8601 weekday numbers: Monday is 1, Sunday 7."""


class BusinessHours(Value):
    """
    Open from `opens` until `closes` (times of day in `zone`) on `weekdays` (1 to 7), except on `holidays`.

    Raises ValueError if the shop would never be open.
    """

    zone: tzinfo
    opens: time
    closes: time
    weekdays: frozenset[int]
    holidays: Container[date] = frozenset()

    def __post_init__(self) -> None:
        if self.opens >= self.closes:
            raise ValueError("a shop closes later in the day than it opens")
        if not self.weekdays or not self.weekdays <= EVERY_WEEKDAY:
            raise ValueError("a shop is open on one weekday at least, 1 to 7")

    def after(self, start: datetime, span: timedelta) -> datetime:
        """
        Returns the instant (UTC) at which `span` of opening time has passed since `start` (aware).

        If that is more than `LOOK_AHEAD` away, returns the instant `LOOK_AHEAD` after `start`.
        """
        remaining, at = span, start
        for opens, closes in self._openings(start):
            at = max(start, opens)
            if at - start > LOOK_AHEAD:
                break
            if closes - at >= remaining:
                return (at + remaining).astimezone(UTC)
            remaining -= max(closes - at, timedelta(0))
        return (start + LOOK_AHEAD).astimezone(UTC)

    def _openings(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yields opening and closing times from the day of `start` on, in UTC, where differences are real time."""
        first = start.astimezone(self.zone).date()
        for days in range(LOOK_AHEAD.days + 1):
            day = first + timedelta(days=days)
            if day.isoweekday() in self.weekdays and day not in self.holidays:
                yield self._instant(day, self.opens), self._instant(day, self.closes)

    def _instant(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, tzinfo=self.zone).astimezone(UTC)
