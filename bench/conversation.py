"""
Measures what a conversation of 50 and of 5,000 messages costs: calls of DynamoDB and units of capacity.

`make bench-conversation` runs it on DynamoDB Local. The use case posts the messages, so the items are those of a
deployment.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Final

import pytest

from order_help.domain.conversation import Side
from order_help.domain.ids import OrderNumber, OrderRef
from order_help.store.capacity import measured_capacity
from order_help.store.connection import connection
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.mark_timeline_read import MarkTimelineRead, mark_timeline_read
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.post_message import MessagePosted, PostMessage, post_message
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from order_help.use_cases.timeline_pages import TimelinePosition, read_timeline
from tests.support.desk_words import an_agent_writes
from tests.support.dynamodb import set_environment
from tests.support.engine import running_engine
from tests.support.orders import DAY, T0, a_snapshot

LENGTHS: Final = (50, 5_000)
PAGE: Final = 20
WORDS: Final = (
    "Good evening, where is my parcel? The tracking has not moved since Tuesday, and I am at home until noon only."
)


@dataclass(slots=True)
class Cost:
    """The calls of DynamoDB, by name, and the capacity units of a piece of work."""

    calls: list[str] = field(default_factory=list)
    units: float = 0.0


def main() -> int:
    """Measures both lengths and prints them side by side."""
    with running_engine() as endpoint, pytest.MonkeyPatch.context() as environment:
        set_environment(environment, name="dynamodb-local", endpoint=endpoint)
        create_tables()
        short, long = (measured(length) for length in LENGTHS)
    print(f"{'':34} {'calls':>11}   {'units':>15}   ratio")
    for name in short:
        few, many = short[name], long[name]
        print(
            f"{name:34} {len(few.calls):>4} → {len(many.calls):<4}   {few.units:>6.1f} → {many.units:<6.1f}"
            f"   {many.units / few.units:.2f}"
        )
    return 0


def measured(length: int) -> dict[str, Cost]:
    """Returns the cost of each operation on an order with `length` messages, by the operation's name."""
    services = Services(store=DynamoOrderStore(), register=DynamoRegister())
    ref = order_with_messages(services, length)
    order = services.order(ref)
    if order is None:
        raise RuntimeError("the order is not there")
    store, now = services.store, T0 + 30 * DAY + timedelta(hours=length)
    middle = TimelinePosition(sequence=length // 2, place=0)
    operations: dict[str, Callable[[], object]] = {
        f"page of {PAGE}, newest first": lambda: read_timeline(
            store, order, Side.SHOPPER, first=PAGE, newest_first=True
        ),
        f"page of {PAGE}, oldest first": lambda: read_timeline(store, order, Side.SHOPPER, first=PAGE),
        f"page of {PAGE}, from the middle": lambda: read_timeline(store, order, Side.SHOPPER, first=PAGE, after=middle),
        "the order, with what is unread": lambda: store.order(ref),
        "what is unread of all orders": lambda: store.unread_of(ref.customer_id),
        "a message": lambda: post_message(services, PostMessage(order=ref, text=WORDS), now=now),
        "an agent's message": lambda: an_agent_writes(store, WORDS, now=now, order=ref.id, seen_through=length + 1),
        "marking it all as read": lambda: mark_timeline_read(
            services, MarkTimelineRead(order=ref, through=length), now=now
        ),
    }
    return {name: cost_of(operation) for name, operation in operations.items()}


def order_with_messages(services: Services, length: int) -> OrderRef:
    """Creates an order with `length` timeline entries, half of which are messages of an agent."""
    snapshot = replace(a_snapshot(), number=OrderNumber(f"W{length}"))
    apply_order_snapshot(services, snapshot, now=T0)
    for place in range(1, length):  # the first entry is the placed order
        now: datetime = T0 + DAY + timedelta(minutes=2 * place)  # below the rate limit
        if place % 2:
            posted = post_message(services, PostMessage(order=snapshot.ref, text=WORDS), now=now)
            if not isinstance(posted, MessagePosted):
                raise RuntimeError(f"a message was refused: {posted}")
        else:
            an_agent_writes(services.store, WORDS, now=now, order=snapshot.ref.id)
        if place % 500 == 0:
            print(f"{place} of {length} messages", file=sys.stderr)
    return snapshot.ref


def cost_of(work: Callable[[], object]) -> Cost:
    """Runs the work, and returns the calls that it made and the units that they consumed."""
    cost = Cost()
    with noted_calls(cost.calls), measured_capacity() as used:
        work()
    cost.units = used.read_units + used.write_units
    return cost


@contextmanager
def noted_calls(calls: list[str]) -> Iterator[None]:
    """Appends the name of every call of DynamoDB in this context to `calls`."""

    def note(model: Any, **_: object) -> None:
        calls.append(model.name)

    events = connection().client.meta.events
    events.register("before-call.dynamodb", note)
    try:
        yield
    finally:
        events.unregister("before-call.dynamodb", note)


if __name__ == "__main__":
    sys.exit(main())
