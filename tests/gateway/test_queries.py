import base64
from dataclasses import replace
from datetime import timedelta

import pytest

from gateway.ids import global_id
from order_help.domain.ids import CustomerId, OrderId, OrderNumber
from order_help.domain.order import Order
from order_help.domain.policy import POLICY
from tests.gateway.client import Gateway
from tests.support.orders import DAY, JAMES, T0, a_line, a_parcel, an_order

MIA = "mia_garcia_4516"
W1_ID = global_id("Order", OrderId("#W1"))


def many_orders(count: int) -> list[Order]:
    return [an_order(number=OrderNumber(f"W{place:03}"), placed_at=T0 - place * DAY) for place in range(count)]


def test_my_orders_come_newest_first_with_the_links_of_the_list() -> None:
    gateway = Gateway().put(
        an_order(), an_order(number=OrderNumber("W2"), placed_at=T0 - DAY, paid_at=None, shipments=())
    )

    edges = gateway.operation("my_orders")["edges"]

    assert [(edge["node"]["number"], edge["node"]["statusText"]) for edge in edges] == [
        ("W1", "Being prepared"),
        ("W2", "Awaiting payment"),
    ]
    assert [[a["title"] for a in edge["node"]["availableHelpActions"]] for edge in edges] == [["Custom Duty Issue"], []]


def test_an_order_shows_all_its_times_in_utc() -> None:
    gateway = Gateway(now=T0 + 5 * DAY).put(
        an_order(
            ship_by=T0 + DAY,
            deliver_by=T0 + 9 * DAY,
            released_at=T0 + timedelta(hours=1),
            shipments=(replace(a_parcel(shipped_at=T0 + 2 * DAY, bottle=2, lamp=1), delivered_at=T0 + 4 * DAY),),
        )
    )

    order = gateway.order()

    assert {key: value for key, value in order.items() if key.endswith(("At", "By"))} == {
        "placedAt": "2026-11-01T12:00:00Z",
        "paidAt": "2026-11-01T12:00:00Z",
        "shipBy": "2026-11-02T12:00:00Z",
        "deliverBy": "2026-11-10T12:00:00Z",
        "releasedAt": "2026-11-01T13:00:00Z",
        "firstShippedAt": "2026-11-03T12:00:00Z",
        "firstHandedOverAt": None,
        "fulfilledAt": "2026-11-03T12:00:00Z",
        "deliveredAt": "2026-11-05T12:00:00Z",
        "receivedAt": "2026-11-13T00:00:00Z",
        "cancelledAt": None,
    }
    assert order["status"] == "DELIVERED"
    (parcel,) = order["shipments"]
    assert (parcel["inquiryEndsAt"], parcel["returnEndsAt"]) == ("2027-02-02T00:00:00Z", "2026-12-13T00:00:00Z")
    assert parcel["canConfirmReceipt"]


def test_an_order_shows_money_in_words_and_which_of_its_lines_are_in_a_parcel() -> None:
    gateway = Gateway(now=T0 + 3 * DAY).put(an_order(shipments=(a_parcel(shipped_at=T0 + DAY, bottle=1),)))

    order = gateway.order()

    assert order["total"]["formatted"] == "$30.00"
    assert order["shipments"][0]["lines"] == [
        {"quantity": 1, "lineId": "bottle", "line": {"id": order["lines"][0]["id"]}}
    ]
    assert order["status"] == "PARTIALLY_SHIPPED"


def test_every_action_is_told_with_its_state_and_only_the_available_without_reason() -> None:
    gateway = Gateway(now=T0 + 3 * DAY).put(an_order(shipments=(a_parcel(shipped_at=T0 + DAY, bottle=2, lamp=1),)))

    actions = gateway.order()["helpActions"]

    assert [action["type"] for action in actions] == [action.value for action in POLICY]
    for action in actions:
        assert (action["state"] == "AVAILABLE") is (action["reason"] is None)
    cancel = next(action for action in actions if action["type"] == "CANCEL_ORDER")
    assert cancel["reason"] == {
        "code": "CLOSED",
        "message": "This order was shipped on November 2, 2026.",
        "event": "FIRST_SHIPPED",
        "at": "2026-11-02T12:00:00Z",
        "day": "2026-11-02",
    }
    assert cancel["insteadTry"] == "RETURN_OR_REPLACE_ITEMS"
    returns = next(action for action in actions if action["type"] == "RETURN_OR_REPLACE_ITEMS")
    assert [line["left"] for line in returns["lines"]] == [2, 1]
    missing = next(action for action in actions if action["type"] == "REPORT_PACKAGE_NOT_RECEIVED")
    assert [shipment["available"] for shipment in missing["shipments"]] == [True]


