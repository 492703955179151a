"""
Converts values of the domain to compact JSON text, and back.

Rule 1: None, empty collections and what equals the field's default are left out, and read as that default.
Rule 2: fields that this version does not know are ignored when they are read.
Rule 3: equal values give equal texts, since a write that is sent again under its client token must have equal content.
Rule 4: a new field of a stored dataclass needs a default, and a renamed field keeps its stored name (`_STORED_NAMES`).
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

from order_help.domain.conversation import Conversation, ReadMark
from order_help.domain.money import Money, Price
from order_help.store.instants import instant_of, text_of

Reader = Callable[[Any], Any]

_STORED_NAMES: Final[Mapping[tuple[type, str], str]] = {
    (Conversation, "addressed"): "told",
    (ReadMark, "addressed"): "told",
}
"""The names in stored texts of fields that the code calls otherwise, by class and field."""


def to_text(value: object) -> str:
    """Returns a value of the domain as compact JSON, in which characters outside ASCII are not escaped."""
    return json.dumps(_plain(value), ensure_ascii=False, separators=(",", ":"))


def from_text(type_: Any, text: str) -> Any:
    """
    Returns the value of a type from the text that `to_text` wrote; types such as `tuple[X, ...]` are accepted too.

    Raises ValueError, LookupError, TypeError or AttributeError for a text that does not fit the type.
    """
    return _reader(type_)(json.loads(text))


def _plain(value: Any) -> Any:
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
            return [_plain(item) for item in value]
        case frozenset():
            return sorted(_plain(item) for item in value)
        case Mapping():
            return {name: _plain(value[name]) for name in sorted(value)}
    parts = ((field, getattr(value, field.name)) for field in fields(value))
    return {
        _stored_name(type(value), field): _plain(part)
        for field, part in parts
        if part is not None and part != field.default and not _is_empty(part)
    }


def _stored_name(type_: type, field: "Field[Any]") -> str:
    return _STORED_NAMES.get((type_, field.name), field.name)


def _is_empty(value: Any) -> bool:
    return isinstance(value, tuple | frozenset | Mapping) and not value


@cache
def _reader(type_: Any) -> Reader:
    if isinstance(type_, NewType):
        return _reader(type_.__supertype__)
    if type_ in (str, int, bool):
        return _as_it_is
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
        return type_
    raise TypeError(f"{type_} is not stored as JSON")


def _container_reader(origin: Any, args: tuple[Any, ...]) -> Reader:
    if origin in (UnionType, Union):
        (type_,) = (arg for arg in args if arg is not NoneType)  # X | None; None is never stored
        return _reader(type_)
    if origin in (tuple, frozenset):
        item = _reader(args[0])
        return lambda items: origin([item(one) for one in items])
    if origin is Mapping:
        value = _reader(args[1])
        return lambda pairs: {name: value(one) for name, one in pairs.items()}
    raise TypeError(f"{origin} is not stored as JSON")


def _dataclass_reader(type_: Any) -> Reader:
    hints = get_type_hints(type_)
    readers = {_stored_name(type_, field): (field.name, _reader(hints[field.name])) for field in fields(type_)}
    left_out = {field.name: _left_out(hints[field.name]) for field in fields(type_) if not _has_default(field)}

    def read(stored: dict[str, Any]) -> Any:
        values = dict(left_out)
        for stored_name, part in stored.items():
            if stored_name in readers:
                name, reader = readers[stored_name]
                values[name] = reader(part)
        return type_(**values)

    return read


def _has_default(field: "Field[Any]") -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _left_out(hint: Any) -> Any:
    """Returns what a field without a default has if it is not stored: an empty collection, or None."""
    origin = get_origin(hint)
    return origin() if origin in (tuple, frozenset) else None


def _as_it_is(value: Any) -> Any:
    return value


def _money(stored: list[Any]) -> Money:
    return Money(minor=stored[0], currency=stored[1])


def _price(stored: list[Any]) -> Price:
    return Price(amount=Decimal(stored[0]), currency=stored[1])
