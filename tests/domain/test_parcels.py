from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent
from order_help.domain.availability import OrderView
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.judging import view_of
from order_help.domain.local_changes import LocalChanges, Receipt
from order_help.domain.order import Order
from order_help.domain.parcels import joined
from order_help.domain.snapshot import OrderSnapshot, Shipment
from order_help.domain.timeline import FactKind, new_facts
from tests.support.orders import DAY, T0, a_line, a_parcel, a_snapshot, an_order

BOTTLE, LAMP = LineId("bottle"), LineId("lamp")
SHOPS, WAREHOUSES = ShipmentId("p1"), ShipmentId("WH-77")
NOW = T0 + 5 * DAY


def sent(
    parcel_id: str, number: str | None, carrier: str | None = "UPS", at: datetime | None = T0 + DAY, **units: int
) -> Shipment:
    """A parcel of a bottle, unless told otherwise, with a tracking number."""
    parcel = a_parcel(parcel_id, shipped_at=at, **(units or {"bottle": 1}))
    return replace(parcel, carrier=carrier, tracking_number=number)


def snapshot_with(*parcels: Shipment, **differently: Any) -> OrderSnapshot:
    """A snapshot with these parcels."""
    return a_snapshot(shipments=parcels, taken_at=NOW, **differently)


def the_order(snapshot: OrderSnapshot, *recorded: Shipment, **local: Any) -> Order:
    """The order of this snapshot, of which the warehouse recorded these parcels, the first of them first."""
    changes = LocalChanges(**local)
    for parcel in recorded:
        changes = changes.with_shipment(parcel, reported=parcel)
    return replace(Order.first(snapshot), local_changes=changes)


def ids(order: Order) -> list[str]:
    return [parcel.id for parcel in order.shipments]


def contents(order: Order) -> list[dict[str, int]]:
    return [{line.line_id: line.quantity for line in parcel.lines} for parcel in order.shipments]


def seen(order: Order, now: datetime = NOW) -> OrderView:
    return view_of(order, now=now)


# --- which reports are about one parcel -------------------------------------------------------------------------------


def test_a_parcel_under_the_warehouses_id_and_under_the_shops_is_one_of_which_one_unit_goes_back() -> None:
    order = the_order(
        snapshot_with(sent("p1", "TRK1", at=T0 + DAY), lines=(a_line(),)),
        sent("WH-77", "TRK1", at=T0 + 2 * DAY),
    )
    assert ids(order) == ["p1"]
    assert seen(order).actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].left_of(BOTTLE) == 1
    assert order.parcels.id_of(WAREHOUSES) == SHOPS


@pytest.mark.parametrize(
    "number",
    ["1Z999AA1", "1z999aa1", "1Z 999 AA1", " 1Z-999-AA1 ", "1z\u2011999\u00a0aa1", "1Z\u2013999AA1"],
    ids=ascii,
)
@pytest.mark.parametrize("carrier", ["UPS", "ups", "U-P S", None, ""])
def test_case_spaces_hyphens_and_a_missing_carrier_make_no_other_parcel(number: str, carrier: str | None) -> None:
    snapshot = snapshot_with(sent("p1", "1Z999AA1"))
    assert ids(the_order(snapshot, sent("WH-77", number, carrier))) == ["p1"]
    assert ids(the_order(snapshot_with(sent("p1", "1Z999AA1"), sent("p2", number, carrier)))) == ["p1"]
    assert ids(the_order(snapshot_with(), sent("a", "1Z999AA1"), sent("b", number, carrier))) == ["a"]


@pytest.mark.parametrize(
    ("number", "carrier"),
    [
        ("1Z999AA2", "UPS"),
        ("1Z999AA1", "DHL"),
        (None, "UPS"),
        ("", "UPS"),
        (" - ", "UPS"),
        ("1Z999.AA1", "UPS"),
    ],
)
def test_another_number_another_carrier_or_no_number_is_another_parcel(number: str | None, carrier: str) -> None:
    assert ids(the_order(snapshot_with(sent("p1", "1Z999AA1")), sent("WH-77", number, carrier))) == ["p1", "WH-77"]


def test_parcels_without_numbers_are_as_many_as_they_are() -> None:
    order = the_order(snapshot_with(sent("p1", None), sent("p2", "")), sent("a", None), sent("b", None))
    assert ids(order) == ["p1", "p2", "a", "b"]


def test_a_carrier_that_is_known_of_one_report_tells_the_next_apart() -> None:
    first, named, other = sent("p1", "77", None), sent("p2", "77", "UPS"), sent("p3", "77", "DHL")
    assert ids(the_order(snapshot_with(first, named, other))) == ["p1", "p3"]
    assert ids(the_order(snapshot_with(other, named, first))) == ["p3", "p2"]  # the first that fits has it
    assert ids(the_order(snapshot_with(first, named), other)) == ["p1", "p3"]


def test_the_same_id_is_the_same_parcel_whatever_its_number() -> None:
    order = the_order(snapshot_with(sent("p1", "OLD"), sent("p2", "NEW")), sent("p1", "NEW"))
    assert ids(order) == ["p1", "p2"]
    assert order.parcels.aliases == {}


