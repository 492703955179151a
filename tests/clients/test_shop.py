import httpx

from tests.support.shop_of_customers import ServedShop


def test_the_shop_of_the_clients_has_four_orders_for_each(shop: ServedShop, customer: str) -> None:
    query = {"query": "{ orders(first: 10) { edges { node { number status } } } }"}
    done = httpx.post(shop.url, json=query, headers={"Authorization": f"Bearer {shop.token(customer)}"})

    assert [edge["node"]["status"] for edge in done.json()["data"]["orders"]["edges"]] == [
        "AWAITING_PAYMENT",
        "PROCESSING",
        "PROCESSING",
        "SHIPPED",
    ]
