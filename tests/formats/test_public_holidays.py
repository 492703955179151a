import json
from datetime import date
from pathlib import Path

import pytest

from order_help.formats.policy_file import PolicyWrong, read_policy
from order_help.formats.public_holidays import FILE, Calendars, calendars_beside

CORPUS_CHRISTI = date(2026, 6, 4)  # in Bavaria, and not in all of Germany
PACKED = {"DE": ["2026-01-01"], "DE BY": ["2026-01-01", "2026-06-04"]}


def test_without_a_file_the_library_knows_all_countries_and_their_days(tmp_path: Path) -> None:
    calendars = calendars_beside(tmp_path / "policy.toml")

    assert {"DE", "JP", "US"} <= set(calendars.countries())
    assert "BY" in calendars.regions("DE")
    assert CORPUS_CHRISTI in calendars.holidays("DE", "BY")
    assert CORPUS_CHRISTI not in calendars.holidays("DE", None)


def test_with_a_file_beside_the_policy_its_days_are_the_holidays(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(json.dumps(PACKED))
    calendars = calendars_beside(tmp_path / "policy.toml")

    assert calendars == Calendars(PACKED)
    assert (set(calendars.countries()), set(calendars.regions("DE"))) == ({"DE"}, {"BY"})
    assert CORPUS_CHRISTI in calendars.holidays("DE", "BY")
    assert date(2026, 12, 25) not in calendars.holidays("DE", "BY"), "the library is not asked"
    assert CORPUS_CHRISTI not in calendars.holidays("DE", None)


def test_where_the_days_come_from_makes_no_other_policy() -> None:
    by_file, by_library = Calendars(PACKED).holidays("DE", "BY"), Calendars().holidays("DE", "BY")

    assert by_file == by_library != Calendars(PACKED).holidays("DE", None)
    assert repr(by_file) == repr(by_library)
    assert "2026-06-04" not in by_file, "only dates are holidays"
    assert "2026-06-04" not in by_library


def test_a_policy_with_a_place_that_is_not_in_the_file_is_wrong(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(json.dumps(PACKED))
    policy = tmp_path / "policy.toml"
    hours = "[[policy]]\nfrom = 2026-01-01\n[policy.business_hours]\n"
    for place, problem in {
        "country = 'FR'": "country: expected",
        "country = 'DE'\nregion = 'BE'": "region: expected",
    }.items():
        policy.write_text(hours + place)

        with pytest.raises(PolicyWrong, match=problem):
            read_policy(policy)
