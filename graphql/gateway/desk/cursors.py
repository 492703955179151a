"""Cursors of the lists that only the desk's schema has."""

from gateway.cursors import instant_of, pack_cursor, unpack_cursor
from gateway.http.errors import bad_cursor
from order_help.domain.help_requests import OPEN_STATES, HelpRequestState
from order_help.domain.ids import HelpRequestId, NoteId, OrderId
from order_help.use_cases.desk.ports import AlertPosition
from order_help.use_cases.queue_ports import QueuePosition


def queue_cursor(position: QueuePosition) -> str:
    """Returns the position of a request in the queue."""
    return pack_cursor("queue", position.state.value, position.due.isoformat(), position.request_id)


def read_queue_cursor(cursor: str | None) -> QueuePosition | None:
    """Reads what `queue_cursor` wrote. Raises BAD_CURSOR."""
    if cursor is None:
        return None
    state, due, request_id = unpack_cursor(cursor, "queue", count=3)
    if state not in {one.value for one in OPEN_STATES}:
        raise bad_cursor()
    return QueuePosition(state=HelpRequestState(state), due=instant_of(due), request_id=HelpRequestId(request_id))


def alert_cursor(position: AlertPosition) -> str:
    """Returns the position of an order among the alerts."""
    return pack_cursor("alerts", position.since.isoformat(), position.order_id)


def read_alert_cursor(cursor: str | None) -> AlertPosition | None:
    """Reads what `alert_cursor` wrote. Raises BAD_CURSOR."""
    if cursor is None:
        return None
    since, order_id = unpack_cursor(cursor, "alerts", count=2)
    return AlertPosition(since=instant_of(since), order_id=OrderId(order_id))


def note_cursor(note_id: NoteId) -> str:
    """Returns the position of a note on its order."""
    return pack_cursor("notes", note_id)


def read_note_cursor(cursor: str | None) -> NoteId | None:
    """Reads what `note_cursor` wrote. Raises BAD_CURSOR."""
    if cursor is None:
        return None
    (note_id,) = unpack_cursor(cursor, "notes", count=1)
    return NoteId(note_id)
