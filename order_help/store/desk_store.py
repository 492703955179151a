"""
The desk store of the use cases, on DynamoDB: what only the desk may read and write.

Rule 1: an unreadable item is logged and left out of a list, so that the rest of the list can be read.
Rule 2: a page of the queue calls DynamoDB at most twice for each shard, whatever its filter selects, and a page of
alerts once for each shard and once for their orders. So a page may be short; it says where the next one begins.
"""

from datetime import datetime
from typing import Final

from pynamodb.transactions import TransactWrite

from order_help.domain.alerts import AlertKind
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import AgentName, HelpRequestId, NoteId, OrderId, is_name
from order_help.domain.order import Order
from order_help.settings import store_settings
from order_help.store.commit import remember
from order_help.store.connection import connection
from order_help.store.faults import read_with_retry, write_with_retry
from order_help.store.instants import instant_of, text_of
from order_help.store.items import order_of, queue_of, request_of
from order_help.store.models import HelpRequests, Notes, Orders
from order_help.store.reading import page_of, read_or_none, readable, reading
from order_help.store.stretch import Stretch, read_stretch
from order_help.use_cases.desk.ports import AlertPage, AlertPosition, Note
from order_help.use_cases.ports import KeyRecord, Page
from order_help.use_cases.queue_ports import QueueFilter, QueuePage, QueuePosition

LEAST_ITEMS_PER_CALL: Final = 50
"""
The first call for a page reads this many items, or those of the page and one more if these are more. Without a limit
DynamoDB would read, and charge, 1 MB.
"""

MOST_ITEMS_PER_CALL: Final = 500
"""
The second call for a page reads this many items, about 250 KB, if the filter passes over some. The first one found too
few, so the next that the filter selects may be far away.
"""

MOST_ALERTS_READ: Final = 100
"""The orders that are looked at for a page of alerts of one kind: BatchGetItem reads this many in one call."""

_STATES: Final = (HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER)


class DynamoDeskStore:
    """Implements the port `DeskStore`, which documents what each method does and raises."""

    def queue(self, wanted: QueueFilter, *, first: int, after: QueuePosition | None) -> QueuePage:
        return read_with_retry(lambda: _queue_page(wanted, first, after))

    def alerts(self, kind: AlertKind | None, *, first: int, after: AlertPosition | None, now: datetime) -> AlertPage:
        return read_with_retry(lambda: _alert_page(kind, first, after, now))

    def notes(self, order_id: OrderId, *, first: int, after: NoteId | None) -> Page[Note]:
        before = Notes.note_id < after if after else None

        def newest_first() -> Page[Note]:
            found = Notes.query(order_id, before, consistent_read=True, scan_index_forward=False, page_size=first + 1)
            return page_of(readable(_note_of, found), first)

        return read_with_retry(newest_first)

    def note(self, order_id: OrderId, note_id: NoteId) -> Note | None:
        if not is_name(note_id):
            return None
        found = read_with_retry(lambda: list(Notes.query(order_id, Notes.note_id == note_id, consistent_read=True)))
        return _note_of(found[0]) if found else None

    def add_note(self, note: Note, *, key: KeyRecord | None) -> None:
        write_with_retry(lambda: _send_note(note, key))


def _queue_page(wanted: QueueFilter, first: int, after: QueuePosition | None) -> QueuePage:
    """Reads each shard twice at most: further on in a state, or the state that comes next."""
    states = _states(wanted, after)
    few = max(first + 1, LEAST_ITEMS_PER_CALL)
    many = MOST_ITEMS_PER_CALL if _passes_over(wanted) else few
    found: list[HelpRequest] = []
    reached = after
    for limit in (few, many):
        if not states:
            break
        state, *later = states
        stretch = _queued(wanted, state, reached, limit=limit)
        for item in stretch.items:
            request = read_or_none(request_of, item)
            if request and not wanted.may_select_from(request):
                return QueuePage(items=tuple(found), reached=None)
            if request and wanted.selects(request):
                if len(found) == first:  # this request belongs to the next page
                    return QueuePage(items=tuple(found), reached=reached)
                found.append(request)
            reached = _position_of(item, state)
        if not stretch.has_next:
            states = later
    return QueuePage(items=tuple(found), reached=reached if states else None)


