from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from order_help.domain.ids import ShipmentId
from order_help.domain.judging import view_of
from order_help.domain.local_changes import LocalChanges, Receipt
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.snapshot import Fulfilment, Payment
from order_help.domain.status import OrderStatus, StatusDetail, status_of
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_line, a_parcel, an_order

ALL = {"bottle": 2, "lamp": 1}


def status(now: datetime, **differently: Any) -> OrderStatus:
    return status_of(milestones_of(an_order(**differently), DEFAULT_SETTINGS), now=now)


@pytest.mark.parametrize("paid_at", [None, T0 + DAY])
def test_an_order_awaits_its_payment(paid_at: datetime | None) -> None:
    assert status(T0 + DAY - TICK, paid_at=paid_at) is OrderStatus.AWAITING_PAYMENT


def test_an_order_is_processed_from_the_moment_it_is_paid() -> None:
    assert status(T0 + DAY, paid_at=T0 + DAY) is OrderStatus.PROCESSING


def test_a_prepared_parcel_is_still_being_processed() -> None:
    assert status(T0 + DAY, shipments=(a_parcel(shipped_at=None, **ALL),)) is OrderStatus.PROCESSING


def test_an_order_cancelled_before_anything_left_is_cancelled() -> None:
    assert status(T0 + DAY - TICK, cancelled_at=T0 + DAY) is OrderStatus.PROCESSING
    assert status(T0 + DAY, cancelled_at=T0 + DAY) is OrderStatus.CANCELLED


def test_an_order_of_which_something_is_still_here_is_partially_shipped() -> None:
    assert status(T0, shipments=(a_parcel(shipped_at=T0, bottle=2),)) is OrderStatus.PARTIALLY_SHIPPED
    both = (a_parcel("box", shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=T0 + DAY, lamp=1))
    assert status(T0 + DAY - TICK, shipments=both) is OrderStatus.PARTIALLY_SHIPPED
    assert status(T0 + DAY, shipments=both) is OrderStatus.SHIPPED


def test_an_order_shipped_unpaid_is_shipped() -> None:
    assert status(T0, paid_at=None, shipments=(a_parcel(shipped_at=T0, **ALL),)) is OrderStatus.SHIPPED


def test_what_never_left_a_cancelled_order_counts_for_nothing() -> None:
    parcels = (a_parcel("box", shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=None, lamp=1))
    assert status(T0 + DAY, shipments=parcels, cancelled_at=T0 + DAY) is OrderStatus.SHIPPED


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (T0 + 2 * DAY - TICK, OrderStatus.SHIPPED),
        (T0 + 2 * DAY, OrderStatus.DELIVERED),
        (TONIGHT + 9 * DAY - TICK, OrderStatus.DELIVERED),
        (TONIGHT + 9 * DAY, OrderStatus.RECEIVED),
    ],
)
def test_a_parcel_is_delivered_and_a_week_later_received(now: datetime, expected: OrderStatus) -> None:
    box = replace(a_parcel(shipped_at=T0, **ALL), delivered_at=T0 + 2 * DAY)
    assert status(now, shipments=(box,)) is expected


def test_a_parcel_that_was_never_reported_stays_shipped() -> None:
    assert status(T0 + 1_000 * DAY, shipments=(a_parcel(shipped_at=T0, **ALL),)) is OrderStatus.SHIPPED


def test_the_slowest_parcel_says_how_far_the_order_is() -> None:
    box = replace(a_parcel("box", shipped_at=T0, bottle=2), delivered_at=T0)
    bag = a_parcel("bag", shipped_at=T0, lamp=1)
    assert status(T0 + 8 * DAY, shipments=(box, bag)) is OrderStatus.SHIPPED
    bag = replace(bag, delivered_at=T0 + 8 * DAY)
    assert status(T0 + 8 * DAY, shipments=(box, bag)) is OrderStatus.DELIVERED
    assert status(TONIGHT + 15 * DAY, shipments=(box, bag)) is OrderStatus.RECEIVED


