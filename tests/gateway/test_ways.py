"""What both schemas show of how lines reach the shopper, what came back, what was taken off, and what was corrected."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import pytest

from gateway.ids import global_id
from order_help.domain.local_changes import LocalChanges
from order_help.domain.money import Money, Price
from order_help.domain.snapshot import Fulfilment, OrderSnapshot, Payment
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.gateway.client import Gateway, Json
from tests.gateway.desk.client import Desk
from tests.support.commands import W1
from tests.support.orders import DAY, HOME, T0, a_line, a_parcel, a_snapshot, an_order

WRAP = a_line("wrap", fulfilment=Fulfilment.NONE)
CARD = a_line("card", fulfilment=Fulfilment.DIGITAL)
SHELF = a_line("shelf", fulfilment=Fulfilment.PICKUP)
TRACKED = replace(a_parcel("shop", shipped_at=T0, bottle=1), tracking_number="1Z-9")
RECORDED = replace(a_parcel("warehouse", shipped_at=T0, bottle=1), tracking_number="1z 9", carrier=None)


def at(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def seen_by_both(gateway: Gateway) -> tuple[Json, Json]:
    """The order as the shopper and as the desk sees it."""
    return gateway.order(), Desk(gateway).operation("order", number="W1")


def test_both_sides_see_how_a_line_travels_and_what_is_gone_of_it() -> None:
    lines = (
        a_line("bottle", 4, cancelled=2, returned=1),
        replace(CARD, fulfilled_at=T0 + DAY),
        replace(SHELF, ready_at=T0 + DAY, fulfilled_at=T0 + 2 * DAY),
    )
    for order in seen_by_both(Gateway(now=T0 + 3 * DAY).put(an_order(lines=lines))):
        bottle, card, shelf = order["lines"]
        assert (bottle["cancelled"], bottle["returned"], bottle["fulfilment"]) == (2, 1, "PARCEL")
        assert (card["fulfilment"], card["fulfilledAt"], card["readyAt"]) == ("DIGITAL", at(T0 + DAY), None)
        assert (shelf["readyAt"], shelf["fulfilledAt"]) == (at(T0 + DAY), at(T0 + 2 * DAY))
        assert order["firstHandedOverAt"] == at(T0 + DAY)


def test_a_line_says_what_its_units_that_were_not_taken_off_cost() -> None:
    price = Price(amount=Decimal("9.995"), currency="USD")
    lines = (
        a_line("bottle", 4, cancelled=1, unit_price=price),
        a_line("cloth", 1, measure="0.55", unit_price=price),
        a_line("gone", 1, measure="0.55", cancelled=1, unit_price=price),
        a_line("lamp", 1, unit_price=None),
    )
    shown = Gateway().put(an_order(lines=lines)).order()["lines"]
    assert [line["amount"] and line["amount"]["formatted"] for line in shown] == ["$29.99", "$5.50", "$0.00", None]


def test_the_dates_of_a_line_that_is_sent_say_nothing() -> None:
    line = a_line(ready_at=T0, fulfilled_at=T0)
    [shown] = Gateway().put(an_order(lines=(line,))).order()["lines"]
    assert (shown["readyAt"], shown["fulfilledAt"]) == (None, None)


def test_a_hand_over_that_was_called_off_by_a_cancellation_is_not_shown() -> None:
    line = replace(CARD, fulfilled_at=T0 + 5 * DAY)
    gateway = Gateway(now=T0 + 6 * DAY).put(an_order(lines=(line,), taken_at=T0, cancelled_at=T0 + DAY))
    assert [line["fulfilledAt"] for line in gateway.order()["lines"]] == [None]


@pytest.mark.parametrize("payment", Payment)
def test_both_sides_see_how_an_order_is_paid_and_only_what_the_shop_said_as_paid(payment: Payment) -> None:
    for paid_at in (None, T0 + DAY):
        for order in seen_by_both(Gateway(now=T0 + 2 * DAY).put(an_order(payment=payment, paid_at=paid_at))):
            assert (order["payment"], order["paidAt"]) == (payment.value, paid_at and at(paid_at))


def test_an_order_that_costs_nothing_is_free_whatever_the_shop_says() -> None:
    nothing = Money(minor=0, currency="USD")
    order = Gateway().put(an_order(payment=Payment.ON_DELIVERY, total=nothing, paid_at=None)).order()
    assert (order["payment"], order["status"]) == ("FREE", "PROCESSING")


def test_a_parcel_that_came_back_is_neither_received_nor_to_be_confirmed() -> None:
    back = replace(a_parcel(shipped_at=T0, bottle=2, lamp=1), delivered_at=T0 + DAY, returned_at=T0 + 3 * DAY)
    gateway = Gateway(now=T0 + 20 * DAY).put(an_order(shipments=(back,)))
    for order in seen_by_both(gateway):
        [parcel] = order["shipments"]
        assert (parcel["returnedAt"], parcel["receivedAt"]) == (at(T0 + 3 * DAY), None)
        assert (order["status"], order["statusText"]) == ("RETURNED_TO_SENDER", "Came back to the shop")
    parcel_id = gateway.order()["shipments"][0]["id"]
    refused = gateway.change("confirm_receipt", shipmentIds=[parcel_id])
    assert [problem["message"] for problem in refused["problems"]] == [
        "This parcel came back to the shop on November 4, 2026."
    ]


def test_a_note_is_no_parcel() -> None:
    note = a_parcel("note", shipped_at=T0, wrap=1)
    gateway = Gateway(now=T0 + DAY).put(
        an_order(lines=(a_line(), WRAP), shipments=(note, a_parcel(shipped_at=T0, bottle=1)))
    )
    order = gateway.order()
    shown, box = order["shipments"]
    assert (shown["isNote"], box["isNote"]) == (True, False)
    assert (shown["inquiryEndsAt"], shown["returnEndsAt"], shown["canConfirmReceipt"]) == (None, None, False)
    missing = next(action for action in order["helpActions"] if action["type"] == "REPORT_PACKAGE_NOT_RECEIVED")
    reasons = {one["shipment"]["id"]: one["reason"] for one in missing["shipments"]}
    assert reasons[box["id"]] is None
    assert reasons[shown["id"]]["code"] == "NO_PARCEL"
    requested = gateway.change("report_package_not_received", kind="NOT_ARRIVED", shipmentIds=[shown["id"]])
    assert [problem["code"] for problem in requested["problems"]] == ["NOT_AVAILABLE"]


def test_a_fee_line_says_that_the_shop_does_not_take_it_back() -> None:
    gateway = Gateway(now=T0 + DAY).put(
        an_order(lines=(a_line(), WRAP), shipments=(a_parcel(shipped_at=T0, bottle=1),))
    )
    returns = next(one for one in gateway.order()["helpActions"] if one["type"] == "RETURN_OR_REPLACE_ITEMS")
    assert [(line["left"], line["reason"] and line["reason"]["code"]) for line in returns["lines"]] == [
        (1, None),
        (0, "NOT_RETURNABLE"),
    ]


class TestAnotherIdOfAParcel:
    """The warehouse recorded a parcel under its own id; the snapshot has it under the shop's."""

    @pytest.fixture
    def gateway(self) -> Gateway:
        order = an_order(lines=(a_line(),), shipments=(TRACKED,))
        return Gateway(now=T0 + DAY).put(replace(order, local_changes=LocalChanges(shipments=(RECORDED,))))

    def other_id(self) -> str:
        return global_id("Shipment", W1.id, "warehouse")

    def test_it_leads_to_the_parcel(self, gateway: Gateway) -> None:
        [parcel] = gateway.order()["shipments"]
        assert gateway.operation("node", id=self.other_id()) == gateway.operation("node", id=parcel["id"])

    def test_it_can_be_sent_in_inputs(self, gateway: Gateway) -> None:
        requested = gateway.change("report_package_not_received", kind="NOT_ARRIVED", shipmentIds=[self.other_id()])
        details = gateway.operation("help_request", id=requested["helpRequest"]["id"])["details"]
        assert [parcel["id"] for parcel in details["shipments"]] == [gateway.order()["shipments"][0]["id"]]
        received = gateway.change("confirm_receipt", shipmentIds=[self.other_id()])
        assert received["__typename"] == "ReceiptConfirmed"


