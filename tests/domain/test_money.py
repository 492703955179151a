import pytest
from iso4217 import Currency

from order_help.domain.money import MAX_MINOR, MINOR_DIGITS, Money


def test_the_currencies_are_those_of_iso_4217_that_have_minor_units() -> None:
    # The standard also lists gold, units of account, test codes: those have no minor units, and nobody pays in them.
    standard = {currency.code: currency.exponent for currency in Currency if currency.exponent is not None}
    assert dict(MINOR_DIGITS) == standard


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("52.83", "USD", 5283),
        ("52.8", "USD", 5280),
        ("52", "USD", 5200),
        ("0", "USD", 0),
        ("0.01", "USD", 1),
        ("007.50", "USD", 750),
        ("1980", "JPY", 1980),
        ("1980.00", "JPY", 1980),
        ("1.234", "KWD", 1234),
        ("1.2345", "CLF", 12345),
        ("10000000000000", "USD", MAX_MINOR),
    ],
)
def test_a_decimal_string_is_read_into_minor_units(amount: str, currency: str, minor: int) -> None:
    assert Money.parse(amount, currency) == Money(minor=minor, currency=currency)


@pytest.mark.parametrize(
    "amount",
    [
        "",
        " 5",
        "5 ",
        "+5",
        "1e3",
        "1e999999999",
        "1_000",
        "1,000",
        "5.",
        ".5",
        "0x10",
        "NaN",
        "sNaN",
        "Infinity",
        "٥",
        "5\n",
    ],
)
def test_what_is_no_plain_decimal_number_is_refused_with_an_example(amount: str) -> None:
    with pytest.raises(ValueError, match=r"expected a decimal number in a string, such as '52\.83'"):
        Money.parse(amount, "USD")


@pytest.mark.parametrize(
    ("amount", "currency"), [("52.831", "USD"), ("0.5", "JPY"), ("1.0000000000000000000000000000000000001", "USD")]
)
def test_more_decimals_than_the_currency_has_are_refused_and_never_rounded(amount: str, currency: str) -> None:
    with pytest.raises(ValueError, match=f"{currency} has {MINOR_DIGITS[currency]} decimals"):
        Money.parse(amount, currency)


@pytest.mark.parametrize("amount", ["-0.01", "-5", "10000000000000.01", "9" * 40])
def test_less_than_nothing_and_more_than_any_order_are_refused(amount: str) -> None:
    with pytest.raises(ValueError, match="between 0 and"):
        Money.parse(amount, "USD")


@pytest.mark.parametrize("currency", ["usd", "XXX", "XAU", "DEM", "", "US"])
def test_an_unknown_currency_is_refused(currency: str) -> None:
    with pytest.raises(ValueError, match="is not an ISO 4217 currency code"):
        Money.parse("1", currency)


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (5280, "USD", "52.80"),
        (5, "USD", "0.05"),
        (1980, "JPY", "1980"),
        (1, "KWD", "0.001"),
        (MAX_MINOR, "JPY", "1" + "0" * 15),
    ],
)
def test_money_is_written_with_all_of_its_currencys_decimals(minor: int, currency: str, text: str) -> None:
    money = Money(minor=minor, currency=currency)
    assert str(money) == text
    assert Money.parse(text, currency) == money


def test_money_adds_up_within_a_currency() -> None:
    assert Money(minor=5, currency="EUR") * 3 + Money(minor=7, currency="EUR") == Money(minor=22, currency="EUR")
    with pytest.raises(ValueError, match="cannot add EUR to USD"):
        Money(minor=5, currency="USD") + Money(minor=5, currency="EUR")
