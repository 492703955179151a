"""
Reads texts, ids, numbers and names out of JSON, in which all numbers are Decimals.

Rule: each function returns the value, or raises Unreadable with what it expects.
"""

import re
import unicodedata
from collections.abc import Mapping
from decimal import MAX_EMAX, MIN_EMIN, ROUND_HALF_UP, Context, Decimal
from typing import Any, Final

from order_help.domain.ids import MAX_NAME_LENGTH, is_name
from order_help.domain.money import MAX_DECIMALS
from order_help.formats.findings import Unreadable

MAX_QUANTITY: Final = 1_000_000
"""The most units of a line: more than in any order, and within the range of GraphQL's Int."""

_MOST_DIGITS: Final = 1_000
_EXACT: Final = Context(prec=2 * _MOST_DIGITS, rounding=ROUND_HALF_UP, Emax=MAX_EMAX, Emin=MIN_EMIN)
_FINEST: Final = Decimal(1).scaleb(-MAX_DECIMALS)
# Decimal accepts much more than this: "1e9", "1_000", digits of other scripts.
_PLAIN_NUMBER: Final = re.compile(r"-?[0-9]{1,1000}(\.[0-9]{1,1000})?")
_CONTROLS: Final = dict.fromkeys((*range(1, 32), *range(127, 160)), " ")
_DROPPED: Final = dict.fromkeys((0, *range(0xD800, 0xE000)))
_MOST_COMPOSED: Final = 4  # the most characters that normal form C makes one of
_YES_AND_NO: Final = {"true": True, "1": True, "false": False, "0": False}


def is_absent(value: Any) -> bool:
    """Whether a value says nothing: null, or a text without a character that shows."""
    return value is None or (isinstance(value, str) and not value.strip())


def text_in(value: Any) -> str:
    """Returns a text as it was sent, and a number as its text: 12 and 12.0 as "12"."""
    match value:
        case str():
            return value
        case Decimal() if value.adjusted() < _MOST_DIGITS:
            whole = value == value.to_integral_value()
            text = f"{value.to_integral_value():f}" if whole else repr(float(value))
            if text != "inf":
                return "0" if text == "-0" else text
    raise Unreadable("a text")


def shown_text_in(value: Any, *, longest: int) -> str | None:
    """
    Returns a text for people, in Unicode's normal form C and on one line; None if nothing of it shows.

    Of a text of more than `longest` characters, the start is enough: it has more than `longest` characters too.
    """
    text = text_in(value).translate(_DROPPED).translate(_CONTROLS).strip()
    # Cut first, since normalizing takes a time that grows with the square of the marks on one letter.
    return unicodedata.normalize("NFC", text[: (longest + 1) * _MOST_COMPOSED]) or None


def id_in(value: Any) -> str:
    """Returns an identifier exactly as it was sent; a number is its text."""
    try:
        text = text_in(value)
    except Unreadable:
        text = ""
    if not is_name(text):
        raise Unreadable(f"a name of 1 to {MAX_NAME_LENGTH} characters")
    return text


def number_in(value: Any, *, expected: str = 'a decimal number, such as 52.83 or "52.83"') -> Decimal:
    """Returns an exact number, from a JSON number in any notation, or from a text such as " 52.83 "."""
    if isinstance(value, str) and _PLAIN_NUMBER.fullmatch(value.strip()):
        value = Decimal(value.strip())
    if not isinstance(value, Decimal) or len(value.as_tuple().digits) > 2 * _MOST_DIGITS:
        raise Unreadable(expected)
    return value


def whole_number_in(value: Any, *, largest: int) -> int:
    """Returns a whole number from 0 to `largest`; 3, 3.0 and " 3.00 " are one."""
    expected = f"a whole number from 0 to {largest}"
    number = number_in(value, expected=expected)
    if not 0 <= number <= largest or number != number.to_integral_value():
        raise Unreadable(expected)
    return int(number)


def quantity_in(value: Any) -> Decimal:
    """Returns a quantity without zeros at its end."""
    expected = f"a number from 0 to {MAX_QUANTITY} with at most {MAX_DECIMALS} decimals"
    number = number_in(value, expected=expected)
    if not 0 <= number <= MAX_QUANTITY:
        raise Unreadable(expected)
    shortest = number.normalize(_EXACT)
    if int(shortest.as_tuple().exponent) < -MAX_DECIMALS:
        raise Unreadable(expected)
    return shortest


def amount_in(value: Any) -> Decimal:
    """Returns an amount of money in major units, below 0 too, as exactly as it was sent."""
    amount = number_in(value)
    if amount.adjusted() > _MOST_DIGITS:
        raise Unreadable("an amount of money")
    return amount or Decimal(0)  # and never a "-0"


def price_in(value: Any) -> Decimal:
    """Returns an amount of at most `MAX_DECIMALS` decimals; one that is finer is rounded."""
    amount = amount_in(value)
    finer = int(amount.as_tuple().exponent) < -MAX_DECIMALS
    return (amount.quantize(_FINEST, context=_EXACT) or Decimal(0)) if finer else amount


def flag_in(value: Any) -> bool:
    """Returns true or false, from the texts and the numbers 1 and 0 too."""
    if isinstance(value, bool):
        return value
    word = text_in(value).strip().lower()
    if word not in _YES_AND_NO:
        raise Unreadable("true or false")
    return _YES_AND_NO[word]


def word_in(value: Any, words: Mapping[str, Any]) -> Any:
    """Returns what stands for a word, which may be written in capitals or small letters."""
    word = value.strip().upper() if isinstance(value, str) else ""
    if word not in words:
        raise Unreadable(f"one of {', '.join(words)}")
    return words[word]
