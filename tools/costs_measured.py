"""
What each operation makes of DynamoDB, of a CPU and of the log, measured through the functions on DynamoDB Local.

Rule: units are computed from the items' sizes by DynamoDB's rules, beside what DynamoDB Local tells, which is more than
DynamoDB charges for transactions and their indexes. The rules' sources, in
https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/: read-write-operations.html (units, and transactions
twice), LSI.html and GSI.html (an index is charged for the change of its entry). That a transaction does not double what
an index is charged was measured on DynamoDB by others: https://github.com/nubo-db/dynoxide/pull/188
"""

import contextlib
import io
import json
import math
import statistics
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from order_help.store.connection import connection, table_prefix
from order_help.store.tables import Shape, table_shapes
from tools.costs_assumed import ITEM_OVERHEAD, LINE_OVERHEAD

Item = Mapping[str, Any]
Tables = dict[str, dict[str, Item]]
Invoke = Callable[[Any], Any]

TRANSACTIONS: Final = frozenset({"TransactGetItems", "TransactWriteItems"})


class Caller(Enum):
    """Who calls a function."""

    SHOPPER = "shopper"
    DESK = "desk"
    ORDERS = "queue of orders"
    UPLOADS = "queue of uploads"
    STREAM = "timeline's stream"
    SCHEDULE = "schedule"

    @property
    def asks_the_api(self) -> bool:
        return self in (Caller.SHOPPER, Caller.DESK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One operation. Units are those of one call of it; `told` are DynamoDB Local's."""

    operation: str
    caller: Caller
    calls: int
    transactions: int
    read_units: float
    write_units: int
    told_read_units: float
    told_write_units: float
    cpu_ms: float
    answer_bytes: int
    log_bytes: int
    by_table: Mapping[str, int]
    """Write units of each table with its local index, and of each global index as `table/index`."""


@dataclass(slots=True)
class Wire:
    """What was asked of DynamoDB, and what was read by it, since the last look."""

    calls: list[str] = field(default_factory=list)
    read_units: float = 0
    _consistent: bool = True

    def asked(self, params: Mapping[str, Any], model: Any, **_: object) -> None:
        self._consistent = model.name in TRANSACTIONS or bool(json.loads(params["body"]).get("ConsistentRead"))

    def answered(self, parsed: Mapping[str, Any], model: Any, **_: object) -> None:
        self.calls.append(model.name)
        # Of a global index, which cannot be read otherwise, half is charged.
        self.read_units += read_units(model.name, parsed) * (1 if self._consistent else 0.5)


def read_units(call: str, answer: Mapping[str, Any]) -> int:
    """Read units of one strongly consistent answer: 4 KB each, begun ones whole; twice as many within a transaction."""
    match call:
        case "GetItem":
            return units_of(answer.get("Item") or {}, 4_096)
        case "Query":  # all that was read is one piece
            return max(1, math.ceil(sum(map(size_of, answer["Items"])) / 4_096))
        case "TransactGetItems":
            return sum(2 * units_of(one.get("Item") or {}, 4_096) for one in answer["Responses"])
    return 0


def write_units(before: Tables, after: Tables, shapes: Mapping[str, Shape]) -> dict[str, int]:
    """Write units of one transaction by table or global index, from what it changed; 1 KB each, begun ones whole."""
    units: dict[str, int] = {}
    for table, shape in shapes.items():
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
        case "BOOL" | "NULL":
            return 1
        case "L":
            return 3 + sum(1 + _size_of_value(one) for one in content)
        case "M":
            return 3 + sum(1 + len(name.encode()) + _size_of_value(one) for name, one in content.items())
    raise ValueError(f"an attribute of type {kind}: say here how large it is")


def everything(client: Any) -> Tables:
    """All items of all tables, by their keys."""
    tables: Tables = {}
    for table, shape in table_shapes().items():
        pages = client.get_paginator("scan").paginate(TableName=table_prefix() + table, ConsistentRead=True)
        keys = sorted(names_of(shape["KeySchema"]))
        items = [item for page in pages for item in page["Items"]]
        tables[table] = {json.dumps([item[key] for key in keys]): item for item in items}
    return tables


def stored_bytes(tables: Tables) -> dict[str, float]:
    """What an item of each table takes in storage on average, with its entries in the indexes."""
    return {
        name: statistics.mean(_stored(item, table_shapes()[name]) for item in of.values())
        for name, of in tables.items()
    }


def _stored(item: Item, table: Shape) -> int:
    indexes = [*table.get("LocalSecondaryIndexes", []), *table.get("GlobalSecondaryIndexes", [])]
    images = [item, *(entry_of(item, index, table) for index in indexes)]
    return sum(size_of(image) + ITEM_OVERHEAD for image in images if image is not None)


class Meter:
    """Measures operations. What the functions print goes into `output`."""

    def __init__(self, output: io.StringIO) -> None:
        self._output, self._client = output, connection().client
        self._wire = Wire()

    def stored(self) -> dict[str, float]:
        """Of all that is in the tables now."""
        return stored_bytes(everything(self._client))

    def measure(
        self, operation: str, caller: Caller, invoke: Invoke, events: list[Any], *, is_fine: Callable[[Any], bool]
    ) -> Measured:
        """
        Send these events, which do the same to different orders.

        The first of them tells the units, and the median of all of them the CPU time. Raises ValueError for an answer
        that is not fine.
        """
        before = everything(self._client)
        with self._listening():
            answer, took = self._timed(invoke, events[0], is_fine)
        by_table = write_units(before, everything(self._client), table_shapes())
        printed = self._output.getvalue().splitlines()
        told = next(line for line in map(json.loads, printed) if line.get("message") == "answered")
        times = [took, *(self._timed(invoke, event, is_fine)[1] for event in events[1:])]
        return Measured(
            operation=operation,
            caller=caller,
            calls=len(self._wire.calls),
            transactions=sum(call in TRANSACTIONS for call in self._wire.calls),
            read_units=self._wire.read_units,
            write_units=sum(by_table.values()),
            told_read_units=told["read_units"],
            told_write_units=told["write_units"],
            cpu_ms=statistics.median(times),
            answer_bytes=len(answer.get("body", "")),
            log_bytes=sum(len(line.encode()) + LINE_OVERHEAD for line in printed),
            by_table=by_table,
        )

    @contextlib.contextmanager
    def _listening(self) -> Iterator[None]:
        self._wire = Wire()
        self._client.meta.events.register("before-call.dynamodb", self._wire.asked)
        self._client.meta.events.register("after-call.dynamodb", self._wire.answered)
        try:
            yield
        finally:
            self._client.meta.events.unregister("before-call.dynamodb", self._wire.asked)
            self._client.meta.events.unregister("after-call.dynamodb", self._wire.answered)

    def _timed(self, invoke: Invoke, event: Any, is_fine: Callable[[Any], bool]) -> tuple[Any, float]:
        self._output.seek(0)
        self._output.truncate()
        began = time.process_time()
        answer = invoke(event)
        took = (time.process_time() - began) * 1_000
        if not is_fine(answer):
            raise ValueError(f"this is no answer to measure: {answer}")
        return answer, took
