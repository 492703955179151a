"""Reads the table `[policy.business_hours]` of a policy file: the hours in which a shop answers."""

from datetime import time, tzinfo
from functools import partial
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from order_help.domain.business_hours import BusinessHours
from order_help.formats.public_holidays import Calendars
from order_help.formats.toml_table import TomlTable

WEEKDAYS: Final = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


def business_hours_in(table: TomlTable, *, zone: tzinfo, calendars: Calendars) -> BusinessHours | None:
    """
    Returns the hours in a table: from `opens` until `closes`, in the shop's `zone` if it names none.

    Returns None if there is a problem, which is then recorded.
    """
    own_zone: tzinfo = table.value("time_zone", zone_in, zone)
    opens = table.value("opens", _time, time(9))
    closes = table.value("closes", _time, time(17))
    if closes <= opens and table.wrong.isdisjoint({"opens", "closes"}):
        table.refuse_value(closes, "closes", expected=f"a time of day later than when it opens, {opens}")
    weekdays = table.values("weekdays", _weekday, range(1, 6))
    if not weekdays and "weekdays" not in table.wrong:
        table.refuse("weekdays", expected="a list of 1 or more")
    country = table.value("country", partial(_country, calendars=calendars), None)
    # Whether a wrong country has the region cannot be said.
    read_region = str if "country" in table.wrong else partial(_region, country=country, calendars=calendars)
    region = table.value("region", read_region, None)
    table.refuse_unknown_keys()
    if table.wrong:
        return None
    return BusinessHours(
        zone=own_zone,
        opens=opens,
        closes=closes,
        weekdays=frozenset(weekdays),
        holidays=calendars.holidays(country, region) if country else frozenset(),
    )


def zone_in(value: Any) -> ZoneInfo:
    """Returns the time zone of a name. Raises ValueError with what was expected."""
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, TypeError, OSError):
        raise ValueError("a time zone of IANA's, such as 'Europe/Berlin'") from None


def _time(value: Any) -> time:
    if not isinstance(value, time) or value.tzinfo is not None:
        raise ValueError("a time of day without quotes, such as 09:00:00")
    return value


def _weekday(value: Any) -> int:
    if value not in WEEKDAYS:
        raise ValueError(f"one of {', '.join(WEEKDAYS)}")
    return WEEKDAYS.index(value) + 1


def _country(value: Any, *, calendars: Calendars) -> str:
    if value not in calendars.countries():
        raise ValueError("a country whose holidays are known, by its two letters, such as 'DE'")
    return str(value)


def _region(value: Any, *, country: str | None, calendars: Calendars) -> str:
    if country is None:
        raise ValueError("no region without a country")
    regions = calendars.regions(country)
    if value not in regions:
        raise ValueError(f"a region of {country}: {', '.join(sorted(regions)) or 'it has none'}")
    return str(value)
