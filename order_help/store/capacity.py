"""
Counts the capacity units that calls to DynamoDB consume, as each response states them.

PynamoDB requests the figure with every call. An error response (a condition did not hold, DynamoDB throttled the call)
states no figure although it may be charged, so its error code is recorded instead.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any, Final

_WRITES: Final = frozenset({"BatchWriteItem", "DeleteItem", "PutItem", "TransactWriteItems", "UpdateItem"})


@dataclass(slots=True)
class Used:
    """Capacity units; source: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/on-demand-capacity-mode.html"""

    read_units: float = 0.0
    write_units: float = 0.0
    errors: list[str] = field(default_factory=list)
    """The error codes of failed calls in the order of the calls, such as `TransactionCanceledException`."""


_used: ContextVar[Used | None] = ContextVar("used", default=None)


@contextmanager
def measured_capacity() -> Iterator[Used]:
    """Counts what is consumed inside the `with` block, also by threads that run in a copy of its context."""
    used = Used()
    token = _used.set(used)
    try:
        yield used
    finally:
        _used.reset(token)


def count_answers_of(client: Any) -> None:
    """Registers a botocore client, so that `measured_capacity` counts its calls."""
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
        if not reads and not writes:  # only some operations state reads and writes separately
            total = consumed.get("CapacityUnits", 0.0)
            reads, writes = (0.0, total) if model.name in _WRITES else (total, 0.0)
        used.read_units += reads
        used.write_units += writes


def _each(consumed: Any) -> Iterable[Mapping[str, Any]]:
    """The figures of a response as a list; a response has none, one, or one for each table."""
    return consumed if isinstance(consumed, list) else [consumed] if consumed else []
