"""
The days of a time zone: which day an instant lies in, when a day begins, and when it ends.

Rule 1: days are added to local dates, never to instants, so that no change of the clocks moves the end of a window.
Rule 2: a day begins at the first instant that has its date. That is not midnight where the clocks jump over it.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from typing import Final

_DAY: Final = timedelta(days=1)
_MOMENT: Final = timedelta(microseconds=1)
_MIDNIGHT: Final = time()


def day_of(at: datetime, zone: tzinfo) -> date:
    """Returns the day of `zone` in which an instant (aware) lies."""
    return at.date() if at.tzinfo is zone else at.astimezone(zone).date()


def last_day_before(end: datetime, zone: tzinfo) -> date:
    """Returns the day of `zone` that ends at `end` (aware), or else the one in the midst of which it lies."""
    return day_of(end - _MOMENT, zone)


def end_of(day: date, zone: tzinfo) -> datetime:
    """Returns the end of a day of `zone`, in UTC: the first instant that is no longer in it."""
    return start_of(day + _DAY, zone)


def start_of(day: date, zone: tzinfo) -> datetime:
    """
    Returns the first instant of a day of `zone`, in UTC.

    Of a day that the zone left out, when it moved to the other side of the date line, that is the first instant after.
    """
    if zone is UTC:
        return datetime(day.year, day.month, day.day, tzinfo=UTC)
    return _start_of(day, zone)


# An order has some ten ends of days, orders of one page lie close together, and a function lives for hours.
@lru_cache(maxsize=4_096)
def _start_of(day: date, zone: tzinfo) -> datetime:
    midnight = datetime.combine(day, _MIDNIGHT, tzinfo=zone)
    first, second = midnight.astimezone(UTC), midnight.replace(fold=1).astimezone(UTC)
    if first <= second:  # midnight is there once, or twice: then the day begins with the first
        return first
    # The clocks jump over midnight somewhere between the two instants that it would be by the offset after and before.
    before, after = second, first
    while after - before > _MOMENT:
        middle = before + (after - before) // 2
        if middle.astimezone(zone).date() < day:
            before = middle
        else:
            after = middle
    return after
