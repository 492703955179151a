"""
Measures what a page of the desk's queue costs for each filter, at 1,000 and at 10,000 open requests and alerts.

`make bench-queue` runs it on DynamoDB Local. The items are those that the store writes, put in batches: ten thousand
transactions would take minutes.
"""

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from bench.conversation import Cost, cost_of
from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import AlertKind
from order_help.domain.conversation import Conversation
from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import AgentName, OrderNumber, kept_under_number
from order_help.domain.local_changes import Cancellation, LocalChanges
from order_help.domain.order import Order
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.items import order_item, request_item
from order_help.store.models import HelpRequests, Orders
from order_help.store.tables import create_tables
from order_help.use_cases.queue_ports import QueueFilter
from tests.support.commands import an_open_request
from tests.support.desk_commands import R1
from tests.support.dynamodb import set_environment
from tests.support.engine import running_engine
from tests.support.orders import T0, a_parcel, a_snapshot

LENGTHS: Final = (1_000, 10_000)
PAGE: Final = 20
MINUTE: Final = timedelta(minutes=1)
ANN, BEN, NEW = AgentName("ann"), AgentName("ben"), AgentName("new")
OPEN, AWAITING = HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER
RARE, USUAL = HelpActionType.CANCEL_ORDER, HelpActionType.RESOLVE_PAYMENT_ISSUE
NOW: Final = T0 + 100_000 * MINUTE

FILTERS: Final[Mapping[str, QueueFilter]] = {
    "all": QueueFilter(),
    "open": QueueFilter(state=OPEN),
    "awaiting the shopper": QueueFilter(state=AWAITING),
    "an agent's": QueueFilter(assignee=ANN),
    "an agent's who has none": QueueFilter(assignee=NEW),
    "an agent's, awaiting the shopper": QueueFilter(assignee=ANN, state=AWAITING),
    "an agent's, of a rare action": QueueFilter(assignee=ANN, action=RARE),
    "claimed": QueueFilter(claimed=True),
    "unclaimed": QueueFilter(claimed=False),
    "unclaimed, awaiting the shopper": QueueFilter(claimed=False, state=AWAITING),
    "unclaimed, of a rare action": QueueFilter(claimed=False, action=RARE),
    "of the usual action": QueueFilter(action=USUAL),
    "of a rare action": QueueFilter(action=RARE),
    "of an action nobody requested": QueueFilter(action=HelpActionType.CHECK_ORDER_PROGRESS),
    "of a rare action, awaiting the shopper": QueueFilter(action=RARE, state=AWAITING),
    "overdue": QueueFilter(overdue_at=T0 + 30 * MINUTE),
    "all overdue": QueueFilter(overdue_at=NOW),
    "overdue, an agent's who has none": QueueFilter(overdue_at=NOW, assignee=NEW),
    "overdue, of a rare action": QueueFilter(overdue_at=NOW, action=RARE),
    "overdue, unclaimed": QueueFilter(overdue_at=NOW, claimed=False),
    "overdue, awaiting the shopper": QueueFilter(overdue_at=NOW, state=AWAITING),
}


def main() -> int:
    """Measures both lengths and prints them side by side."""
    costs: list[dict[str, Cost]] = []
    with running_engine() as endpoint:
        for length in LENGTHS:
            with pytest.MonkeyPatch.context() as environment:
                set_environment(environment, name="dynamodb-local", endpoint=endpoint)
                create_tables()
                print(f"{length} requests and alerts", file=sys.stderr)
                costs.append(measured(length))
    short, long = costs
    print(f"{'':40} {'calls':>11}   {'read units':>15}")
    for name, few in short.items():
        many = long[name]
        print(f"{name:40} {len(few.calls):>4} → {len(many.calls):<4}   {few.units:>6.1f} → {many.units:<6.1f}")
    return 0


def measured(length: int) -> dict[str, Cost]:
    """Returns the cost of the first page of each filter over a queue of this length, by the filter's name."""
    fill(length)
    lists = DynamoDeskStore()
    pages: dict[str, Callable[[], object]] = {
        name: lambda wanted=wanted: lists.queue(wanted, first=PAGE, after=None)  # type: ignore[misc]  # mypy cannot type a lambda's default
        for name, wanted in FILTERS.items()
    }
    kinds: list[AlertKind | None] = [None, *AlertKind]
    for kind in kinds:
        name = f"alerts, {kind.value if kind else 'all'}"
        pages[name] = lambda kind=kind: lists.alerts(kind, first=PAGE, after=None, now=NOW)  # type: ignore[misc]  # as above
    return {name: cost_of(page) for name, page in pages.items()}


def fill(length: int) -> None:
    """Puts so many open requests, and as many orders with an alert."""
    with HelpRequests.batch_write() as requests:
        for request in requests_of(length):
            requests.save(request_item(request))
    with Orders.batch_write() as orders:
        for order in orders_of(length):
            orders.save(order_item(order))


def requests_of(length: int) -> Iterator[HelpRequest]:
    """
    Yields requests by the time they are due, as many of either state.

    Ben has claimed the first half of either, and Ann 30 of each. The last one in a hundred is of a rare action.
    """
    count = length // 2
    for state in (OPEN, AWAITING):
        for place in range(count):
            due = T0 + place * MINUTE
            name = f"{state.value}-{place:05}"
            is_rare = place >= count * 99 // 100
            yield an_open_request(
                f"R-{name}",
                order_id=kept_under_number(OrderNumber(name)),
                state=state,
                answer_by=due if state is OPEN else None,
                reply_by=due if state is AWAITING else None,
                assignee=ANN if place % (count // 30) == 1 else BEN if place < count // 2 else None,
                message="Paid twice, and neither payment shows: what happens now, and when do I hear from you?",
                **({"type": RARE, "details": CancelOrderDetails(reason=CancelReason.OTHER)} if is_rare else {}),
            )


def orders_of(length: int) -> Iterator[Order]:
    """Yields orders with a message that nobody answered, and a last one that was shipped though cancelled."""
    for place in range(length):
        order = Order.first(a_snapshot(number=OrderNumber(f"W{place:05}")))
        yield replace(order, conversation=Conversation(unanswered_since=T0 + place * MINUTE))
    shipped = a_snapshot(number=OrderNumber("last"), shipments=(a_parcel(shipped_at=NOW - MINUTE, bottle=1),))
    cancelled = LocalChanges(cancellation=Cancellation(at=T0, request_id=R1))
    yield replace(Order.first(shipped), local_changes=cancelled)


if __name__ == "__main__":
    sys.exit(main())
