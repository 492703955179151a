import json
from datetime import UTC, datetime, time

from holidays import country_holidays

from order_help.domain.business_hours import BusinessHours
from order_help.domain.shop_policy import DEFAULT_POLICY, PolicyEntry, PolicySettings, ShopPolicy
from order_help.formats.public_holidays import PublicHolidays
from tools.public_holidays import FIRST, LAST, packed_holidays


def a_policy(*places: PublicHolidays) -> ShopPolicy:
    hours = [
        BusinessHours(zone=UTC, opens=time(9), closes=time(17), weekdays=frozenset({1}), holidays=place)
        for place in places
    ]
    entries = [
        PolicyEntry(since=datetime(2026, month, 1, tzinfo=UTC), settings=PolicySettings(business_hours=those))
        for month, those in enumerate(hours, start=1)
    ]
    return ShopPolicy(entries=tuple(entries))


def test_every_place_of_every_entry_is_packed_with_all_its_days() -> None:
    packed = json.loads(packed_holidays(a_policy(PublicHolidays("DE", "BY"), PublicHolidays("JP"))))

    years = range(FIRST.year, LAST.year + 1)
    assert packed == {
        "DE": [day.isoformat() for day in sorted(country_holidays("DE", years=years))],
        "DE BY": [day.isoformat() for day in sorted(country_holidays("DE", subdiv="BY", years=years))],
        "JP": [day.isoformat() for day in sorted(country_holidays("JP", years=years))],
    }
    assert "2026-06-04" in packed["DE BY"]


def test_a_policy_that_names_no_place_needs_no_days() -> None:
    assert packed_holidays(DEFAULT_POLICY) == "{}"
    assert packed_holidays(a_policy()) == "{}"


def test_the_same_policy_gives_the_same_text() -> None:
    bavaria, saxony = PublicHolidays("DE", "BY"), PublicHolidays("DE", "SN")

    assert packed_holidays(a_policy(bavaria, saxony)) == packed_holidays(a_policy(saxony, bavaria))
