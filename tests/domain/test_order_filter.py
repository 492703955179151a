from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from order_help.domain.help_requests import HelpRequestState
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.order_filter import OrderFilter, filters_of
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.snapshot import Fulfilment
from order_help.domain.status import OrderStatus, status_of
from tests.support.commands import an_open_request
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_line, a_parcel, an_order

ALL = {"bottle": 2, "lamp": 1}
NOW = T0 + 20 * DAY
BOX, BAG = a_parcel(shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=T0, lamp=1)
HERE: dict[str, Any] = {"delivered_at": NOW - DAY}
BACK: dict[str, Any] = {"returned_at": NOW - DAY}
ON_THE_WAY, PAST = OrderFilter.ON_THE_WAY, OrderFilter.PAST

WHERE: list[tuple[OrderStatus, OrderFilter, dict[str, Any]]] = [
    (OrderStatus.AWAITING_PAYMENT, ON_THE_WAY, {"paid_at": None}),
    (OrderStatus.PROCESSING, ON_THE_WAY, {}),
    (OrderStatus.READY_FOR_PICKUP, ON_THE_WAY, {"lines": (a_line(fulfilment=Fulfilment.PICKUP, ready_at=T0),)}),
    (OrderStatus.PARTIALLY_SHIPPED, ON_THE_WAY, {"shipments": (BOX,)}),
    (OrderStatus.PARTIALLY_SHIPPED, ON_THE_WAY, {"shipments": (replace(BOX, **HERE), replace(BAG, **BACK))}),
    (OrderStatus.SHIPPED, ON_THE_WAY, {"shipments": (BOX, BAG)}),
    (OrderStatus.SHIPPED, ON_THE_WAY, {"shipments": (BOX, replace(BAG, **HERE))}),
    (OrderStatus.SHIPPED, ON_THE_WAY, {"shipments": (BOX,), "cancelled_at": T0 + DAY}),
    (OrderStatus.DELIVERED, PAST, {"shipments": (replace(BOX, **HERE), replace(BAG, **HERE))}),
    (OrderStatus.RECEIVED, PAST, {"shipments": (replace(a_parcel(shipped_at=T0, **ALL), delivered_at=T0),)}),
    (OrderStatus.HANDED_OVER, PAST, {"lines": (a_line(fulfilment=Fulfilment.DIGITAL, fulfilled_at=T0),)}),
    (OrderStatus.RETURNED_TO_SENDER, PAST, {"shipments": (replace(BOX, **BACK), replace(BAG, **BACK))}),
    (OrderStatus.RETURNED_TO_SENDER, ON_THE_WAY, {"shipments": (replace(BOX, **BACK),)}),
    (OrderStatus.CANCELLED, PAST, {"cancelled_at": T0 + DAY}),
    (OrderStatus.CANCELLED, PAST, {"shipments": (replace(BOX, **BACK),), "cancelled_at": T0 + DAY}),
]


def filters(order: Order, now: datetime = NOW) -> frozenset[OrderFilter]:
    return filters_of(order, milestones_of(order, DEFAULT_SETTINGS), now=now)


@pytest.mark.parametrize(("status", "expected", "differently"), WHERE)
def test_every_order_is_on_the_way_or_past(
    status: OrderStatus, expected: OrderFilter, differently: dict[str, Any]
) -> None:
    order = an_order(**differently)
    assert status_of(milestones_of(order, DEFAULT_SETTINGS), now=NOW) is status
    assert filters(order) == {expected}


def test_every_status_is_above() -> None:
    assert {status for status, _, _ in WHERE} == set(OrderStatus)


def test_a_parcel_that_nobody_reports_on_is_past_once_its_inquiry_time_is_over() -> None:
    order = an_order(shipments=(BOX, replace(BAG, **HERE)))
    assert filters(order, TONIGHT + 90 * DAY - TICK) == {ON_THE_WAY}
    assert filters(order, TONIGHT + 90 * DAY) == {PAST}


OPEN = an_open_request().summary()
WAITING = an_open_request("R2", state=HelpRequestState.AWAITING_SHOPPER, answer_by=None, reply_by=NOW).summary()


@pytest.mark.parametrize(
    ("requests", "expected"),
    [
        ([], set()),
        ([OPEN], {OrderFilter.OPEN_REQUESTS}),
        ([WAITING], {OrderFilter.OPEN_REQUESTS, OrderFilter.NEEDS_ANSWER}),
        ([OPEN, WAITING], {OrderFilter.OPEN_REQUESTS, OrderFilter.NEEDS_ANSWER}),
    ],
)
@pytest.mark.parametrize("cancelled_at", [None, T0])
def test_open_requests_count_wherever_the_order_is(
    requests: Iterable[Any], expected: set[OrderFilter], cancelled_at: datetime | None
) -> None:
    order = replace(an_order(cancelled_at=cancelled_at), open_requests=tuple(requests))
    assert filters(order) == expected | {PAST if cancelled_at else ON_THE_WAY}