def test_facts_that_were_told_under_another_id_lead_to_the_parcel() -> None:
    gateway = Gateway(now=T0 + DAY)
    apply_order_snapshot(gateway.back_office, a_snapshot(), now=T0)
    lines = [{"lineId": "bottle", "quantity": 1}]
    warehouse = {"shipmentId": "warehouse", "trackingNumber": "1z 9", "shippedAt": at(T0), "lines": lines}
    Desk(gateway).change("record_shipment", orderNumber="W1", shipment=warehouse)
    apply_order_snapshot(gateway.back_office, a_snapshot(revision=2, shipments=(TRACKED,)), now=gateway.now)

    [entry] = [one for one in timeline_of(gateway) if one["__typename"] == "ParcelEventEntry"]
    assert entry["shipment"]["id"] == gateway.order()["shipments"][0]["id"]
    [entry] = [one for one in entries_for_desk(gateway) if one["kind"] == "PARCEL_SHIPPED"]
    assert entry["shipmentId"] == "shop"


def test_a_return_tells_from_which_parcels_its_units_are_taken() -> None:
    parcels = (a_parcel("late", shipped_at=T0 + DAY, bottle=1), a_parcel("early", shipped_at=T0, bottle=2))
    shelf = replace(SHELF, fulfilled_at=T0 + DAY)
    gateway = Gateway(now=T0 + 2 * DAY).put(an_order(lines=(a_line("bottle", 3), shelf), shipments=parcels))
    bottle, pick_up = (line["id"] for line in gateway.order()["lines"])
    filed = gateway.change(
        "return_or_replace_items",
        resolution="REFUND",
        items=[
            {"lineId": bottle, "quantity": 3, "reason": "DAMAGED"},
            {"lineId": pick_up, "quantity": 1, "reason": "DAMAGED"},
        ],
    )
    details = gateway.operation("help_request", id=filed["helpRequest"]["id"])["details"]
    ids = {parcel["shipmentId"]: parcel["id"] for parcel in gateway.order()["shipments"]}
    assert {
        (one["line"]["id"], one["shipment"] and one["shipment"]["id"], one["quantity"]) for one in details["allocation"]
    } == {(bottle, ids["early"], 2), (bottle, ids["late"], 1), (pick_up, None, 1)}


