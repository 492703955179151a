"""
The size of an order's item as DynamoDB counts it: with its entries in the local indexes.

Source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html and LSI.html in
the same guide. domain/budget.py has the shares of an order's parts, by which no order comes near the limit.
"""

import json
from typing import Any, Final

from order_help.store.models import Orders

MAX_ITEM: Final = 400 * 1_024
"""Bytes of an item together with its entries in local indexes."""

_NUMBER: Final = 21  # bytes: the most that a number takes
_KEYS: Final = ("customer_id", "order_id")


class OrderTooLarge(Exception):
    """The order would not fit into an item. Nothing was written; trying again does not help."""


def check_size(item: Orders) -> None:
    """Raises OrderTooLarge for an item that DynamoDB would refuse."""
    if size_of(item) > MAX_ITEM:
        raise OrderTooLarge(f"an order takes at most {MAX_ITEM} bytes with its entries in local indexes")


def size_of(item: Orders) -> int:
    """Returns the bytes of an order's item and of its entries in by_placed, by_number and by_unread."""
    names = {name: attribute.attr_name for name, attribute in Orders.get_attributes().items()}
    stored: dict[str, Any] = {names[name]: value for name, value in item.attribute_values.items() if value is not None}
    whole = sum(map(_size, stored.items()))
    by_number = sum(_size((name, stored[name])) for name in (*_KEYS, "number"))
    by_unread = sum(_size((name, stored[name])) for name in (*_KEYS, "unread") if name in stored)
    unknown = len(json.dumps(dict(item.unknown)))  # an upper bound
    return whole + whole + by_number + by_unread + 2 * unknown


def _size(attribute: tuple[str, Any]) -> int:
    name, value = attribute
    return len(name.encode()) + (len(value.encode()) if isinstance(value, str) else _NUMBER)
