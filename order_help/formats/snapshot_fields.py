"""
The types of fields of an order snapshot.

Rule: validators raise ValueError with what they expect; snapshot_json.py adds "expected" before it.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, PlainValidator, ValidationInfo

from order_help.domain.ids import MAX_NAME_LENGTH, is_name, is_text
from order_help.domain.money import MINOR_DIGITS, Money

MAX_QUANTITY: Final = 1_000_000
"""The most units of a line: more than in any order, and within the range of GraphQL's Int."""

MAX_REVISION: Final = 2**53 - 1
"""The largest integer that every JSON parser represents exactly."""

MAX_URL_LENGTH: Final = 2_048
YEARS: Final = range(1970, 3000)
"""The years of instants; windows that close months later must still have a date that Python can represent."""

_INSTANT: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-]\d\d:\d\d)"
)
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,4}")
_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_EMAIL: Final = re.compile(r"[^@\s]{1,64}@[^@\s]{1,255}")
_MOST_DECIMALS: Final = max(MINOR_DIGITS, key=lambda currency: MINOR_DIGITS[currency])


@dataclass(slots=True)
class Reading:
    """The validation context of a snapshot, which is read from top to bottom: later fields are checked against it."""

    currency: str | None = None
    line_ids: set[str] = field(default_factory=set)
    shipment_ids: set[str] = field(default_factory=set)


def _name(text: str) -> str:
    if not is_name(text):
        raise ValueError(f"a name of 1 to {MAX_NAME_LENGTH} characters")
    return text


def _text(text: str) -> str:
    if not text or not is_text(text):
        raise ValueError("a text that is not empty and holds no NUL")
    return text


def instant_in(text: Any) -> datetime:
    """Returns an instant in UTC from a text with an offset. Raises ValueError with what was expected."""
    expected = 'a date and time with its offset, such as "2026-11-02T10:00:00Z"'
    if not (isinstance(text, str) and _INSTANT.fullmatch(text)):
        raise ValueError(expected)
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{expected}, that exists") from None
    if at.year not in YEARS:
        raise ValueError(f"a time between the years {YEARS.start} and {YEARS.stop - 1}")
    return at.astimezone(UTC)


def link_in(text: str) -> str:
    """Returns the text if it is safe as a link on a page. Raises ValueError with what was expected."""
    # A javascript: URL in an order must never become a link on a page.
    expected = f"a URL that starts with https:// or http://, of at most {MAX_URL_LENGTH} characters"
    try:
        parts = urlsplit(text)
        safe = parts.scheme in {"http", "https"} and parts.hostname and text.isprintable() and " " not in text
    except ValueError:
        safe = False
    if not safe or len(text) > MAX_URL_LENGTH:
        raise ValueError(expected)
    return text


def _email(text: str) -> str:
    if not _EMAIL.fullmatch(text) or not is_text(text):
        raise ValueError("a mail address, such as james@example.com")
    return text


def _locale(text: str) -> str:
    if not _LANGUAGE.fullmatch(text):
        raise ValueError("a language tag, such as en or pt-BR")
    return text


def _country(text: str) -> str:
    if not _COUNTRY.fullmatch(text):
        raise ValueError("two capital letters of ISO 3166-1, such as US")
    return text


def _currency(text: str, info: ValidationInfo) -> str:
    if text not in MINOR_DIGITS:
        raise ValueError("a currency code of ISO 4217, such as USD")
    _reading(info).currency = text
    return text


def _money(text: Any, info: ValidationInfo) -> Money:
    # An unknown currency is reported at its own field. Then an amount is wrong only if it is wrong in every currency.
    currency = _reading(info).currency or _MOST_DECIMALS
    try:
        return Money.parse(text if isinstance(text, str) else "", currency)
    except ValueError as wrong:
        raise ValueError(str(wrong).removeprefix("expected ")) from None


def _new_line_id(text: str, info: ValidationInfo) -> str:
    return _new(_name(text), _reading(info).line_ids, "line")


def _new_shipment_id(text: str, info: ValidationInfo) -> str:
    return _new(_name(text), _reading(info).shipment_ids, "shipment")


def _known_line_id(text: str, info: ValidationInfo) -> str:
    line_ids = _reading(info).line_ids
    if line_ids and text not in line_ids:  # without line ids, the lines themselves are wrong, which is reported
        raise ValueError("the id of one of the order's lines")
    return text


def _new(text: str, ids: set[str], owner: str) -> str:
    if text in ids:
        raise ValueError(f"an id that no other {owner} of the order has")
    ids.add(text)
    return text


def _request_ids(names: list[str]) -> frozenset[str]:
    unique = frozenset(names)
    if len(unique) < len(names):
        raise ValueError("each request once")
    return unique


def _reading(info: ValidationInfo) -> Reading:
    if not isinstance(info.context, Reading):
        raise TypeError("a snapshot is read with a Reading as its context")
    return info.context


NOT_EMPTY: Final = AfterValidator(_text)
"""For a text with a limit, behind it: `Annotated[str, Field(max_length=500), NOT_EMPTY]`."""

Name = Annotated[str, AfterValidator(_name)]
RequestIds = Annotated[list[Name], AfterValidator(_request_ids)]
Text = Annotated[str, NOT_EMPTY]
Instant = Annotated[datetime, PlainValidator(instant_in)]
Url = Annotated[str, AfterValidator(link_in)]
Email = Annotated[str, AfterValidator(_email)]
Locale = Annotated[str, AfterValidator(_locale)]
CountryCode = Annotated[str, AfterValidator(_country)]
Currency = Annotated[str, AfterValidator(_currency)]
Amount = Annotated[Money, PlainValidator(_money)]
NewLineId = Annotated[str, AfterValidator(_new_line_id)]
NewShipmentId = Annotated[str, AfterValidator(_new_shipment_id)]
KnownLineId = Annotated[str, AfterValidator(_known_line_id)]
Quantity = Annotated[int, Field(ge=1, le=MAX_QUANTITY)]
Revision = Annotated[int, Field(ge=0, le=MAX_REVISION)]
