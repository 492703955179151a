"""The package on Node, as it was installed, against a running shop."""

from tests.clients.typescript.conftest import Installed
from tests.support.shop_of_customers import ServedShop


def test_the_client_on_node(installed: Installed, shop: ServedShop, customer: str) -> None:
    installed.node("client.test.mjs", SHOP=shop.url, TOKEN=shop.token(customer), CUSTOMER=customer)


def test_the_settings_of_caches_on_node(installed: Installed, shop: ServedShop, customer: str) -> None:
    installed.node("caches.test.mjs", SHOP=shop.url, TOKEN=shop.token(customer), CUSTOMER=customer)
