"""
How items are read that a later version of this code may have written.

Rule: what cannot be read is logged, and concerns the item alone: lists leave it out, and whoever reads it alone gets
Unreadable, so that nothing is decided on it.
"""

import logging
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import wraps
from itertools import islice
from typing import Concatenate, Final, ParamSpec, TypeVar

from order_help.store.connection import Table
from order_help.store.stored_json import UNREADABLE
from order_help.use_cases.ports import Page, Unreadable

Item = TypeVar("Item", bound=Table)
T = TypeVar("T")
P = ParamSpec("P")

_IDS: Final = {
    "order_id": "order_id",
    "request_id": "help_request_id",
    "entry_id": "sequence",
    "note_id": "note_id",
    "attachment_id": "attachment_id",
}
"""The keys of items that name nobody and may be logged, with their names in the log."""

_log = logging.getLogger(__name__)


def reading(read: Callable[Concatenate[Item, P], T]) -> Callable[Concatenate[Item, P], T]:
    """
    Makes a function that reads an item raise Unreadable where this version does not understand the item.

    That is logged with the item's ids and nothing else of it.
    """

    @wraps(read)
    def read_or_log(item: Item, /, *args: P.args, **kwargs: P.kwargs) -> T:
        try:
            if item.is_misread:
                raise TypeError("an attribute of another type")
            return read(item, *args, **kwargs)
        except UNREADABLE as error:
            values = item.attribute_values
            ids = {shown: str(values[name]) for name, shown in _IDS.items() if values.get(name) is not None}
            _log.error("cannot read: %s of %s", type(error).__name__, type(item).__name__, extra=ids)
            raise Unreadable from None

    return read_or_log


def readable(read: Callable[[Item], T], items: Iterable[Item]) -> Iterator[T]:
    """Reads each item, by a function that `reading` made; one that cannot be read is left out."""
    for item in items:
        with suppress(Unreadable):
            yield read(item)


def read_or_none(read: Callable[[Item], T], item: Item) -> T | None:
    """Reads an item, by a function that `reading` made; None if it cannot be read."""
    with suppress(Unreadable):
        return read(item)
    return None


def page_of(items: Iterable[T], first: int) -> Page[T]:
    """Returns the first items as a page; one item more is read, which shows whether another page follows."""
    found = tuple(islice(items, first + 1))
    return Page(items=found[:first], has_next=len(found) > first)
