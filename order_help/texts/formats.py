"""
Formats dates, numbers and amounts of money for a language, by the rules of CLDR (Babel).

Rule: Babel is imported when the first text needs it, because importing it would slow down the start of each function.
"""

import re
from datetime import date
from decimal import Decimal
from typing import Final

from order_help.domain.money import Money, Price

_CODE_BEFORE_DIGIT: Final = re.compile(r"(?:(?<=[^\W\d_])|(?<=[^\W\d_]\.))(?=\d)")
"""Where CLDR has a space that Babel leaves out: between a currency without a sign of its own and the amount."""


def day(day: date, locale: str) -> str:
    """Returns a day: "November 4, 2026"."""
    from babel.dates import format_date

    return format_date(day, "long", locale)


def number(number: int, locale: str) -> str:
    """Returns a whole number: "4,000"."""
    from babel.numbers import format_decimal

    return format_decimal(number, locale=locale)


def money(money: Money | Price, locale: str) -> str:
    """Returns an amount or a price with all decimals of its currency, or all of its own: "$52.80", "$0.0125"."""
    from babel.numbers import format_currency

    formatted = format_currency(Decimal(str(money)), money.currency, locale=locale, decimal_quantization=False)
    return _CODE_BEFORE_DIGIT.sub("\N{NO-BREAK SPACE}", formatted)


def direction(locale: str) -> str:
    """Returns the direction of the language's script: "ltr" or "rtl"."""
    from babel import Locale

    return str(Locale.parse(locale).text_direction)