def _states(wanted: QueueFilter, after: QueuePosition | None) -> list[HelpRequestState]:
    """Returns the states that are left to read, in the order of the queue."""
    if wanted.assignee is not None and not is_name(wanted.assignee):  # DynamoDB accepts no other text as a key
        return []
    left = _STATES[_STATES.index(after.state) :] if after else _STATES
    if wanted.overdue_at is not None:  # what waits for the shopper is not overdue
        left = tuple(state for state in left if state is HelpRequestState.OPEN)
    return [state for state in left if wanted.state in (None, state)]


def _passes_over(wanted: QueueFilter) -> bool:
    """Tells whether the index has more than the filter selects: by state, due time and assignee it is exact."""
    return wanted.action is not None or wanted.claimed is not None


def _queued(
    wanted: QueueFilter, state: HelpRequestState, after: QueuePosition | None, *, limit: int
) -> Stretch[HelpRequests]:
    """Reads on in the requests of a state: in those of one assignee, or in every shard of the queue."""
    beyond = HelpRequests.due > text_of(after.due) + after.request_id if after and after.state is state else None
    index, parts = (
        (HelpRequests.of_assignee, [wanted.assignee])
        if wanted.assignee is not None
        else (HelpRequests.in_queue, _shards())
    )
    queries = [index.query(queue_of(state, part), beyond, page_size=limit) for part in parts]
    return read_stretch(queries, by=lambda item: item.due or "")


def _shards() -> list[str]:
    return [str(shard) for shard in range(store_settings().queue_shards)]


def _position_of(item: HelpRequests, state: HelpRequestState) -> QueuePosition:
    due = instant_of((item.due or "").removesuffix(item.request_id))
    return QueuePosition(state=state, due=due, request_id=HelpRequestId(item.request_id))


def _alert_page(kind: AlertKind | None, first: int, after: AlertPosition | None, now: datetime) -> AlertPage:
    """
    Reads each shard once, and then the orders of the alerts at once.

    An order may have no alert any more, because the index is eventually consistent.
    """
    at_most = first + 1 if kind is None else MOST_ALERTS_READ
    beyond = Orders.alert_since > text_of(after.since) + after.order_id if after else None
    queries = [Orders.by_alert.query(shard, beyond, page_size=at_most) for shard in _shards()]
    stretch = read_stretch(queries, by=lambda item: item.alert_since or "")
    raised = [item for item in stretch.items if _alert_position(item).since <= now]
    listed = raised[:at_most]
    orders = _orders_of(listed)
    found: list[Order] = []
    reached = after
    for item in listed:
        order = orders.get(item.order_id)
        if order and any(kind in (None, alert.kind) for alert in order.alerts_at(now)):
            if len(found) == first:  # this order belongs to the next page
                return AlertPage(items=tuple(found), reached=reached)
            found.append(order)
        reached = _alert_position(item)
    is_all = len(raised) == len(listed) and not (stretch.has_next and len(raised) == len(stretch.items))
    return AlertPage(items=tuple(found), reached=None if is_all else reached)


def _orders_of(listed: list[Orders]) -> dict[str, Order]:
    """Returns the orders as they are now, by their ids, without those that cannot be read."""
    if not listed:
        return {}
    items = Orders.batch_get([(item.customer_id, item.order_id) for item in listed], consistent_read=True)
    return {order.id: order for order in readable(order_of, items)}


def _alert_position(item: Orders) -> AlertPosition:
    since = instant_of((item.alert_since or "").removesuffix(item.order_id))
    return AlertPosition(since=since, order_id=OrderId(item.order_id))


def _send_note(note: Note, key: KeyRecord | None) -> None:
    item = Notes(
        order_id=note.order_id,
        note_id=note.id,
        request_id=note.request_id,
        by=note.by,
        at=text_of(note.at),
        text=note.text,
    )
    # The note's id is the client token, so a note that is sent again is written once.
    with TransactWrite(connection=connection(), client_request_token=note.id) as transaction:
        transaction.save(item, condition=Notes.note_id.does_not_exist())
        if key is not None:
            remember(transaction, key, now=note.at)


@reading
def _note_of(item: Notes) -> Note:
    return Note(
        id=NoteId(item.note_id),
        order_id=OrderId(item.order_id),
        by=AgentName(item.by),
        at=instant_of(item.at),
        text=item.text,
        request_id=HelpRequestId(item.request_id) if item.request_id else None,
    )
