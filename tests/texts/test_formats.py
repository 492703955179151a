from datetime import date

import pytest

from order_help.domain.money import MINOR_DIGITS, Money
from order_help.texts import formats
from order_help.texts.languages import LANGUAGES, texts_in

DAY = date(2026, 11, 4)


@pytest.mark.parametrize(
    ("language", "day", "number", "money", "yen"),
    [
        ("en", "November 4, 2026", "4,000", "$1,234.50", "¥1,234"),
        ("de", "4. November 2026", "4.000", "1.234,50\xa0$", "1.234\xa0¥"),
        ("fr", "4 novembre 2026", "4\u202f000", "1\u202f234,50\xa0$US", "1\u202f234\xa0JPY"),
        ("ja", "2026年11月4日", "4,000", "$1,234.50", "￥1,234"),
        ("he", "4 בנובמבר 2026", "4,000", "\u200f1,234.50\xa0\u200f$", "\u200f1,234\xa0\u200f¥"),
    ],
)
def test_a_language_writes_as_its_people_do(language: str, day: str, number: str, money: str, yen: str) -> None:
    texts = texts_in(language)
    assert texts.day(DAY) == day
    assert texts.number(4_000) == number
    assert texts.money(Money(minor=123450, currency="USD")) == money
    assert texts.money(Money(minor=1234, currency="JPY")) == yen


@pytest.mark.parametrize(
    ("language", "currency", "written"),
    [
        ("en", "HRK", "HRK\xa0124.10"),
        ("ja", "HRK", "HRK\xa0124.10"),
        ("de", "HRK", "124,10\xa0HRK"),
        ("en", "XCG", "Cg.\xa0124.10"),
        ("en", "CAD", "CA$124.10"),
    ],
)
def test_a_currency_without_a_sign_stands_apart_from_the_amount(language: str, currency: str, written: str) -> None:
    assert formats.money(Money(minor=12410, currency=currency), language) == written


@pytest.mark.guarantee("No amount of money loses a digit, in any currency and language.", to="shoppers")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_currency_loses_a_digit_in_any_language(language: str) -> None:
    for currency, digits in MINOR_DIGITS.items():
        minor = 10**digits + 1  # "1.001" of three digits
        written = formats.money(Money(minor=minor, currency=currency), language)
        shown = "".join(sign for sign in written if sign.isdecimal())
        assert shown.rstrip("0") == str(minor).rstrip("0") or shown == str(minor), (currency, written)
