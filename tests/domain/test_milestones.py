from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

import pytest

from order_help.domain.actions import OrderEvent
from order_help.domain.ids import LineId, ShipmentId
from order_help.domain.local_changes import LocalChanges, Receipt
from order_help.domain.milestones import Milestones, milestones_of, units_in
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.snapshot import Fulfilment
from order_help.domain.windows import EventTimes
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_line, a_parcel, an_order

BOX = a_parcel("box", shipped_at=T0, bottle=2, lamp=1)


def of_the_parcel(order: Order, settings: PolicySettings = DEFAULT_SETTINGS) -> EventTimes:
    """The times that the first parcel has beside the order's own."""
    milestones = milestones_of(order, settings)
    own = {OrderEvent.PLACED, OrderEvent.PAID, OrderEvent.SHIP_BY, OrderEvent.RELEASED, OrderEvent.CANCELLED}
    return {event: at for event, at in milestones.parcels[0].times.items() if event not in own}


def confirmed(order: Order, days: int) -> Order:
    return replace(
        order, local_changes=LocalChanges(receipts=(Receipt(shipment_id=ShipmentId("box"), at=T0 + days * DAY),))
    )


def test_a_promised_shipping_date_is_the_shops() -> None:
    assert milestones_of(an_order(ship_by=T0 + 3 * DAY), DEFAULT_SETTINGS).times[OrderEvent.SHIP_BY] == T0 + 3 * DAY


def test_without_a_promise_an_order_is_due_seven_days_after_it_was_paid() -> None:
    assert milestones_of(an_order(paid_at=T0 + DAY), DEFAULT_SETTINGS).times[OrderEvent.SHIP_BY] == TONIGHT + 8 * DAY


def test_an_unpaid_order_without_a_promise_is_not_due() -> None:
    assert OrderEvent.SHIP_BY not in milestones_of(an_order(paid_at=None), DEFAULT_SETTINGS).times


def test_a_delivered_parcel_is_received_a_week_later() -> None:
    order = an_order(shipments=(replace(BOX, delivered_at=T0 + 2 * DAY),))
    assert of_the_parcel(order) == {
        OrderEvent.FIRST_SHIPPED: T0,
        OrderEvent.DELIVERED: T0 + 2 * DAY,
        OrderEvent.RECEIVED: TONIGHT + 9 * DAY,
        OrderEvent.INQUIRY_TIME_ENDED: TONIGHT + 90 * DAY,
        OrderEvent.RETURN_WINDOW_ENDED: TONIGHT + 39 * DAY,
    }


def test_a_confirmed_parcel_is_received_at_once() -> None:
    order = confirmed(an_order(shipments=(replace(BOX, delivered_at=T0 + 2 * DAY),)), days=3)
    assert of_the_parcel(order)[OrderEvent.RECEIVED] == T0 + 3 * DAY
    assert of_the_parcel(order)[OrderEvent.RETURN_WINDOW_ENDED] == TONIGHT + 33 * DAY


def test_a_confirmation_that_comes_later_than_the_week_sets_the_return_window_anew_while_it_is_open() -> None:
    order = an_order(shipments=(replace(BOX, delivered_at=T0 + 2 * DAY),))
    for days, ends in ((20, 50), (39, 69), (40, 39)):
        times = of_the_parcel(confirmed(order, days=days))
        assert times[OrderEvent.RECEIVED] == TONIGHT + 9 * DAY
        assert times[OrderEvent.RETURN_WINDOW_ENDED] == TONIGHT + ends * DAY


@pytest.mark.parametrize(("days", "ends"), [(82, 82 + 37), (83, 82), (84, 82)])
def test_a_delivery_after_the_presumed_end_of_the_return_window_opens_nothing(days: int, ends: int) -> None:
    times = of_the_parcel(an_order(shipments=(replace(BOX, delivered_at=T0 + days * DAY),)))
    assert times[OrderEvent.RETURN_WINDOW_ENDED] == TONIGHT + ends * DAY
    assert times[OrderEvent.RECEIVED] == TONIGHT + (days + 7) * DAY


def test_a_parcel_that_was_never_reported_is_never_received_and_yet_its_return_window_ends() -> None:
    assert of_the_parcel(an_order(shipments=(BOX,))) == {
        OrderEvent.FIRST_SHIPPED: T0,
        OrderEvent.INQUIRY_TIME_ENDED: TONIGHT + 90 * DAY,
        OrderEvent.RETURN_WINDOW_ENDED: TONIGHT + (45 + 7 + 30) * DAY,
    }


def test_a_prepared_parcel_has_no_course_yet() -> None:
    assert of_the_parcel(an_order(shipments=(a_parcel(shipped_at=None, bottle=2, lamp=1),))) == {}


