"""
Writes down the public holidays of the places that a policy names, which deployed functions read in place of a library.

Rule: the same policy and the same version of the library `holidays` give the same text, whatever day it is.
"""

import json
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from order_help.domain.shop_policy import ShopPolicy
from order_help.formats.public_holidays import PublicHolidays

FIRST: Final = date(2020, 1, 1)
LAST: Final = date(2069, 12, 31)
"""Requests are answered within days, or within ten years if a policy wants it so; afterwards no day is a holiday."""


def packed_holidays(policy: ShopPolicy) -> str:
    """Returns the file with the holidays of all places that the policy names, and of their whole countries."""
    places = set(_places(policy))
    places |= {PublicHolidays(place.country) for place in places}
    packed = {place.place: [day.isoformat() for day in _days() if day in place] for place in places}
    return json.dumps(packed, sort_keys=True)


def _places(policy: ShopPolicy) -> Iterator[PublicHolidays]:
    for entry in policy.entries:
        hours = entry.settings.business_hours
        if hours and isinstance(hours.holidays, PublicHolidays):
            yield hours.holidays


def _days() -> Iterator[date]:
    yield from (FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1))
