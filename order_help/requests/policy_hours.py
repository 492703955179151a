"""
The table `[policy.business_hours]` of a policy file: the hours in which a shop answers.

Public holidays are those of a country, or of one region of it, as the library `holidays` has them.
"""

from dataclasses import dataclass
from datetime import date, time
from functools import cache
from typing import Annotated, Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, PlainValidator, ValidationInfo, model_validator

from order_help.domain.business_hours import BusinessHours

WEEKDAYS: Final = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")


@dataclass(frozen=True, slots=True)
class PublicHolidays:
    """The public holidays of a country (ISO 3166-1 alpha-2), or of a region of it; a container of dates."""

    country: str
    region: str | None = None

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day in _calendar(self.country, self.region)


@cache
def _calendar(country: str, region: str | None) -> Any:
    import holidays  # only a shop with a calendar pays for it

    return holidays.country_holidays(country, subdiv=region)


def _zone(value: Any) -> ZoneInfo:
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


def _country(value: Any) -> str:
    if not isinstance(value, str) or value not in _known():
        raise ValueError("a country whose holidays are known, by its two letters, such as 'DE'")
    return value


def _region(value: Any, info: ValidationInfo) -> str:
    country = info.data.get("country")
    if country is None:
        raise ValueError("no region without a country")
    if not isinstance(value, str) or value not in _known()[country]:
        raise ValueError(f"a region of {country}: {', '.join(sorted(_known()[country])) or 'it has none'}")
    return value


def _known() -> dict[str, list[str]]:
    """Every country with its regions."""
    import holidays

    known: dict[str, list[str]] = holidays.list_supported_countries(include_aliases=False)
    return known


class Hours(BaseModel):
    """When the shop answers: from `opens` until `closes` on `weekdays`, except for public holidays."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True, arbitrary_types_allowed=True)

    time_zone: Annotated[ZoneInfo, PlainValidator(_zone)]
    opens: Annotated[time, PlainValidator(_time)] = time(9)
    closes: Annotated[time, PlainValidator(_time)] = time(17)
    weekdays: list[Annotated[int, PlainValidator(_weekday)]] = [1, 2, 3, 4, 5]
    country: Annotated[str, PlainValidator(_country)] | None = None
    region: Annotated[str, PlainValidator(_region)] | None = None

    @model_validator(mode="after")
    def _are_hours(self) -> "Hours":
        if self.opens >= self.closes:
            raise ValueError("hours that close later in the day than they open")
        if not self.weekdays:
            raise ValueError("hours on one weekday at least")
        return self

    def to_domain(self) -> BusinessHours:
        return BusinessHours(
            zone=self.time_zone,
            opens=self.opens,
            closes=self.closes,
            weekdays=frozenset(self.weekdays),
            holidays=PublicHolidays(self.country, self.region) if self.country else frozenset(),
        )
