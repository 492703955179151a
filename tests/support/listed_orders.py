"""Random orders of one customer, and the list that a plain filter over all of them leaves."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import OrderNumber, ShopOrderId
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.order_filter import OrderFilter, filters_of
from order_help.domain.order_search import Search
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.use_cases.ports import OrderPosition
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.list_orders import FoundOrders, OrderSelection, find_orders
from tests.support.commands import an_open_request
from tests.support.orders import DAY, JAMES, T0, a_line
from tests.support.stories import a_random_snapshot

NOW = T0 + 10 * DAY
_TITLES = ["Water Bottle", "Desk Lamp", "Lampe de bureau", "Fußmatte"]
_SEARCHES = [None, "lamp", "LAMP desk", "bottle water", "fussmatte", "w00", "W-01", "nothing"]
_STATES = (HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER)


def random_orders(chance: Random, count: int, *, padding: str = "") -> list[Order]:
    """
    Orders in many states, of which some have open requests, newest first.

    Each title has the padding behind it, which makes orders so large that few are read at once.
    """
    found = []
    for place in range(count):
        titles = [chance.choice(_TITLES) + padding for _ in range(2)]
        snapshot = replace(
            a_random_snapshot(chance),
            number=OrderNumber(f"W{place:03}"),
            id=ShopOrderId(f"order {place:03}"),
            placed_at=T0 - place * timedelta(hours=chance.choice([0, 1, 30])),
            lines=(a_line("bottle", 2, title=titles[0]), a_line("lamp", 1, title=titles[1])),
        )
        requests = [
            an_open_request(f"R{place}.{one}", state=chance.choice(_STATES))
            for one in range(chance.choice([0, 0, 0, 1, 2]))
        ]
        order = Order.first(snapshot)
        found.append(replace(order, open_requests=tuple(request.summary() for request in requests)))
    return sorted(found, key=lambda order: (order.snapshot.placed_at, order.id), reverse=True)


def a_random_selection(chance: Random) -> OrderSelection:
    return OrderSelection(show=chance.choice([None, *OrderFilter]), search=Search.of(chance.choice(_SEARCHES)))


def passes(order: Order, selection: OrderSelection) -> bool:
    """The plain filter."""
    filters = filters_of(order, milestones_of(order, DEFAULT_SETTINGS), now=order.time_at(NOW))
    shown = selection.show is None or selection.show in filters
    return shown and (selection.search is None or selection.search.finds(order))


def pages(
    services: Services, selection: OrderSelection, *, first: int, now: datetime = NOW
) -> Iterator[tuple[FoundOrders, bool]]:
    """All pages of a list, each with whether the store had more to read after it."""
    after: OrderPosition | None = None
    while True:
        stretch = services.store.orders_at_once(JAMES, after=after)
        found = find_orders(services, stretch, selection, first=first, now=now)
        yield found, stretch.has_next
        if found.reached is None:
            return
        after = found.reached
