"""An order of which all goods are taken off is cancelled, at the time at which the shop first said so."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import Reason
from order_help.domain.ids import HelpRequestId
from order_help.domain.judging import view_of
from order_help.domain.local_changes import Cancellation, LocalChanges
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.snapshot import Fulfilment, OrderLine, Shipment
from order_help.domain.snapshot_changes import apply_snapshot
from order_help.domain.status import OrderStatus
from tests.support.orders import DAY, T0, a_line, a_parcel, a_snapshot

NOW = T0 + 20 * DAY
BOTTLES = a_line("bottle", 2)
OFF = replace(BOTTLES, cancelled=2)
FEE = a_line("fee", fulfilment=Fulfilment.NONE)
PICKUP = a_line("lamp", fulfilment=Fulfilment.PICKUP)
CANCEL, PAYMENT = HelpActionType.CANCEL_ORDER, HelpActionType.RESOLVE_PAYMENT_ISSUE


def after_revision(
    order: Order | None, *lines: OrderLine, day: float, parcels: tuple[Shipment, ...] = (), **more: Any
) -> Order:
    """The order after its next revision, which was taken so many days after T0."""
    revision = order.snapshot.revision + 1 if order else 1
    at = T0 + day * DAY
    snapshot = a_snapshot(revision=revision, lines=lines, shipments=parcels, taken_at=at, **more)
    after = apply_snapshot(snapshot, order)
    assert after is not None
    return after


def test_an_order_of_which_all_is_taken_off_is_cancelled_and_offers_what_a_cancelled_order_does() -> None:
    order = after_revision(after_revision(None, BOTTLES, day=1), OFF, day=3)
    view = view_of(order, now=NOW)
    assert order.cancelled_at == T0 + 3 * DAY
    assert view.status is OrderStatus.CANCELLED
    assert [action.type for action in view.offered()] == [PAYMENT]
    cancelling = view.actions[CANCEL]
    assert cancelling.state is HelpActionState.CLOSED
    assert cancelling.reason == Reason(code=ReasonCode.CLOSED, event=OrderEvent.CANCELLED, at=T0 + 3 * DAY)


def test_the_time_does_not_move_with_later_revisions_that_say_so_too() -> None:
    order = after_revision(None, BOTTLES, day=1)
    for day in (3, 5, 8):
        order = after_revision(order, OFF, day=day)
        assert order.cancelled_at == T0 + 3 * DAY
    assert after_revision(order, replace(OFF, quantity=3, cancelled=3), day=9).cancelled_at == T0 + 3 * DAY


def test_an_order_that_comes_taken_off_was_cancelled_as_it_came() -> None:
    assert after_revision(None, OFF, day=2).cancelled_at == T0 + 2 * DAY


def test_a_later_revision_takes_it_back_and_a_third_says_it_anew() -> None:
    order = after_revision(
        after_revision(after_revision(None, BOTTLES, day=1), OFF, day=3), replace(BOTTLES, cancelled=1), day=5
    )
    assert order.cancelled_at is None
    assert view_of(order, now=NOW).actions[CANCEL].available
    assert after_revision(order, OFF, day=7).cancelled_at == T0 + 7 * DAY


@pytest.mark.parametrize(
    ("lines", "differently"),
    [
        ((OFF, FEE), {}),
        ((OFF, replace(FEE, cancelled=1)), {}),
        ((FEE,), {"lines_removed": True}),
        ((), {"lines_removed": True}),
        ((replace(PICKUP, cancelled=1, ready_at=T0),), {}),
        ((replace(FEE, cancelled=1),), {}),
        ((OFF, a_line("lamp", 1, cancelled=1)), {}),
    ],
    ids=[
        "a fee stays",
        "the fee is off too",
        "the goods are gone from the list",
        "all is gone from the list",
        "ready to be picked up",
        "an order of fees",
        "several lines",
    ],
)
def test_fees_and_lines_of_quantity_0_do_not_hinder_it(lines: tuple[OrderLine, ...], differently: Any) -> None:
    assert after_revision(None, *lines, day=3, **differently).cancelled_at == T0 + 3 * DAY


@pytest.mark.parametrize(
    "lines",
    [
        (replace(BOTTLES, cancelled=1),),
        (OFF, a_line("lamp")),
        (OFF, PICKUP),
        (FEE,),
        (FEE, replace(FEE, cancelled=1)),
    ],
    ids=["one unit is left", "one line is left", "one to pick up is left", "nothing but a fee", "one of two fees"],
)
def test_an_order_of_which_something_is_left_is_not_cancelled(lines: tuple[OrderLine, ...]) -> None:
    assert after_revision(None, *lines, day=3).cancelled_at is None


@pytest.mark.parametrize(
    ("lines", "parcels"),
    [
        ((OFF,), (a_parcel(shipped_at=T0 + 2 * DAY, bottle=1),)),
        ((OFF,), (replace(a_parcel(shipped_at=T0, bottle=2), returned_at=T0 + 2 * DAY),)),
        ((OFF,), (replace(a_parcel(shipped_at=T0 + 2 * DAY), lines=()),)),
        ((OFF, replace(PICKUP, cancelled=1, fulfilled_at=T0 + 2 * DAY)), ()),
    ],
    ids=["a parcel left", "it came back", "what left is not known", "something was picked up"],
)
def test_what_has_left_hinders_it(lines: tuple[OrderLine, ...], parcels: tuple[Shipment, ...]) -> None:
    assert after_revision(None, *lines, day=3, parcels=parcels).cancelled_at is None


def test_a_recorded_parcel_that_left_hinders_it_too_and_a_prepared_one_does_not() -> None:
    order = after_revision(None, OFF, day=3)
    for shipped_at, cancelled_at in ((T0 + 2 * DAY, None), (None, T0 + 3 * DAY)):
        parcel = a_parcel("WH", shipped_at=shipped_at, bottle=2)
        recorded = replace(order, local_changes=LocalChanges().with_shipment(parcel, reported=parcel))
        assert recorded.cancelled_at == cancelled_at


@pytest.mark.parametrize(
    ("lines", "parcels"),
    [
        ((OFF,), (a_parcel(shipped_at=None, bottle=2),)),
        ((OFF,), (a_parcel(shipped_at=T0 + 4 * DAY, bottle=2),)),
        ((OFF, replace(PICKUP, cancelled=1, fulfilled_at=T0 + 4 * DAY)), ()),
        ((OFF, FEE), (a_parcel(shipped_at=T0, fee=1),)),
    ],
    ids=["prepared", "planned", "a hand-over is planned", "a note"],
)
def test_what_is_prepared_or_planned_does_not_and_is_called_off(
    lines: tuple[OrderLine, ...], parcels: tuple[Shipment, ...]
) -> None:
    order = after_revision(None, *lines, day=3, parcels=parcels)
    assert order.cancelled_at == T0 + 3 * DAY
    times = milestones_of(order, DEFAULT_SETTINGS).times
    assert times.keys().isdisjoint({OrderEvent.FIRST_SHIPPED, OrderEvent.FIRST_HANDED_OVER})
    assert view_of(order, now=NOW).status is OrderStatus.CANCELLED


@pytest.mark.parametrize(
    ("by_the_shop", "counts"), [(T0 + 2 * DAY, T0 + 2 * DAY), (T0 + 4 * DAY, T0 + 3 * DAY), (None, T0 + 3 * DAY)]
)
def test_of_taking_off_and_the_shops_own_cancelling_the_earlier_counts(
    by_the_shop: datetime | None, counts: datetime
) -> None:
    assert after_revision(None, OFF, day=3, cancelled_at=by_the_shop).cancelled_at == counts


def test_a_cancellation_made_here_keeps_its_time_if_the_shop_answers_by_taking_all_off() -> None:
    here = LocalChanges(cancellation=Cancellation(at=T0 + 2 * DAY, request_id=HelpRequestId("R1")))
    order = replace(after_revision(None, BOTTLES, day=1), local_changes=here)
    off = after_revision(order, OFF, day=3)
    assert off.cancelled_at == T0 + 2 * DAY
    acknowledged = after_revision(off, OFF, day=4, acknowledges=frozenset({HelpRequestId("R1")}))
    assert acknowledged.cancelled_at == T0 + 2 * DAY
    assert not acknowledged.is_taken_off


def test_a_revision_that_comes_late_says_nothing() -> None:
    order = after_revision(after_revision(None, BOTTLES, day=1), OFF, day=3)
    assert apply_snapshot(a_snapshot(revision=1, lines=(OFF,), taken_at=T0 + 4 * DAY), order) is None
