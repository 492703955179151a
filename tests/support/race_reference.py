"""
Which order one after the other explains the results of a race, if any does.

Rule 1: the operations are carried out one after the other on a store in memory, from the same start, in every order
that the race allows: an operation that had ended before another one began comes before it. One of these orders must
give the same results and the same final state. The order in which the transactions were written is tried first.
Rule 2: ids that the service makes (ULIDs) count by their time alone, which differs between the operations of a race.
"""

import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime, timedelta
from functools import cache
from typing import Any, Final

from order_help.domain.attachments import Attachment
from order_help.domain.availability import OrderView
from order_help.domain.help_requests import HelpRequest
from order_help.domain.order import Order
from order_help.domain.rate_limits import RateLog
from order_help.domain.timeline import TimelineEntry
from order_help.store.items import operation_key
from order_help.use_cases.register_ports import Registration
from tests.support.gate import Schedule
from tests.support.memory_store import MemoryOrderStore
from tests.support.race_operations import Operation
from tests.support.race_scenes import NOW, Scene

_ULID: Final = re.compile(r"\b([0-9A-HJKMNP-TV-Z]{10})[0-9A-HJKMNP-TV-Z]{16}\b")
_ULID_LENGTH: Final = 26

Plain = Any
"""A value without classes and without the random parts of ids: tuples, texts and numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FinalState:
    """All that is kept of one order and its customers after a race."""

    orders: tuple[Order, ...]
    requests: tuple[HelpRequest, ...]
    entries: tuple[TimelineEntry, ...]
    keys: frozenset[tuple[str, str, str, str | None]]
    """Principal, operation and key as the store hashes them, hash of the input, and the request."""

    rates: frozenset[tuple[str, str, RateLog]]
    registrations: frozenset[Registration]
    attachments: tuple[Attachment, ...]


def time_of(place: int) -> datetime:
    """When the operation of this place is carried out: each reads another clock."""
    return NOW + timedelta(seconds=place)


def plain(value: Any) -> Plain:
    """A value as plain texts and numbers, to be compared."""
    kind: type = type(value)
    if kind is str:
        return _ULID.sub(r"\1", value) if len(value) >= _ULID_LENGTH else value
    if kind is tuple or kind is list:
        return tuple(map(plain, value))
    if kind is OrderView:
        states = tuple((one.type.value, one.state.value, plain(one.reason)) for one in value.actions.values())
        return plain(value.order), value.now, value.status.value, states
    if names := _names_of(kind):
        return kind.__name__, *((name, plain(getattr(value, name))) for name in names)
    if isinstance(value, frozenset | set):
        return tuple(sorted(map(plain, value), key=repr))
    if isinstance(value, Mapping):
        return tuple(sorted((str(key), plain(other)) for key, other in value.items()))
    return value


@cache
def _names_of(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass that count when two are compared; none of other types."""
    return tuple(field.name for field in fields(kind) if field.compare) if is_dataclass(kind) else ()


def state_in_memory(store: MemoryOrderStore) -> FinalState:
    """What a store in memory keeps; it has one order."""
    return FinalState(
        orders=tuple(store.kept.values()),
        requests=tuple(sorted(store.requests.values(), key=lambda request: request.id)),
        entries=tuple(entry for entries in store.entries.values() for entry in entries),
        keys=frozenset(
            (key.principal, operation_key(key), key.input_hash, key.request_id) for key in store.keys.values()
        ),
        rates=frozenset((*name, log) for name, log in store.rates.items()),
        registrations=frozenset(store.registered.values()),
        attachments=tuple(sorted(store.attachments.values(), key=lambda attachment: attachment.id)),
    )


def explanation(
    scene: Scene, operations: Sequence[Operation], schedule: Schedule, state: FinalState
) -> tuple[int, ...] | None:
    """Returns an order of the operations that gives these results and this state; None if there is none."""
    found = plain(schedule.results), plain(state)
    for order in allowed_orders(schedule):
        if one_after_the_other(scene, operations, order) == found:
            return order
    return None


def one_after_the_other(scene: Scene, operations: Sequence[Operation], order: Sequence[int]) -> tuple[Plain, Plain]:
    """The results and the final state of the operations in this order, on a store in memory."""
    services = scene.in_memory()
    results: dict[int, Any] = {}
    for place in order:
        results[place] = operations[place].carry_out(services, time_of(place))
    assert isinstance(services.store, MemoryOrderStore)
    return plain([results[place] for place in range(len(operations))]), plain(state_in_memory(services.store))


def allowed_orders(schedule: Schedule) -> Iterator[tuple[int, ...]]:
    """Every order that the race allows, the likeliest first: that of the operations' last writes or calls."""
    calls: dict[int, list[int]] = {place: [] for place in range(len(schedule.results))}
    for moment, move in enumerate(schedule.moves):
        calls[move.place].append(moment)
    began = {place: moments[0] if moments else -1 for place, moments in calls.items()}
    ended = {place: moments[-1] if moments else -1 for place, moments in calls.items()}
    for order in itertools.permutations(sorted(ended, key=lambda place: ended[place])):
        if not any(ended[later] < began[earlier] for earlier, later in itertools.combinations(order, 2)):
            yield order


def differences(one: Plain, other: Plain, path: str = "") -> Iterator[str]:
    """What differs between two plain values, each with where it is."""
    if one == other:
        return
    alike = isinstance(one, tuple) and isinstance(other, tuple) and len(one) == len(other)
    if not alike:
        yield f"{path}: {one!r} is not {other!r}"
        return
    for place, (left, right) in enumerate(zip(one, other, strict=True)):
        name = left[0] if isinstance(left, tuple) and left and isinstance(left[0], str) else place
        yield from differences(left, right, f"{path}/{name}")
