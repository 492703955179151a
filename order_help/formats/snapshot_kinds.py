"""
The kinds of values in a snapshot: how each is read, and how a JSON Schema describes what is read without a warning.

Rule: a kind is given a value that says something; fields that are absent, null or empty are not its concern.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Final

from order_help.domain.ids import MAX_NAME_LENGTH
from order_help.domain.intake import WarningCode
from order_help.domain.money import MAX_DECIMALS, MINOR_DIGITS
from order_help.domain.values import Value
from order_help.formats.dates import Deadline, LongAgo, PlainDate, ReadDate, date_in
from order_help.formats.findings import Place, Read, Unreadable
from order_help.formats.languages_and_countries import country_in, language_in
from order_help.formats.links import link_in
from order_help.formats.mail_addresses import mail_address_in
from order_help.formats.plain_values import (
    MAX_QUANTITY,
    amount_in,
    flag_in,
    id_in,
    number_in,
    price_in,
    quantity_in,
    shown_text_in,
    text_in,
    whole_number_in,
    word_in,
)

MAX_REVISION: Final = 2**53 - 1
"""The largest integer that every JSON parser represents exactly."""

Schema = Mapping[str, Any]


class Kind(Value):
    """A kind of value; `name` is its name in the JSON Schema."""

    name: str
    read: Read
    schema: Schema


def _without_place(read: Callable[[Any], Any]) -> Read:
    return lambda value, _: read(value)


def _pattern(pattern: str) -> Schema:
    return {"type": "string", "pattern": rf"^\s*{pattern}\s*$"}


def _any_case(words: Iterable[str]) -> str:
    """Returns a pattern of words in capitals or small letters, in the dialect that all JSON Schemas share."""
    return "|".join("".join(f"[{c}{c.lower()}]" if c.isalpha() else re.escape(c) for c in word) for word in words)


def text(longest: int) -> Kind:
    """Returns the kind of a text for people; a longer one is shortened."""

    def read(value: Any, place: Place) -> str | None:
        text = shown_text_in(value, longest=longest)
        if text is None or len(text) <= longest:
            return text
        place.warn(WarningCode.SHORTENED)
        return text[: longest - 1] + "…"

    pattern = rf"^\s*\S(?:[\s\S]{{0,{longest - 2}}}\S)?\s*$"
    return Kind(
        name=f"text{longest}", read=read, schema={"anyOf": [{"type": "string", "pattern": pattern}, {"type": "number"}]}
    )


def one_of(enum: type[Enum], *, also: Mapping[bool, Any] = MappingProxyType({})) -> Kind:
    """Returns the kind of one of the names of an enumeration; `also` says what true and false stand for."""
    words = {member.value: member for member in enum}

    def read(value: Any, _: Place) -> Any:
        return also[value] if isinstance(value, bool) and value in also else word_in(value, words)

    alternatives: list[Schema] = [{"enum": [*words]}, _pattern(f"(?:{_any_case(words)})")]
    if also:
        alternatives.append({"type": "boolean"})
    return Kind(name=enum.__name__[0].lower() + enum.__name__[1:], read=read, schema={"anyOf": alternatives})


def _date(
    name: str, *, plain: PlainDate, warns_of_plain: bool, made: Callable[[ReadDate], Any] = attrgetter("at")
) -> Kind:
    """Returns the kind of a date; `made` makes the value of it, if that is not the instant."""

    def read(value: Any, place: Place) -> Any:
        try:
            date = date_in(value, zone=place.findings.zone, plain=plain)
        except LongAgo:
            place.warn(WarningCode.LEFT_OUT)
            return None
        if date.without_zone and (warns_of_plain or date.day is None):
            place.warn(WarningCode.SHOPS_TIME)
        return made(date)

    year, two, fraction = r"(?:19[7-9][0-9]|2[0-9]{3})", "[0-9]{2}", "(?:[.,][0-9]{1,9})?"
    zone = f"(?:[Zz]|[+-]{two}(?::?{two})?)"
    extended = f"{year}-{two}-{two}[T ]{two}:{two}(?::{two}{fraction})?{zone}"
    basic = f"{year}{two}{two}[T ]{two}{two}(?:{two}{fraction})?{zone}"
    plain_date = "" if warns_of_plain else f"|{year}-{two}-{two}|{year}{two}{two}"
    return Kind(name=name, read=read, schema=_pattern(f"(?:{extended}|{basic}{plain_date})"))


def _deadline(date: ReadDate) -> Deadline:
    return Deadline(at=date.at, day=date.day)


def _currency(value: Any) -> str:
    code = text_in(value).strip().upper()
    if code not in MINOR_DIGITS:
        raise Unreadable("a currency code of ISO 4217, such as USD")
    return code


_NUMBER_TEXT: Final = r"[0-9]+(?:\.[0-9]+)?"
_AMOUNT: Final[Schema] = {"anyOf": [{"type": "number"}, _pattern(f"-?{_NUMBER_TEXT}")]}

ID: Final = Kind(
    name="id",
    read=_without_place(id_in),
    schema={
        "anyOf": [
            {"type": "string", "minLength": 1, "maxLength": MAX_NAME_LENGTH, "pattern": r"^[^\u0000]*\S[^\u0000]*$"},
            {"type": "number"},
        ]
    },
)
REVISION: Final = Kind(
    name="revision",
    read=_without_place(lambda value: whole_number_in(value, largest=MAX_REVISION)),
    schema={"anyOf": [{"type": "integer", "minimum": 0, "maximum": MAX_REVISION}, _pattern(r"0*[0-9]{1,16}(?:\.0+)?")]},
)
FACT: Final = _date("date", plain=PlainDate.START, warns_of_plain=True)
DEADLINE: Final = _date("deadline", plain=PlainDate.END, warns_of_plain=False, made=_deadline)
PROSPECT: Final = _date("prospect", plain=PlainDate.START, warns_of_plain=False)
CURRENCY: Final = Kind(
    name="currency",
    read=_without_place(_currency),
    schema={"anyOf": [{"enum": [*MINOR_DIGITS]}, _pattern(f"(?:{_any_case(MINOR_DIGITS)})")]},
)
QUANTITY: Final = Kind(
    name="quantity",
    read=_without_place(quantity_in),
    schema={
        "anyOf": [
            {"type": "number", "minimum": 0, "maximum": MAX_QUANTITY},
            _pattern(rf"[0-9]+(?:\.[0-9]{{1,{MAX_DECIMALS}}}0*)?"),
        ]
    },
)
COUNT: Final = Kind(
    name="count",
    read=_without_place(number_in),
    schema={"anyOf": [{"type": "number", "minimum": 0}, _pattern(_NUMBER_TEXT)]},
)
PRICE: Final = Kind(name="price", read=_without_place(price_in), schema=_AMOUNT)
TOTAL: Final = Kind(
    name="total",
    read=_without_place(amount_in),
    schema={"anyOf": [{"type": "number", "minimum": 0}, _pattern(_NUMBER_TEXT)]},
)
LINK: Final = Kind(
    name="link",
    read=_without_place(link_in),
    schema=_pattern(r"(?:[Hh][Tt][Tt][Pp][Ss]?://[^/?#]+|//[^/?#]+|[^\s/?#:@]+\.[^\s/?#:@]{2,}(?::[0-9]+)?/).*"),
)
MAIL_ADDRESS: Final = Kind(
    name="mailAddress",
    read=_without_place(mail_address_in),
    schema=_pattern(r'[^@\s,;<>()\[\]:"]{1,64}@[^@\s]+\.[^@\s.]+'),
)
LANGUAGE: Final = Kind(
    name="language",
    read=_without_place(language_in),
    schema=_pattern(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*"),
)
COUNTRY: Final = Kind(name="country", read=_without_place(country_in), schema=_pattern("[A-Za-z]{2}"))
FLAG: Final = Kind(
    name="flag",
    read=_without_place(flag_in),
    schema={"anyOf": [{"type": "boolean"}, {"enum": [0, 1]}, _pattern(f"(?:[01]|{_any_case(['TRUE', 'FALSE'])})")]},
)
