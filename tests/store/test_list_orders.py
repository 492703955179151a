"""A narrowed list of My Orders on an engine, which reads 1 MB at once."""

import pytest

from order_help.store.items import order_item
from order_help.store.models import Orders
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.list_orders import count_orders
from tests.support.chance import chance_of
from tests.support.listed_orders import NOW, a_random_selection, pages, passes, random_orders
from tests.support.orders import JAMES

COUNT = 40
LARGE = " x" * 45_000  # so that 5 orders are read at once


@pytest.mark.guarantee(
    "The tabs and the search of My Orders find exactly the orders that they are about, and count them.", to="shoppers"
)
def test_the_pages_together_are_what_a_plain_filter_of_all_orders_leaves(
    services: Services, store: DynamoOrderStore
) -> None:
    chance = chance_of("narrowed lists on an engine")
    orders = random_orders(chance, COUNT, padding=LARGE)
    with Orders.batch_write() as batch:
        for order in orders:
            batch.save(order_item(order))

    for _ in range(3):
        selection, first = a_random_selection(chance), chance.choice([1, 3, 20])
        seen = list(pages(services, selection, first=first))

        assert [o for page, _ in seen for o in page.orders] == [o for o in orders if passes(o, selection)]
        assert sum(page.looked_at for page, _ in seen) == COUNT
        assert max(page.looked_at for page, _ in seen) < 8

    counts = count_orders(services, store.orders_at_once(JAMES, after=None), now=NOW)
    assert not counts.is_complete
    assert 3 < counts.all < 8
