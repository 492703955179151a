"""
Writes a value of the domain over the JSON text that it was read from, so that nothing of a later version is lost.

Rule 1: a part that did not change stays as it is stored, whatever else is in it.
Rule 2: where a part changed, the fields that this version does not know stay.
Rule 3: an item of a list is found again by what `IDENTITY` says that it is. One that is removed goes with all that it
has. One that this version cannot read stays, behind the item that it stood behind.
Rule 4: what took the place of another thing has nothing of that one: a new address has no field of the old one.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Final, get_args, get_origin, get_type_hints

from order_help.domain.attachments import AttachedFile
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.intake import IntakeWarning, NumberClaim, RefusedRevision
from order_help.domain.local_changes import AddressChange, Cancellation, Receipt, Release
from order_help.domain.money import Money, Price
from order_help.domain.returns import ApprovedReturn
from order_help.domain.snapshot import Address, Adjustment, OrderLine, Shipment, ShipmentLine
from order_help.store.stored_json import (
    is_left_out,
    plain,
    stored_name,
    text_of_json,
    to_text,
    value_or_none,
    without_none,
)

IDENTITY: Final[Mapping[type, tuple[str, ...]]] = MappingProxyType(
    {
        Address: tuple(field.name for field in fields(Address)),
        AddressChange: ("request_id",),
        Adjustment: ("id",),
        ApprovedReturn: ("request_id",),
        AttachedFile: ("id",),
        Cancellation: ("request_id",),
        HelpRequestSummary: ("id",),
        IntakeWarning: ("code", "path"),
        NumberClaim: ("customer_id", "revision"),
        OrderLine: ("id",),
        Receipt: ("shipment_id", "at"),
        RefusedRevision: ("revision",),
        Release: ("request_id",),
        Shipment: ("id",),
        ShipmentLine: ("line_id",),
    }
)
"""
The fields by which a value is the same thing as before, although it changed. Of a class that is missing here there is
exactly one in its place, which always is the same thing; it never stands in a list.
"""

_TOGETHER: Final = frozenset({IntakeWarning})
"""Items that are of one snapshot, and all go with it."""


def text_over(type_: Any, value: object, stored: str | None) -> str:
    """Returns a value as text, over the text that it was read from; None if it was read from none."""
    if stored is None:
        return to_text(value)
    parsed = json.loads(stored)
    new = _over(type_, parsed, value)
    return stored if new == parsed else text_of_json(new)


def _over(type_: Any, stored: Any, value: Any) -> Any:
    """Returns a value as JSON, over JSON of the same type."""
    type_ = without_none(type_)
    before = value_or_none(type_, stored)
    if before == value:
        return stored
    if get_origin(type_) is tuple and is_dataclass(get_args(type_)[0]):
        return _items_over(get_args(type_)[0], stored, value)
    if not is_dataclass(type_) or type_ in (Money, Price) or not _is_same(before, value):
        return plain(value)
    return _fields_over(type_, stored, value)


def _is_same(before: Any, value: Any) -> bool:
    """Whether two values of one class, or of none, are the same thing."""
    return type(before) is type(value) and all(
        getattr(before, name) == getattr(value, name) for name in IDENTITY.get(type(value), ())
    )


def _fields_over(type_: Any, stored: dict[str, Any], value: Any) -> dict[str, Any]:
    hints = _hints(type_)
    result: dict[str, Any] = {}
    for field in fields(type_):
        name, part = stored_name(type_, field), getattr(value, field.name)
        left_out = is_left_out(field, part)
        new = _over(hints[field.name], stored[name], part) if name in stored and part is not None else plain(part)
        # What is left out by itself may hold something that this version does not know.
        if not left_out or (name in stored and isinstance(stored[name], dict | list) and new):
            result[name] = new
    known = {stored_name(type_, field) for field in fields(type_)}
    return result | {name: part for name, part in stored.items() if name not in known}


@cache
def _hints(type_: Any) -> dict[str, Any]:
    return get_type_hints(type_)


def _items_over(type_: Any, stored: list[Any], values: tuple[Any, ...]) -> list[Any]:
    before = [value_or_none(type_, item) for item in stored]
    free = [place for place, item in enumerate(before) if item is not None]
    places: list[int | None] = []
    for value in values:
        found = next((place for place in free if _is_same(before[place], value)), None)
        if found is not None:
            free.remove(found)
        places.append(found)
    items = [
        plain(value) if place is None else _over(type_, stored[place], value)
        for place, value in zip(places, values, strict=True)
    ]
    if type_ in _TOGETHER:
        return items
    unreadable = [place for place, item in enumerate(before) if item is None]
    return list(_with_unreadable(stored, unreadable, places, items))


def _with_unreadable(
    stored: list[Any], unreadable: list[int], places: list[int | None], items: list[Any]
) -> Iterator[Any]:
    """Yields the items, each followed by what cannot be read and stood behind it, or behind one that is gone."""
    behind: dict[int | None, list[Any]] = {}
    last = None
    for place, item in enumerate(stored):
        if place in unreadable:
            behind.setdefault(last, []).append(item)
        elif place in places:
            last = place
    yield from behind.get(None, ())
    for found, new in zip(places, items, strict=True):
        yield new
        if found is not None:
            yield from behind.get(found, ())
