"""A shopper names an order by its id or by its number, which is the same unless two orders share the number."""

from dataclasses import replace

import pytest
from graphql import GraphQLObjectType

from gateway.ids import global_id
from order_help.domain.ids import CustomerId, OrderId, ShopOrderId
from order_help.domain.order import Order
from tests.gateway.client import Gateway, Json, problems
from tests.support.commands import MUTATIONS as KINDS
from tests.support.commands import NOW, W1, a_desk_for
from tests.support.mutations import NAMES as MUTATIONS
from tests.support.mutations import SCHEMA, sample_input, snake_case, success_of
from tests.support.orders import DAY, T0, an_order

ID = global_id("Order", W1.id)
ANY = """mutation ($input: {title}Input!) {{ any: {mutation}(input: $input) {{ __typename
  ... on OrderAmbiguous {{ orders {{ id number channel }} }}
  ... on InvalidInput {{ problems {{ path code }} }} ... on Refusal {{ code message }} {replayed} }} }}"""

of_each_mutation = pytest.mark.parametrize("mutation", MUTATIONS)


def gateway_for(mutation: str) -> Gateway:
    """One whose order W1 offers this."""
    return Gateway(store=a_desk_for(KINDS[snake_case(mutation)])[1], now=NOW)


def ask(gateway: Gateway, mutation: str, **named: object) -> Json:
    """The result of the mutation's sample for the order that is named so."""
    title = mutation[0].upper() + mutation[1:]
    success = SCHEMA.type_map[success_of(mutation)]
    assert isinstance(success, GraphQLObjectType)
    replayed = f"... on {success.name} {{ replayed }}" if "replayed" in success.fields else ""
    document = ANY.format(title=title, mutation=mutation, replayed=replayed)
    fields = {name: value for name, value in sample_input(mutation).items() if name != "orderNumber"}
    result: Json = gateway.ask(document, input={**fields, **named})["any"]
    return result


@of_each_mutation
def test_each_mutation_does_the_same_by_id_and_by_number(mutation: str) -> None:
    by_number, by_id = gateway_for(mutation), gateway_for(mutation)

    results = [ask(by_number, mutation, orderNumber="W1"), ask(by_id, mutation, orderId=ID)]

    assert results[0] == results[1]
    assert results[0]["__typename"] not in ("OrderNotFound", "InvalidInput")
    orders = [gateway.store.kept[W1] for gateway in (by_number, by_id)]
    assert [order.version for order in orders] == [orders[0].version] * 2
    assert [len(gateway.store.requests) for gateway in (by_number, by_id)] == [len(by_number.store.requests)] * 2
    assert by_id.store.calls.count("order_ids") == 0


@of_each_mutation
def test_a_key_that_was_sent_with_the_number_replays_with_the_id(mutation: str) -> None:
    gateway = gateway_for(mutation)
    first = ask(gateway, mutation, orderNumber="W1", idempotencyKey="key")
    kept = dict(gateway.store.kept)

    again = ask(gateway, mutation, orderId=ID, idempotencyKey="key")

    assert again == {**first, **({"replayed": True} if "replayed" in first else {})}
    assert gateway.store.kept == kept


@of_each_mutation
def test_each_mutation_refuses_a_number_of_two_orders_and_shows_both(mutation: str) -> None:
    gateway = gateway_for(mutation)
    gateway.put(the_same_number(gateway.store.kept[W1]))
    before = dict(gateway.store.kept)

    refused = ask(gateway, mutation, orderNumber="W1")

    assert (refused["__typename"], refused["code"]) == ("OrderAmbiguous", "ORDER_AMBIGUOUS")
    assert refused["message"] == "Several of your orders have this number: choose one of them."
    assert refused["orders"] == [
        {"id": ID, "number": "W1", "channel": None},
        {"id": global_id("Order", OrderId("B")), "number": "W1", "channel": "outlet"},
    ]
    assert gateway.store.kept == before
    assert ask(gateway, mutation, orderId=ID)["__typename"] != "OrderAmbiguous"