def test_the_links_of_a_page_are_those_that_stand_on_it() -> None:
    gateway = Gateway().put(an_order())
    query = """
        { order(number: "W1") {
            list: availableHelpActions(on: LIST) { type }
            details: availableHelpActions(on: DETAILS) { type }
            both: availableHelpActions { type }
        } }
    """

    order = gateway.ask(query)["order"]

    assert [action["type"] for action in order["list"]] == ["REPORT_CUSTOMS_DUTY_ISSUE"]
    assert order["details"] == order["both"]
    offered = {action["type"] for action in order["both"]}
    assert offered >= {"CHANGE_SHIPPING_ADDRESS", "RESOLVE_PAYMENT_ISSUE", "REPORT_CUSTOMS_DUTY_ISSUE", "CANCEL_ORDER"}


def test_choices_carry_a_label_for_every_value() -> None:
    choices = Gateway().put(an_order()).action("RETURN_OR_REPLACE_ITEMS")["choices"]

    assert {choice["field"] for choice in choices} == {"reason", "resolution"}
    assert {"field": "resolution", "value": "REFUND", "label": "Refund"} in choices
    assert len(choices) == 10


def test_the_viewer_is_told_the_language_what_is_unread_and_nothing_of_who_it_is() -> None:
    assert Gateway().operation("viewer") == {"locale": "en", "unreadCount": 0}


@pytest.mark.guarantee(
    "Pages of orders and of the timeline follow each other without a gap or a repetition.", to="frontend developers"
)
def test_pages_of_orders_follow_each_other_and_are_never_short() -> None:
    gateway = Gateway().put(*many_orders(45))
    seen, after, pages = [], None, 0
    while True:
        page = gateway.operation("my_orders", first=15, after=after)
        seen += [edge["node"]["number"] for edge in page["edges"]]
        after, pages = page["pageInfo"]["endCursor"], pages + 1
        if not page["pageInfo"]["hasNextPage"]:
            break

    assert seen == [f"W{place:03}" for place in range(45)]
    assert pages == 3, "a page size that divides the count gives no empty last page"


def test_an_empty_list_is_an_empty_page() -> None:
    assert Gateway().operation("my_orders") == {
        "edges": [],
        "lookedAt": 0,
        "lookedBackTo": None,
        "pageInfo": {"hasNextPage": False, "endCursor": None},
    }


@pytest.mark.guarantee(
    "A page of My Orders with all its help is one call of the database, an order with its requests two, a "
    "mutation one read and one write.",
    to="frontend developers",
)
def test_a_list_of_twenty_orders_with_all_help_is_one_call_of_the_store() -> None:
    gateway = Gateway().put(*many_orders(30))
    for number in ("W000", "W003"):
        gateway.change("resolve_payment_issue", number=number, kind="OTHER")
    gateway.store.calls.clear()

    gateway.ask(
        """{ orders(first: 20) { edges { node {
            number lines { title unitPrice { amount } } shipments { carrier }
            helpActions { type state title reason { message } choices { label } lines { left } shipments { available }
                openRequests { id type state stateText filedAt answerBy outcome closedAt canWithdraw canReply } }
        } } } }"""
    )

    assert gateway.store.calls == ["orders"]


@pytest.mark.guarantee(
    "A page of My Orders with all its help is one call of the database, an order with its requests two, a "
    "mutation one read and one write.",
    to="frontend developers",
)
def test_details_with_their_requests_are_two_calls() -> None:
    gateway = Gateway().put(an_order())
    gateway.change("resolve_payment_issue", kind="OTHER")
    gateway.store.calls.clear()

    gateway.operation("order_details", id=W1_ID)
    assert gateway.store.calls == ["order", "help_requests"]

    gateway.store.calls.clear()
    gateway.operation("order_details", number="W1")
    assert gateway.store.calls == ["order_ids", "order", "help_requests"], "a number takes one call more"


