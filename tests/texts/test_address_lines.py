import pytest

from order_help.domain.snapshot import Address
from order_help.texts.address_lines import lines_of


def address(country: str, **more: str) -> Address:
    given = {"name": "Ann Lee", "line1": "1 Main Street", "city": "Springfield", **more}
    return Address(country_code=country, **given)


@pytest.mark.parametrize(
    ("written", "lines"),
    [
        (
            address("US", line2="Suite 991", city="New York", region="NY", postal_code="10083"),
            ("Ann Lee", "1 Main Street", "Suite 991", "New York, NY 10083"),
        ),
        (
            address("DE", line1="Hauptstr. 1", city="Berlin", postal_code="10115"),
            ("Ann Lee", "Hauptstr. 1", "10115 Berlin"),
        ),
        (
            address("GB", line1="1 High St", city="London", postal_code="SW1A 1AA"),
            ("Ann Lee", "1 High St", "London", "SW1A 1AA"),
        ),
        (
            address("BR", line1="Rua Um 1", city="São Paulo", region="SP", postal_code="01310-100"),
            ("Ann Lee", "Rua Um 1", "São Paulo-SP", "01310-100"),
        ),
        (
            address(
                "JP", name="佐藤 健二", line1="千代田1-1", city="千代田区", region="東京都", postal_code="100-0001"
            ),
            ("〒100-0001", "東京都 千代田区", "千代田1-1", "佐藤 健二"),
        ),
        (
            address("JP", line1="1-1 Chiyoda", city="Chiyoda-ku", region="Tokyo", postal_code="100-0001"),
            ("Ann Lee", "1-1 Chiyoda, Chiyoda-ku, Tokyo", "100-0001"),
        ),
        (
            address("SE", line1="Storgatan 1", city="Stockholm", postal_code="111 22"),
            ("Ann Lee", "Storgatan 1", "111 22 Stockholm"),
        ),
        (
            address("SG", line1="1 Raffles Place", city="Singapore", postal_code="048616"),
            ("Ann Lee", "1 Raffles Place", "SINGAPORE 048616"),
        ),
    ],
    ids=["US", "DE", "GB", "BR", "JP", "JP in Latin letters", "SE, without the prefix for letters from abroad", "SG"],
)
def test_a_country_writes_its_addresses_in_its_own_order(written: Address, lines: tuple[str, ...]) -> None:
    assert lines_of(written) == lines


def test_fields_that_are_empty_leave_no_signs() -> None:
    assert lines_of(address("US")) == ("Ann Lee", "1 Main Street", "Springfield")
    assert lines_of(address("BR")) == ("Ann Lee", "1 Main Street", "Springfield")
    assert lines_of(address("JP", line1="千代田1-1", city="千代田区")) == ("千代田区", "千代田1-1", "Ann Lee")


@pytest.mark.parametrize("country", ["DE", "GI", "HK", "IE", "KY", "MO", "SG", "AE", "XX", "??"])
def test_nothing_is_left_out_that_the_country_does_not_use(country: str) -> None:
    given = address(country, line2="Floor 2", region="Some Region", postal_code="9876")
    lines = "\n".join(lines_of(given))
    for part in (given.name, given.line1, given.line2, given.city, given.region, given.postal_code):
        assert part
        assert lines.count(part) == 1, lines