def test_a_confirmed_parcel_is_received_even_if_the_carrier_never_said_so() -> None:
    order = replace(
        an_order(shipments=(a_parcel(shipped_at=T0, **ALL),)),
        local_changes=LocalChanges(receipts=(Receipt(shipment_id=ShipmentId("box"), at=T0 + DAY),)),
    )
    assert status_of(milestones_of(order, DEFAULT_SETTINGS), now=T0 + DAY - TICK) is OrderStatus.SHIPPED
    assert status_of(milestones_of(order, DEFAULT_SETTINGS), now=T0 + DAY) is OrderStatus.RECEIVED


# --- the first that fits ----------------------------------------------------------------------------------------------

NOW = T0 + 20 * DAY
BOX = a_parcel("box", shipped_at=T0, bottle=2)
BAG = a_parcel("bag", shipped_at=T0, lamp=1)
CAME_BACK = replace(BOX, returned_at=T0 + 5 * DAY)
DELIVERED = replace(BOX, delivered_at=NOW - DAY)
RECEIVED = replace(BOX, delivered_at=T0 + DAY)
BOTTLES = a_line("bottle", 2)
LAMP = a_line("lamp")
DIGITAL = a_line("lamp", fulfilment=Fulfilment.DIGITAL)
HANDED_OVER = replace(DIGITAL, fulfilled_at=T0 + DAY)
PICKUP = a_line("lamp", fulfilment=Fulfilment.PICKUP)
READY = replace(PICKUP, ready_at=T0 + DAY)
PICKED_UP = replace(READY, fulfilled_at=T0 + 2 * DAY)
FEE = a_line("fee", fulfilment=Fulfilment.NONE)
CANCELLED = {"cancelled_at": T0 + 6 * DAY}


def of(*goods: Any, **differently: Any) -> dict[str, Any]:
    """An order of these lines and parcels."""
    lines = tuple(one for one in goods if hasattr(one, "unit_price"))
    return {"lines": lines, "shipments": tuple(one for one in goods if one not in lines), **differently}