@pytest.mark.guarantee(
    "A page of My Orders with all its help is one call of the database, an order with its requests two, a "
    "mutation one read and one write.",
    to="frontend developers",
)
def test_a_mutation_is_one_read_and_one_write_whatever_its_reply_shows() -> None:
    gateway = Gateway().put(an_order())

    gateway.change("cancel_order", orderId=W1_ID, reason="OTHER", message="Sorry.")
    gateway.ask(
        """mutation ($id: ID!) { resolvePaymentIssue(input: {orderId: $id, kind: OTHER, message: "No."}) {
            ... on HelpRequestFiled {
                helpRequest { message details { __typename } order { number } }
                order { status lines { id } helpActions { state openRequests { id } } }
        } } }""",
        id=W1_ID,
    )

    assert gateway.store.calls == ["standing", "commit"] * 2

    gateway = Gateway().put(an_order())
    gateway.change("cancel_order", number="W1", reason="OTHER")
    assert gateway.store.calls == ["order_ids", "standing", "commit"], "a number takes one call more"


def test_the_message_of_an_open_request_is_read_once_however_often_it_is_asked_for() -> None:
    gateway = Gateway().put(an_order())
    gateway.change("resolve_payment_issue", kind="OTHER", message="Hello?")
    gateway.store.calls.clear()

    order = gateway.ask(
        """query ($id: ID!) { order(id: $id) {
            a: helpActions { openRequests { message details { __typename } } }
            b: helpActions { openRequests { message } }
        } }""",
        id=W1_ID,
    )["order"]

    assert [request["message"] for action in order["b"] for request in action["openRequests"]] == ["Hello?"]
    assert gateway.store.calls == ["order", "help_request"]


def test_the_clock_is_read_once_however_much_is_asked() -> None:
    gateway = Gateway().put(*many_orders(20))

    gateway.operation("my_orders")

    assert gateway.times_read == 1


@pytest.mark.guarantee("An order of somebody else gets the same answer as an order that does not exist.", to="shoppers")
@pytest.mark.parametrize(
    "query",
    [
        'query Q { order(number: "W1") { number } }',
        'mutation M { cancelOrder(input: {orderNumber: "W1", reason: OTHER}) { ... on Refusal { code message } } }',
        'mutation M { cancelOrder(input: {orderNumber: "W1", reason: OTHER, message: "x"}) { __typename } }',
    ],
)
def test_another_customers_order_and_none_are_the_same_answer(query: str) -> None:
    with_order = Gateway().put(an_order(customer_id=CustomerId(MIA)))
    without = Gateway()

    assert with_order.post(query).content == without.post(query).content


@pytest.mark.guarantee("Nobody but its shopper and the shop can see an order or do anything with it.", to="shoppers")
def test_another_customers_ids_name_nothing() -> None:
    gateway = Gateway(now=T0 + DAY).put(an_order(shipments=(a_parcel(shipped_at=T0, bottle=1),)))
    request_id = gateway.change("resolve_payment_issue", kind="OTHER")["helpRequest"]["id"]
    order = gateway.order()
    ids = [order["id"], order["lines"][0]["id"], order["shipments"][0]["id"], order["helpActions"][0]["id"], request_id]

    for id_ in ids:
        assert gateway.operation("node", id=id_)["id"] == id_
        assert gateway.operation("node", MIA, id=id_) is None
        assert "james" not in base64.urlsafe_b64decode(id_).decode()
    assert gateway.operation("help_request", MIA, id=request_id) is None


@pytest.mark.guarantee(
    "An id leads to one object: lines that are called alike in two orders have two ids.", to="frontend developers"
)
def test_each_of_the_five_nodes_is_found_by_its_id() -> None:
    gateway = Gateway(now=T0 + DAY).put(an_order(shipments=(a_parcel(shipped_at=T0, bottle=1),)))
    request_id = gateway.change("resolve_payment_issue", kind="OTHER")["helpRequest"]["id"]
    order = gateway.order()

    def node(id_: str) -> dict[str, object]:
        node: dict[str, object] = gateway.operation("node", id=id_)
        return node

    assert node(order["id"])["number"] == "W1"
    assert node(order["lines"][1]["id"])["lineId"] == "lamp"
    assert node(order["shipments"][0]["id"])["shipmentId"] == "box"
    assert node(order["helpActions"][6]["id"])["type"] == "CANCEL_ORDER"
    assert node(request_id)["filedAt"] == "2026-11-02T12:00:00Z"


