"""What agents and the shop's systems do, through the desk's documents."""

from datetime import timedelta

import pytest

from gateway.desk.principals import Permission
from order_help.domain.ids import CustomerId, OrderNumber, ShopOrderId
from order_help.formats.global_ids import unpacked
from order_help.notifications.events import events_of
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.gateway.client import Gateway, Json, problems
from tests.gateway.desk.client import ANN, BOB, Desk
from tests.gateway.desk.test_queue import a_recorded_parcel
from tests.support.orders import DAY, T0, a_parcel, a_snapshot, an_order
from tests.support.policies import always


@pytest.fixture
def desk() -> Desk:
    """An order with a question about a payment, of which the shopper is told nothing yet."""
    shop = Gateway(now=T0 + DAY)
    apply_order_snapshot(shop.back_office, a_snapshot(), now=T0)
    shop.change("resolve_payment_issue", kind="CHARGED_TWICE", message="Twice!")
    return Desk(shop)


def newest(desk: Desk) -> Json:
    item: Json = desk.shop.operation("order_timeline", number="W1", newestFirst=True)["timeline"]["edges"][0]["node"]
    return item


def test_of_two_agents_one_has_it_and_the_other_is_told_who(desk: Desk) -> None:
    request = desk.first_request()

    mine = desk.change("claim", helpRequestId=request)
    theirs = desk.change("claim", helpRequestId=request, agent=BOB)

    assert (mine["__typename"], mine["helpRequest"]["assignee"]) == ("Changed", "ann")
    assert (theirs["__typename"], theirs["assignee"]) == ("AlreadyClaimed", "ann")
    assert theirs["message"] == "ann works on this request already."
    assert desk.change("claim", helpRequestId=request)["__typename"] == "Changed"
    assert desk.change("unclaim", helpRequestId=request, agent=BOB)["helpRequest"]["assignee"] is None
    assert desk.change("claim", helpRequestId=request, agent=BOB)["helpRequest"]["assignee"] == "bob"


def test_an_order_is_shown_with_what_only_the_desk_knows(desk: Desk) -> None:
    request = desk.first_request()
    desk.change("claim", helpRequestId=request)
    desk.change("add_note", helpRequestId=request, text="A regular customer.")

    order = desk.operation("order", number="W1")

    (note,) = order["notes"]["edges"]
    assert (note["node"]["text"], note["node"]["by"], note["node"]["helpRequestId"]) == (
        "A regular customer.",
        ANN,
        request,
    )
    entries = [edge["node"] for edge in order["timeline"]["edges"]]
    assert [(entry["kind"], entry["by"], entry["shownToShopper"]) for entry in entries[:2]] == [
        ("REQUEST_CLAIMED", "ann", False),
        ("REQUEST_FILED", None, True),
    ]
    assert entries[0]["text"] == "ann works on the request: Resolve a Payment Issue."
    assert order["unreadCount"] == 1
    desk.change("mark_timeline_read", through=entries[0]["id"])
    assert desk.operation("order", number="W1")["unreadCount"] == 0


def test_a_request_is_found_by_what_an_event_names_it(desk: Desk) -> None:
    (filed,) = events_of(desk.shop.store.entries[a_snapshot().ref.id][-1])

    edges = desk.operation("order", number=filed.order_number)["helpRequests"]["edges"]

    assert [edge["node"]["requestId"] for edge in edges] == [filed.detail["helpRequestId"]]


def test_what_is_asked_back_waits_for_the_shopper_and_comes_back(desk: Desk) -> None:
    request = desk.first_request()

    replied = desk.change("reply", helpRequestId=request, text="Which day?", expectsAnswer=True)["helpRequest"]
    assert (replied["state"], replied["answerBy"]) == ("AWAITING_SHOPPER", None)
    assert replied["replyBy"] == "2026-11-10T00:00:00Z"

    desk.shop.now += timedelta(hours=5)
    mine = newest(desk)["aboutRequestId"]
    desk.shop.change("post_message", text="On the 3rd", helpRequestId=mine)

    result = desk.operation("help_request", id=request)
    assert (result["state"], result["answerBy"], result["replyBy"]) == ("OPEN", "2026-11-03T17:00:00Z", None)


