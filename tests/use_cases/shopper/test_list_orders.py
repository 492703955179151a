"""Narrowing My Orders: the pages together are what a filter over all orders leaves, however little is read at once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from order_help.domain.ids import OrderNumber
from order_help.domain.order_filter import OrderFilter
from order_help.domain.order_search import Search
from order_help.use_cases.ports import OrderPosition
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.list_orders import FoundOrders, OrderSelection, count_orders, find_orders
from tests.support.chance import chance_of
from tests.support.commands import services_for
from tests.support.listed_orders import NOW, a_random_selection, pages, passes, random_orders
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, JAMES, T0, a_parcel, an_order
from tests.support.policies import always

AWAITING = OrderSelection(show=OrderFilter.NEEDS_ANSWER)


@pytest.mark.parametrize("at_once", [1, 2, 7, 40, 1_000])
def test_the_pages_together_are_what_a_plain_filter_of_all_orders_leaves(at_once: int) -> None:
    chance = chance_of(f"narrowed lists {at_once}")
    filled = 0
    for _ in range(12):
        orders = random_orders(chance, chance.choice([0, 1, 30, 60]))
        services, store = services_for(*orders, policy=always())
        store.at_once = at_once
        selection = a_random_selection(chance)
        first = chance.choice([1, 3, 20])

        seen = list(pages(services, selection, first=first))

        found = [order for page, _ in seen for order in page.orders]
        assert found == [order for order in orders if passes(order, selection)]
        assert sum(page.looked_at for page, _ in seen) == len(orders)
        for page, has_more in seen:
            assert len(page.orders) <= first
            assert page.looked_at <= at_once
            assert (page.reached is None) is (page is seen[-1][0])
            assert len(page.orders) == first or page.looked_at == at_once or not has_more
        filled += bool(found)
    assert filled


@pytest.mark.guarantee(
    "The tabs and the search of My Orders find exactly the orders that they are about, and count them.", to="shoppers"
)
@pytest.mark.parametrize("at_once", [1, 2, 7, 40, 1_000])
def test_what_is_counted_is_what_the_lists_have(at_once: int) -> None:
    chance = chance_of(f"counted lists {at_once}")
    orders = random_orders(chance, 40)
    services, store = services_for(*orders, policy=always())
    store.at_once = at_once
    stretch = store.orders_at_once(JAMES, after=None)

    counts = count_orders(services, stretch, now=NOW)

    assert counts.all == min(at_once, 40)
    assert counts.is_complete is (at_once >= 40)
    for each in OrderFilter:
        selection = OrderSelection(show=each)
        listed = find_orders(services, stretch, selection, first=1_000, now=NOW)
        assert counts.by_filter[each] == len(listed.orders)
    assert counts.by_filter[OrderFilter.ON_THE_WAY] + counts.by_filter[OrderFilter.PAST] == counts.all


def test_a_page_without_orders_says_how_far_it_looked() -> None:
    services, store = many(5)
    store.at_once = 2

    (first, _), (second, _), (last, _) = pages(services, AWAITING, first=20)

    assert (first.orders, first.looked_at, first.looked_back_to) == ((), 2, T0 - DAY)
    assert first.reached == OrderPosition(placed_at=T0 - DAY, id=an_order(number=OrderNumber("W1")).id)
    assert (second.orders, second.looked_at, second.looked_back_to) == ((), 2, T0 - 3 * DAY)
    assert (last.orders, last.looked_at, last.looked_back_to, last.reached) == ((), 1, T0 - 4 * DAY, None)


def test_a_list_of_no_orders_looked_at_none() -> None:
    services, _ = services_for()

    [(only, _)] = pages(services, AWAITING, first=20)

    assert only == FoundOrders(orders=(), looked_at=0, looked_back_to=None, reached=None)


def test_a_full_page_ends_before_the_next_order_that_is_selected() -> None:
    services, _ = many(5)
    found = OrderSelection(search=Search.of("lamp"))

    (first, _), (last, _) = pages(services, found, first=4)

    assert (len(first.orders), first.looked_at) == (4, 4)
    assert (len(last.orders), last.looked_at) == (1, 1)
    [(only, _)] = pages(services, found, first=5)
    assert (len(only.orders), only.reached) == (5, None)


def test_an_order_is_judged_by_the_policy_that_holds_for_it_and_at_its_own_time() -> None:
    box = a_parcel(shipped_at=T0, bottle=2, lamp=1)
    past = OrderSelection(show=OrderFilter.PAST)
    soon, late = (always(inquiry_after_shipped=timedelta(days=days)) for days in (5, 50))
    for policy, is_past in ((soon, True), (late, False)):
        services, _ = services_for(an_order(shipments=(box,)), policy=policy)
        [(page, _)] = pages(services, past, first=20)
        assert bool(page.orders) is is_past

    services, _ = services_for(replace(an_order(), snapshot=replace(an_order().snapshot, cancelled_at=NOW + DAY)))
    [(before, _)], [(after, _)] = (list(pages(services, past, first=20, now=now)) for now in (NOW, NOW + DAY))
    assert (len(before.orders), len(after.orders)) == (0, 1)


def many(count: int) -> tuple[Services, MemoryOrderStore]:
    """So many orders, placed a day apart, newest first."""
    return services_for(
        *(an_order(number=OrderNumber(f"W{place}"), placed_at=T0 - place * DAY) for place in range(count))
    )
