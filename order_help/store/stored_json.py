"""
Converts values of the domain to compact JSON text, and back.

Rule 1: None, empty collections and what equals the field's default are left out, and read as that default. A field that
is not compared is no part of the value, and is never written.
Rule 2: fields that this version does not know are ignored when they are read, and kept when the value that was read is
written again (`kept_json.py`).
Rule 3: equal values give equal texts, since a write that is sent again under its client token must have equal content.
Rule 4: a new field of a stored dataclass needs a default, and a renamed field keeps its stored name (`_STORED_NAMES`).
Rule 5: a value that this version does not know, of an enum that has OTHER, is read as OTHER.
Rule 6: an item of `_LEFT_OUT` that cannot be read is left out of its list. Whatever else cannot be read makes the whole
text unreadable, since the rest would lie without it. A new value of a stored enum is such a part for older versions.
Rule 7: a part cannot be read if it has another type than this version's, if it lacks what this version needs, or if it
names a currency that is unknown here. Else the fault would come up later, in whatever is made of many parts.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, NewType, Union, get_args, get_origin, get_type_hints

from order_help.domain.attachments import AttachedFile
from order_help.domain.conversation import Conversation, ReadMark
from order_help.domain.intake import IntakeWarning
from order_help.domain.money import MINOR_DIGITS, Money, Price
from order_help.store.instants import instant_of, text_of

Reader = Callable[[Any], Any]

_STORED_NAMES: Final[Mapping[tuple[type, str], str]] = {
    (Conversation, "addressed"): "told",
    (ReadMark, "addressed"): "told",
}
"""The names in stored texts of fields that the code calls otherwise, by class and field."""

_LEFT_OUT: Final = frozenset({AttachedFile, IntakeWarning})
"""Classes of what is only shown, and says nothing about its neighbours."""

_COMPACT: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))

UNREADABLE: Final = (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError)
"""
Raised by reading what this version does not understand, because a later version or a person wrote it.
PynamoDB's own errors are among them.
"""


def to_text(value: object) -> str:
    """Returns a value of the domain as compact JSON, in which characters outside ASCII are not escaped."""
    return text_of_json(plain(value))


def text_of_json(value: object) -> str:
    """Returns JSON as compact text."""
    return _COMPACT.encode(value)


def from_text(type_: Any, text: str) -> Any:
    """
    Returns the value of a type from the text that `to_text` wrote; types such as `tuple[X, ...]` are accepted too.

    Raises one of UNREADABLE for a text that does not fit the type.
    """
    return reader_of(type_)(json.loads(text))


def each_from_text(type_: Any, text: str) -> list[Any | None]:
    """
    Returns the values of a list, from the text of the list; None for each that this version cannot read.

    Raises one of UNREADABLE for a text that is no list.
    """
    return [value_or_none(type_, stored) for stored in json.loads(text)]


def value_or_none(type_: Any, stored: Any) -> Any | None:
    """Returns the value of a type from JSON, or None if this version cannot read it."""
    read = reader_of(type_)
    try:
        return read(stored)
    except UNREADABLE:
        return None


def plain(value: Any) -> Any:
    """Returns a value of the domain as JSON."""
    match value:
        case str() | int() | None:
            return value
        case datetime():
            return text_of(value)
        case date():
            return value.isoformat()
        case Enum():
            return value.value
        case Money():
            return [value.minor, value.currency]
        case Price():
            return [str(value), value.currency]
        case tuple():
            return [plain(item) for item in value]
        case frozenset():
            return sorted(plain(item) for item in value)
        case Mapping():
            return {name: plain(value[name]) for name in sorted(value)}
    return _plain_fields(value)


def _plain_fields(value: Any) -> dict[str, Any]:
    written = {}
    for name, key, default in _written_fields(value.__class__):
        part = getattr(value, name)
        if not _says_nothing(part, default):
            written[key] = plain(part)
    return written


@cache
def _written_fields(type_: Any) -> tuple[tuple[str, str, Any], ...]:
    """Returns the name, the stored name and the default of each field that may be written."""
    return tuple((field.name, stored_name(type_, field), field.default) for field in fields(type_) if field.compare)


def is_left_out(field: "Field[Any]", value: Any) -> bool:
    """Whether a field of this value is not written (rule 1)."""
    return not field.compare or _says_nothing(value, field.default)


def _says_nothing(value: Any, default: Any) -> bool:
    """Whether a field with this default is read as this value where it is missing."""
    if value is None or value == default:
        return True
    return not value and isinstance(value, tuple | frozenset | Mapping)


def stored_name(type_: type, field: "Field[Any]") -> str:
    """Returns the name of a field in stored texts."""
    return _STORED_NAMES.get((type_, field.name), field.name)


@cache
def reader_of(type_: Any) -> Reader:
    """Returns the function that makes a value of this type from JSON. Raises TypeError for a type not stored so."""
    type_ = without_none(type_)
    if type_ in (str, int, bool):
        return _type_reader(type_)
    if type_ is datetime:
        return instant_of
    if type_ is date:
        return date.fromisoformat
    if type_ is Money:
        return _money
    if type_ is Price:
        return _price
    if get_origin(type_) is not None:
        return _container_reader(get_origin(type_), get_args(type_))
    if is_dataclass(type_):
        return _dataclass_reader(type_)
    if isinstance(type_, type) and issubclass(type_, Enum):
        return _enum_reader(type_)
    raise TypeError(f"{type_} is not stored as JSON")


def _container_reader(origin: Any, args: tuple[Any, ...]) -> Reader:
    if origin in (tuple, frozenset):
        if args[0] in _LEFT_OUT:
            return lambda items: origin([one for stored in _list(items) if (one := value_or_none(args[0], stored))])
        item = reader_of(args[0])
        return lambda items: origin([item(one) for one in _list(items)])
    if origin is Mapping:
        value = reader_of(args[1])
        return lambda pairs: {name: value(one) for name, one in pairs.items()}
    raise TypeError(f"{origin} is not stored as JSON")


def without_none(type_: Any) -> Any:
    """Returns the type that is stored for a field's type: X for X | None, since None is never stored."""
    if get_origin(type_) in (UnionType, Union):
        (type_,) = (arg for arg in get_args(type_) if arg is not NoneType)
    return type_.__supertype__ if isinstance(type_, NewType) else type_


