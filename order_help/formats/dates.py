"""
Reads dates and times of ISO 8601, as instants in UTC.

Rule: the year that counts is the one that is written, before the time is converted.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from enum import Enum, auto
from typing import Any, Final

from order_help.domain.local_days import end_of, start_of
from order_help.domain.values import Value
from order_help.formats.findings import Unreadable

FIRST_YEAR: Final = 1970
"""The first year of a date that means something: other platforms write the year 0, 1 or 1900 for "no date"."""

LAST_YEAR: Final = 2999
"""The last year: windows that close months later must still have a date that Python can represent."""

_ZONE: Final = r"(?P<zone>[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?"
_SECONDS: Final = r"(?P<second>[0-9]{2})(?:[.,](?P<fraction>[0-9]{1,9}))?"
_EXTENDED: Final = re.compile(
    r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})"
    rf"(?:[T ](?P<hour>[0-9]{{2}}):(?P<minute>[0-9]{{2}})(?::{_SECONDS})?{_ZONE})?"
)
_BASIC: Final = re.compile(
    r"(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})"
    rf"(?:[T ](?P<hour>[0-9]{{2}})(?P<minute>[0-9]{{2}})(?:{_SECONDS})?{_ZONE})?"
)
_INSTANT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})"
)


class PlainDate(Enum):
    """The instant that a date without a time means."""

    START = auto()
    END = auto()  # the first instant of the next day


class LongAgo(ValueError):
    """A date before `FIRST_YEAR`, which other platforms write for "no date"."""


class Deadline(Value):
    """An instant in UTC; `day` is given if it is the end of that day."""

    at: datetime
    day: date | None


class ReadDate(Value):
    """An instant in UTC, and what its text lacked: a zone, or also a time, so that it is only a `day`."""

    at: datetime
    without_zone: bool
    day: date | None = None


def date_in(value: Any, *, zone: tzinfo, plain: PlainDate) -> ReadDate:
    """
    Reads a date, or a date and time; in the shop's time zone where it names none. A fraction is cut to microseconds.

    Raises LongAgo, and Unreadable with what was expected.
    """
    text = value.strip() if isinstance(value, str) else ""
    match = _EXTENDED.fullmatch(text) or _BASIC.fullmatch(text)
    if match is None:
        raise Unreadable('a date and time of ISO 8601, such as "2026-11-02T10:00:00Z"')
    if int(match["year"]) < FIRST_YEAR:
        raise LongAgo
    if int(match["year"]) > LAST_YEAR:
        raise Unreadable(f"a time before the year {LAST_YEAR + 1}")
    try:
        at = _local_time(match)
        if day := at.date() if match["hour"] is None else None:
            at = end_of(day, zone) if plain is PlainDate.END else start_of(day, zone)
        else:
            at = at.replace(tzinfo=_zone(match["zone"]) or zone).astimezone(UTC)
    except ValueError:
        raise Unreadable("a date and time that exist") from None
    return ReadDate(at=at, without_zone=match["zone"] is None, day=day)


def instant_in(text: Any) -> datetime:
    """Returns an instant in UTC from a text with an offset. Raises ValueError with what was expected."""
    expected = 'a date and time with its offset, such as "2026-11-02T10:00:00Z"'
    if not (isinstance(text, str) and _INSTANT.fullmatch(text)):
        raise Unreadable(expected)
    try:
        return date_in(text, zone=UTC, plain=PlainDate.START).at
    except LongAgo:
        raise Unreadable(f"a time after the year {FIRST_YEAR - 1}") from None


def _local_time(match: re.Match[str]) -> datetime:
    numbers = [int(match[name] or 0) for name in ("year", "month", "day", "hour", "minute", "second")]
    microseconds = int((match["fraction"] or "")[:6].ljust(6, "0"))
    year, month, day, hour, minute, second = numbers
    return datetime(year, month, day, hour, minute, second, microseconds)  # noqa: DTZ001 - the zone follows


def _zone(text: str | None) -> tzinfo | None:
    if text is None:
        return None
    if text in "Zz":
        return UTC
    hours, minutes = int(text[1:3]), int(text[3:].removeprefix(":") or 0)
    if minutes > 59:
        raise ValueError("an offset has at most 59 minutes beside its hours")
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if text[0] == "-" else offset)  # up to 23:59, or it raises ValueError
