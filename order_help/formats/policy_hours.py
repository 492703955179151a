"""
Reads the table `[policy.business_hours]` of a policy file: the hours in which a shop answers.

Public holidays are those of a country or a region; they come from the library `holidays`.
"""

from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Annotated, Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, ValidationInfo

from order_help.domain.business_hours import BusinessHours

WEEKDAYS: Final = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


@dataclass(frozen=True, slots=True)
class PublicHolidays:
    """A container of the public holidays, as dates, of a country (ISO 3166-1 alpha-2) or of a region of it."""

    country: str
    region: str | None = None

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in _calendar(self.country, self.region)


@cache
def _calendar(country: str, region: str | None) -> Any:
    import holidays  # imported here because most shops have no calendar

    return holidays.country_holidays(country, subdiv=region)


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


def _closing(value: Any, info: ValidationInfo) -> time:
    closes, opens = _time(value), info.data.get("opens")
    if opens is not None and closes <= opens:
        raise ValueError(f"a time of day later than when it opens, {opens}")
    return closes


def _country(value: Any) -> str:
    from holidays.registry import EntityLoader

    if value not in EntityLoader.get_country_codes(include_aliases=False):
        raise ValueError("a country whose holidays are known, by its two letters, such as 'DE'")
    return str(value)


def _region(value: Any, info: ValidationInfo) -> str:
    if "country" not in info.data:  # the country is wrong, which is reported
        return str(value)
    country = info.data["country"]
    if country is None:
        raise ValueError("no region without a country")
    regions = _calendar(country, None).subdivisions
    if value not in regions:
        raise ValueError(f"a region of {country}: {', '.join(sorted(regions)) or 'it has none'}")
    return str(value)


class Hours(BaseModel):
    """The hours in which the shop answers: from `opens` until `closes` on `weekdays`, except on public holidays."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, arbitrary_types_allowed=True)

    time_zone: Annotated[ZoneInfo, PlainValidator(zone_in)]
    opens: Annotated[time, PlainValidator(_time)] = time(9)
    closes: Annotated[time, PlainValidator(_closing)] = Field(default=time(17), validate_default=True)
    weekdays: Annotated[list[Annotated[int, PlainValidator(_weekday)]], Field(min_length=1)] = [1, 2, 3, 4, 5]
    country: Annotated[str, PlainValidator(_country)] | None = None
    region: Annotated[str, PlainValidator(_region)] | None = None

    def to_domain(self) -> BusinessHours:
        return BusinessHours(
            zone=self.time_zone,
            opens=self.opens,
            closes=self.closes,
            weekdays=frozenset(self.weekdays),
            holidays=PublicHolidays(self.country, self.region) if self.country else frozenset(),
        )
