"""
What the calls of a piece of work consumed, as DynamoDB says in each answer.

PynamoDB asks for the figure with every call. An answer that refuses (a condition did not hold, too much at once) tells
none, though it may have been charged: such answers are counted by their code.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Final

_WRITES: Final = frozenset({"BatchWriteItem", "DeleteItem", "PutItem", "TransactWriteItems", "UpdateItem"})


@dataclass(slots=True)
class Used:
    """Capacity units: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html"""

    read_units: float = 0.0
    write_units: float = 0.0
    errors: list[str] = field(default_factory=list)
    """The codes of the errors that it answered with, in their order: `TransactionCanceledException`."""


_used: ContextVar[Used | None] = ContextVar("used", default=None)


@contextmanager
def measured_capacity() -> Iterator[Used]:
    """Count what is consumed inside, in threads too that are started with a copy of this context."""
    used = Used()
    token = _used.set(used)
    try:
        yield used
    finally:
        _used.reset(token)


def count_answers_of(client: Any) -> None:
    """Have what this client of botocore's is answered counted, wherever capacity is measured."""
    client.meta.events.register("after-call.dynamodb", _count)


def _count(parsed: Mapping[str, Any], model: Any, **_: object) -> None:
    used = _used.get()
    if used is None:
        return
    if "Error" in parsed:
        used.errors.append(parsed["Error"].get("Code", "unknown"))
    for consumed in _each(parsed.get("ConsumedCapacity")):
        writes = consumed.get("WriteCapacityUnits", 0.0)
        reads = consumed.get("ReadCapacityUnits", 0.0)
        if not reads and not writes:  # told apart in some answers only
            total = consumed.get("CapacityUnits", 0.0)
            reads, writes = (0.0, total) if model.name in _WRITES else (total, 0.0)
        used.read_units += reads
        used.write_units += writes


def _each(told: Any) -> Iterable[Mapping[str, Any]]:
    """One table's figure, or those of several tables."""
    return told if isinstance(told, list) else [told] if told else []
