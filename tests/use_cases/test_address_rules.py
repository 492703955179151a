"""Addresses of all countries, in the spellings in which people type them."""

from dataclasses import replace

import pytest

from order_help.addresses.countries import Country
from order_help.addresses.places import Place
from order_help.addresses.postal_codes import example_in
from order_help.domain.snapshot import Address
from order_help.texts.english import ENGLISH
from order_help.use_cases.address_rules import normalised
from order_help.use_cases.refusals import InvalidInput
from tests.support.chance import chance_of
from tests.support.countries import an_address, country, each_region, names_of, wide, without_accents


def accepted(address: Address) -> Address:
    result = normalised(address)
    assert isinstance(result, Address), (address, result)
    return result


def said(address: Address) -> dict[str, str]:
    """What is said of an address that is refused, by field."""
    result = normalised(address)
    assert isinstance(result, InvalidInput)
    return {problem.path: ENGLISH.problem(problem.code.value, problem.params) for problem in result.problems}


@pytest.mark.guarantee(
    "An address is taken in any usual spelling and stored as the country's post writes it.", to="shoppers"
)
@pytest.mark.parametrize(
    ("code", "region", "city", "postal_code", "stored"),
    [
        ("CN", "Guangdong", "Shenzhen", "518000", ("Guangdong Sheng", "Shenzhen Shi", "518000")),
        ("CN", "GD", "Shenzhen", "518000", ("Guangdong Sheng", "Shenzhen Shi", "518000")),
        ("CN", "广东", "深圳", "518000", ("广东省", "深圳市", "518000")),
        ("CN", "广东省", "深圳市", "518000", ("广东省", "深圳市", "518000")),
        ("CN", "Guangdong Sheng", "Shenzhen Shi", "518000", ("Guangdong Sheng", "Shenzhen Shi", "518000")),
        ("CN", "香港", "九龍", None, ("香港", "九龍", None)),
        ("NL", None, "Amsterdam", "1012jl", (None, "AMSTERDAM", "1012 JL")),
        ("IE", None, "Dublin 2", "d02 x285", (None, "DUBLIN 2", "D02 X285")),
        ("IE", "Mayo", "Castlebar", None, ("Co. Mayo", "CASTLEBAR", None)),
        ("US", "ny", "Albany", "122070077", ("NY", "ALBANY", "12207-0077")),
        ("US", "New York", "Albany", "12207", ("NY", "ALBANY", "12207")),
        ("GB", None, "London", "n1 1aa", (None, "LONDON", "N1 1AA")),
        ("HK", "Kowloon", "Mong Kok", None, ("Kowloon", "Mong Kok", None)),
        ("HK", "九龍", "旺角", None, ("九龍", "旺角", None)),
        ("HK", "Kowloon", None, None, ("Kowloon", None, None)),
        ("AE", "Dubai", "Dubai", None, ("Dubai", "Dubai", None)),
        ("AE", "دبي", None, None, ("إمارة دبيّ", None, None)),
        ("BR", "Sao Paulo", "sao paulo", "01310100", ("SP", "São Paulo", "01310-100")),
        ("TR", "Istanbul", "Kadıköy", "34710", ("İstanbul", "KADIKÖY", "34710")),
        ("TR", None, "Kadıköy", "34710", (None, "KADIKÖY", "34710")),
        ("JP", "Tōkyō-to", None, "1000001", ("Tokyo", None, "100-0001")),
        ("JP", "東京", "千代田区", "１００−０００１", ("東京都", "千代田区", "100-0001")),
        ("KR", "Seoul", "Seoul", "06321", ("Seoul", "Seoul", "06321")),
        ("SE", None, "Stockholm", "11455", (None, "STOCKHOLM", "114 55")),
        ("DE", "Bayern", "München", "80331", ("Bayern", "MÜNCHEN", "80331")),
        ("SG", None, None, "546080", (None, None, "546080")),
    ],
    ids=lambda value: "-".join(map(str, value)) if isinstance(value, tuple) else str(value),
)
def test_input_is_taken_in_any_usual_spelling_and_stored_as_the_countrys_post_writes_it(
    code: str, region: str | None, city: str | None, postal_code: str | None, stored: tuple[str | None, ...]
) -> None:
    address = accepted(an_address(code, region=region, city=city, postal_code=postal_code))
    assert (address.region, address.city, address.postal_code) == stored
    assert accepted(address) == address


@pytest.mark.parametrize("of", [150, pytest.param(None, marks=pytest.mark.long)], ids=["a sample", "all"])
def test_every_region_is_accepted_by_each_of_its_codes_and_names_and_what_is_stored_stays_so(of: int | None) -> None:
    regions = list(each_region())
    for known, region in chance_of("regions").sample(regions, of) if of else regions:
        city = next(iter(known.cities(region)), None)
        code = postal_code_there(known, region, city)
        for name in names_of(region):
            for spelled in (name.lower(), without_accents(name)):
                typed = an_address(known.code, region=spelled, city=city.name if city else "Anywhere")
                stored = accepted(replace(typed, postal_code=wide(code.lower())))
                assert stored.region in {region.code, region.name, region.latin_name} | region.names
                assert (stored.postal_code or "") == code
                assert accepted(stored) == stored


