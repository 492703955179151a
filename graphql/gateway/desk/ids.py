"""
Ids of the desk's schema. Each names an order by its owner and number, or an object within the order.

Rule: ids are read strictly: a text that this module cannot have written is not an id.
"""

import json
from dataclasses import dataclass

from strawberry import ID

from gateway.ids import packed, unpacked
from order_help.domain.ids import CustomerId, OrderNumber, OrderRef, is_name


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskId:
    """The parts of an id. `own` is the id of an object within this order; None for the order itself."""

    type: str
    order: OrderRef
    own: str | None


def desk_id(type_: str, order: OrderRef, own: str | None = None) -> ID:
    """Returns the id of an order or, with `own`, of an object within it."""
    names = [order.customer_id, order.number]
    return ID(packed(f"desk/{type_}:", names if own is None else [*names, own]))


def read_desk_id(text: str, type_: str) -> DeskId | None:
    """Returns the parts of an id of this type; None if the text is not such an id."""
    inner, prefix = unpacked(text) or "", f"desk/{type_}:"
    try:
        names = json.loads(inner.removeprefix(prefix)) if inner.startswith(prefix) else None
    except (ValueError, RecursionError):
        return None
    if not (isinstance(names, list) and all(isinstance(name, str) and is_name(name) for name in names)):
        return None
    if len(names) not in (2, 3) or text != packed(prefix, names):
        return None
    order = OrderRef(customer_id=CustomerId(names[0]), number=OrderNumber(names[1]))
    return DeskId(type=type_, order=order, own=names[2] if len(names) == 3 else None)
