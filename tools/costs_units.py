"""
What DynamoDB charges for calls, and how much it stores, computed from the items' sizes.

Sources, in https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/: read-write-operations.html (units,
transactions twice), LSI.html and GSI.html (an index is charged for the change of its entry). That a transaction does
not double what an index is charged was measured on DynamoDB by others: https://github.com/nubo-db/dynoxide/pull/188
"""

import math
from collections.abc import Mapping
from typing import Any

from order_help.store.tables import Shape, table_shapes
from tools.costs_assumed import ITEM_OVERHEAD

Item = Mapping[str, Any]
Tables = dict[str, dict[str, Item]]
"""Items by their keys, of each table by its name."""


def read_units(call: str, answer: Mapping[str, Any], *, consistent: bool = True) -> float:
    """
    Read units of one answer: 4 KB each, begun ones whole; twice as many within a transaction, half without consistency.

    Raises ValueError for a call that is new to it.
    """
    match call:
        case "GetItem":
            return units_of(answer.get("Item") or {}, 4_096) * (1 if consistent else 0.5)
        case "Query":  # all that was read is one piece
            pieces = max(1, math.ceil(sum(map(size_of, answer["Items"])) / 4_096))
            return pieces * (1 if consistent else 0.5)
        case "TransactGetItems":
            return sum(2 * units_of(one.get("Item") or {}, 4_096) for one in answer["Responses"])
    raise ValueError(f"a call of {call}: say here what it is charged")


def write_units(before: Tables, after: Tables, shapes: Mapping[str, Shape]) -> dict[str, int]:
    """Write units of one transaction by table or global index, from what it changed; 1 KB each, begun ones whole."""
    units: dict[str, int] = {}
    for table in before:
        shape = shapes[table]
        for key in before[table].keys() | after[table].keys():
            old, new = before[table].get(key), after[table].get(key)
            if old == new:
                continue
            largest = max(units_of(image, 1_024) for image in (old, new) if image is not None)
            units[table] = units.get(table, 0) + 2 * largest
            for index in shape.get("LocalSecondaryIndexes", []):
                units[table] += index_units(entry_of(old, index, shape), entry_of(new, index, shape), index)
            for index in shape.get("GlobalSecondaryIndexes", []):
                name = f"{table}/{index['IndexName']}"
                changed = index_units(entry_of(old, index, shape), entry_of(new, index, shape), index)
                units[name] = units.get(name, 0) + changed
    return {name: count for name, count in units.items() if count}


def entry_of(item: Item | None, index: Shape, table: Shape) -> Item | None:
    """What the index holds of an item; nothing of one without the index's keys."""
    keys = names_of(index["KeySchema"])
    if item is None or not keys <= item.keys():
        return None
    if index["Projection"]["ProjectionType"] == "ALL":
        return item
    return {name: item[name] for name in keys | names_of(table["KeySchema"])}


def index_units(old: Item | None, new: Item | None, index: Shape) -> int:
    """Write units of the change of an entry: none without one, and two writes where its keys change."""
    if old == new:
        return 0
    both = [image for image in (old, new) if image is not None]
    moved = len(both) == 2 and any(both[0][name] != both[1][name] for name in names_of(index["KeySchema"]))
    each = [units_of(image, 1_024) for image in both]
    return sum(each) if moved else max(each)


def names_of(schema: list[Mapping[str, str]]) -> set[str]:
    return {part["AttributeName"] for part in schema}


def units_of(item: Item, bytes_each: int) -> int:
    """At least one, for an item that is not there too."""
    return max(1, math.ceil(size_of(item) / bytes_each))


def size_of(item: Item) -> int:
    """
    Bytes of an item as DynamoDB counts them: names and values; two digits of a number are one, and one more each.

    https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
    """
    return sum(len(name.encode()) + _size_of_value(value) for name, value in item.items())


def _size_of_value(value: Mapping[str, Any]) -> int:
    ((kind, content),) = value.items()
    match kind:
        case "S":
            return len(content.encode())
        case "N":
            return math.ceil(len(content.strip("-")) / 2) + 1
    raise ValueError(f"an attribute of type {kind}: say here how large it is")


def kept_bytes(before: Tables, after: Tables) -> dict[str, int]:
    """By how much each table grew in storage, with its indexes."""

    def stored(tables: Tables, table: str) -> int:
        return sum(_stored(item, table_shapes()[table]) for item in tables[table].values())

    return {table: stored(after, table) - stored(before, table) for table in before}


def _stored(item: Item, table: Shape) -> int:
    indexes = [*table.get("LocalSecondaryIndexes", []), *table.get("GlobalSecondaryIndexes", [])]
    images = [item, *(entry_of(item, index, table) for index in indexes)]
    return sum(size_of(image) + ITEM_OVERHEAD for image in images if image is not None)