def test_a_question_is_settled_opened_again_and_declined(desk: Desk) -> None:
    request = desk.first_request()

    settled = desk.change("resolve", helpRequestId=request, text="It was reserved, not charged.")["helpRequest"]
    assert (settled["state"], settled["outcome"], settled["canReopen"]) == ("RESOLVED", "ANSWERED", True)
    assert (newest(desk)["answer"], newest(desk)["unread"]) == ("It was reserved, not charged.", True)

    again = desk.change("resolve", helpRequestId=request)
    assert (again["__typename"], again["message"]) == (
        "NotInThisState",
        "This cannot be done now: the request is answered.",
    )
    assert desk.change("reopen", helpRequestId=request)["helpRequest"]["state"] == "OPEN"
    assert problems(desk.change("decline", helpRequestId=request, reason="OTHER", text="")) == [("text", "REQUIRED")]
    declined = desk.change("decline", helpRequestId=request, reason="OUTSIDE_POLICY", text="Sorry, no.")
    assert (declined["helpRequest"]["state"], newest(desk)["declineReason"]) == ("DECLINED", "OUTSIDE_POLICY")


def cancellation_by_the_desk() -> Desk:
    shop = Gateway(policy=always(automatic=frozenset()), now=T0 + DAY)
    apply_order_snapshot(shop.back_office, a_snapshot(), now=T0)
    shop.change("cancel_order", reason="TOO_SLOW")
    return Desk(shop)


def test_approving_alone_has_an_effect_and_cannot_be_undone() -> None:
    desk = cancellation_by_the_desk()
    request = desk.first_request()
    assert desk.shop.order()["status"] == "PROCESSING"

    approved = desk.change("approve", helpRequestId=request, text="Done.", idempotencyKey="k")
    again = desk.change("approve", helpRequestId=request, text="Done.", idempotencyKey="k")

    assert (approved["order"]["status"], approved["helpRequest"]["canReopen"]) == ("CANCELLED", False)
    assert (again["replayed"], again["helpRequest"]["outcome"]) == (True, "APPROVED")
    assert desk.change("reopen", helpRequestId=request)["__typename"] == "NotInThisState"
    assert desk.shop.order()["status"] == "CANCELLED"


def test_what_shipped_first_cannot_be_approved_and_the_shopper_is_told() -> None:
    desk = cancellation_by_the_desk()
    request = desk.first_request()
    promised = a_parcel("box", shipped_at=T0 + 2 * DAY, bottle=2)  # tomorrow: nothing is overtaken yet
    apply_order_snapshot(desk.shop.back_office, a_snapshot(revision=2, shipments=(promised,)), now=desk.now)
    shown = desk.operation("help_request", id=request)
    assert (shown["canApprove"], shown["cannotApproveBecause"]) == (True, None)

    desk.shop.now = T0 + 3 * DAY
    shown = desk.operation("help_request", id=request)
    refused = desk.change("approve", helpRequestId=request)
    why = shown["cannotApproveBecause"]
    assert (shown["canApprove"], why["message"]) == (False, refused["reason"]["message"])

    assert (refused["__typename"], refused["type"]) == ("HelpActionUnavailable", "CANCEL_ORDER")
    assert refused["message"] == refused["reason"]["message"]  # and not what the shopper may try instead
    assert refused["reason"]["message"] == "A parcel left on November 3, 2026."
    settled = desk.operation("help_request", id=request)
    assert (settled["state"], settled["cannotApproveBecause"]) == ("OVERTAKEN", None)
    assert (newest(desk)["__typename"], newest(desk)["state"], newest(desk)["unread"]) == (
        "HelpRequestSettledEntry",
        "OVERTAKEN",
        True,
    )
    assert desk.shop.operation("viewer")["unreadCount"] == 1
    assert desk.shop.order()["status"] == "PARTIALLY_SHIPPED"
    assert desk.change("approve", helpRequestId=request)["reason"] == refused["reason"]


def test_what_cannot_be_reopened_says_so_in_words_for_agents() -> None:
    desk = cancellation_by_the_desk()
    request = desk.first_request()
    desk.change("decline", helpRequestId=request, reason="OTHER", text="No.")
    desk.shop.change("cancel_order", reason="CHANGED_MIND")

    refused = desk.change("reopen", helpRequestId=request)

    assert (refused["__typename"], refused["type"]) == ("HelpActionUnavailable", "CANCEL_ORDER")
    assert refused["message"] == "A request of November 2, 2026 is open already."
    shopper = desk.shop.action("CANCEL_ORDER")["reason"]["message"]
    assert shopper == "Your request of November 2, 2026 is still open."
    actions = desk.operation("order", number="W1")["helpActions"]
    assert [one["reason"]["message"] for one in actions if one["type"] == "CANCEL_ORDER"] == [refused["message"]]