def test_units_that_were_taken_from_a_parcel_that_is_gone_keep_its_id() -> None:
    gateway = Gateway(now=T0 + DAY)
    apply_order_snapshot(gateway.back_office, a_snapshot(shipments=(TRACKED,)), now=T0)
    [bottle, _] = gateway.order()["lines"]
    items = [{"lineId": bottle["id"], "quantity": 1, "reason": "DAMAGED"}]
    gateway.change("return_or_replace_items", resolution="REFUND", items=items)
    apply_order_snapshot(gateway.back_office, a_snapshot(revision=2), now=gateway.now)
    desk = Desk(gateway)
    [request] = desk.operation("order", number="W1")["helpRequests"]["edges"]
    [allocation] = desk.operation("help_request", id=request["node"]["id"])["details"]["allocation"]
    assert (allocation["shipment"], allocation["shipmentId"]) == (None, "shop")


def having_heard(gateway: Gateway, *revisions: OrderSnapshot) -> Gateway:
    for place, snapshot in enumerate(revisions, start=1):
        apply_order_snapshot(gateway.back_office, replace(snapshot, revision=place), now=gateway.now)
    return gateway


def timeline_of(gateway: Gateway) -> list[Json]:
    edges = gateway.operation("order_timeline", number="W1", first=50)["timeline"]["edges"]
    return [edge["node"] for edge in edges]


def entries_for_desk(gateway: Gateway) -> list[Json]:
    edges = Desk(gateway).operation("order", number="W1")["timeline"]["edges"]
    return [edge["node"] for edge in edges][::-1]


def test_the_timeline_tells_what_is_in_no_parcel_with_its_line() -> None:
    lines = (replace(CARD, fulfilled_at=T0), replace(SHELF, ready_at=T0, fulfilled_at=T0 + DAY))
    gateway = having_heard(Gateway(now=T0 + 2 * DAY), a_snapshot(lines=lines))
    entries = [one for one in timeline_of(gateway) if one["__typename"] == "ItemEventEntry"]
    assert [(one["itemEvent"], one["line"]["title"], one["text"]) for one in entries] == [
        ("FIRST_HANDED_OVER", "Card", "An item was handed over."),
        ("FULFILLED", "Shelf", "An item is ready to be picked up."),
        ("FIRST_HANDED_OVER", "Shelf", "An item was picked up."),
    ]
    assert [one["lineId"] for one in entries_for_desk(gateway) if one["lineId"]] == ["card", "shelf", "shelf"]


