from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from order_help.domain.ids import ShipmentId
from order_help.domain.local_changes import LocalChanges, Receipt
from order_help.domain.milestones import milestones_of
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.status import OrderStatus, status_of
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_parcel, an_order

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