# --- what is in it, and when it left ----------------------------------------------------------------------------------


def test_of_two_reports_in_one_snapshot_the_contents_are_added_and_the_earliest_dates_count() -> None:
    order = the_order(
        snapshot_with(
            replace(sent("p1", "77", at=T0 + 2 * DAY, bottle=1), delivered_at=T0 + 4 * DAY),
            replace(sent("p2", "77", at=T0 + DAY, bottle=1, lamp=1), delivered_at=T0 + 3 * DAY),
        )
    )
    assert ids(order) == ["p1"]
    assert contents(order) == [{"bottle": 2, "lamp": 1}]
    [parcel] = order.shipments
    assert (parcel.shipped_at, parcel.delivered_at, parcel.returned_at) == (T0 + DAY, T0 + 3 * DAY, None)
    assert order.parcels.id_of(ShipmentId("p2")) == SHOPS


def test_of_two_records_the_larger_contents_count() -> None:
    order = the_order(snapshot_with(), sent("a", "77", bottle=1, lamp=1), sent("b", "77", at=T0, bottle=2))
    assert ids(order) == ["a"]
    assert contents(order) == [{"bottle": 2, "lamp": 1}]
    assert order.shipments[0].shipped_at == T0


def test_a_line_twice_in_one_report_is_there_with_both_before_they_are_compared() -> None:
    twice = replace(sent("a", "77", bottle=1), lines=sent("a", "77", bottle=1).lines * 2)
    assert contents(the_order(snapshot_with(), twice, sent("b", "77", bottle=1))) == [{"bottle": 2}]


def test_the_shop_says_what_is_in_a_parcel_that_the_warehouse_recorded() -> None:
    order = the_order(snapshot_with(sent("p1", "77", bottle=1)), sent("WH-77", "77", bottle=2, lamp=1))
    assert contents(order) == [{"bottle": 1}]


def test_a_record_brings_the_dates_that_the_shop_does_not_know() -> None:
    recorded = replace(sent("WH-77", "77", at=T0 + DAY), delivered_at=T0 + 2 * DAY, returned_at=T0 + 3 * DAY)
    [parcel] = the_order(snapshot_with(sent("p1", "77", at=None)), recorded).shipments
    assert (parcel.shipped_at, parcel.delivered_at, parcel.returned_at) == (T0 + DAY, T0 + 2 * DAY, T0 + 3 * DAY)
    [parcel] = the_order(snapshot_with(sent("p1", "77", at=T0)), recorded).shipments
    assert parcel.shipped_at == T0  # a fact of the shop's stays


def test_a_record_beats_a_plan_under_whatever_id() -> None:
    [parcel] = the_order(snapshot_with(sent("p1", "77", at=NOW + DAY)), sent("WH-77", "77", at=T0 + DAY)).shipments
    assert parcel.shipped_at == T0 + DAY


def test_several_records_of_one_parcel_count_together() -> None:
    order = the_order(
        snapshot_with(sent("p1", "77", at=None)),
        sent("a", "77", at=T0 + 2 * DAY),
        replace(sent("b", "7-7", at=T0 + DAY), delivered_at=T0 + 3 * DAY),
    )
    [parcel] = order.shipments
    assert (parcel.shipped_at, parcel.delivered_at) == (T0 + DAY, T0 + 3 * DAY)
    assert order.parcels.aliases == {ShipmentId("a"): SHOPS, ShipmentId("b"): SHOPS}


# --- ids that are known -----------------------------------------------------------------------------------------------


def test_a_parcel_keeps_its_first_id_when_its_first_record_is_corrected() -> None:
    order = the_order(
        snapshot_with(), sent("a", "77"), sent("b", "77"), replace(sent("a", "77"), returned_at=T0 + 3 * DAY)
    )
    assert ids(order) == ["a"]
    assert order.shipments[0].returned_at == T0 + 3 * DAY


def test_a_receipt_under_the_warehouses_id_counts_for_the_shops() -> None:
    receipt = Receipt(shipment_id=WAREHOUSES, at=T0 + 2 * DAY)
    before = the_order(snapshot_with(), sent("WH-77", "77"), receipts=(receipt,))
    after = the_order(snapshot_with(sent("p1", "77")), sent("WH-77", "77"), receipts=(receipt,))
    assert before.receipt_of(WAREHOUSES) == T0 + 2 * DAY
    assert after.receipt_of(SHOPS) == after.receipt_of(WAREHOUSES) == T0 + 2 * DAY
    for view in (seen(before), seen(after)):
        assert not view.can_confirm_receipt(SHOPS)
        assert not view.can_confirm_receipt(WAREHOUSES)


def test_of_receipts_under_both_ids_the_first_counts() -> None:
    receipts = (Receipt(shipment_id=WAREHOUSES, at=T0 + 3 * DAY), Receipt(shipment_id=SHOPS, at=T0 + 2 * DAY))
    order = the_order(snapshot_with(sent("p1", "77")), sent("WH-77", "77"), receipts=receipts)
    assert order.receipt_of(SHOPS) == T0 + 2 * DAY


