"""The positions in the desk's lists as text, and back."""

import json
from datetime import datetime, timedelta

from gateway.errors import bad_cursor
from gateway.ids import packed, unpacked
from order_help.domain.help_requests import OPEN_STATES, HelpRequestState
from order_help.domain.ids import CustomerId, HelpRequestId, NoteId, OrderNumber, OrderRef, is_name
from order_help.requests.desk_ports import AlertPosition, QueuePosition


def queue_cursor(position: QueuePosition) -> str:
    """The position of a request in the queue."""
    return packed("queue:", [position.state.value, position.due.isoformat(), position.request_id])


def read_queue_cursor(cursor: str | None) -> QueuePosition | None:
    """Raises BAD_CURSOR for what `queue_cursor` cannot have written."""
    if cursor is None:
        return None
    state, due, request_id = _parts(cursor, "queue:", 3)
    if state not in {known.value for known in OPEN_STATES}:
        raise bad_cursor()
    position = QueuePosition(state=HelpRequestState(state), due=_instant(due), request_id=HelpRequestId(request_id))
    if queue_cursor(position) != cursor:
        raise bad_cursor()
    return position


def alert_cursor(position: AlertPosition) -> str:
    """The position of an order among the alerts."""
    return packed("alerts:", [position.since.isoformat(), position.order.customer_id, position.order.number])


def read_alert_cursor(cursor: str | None) -> AlertPosition | None:
    """Raises BAD_CURSOR for what `alert_cursor` cannot have written."""
    if cursor is None:
        return None
    since, customer_id, number = _parts(cursor, "alerts:", 3)
    order = OrderRef(customer_id=CustomerId(customer_id), number=OrderNumber(number))
    position = AlertPosition(since=_instant(since), order=order)
    if alert_cursor(position) != cursor:
        raise bad_cursor()
    return position


def note_cursor(note_id: NoteId) -> str:
    """The position of a note on its order."""
    return packed("notes:", [note_id])


def read_note_cursor(cursor: str | None) -> NoteId | None:
    """Raises BAD_CURSOR for what `note_cursor` cannot have written."""
    if cursor is None:
        return None
    (note_id,) = _parts(cursor, "notes:", 1)
    if note_cursor(NoteId(note_id)) != cursor:
        raise bad_cursor()
    return NoteId(note_id)


def _parts(cursor: str, prefix: str, count: int) -> list[str]:
    inner = unpacked(cursor) or ""
    try:
        parts = json.loads(inner.removeprefix(prefix)) if inner.startswith(prefix) else None
    except (ValueError, RecursionError):
        parts = None
    if not (isinstance(parts, list) and len(parts) == count and all(isinstance(p, str) and is_name(p) for p in parts)):
        raise bad_cursor()
    return parts


def _instant(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise bad_cursor() from None
    if at.utcoffset() != timedelta(0):
        raise bad_cursor()
    return at
