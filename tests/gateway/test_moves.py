"""An order changes its customer: nothing that the former one kept leads anywhere, and the new one sees all of it."""

from dataclasses import dataclass
from typing import Any

import pytest

from order_help.domain.attachments import AttachmentState
from order_help.domain.ids import CustomerId, OrderId, ShopOrderId
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import Desk
from tests.support.files import an_attachment
from tests.support.orders import DAY, JAMES, T0, a_parcel, a_snapshot

MIA = "mia_garcia_4516"
UPLOAD: dict[str, Any] = {"fileName": "parcel.png", "mediaType": "image/png", "size": 1_000}


@dataclass
class Moved:
    """An order that was James's, and is Mia's or James's again; what James kept of it."""

    gateway: Gateway
    order: Json
    request: str
    photo: str
    timeline: Json
    requests_cursor: str
    lists_cursor: str

    @property
    def ids(self) -> list[str]:
        """The id of the order, and of each thing of it."""
        of_order = [part["id"] for name in ("lines", "shipments", "helpActions") for part in self.order[name]]
        entries = [edge["node"]["id"] for edge in self.timeline["edges"]]
        return [self.order["id"], *of_order, *entries, self.request, self.photo]

    def move(self, customer_id: str, revision: int) -> None:
        snapshot = snapshot_of(customer_id, revision)
        result = apply_order_snapshot(self.gateway.back_office, snapshot, now=self.gateway.now)
        assert result is SnapshotResult.UPDATED


def snapshot_of(customer_id: str, revision: int) -> Any:
    parcels = (a_parcel("box", shipped_at=T0, lamp=1),)
    return a_snapshot(customer_id=CustomerId(customer_id), id=ShopOrderId("A"), revision=revision, shipments=parcels)


@pytest.fixture
def moved() -> Moved:
    """James asked, wrote and sent a photo; then the shop says that the order is Mia's."""
    gateway = Gateway(now=T0 + DAY)
    apply_order_snapshot(gateway.back_office, snapshot_of(JAMES, 1), now=T0)
    photo = an_attachment("A", of=OrderId("A"), state=AttachmentState.VERIFIED)
    gateway.store.attachments[photo.id] = photo
    opened = gateway.change("create_attachment_upload", **UPLOAD, idempotencyKey="photo")
    assert opened["__typename"] == "AttachmentUploadCreated"
    request = gateway.change("resolve_payment_issue", kind="OTHER", message="Twice!", idempotencyKey="ask")
    gateway.change("post_message", text="Hello?", idempotencyKey="write")
    page = "{ orders { pageInfo { endCursor } } }"
    requests = '{ order(number: "W1") { helpRequests { pageInfo { endCursor } } } }'
    order = gateway.order()
    moved = Moved(
        gateway=gateway,
        order=order,
        request=request["helpRequest"]["id"],
        photo=attachment_id(opened),
        timeline=gateway.operation("order_timeline", id=order["id"])["timeline"],
        requests_cursor=gateway.ask(requests)["order"]["helpRequests"]["pageInfo"]["endCursor"],
        lists_cursor=gateway.ask(page)["orders"]["pageInfo"]["endCursor"],
    )
    for id_ in moved.ids:
        assert gateway.operation("node", id=id_), "there is something to lose"
    moved.move(MIA, 2)
    return moved


def attachment_id(opened: Json) -> str:
    id_: str = opened["attachment"]["id"]
    return id_


@pytest.mark.guarantee(
    "When an order passes to another customer, no id, cursor, key or mutation of the former customer "
    "reaches it any more.",
    to="shoppers",
)
def test_no_id_that_the_former_customer_kept_leads_anywhere(moved: Moved) -> None:
    gateway = moved.gateway

    for id_ in moved.ids:
        assert gateway.operation("node", id=id_) is None
    assert gateway.operation("help_request", id=moved.request) is None
    assert gateway.operation("attachment", id=moved.photo) is None
    for document in ("order_details", "order_timeline"):
        assert gateway.operation(document, id=moved.order["id"]) is None
        assert gateway.operation(document, number="W1") is None
    assert gateway.operation("orders_numbered", number="W1") == []
    assert gateway.operation("my_orders")["edges"] == []
    assert gateway.operation("viewer")["unreadCount"] == 0


@pytest.mark.guarantee(
    "When an order passes to another customer, no id, cursor, key or mutation of the former customer "
    "reaches it any more.",
    to="shoppers",
)
def test_no_cursor_that_the_former_customer_kept_leads_anywhere(moved: Moved) -> None:
    gateway, order = moved.gateway, moved.order["id"]
    entries = moved.timeline["pageInfo"]["endCursor"]
    assert entries

    assert gateway.operation("order_timeline", id=order, after=entries) is None
    assert gateway.operation("order_details", id=order, requestsAfter=moved.requests_cursor) is None
    assert gateway.operation("my_orders", after=moved.lists_cursor)["edges"] == []