def _enum_reader(type_: type[Enum]) -> Reader:
    other = type_.__members__.get("OTHER")
    known = {member.value: member for member in type_}

    def read(stored: Any) -> Enum:
        return type_(stored) if other is None else known.get(stored, other)

    return read


def _dataclass_reader(type_: Any) -> Reader:
    hints = get_type_hints(type_)
    readers = {stored_name(type_, field): (field.name, reader_of(hints[field.name])) for field in fields(type_)}
    missing = [(field.name, hints[field.name]) for field in fields(type_) if not _has_default(field)]
    left_out = {name: _left_out(hint) for name, hint in missing if _may_be_left_out(hint)}

    def read(stored: dict[str, Any]) -> Any:
        values = dict(left_out)
        for key, part in stored.items():
            if key in readers and part is not None:
                name, reader = readers[key]
                values[name] = reader(part)
        return type_(**values)

    return read


def _has_default(field: "Field[Any]") -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _left_out(hint: Any) -> Any:
    """Returns what a field without a default has if it is not stored: an empty collection, or None."""
    origin = get_origin(hint)
    return origin() if origin in (tuple, frozenset) else None


def _may_be_left_out(hint: Any) -> bool:
    return get_origin(hint) in (tuple, frozenset, UnionType, Union)


def _type_reader(type_: type) -> Reader:
    def read(stored: Any) -> Any:
        if type(stored) is not type_:  # a bool is no int
            raise TypeError(f"no {type_.__name__}")
        return stored

    return read


_whole: Final = _type_reader(int)


def _list(stored: Any) -> list[Any]:
    if not isinstance(stored, list):
        raise TypeError("no list")
    return stored


def _money(stored: list[Any]) -> Money:
    return Money(minor=_whole(stored[0]), currency=known_currency(stored[1]))


def _price(stored: list[Any]) -> Price:
    amount = Decimal(stored[0])
    if not amount.is_finite():
        raise ValueError("no amount")
    return Price(amount=amount, currency=known_currency(stored[1]))


def known_currency(stored: Any) -> str:
    """Returns a currency of which this version knows how many digits it has. Raises ValueError for another."""
    if stored not in MINOR_DIGITS:
        raise ValueError("an unknown currency")
    return str(stored)
