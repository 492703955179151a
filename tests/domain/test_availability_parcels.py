from dataclasses import replace
from datetime import datetime
from typing import Any

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import Availability, Reason
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId, ShipmentId
from order_help.domain.judging import view_of
from order_help.domain.local_changes import LocalChanges, Receipt
from order_help.domain.order import Order
from order_help.domain.snapshot import Shipment
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_parcel, an_order

ALL = {"bottle": 2, "lamp": 1}
BOX, BAG = ShipmentId("box"), ShipmentId("bag")
AVAILABLE, CLOSED, IN_PROGRESS = HelpActionState.AVAILABLE, HelpActionState.CLOSED, HelpActionState.IN_PROGRESS
NOT_YET, NOT_APPLICABLE = HelpActionState.NOT_YET, HelpActionState.NOT_APPLICABLE


def availability_of(order: Order, now: datetime) -> Availability:
    return view_of(order, now=now).actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED]


def missable(order: Order, now: datetime) -> list[str]:
    return [shipment.shipment_id for shipment in availability_of(order, now).shipments if shipment.available]


def shipped(*shipments: Shipment, **differently: Any) -> Order:
    return an_order(shipments=shipments, **differently)


def missed(order: Order, *ids: ShipmentId) -> Order:
    summary = HelpRequestSummary(
        id=HelpRequestId("R1"),
        type=HelpActionType.REPORT_PACKAGE_NOT_RECEIVED,
        state=HelpRequestState.OPEN,
        filed_at=T0,
        answer_by=T0 + DAY,
        shipment_ids=ids,
    )
    return replace(order, open_requests=(*order.open_requests, summary))


def test_a_parcel_can_be_missed_from_leaving_until_ninety_days_later() -> None:
    order = shipped(a_parcel(shipped_at=T0, **ALL))
    assert availability_of(order, T0 - TICK).reason == Reason(
        code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.FIRST_SHIPPED, at=T0
    )
    assert missable(order, T0) == ["box"]
    assert missable(order, TONIGHT + 90 * DAY - TICK) == ["box"]
    ended = availability_of(order, TONIGHT + 90 * DAY)
    assert (ended.state, missable(order, TONIGHT + 90 * DAY)) == (CLOSED, [])
    assert ended.reason == Reason(code=ReasonCode.CLOSED, event=OrderEvent.INQUIRY_TIME_ENDED, at=TONIGHT + 90 * DAY)


def test_a_parcel_can_be_missed_for_a_week_after_the_carrier_called_it_delivered() -> None:
    order = shipped(replace(a_parcel(shipped_at=T0, **ALL), delivered_at=T0 + DAY))
    assert missable(order, TONIGHT + 8 * DAY - TICK) == ["box"]
    assert availability_of(order, TONIGHT + 8 * DAY).reason == Reason(
        code=ReasonCode.CLOSED, event=OrderEvent.RECEIVED, at=TONIGHT + 8 * DAY
    )


def test_a_confirmed_parcel_cannot_be_missed() -> None:
    local_changes = LocalChanges(receipts=(Receipt(shipment_id=BOX, at=T0 + DAY),))
    order = replace(shipped(a_parcel(shipped_at=T0, **ALL)), local_changes=local_changes)
    assert availability_of(order, T0 + DAY - TICK).state is AVAILABLE
    assert availability_of(order, T0 + DAY).state is CLOSED


def test_one_parcel_that_can_be_missed_is_enough() -> None:
    order = shipped(
        replace(a_parcel("box", shipped_at=T0, bottle=2), delivered_at=T0),
        a_parcel("bag", shipped_at=T0 + 6 * DAY, lamp=1),
    )
    assert missable(order, TONIGHT + 7 * DAY - TICK) == ["box", "bag"]
    assert missable(order, TONIGHT + 7 * DAY) == ["bag"]
    assert availability_of(order, TONIGHT + 7 * DAY).state is AVAILABLE


def test_of_closed_parcels_the_one_that_closed_last_is_the_reason() -> None:
    order = shipped(
        replace(a_parcel("box", shipped_at=T0, bottle=2), delivered_at=T0),
        a_parcel("bag", shipped_at=T0, lamp=1),
    )
    assert availability_of(order, TONIGHT + 90 * DAY).reason == Reason(
        code=ReasonCode.CLOSED, event=OrderEvent.INQUIRY_TIME_ENDED, at=TONIGHT + 90 * DAY
    )


