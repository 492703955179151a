"""
The desk store of the use cases, on DynamoDB: what only the desk may read and write.

Rule: an unreadable item is logged and left out of a list, so that the rest of the list can be read.
"""

import heapq
import logging
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice, takewhile
from typing import Any, Final, TypeVar

from pynamodb.expressions.condition import Condition
from pynamodb.transactions import TransactWrite

from order_help.domain.alerts import AlertKind
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import AgentName, HelpRequestId, NoteId, OrderId, is_name
from order_help.domain.order import Order
from order_help.settings import current_settings
from order_help.store.commit import remember
from order_help.store.connection import connection
from order_help.store.faults import read_with_retry, write_with_retry
from order_help.store.instants import instant_of, text_of
from order_help.store.items import UNREADABLE, order_of, queue_of, request_of
from order_help.store.models import HelpRequests, Notes, Orders
from order_help.use_cases.desk.ports import AlertPage, AlertPosition, Note
from order_help.use_cases.ports import KeyRecord, Page
from order_help.use_cases.queue_ports import QueueFilter, QueuePage, QueuePosition

MOST_ITEMS_READ: Final = 2_000
"""
The most items that are read for one page: about 4 MB, or one second. A filter that few items match gives pages with
fewer items than requested.
"""

LEAST_ITEMS_PER_CALL: Final = 50
"""
A call reads this many items, or those of the page and one more if these are more. Without a limit DynamoDB would read,
and charge, 1 MB.
"""

_Item = TypeVar("_Item", HelpRequests, Orders)
_Read = TypeVar("_Read")

_log = logging.getLogger(__name__)

_STATES: Final = (HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER)


class DynamoDeskStore:
    """Implements the port `DeskStore`, which documents what each method does and raises."""

    def queue(self, wanted: QueueFilter, *, first: int, after: QueuePosition | None) -> QueuePage:
        return read_with_retry(lambda: _queue_page(wanted, first, after))

    def alerts(self, kind: AlertKind | None, *, first: int, after: AlertPosition | None, now: datetime) -> AlertPage:
        return read_with_retry(lambda: _alert_page(kind, first, after, now))

    def notes(self, order_id: OrderId, *, first: int, after: NoteId | None) -> Page[Note]:
        before = Notes.note_id < after if after else None

        def newest_first() -> list[Notes]:
            return list(Notes.query(order_id, before, consistent_read=True, scan_index_forward=False, limit=first + 1))

        items = read_with_retry(newest_first)
        return Page(items=tuple(_note_of(item) for item in items[:first]), has_next=len(items) > first)

    def note(self, order_id: OrderId, note_id: NoteId) -> Note | None:
        if not is_name(note_id):
            return None
        found = read_with_retry(lambda: list(Notes.query(order_id, Notes.note_id == note_id, consistent_read=True)))
        return _note_of(found[0]) if found else None

    def add_note(self, note: Note, *, key: KeyRecord | None) -> None:
        write_with_retry(lambda: _send_note(note, key))


def _queue_page(filter_: QueueFilter, first: int, after: QueuePosition | None) -> QueuePage:
    found: list[HelpRequest] = []
    reached: QueuePosition | None = None
    for number, request in enumerate(_queued(filter_, after, at_a_time=first + 1)):
        if number == MOST_ITEMS_READ:
            return QueuePage(items=tuple(found), reached=reached)
        if filter_.selects(request):
            if len(found) == first:  # this request belongs to the next page
                return QueuePage(items=tuple(found), reached=reached)
            found.append(request)
        reached = _position_of(request)
    return QueuePage(items=tuple(found), reached=None)


def _queued(filter_: QueueFilter, after: QueuePosition | None, *, at_a_time: int) -> Iterator[HelpRequest]:
    """
    Reads the queue from a position on, lazily: state by state, with the shards of a state merged by their due time.

    It ends where no request that the filter takes can follow.
    """
    for state in _STATES:
        if filter_.state not in (None, state) or (after and _STATES.index(state) < _STATES.index(after.state)):
            continue
        beyond = HelpRequests.due > _due(after) if after and after.state is state else None
        shards = _shards(filter_, state, beyond, page_size=max(at_a_time, LEAST_ITEMS_PER_CALL))
        merged = heapq.merge(*shards, key=lambda item: item.due)
        yield from takewhile(
            filter_.may_select_from, _readable(request_of, merged, lambda item: {"help_request_id": item.request_id})
        )


