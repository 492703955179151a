"""
Ids of the desk's schema. Each names an order, or an object within the order.

Rule: ids are read strictly: a text that this module cannot have written is not an id.
"""

import json

from strawberry import ID

from gateway.ids import no_id
from order_help.domain.ids import OrderId, is_order_id
from order_help.domain.values import Value
from order_help.formats.global_ids import packed, unpacked


class DeskId(Value):
    """The parts of an id. `own` is the id of an object within this order; None for the order itself."""

    type: str
    order_id: OrderId
    own: str | None


def desk_id(type_: str, order_id: OrderId, own: str | None = None) -> ID:
    """Returns the id of an order or, with `own`, of an object within it."""
    return ID(packed(f"desk/{type_}:", [order_id] if own is None else [order_id, own]))


def read_desk_id(text: str, type_: str) -> DeskId | None:
    """Returns the parts of an id of this type; None if the text is not such an id."""
    inner, prefix = unpacked(text) or "", f"desk/{type_}:"
    try:
        names = json.loads(inner.removeprefix(prefix)) if inner.startswith(prefix) else None
    except (ValueError, RecursionError):
        return None
    if not (isinstance(names, list) and all(isinstance(name, str) and is_order_id(name) for name in names)):
        return None
    if len(names) not in (1, 2) or text != packed(prefix, names):
        return None
    return DeskId(type=type_, order_id=OrderId(names[0]), own=names[1] if len(names) == 2 else None)


def own_desk_id(text: str, type_: str, order_id: OrderId) -> str:
    """Returns the id within this order of an object that an input names; a name that none has if it names no such."""
    named = read_desk_id(text, type_)
    return named.own if named and named.own and named.order_id == order_id else no_id(text)


def read_order_id(text: str) -> OrderId | None:
    """Returns the order that an id of an order names, whether or not it exists; None if the text is not such an id."""
    named = read_desk_id(text, "Order")
    return named.order_id if named and named.own is None else None