FIRST_THAT_FITS: dict[str, tuple[dict[str, Any], OrderStatus]] = {
    "cancelled, nothing left": (of(BOTTLES, **CANCELLED), OrderStatus.CANCELLED),
    "cancelled, all came back": (of(BOTTLES, CAME_BACK, **CANCELLED), OrderStatus.CANCELLED),
    "cancelled unpaid": (of(BOTTLES, paid_at=None, **CANCELLED), OrderStatus.CANCELLED),
    "cancelled, ready to be picked up": (of(READY, **CANCELLED), OrderStatus.CANCELLED),
    "cancelled, something is out": (of(BOTTLES, LAMP, BOX, **CANCELLED), OrderStatus.SHIPPED),
    "cancelled, one came back and one is out": (of(BOTTLES, LAMP, CAME_BACK, BAG, **CANCELLED), OrderStatus.SHIPPED),
    "cancelled, something was handed over": (of(BOTTLES, HANDED_OVER, **CANCELLED), OrderStatus.HANDED_OVER),
    "cancelled, one came back and one was handed over": (
        of(BOTTLES, HANDED_OVER, CAME_BACK, **CANCELLED),
        OrderStatus.HANDED_OVER,
    ),
    "all came back": (of(BOTTLES, CAME_BACK), OrderStatus.RETURNED_TO_SENDER),
    "all that left came back, and something waits": (of(BOTTLES, LAMP, CAME_BACK), OrderStatus.RETURNED_TO_SENDER),
    "all came back, unpaid": (of(BOTTLES, CAME_BACK, paid_at=None), OrderStatus.RETURNED_TO_SENDER),
    "it came back, and something was handed over": (
        of(BOTTLES, HANDED_OVER, CAME_BACK),
        OrderStatus.PARTIALLY_SHIPPED,
    ),
    "one came back and one is out": (of(BOTTLES, LAMP, CAME_BACK, BAG), OrderStatus.PARTIALLY_SHIPPED),
    "it came back and was sent again": (
        of(BOTTLES, CAME_BACK, a_parcel("again", shipped_at=T0 + 6 * DAY, bottle=2)),
        OrderStatus.SHIPPED,
    ),
    "received": (of(BOTTLES, RECEIVED), OrderStatus.RECEIVED),
    "received, with a fee": (of(BOTTLES, FEE, RECEIVED), OrderStatus.RECEIVED),
    "received, the rest taken off": (of(a_line("bottle", 5, cancelled=3), RECEIVED), OrderStatus.RECEIVED),
    "one received, one delivered": (
        of(BOTTLES, LAMP, RECEIVED, replace(BAG, delivered_at=NOW - DAY)),
        OrderStatus.DELIVERED,
    ),
    "one received, one on its way": (of(BOTTLES, LAMP, RECEIVED, BAG), OrderStatus.SHIPPED),
    "a parcel received, the rest handed over": (of(BOTTLES, HANDED_OVER, RECEIVED), OrderStatus.RECEIVED),
    "a parcel delivered, the rest picked up": (of(BOTTLES, PICKED_UP, DELIVERED), OrderStatus.DELIVERED),
    "a parcel sent, the rest ready to be picked up": (of(BOTTLES, READY, BOX), OrderStatus.PARTIALLY_SHIPPED),
    "handed over": (of(HANDED_OVER), OrderStatus.HANDED_OVER),
    "picked up": (of(PICKED_UP), OrderStatus.HANDED_OVER),
    "handed over, and a parcel waits": (of(BOTTLES, HANDED_OVER), OrderStatus.PARTIALLY_SHIPPED),
    "picked up, then taken off": (of(replace(PICKED_UP, cancelled=1)), OrderStatus.HANDED_OVER),
    "digital units in a parcel": (of(DIGITAL, BAG), OrderStatus.SHIPPED),
    "a parcel of which nothing is known": (of(BOTTLES, replace(BOX, lines=())), OrderStatus.PARTIALLY_SHIPPED),
    "a note alone": (of(BOTTLES, FEE, a_parcel("note", shipped_at=T0, fee=1)), OrderStatus.PROCESSING),
    "ready to be picked up": (of(READY), OrderStatus.READY_FOR_PICKUP),
    "ready, unpaid": (of(READY, paid_at=None), OrderStatus.READY_FOR_PICKUP),
    "ready, the rest taken off": (of(READY, replace(BOTTLES, cancelled=2)), OrderStatus.READY_FOR_PICKUP),
    "ready later": (of(replace(READY, ready_at=NOW + DAY)), OrderStatus.PROCESSING),
    "ready, and a parcel waits": (of(BOTTLES, READY), OrderStatus.PROCESSING),
    "ready, and a digital line waits": (of(READY, replace(DIGITAL, id=BOTTLES.id)), OrderStatus.PROCESSING),
    "paid": (of(BOTTLES), OrderStatus.PROCESSING),
    "unpaid": (of(BOTTLES, paid_at=None), OrderStatus.AWAITING_PAYMENT),
    "paid on delivery": (of(BOTTLES, paid_at=None, payment=Payment.ON_DELIVERY), OrderStatus.PROCESSING),
    "nothing but fees, paid": (of(FEE), OrderStatus.HANDED_OVER),
    "nothing but fees, unpaid": (of(FEE, paid_at=None), OrderStatus.AWAITING_PAYMENT),
    "nothing but fees, on invoice": (of(FEE, paid_at=None, payment=Payment.ON_INVOICE), OrderStatus.HANDED_OVER),
    "nothing but fees, cancelled before it was paid": (
        of(FEE, paid_at=T0 + 9 * DAY, **CANCELLED),
        OrderStatus.CANCELLED,
    ),
    "nothing but fees, cancelled afterwards": (of(FEE, **CANCELLED), OrderStatus.HANDED_OVER),
    "all goods taken off": (of(replace(BOTTLES, cancelled=2)), OrderStatus.CANCELLED),
    "all goods taken off, fees stay": (of(replace(BOTTLES, cancelled=2), FEE), OrderStatus.CANCELLED),
    "all fees taken off": (of(replace(FEE, cancelled=1)), OrderStatus.CANCELLED),
    "nothing left of it at all": (of(lines_removed=True), OrderStatus.CANCELLED),
}


