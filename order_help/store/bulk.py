"""
Fills empty tables quickly, with plain batch puts.

Rule: only where nobody else writes and no order is yet: a put asks for no condition. Everything else goes through
`DynamoOrderStore.commit`.
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
"""Items of one BatchWriteItem at most, by the API's reference."""

PATIENCE_SECONDS: Final = 60


def put_new_orders(changes: Iterable[Change]) -> None:
    """
    Put the orders that these changes create, each order once, with their timelines.

    Reads `changes` as it goes. Raises ValueError for a change of an order that is there already, StoreBusy.
    """
    for some in _batches(changes):
        if any(change.before is not None for change in some):
            raise ValueError("put_new_orders creates orders and changes none")
        _put(Timeline, [head_item(change.after.ref, 1) for change in some])
        _put(Timeline, [entry_item(change.after.ref, _first_entry(change)) for change in some])
        _put(Orders, [order_item(change.after) for change in some])  # last: what can be seen is whole


def _first_entry(change: Change) -> TimelineEntry:
    return change.entry(1, ChangeId(str(ULID.from_datetime(change.at))))


def _put(table: type[Table], items: list[Any]) -> None:
    rest = [item.serialize() for item in items]

    def put_the_rest() -> bool:
        rest[:] = read_with_retry(lambda: _put_batch(table, rest))
        return bool(rest)

    attempts = Retrying(
        retry=retry_if_result(bool),
        wait=wait_random_exponential(multiplier=0.05, max=5),  # full jitter; PynamoDB would send at once
        stop=stop_after_delay(PATIENCE_SECONDS),
    )
    try:
        attempts(put_the_rest)
    except RetryError as error:
        raise StoreBusy from error


def _put_batch(table: type[Table], items: list[Any]) -> list[Any]:
    """Send these items; gives those that DynamoDB had no room for."""
    name = table._get_connection().table_name
    answer = connection().batch_write_item(name, put_items=items)
    return [request["PutRequest"]["Item"] for request in answer.get("UnprocessedItems", {}).get(name, [])]


def _batches(changes: Iterable[Change]) -> Iterator[list[Change]]:
    rest = iter(changes)
    while some := list(islice(rest, BATCH)):
        yield some