def test_the_days_are_the_shops_to_set() -> None:
    settings = PolicySettings(
        received_after_delivered=DAY, inquiry_after_shipped=2 * DAY, return_after_received=3 * DAY
    )
    times = of_the_parcel(an_order(shipments=(replace(BOX, delivered_at=T0),)), settings)
    assert times[OrderEvent.RECEIVED] == TONIGHT + DAY
    assert times[OrderEvent.INQUIRY_TIME_ENDED] == TONIGHT + 2 * DAY
    assert times[OrderEvent.RETURN_WINDOW_ENDED] == TONIGHT + 4 * DAY


def test_what_is_in_no_parcel_stands_in_a_parcel_without_a_shipment() -> None:
    milestones = milestones_of(an_order(shipments=(a_parcel(shipped_at=T0, bottle=1),)), DEFAULT_SETTINGS)
    assert [(parcel.id, dict(parcel.units)) for parcel in milestones.parcels] == [
        ("box", {"bottle": 1}),
        (None, {"bottle": 1, "lamp": 1}),
    ]
    assert [parcel.id for parcel in milestones.shipments()] == ["box"]


def test_a_line_that_stands_in_a_parcel_twice_is_there_with_both_its_units() -> None:
    twice = replace(BOX, lines=BOX.lines + BOX.lines)
    assert dict(milestones_of(an_order(shipments=(twice,)), DEFAULT_SETTINGS).parcels[0].units) == {
        "bottle": 4,
        "lamp": 2,
    }


def test_the_order_is_first_shipped_with_its_first_parcel_and_fully_with_the_last_unit() -> None:
    parcels = (
        a_parcel("late", shipped_at=T0 + 2 * DAY, lamp=1),
        a_parcel("early", shipped_at=T0, bottle=1),
        a_parcel("between", shipped_at=T0 + DAY, bottle=1),
    )
    milestones = milestones_of(an_order(shipments=parcels), DEFAULT_SETTINGS)
    assert milestones.times[OrderEvent.FIRST_SHIPPED] == T0
    assert milestones.times[OrderEvent.FULFILLED] == T0 + 2 * DAY
    assert not milestones.has_happened(OrderEvent.FULFILLED, T0 + 2 * DAY - TICK)
    assert milestones.has_happened(OrderEvent.FULFILLED, T0 + 2 * DAY)


def test_more_of_one_line_never_stands_in_for_another() -> None:
    order = an_order(lines=(a_line("bottle", 1), a_line("lamp", 1)), shipments=(a_parcel(shipped_at=T0, bottle=2),))
    assert OrderEvent.FULFILLED not in milestones_of(order, DEFAULT_SETTINGS).times


def test_a_cancelled_remainder_is_never_fully_shipped() -> None:
    order = an_order(cancelled_at=T0 + DAY, shipments=(a_parcel(shipped_at=T0, bottle=2),))
    assert OrderEvent.FULFILLED not in milestones_of(order, DEFAULT_SETTINGS).times


def test_units_that_left_are_counted_at_a_moment() -> None:
    parcels = (a_parcel("box", shipped_at=T0, bottle=1), a_parcel("bag", shipped_at=T0 + DAY, bottle=1, lamp=1))
    milestones = milestones_of(an_order(shipments=parcels), DEFAULT_SETTINGS)
    assert units_out(milestones, T0 - TICK) == {}
    assert units_out(milestones, T0) == {"bottle": 1}
    assert units_out(milestones, T0 + DAY) == {"bottle": 2, "lamp": 1}


def units_out(milestones: Milestones, now: datetime) -> Mapping[LineId, int]:
    return units_in(portion for portion in milestones.portions if portion.is_out(now))


def test_fees_beside_a_parcel_of_what_the_order_has_no_more_wait_for_nothing() -> None:
    fee = a_line("fee", fulfilment=Fulfilment.NONE)
    gone = a_parcel(shipped_at=T0, bottle=1)
    milestones = milestones_of(an_order(lines=(fee,), shipments=(gone,), paid_at=None), DEFAULT_SETTINGS)
    assert not milestones.waits(T0)
    assert milestones.times[OrderEvent.FULFILLED] == T0


def test_a_parcel_that_was_prepared_with_what_was_taken_off_since_is_not_to_come() -> None:
    lines = (a_line("bottle", 2), a_line("lamp", 1, cancelled=1))
    sent, unpacked = a_parcel("box", shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=None, lamp=1)
    milestones = milestones_of(an_order(lines=lines, shipments=(sent, unpacked)), DEFAULT_SETTINGS)
    assert [parcel.id for parcel in milestones.parcels] == ["box"]
    assert milestones.no_parcels == (unpacked,)
    left_nevertheless = replace(unpacked, shipped_at=T0 + DAY)
    both = milestones_of(an_order(lines=lines, shipments=(sent, left_nevertheless)), DEFAULT_SETTINGS)
    assert [parcel.id for parcel in both.parcels] == ["box", "bag"]
