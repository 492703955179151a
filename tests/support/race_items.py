"""Puts the orders of scenes into DynamoDB, as they are and with all that belongs to them."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from order_help.domain.rate_limits import MESSAGES
from order_help.store.connection import Table, connection, table_prefix
from order_help.store.items import attachment_item, entry_item, order_item, rate_item, register_item, request_item
from order_help.store.lookup import number_term
from order_help.store.models import AttachmentOwners, Lookup
from order_help.use_cases.ports import RateUse
from tests.support.memory_store import MemoryOrderStore
from tests.support.race_scenes import Scene

AT_A_TIME: Final = 25
"""The most items that one BatchWriteItem takes."""


def put_into_dynamodb(scenes: Iterable[Scene]) -> None:
    """Writes the orders as they are, with all that belongs to them, many items at a time."""
    client: Any = connection().client
    puts = [put for scene in scenes for put in _puts(scene.store)]
    for start in range(0, len(puts), AT_A_TIME):
        tables: dict[str, list[Any]] = {}
        for table, item in puts[start : start + AT_A_TIME]:
            tables.setdefault(table_prefix() + table, []).append({"PutRequest": {"Item": item}})
        assert not client.batch_write_item(RequestItems=tables)["UnprocessedItems"]


def _puts(store: MemoryOrderStore) -> Iterator[tuple[str, dict[str, Any]]]:
    assert not store.keys, "keys are used in races alone"
    for model in _items(store):
        yield model.NAME, model.serialize()


def _items(store: MemoryOrderStore) -> Iterator[Table]:
    for order in store.kept.values():
        yield order_item(order)
        yield Lookup(number_term(order.snapshot.number), order.id)
    yield from map(request_item, store.requests.values())
    for order_id, entries in store.entries.items():
        yield from (entry_item(order_id, entry) for entry in entries)
    for registration in store.registered.values():
        yield register_item(registration)
    for attachment in store.attachments.values():
        yield attachment_item(attachment)
        yield AttachmentOwners(f"@{attachment.id}", attachment.id, belongs_to=attachment.order_id)
    for (principal, operation), log in store.rates.items():
        assert operation == MESSAGES.operation
        yield rate_item(RateUse(principal=principal, limit=MESSAGES, log=log))
