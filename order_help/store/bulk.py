"""
Fills empty tables quickly, with batch puts.

Rule: batch puts have no conditions, so use this only for new orders, while nothing else writes to the tables. All
other changes go through `DynamoOrderStore.commit`.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final, TypeVar

from tenacity import RetryError, Retrying, retry_if_result, stop_after_delay, wait_random_exponential
from ulid import ULID

from order_help.domain.changes import Change
from order_help.domain.ids import ChangeId, kept_under_number
from order_help.domain.order import Order
from order_help.domain.timeline import TimelineEntry
from order_help.store.connection import Table, connection
from order_help.store.faults import read_with_retry
from order_help.store.items import entry_item, order_item, register_item
from order_help.store.lookup import number_term
from order_help.store.models import Lookup, Orders, Registers, Timeline
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.register_ports import Registration

T = TypeVar("T")

BATCH: Final = 25
"""The most items that one BatchWriteItem takes; source: its API reference."""

PATIENCE_SECONDS: Final = 60
"""Seconds after which the items that DynamoDB left unprocessed are not sent again."""


def put_new_orders(changes: Iterable[Change]) -> None:
    """
    Writes the orders that these changes create, with their timelines. Each order and each number may occur once.

    `changes` is read batch by batch. Raises StoreBusy, and ValueError for a change of an existing order.
    """
    for batch in _batches(changes):
        if any(change.before is not None for change in batch):
            raise ValueError("put_new_orders creates orders and changes none")
        _put(Timeline, [entry_item(change.after.id, _first_entry(change)) for change in batch])
        _put(Lookup, [Lookup(number_term(change.after.snapshot.number), change.after.id) for change in batch])
        _put(Registers, [item for change in batch for item in _registered(change.after)])
        # The orders come last, so that every order that can be read has its timeline and is found.
        _put(Orders, [order_item(change.after) for change in batch])


def _registered(order: Order) -> list[Registers]:
    own = Registration(id=order.id).of_order(order.snapshot)
    by_number = Registration(id=kept_under_number(order.snapshot.number))
    used = [] if by_number.id == order.id else [by_number.used_once_more()]
    return [register_item(registration) for registration in (own, *used)]


def _first_entry(change: Change) -> TimelineEntry:
    entry = change.entry(ChangeId(str(ULID.from_datetime(change.at))))
    if entry is None:
        raise ValueError("an order was created without an entry in its timeline")
    return entry


def _put(table: type[Table], items: Iterable[Any]) -> None:
    for batch in _batches(items):
        _put_all(table, [item.serialize() for item in batch])


def _put_all(table: type[Table], unprocessed: list[Any]) -> None:
    """Sends serialized items, at most BATCH of them, until DynamoDB has taken each."""

    def put_unprocessed() -> bool:
        # The retry for reads fits here: a put without a condition may be sent any number of times.
        unprocessed[:] = read_with_retry(lambda: _put_batch(table, unprocessed))
        return bool(unprocessed)

    attempts = Retrying(
        retry=retry_if_result(bool),
        wait=wait_random_exponential(multiplier=0.05, max=5),  # full jitter; PynamoDB would not wait
        stop=stop_after_delay(PATIENCE_SECONDS),
    )
    try:
        attempts(put_unprocessed)
    except RetryError as error:
        raise StoreBusy from error


def _put_batch(table: type[Table], items: list[Any]) -> list[Any]:
    """Sends serialized items and returns those that DynamoDB left unprocessed."""
    name = table._get_connection().table_name
    answer = connection().batch_write_item(name, put_items=items)
    return [request["PutRequest"]["Item"] for request in answer.get("UnprocessedItems", {}).get(name, [])]


def _batches(items: Iterable[T]) -> Iterator[list[T]]:
    remaining = iter(items)
    while batch := list(islice(remaining, BATCH)):
        yield batch
