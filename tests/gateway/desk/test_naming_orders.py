"""The desk and the warehouse name an order by its id, by what the shop calls it, or by its number."""

import pytest

from gateway.desk.ids import desk_id
from order_help.domain.ids import CustomerId, OrderId, OrderNumber, ShopOrderId
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.gateway.client import Gateway, Json, problems
from tests.gateway.desk.client import Desk
from tests.gateway.desk.test_queue import a_recorded_parcel
from tests.support.orders import DAY, T0, a_snapshot, an_order

MIA = CustomerId("mia")
ID = desk_id("Order", OrderId("A"))

WAREHOUSE: dict[str, Json] = {"release_for_shipment": {}, "record_shipment": {"shipment": a_recorded_parcel()}}
of_the_warehouse = pytest.mark.parametrize("name", WAREHOUSE)


@pytest.fixture
def desk() -> Desk:
    """Number 1001 in two storefronts, written "#1001" in one of them for two customers, and one order without an id."""
    shop = Gateway(now=T0 + DAY).put(
        an_order(number=OrderNumber("1001"), id=ShopOrderId("A"), channel="de"),
        an_order(number=OrderNumber("#1001"), id=ShopOrderId("B"), channel="outlet"),
        an_order(number=OrderNumber("#1001"), id=ShopOrderId("C"), channel="outlet", customer_id=MIA),
        an_order(number=OrderNumber("W-7 b")),
    )
    return Desk(shop)


def ids(orders: list[Json]) -> list[str | None]:
    return [order["shopOrderId"] for order in orders]


def test_an_order_is_the_same_however_it_is_named(desk: Desk) -> None:
    by_id = desk.operation("order", id=ID)

    assert (by_id["shopOrderId"], by_id["number"], by_id["channel"], by_id["customerId"]) == (
        "A",
        "1001",
        "de",
        "james_li_5688",
    )
    assert desk.operation("order", shopOrderId="A") == by_id
    assert desk.operation("order", number="1001") == by_id


def test_an_order_that_the_shop_has_no_id_for_is_found_by_its_number_and_its_id(desk: Desk) -> None:
    found = desk.operation("order", number="W-7 b")

    assert (found["shopOrderId"], found["id"]) == (None, desk_id("Order", OrderId("#W-7 b")))
    assert desk.operation("order", id=found["id"]) == found
    for not_its_name in ("#W-7 b", "W-7 b"):
        assert desk.operation("order", shopOrderId=not_its_name) is None, "no id of the shop's leads to it"


@pytest.mark.parametrize(
    ("number", "found"),
    [
        ("1001", ["A"]),
        ("#1001", ["B", "C"]),
        (" 1001 ", ["A", "B", "C"]),
        ("w7B", [None]),
        ("W-7 b", [None]),
        ("w 7-b.", [None]),
        ("W-7", []),
        ("100", []),
        ("", []),
        ("\x00", []),
        ("\ud800", []),
        ("x" * 200, []),
    ],
)
def test_the_orders_that_people_may_mean_by_a_number_are_listed(desk: Desk, number: str, found: list[str]) -> None:
    assert ids(desk.operation("orders_numbered", number=number)) == found


def test_a_number_leads_to_the_only_order_that_people_may_mean(desk: Desk) -> None:
    assert desk.operation("order", number="w7B")["number"] == "W-7 b"


@pytest.mark.guarantee(
    "Where several orders have a number, the desk shows them and does nothing until one is chosen.", to="agents"
)
def test_a_number_of_several_is_an_error_until_one_is_chosen(desk: Desk) -> None:
    fault = desk.fault('{ order(number: "#1001") { id } }')
    assert (fault["extensions"]["code"], fault["extensions"]["path"]) == ("ORDER_AMBIGUOUS", "customerId")

    assert desk.operation("order", number="#1001", customerId=MIA)["shopOrderId"] == "C"
    assert desk.operation("order", number="#1001", customerId="nobody") is None
    for order in desk.operation("orders_numbered", number="#1001"):
        assert desk.operation("order", id=order["id"])["shopOrderId"] == order["shopOrderId"]


@pytest.mark.parametrize(
    "arguments",
    [
        "",
        '(customerId: "mia")',
        '(id: "x", number: "1001")',
        '(shopOrderId: "A", number: "1001")',
        '(id: "x", shopOrderId: "A", number: "1001")',
    ],
)
def test_a_query_names_the_order_in_one_way(desk: Desk, arguments: str) -> None:
    assert desk.fault(f"{{ order{arguments} {{ id }} }}")["extensions"]["code"] == "BAD_ARGUMENT"