@pytest.mark.guarantee(
    "When an order passes to another customer, no id, cursor, key or mutation of the former customer "
    "reaches it any more.",
    to="shoppers",
)
@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("resolve_payment_issue", {"kind": "OTHER", "message": "Twice!", "idempotencyKey": "ask"}),
        ("post_message", {"text": "Hello?", "idempotencyKey": "write"}),
        ("create_attachment_upload", {**UPLOAD, "idempotencyKey": "photo"}),
    ],
)
def test_no_key_of_the_former_customer_replays_anything(moved: Moved, name: str, fields: Json) -> None:
    for named in ({"orderId": moved.order["id"]}, {"orderNumber": "W1"}):
        result = moved.gateway.operation(name, input={**named, **fields})
        assert result == {
            "__typename": "OrderNotFound",
            "code": "ORDER_NOT_FOUND",
            "message": "There is no such order among yours.",
        }


@pytest.mark.guarantee(
    "When an order passes to another customer, no id, cursor, key or mutation of the former customer "
    "reaches it any more.",
    to="shoppers",
)
def test_the_former_customer_changes_nothing(moved: Moved) -> None:
    gateway, order = moved.gateway, moved.order["id"]
    before = dict(gateway.store.kept)
    parcel = moved.order["shipments"][0]["id"]
    through = moved.timeline["edges"][0]["node"]["id"]
    tries: list[tuple[str, Json]] = [
        ("cancel_order", {"reason": "OTHER"}),
        ("confirm_receipt", {"shipmentIds": [parcel]}),
        ("withdraw_help_request", {"helpRequestId": moved.request}),
        ("post_message", {"text": "And?", "helpRequestId": moved.request, "attachmentIds": [moved.photo]}),
        ("mark_timeline_read", {"through": through}),
        ("create_attachment_upload", UPLOAD),
    ]
    for name, fields in tries:
        assert gateway.change(name, orderId=order, **fields)["__typename"] == "OrderNotFound", name
    assert gateway.store.kept == before


def test_the_new_customer_sees_the_conversation_and_goes_on_with_it(moved: Moved) -> None:
    gateway, order = moved.gateway, moved.order["id"]

    details = gateway.operation("order_details", MIA, id=order)
    assert [edge["node"]["id"] for edge in details["helpRequests"]["edges"]] == [moved.request]
    entries = gateway.operation("order_timeline", MIA, id=order)["timeline"]["edges"]
    assert [edge["node"]["id"] for edge in entries] == [edge["node"]["id"] for edge in moved.timeline["edges"]]
    assert gateway.operation("attachment", MIA, id=moved.photo)["id"] == moved.photo
    for id_ in moved.ids:
        assert gateway.operation("node", MIA, id=id_)["id"] == id_

    written = gateway.change("post_message", MIA, orderId=order, text="It was me.", idempotencyKey="write")
    assert (written["__typename"], written["replayed"]) == ("MessagePosted", False), "keys are each customer's own"
    withdrawn = gateway.change("withdraw_help_request", MIA, orderId=order, helpRequestId=moved.request)
    assert withdrawn["__typename"] == "HelpRequestWithdrawn"


def test_moving_back_works_alike(moved: Moved) -> None:
    gateway, order = moved.gateway, moved.order["id"]
    gateway.change("post_message", MIA, orderId=order, text="Mine.")
    moved.move(JAMES, 3)

    assert gateway.operation("node", MIA, id=order) is None
    timeline = gateway.operation("order_timeline", id=order, newestFirst=True)["timeline"]["edges"]
    assert timeline[0]["node"]["message"] == "Mine."
    again = gateway.change("post_message", orderId=order, text="Hello?", idempotencyKey="write")
    assert (again["__typename"], again["replayed"]) == ("MessagePosted", True)


def test_neither_customer_is_told_of_the_move_and_the_desk_is(moved: Moved) -> None:
    gateway, desk = moved.gateway, Desk(moved.gateway)

    shown = str(gateway.operation("order_timeline", MIA, id=moved.order["id"]))
    assert JAMES not in shown
    assert "moved" not in shown

    order = desk.operation("order", shopOrderId="A")
    assert (order["customerId"], order["number"], order["shopOrderId"]) == (MIA, "W1", "A")
    newest = order["timeline"]["edges"][0]["node"]
    assert (newest["kind"], newest["shownToShopper"]) == ("CUSTOMER_CHANGED", False)
    assert (newest["formerCustomerId"], newest["newCustomerId"]) == (JAMES, MIA)
    assert newest["text"] == f"The order was moved from customer {JAMES} to customer {MIA}."
    assert newest["at"] == "2026-11-02T12:00:00Z"


def test_a_request_at_the_desk_stays_where_it_is_and_reaches_the_new_customer(moved: Moved) -> None:
    desk = Desk(moved.gateway)

    (request,) = desk.queue()
    assert (request["id"], request["orderNumber"]) == (desk.first_request(), "W1")
    desk.change("reply", helpRequestId=request["id"], text="Which day?", expectsAnswer=True)

    (edge,) = moved.gateway.operation("order_timeline", MIA, number="W1", newestFirst=True, first=1)["timeline"][
        "edges"
    ]
    assert edge["node"]["message"] == "Which day?"
    assert moved.gateway.operation("order_timeline", number="W1") is None
