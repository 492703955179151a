"""
Global ids: Relay's, unique across orders and types, and useless to another customer.

Rule 1: an id holds its type, its order's number and, where it is not the order's, its own id; never a customer. What it
names is looked for among the viewer's own orders, so another customer's is as unknown as none.
Rule 2: an id is read strictly: only what this file wrote is one.
"""

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass
from typing import Final

from strawberry import ID

from order_help.domain.ids import OrderNumber, is_name

LONGEST: Final = 2_048
"""Characters of the longest id or cursor that is looked at: two names of four bytes a character fit easily."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GlobalId:
    """What an id names: something of the order with this number; `own` is None for the order itself."""

    type: str
    number: OrderNumber
    own: str | None


def global_id(type_: str, number: str, own: str | None = None) -> ID:
    """The id of an order, or of something of it."""
    return ID(packed(f"{type_}:", [number] if own is None else [number, own]))


def read_global_id(text: str) -> GlobalId | None:
    """What an id names; None for what is not one."""
    type_, colon, rest = (unpacked(text) or "").partition(":")
    names = _names(rest)
    if not colon or names is None or len(names) > 2 or text != packed(f"{type_}:", names):
        return None
    return GlobalId(type=type_, number=OrderNumber(names[0]), own=names[1] if len(names) == 2 else None)


def own_id(text: str, type_: str, number: str) -> str:
    """
    The own id of something of this order that an input names.

    What is malformed, of another type or of another order becomes a name that nothing has: the use case then finds it
    unknown, at its place in the input.
    """
    named = read_global_id(text)
    if named and named.own and (named.type, named.number) == (type_, number):
        return named.own
    return "\x00" + hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def packed(prefix: str, parts: list[str]) -> str:
    """Text for a client to keep and give back, not to read."""
    inner = prefix + json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return base64.urlsafe_b64encode(inner.encode()).decode()


def unpacked(text: str) -> str | None:
    """The text inside, or None for what was never packed."""
    if len(text) > LONGEST or not text.isascii():
        return None
    try:
        return base64.b64decode(text.encode(), altchars=b"-_", validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None


def _names(text: str) -> list[str] | None:
    try:
        names = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if isinstance(names, list) and names and all(isinstance(name, str) and is_name(name) for name in names):
        return names
    return None
