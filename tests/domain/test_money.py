from decimal import Decimal

import pytest
from babel.core import get_global
from iso4217 import Currency

from order_help.domain.money import MAX_DECIMALS, MAX_MINOR, MINOR_DIGITS, Money, Price

STANDARD = {currency.code: currency.exponent for currency in Currency if currency.exponent is not None}
"""ISO 4217 also lists gold, units of account, test codes: those have no minor units, and nobody pays in them."""


def test_the_currencies_in_use_are_those_of_iso_4217_that_have_minor_units() -> None:
    assert {code: MINOR_DIGITS[code] for code in STANDARD} == STANDARD


def test_the_other_currencies_are_those_that_cldr_knows_as_the_tender_of_some_country() -> None:
    tender = {
        code for dated in get_global("territory_currencies").values() for code, _, _, is_tender in dated if is_tender
    }
    digits = get_global("currency_fractions")
    retired = {code: digits.get(code, digits["DEFAULT"])[0] for code in tender - STANDARD.keys()}
    assert {code: count for code, count in MINOR_DIGITS.items() if code not in STANDARD} == retired
    assert retired.keys() >= {"BGN", "HRK", "ANG", "VEF", "DEM"}


@pytest.mark.parametrize("code", ["BTC", "XXX", "XTS", "XAU", "XAG", "XDR", "XEU", "XUA", "usd", ""])
def test_metals_units_of_account_and_inventions_are_no_currencies(code: str) -> None:
    assert code not in MINOR_DIGITS


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (5280, "USD", "52.80"),
        (5, "USD", "0.05"),
        (-200, "USD", "-2.00"),
        (1980, "JPY", "1980"),
        (1, "KWD", "0.001"),
        (MAX_MINOR, "JPY", "1" + "0" * 15),
    ],
)
def test_money_is_written_with_all_of_its_currencys_decimals(minor: int, currency: str, text: str) -> None:
    money = Money(minor=minor, currency=currency)
    assert str(money) == text
    assert Money.rounded(Decimal(text), currency) == money


@pytest.mark.parametrize(
    ("amount", "currency", "minor"),
    [
        ("52.834", "USD", 5283),
        ("52.835", "USD", 5284),
        ("-2.005", "USD", -201),
        ("0.5", "JPY", 1),
        ("0.4999999999", "JPY", 0),
        ("1.23456", "KWD", 1235),
        ("12345678901234.5" + "0" * 200 + "1", "JPY", 12345678901235),
    ],
)
def test_money_is_rounded_once_and_halves_go_away_from_zero(amount: str, currency: str, minor: int) -> None:
    assert Money.rounded(Decimal(amount), currency) == Money(minor=minor, currency=currency)


def test_money_adds_up_within_a_currency() -> None:
    assert Money(minor=5, currency="EUR") + Money(minor=7, currency="EUR") == Money(minor=12, currency="EUR")
    with pytest.raises(ValueError, match="cannot add EUR to USD"):
        Money(minor=5, currency="USD") + Money(minor=5, currency="EUR")


@pytest.mark.parametrize(
    ("amount", "currency", "text"),
    [
        ("10", "USD", "10.00"),
        ("0.0125", "USD", "0.0125"),
        ("0.01250", "USD", "0.0125"),
        ("0", "USD", "0.00"),
        ("1E+2", "JPY", "100"),
        ("0.0000000001", "JPY", "0.0000000001"),
    ],
)
def test_a_price_is_written_with_all_decimals_that_it_has_and_at_least_its_currencys(
    amount: str, currency: str, text: str
) -> None:
    assert str(Price(amount=Decimal(amount), currency=currency)) == text


def test_a_price_times_a_quantity_is_rounded_once() -> None:
    assert Price(amount=Decimal("0.0125"), currency="USD").times(Decimal(400)) == Money(minor=500, currency="USD")
    assert Price(amount=Decimal("9.99"), currency="EUR").times(Decimal("0.55")) == Money(minor=549, currency="EUR")


def test_the_largest_price_times_the_largest_quantity_is_exact() -> None:
    largest = Decimal(MAX_MINOR) - Decimal(1).scaleb(-MAX_DECIMALS)
    assert Price(amount=largest, currency="JPY").times(Decimal(10**6)).minor == MAX_MINOR * 10**6
    assert Price(amount=largest, currency="JPY").times(Decimal(10**6 * 10**4)).minor == MAX_MINOR * 10**10 - 1