@pytest.mark.parametrize(
    "id_", ["", "x", "\ud800", "A", desk_id("Order", OrderId("D")), desk_id("Note", OrderId("A"), "n")]
)
def test_an_id_of_no_order_finds_none(desk: Desk, id_: str) -> None:
    assert desk.operation("order", id=id_) is None


@of_the_warehouse
def test_the_warehouse_does_the_same_however_it_names_the_order(name: str) -> None:
    results = []
    for named in ({"orderId": ID}, {"shopOrderId": "A"}, {"orderNumber": "1001"}, {"orderNumber": " #1001"}):
        desk = Desk(Gateway(now=T0 + DAY).put(an_order(number=OrderNumber("1001"), id=ShopOrderId("A"))))
        result = desk.change(name, **named, **WAREHOUSE[name])
        result["order"].pop("releaseId", None)  # a new one each time
        results.append(result)

    assert results == [results[0]] * 4
    assert results[0]["__typename"] == "Changed"


@of_the_warehouse
def test_a_call_is_recognized_by_its_key_however_it_names_an_order_that_was_adopted(name: str) -> None:
    desk = Desk(Gateway(now=T0 + DAY))
    for snapshot in (a_snapshot(), a_snapshot(id=ShopOrderId("A"), revision=2)):
        apply_order_snapshot(desk.shop.back_office, snapshot, now=T0)
    known_as = desk_id("Order", OrderId("#W1"))

    done = desk.change(name, shopOrderId="A", idempotencyKey="k", **WAREHOUSE[name])
    again = desk.change(name, orderId=known_as, idempotencyKey="k", **WAREHOUSE[name])

    assert (done["__typename"], again["__typename"]) == ("Changed", "Changed")
    assert again["order"] == done["order"]


@pytest.mark.guarantee(
    "Where several orders have a number, the desk shows them and does nothing until one is chosen.", to="agents"
)
@of_the_warehouse
def test_the_warehouse_is_shown_the_orders_of_a_number_that_several_have(desk: Desk, name: str) -> None:
    before = dict(desk.shop.store.kept)
    document = f"""mutation M($input: {"".join(word.title() for word in name.split("_"))}Input!) {{
      any: {name.split("_")[0]}{"".join(word.title() for word in name.split("_")[1:])}(input: $input) {{ __typename
        ... on OrderAmbiguous {{ code message orders {{ shopOrderId channel }} }} }} }}"""

    answer = desk.answer(document, {"input": {"orderNumber": "#1001", **WAREHOUSE[name]}})

    assert answer["data"]["any"] == {
        "__typename": "OrderAmbiguous",
        "code": "ORDER_AMBIGUOUS",
        "message": "Several orders have this number: choose one of them.",
        "orders": [{"shopOrderId": "B", "channel": "outlet"}, {"shopOrderId": "C", "channel": "outlet"}],
    }
    assert desk.shop.store.kept == before
    chosen = desk.change(name, orderNumber="#1001", customerId=MIA, **WAREHOUSE[name])
    assert chosen["__typename"] == "Changed"


@of_the_warehouse
def test_the_warehouse_names_the_order_in_one_way(desk: Desk, name: str) -> None:
    assert problems(desk.change(name, **WAREHOUSE[name])) == [("orderId", "REQUIRED")]
    assert problems(desk.change(name, orderId=ID, orderNumber="1001", **WAREHOUSE[name])) == [("orderId", "INVALID")]
    assert problems(desk.change(name, shopOrderId="A", orderId=ID, **WAREHOUSE[name])) == [("orderId", "INVALID")]
    ways: tuple[Json, ...] = ({"orderId": "x"}, {"shopOrderId": "D"}, {"shopOrderId": ""}, {"orderNumber": "2002"})
    for named in ways:
        assert desk.change(name, **named, **WAREHOUSE[name])["__typename"] == "OrderNotFound"


def test_the_queue_names_each_orders_number_and_opens_its_order(desk: Desk) -> None:
    for id_, kind in (("A", "OTHER"), ("B", "CHARGED_TWICE")):
        order = desk.operation("order", shopOrderId=id_)
        shoppers = desk.shop.operation("orders_numbered", number=order["number"])[0]["id"]
        desk.shop.change("resolve_payment_issue", orderId=shoppers, kind=kind)

    queue = desk.queue()

    assert [item["orderNumber"] for item in queue] == ["1001", "#1001"]
    for item, id_ in zip(queue, ("A", "B"), strict=True):
        order = desk.operation("help_request", id=item["id"])["order"]
        assert desk.operation("order", id=order["id"])["shopOrderId"] == id_
