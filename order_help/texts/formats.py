"""
Days, numbers and amounts of money as a language writes them: the rules of CLDR, by Babel.

Rule: Babel is imported by the first text that has need of it, so that a function starts without it.
"""

from datetime import UTC, datetime
from decimal import Decimal

from order_help.domain.money import Money


def day(at: datetime, locale: str) -> str:
    """The day of an instant, in UTC: "November 4, 2026"."""
    from babel.dates import format_date

    return format_date(at.astimezone(UTC).date(), "long", locale)


def number(number: int, locale: str) -> str:
    """A whole number: "4,000"."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=locale)


def money(money: Money, locale: str) -> str:
    """An amount with all of its currency's decimals: "$52.80"."""
    from babel.numbers import format_currency

    return format_currency(Decimal(str(money)), money.currency, locale=locale, decimal_quantization=False)


def direction(locale: str) -> str:
    """Which way the language is written: "ltr" or "rtl"."""
    from babel import Locale

    return str(Locale.parse(locale).text_direction)