def test_while_something_is_still_to_leave_it_is_too_early_and_not_too_late() -> None:
    received = replace(a_parcel("box", shipped_at=T0, bottle=2), delivered_at=T0)
    for still_here in ((), (a_parcel("bag", shipped_at=None, lamp=1),)):
        order = shipped(received, *still_here)
        assert availability_of(order, T0 + 30 * DAY).state is NOT_YET
    order = shipped(received, a_parcel("bag", shipped_at=T0 + 40 * DAY, lamp=1))
    assert availability_of(order, T0 + 30 * DAY).reason == Reason(
        code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.FIRST_SHIPPED, at=T0 + 40 * DAY, in_part=True
    )


def test_what_was_cancelled_before_it_left_can_never_be_missed() -> None:
    for prepared in ((), (a_parcel(shipped_at=None, **ALL),)):
        availability = availability_of(shipped(*prepared, cancelled_at=T0 + DAY), T0 + DAY)
        assert availability.state is NOT_APPLICABLE
        assert availability.reason == Reason(code=ReasonCode.CANNOT_OPEN, event=OrderEvent.CANCELLED, at=T0 + DAY)


def test_a_cancelled_remainder_does_not_keep_the_rest_from_being_missed_or_closed() -> None:
    order = shipped(a_parcel(shipped_at=T0, bottle=2), cancelled_at=T0 + DAY)
    assert availability_of(order, T0 + DAY).state is AVAILABLE
    assert availability_of(order, TONIGHT + 90 * DAY).state is CLOSED


def test_one_request_is_open_for_a_parcel_and_others_can_still_be_missed() -> None:
    order = shipped(a_parcel("box", shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=T0, lamp=1))
    once = missed(order, BOX)
    assert availability_of(once, T0).state is AVAILABLE
    assert missable(once, T0) == ["bag"]
    assert availability_of(once, T0).shipments[0].reason == Reason(code=ReasonCode.REQUEST_OPEN, at=T0)
    twice = missed(once, BAG)
    assert availability_of(twice, T0).state is IN_PROGRESS
    assert missable(twice, T0) == []


def test_missing_parcels_closes_with_the_last_one_that_nobody_asked_for() -> None:
    order = shipped(a_parcel("box", shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=T0 + DAY, lamp=1))
    assert availability_of(order, T0 + DAY).closes_at == TONIGHT + 91 * DAY
    assert availability_of(missed(order, BAG), T0 + DAY).closes_at == TONIGHT + 90 * DAY
    assert availability_of(missed(order, BAG), TONIGHT + 90 * DAY).state is IN_PROGRESS


def test_a_missed_parcel_is_in_progress_also_while_others_are_still_to_leave_or_too_late() -> None:
    order = missed(shipped(a_parcel("box", shipped_at=T0, bottle=2)), BOX)
    assert availability_of(order, T0).state is IN_PROGRESS
    assert availability_of(order, TONIGHT + 90 * DAY).state is IN_PROGRESS


def test_a_receipt_can_be_confirmed_from_leaving_until_it_counts_as_received() -> None:
    order = shipped(
        replace(a_parcel("box", shipped_at=T0, bottle=2), delivered_at=T0 + DAY),
        a_parcel("bag", shipped_at=None, lamp=1),
    )
    assert not view_of(order, now=T0 - TICK).can_confirm_receipt(BOX)
    assert view_of(order, now=T0).can_confirm_receipt(BOX)
    assert view_of(order, now=TONIGHT + 8 * DAY - TICK).can_confirm_receipt(BOX)
    assert not view_of(order, now=TONIGHT + 8 * DAY).can_confirm_receipt(BOX)
    assert not view_of(order, now=T0).can_confirm_receipt(BAG)
    assert not view_of(order, now=T0).can_confirm_receipt(ShipmentId("another order's"))


def test_it_is_known_beforehand_until_when_what_is_confirmed_can_be_returned() -> None:
    soon, late, never = T0 + 2 * DAY, T0 + 80 * DAY, T0 + 200 * DAY
    order = shipped(a_parcel(shipped_at=T0, **ALL))
    for now in (soon, late):
        confirmed = replace(order, local_changes=LocalChanges(receipts=(Receipt(shipment_id=BOX, at=now),)))
        returns = view_of(confirmed, now=now).actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]
        assert view_of(order, now=now).last_day_to_return_once_received(BOX) == returns.last_day
    assert view_of(order, now=soon).last_day_to_return_once_received(BOX) == (T0 + 32 * DAY).date()
    assert view_of(order, now=never).can_confirm_receipt(BOX)
    assert view_of(order, now=never).last_day_to_return_once_received(BOX) is None
    assert view_of(order, now=T0 - TICK).last_day_to_return_once_received(BOX) is None


def test_a_lost_parcel_that_turns_up_can_be_confirmed_after_its_inquiry_time() -> None:
    order = shipped(a_parcel(shipped_at=T0, **ALL))
    assert view_of(order, now=T0 + 200 * DAY).can_confirm_receipt(BOX)
