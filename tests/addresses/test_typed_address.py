import pytest

from order_help.addresses.fields import AddressField
from order_help.addresses.typed_address import TypedAddress
from tests.support.countries import country

CITY, REGION = AddressField.CITY, AddressField.REGION


def typed(code: str, *, line1: str = "1 Main Street", **given: str) -> TypedAddress:
    texts = dict.fromkeys(AddressField) | {AddressField.LINE1: line1}
    return TypedAddress(country=country(code), texts=texts | {AddressField[name]: text for name, text in given.items()})


@pytest.mark.parametrize(
    ("line1", "region", "written"),
    [
        ("1 Main Street", "GD", "Guangdong Sheng"),
        ("人民路1号", "GD", "广东省"),
        ("人民路1号", "Guangdong", "Guangdong Sheng"),
        ("1 Main Street", "广东", "广东省"),
        ("1", "44", "Guangdong Sheng"),
    ],
)
def test_a_name_keeps_its_script_and_a_code_gets_that_of_the_address(line1: str, region: str, written: str) -> None:
    assert typed("CN", line1=line1, REGION=region).written(REGION) == written


def test_a_city_of_the_list_is_written_as_the_list_has_it_and_another_in_capitals_if_the_country_does() -> None:
    assert typed("BR", REGION="SP", CITY="sao paulo").written(CITY) == "São Paulo"
    assert typed("US", REGION="NY", CITY="Albany").written(CITY) == "ALBANY"
    assert typed("HK", REGION="Kowloon", CITY="Olympic").written(CITY) == "Olympic"


@pytest.mark.parametrize(
    ("code", "city", "written"),
    [("TR", "İzmir", "İZMİR"), ("TR", "Kadıköy", "KADIKÖY"), ("TR", "Izmir", "IZMIR"), ("DE", "Gießen", "GIESSEN")],
)
def test_capitals_are_those_of_the_country(code: str, city: str, written: str) -> None:
    assert typed(code, CITY=city).written(CITY) == written


def test_a_field_that_the_country_does_not_write_is_as_it_was_typed() -> None:
    assert typed("FR", REGION="Île-de-France").written(REGION) == "Île-de-France"
    assert typed("AE", CITY="Deira").written(CITY) == "Deira"


def test_a_postal_code_is_held_against_the_region_and_then_against_the_city() -> None:
    assert typed("US", REGION="NY", POSTAL_CODE="12207").where_code_is_wrong is None
    assert typed("US", POSTAL_CODE="12207").where_code_is_wrong is None
    field, place, _ = typed("US", REGION="NY", POSTAL_CODE="90210").where_code_is_wrong or (None, None, None)
    assert (field, place and place.name) == (REGION, "New York")
    field, place, _ = typed("KR", REGION="Seoul", CITY="Gangnam-gu", POSTAL_CODE="03051").where_code_is_wrong or (
        None,
        None,
        None,
    )
    assert (field, place and place.latin_name) == (CITY, "Gangnam-gu")
