"""
"Days" read a second time: a window of days ends with the first instant of the day after its last, in the shop's zone.

The first instant of a day is looked for among all instants, since clocks may skip midnight, or strike it twice.
"""

from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import cache

MINUTE = timedelta(minutes=1)
A_DAY = timedelta(days=1)
TICK = timedelta(microseconds=1)


def ends(at: datetime, days: int, zone: tzinfo) -> datetime:
    """Returns the end of the `days`-th day after the day of `at`: for 0 that of the same day."""
    return first_instant(day_of(at, zone) + (days + 1) * A_DAY, zone)


def day_of(at: datetime, zone: tzinfo) -> date:
    return at.astimezone(zone).date()


def last_day(end: datetime, zone: tzinfo) -> date:
    """Returns the day in which a window that closes at `end` was open last."""
    return day_of(end - TICK, zone)


@cache
def first_instant(day: date, zone: tzinfo) -> datetime:
    """Returns the first instant at which it is this day, or later if the zone has no such day; by halving."""
    before = datetime(day.year, day.month, day.day, tzinfo=UTC) - 2 * A_DAY
    minutes = [0, 4 * 24 * 60]  # not yet, and certainly: no zone is more than a day away
    while minutes[1] - minutes[0] > 1:
        middle = sum(minutes) // 2
        minutes[day_of(before + middle * MINUTE, zone) >= day] = middle
    return before + minutes[1] * MINUTE