def postal_code_there(known: Country, region: Place, city: Place | None) -> str:
    """A postal code in this region and city; "" where the data know none."""
    pattern = known.of_region(region).postal
    examples = [example_in(place, known, pattern) for place in (city, region) if place]
    examples += [example for example in known.postal_examples if pattern and pattern.fullmatch(example)]
    return next(filter(None, examples), "")


@pytest.mark.guarantee(
    "An address that cannot be right is answered with what would be right, at its field.", to="shoppers"
)
def test_a_postal_code_of_another_state_is_refused_with_what_would_be_right() -> None:
    assert said(an_address("US", region="NY", city="Albany", postal_code="90210")) == {
        "postalCode": (
            "This belongs to California, not to New York. An example for New York: 10000. Correct it, or “State”."
        )
    }
    assert said(an_address("US", region="NY", city="Albany", postal_code="00000")) == {
        "postalCode": "This does not belong to New York. An example of what does: 10000. Correct it, or “State”."
    }


def test_a_postal_code_of_another_city_is_refused_with_what_would_be_right() -> None:
    assert said(an_address("KR", region="Seoul", city="Gangnam-gu", postal_code="03051")) == {
        "postalCode": (
            "This belongs to Jongno-gu, not to Gangnam-gu. An example for Gangnam-gu: 06051. Correct it, or “City”."
        )
    }


def test_a_postal_code_of_no_country_is_refused_with_an_example_of_the_region() -> None:
    assert said(an_address("CA", region="ON", city="Ottawa", postal_code="12345")) == {
        "postalCode": "This is not valid. An example of what is: K3Z 2Y7"
    }
    assert said(an_address("NL", city="Amsterdam", postal_code="0012")) == {
        "postalCode": "This is not valid. An example of what is: 1234 AB"
    }


@pytest.mark.parametrize(
    ("code", "region", "message"),
    [
        ("US", "Californa", "This is not known here. Did you mean: California?"),
        ("TW", "Hsinchu", "This is not known here. Did you mean: Hsinchu City, Hsinchu County?"),
        ("JP", "東京部", "This is not known here. Did you mean: 東京都?"),
        ("HK", "Nowhere", "This is not accepted. What is: Kowloon, Hong Kong Island, New Territories"),
        ("US", "Bavaria", "This is not valid. An example of what is: Alabama"),
    ],
)
def test_a_region_that_is_not_known_is_refused_with_the_nearest_or_the_choices(
    code: str, region: str, message: str
) -> None:
    assert said(an_address(code, region=region, city="Taipei", postal_code="106"))["region"] == message


def test_a_city_that_is_not_known_is_refused_with_the_nearest_where_the_post_needs_it() -> None:
    problems = said(an_address("BR", region="SP", city="Sao Pauli", postal_code="01310-100"))
    assert problems == {"city": "This is not known here. Did you mean: São Paulo, São Manuel, União Paulista?"}
    assert accepted(an_address("HK", region="Kowloon", city="Olympic")).city == "Olympic"


def test_a_region_that_the_post_does_not_need_may_have_any_name() -> None:
    assert accepted(an_address("IE", region="Munster", city="Cork")).region == "Munster"


def test_what_is_missing_is_named_with_an_example_where_there_is_one() -> None:
    assert said(an_address("US")) == {
        "city": "This is required.",
        "region": "This is required.",
        "postalCode": "This is required. An example: 95014",
    }


def test_a_region_that_was_written_as_the_city_is_named_where_it_is_missing() -> None:
    assert said(an_address("AE", city="dubai")) == {"region": "This is required. An example: Dubai"}


def test_what_is_wrong_with_a_text_and_with_the_rules_of_the_country_is_named_at_once() -> None:
    address = an_address("US", line1="a\nb", city="Albany", region="NY", postal_code="90210")
    assert set(said(address)) == {"line1", "postalCode"}


def test_a_text_that_is_too_long_is_not_looked_at_further() -> None:
    too_long = "1" * 150_000
    address = an_address("BR", city=too_long, region=too_long, postal_code=too_long)
    assert said(address) == {
        "city": "This is too long: at most 100 characters.",
        "region": "This is too long: at most 100 characters.",
        "postalCode": "This is too long: at most 20 characters.",
    }


def test_a_country_that_is_not_known_is_refused_with_an_example() -> None:
    assert said(an_address("XX", city="Anywhere")) == {"countryCode": "This is not valid. An example of what is: US"}


def test_an_example_that_is_shown_is_one_that_is_taken() -> None:
    new_york = country("US").regions.find("NY")
    assert new_york is not None
    example = example_in(new_york, country("US"), country("US").postal)
    assert accepted(an_address("US", region="NY", city="Albany", postal_code=example)).postal_code == example