@pytest.mark.guarantee(
    "An id leads to one object: lines that are called alike in two orders have two ids.", to="frontend developers"
)
def test_the_same_line_id_of_two_orders_gives_two_ids() -> None:
    gateway = Gateway().put(an_order(), an_order(number=OrderNumber("W2")))

    one, two = (gateway.order(number)["lines"][0] for number in ("W1", "W2"))

    assert one["lineId"] == two["lineId"]
    assert one["id"] != two["id"]


def test_a_help_request_can_be_read_alone_with_its_order() -> None:
    gateway = Gateway(now=T0 + DAY).put(an_order(shipments=(a_parcel(shipped_at=T0, lamp=1),)))
    lamp = gateway.order()["lines"][1]["id"]
    filed = gateway.change(
        "return_or_replace_items",
        resolution="REFUND",
        items=[{"lineId": lamp, "quantity": 1, "reason": "DAMAGED"}],
        message="Broken ✂️",
    )

    request = gateway.operation("help_request", id=filed["helpRequest"]["id"])

    assert request["message"] == "Broken ✂️"
    assert request["order"] == {"id": gateway.order()["id"], "number": "W1", "timeZone": "UTC"}
    assert request["details"] == {
        "__typename": "ReturnOrReplaceItemsDetails",
        "resolution": "REFUND",
        "resolutionText": "Refund",
        "items": [
            {
                "quantity": 1,
                "reason": "DAMAGED",
                "reasonText": "It arrived damaged",
                "line": {"id": lamp, "title": "Lamp"},
            }
        ],
        "allocation": [
            {
                "quantity": 1,
                "shipment": {"id": gateway.order()["shipments"][0]["id"], "trackingNumber": None},
                "line": {"id": lamp, "title": "Lamp"},
            }
        ],
    }
    assert (request["canWithdraw"], request["canReply"]) == (True, True)


def test_help_requests_are_paged_newest_first() -> None:
    gateway = Gateway().put(an_order(lines=(a_line("bottle", 9),), shipments=(a_parcel(shipped_at=T0, bottle=9),)))
    bottle = gateway.order()["lines"][0]["id"]
    for place in range(3):
        gateway.now = T0 + place * DAY
        item = {"lineId": bottle, "quantity": 1, "reason": "DAMAGED"}
        gateway.change("return_or_replace_items", resolution="REFUND", items=[item])
    query = """query ($after: String) { order(number: "W1") { helpRequests(first: 2, after: $after) {
        edges { cursor node { filedAt } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }"""

    first = gateway.ask(query)["order"]["helpRequests"]
    second = gateway.ask(query, after=first["pageInfo"]["endCursor"])["order"]["helpRequests"]

    assert [edge["node"]["filedAt"][:10] for edge in first["edges"]] == ["2026-11-03", "2026-11-02"]
    assert [edge["node"]["filedAt"][:10] for edge in second["edges"]] == ["2026-11-01"]
    assert first["pageInfo"] == {
        "hasNextPage": True,
        "hasPreviousPage": False,
        "startCursor": first["edges"][0]["cursor"],
        "endCursor": first["edges"][1]["cursor"],
    }
    assert (second["pageInfo"]["hasNextPage"], second["pageInfo"]["hasPreviousPage"]) == (False, True)


def test_a_cursor_in_another_customers_list_is_a_position_and_nothing_more() -> None:
    gateway = Gateway().put(*many_orders(3), an_order(customer_id=CustomerId(MIA), placed_at=T0 - 9 * DAY))
    cursor = gateway.operation("my_orders", first=1)["pageInfo"]["endCursor"]

    page = gateway.operation("my_orders", MIA, first=5, after=cursor)

    assert [edge["node"]["number"] for edge in page["edges"]] == ["W1"]
    assert JAMES not in base64.urlsafe_b64decode(cursor).decode()
