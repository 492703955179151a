"""What stands in the tables, from what the domain knows, and back."""

import hashlib
import zlib
from collections.abc import Mapping
from datetime import timedelta

from order_help.domain.actions import HelpActionType
from order_help.domain.happened import HappenedHere
from order_help.domain.help_requests import (
    DETAILS,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
    HelpRequestSummary,
)
from order_help.domain.ids import ChangeId, CustomerId, HelpRequestId, LineId, OrderNumber, OrderRef
from order_help.domain.laid_together import Order
from order_help.domain.order import OrderSnapshot
from order_help.domain.timeline import Author, Fact, TimelineEntry
from order_help.requests.ports import KeyRecord, OrderPosition
from order_help.settings import current_settings
from order_help.store.instants import instant_of, text_of
from order_help.store.models import HEAD, HelpRequests, IdempotencyKeys, Orders, Timeline
from order_help.store.order_key import order_key
from order_help.store.stored_json import from_text, to_text


def placed(position: OrderPosition) -> str:
    """A place in My Orders as text that sorts as the place does."""
    return text_of(position.placed_at) + position.number


def order_item(order: Order) -> Orders:
    """The whole item of an order."""
    told = order.snapshot
    return Orders(
        customer_id=told.customer_id,
        number=told.number,
        placed=placed(OrderPosition(placed_at=told.placed_at, number=told.number)),
        version=order.version,
        revision=told.revision,
        snapshot=to_text(told),
        here=to_text(order.here),
        open_requests=to_text(order.open_requests),
        returned=to_text(order.returned),
    )


def order_of(item: Orders) -> Order:
    """The order that this item holds."""
    return Order(
        snapshot=from_text(OrderSnapshot, item.snapshot),
        here=from_text(HappenedHere, item.here),
        open_requests=from_text(tuple[HelpRequestSummary, ...], item.open_requests),
        returned=from_text(Mapping[LineId, int], item.returned),
        version=int(item.version),
    )


def request_item(request: HelpRequest) -> HelpRequests:
    """The whole item of a help request; in the desk's queue while it awaits an answer."""
    item = HelpRequests(
        order_key=order_key(request.order),
        request_id=request.id,
        customer_id=request.order.customer_id,
        number=request.order.number,
        type=request.type.value,
        state=request.state.value,
        details=to_text(request.details),
        filed_at=text_of(request.filed_at),
        message=request.message,
    )
    if request.outcome:
        item.outcome = request.outcome.value
    if request.closed_at:
        item.closed_at = text_of(request.closed_at)
    if request.answer_by:
        item.answer_by = text_of(request.answer_by)
        if request.is_open:
            item.queue = shard(request.id)
            item.due = item.answer_by + request.id
    return item


def request_of(item: HelpRequests) -> HelpRequest:
    """The help request that this item holds."""
    action = HelpActionType(item.type)
    return HelpRequest(
        id=HelpRequestId(item.request_id),
        order=OrderRef(customer_id=CustomerId(item.customer_id), number=OrderNumber(item.number)),
        type=action,
        state=HelpRequestState(item.state),
        details=from_text(DETAILS[action], item.details),
        filed_at=instant_of(item.filed_at),
        outcome=HelpRequestOutcome(item.outcome) if item.outcome else None,
        answer_by=instant_of(item.answer_by) if item.answer_by else None,
        closed_at=instant_of(item.closed_at) if item.closed_at else None,
        message=item.message,
    )


def head_item(ref: OrderRef, last_sequence: int) -> Timeline:
    """The head of an order's timeline."""
    return Timeline(order_key=order_key(ref), entry_id=HEAD, last_sequence=last_sequence)


def entry_item(ref: OrderRef, entry: TimelineEntry) -> Timeline:
    """The whole item of a timeline entry."""
    return Timeline(
        order_key=order_key(ref),
        entry_id=entry.sequence,
        change_id=entry.change_id,
        at=text_of(entry.at),
        author=entry.author.value,
        facts=to_text(entry.facts),
    )


def entry_of(item: Timeline) -> TimelineEntry:
    """The timeline entry that this item holds."""
    return TimelineEntry(
        sequence=int(item.entry_id),
        change_id=ChangeId(item.change_id),
        at=instant_of(item.at),
        author=Author(item.author),
        facts=from_text(tuple[Fact, ...], item.facts),
    )


def key_item(record: KeyRecord) -> IdempotencyKeys:
    """The whole item of a key record."""
    return IdempotencyKeys(
        principal=record.principal,
        operation_key=operation_key(record),
        input_hash=record.input_hash,
        request_id=record.request_id,
        counts_until=text_of(record.expires_at),
        expires_at=record.expires_at + timedelta(seconds=1),  # whole seconds: never before it ceases to count
    )


def key_of(item: IdempotencyKeys, asked: KeyRecord) -> KeyRecord:
    """The key record that this item holds; scope and key stand hashed in it, and are those that were asked for."""
    return KeyRecord(
        principal=asked.principal,
        operation=asked.operation,
        key=asked.key,
        input_hash=item.input_hash,
        expires_at=instant_of(item.counts_until),
        request_id=HelpRequestId(item.request_id) if item.request_id else None,
    )


def operation_key(record: KeyRecord) -> str:
    """Operation and key in one text of fixed length, different for every pair."""
    return hashlib.sha256(f"{len(record.operation)}:{record.operation}/{record.key}".encode()).hexdigest()


def shard(request_id: str) -> str:
    """Which part of the queue: a busy shop has more than one partition could take."""
    return str(zlib.crc32(request_id.encode()) % current_settings().queue_shards)
