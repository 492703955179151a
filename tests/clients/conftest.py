"""A shop that the clients of this folder ask, each as a customer of its own."""

from collections.abc import Iterator
from itertools import count

import pytest

from tests.support.shop_of_customers import ServedShop, serving_customers

CUSTOMERS = [f"customer-{number}" for number in range(60)]
_next = count()


@pytest.hookimpl(tryfirst=True)  # before xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Keeps the tests together that ask the shop, so that it starts once."""
    for item in items:
        if "shop" in getattr(item, "fixturenames", ()) and "clients" in item.path.parts:
            item.add_marker(pytest.mark.xdist_group("clients"))


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedShop]:
    """The shop; its start takes seconds, so that all tests of clients share it."""
    with serving_customers(tmp_path_factory.mktemp("shop"), CUSTOMERS) as served:
        yield served


@pytest.fixture
def customer(shop: ServedShop) -> str:
    """A customer whose orders no other test has touched: AWAITING-…, PAID-…, LATE-… and SENT-…."""
    return CUSTOMERS[next(_next)]
