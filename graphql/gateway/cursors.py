"""
Cursors: opaque texts, each of which is a position in a list.

Rule 1: a cursor of the shopper's schema names no customer, so it gives no access to another customer's list.
Rule 2: cursors are read strictly: a text that these functions cannot have written is refused with BAD_CURSOR.
"""

import json
from datetime import datetime, timedelta
from typing import Final

from gateway.http.errors import bad_cursor
from order_help.domain.ids import HelpRequestId, OrderId, is_order_id
from order_help.formats.global_ids import packed, unpacked
from order_help.use_cases.ports import OrderPosition
from order_help.use_cases.timeline_pages import TimelinePosition

LONGEST_POSITION: Final = 15
"""The most characters of a position in a timeline; no order has enough entries to need more."""


def pack_cursor(list_: str, *parts: str) -> str:
    """Returns the cursor of a position in this list, for `unpack_cursor` to read."""
    return packed(f"{list_}:", list(parts))


def unpack_cursor(cursor: str, list_: str, *, count: int) -> list[str]:
    """Returns the `count` parts that `pack_cursor` was given. Raises BAD_CURSOR."""
    inner, prefix = unpacked(cursor) or "", f"{list_}:"
    try:
        parts = json.loads(inner.removeprefix(prefix)) if inner.startswith(prefix) else None
    except (ValueError, RecursionError):
        parts = None
    if not (
        isinstance(parts, list) and len(parts) == count and all(isinstance(p, str) and is_order_id(p) for p in parts)
    ):
        raise bad_cursor()
    if pack_cursor(list_, *parts) != cursor:
        raise bad_cursor()
    return parts


def instant_of(text: str) -> datetime:
    """Returns the instant, in UTC, of a cursor's part that was written by `isoformat`. Raises BAD_CURSOR."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise bad_cursor() from None
    if at.utcoffset() != timedelta(0) or at.isoformat() != text:
        raise bad_cursor()
    return at


def order_cursor(position: OrderPosition) -> str:
    """Returns the position of an order in My Orders."""
    return pack_cursor("orders", position.placed_at.isoformat(), position.id)


def read_order_cursor(cursor: str | None) -> OrderPosition | None:
    """Reads what `order_cursor` wrote. Raises BAD_CURSOR."""
    if cursor is None:
        return None
    placed_at, order_id = unpack_cursor(cursor, "orders", count=2)
    return OrderPosition(placed_at=instant_of(placed_at), id=OrderId(order_id))


def request_cursor(request_id: HelpRequestId) -> str:
    """Returns the position of a help request in its order's list."""
    return pack_cursor("helpRequests", request_id)


def read_request_cursor(cursor: str | None) -> HelpRequestId | None:
    """Reads what `request_cursor` wrote. Raises BAD_CURSOR."""
    if cursor is None:
        return None
    (request_id,) = unpack_cursor(cursor, "helpRequests", count=1)
    return HelpRequestId(request_id)


def timeline_cursor(position: TimelinePosition) -> str:
    """Returns the position of an item in its order's timeline."""
    return pack_cursor("timeline", str(position.sequence), str(position.place))


def read_timeline_cursor(cursor: str | None) -> TimelinePosition | None:
    """Reads what `timeline_cursor` wrote. Raises BAD_CURSOR."""
    if cursor is None:
        return None
    position = position_of(".".join(unpack_cursor(cursor, "timeline", count=2)))
    if position is None:
        raise bad_cursor()
    return position


def own_id_of(position: TimelinePosition) -> str:
    """Returns a position as the last part of a timeline item's id: "12.0"."""
    return f"{position.sequence}.{position.place}"


def position_of(own: str) -> TimelinePosition | None:
    """Returns the position that `own_id_of` wrote, or None."""
    sequence, _, place = own.partition(".")
    if not (sequence.isdecimal() and place.isdecimal() and own.isascii() and len(own) <= LONGEST_POSITION):
        return None
    position = TimelinePosition(sequence=int(sequence), place=int(place))
    return position if position.sequence and own_id_of(position) == own else None
