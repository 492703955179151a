"""Dates that are still to come, and clocks that are ahead, as shopper, warehouse and agent see them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.gateway.client import Gateway
from tests.gateway.desk.client import Desk
from tests.support.orders import a_line, a_parcel, a_snapshot

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PLACED = datetime(2026, 11, 1, 10, tzinfo=UTC)
CHRISTMAS = datetime(2026, 12, 25, 8, tzinfo=UTC)


def an_order(**differently: Any) -> OrderSnapshot:
    """One thing, placed and paid on November 1, as the shop tells of it now."""
    return a_snapshot(placed_at=PLACED, paid_at=PLACED, taken_at=NOW, lines=(a_line("1", 1),), **differently)


def take(shop: Gateway, snapshot: OrderSnapshot) -> None:
    apply_order_snapshot(shop.back_office, snapshot, now=shop.now)


def a_shop(snapshot: OrderSnapshot) -> Gateway:
    shop = Gateway(now=NOW)
    take(shop, snapshot)
    return shop


def timeline(shop: Gateway) -> list[str]:
    edges = shop.operation("order_timeline", number="W1")["timeline"]["edges"]
    return [edge["node"]["text"] for edge in edges]


def for_christmas() -> OrderSnapshot:
    return an_order(shipments=(a_parcel("p1", shipped_at=CHRISTMAS, **{"1": 1}),))


def test_a_parcel_planned_for_christmas_is_neither_shipped_nor_told_as_shipped() -> None:
    shop = a_shop(for_christmas())
    order = shop.order()
    assert order["status"] == "PROCESSING"
    assert order["shipments"][0]["shippedAt"] == "2026-12-25T08:00:00Z"
    assert not any("shipped" in text for text in timeline(shop))
    assert Desk(shop).operation("order", number="W1")["status"] == "PROCESSING"


def test_at_christmas_it_was_shipped_and_the_next_change_tells_it_once() -> None:
    shop = a_shop(for_christmas())
    shop.now = CHRISTMAS
    assert shop.order()["status"] == "SHIPPED"
    assert shop.change("cancel_order", reason="OTHER")["action"]["reason"]["event"] == "FIRST_SHIPPED"
    shop.change("post_message", text="It is Christmas!")
    shop.change("post_message", text="Merry Christmas!")
    assert timeline(shop) == [
        "The order was placed.",
        "The order was paid.",
        "A parcel was shipped.",
        "You wrote to the shop.",
        "You wrote to the shop.",
    ]


def test_until_christmas_it_can_be_cancelled_and_is_an_alert_if_its_time_comes_nevertheless() -> None:
    shop = a_shop(for_christmas())
    desk = Desk(shop)
    assert shop.change("cancel_order", reason="OTHER")["__typename"] == "HelpRequestFiled"
    shop.now = CHRISTMAS - timedelta(seconds=1)
    assert desk.queue(alert="SHIPPED_THOUGH_CANCELLED") == []
    assert desk.operation("order", number="W1")["alerts"] == []

    shop.now = CHRISTMAS
    (alert,) = desk.queue(alert="SHIPPED_THOUGH_CANCELLED")
    assert (alert["since"], alert["order"]["status"]) == ("2026-12-25T08:00:00Z", "CANCELLED")
    assert shop.order()["status"] == "CANCELLED"

    take(shop, replace(for_christmas(), revision=2, taken_at=CHRISTMAS))
    assert shop.order()["status"] == "SHIPPED"
    assert len(desk.queue(alert="SHIPPED_THOUGH_CANCELLED")) == 1


def a_record(shipped_at: str) -> dict[str, object]:
    return {"shipmentId": "WH-1", "shippedAt": shipped_at, "lines": [{"lineId": "1", "quantity": 1}]}


def test_a_warehouse_clock_one_second_ahead_lets_nobody_cancel_what_has_left() -> None:
    shop = a_shop(an_order())
    desk = Desk(shop)
    recorded = desk.change("record_shipment", orderNumber="W1", shipment=a_record("2026-11-20T12:00:01Z"))
    assert recorded["order"]["status"] == "SHIPPED"
    assert shop.change("cancel_order", reason="OTHER")["__typename"] == "HelpActionUnavailable"
    order = shop.order()
    assert (order["status"], order["shipments"][0]["shippedAt"]) == ("SHIPPED", "2026-11-20T12:00:00Z")
    shop.now = NOW + timedelta(seconds=5)
    desk.change("record_shipment", orderNumber="W1", shipment=a_record("2026-11-20T12:00:01Z"))
    assert len([text for text in timeline(shop) if "shipped" in text]) == 1


def test_a_delivery_planned_far_ahead_keeps_no_link_open() -> None:
    shipped_at, delivered_at = datetime(2026, 8, 10, 8, tzinfo=UTC), datetime(2027, 2, 1, 8, tzinfo=UTC)
    placed_at = datetime(2026, 8, 1, 10, tzinfo=UTC)
    parcel = replace(a_parcel("p1", shipped_at=shipped_at, **{"1": 1}), delivered_at=delivered_at)
    shop = a_shop(replace(an_order(shipments=(parcel,)), placed_at=placed_at, paid_at=placed_at))
    for type_ in ("RETURN_OR_REPLACE_ITEMS", "REPORT_PACKAGE_NOT_RECEIVED"):
        assert shop.action(type_)["state"] == "CLOSED"
    line, parcel_id = shop.order()["lines"][0]["id"], shop.order()["shipments"][0]["id"]
    item = {"lineId": line, "quantity": 1, "reason": "DEFECTIVE"}
    refused = shop.change("return_or_replace_items", items=[item], resolution="REFUND")
    assert refused["__typename"] == "HelpActionUnavailable"
    refused = shop.change("report_package_not_received", kind="NOT_ARRIVED", shipmentIds=[parcel_id])
    assert refused["__typename"] in {"HelpActionUnavailable", "InvalidInput"}
    states = {a["type"]: a["state"] for a in Desk(shop).operation("order", number="W1")["helpActions"]}
    assert (states["RETURN_OR_REPLACE_ITEMS"], states["REPORT_PACKAGE_NOT_RECEIVED"]) == ("CLOSED", "CLOSED")


def test_an_order_dated_by_a_clock_that_is_ahead_was_placed_and_shows_the_shops_date() -> None:
    shop = a_shop(replace(an_order(), placed_at=NOW + timedelta(hours=1), paid_at=None))
    assert shop.order()["placedAt"] == "2026-11-20T13:00:00Z"
    assert shop.action("CANCEL_ORDER")["state"] == "AVAILABLE"
    assert shop.change("resolve_payment_issue", kind="OTHER")["__typename"] == "HelpRequestFiled"
