"""
The text form of the ids that the APIs give, which pages and mails pass on.

Rule: a text packs a type, the id of an order and, unless it names the order itself, an id within the order. It never
holds a customer.
"""

import base64
import binascii
from json.encoder import encode_basestring
from typing import Final

from order_help.domain.ids import OrderId

LONGEST: Final = 2_048
"""The most characters of an id or cursor; two names with four bytes a character fit easily."""


def packed_id(type_: str, order_id: OrderId, own: str | None = None) -> str:
    """Returns the id of an order or, with `own`, of an object within it, as the shopper's API has it."""
    return packed(f"{type_}:", [order_id] if own is None else [order_id, own])


def packed(prefix: str, parts: list[str]) -> str:
    """Returns an opaque text from which `unpacked` restores prefix and parts."""
    inner = f"{prefix}[{','.join(map(encode_basestring, parts))}]"  # JSON; a page has two hundred ids
    return base64.urlsafe_b64encode(inner.encode()).decode()


def unpacked(text: str) -> str | None:
    """Returns the text that `packed` encoded; None if the encoding is invalid."""
    if len(text) > LONGEST or not text.isascii():
        return None
    try:
        return base64.b64decode(text.encode(), altchars=b"-_", validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