def test_an_open_request_about_the_warehouses_id_is_about_the_shops() -> None:
    missing = HelpRequestSummary(
        id=HelpRequestId("R1"),
        type=HelpActionType.REPORT_PACKAGE_NOT_RECEIVED,
        state=HelpRequestState.OPEN,
        filed_at=T0 + 2 * DAY,
        answer_by=None,
        shipment_ids=(WAREHOUSES,),
    )
    order = replace(the_order(snapshot_with(sent("p1", "77")), sent("WH-77", "77")), open_requests=(missing,))
    action = seen(order).actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED]
    assert action.state is HelpActionState.IN_PROGRESS
    assert [(parcel.shipment_id, parcel.available) for parcel in action.shipments] == [(SHOPS, False)]


def test_units_that_were_asked_back_under_the_warehouses_id_are_asked_back_there() -> None:
    back = HelpRequestSummary(
        id=HelpRequestId("R1"),
        type=HelpActionType.RETURN_OR_REPLACE_ITEMS,
        state=HelpRequestState.OPEN,
        filed_at=T0 + 2 * DAY,
        answer_by=None,
        allocation={WAREHOUSES: {BOTTLE: 1}},
    )
    # The other parcel's time is over: what is asked back of the first cannot be taken from it once more.
    old = sent("p0", "OLD", at=T0, bottle=2)
    young = sent("p1", "77", at=T0 + 60 * DAY, bottle=1)
    snapshot = a_snapshot(shipments=(old, young), lines=(a_line("bottle", 3),), taken_at=T0 + 90 * DAY)
    order = replace(the_order(snapshot, sent("WH-77", "77", at=T0 + 60 * DAY)), open_requests=(back,))
    assert seen(order, T0 + 90 * DAY).actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].left_of(BOTTLE) == 0


def test_what_was_told_of_a_parcel_under_another_id_is_not_told_again() -> None:
    before = the_order(snapshot_with(), sent("WH-77", "77"))
    after = the_order(snapshot_with(sent("p1", "77"), revision=2), sent("WH-77", "77"))
    assert [fact.kind for fact in new_facts(before, after, now=NOW)] == []
    delivered = the_order(
        snapshot_with(replace(sent("p1", "77"), delivered_at=T0 + 2 * DAY), revision=2), sent("WH-77", "77")
    )
    [fact] = new_facts(before, delivered, now=NOW)
    assert (fact.kind, fact.shipment_id) == (FactKind.PARCEL_DELIVERED, SHOPS)


def test_an_id_that_is_another_parcels_own_is_no_alias() -> None:
    order = the_order(snapshot_with(sent("p1", "77"), sent("p2", "88")), sent("WH-77", "77"), sent("p2", "77"))
    assert ids(order) == ["p1", "p2"]
    assert order.parcels.id_of(ShipmentId("p2")) == "p2"


def test_parcels_that_are_all_told_apart_are_as_the_snapshot_has_them() -> None:
    snapshot = snapshot_with(sent("p1", "77"), sent("p2", "88"), sent("p3", None))
    assert joined(snapshot, (), None).shipments == snapshot.shipments
    assert an_order().parcels.shipments == ()


def test_words_without_a_digit_are_no_tracking_number() -> None:
    one, other = sent("p1", "N/A"), sent("p2", "n/a", at=None)
    assert joined(snapshot_with(one, other), (), None).shipments == (one, other)


def test_records_under_the_ids_of_two_parcels_stay_with_them_whatever_their_numbers() -> None:
    snapshot = snapshot_with(sent("p1", None, at=None), sent("p2", None, at=None, lamp=1))
    order = the_order(snapshot, sent("p1", "1Z1"), sent("p2", "1Z1", at=T0 + 2 * DAY, lamp=1))
    assert [parcel.shipped_at for parcel in order.shipments] == [T0 + DAY, T0 + 2 * DAY]


def test_a_record_of_another_id_joins_the_parcel_whose_record_has_its_number() -> None:
    order = the_order(snapshot_with(sent("p1", None, at=None)), sent("p1", "1Z1"), sent("WH-77", "1z-1"))
    assert [parcel.id for parcel in order.shipments] == ["p1"]
    assert order.parcels.id_of(WAREHOUSES) == SHOPS


def test_a_return_that_the_warehouse_recorded_is_a_fact_and_no_plan() -> None:
    """It is dated after the snapshot was taken, as every record is."""
    shipped = sent("p1", "1Z1")
    back = replace(shipped, delivered_at=T0 + 2 * DAY, returned_at=NOW + 20 * DAY)
    order = the_order(snapshot_with(shipped), back)
    assert order.parcels.to_come_back == frozenset()
    view = view_of(order, now=NOW + 20 * DAY)
    [missing] = view.actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED].shipments
    assert missing.reason is not None
    assert missing.reason.event is OrderEvent.RETURNED_TO_SENDER
    planned = the_order(snapshot_with(back))
    assert planned.parcels.to_come_back == {SHOPS}