def test_a_return_of_more_than_is_left_cannot_be_approved_and_the_agent_reads_why() -> None:
    shop = Gateway(policy=always(automatic=frozenset()), now=T0 + DAY)
    parcel = a_parcel("box", shipped_at=T0, bottle=2)
    apply_order_snapshot(shop.back_office, a_snapshot(shipments=(parcel,)), now=T0)
    (line,) = [one["line"]["id"] for one in shop.action("RETURN_OR_REPLACE_ITEMS")["lines"] if one["left"]]
    shop.change(
        "return_or_replace_items",
        resolution="REFUND",
        items=[{"lineId": line, "quantity": 2, "reason": "DAMAGED"}],
    )
    desk = Desk(shop)
    request = desk.first_request()
    fewer = a_parcel("box", shipped_at=T0, bottle=1)
    apply_order_snapshot(shop.back_office, a_snapshot(revision=2, shipments=(fewer,)), now=desk.now)

    refused = desk.change("approve", helpRequestId=request)

    assert refused["message"] == "Not enough units are left that can be returned."


def test_the_warehouse_asks_first_and_what_it_took_stays_taken(desk: Desk) -> None:
    released = desk.change("release_for_shipment", orderNumber="W1")
    again = desk.change("release_for_shipment", orderNumber="W1")

    assert released["order"]["shippingAddress"]["city"]
    assert released["order"]["releaseId"]
    assert again["order"] == released["order"]
    assert desk.shop.change("cancel_order", reason="OTHER")["action"]["reason"]["event"] == "RELEASED"


@pytest.mark.guarantee(
    "A parcel that leaves although its order is cancelled is recorded and raises an alert.", to="agents"
)
def test_a_cancelled_order_is_not_released_and_its_parcel_is_an_alert(desk: Desk) -> None:
    desk.shop.change("cancel_order", reason="OTHER")

    refused = desk.change("release_for_shipment", orderNumber="W1")
    recorded = desk.change("record_shipment", orderNumber="W1", shipment=a_recorded_parcel())

    assert (refused["__typename"], refused["message"]) == (
        "OrderCancelled",
        "This order was cancelled: do not ship it.",
    )
    assert [alert["kind"] for alert in recorded["order"]["alerts"]] == ["SHIPPED_THOUGH_CANCELLED"]
    assert "ALERT" not in str(desk.shop.operation("order_timeline", number="W1"))


def test_a_parcel_that_cannot_be_is_refused_field_by_field(desk: Desk) -> None:
    shipment = {**a_recorded_parcel("x" * 129), "lines": [{"lineId": "sofa", "quantity": 0}], "carrier": "c" * 2001}

    assert problems(desk.change("record_shipment", orderNumber="W1", shipment=shipment)) == [
        ("shipment.shipmentId", "INVALID"),
        ("shipment.carrier", "TOO_LONG"),
        ("shipment.lines.0.lineId", "UNKNOWN"),
        ("shipment.lines.0.quantity", "TOO_FEW"),
    ]


def test_lines_and_parcels_of_two_orders_with_one_number_have_ids_of_the_desks_own(desk: Desk) -> None:
    box = a_parcel("box", shipped_at=T0, bottle=1)
    for owner in ("james", "mia"):
        desk.shop.put(an_order(customer_id=CustomerId(owner), id=ShopOrderId(f"of {owner}"), shipments=(box,)))
    query = """query ($owner: String) { order(number: "W1", customerId: $owner) {
      lines { id } shipments { id lines { line { id } } } } }"""

    orders = [desk.answer(query, {"owner": owner})["data"]["order"] for owner in ("james", "mia")]

    ids = [[part["id"] for part in (*order["lines"], *order["shipments"])] for order in orders]
    assert not set(ids[0]) & set(ids[1])
    assert [unpacked(id_) for id_ in ids[1]] == [
        'desk/OrderLine:["of mia","bottle"]',
        'desk/OrderLine:["of mia","lamp"]',
        'desk/Shipment:["of mia","box"]',
    ]
    assert orders[1]["shipments"][0]["lines"] == [{"line": {"id": ids[1][0]}}]