def _shards(
    filter_: QueueFilter, state: HelpRequestState, beyond: Condition | None, *, page_size: int
) -> list[Iterator[HelpRequests]]:
    """Begins to read the requests of a state: those of one assignee, or those of every shard of the queue."""
    if filter_.assignee is not None:
        return [HelpRequests.of_assignee.query(queue_of(state, filter_.assignee), beyond, page_size=page_size)]
    shards = map(str, range(current_settings().queue_shards))
    return [HelpRequests.in_queue.query(queue_of(state, shard), beyond, page_size=page_size) for shard in shards]


def _position_of(request: HelpRequest) -> QueuePosition:
    due = request.answer_by or request.reply_by
    if due is None:
        raise LookupError("a request in the queue has no time by which it is due")
    return QueuePosition(state=request.state, due=due, request_id=request.id)


def _due(position: QueuePosition) -> str:
    return text_of(position.due) + position.request_id


def _alert_page(kind: AlertKind | None, first: int, after: AlertPosition | None, now: datetime) -> AlertPage:
    found: list[Order] = []
    reached: AlertPosition | None = None
    until_now = takewhile(lambda alerted: alerted[0].since <= now, _alerted(after, at_a_time=first + 1))
    for number, (position, order) in enumerate(until_now):
        if number == MOST_ITEMS_READ:
            return AlertPage(items=tuple(found), reached=reached)
        if order and any(kind in (None, alert.kind) for alert in order.alerts_at(now)):
            if len(found) == first:  # this order belongs to the next page
                return AlertPage(items=tuple(found), reached=reached)
            found.append(order)
        reached = position
    return AlertPage(items=tuple(found), reached=None)


def _alerted(after: AlertPosition | None, *, at_a_time: int) -> Iterator[tuple[AlertPosition, Order | None]]:
    """
    Reads the alerts from a position on, lazily, each with its current order; None for an order that is unreadable.

    The order may have no alert any more, because the index is eventually consistent.
    """
    beyond = Orders.alert_since > text_of(after.since) + after.order_id if after else None
    shards = (
        Orders.by_alert.query(str(shard), beyond, page_size=max(at_a_time, LEAST_ITEMS_PER_CALL))
        for shard in range(current_settings().queue_shards)
    )
    listed = heapq.merge(*shards, key=lambda item: item.alert_since or "")
    while batch := list(islice(listed, at_a_time)):
        items = Orders.batch_get([(item.customer_id, item.order_id) for item in batch], consistent_read=True)
        orders = {order.id: order for order in _readable(order_of, items, lambda item: {"order_id": item.order_id})}
        yield from ((_alert_position(item), orders.get(OrderId(item.order_id))) for item in batch)


def _alert_position(item: Orders) -> AlertPosition:
    since = instant_of((item.alert_since or "").removesuffix(item.order_id))
    return AlertPosition(since=since, order_id=OrderId(item.order_id))


def _readable(
    read: Callable[[_Item], _Read], items: Iterable[_Item], ids_of: Callable[[_Item], dict[str, str]]
) -> Iterator[_Read]:
    """Reads each item and yields the result; an unreadable item is logged with its ids and left out."""
    for item in items:
        try:
            result = read(item)
        except UNREADABLE as error:
            _log.error("cannot read: %s", type(error).__name__, extra=ids_of(item))
        else:
            yield result


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


def _note_of(item: Any) -> Note:
    return Note(
        id=NoteId(item.note_id),
        order_id=OrderId(item.order_id),
        by=AgentName(item.by),
        at=instant_of(item.at),
        text=item.text,
        request_id=HelpRequestId(item.request_id) if item.request_id else None,
    )
