"""
What each operation makes of DynamoDB, of a CPU and of the log, measured through the functions on DynamoDB Local.

Rule: units are computed (costs_units.py), beside what DynamoDB Local tells, which is more than DynamoDB charges for
transactions and their indexes.
"""

import contextlib
import io
import json
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final

from order_help.requests.domain_events import events_of
from order_help.requests.due_mails import due_mails
from order_help.store.connection import connection, table_prefix
from order_help.store.stream import entry_in
from order_help.store.tables import table_shapes
from tools.costs_assumed import LINE_OVERHEAD
from tools.costs_units import Item, Tables, kept_bytes, names_of, read_units, write_units

Invoke = Callable[[Any], Any]

TRANSACTIONS: Final = frozenset({"TransactGetItems", "TransactWriteItems"})


class Caller(Enum):
    """Who calls a function."""

    SHOPPER = "a shopper"
    DESK = "the desk"
    ORDERS = "the queue of orders"
    UPLOADS = "the queue of uploads"
    STREAM = "the timeline's stream"
    SCHEDULE = "the schedule"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the stream's function publishes and sends of one entry of a timeline."""

    events: int
    mails: int


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
    """Write units of each table with its local indexes, and of each global index as `table/index`."""
    kept: Mapping[str, int]
    """Bytes by which each table with its indexes grew."""
    entries: tuple[Told, ...]
    """What follows from each entry that it left in a timeline."""

    @property
    def kept_bytes(self) -> int:
        """Of tables that nothing is deleted from by itself."""
        stays = {name for name, shape in table_shapes().items() if "TimeToLiveSpecification" not in shape}
        return sum(grown for table, grown in self.kept.items() if table in stays)

    @property
    def keys_bytes(self) -> int:
        """Of the others: idempotency keys, and how often somebody did something."""
        return sum(self.kept.values()) - self.kept_bytes


@dataclass(slots=True)
class Wire:
    """What was asked of DynamoDB, what was read by it, and the tables before and after each transaction that wrote."""

    client: Any
    calls: list[str] = field(default_factory=list)
    read_units: float = 0
    changes: list[tuple[Tables, Tables]] = field(default_factory=list)
    _consistent: bool = True
    _before: Tables = field(default_factory=dict)

    def asked(self, params: Mapping[str, Any], model: Any, **_: object) -> None:
        body = json.loads(params["body"])
        self._consistent = body.get("ConsistentRead", False)
        if model.name == "TransactWriteItems":
            written = {one["TableName"] for item in body["TransactItems"] for one in item.values()}
            names = [name for name in table_shapes() if table_prefix() + name in written]
            self._before = items_of(self.client, names)

    def answered(self, parsed: Mapping[str, Any], model: Any, **_: object) -> None:
        if model.name == "Scan":  # our own
            return
        self.calls.append(model.name)
        if model.name == "TransactWriteItems":
            self.changes.append((self._before, items_of(self.client, self._before)))
        else:
            self.read_units += read_units(model.name, parsed, consistent=self._consistent)


def items_of(client: Any, names: Iterable[str]) -> Tables:
    """All items of these tables, by their keys."""
    tables: Tables = {}
    for table in names:
        pages = client.get_paginator("scan").paginate(TableName=table_prefix() + table, ConsistentRead=True)
        keys = sorted(names_of(table_shapes()[table]["KeySchema"]))
        items = [item for page in pages for item in page["Items"]]
        tables[table] = {json.dumps([item[key] for key in keys]): item for item in items}
    return tables


def told_of(items: Iterable[Item]) -> tuple[Told, ...]:
    """What the stream's function makes of these items of the timeline; of heads it never hears."""
    entries = filter(None, map(entry_in, items))
    return tuple(Told(events=len(events_of(ref, entry)), mails=len(due_mails(entry))) for ref, entry in entries)


STREAM: Final = tuple(f"Timeline entry, {told}" for told in ("told to nobody", "told by events", "told by mail too"))


def stream_operation(told: Told) -> str:
    """Which of STREAM an entry is."""
    return STREAM[2 if told.mails else 1 if told.events else 0]


def _new(before: Tables, after: Tables, table: str) -> Iterator[Item]:
    known = before.get(table, {})
    return (item for key, item in after.get(table, {}).items() if key not in known)


def _together(counts: Iterable[Mapping[str, int]]) -> dict[str, int]:
    """The sum of these by their names."""
    together: dict[str, int] = {}
    for name, count in (pair for one in counts for pair in one.items()):
        together[name] = together.get(name, 0) + count
    return together


class Meter:
    """Measures operations. What the functions print goes into `output`."""

    def __init__(self, output: io.StringIO) -> None:
        self._output, self._client = output, connection().client

    def measure(
        self, operation: str, caller: Caller, invoke: Invoke, events: Iterable[Any], *, is_fine: Callable[[Any], bool]
    ) -> Measured:
        """
        Send these events, which do the same to different orders, each as it is made.

        The first of them tells the units, and the median of all of them the CPU time. Raises ValueError for an answer
        that is not fine.
        """
        coming = iter(events)
        first = next(coming)
        with self._listening() as wire:
            answer, took = self._timed(invoke, first, is_fine)
        printed = self._output.getvalue().splitlines()
        told = next(line for line in map(json.loads, printed) if line.get("message") == "answered")
        times = [took, *(self._timed(invoke, event, is_fine)[1] for event in coming)]
        by_table = _together(write_units(*change, table_shapes()) for change in wire.changes)
        return Measured(
            operation=operation,
            caller=caller,
            calls=len(wire.calls),
            transactions=sum(call in TRANSACTIONS for call in wire.calls),
            read_units=wire.read_units,
            write_units=sum(by_table.values()),
            told_read_units=told["read_units"],
            told_write_units=told["write_units"],
            cpu_ms=statistics.median(times),
            answer_bytes=len(answer.get("body", "")),
            log_bytes=sum(len(line.encode()) + LINE_OVERHEAD for line in printed),
            by_table=by_table,
            kept=_together(kept_bytes(*change) for change in wire.changes),
            entries=told_of(item for change in wire.changes for item in _new(*change, table="timeline")),
        )

    @contextlib.contextmanager
    def _listening(self) -> Iterator[Wire]:
        wire, events = Wire(client=self._client), self._client.meta.events
        events.register("before-call.dynamodb", wire.asked)
        events.register("after-call.dynamodb", wire.answered)
        try:
            yield wire
        finally:
            events.unregister("before-call.dynamodb", wire.asked)
            events.unregister("after-call.dynamodb", wire.answered)

    def _timed(self, invoke: Invoke, event: Any, is_fine: Callable[[Any], bool]) -> tuple[Any, float]:
        self._output.seek(0)
        self._output.truncate()
        began = time.process_time()
        answer = invoke(event)
        took = (time.process_time() - began) * 1_000
        if not is_fine(answer):
            raise ValueError(f"this is no answer to measure: {answer}")
        return answer, took
