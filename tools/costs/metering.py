"""
This module measures what DynamoDB charges for a piece of work that runs on DynamoDB Local.

Read units are those that DynamoDB Local reports. Write units are computed from the items that changed, because DynamoDB
Local reports too many for transactions: it counts the only item of a table four times instead of twice, and an index as
often as its table. The rules are those of https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/
(read-write-operations.html, LSI.html and GSI.html). That a transaction does not double the units of an index was
measured on DynamoDB by others: https://github.com/nubo-db/dynoxide/pull/188
"""

import json
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

from order_help.store.connection import connection, table_prefix
from order_help.store.tables import Shape, table_shapes
from tools.costs.assumptions import ITEM_OVERHEAD

READS: Final = frozenset({"BatchGetItem", "GetItem", "Query", "TransactGetItems"})

Item = Mapping[str, Any]
Tables = dict[str, dict[str, Item]]
"""For each table, its items by their primary keys."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """An item that a transaction wrote: `old` is None if it is new, `new` is None if it was deleted."""

    table: str
    old: Item | None
    new: Item | None


@dataclass(slots=True)
class Usage:
    """What the calls of a piece of work consumed and changed."""

    read_units: float = 0
    write_units: Counter[str] = field(default_factory=Counter)
    """Units of each table with its local indexes, and of each global index under the name `table/index`."""
    changes: list[Change] = field(default_factory=list)


@contextmanager
def metered() -> Iterator[Usage]:
    """Measures the calls that are made inside this context. Raises ValueError for calls that it cannot price."""
    usage, tables, consistent = Usage(), _all_items(), True

    def note_request(params: Mapping[str, Any], **_: object) -> None:
        nonlocal consistent
        consistent = json.loads(params["body"]).get("ConsistentRead", False)

    def note_answer(parsed: Mapping[str, Any], model: Any, **_: object) -> None:
        nonlocal tables
        if model.name == "Scan":  # The application never scans; this is the call of _all_items.
            return
        if model.name == "TransactWriteItems":
            before, tables = tables, _all_items()
            for change in _changes(before, tables):
                usage.changes.append(change)
                usage.write_units += write_units(change)
        elif model.name in READS:
            usage.read_units += read_units(parsed, consistent=consistent)
        else:
            raise ValueError(f"tools/costs does not know yet what DynamoDB charges for {model.name}")

    events = connection().client.meta.events
    events.register("before-call.dynamodb", note_request)
    events.register("after-call.dynamodb", note_answer)
    try:
        yield usage
    finally:
        events.unregister("before-call.dynamodb", note_request)
        events.unregister("after-call.dynamodb", note_answer)


def read_units(answer: Mapping[str, Any], *, consistent: bool) -> float:
    """Returns the read units of an answer; DynamoDB Local does not report the minimum of a query without results."""
    reported = answer["ConsumedCapacity"]
    tables = reported if isinstance(reported, list) else [reported]
    return sum(table["CapacityUnits"] for table in tables) or (1 if consistent else 0.5)


def write_units(change: Change) -> Counter[str]:
    """Returns the write units of a change in a transaction: two per KB of the larger image, and those of indexes."""
    units: Counter[str] = Counter()
    for name, index, old, new in _copies(change):
        kilobytes = [math.ceil(size_of(image) / 1_024) for image in (old, new) if image is not None]
        if index is None:
            units[name] += 2 * max(kilobytes)
        elif old != new:  # An entry that stays the same costs nothing, and one whose keys change costs two writes.
            moved = old and new and any(old[key] != new[key] for key in _keys(index))
            units[name] += sum(kilobytes) if moved else max(kilobytes)
    return units


def stored_bytes(change: Change) -> int:
    """Returns the bytes by which a change makes its table and indexes grow; none if the table's items expire."""
    if "TimeToLiveSpecification" in table_shapes()[change.table]:
        return 0

    def stored(item: Item | None) -> int:
        return 0 if item is None else size_of(item) + ITEM_OVERHEAD

    return sum(stored(new) - stored(old) for _, _, old, new in _copies(change))


def _copies(change: Change) -> Iterator[tuple[str, Shape | None, Item | None, Item | None]]:
    """Yields the table and each index: the name for its units, its shape, and its copy of the item before and after."""
    table = table_shapes()[change.table]
    yield change.table, None, change.old, change.new
    for kind in ("Local", "Global"):
        for index in table.get(f"{kind}SecondaryIndexes", []):
            name = change.table if kind == "Local" else f"{change.table}/{index['IndexName']}"
            yield name, index, _entry(change.old, index, table), _entry(change.new, index, table)


def _entry(item: Item | None, index: Shape, table: Shape) -> Item | None:
    """Returns an index's copy of an item; None if the item lacks the index's keys."""
    if item is None or not _keys(index) <= item.keys():
        return None
    if index["Projection"]["ProjectionType"] == "ALL":
        return item
    return {name: item[name] for name in _keys(index) | _keys(table)}


def size_of(item: Item) -> int:
    """
    Returns the bytes that DynamoDB counts for an item: its names and values; two digits of a number take one byte.

    https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
    """
    size = 0
    for name, value in item.items():
        ((kind, content),) = value.items()
        if kind not in ("S", "N"):
            raise ValueError(f"tools/costs does not know yet how large an attribute of type {kind} is")
        size += len(name.encode())
        size += len(content.encode()) if kind == "S" else math.ceil(len(content.strip("-")) / 2) + 1
    return size


def _keys(shape: Shape) -> set[str]:
    return {part["AttributeName"] for part in shape["KeySchema"]}


def _all_items() -> Tables:
    tables: Tables = {}
    for name, shape in table_shapes().items():
        scan = connection().client.get_paginator("scan")
        pages = scan.paginate(TableName=table_prefix() + name, ConsistentRead=True)
        items = [item for page in pages for item in page["Items"]]
        tables[name] = {json.dumps([item[key] for key in sorted(_keys(shape))]): item for item in items}
    return tables


def _changes(before: Tables, after: Tables) -> Iterator[Change]:
    for table, old in before.items():
        for key in old.keys() | after[table].keys():
            if old.get(key) != after[table].get(key):
                yield Change(table=table, old=old.get(key), new=after[table].get(key))
