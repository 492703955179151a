"""
Cursors: a position in a list, and nothing else.

Rule: a cursor holds no customer. In another customer's list it is a position like any other.
"""

import json
from datetime import datetime, timedelta
from typing import Final

from gateway.errors import bad_cursor
from gateway.ids import packed, unpacked
from order_help.domain.ids import HelpRequestId, OrderNumber, is_name
from order_help.requests.ports import OrderPosition
from order_help.requests.reading_timeline import TimelinePosition

LONGEST_NUMBER: Final = 15
"""Digits of a sequence: no order comes near."""


def order_cursor(position: OrderPosition) -> str:
    """The position of an order in My Orders."""
    return packed("orders:", [position.placed_at.isoformat(), position.number])


def read_order_cursor(cursor: str | None) -> OrderPosition | None:
    """Raises BAD_CURSOR for what `order_cursor` cannot have written."""
    if cursor is None:
        return None
    parts = _parts(cursor, "orders:", count=2)
    try:
        position = OrderPosition(placed_at=datetime.fromisoformat(parts[0]), number=OrderNumber(parts[1]))
    except ValueError:
        raise bad_cursor() from None
    if position.placed_at.utcoffset() != timedelta(0) or order_cursor(position) != cursor:
        raise bad_cursor()
    return position


def request_cursor(request_id: HelpRequestId) -> str:
    """The position of a help request in its order's list."""
    return packed("helpRequests:", [request_id])


def read_request_cursor(cursor: str | None) -> HelpRequestId | None:
    """Raises BAD_CURSOR for what `request_cursor` cannot have written."""
    if cursor is None:
        return None
    (request_id,) = _parts(cursor, "helpRequests:", count=1)
    if request_cursor(HelpRequestId(request_id)) != cursor:
        raise bad_cursor()
    return HelpRequestId(request_id)


def timeline_cursor(position: TimelinePosition) -> str:
    """The position of an item in its order's timeline."""
    return packed("timeline:", [str(position.sequence), str(position.place)])


def read_timeline_cursor(cursor: str | None) -> TimelinePosition | None:
    """Raises BAD_CURSOR for what `timeline_cursor` cannot have written."""
    if cursor is None:
        return None
    parts = _parts(cursor, "timeline:", count=2)
    if not all(part.isascii() and part.isdecimal() and len(part) <= LONGEST_NUMBER for part in parts):
        raise bad_cursor()
    position = TimelinePosition(sequence=int(parts[0]), place=int(parts[1]))
    if not position.sequence or timeline_cursor(position) != cursor:
        raise bad_cursor()
    return position


def _parts(cursor: str, prefix: str, *, count: int) -> list[str]:
    inner = unpacked(cursor) or ""
    try:
        parts = json.loads(inner.removeprefix(prefix)) if inner.startswith(prefix) else None
    except (ValueError, RecursionError):
        parts = None
    if not (isinstance(parts, list) and len(parts) == count and all(isinstance(p, str) and is_name(p) for p in parts)):
        raise bad_cursor()
    return parts
