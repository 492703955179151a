"""
Relay's global ids of the shopper's schema: unique across orders and types, and useless to another customer.

Rule 1: an id holds a type, the id of an order and, unless it is the id of the order, an id within the order. It
never holds a customer: the object is looked up among the viewer's own orders, so other customers' objects are unknown.
Rule 2: ids are read strictly: a text that this module cannot have written is not an id.
"""

import hashlib
import json

from strawberry import ID

from order_help.domain.ids import OrderId, is_order_id
from order_help.domain.values import Value
from order_help.formats.global_ids import packed, packed_id, unpacked


class GlobalId(Value):
    """The parts of an id. `own` is the id of an object within this order; None for the order itself."""

    type: str
    order_id: OrderId
    own: str | None


def global_id(type_: str, order_id: OrderId, own: str | None = None) -> ID:
    """Returns the id of an order or, with `own`, of an object within it."""
    return ID(packed_id(type_, order_id, own))


def read_global_id(text: str) -> GlobalId | None:
    """Returns the parts of an id; None if the text is not an id."""
    type_, colon, rest = (unpacked(text) or "").partition(":")
    names = _names(rest)
    if not colon or names is None or len(names) > 2 or text != packed(f"{type_}:", names):
        return None
    return GlobalId(type=type_, order_id=OrderId(names[0]), own=names[1] if len(names) == 2 else None)


def own_id(text: str, type_: str, order_id: OrderId) -> str:
    """
    Returns the id within this order of an object that an input names.

    An id that is malformed, of another type or of another order becomes a name that no object has. The use case then
    reports it as unknown, at its place in the input.
    """
    named = read_global_id(text)
    if named and named.own and (named.type, named.order_id) == (type_, order_id):
        return named.own
    return no_id(text)


def no_id(text: str) -> str:
    """Returns a name that no object has, another one for every text."""
    return "\x00" + hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def _names(text: str) -> list[str] | None:
    try:
        names = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(names, list) and names and all(isinstance(name, str) and is_order_id(name) for name in names):
        return names
    return None
