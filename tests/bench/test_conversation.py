"""What `make bench-conversation` prints of 50 and 5,000 messages, held at lengths that take less time."""

import json
from typing import Any

from bench.conversation import measured
from order_help.domain.ids import OrderNumber, OrderRef, kept_under_number
from order_help.store.models import Orders, RateLimits, Timeline
from order_help.store.tables import create_tables
from tests.support.dynamodb import Engine, keep_what_has_expired
from tests.support.orders import JAMES

SHORT, LONG = 30, 300

# Whoever asks for what is read asks once; whoever changes something reads it once and writes it once. An agent, who
# does not say whose order it is, asks the register for it first.
READING = ["Query"]
CHANGING = ["TransactGetItems", "TransactWriteItems"]
CALLS = {
    "page of 20, newest first": READING,
    "page of 20, oldest first": READING,
    "page of 20, from the middle": READING,
    "the order, with what is unread": ["GetItem"],
    "what is unread of all orders": READING,
    "a message": CHANGING,
    "an agent's message": ["GetItem", *CHANGING],
    "marking it all as read": CHANGING,
}


def test_a_conversation_ten_times_as_long_is_as_many_calls_at_most_twice_the_capacity_and_no_larger_item(
    real_dynamodb: Engine,
) -> None:
    create_tables()
    keep_what_has_expired()

    short, long = measured(SHORT), measured(LONG)

    for name in short:
        print(f"{name}: {short[name].units} and {long[name].units} units")
    assert {name: cost.calls for name, cost in short.items()} == CALLS
    assert {name: cost.calls for name, cost in long.items()} == CALLS
    assert all(0 < long[name].units <= 2 * short[name].units for name in CALLS)
    small, large = largest_items(SHORT), largest_items(LONG)
    print(f"bytes: {small} and {large}")
    assert all(abs(large[table] - small[table]) < 20 for table in small)  # digits of what is counted


def largest_items(length: int) -> dict[str, int]:
    """How large the largest item of each table is that belongs to the conversation of this length, in bytes of JSON."""
    ref = OrderRef(customer_id=JAMES, id=kept_under_number(OrderNumber(f"W{length}")))
    items: dict[str, list[Any]] = {
        "orders": [Orders.get(ref.customer_id, ref.id)],
        "timeline": list(Timeline.query(ref.id)),
        "rate_limits": list(RateLimits.query(ref.customer_id)),
    }
    return {table: max(len(json.dumps(item.serialize())) for item in of) for table, of in items.items()}
