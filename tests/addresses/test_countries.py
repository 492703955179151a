import re
from pathlib import Path

import pytest

from order_help.addresses.countries import any_country, country_of
from order_help.addresses.fields import AddressField, FieldLabel
from order_help.addresses.places import Place
from tests.support.countries import CODES, country

PAGES = Path(__file__).resolve().parents[2] / "web" / "parts" / "forms" / "countries.js"


def region(code: str, name: str) -> Place:
    found = country(code).regions.find(name)
    assert found is not None
    return found


def test_the_pages_offer_the_countries_that_are_known() -> None:
    assert re.findall(r"\b[A-Z]{2}\b", PAGES.read_text(encoding="utf-8").split("`")[1]) == list(CODES)
    assert len(CODES) > 240


@pytest.mark.parametrize("code", ["", "ZZ", "XX", "U1", "us", "USA", "ÜS", "../", "AL/L"])
def test_a_country_that_is_not_known_is_none(code: str) -> None:
    assert country_of(code) is None


@pytest.mark.parametrize("code", CODES)
def test_a_countrys_post_needs_only_what_its_addresses_have(code: str) -> None:
    known = country(code)
    assert known.required <= set(known.fields)
    assert {AddressField.NAME, AddressField.LINE1} <= known.required
    assert len(set(known.fields)) == len(known.fields)
    assert set(known.labels) == set(AddressField)


@pytest.mark.parametrize(
    ("code", "needs_region"), [("US", True), ("CN", True), ("JP", True), ("AE", True), ("IE", False), ("TR", False)]
)
def test_a_region_is_needed_only_where_the_post_needs_it(code: str, needs_region: bool) -> None:
    assert (AddressField.REGION in country(code).required) is needs_region
    assert AddressField.REGION in country(code).fields


@pytest.mark.parametrize("code", ["DE", "GB", "NL", "FR", "SE"])
def test_a_country_without_regions_in_its_addresses_asks_for_none(code: str) -> None:
    assert AddressField.REGION not in country(code).fields


@pytest.mark.parametrize(
    ("code", "label"),
    [
        ("US", FieldLabel.STATE),
        ("JP", FieldLabel.PREFECTURE),
        ("AE", FieldLabel.EMIRATE),
        ("KR", FieldLabel.DO_SI),
        ("HK", FieldLabel.AREA),
        ("IE", FieldLabel.COUNTY),
        ("NR", FieldLabel.DISTRICT),
    ],
)
def test_a_region_is_called_what_the_country_calls_it(code: str, label: FieldLabel) -> None:
    assert country(code).labels[AddressField.REGION] is label


def test_what_a_region_needs_may_differ_from_its_country() -> None:
    china = country("CN")
    hong_kong = china.of_region(region("CN", "Hong Kong"))
    assert AddressField.POSTAL_CODE not in hong_kong.required
    assert hong_kong.postal is not None
    assert hong_kong.postal.fullmatch("999077")
    guangdong = china.of_region(region("CN", "GD"))
    assert guangdong == china.of_region(None)
    assert AddressField.POSTAL_CODE in guangdong.required


@pytest.mark.parametrize(
    ("code", "of", "typed", "name"),
    [
        ("CN", "GD", "Shenzhen", "深圳市"),
        ("CN", "GD", "深圳", "深圳市"),
        ("CN", "Beijing", "Beijing", "北京市"),
        ("CN", "Beijing", "Chaoyang District", "朝阳区"),
        ("CN", "Jiangsu", "Kunshan", "昆山市"),
        ("KR", "Seoul", "gangnam", "강남구"),
        ("KR", "Seoul", "서울", "서울특별시"),
        ("HK", "Kowloon", "旺角", "旺角"),
        ("HK", "Kowloon", "Hong Kong", "Hong Kong"),
        ("TW", "Taipei", "Da'an", "大安區"),
        ("BR", "SP", "sao paulo", "São Paulo"),
        ("CL", "RM", "Nunoa", "Ñuñoa"),
    ],
)
def test_a_city_is_found_in_its_region_by_any_usual_spelling(code: str, of: str, typed: str, name: str) -> None:
    city = country(code).city_of(region(code, of), typed)
    assert city is not None
    assert city.name == name


def test_a_city_of_another_region_is_not_found() -> None:
    assert country("CN").city_of(region("CN", "GD"), "Wuhan") is None
    assert len(country("US").cities(region("US", "NY"))) == 0


@pytest.mark.long
@pytest.mark.parametrize("code", ["BR", "CL", "CN", "HK", "KR", "TW"])
def test_every_city_is_found_by_each_of_its_names(code: str) -> None:
    known = country(code)
    cities = [(of, city) for of in known.regions for city in known.cities(of)]
    lost = [(of.key, city.key, name) for of, city in cities for name in city.names if known.city_of(of, name) is None]
    assert lost == []
    assert len(cities) > 100


def test_of_an_unknown_country_the_least_is_needed() -> None:
    assert any_country().required == {AddressField.NAME, AddressField.LINE1, AddressField.CITY}
    assert any_country().postal is None