@pytest.mark.parametrize("name", FIRST_THAT_FITS)
def test_the_first_status_that_fits_is_shown(name: str) -> None:
    differently, expected = FIRST_THAT_FITS[name]
    assert status(NOW, **differently) is expected


def test_every_status_is_the_first_that_fits_some_order() -> None:
    assert {expected for _, expected in FIRST_THAT_FITS.values()} == set(OrderStatus)


def test_what_is_ready_can_be_picked_up_to_the_microsecond() -> None:
    order = of(replace(PICKUP, ready_at=T0 + DAY))
    assert status(T0 + DAY - TICK, **order) is OrderStatus.PROCESSING
    assert status(T0 + DAY, **order) is OrderStatus.READY_FOR_PICKUP


BOTTLE, MAILED = a_line("bottle"), replace(a_line("card", fulfilment=Fulfilment.DIGITAL), fulfilled_at=T0)
PICKED_UP = replace(a_line("lamp", fulfilment=Fulfilment.PICKUP), fulfilled_at=T0)
FEE = a_line("fee", fulfilment=Fulfilment.NONE)
CARRIED = (a_parcel(shipped_at=T0, bottle=1),)
ARRIVED = (replace(CARRIED[0], delivered_at=T0 + DAY),)


@pytest.mark.parametrize(
    ("order", "status", "detail"),
    [
        (an_order(lines=(replace(BOTTLE, cancelled=1),)), OrderStatus.CANCELLED, StatusDetail.TAKEN_OFF),
        (an_order(cancelled_at=T0), OrderStatus.CANCELLED, None),
        (an_order(lines=(BOTTLE, MAILED)), OrderStatus.PARTIALLY_SHIPPED, StatusDetail.PARTIALLY_HANDED_OVER),
        (an_order(lines=(BOTTLE, PICKED_UP)), OrderStatus.PARTIALLY_SHIPPED, StatusDetail.PARTIALLY_PICKED_UP),
        (
            an_order(lines=(BOTTLE, MAILED, PICKED_UP)),
            OrderStatus.PARTIALLY_SHIPPED,
            StatusDetail.PARTIALLY_HANDED_OVER,
        ),
        (an_order(lines=(BOTTLE, a_line("cup"), MAILED), shipments=CARRIED), OrderStatus.PARTIALLY_SHIPPED, None),
        (an_order(lines=(MAILED,)), OrderStatus.HANDED_OVER, None),
        (an_order(lines=(MAILED, PICKED_UP)), OrderStatus.HANDED_OVER, None),
        (an_order(lines=(PICKED_UP,)), OrderStatus.HANDED_OVER, StatusDetail.PICKED_UP),
        (an_order(lines=(FEE,)), OrderStatus.HANDED_OVER, StatusDetail.COMPLETED),
        (an_order(lines=(BOTTLE,), shipments=ARRIVED), OrderStatus.RECEIVED, StatusDetail.COUNTS_AS_RECEIVED),
        (an_order(lines=(BOTTLE,), shipments=CARRIED), OrderStatus.SHIPPED, None),
    ],
    ids=[
        "taken off", "cancelled", "handed over in part", "picked up in part", "both in part", "shipped in part",
        "handed over", "handed over and picked up", "picked up", "fees alone", "received", "shipped",
    ],
)  # fmt: skip
def test_a_status_says_what_its_name_leaves_open(
    order: Order, status: OrderStatus, detail: StatusDetail | None
) -> None:
    view = view_of(order, now=T0 + 60 * DAY)
    assert (view.status, view.status_detail) == (status, detail)
