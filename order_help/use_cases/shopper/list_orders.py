"""
A shopper narrows My Orders: by where orders are, by open requests, by a number or the words of an item.

Rule 1: nothing but the list itself is read, a stretch at a time: as much as one call of the store gives. So a page may
have fewer orders than requested, or none, before the end of the list, and says how far it looked.
Rule 2: the orders of a page, and what is counted, are judged at one moment and from one and the same stretch.
"""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.order_filter import OrderFilter, filters_of
from order_help.domain.order_search import Search
from order_help.domain.values import Value
from order_help.use_cases.ports import OrderPosition, Page
from order_help.use_cases.services import Services


class OrderSelection(Value):
    """Which orders to list; a field that is None selects all."""

    show: OrderFilter | None = None
    search: Search | None = None

    @property
    def is_everything(self) -> bool:
        return self.show is None and self.search is None


class FoundOrders(Value):
    """
    The selected orders of a stretch of My Orders.

    `looked_at` orders were looked at, of which the oldest was placed at `looked_back_to`. `reached` is the position up
    to which this was: the next page begins there, even if this one is empty. It is None at the end of the list.
    """

    orders: tuple[Order, ...]
    looked_at: int
    looked_back_to: datetime | None
    reached: OrderPosition | None


class OrderCounts(Value):
    """How many orders of a stretch there are in all, and by filter; `is_complete` if no older ones follow."""

    all: int
    by_filter: Mapping[OrderFilter, int]
    is_complete: bool


def find_orders(
    services: Services, stretch: Page[Order], selection: OrderSelection, *, first: int, now: datetime
) -> FoundOrders:
    """Returns the first of the selected orders of a stretch, and how far it was looked through for them."""
    found: list[Order] = []
    for place, order in enumerate(stretch.items):
        if _is_selected(services, order, selection, now):
            if len(found) == first:  # this order belongs to the next page
                return _found(found, stretch.items[:place], is_end=False)
            found.append(order)
    return _found(found, stretch.items, is_end=not stretch.has_next)


def count_orders(services: Services, stretch: Page[Order], *, now: datetime) -> OrderCounts:
    """Counts the orders of a stretch that pass each filter."""
    counted = Counter(passed for order in stretch.items for passed in _filters(services, order, now))
    return OrderCounts(
        all=len(stretch.items),
        by_filter={each: counted[each] for each in OrderFilter},
        is_complete=not stretch.has_next,
    )


def _found(found: list[Order], looked_at: tuple[Order, ...], *, is_end: bool) -> FoundOrders:
    last = looked_at[-1] if looked_at else None
    return FoundOrders(
        orders=tuple(found),
        looked_at=len(looked_at),
        looked_back_to=last.snapshot.placed_at if last else None,
        reached=None if is_end or last is None else OrderPosition.of(last),
    )


def _is_selected(services: Services, order: Order, selection: OrderSelection, now: datetime) -> bool:
    if selection.search is not None and not selection.search.finds(order):
        return False
    return selection.show is None or selection.show in _filters(services, order, now)


def _filters(services: Services, order: Order, now: datetime) -> frozenset[OrderFilter]:
    return filters_of(order, milestones_of(order, services.settings_of(order)), now=order.time_at(now))