def test_a_number_of_several_customers_wants_to_know_whose(desk: Desk) -> None:
    desk.shop.put(an_order(customer_id=CustomerId("mia"), id=ShopOrderId("A")))

    fault = desk.fault('{ order(number: "W1") { id } }')

    assert fault["extensions"] == {"code": "ORDER_AMBIGUOUS", "retryable": False, "path": "customerId"}
    assert fault["message"] == "2 orders have this number: name one as `customerId` or `id`."
    assert desk.operation("order", number="W1", customerId="mia")["customerId"] == "mia"
    assert desk.operation("order", number="W2") is None
    assert desk.operation("order", number="W1", customerId="\x00") is None
    named = desk.change("release_for_shipment", orderNumber="W1", customerId="mia")
    assert named["__typename"] == "Changed"


@pytest.mark.parametrize("name", ["claim", "unclaim", "approve", "resolve", "reopen"])
def test_ids_that_name_no_request_find_none(desk: Desk, name: str) -> None:
    elsewhere = Desk(Gateway().put(an_order(number=OrderNumber("W9"))))
    elsewhere.shop.change("resolve_payment_issue", number="W9", kind="OTHER")
    shoppers = desk.shop.order()["helpRequests"]["edges"][0]["node"]["id"]
    order = desk.operation("order", number="W1")["id"]

    for id_ in ["", "x", "\ud800", "é" * 3000, order, shoppers, elsewhere.first_request()]:
        refused = desk.change(name, helpRequestId=id_)
        assert refused["__typename"] in ("HelpRequestNotFound", "OrderNotFound"), id_


def test_the_same_key_means_the_same(desk: Desk) -> None:
    request = desk.first_request()

    first = desk.change("reply", helpRequestId=request, text="Hello!", idempotencyKey="k")
    again = desk.change("reply", helpRequestId=request, text="Hello!", idempotencyKey="k")
    other = desk.change("reply", helpRequestId=request, text="Good evening!", idempotencyKey="k")
    bobs = desk.change("reply", helpRequestId=request, text="Good evening!", idempotencyKey="k", agent=BOB)

    assert [result.get("replayed") for result in (first, again, bobs)] == [False, True, False]
    assert other["__typename"] == "IdempotencyKeyReused"


@pytest.mark.guarantee(
    "A system with `desk:ship` reads neither conversation nor e-mail address, by whichever path.", to="operators"
)
@pytest.mark.parametrize("conversation", ["notes", "timeline", "helpRequests"])
def test_who_ships_reads_nothing_of_the_conversation(desk: Desk, conversation: str) -> None:
    warehouse = Desk(desk.shop, may=frozenset({Permission.SHIP}))
    release = f"""mutation {{ releaseForShipment(input: {{orderNumber: "W1"}}) {{
      ... on Changed {{ order {{ number shippingAddress {{ city }} {conversation} {{ edges {{ node {{ id }} }} }} }} }}
    }} }}"""
    result = warehouse.answer(release)
    assert result["data"] is None
    assert [error["extensions"]["code"] for error in result["errors"]] == ["FORBIDDEN"]
    assert warehouse.change("release_for_shipment", orderNumber="W1")["order"]["number"] == "W1"


@pytest.mark.parametrize(
    "at",
    ["2026-11-04", "2026-11-04T08:00:00", "0001-01-01T00:00:00+14:00", "9999-12-30T08:00:00Z", "yesterday", "", 7],
)
def test_an_instant_that_is_none_is_a_bad_argument_and_nothing_to_try_again(desk: Desk, at: object) -> None:
    box = {"shipmentId": "box", "lines": [{"lineId": "bottle", "quantity": 1}], "shippedAt": at}
    document = """mutation R($input: RecordShipmentInput!) { recordShipment(input: $input) { __typename } }"""
    error = desk.fault(document, {"input": {"orderNumber": "W1", "shipment": box}})
    assert (error["extensions"]["code"], error["extensions"]["retryable"]) == ("BAD_ARGUMENT", False)


def test_an_instant_with_another_offset_is_told_in_utc(desk: Desk) -> None:
    box = {"shipmentId": "box", "lines": [{"lineId": "bottle", "quantity": 1}]}
    desk.change("record_shipment", orderNumber="W1", shipment={**box, "shippedAt": "2026-11-02T10:00:00+02:00"})
    (result,) = desk.operation("order", number="W1")["shipments"]
    assert result["shippedAt"] == "2026-11-02T08:00:00Z"
