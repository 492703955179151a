"""
The public holidays of countries and of their regions, as dates.

The library `holidays` computes them. It is as large as a tenth of what is deployed and is not part of it: the artifact
has a file beside its policy file instead, with the days of the places that the policy names (tools/public_holidays.py).
"""

import json
from collections.abc import Collection, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final

from order_help.domain.values import PartlyCompared, Value

FILE: Final = "public_holidays.json"
"""The file beside a policy file: the days of each place, in ISO 8601, by its name, such as "DE" or "DE BY"."""


class PublicHolidays(PartlyCompared, kw_only=False):
    """
    A container of the public holidays, as dates, of a country (ISO 3166-1 alpha-2) or of a region of it.

    `days` are those from a file, in ISO 8601; None if the library computes them.
    """

    NOT_COMPARED = frozenset({"days"})

    country: str
    region: str | None = None
    days: frozenset[str] | None = None

    @property
    def place(self) -> str:
        """The name of the country or the region in the file."""
        return f"{self.country} {self.region}" if self.region else self.country

    def __contains__(self, day: object) -> bool:
        if not isinstance(day, date):
            return False
        return day in _computed(self.country, self.region) if self.days is None else day.isoformat() in self.days


class Calendars(Value, kw_only=False):
    """The places whose public holidays are known; `days` are those from a file, None if the library computes them."""

    days: Mapping[str, Collection[str]] | None = None

    def countries(self) -> Collection[str]:
        """Returns the known countries."""
        if self.days is not None:
            return {place.partition(" ")[0] for place in self.days}
        from holidays.registry import EntityLoader

        return frozenset(EntityLoader.get_country_codes(include_aliases=False))

    def regions(self, country: str) -> Collection[str]:
        """Returns the known regions of a known country."""
        if self.days is not None:
            named = (place.partition(" ") for place in self.days)
            return {region for of, _, region in named if of == country and region}
        regions: Collection[str] = _computed(country, None).subdivisions
        return regions

    def holidays(self, country: str, region: str | None) -> PublicHolidays:
        """Returns the public holidays of a known country or region."""
        found = PublicHolidays(country, region)
        return found if self.days is None else PublicHolidays(country, region, frozenset(self.days[found.place]))


def calendars_beside(policy_file: Path) -> Calendars:
    """Returns the calendars from the file beside a policy file; without such a file, those of the library."""
    file = policy_file.with_name(FILE)
    return Calendars(json.loads(file.read_text(encoding="utf-8")) if file.exists() else None)


@cache
def _computed(country: str, region: str | None) -> Any:
    import holidays  # imported here because most shops have no calendar, and the artifact does not have it at all

    return holidays.country_holidays(country, subdiv=region)