@of_each_mutation
def test_each_mutation_wants_the_order_named_and_once(mutation: str) -> None:
    gateway = gateway_for(mutation)

    assert problems(ask(gateway, mutation)) == [("orderId", "REQUIRED")]
    assert problems(ask(gateway, mutation, orderId=ID, orderNumber="W1")) == [("orderNumber", "INVALID")]
    assert "commit" not in gateway.store.calls


@of_each_mutation
@pytest.mark.parametrize(
    "id_",
    [
        "",
        "W1",
        "\ud800",
        global_id("Order", OrderId("W1")),
        global_id("Order", OrderId("#W1"), "bottle"),
        global_id("OrderLine", OrderId("#W1"), "bottle"),
        global_id("Order", OrderId("W1 of another")),
    ],
)
def test_an_id_that_is_no_order_of_the_viewer_names_none(mutation: str, id_: str) -> None:
    gateway = gateway_for(mutation)

    assert ask(gateway, mutation, orderId=id_)["__typename"] == "OrderNotFound"
    assert "commit" not in gateway.store.calls


@pytest.fixture
def gateway() -> Gateway:
    """Two orders of James in two storefronts, both number W1, and one of somebody else."""
    of_mia = an_order(customer_id=CustomerId("mia"), id=ShopOrderId("C"))
    return Gateway(now=T0 + DAY).put(an_order(), the_same_number(an_order()), of_mia)


def the_same_number(order: Order) -> Order:
    """The same customer's order of another storefront, with the number of the first."""
    snapshot = replace(order.snapshot, id=ShopOrderId("B"), channel="outlet", placed_at=T0 + DAY)
    return replace(order, id=OrderId("B"), snapshot=snapshot)


def test_both_are_listed_and_either_is_read_by_its_id(gateway: Gateway) -> None:
    listed = [edge["node"] for edge in gateway.operation("my_orders")["edges"]]

    assert [(order["number"], order["channel"]) for order in listed] == [("W1", "outlet"), ("W1", None)]
    for order in listed:
        details = gateway.operation("order_details", id=order["id"])
        assert (details["id"], details["channel"]) == (order["id"], order["channel"])
        timeline = gateway.operation("order_timeline", id=order["id"])
        assert timeline["id"] == order["id"]


def test_a_query_that_names_both_by_their_number_is_an_error_that_says_what_to_give(gateway: Gateway) -> None:
    fault = gateway.fault('{ order(number: "W1") { id } }')

    assert fault["extensions"]["code"] == "ORDER_AMBIGUOUS"
    assert not fault["extensions"]["retryable"]
    assert "`id`" in fault["message"]


@pytest.mark.parametrize("arguments", ["", '(id: "x", number: "W1")', "(id: null, number: null)"])
def test_a_query_names_the_order_in_one_way(gateway: Gateway, arguments: str) -> None:
    assert gateway.fault(f"{{ order{arguments} {{ id }} }}")["extensions"]["code"] == "BAD_ARGUMENT"


def test_the_orders_with_a_number_are_listed_to_choose_from(gateway: Gateway) -> None:
    found = gateway.operation("orders_numbered", number="W1")

    assert [(order["id"], order["channel"]) for order in found] == [
        (ID, None),
        (global_id("Order", OrderId("B")), "outlet"),
    ]
    (of_mia,) = gateway.operation("orders_numbered", "mia", number="W1")
    assert of_mia["id"] == global_id("Order", OrderId("C"))
    for none in ("W2", "w1", "", "\x00", "\ud800"):
        assert gateway.operation("orders_numbered", number=none) == []


def test_an_order_that_is_alone_with_its_number_is_found_in_the_same_way() -> None:
    gateway = Gateway().put(an_order())

    (found,) = gateway.operation("orders_numbered", number="W1")

    assert found["id"] == gateway.order()["id"] == ID
    assert gateway.operation("order_details", id=ID) == gateway.operation("order_details", number="W1")


def test_help_for_one_of_the_two_leaves_the_other_alone(gateway: Gateway) -> None:
    other = global_id("Order", OrderId("B"))

    assert gateway.change("cancel_order", orderId=other, reason="OTHER")["order"]["status"] == "CANCELLED"

    assert gateway.operation("order_details", id=ID)["status"] == "PROCESSING"
    assert gateway.operation("order_details", id=other)["status"] == "CANCELLED"