def test_the_timeline_tells_what_was_taken_back_and_corrected() -> None:
    box = replace(a_parcel(shipped_at=T0, lamp=1), delivered_at=T0 + DAY, returned_at=T0 + 2 * DAY)
    before = a_snapshot(
        lines=(a_line("lamp", 2), replace(CARD, fulfilled_at=T0)),
        released_at=T0,
        cancelled_at=T0 + 3 * DAY,
        shipments=(box,),
        shipping_address=HOME,
    )
    after = replace(
        before,
        paid_at=None,
        released_at=None,
        cancelled_at=None,
        lines=(before.lines[0], CARD),
        shipments=(replace(box, returned_at=None),),
        shipping_address=replace(HOME, line1="1 Office Plaza"),
    )
    gateway = having_heard(Gateway(now=T0 + 4 * DAY), before, after)
    shown = timeline_of(gateway)
    assert [one["parcelEvent"] for one in shown if one["__typename"] == "ParcelEventEntry"] == [
        "FIRST_SHIPPED",
        "DELIVERED",
        "RETURNED_TO_SENDER",
    ]
    assert {one["takenBack"] for one in shown if one["__typename"] == "OrderEventTakenBackEntry"} == {
        "PAID",
        "RELEASED",
        "CANCELLED",
    }
    [corrected] = [one["corrected"] for one in shown if one["__typename"] == "ParcelCorrectedEntry"]
    assert corrected["id"] == gateway.order()["shipments"][0]["id"]
    [line] = [one["correctedLine"] for one in shown if one["__typename"] == "ItemCorrectedEntry"]
    assert line["title"] == "Card"
    assert [one["text"] for one in shown if one["__typename"] == "ShippingAddressCorrectedEntry"] == [
        "The shop corrected the shipping address."
    ]


def test_the_warehouse_records_that_a_parcel_came_back() -> None:
    gateway = having_heard(Gateway(now=T0 + 3 * DAY), a_snapshot())
    desk = Desk(gateway)
    parcel: dict[str, Any] = {"shipmentId": "box", "lines": [{"lineId": "bottle", "quantity": 2}]}
    refused = desk.change("record_shipment", orderNumber="W1", shipment={**parcel, "returnedAt": at(T0 + 2 * DAY)})
    assert [(problem["path"], problem["code"]) for problem in refused["problems"]] == [
        ("shipment.shippedAt", "REQUIRED")
    ]

    dates = {"shippedAt": at(T0 + DAY), "returnedAt": at(T0 + 2 * DAY)}
    desk.change("record_shipment", orderNumber="W1", shipment={**parcel, **dates})
    [shown] = gateway.order()["shipments"]
    assert (shown["returnedAt"], gateway.order()["status"]) == (at(T0 + 2 * DAY), "RETURNED_TO_SENDER")


def test_the_desk_sees_of_which_lines_too_much_was_sent_from_the_day_it_left() -> None:
    parcels = (a_parcel("one", shipped_at=T0 + DAY, lamp=1), a_parcel("two", shipped_at=T0 + 2 * DAY, lamp=2))
    order = an_order(lines=(a_line("bottle"), a_line("lamp")), shipments=parcels)
    gateway = Gateway(now=T0 + 2 * DAY - DAY / 2).put(order)
    assert Desk(gateway).operation("order", number="W1")["overshipped"] == []

    gateway.now = T0 + 2 * DAY
    seen = Desk(gateway).operation("order", number="W1")
    assert [(one["line"]["title"], one["units"]) for one in seen["overshipped"]] == [("Lamp", 2)]
    assert [alert["kind"] for alert in seen["alerts"]] == ["OVERSHIPPED"]
    seen = Desk(gateway).change("dismiss_alert", orderId=seen["id"], kind="OVERSHIPPED")["order"]
    assert seen["alerts"] == []


def test_an_order_of_fees_alone_counts_as_handed_over_once_it_is_paid() -> None:
    gateway = Gateway(now=T0 + DAY).put(an_order(lines=(WRAP,), paid_at=T0 + DAY))
    order = gateway.order()
    assert (order["status"], order["firstHandedOverAt"], order["fulfilledAt"]) == (
        "HANDED_OVER",
        at(T0 + DAY),
        at(T0 + DAY),
    )
