"""
The hours in which a shop answers, and when so much of them will have passed.

Rule 1: opening hours are times of the wall clock where the shop is; what passes is real time, so a day on which the
clocks change is an hour shorter or longer only if the shop is open at that moment.
Rule 2: a span is spent on opening time alone: what arrives while the shop is closed begins to count when it opens.
"""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

LOOK_AHEAD: Final = timedelta(days=3_660)
"""A span that ten years of opening hours do not hold is never reached."""

EVERY_WEEKDAY: Final = frozenset(range(1, 8))
"""As ISO 8601 counts them: Monday is 1, Sunday 7."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BusinessHours:
    """
    Open from `opens` until `closes` (times of day in `zone`) on these weekdays, unless the day is one of `holidays`.

    Raises ValueError for hours in which nothing is ever open.
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
        The instant (UTC) at which `span` of opening time will have passed since `start` (aware).

        At the latest `LOOK_AHEAD` after `start`, however little the shop is open.
        """
        left, at = span, start
        for opens, closes in self._openings(start):
            at = max(start, opens)
            if at - start > LOOK_AHEAD:
                break
            if closes - at >= left:
                return (at + left).astimezone(UTC)
            left -= max(closes - at, timedelta(0))
        return (start + LOOK_AHEAD).astimezone(UTC)

    def _openings(self, start: datetime) -> Iterator[tuple[datetime, datetime]]:
        """From the day of `start` on: when the shop opens and closes, in UTC, where differences are real time."""
        first = start.astimezone(self.zone).date()
        for days in range(LOOK_AHEAD.days + 1):
            day = first + timedelta(days=days)
            if day.isoweekday() in self.weekdays and day not in self.holidays:
                yield self._instant(day, self.opens), self._instant(day, self.closes)

    def _instant(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, tzinfo=self.zone).astimezone(UTC)
