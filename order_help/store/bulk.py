"""
Fills empty tables quickly, with batch puts.

Rule: batch puts have no conditions, so use this only for new orders, while nothing else writes to the tables. All
other changes go through `DynamoOrderStore.commit`.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from tenacity import RetryError, Retrying, retry_if_result, stop_after_delay, wait_random_exponential
from ulid import ULID

from order_help.domain.changes import Change
from order_help.domain.ids import ChangeId
from order_help.domain.timeline import TimelineEntry
from order_help.store.connection import Table, connection
from order_help.store.faults import read_with_retry
from order_help.store.items import entry_item, head_item, order_item
from order_help.store.models import Orders, Timeline
from order_help.use_cases.ports import StoreBusy

BATCH: Final = 25
"""The most items that one BatchWriteItem takes; source: its API reference."""

PATIENCE_SECONDS: Final = 60
"""Seconds after which the items that DynamoDB left unprocessed are not sent again."""


def put_new_orders(changes: Iterable[Change]) -> None:
    """
    Writes the orders that these changes create, with their timelines. Each order may occur once.

    `changes` is read batch by batch. Raises StoreBusy, and ValueError for a change of an existing order.
    """
    for batch in _batches(changes):
        if any(change.before is not None for change in batch):
            raise ValueError("put_new_orders creates orders and changes none")
        _put(Timeline, [head_item(change.after.ref, 1) for change in batch])
        _put(Timeline, [entry_item(change.after.ref, _first_entry(change)) for change in batch])
        # The orders come last, so that every order that can be read has its timeline.
        _put(Orders, [order_item(change.after) for change in batch])


def _first_entry(change: Change) -> TimelineEntry:
    return change.entry(1, ChangeId(str(ULID.from_datetime(change.at))))


def _put(table: type[Table], items: list[Any]) -> None:
    unprocessed = [item.serialize() for item in items]

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


def _batches(changes: Iterable[Change]) -> Iterator[list[Change]]:
    remaining = iter(changes)
    while batch := list(islice(remaining, BATCH)):
        yield batch
