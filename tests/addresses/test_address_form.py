import pytest

from order_help.addresses.address_form import address_form
from order_help.addresses.fields import AddressField
from tests.support.countries import CODES


def names(code: str) -> list[str]:
    return [field.field.value for field in address_form(code) or ()]


@pytest.mark.parametrize(
    ("code", "fields"),
    [
        ("US", "name line1 line2 city region postalCode phone"),
        ("CN", "postalCode region city line1 line2 name phone"),
        ("JP", "postalCode region city line1 line2 name phone"),
        ("DE", "name line1 line2 postalCode city phone"),
        ("GB", "name line1 line2 city postalCode phone"),
        ("HK", "region city line1 line2 name phone"),
        ("AE", "name line1 line2 region phone"),
        ("SG", "name line1 line2 postalCode phone"),
    ],
)
def test_the_fields_are_in_the_order_in_which_the_country_writes_them(code: str, fields: str) -> None:
    assert names(code) == fields.split()


@pytest.mark.parametrize(
    ("code", "required"),
    [
        ("US", "name line1 city region postalCode"),
        ("JP", "name line1 region postalCode"),
        ("IE", "name line1 city"),
        ("AE", "name line1 region"),
        ("HK", "name line1 region"),
        ("SG", "name line1 postalCode"),
    ],
)
def test_what_the_countrys_post_needs_is_required(code: str, required: str) -> None:
    form = address_form(code) or ()
    assert {field.field.value for field in form if field.required} == set(required.split())


def test_a_region_has_its_choices_and_a_postal_code_its_example() -> None:
    fields = {field.field: field for field in address_form("jp") or ()}
    tokyo = fields[AddressField.REGION].choices[12]
    assert (tokyo.code, tokyo.name, tokyo.latin_name) == ("13", "東京都", "Tokyo")
    assert fields[AddressField.POSTAL_CODE].example == "154-0023"
    assert fields[AddressField.CITY].choices == ()
    assert fields[AddressField.CITY].example is None
    assert fields[AddressField.CITY].max_length == 100


@pytest.mark.parametrize("code", ["", "XX", "USA", "ZZ"])
def test_a_country_that_is_not_known_has_no_form(code: str) -> None:
    assert address_form(code) is None


def test_every_country_has_a_form_with_the_fields_that_any_parcel_needs() -> None:
    for code in CODES:
        form = address_form(code)
        assert form is not None
        assert {AddressField.NAME, AddressField.LINE1} <= {field.field for field in form if field.required}
        assert form[-1].field is AddressField.PHONE


def test_letters_that_only_capitals_make_a_code_are_none() -> None:
    assert address_form("ß") is None
    assert address_form("ss") is not None
