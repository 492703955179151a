from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import Availability, Reason
from order_help.domain.budget import MAX_RETURNS_WEIGHT, weight_of_return
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.judging import MAX_OPEN_RETURNS, view_of
from order_help.domain.local_changes import LocalChanges, Receipt
from order_help.domain.order import Order
from order_help.domain.snapshot import NotReturnable, Shipment
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_line, a_parcel, allocated, an_order, approved_return

ALL = {"bottle": 2, "lamp": 1}
BOTTLE, LAMP = LineId("bottle"), LineId("lamp")
AVAILABLE, CLOSED, IN_PROGRESS = HelpActionState.AVAILABLE, HelpActionState.CLOSED, HelpActionState.IN_PROGRESS
NOT_YET, NOT_APPLICABLE = HelpActionState.NOT_YET, HelpActionState.NOT_APPLICABLE
FINAL_LAMP = (a_line("bottle", 2), a_line("lamp", 1, not_returnable=NotReturnable.FINAL_SALE))


def availability_of(order: Order, now: datetime) -> Availability:
    return view_of(order, now=now).actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]


def left(order: Order, now: datetime) -> dict[str, int]:
    return {line.line_id: line.left for line in availability_of(order, now).lines}


def why_none(order: Order, line_id: LineId, now: datetime) -> Reason | None:
    return next(line.reason for line in availability_of(order, now).lines if line.line_id == line_id)


def shipped(*shipments: Shipment, **differently: Any) -> Order:
    return an_order(shipments=shipments, **differently)


def with_return(order: Order, number: int = 1, /, **units: int) -> Order:
    summary = HelpRequestSummary(
        id=HelpRequestId(f"R{number}"),
        type=HelpActionType.RETURN_OR_REPLACE_ITEMS,
        state=HelpRequestState.OPEN,
        filed_at=T0 + number * TICK,
        answer_by=T0 + DAY,
        allocation=allocated(**units),
    )
    return replace(order, open_requests=(*order.open_requests, summary))


@pytest.mark.parametrize(
    ("delivered_at", "confirmed_at", "ends"),
    [
        (T0 + DAY, None, TONIGHT + (1 + 7 + 30) * DAY),
        (T0 + DAY, T0 + 2 * DAY, TONIGHT + (2 + 30) * DAY),
        (T0 + DAY, T0 + 20 * DAY, TONIGHT + (20 + 30) * DAY),
        (T0 + DAY, TONIGHT + 38 * DAY - TICK, TONIGHT + (38 + 30) * DAY),
        (T0 + DAY, TONIGHT + 38 * DAY, TONIGHT + (1 + 7 + 30) * DAY),
        (None, T0 + 60 * DAY, TONIGHT + (60 + 30) * DAY),
        (None, TONIGHT + 82 * DAY - TICK, TONIGHT + (82 + 30) * DAY),
        (None, TONIGHT + 82 * DAY, TONIGHT + (45 + 7 + 30) * DAY),
        (T0 + 81 * DAY, None, TONIGHT + (81 + 7 + 30) * DAY),
        (TONIGHT + 82 * DAY - TICK, None, TONIGHT + (82 + 7 + 30) * DAY),
        (TONIGHT + 82 * DAY, None, TONIGHT + (45 + 7 + 30) * DAY),
        (TONIGHT + 82 * DAY, T0 + 81 * DAY, TONIGHT + (81 + 30) * DAY),
        (None, None, TONIGHT + (45 + 7 + 30) * DAY),
    ],
)
def test_a_parcel_can_be_returned_until_thirty_days_after_its_receipt(
    delivered_at: datetime | None, confirmed_at: datetime | None, ends: datetime
) -> None:
    order = shipped(replace(a_parcel(shipped_at=T0, **ALL), delivered_at=delivered_at))
    if confirmed_at:
        local_changes = LocalChanges(receipts=(Receipt(shipment_id=ShipmentId("box"), at=confirmed_at),))
        order = replace(order, local_changes=local_changes)
    assert availability_of(order, T0 - TICK).state is NOT_YET
    assert left(order, T0) == ALL
    assert left(order, ends - TICK) == ALL
    assert availability_of(order, ends - TICK).closes_at == ends
    assert left(order, ends) == {"bottle": 0, "lamp": 0}
    closed = Reason(code=ReasonCode.CLOSED, event=OrderEvent.RETURN_WINDOW_ENDED, at=ends)
    assert availability_of(order, ends).state is CLOSED
    assert availability_of(order, ends).reason == closed
    assert why_none(order, LAMP, ends) == closed


def test_only_units_that_left_can_be_returned() -> None:
    order = shipped(a_parcel("box", shipped_at=T0, bottle=1), a_parcel("bag", shipped_at=None, bottle=1))
    assert left(order, T0) == {"bottle": 1, "lamp": 0}
    assert why_none(order, LAMP, T0) == Reason(code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.FIRST_SHIPPED)


def test_units_whose_parcels_window_ended_cannot_be_returned_any_more() -> None:
    order = shipped(
        a_parcel("box", shipped_at=T0, bottle=1), a_parcel("bag", shipped_at=T0 + 80 * DAY, bottle=1, lamp=1)
    )
    assert left(order, TONIGHT + 82 * DAY - TICK) == {"bottle": 2, "lamp": 1}
    assert left(order, TONIGHT + 82 * DAY) == {"bottle": 1, "lamp": 1}


def test_what_was_returned_from_a_closed_parcel_does_not_use_up_the_open_one() -> None:
    order = shipped(a_parcel("box", shipped_at=T0, bottle=1), a_parcel("bag", shipped_at=T0 + 80 * DAY, bottle=1))
    order = replace(order, approved_returns=approved_return(bottle=1))
    assert left(order, TONIGHT + 82 * DAY)["bottle"] == 1


def test_open_and_approved_returns_hold_their_units() -> None:
    order = shipped(a_parcel(shipped_at=T0, **ALL))
    assert left(with_return(order, bottle=1), T0) == {"bottle": 1, "lamp": 1}
    assert left(replace(order, approved_returns=approved_return(bottle=1)), T0) == {"bottle": 1, "lamp": 1}
    both = with_return(replace(order, approved_returns=approved_return(bottle=1)), bottle=1)
    assert left(both, T0) == {"bottle": 0, "lamp": 1}
    assert availability_of(both, T0).state is AVAILABLE
    assert why_none(both, BOTTLE, T0) == Reason(code=ReasonCode.REQUEST_OPEN, at=T0 + TICK)


def test_nothing_is_ever_less_than_nothing() -> None:
    """A later revision may say that less left than was sent back."""
    order = replace(shipped(a_parcel(shipped_at=T0, bottle=1, lamp=1)), approved_returns=approved_return(bottle=2))
    assert left(order, T0) == {"bottle": 0, "lamp": 1}


def test_when_everything_is_asked_for_the_returns_are_in_progress() -> None:
    order = with_return(with_return(shipped(a_parcel(shipped_at=T0, **ALL)), bottle=2), 2, lamp=1)
    assert availability_of(order, T0).state is IN_PROGRESS
    assert availability_of(order, T0).reason == Reason(code=ReasonCode.REQUEST_OPEN, at=T0 + TICK)
    assert [request.id for request in availability_of(order, T0).open_requests] == ["R1", "R2"]


def test_a_return_that_is_open_when_the_window_ends_is_in_progress() -> None:
    order = with_return(shipped(a_parcel(shipped_at=T0, **ALL)), bottle=1)
    assert availability_of(order, TONIGHT + 82 * DAY - TICK).state is AVAILABLE
    assert availability_of(order, TONIGHT + 82 * DAY).state is IN_PROGRESS


def test_when_everything_was_sent_back_nothing_is_left() -> None:
    order = replace(shipped(a_parcel(shipped_at=T0, **ALL)), approved_returns=approved_return(bottle=2, lamp=1))
    assert availability_of(order, T0).state is NOT_APPLICABLE
    assert availability_of(order, T0).reason == Reason(code=ReasonCode.NOTHING_LEFT)
    assert why_none(order, LAMP, T0) == Reason(code=ReasonCode.NOTHING_LEFT)


def test_a_line_that_is_not_returnable_has_none_and_says_so() -> None:
    order = shipped(a_parcel(shipped_at=T0, **ALL), lines=FINAL_LAMP)
    assert left(order, T0) == {"bottle": 2, "lamp": 0}
    assert why_none(order, LAMP, T0) == Reason(code=ReasonCode.NOT_RETURNABLE)


def test_an_order_of_nothing_returnable_has_nothing_to_return_at_any_time_before_its_windows_end() -> None:
    lamps = (a_line("lamp", 1, not_returnable=NotReturnable.HYGIENE),)
    for shipments in ((), (a_parcel(shipped_at=T0, lamp=1),), (a_parcel(shipped_at=None, lamp=1),)):
        availability = availability_of(shipped(*shipments, lines=lamps), T0)
        assert availability.state is NOT_APPLICABLE
        assert availability.reason == Reason(code=ReasonCode.NOT_RETURNABLE)


def test_it_is_too_early_only_if_something_returnable_is_still_to_leave() -> None:
    sent_back = replace(shipped(a_parcel("box", shipped_at=T0, lamp=1)), approved_returns=approved_return(lamp=1))
    assert availability_of(sent_back, T0).state is NOT_YET  # the bottles are still here
    not_returnable = shipped(
        a_parcel("box", shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=None, lamp=1), lines=FINAL_LAMP
    )
    assert (
        availability_of(replace(not_returnable, approved_returns=approved_return(bottle=2)), T0).state is NOT_APPLICABLE
    )


def test_the_parcel_that_opens_returns_is_one_with_something_returnable_in_it() -> None:
    """The lamp leaves first and cannot be returned, so its date would promise what does not come."""
    order = shipped(
        a_parcel("bag", shipped_at=T0 + DAY, lamp=1),
        a_parcel("box", shipped_at=T0 + 2 * DAY, bottle=2),
        lines=FINAL_LAMP,
    )
    early = availability_of(order, T0)
    assert early.state is NOT_YET
    assert early.opens_at == T0 + 2 * DAY
    assert early.reason == Reason(code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.FIRST_SHIPPED, at=T0 + 2 * DAY)
    unknown = shipped(a_parcel("bag", shipped_at=T0 + DAY, lamp=1), lines=FINAL_LAMP)
    assert availability_of(unknown, T0).opens_at is None


def test_returns_close_with_the_last_parcel_of_which_something_is_left() -> None:
    """The lamp's window is open for longer, but the lamp is final sale."""
    order = shipped(
        a_parcel("box", shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=T0 + 9 * DAY, lamp=1), lines=FINAL_LAMP
    )
    assert availability_of(order, T0 + 9 * DAY).closes_at == TONIGHT + 82 * DAY
    assert availability_of(order, TONIGHT + 82 * DAY).state is NOT_APPLICABLE


def test_returns_close_with_the_last_parcel_of_which_units_are_free() -> None:
    """The window of the box is open for longer, but its bottle is asked back."""
    bag = replace(a_parcel("bag", shipped_at=T0, bottle=1), delivered_at=T0 + DAY)
    order = with_return(shipped(a_parcel("box", shipped_at=T0, bottle=1), bag, lines=(a_line("bottle", 2),)), bottle=1)
    last = availability_of(order, T0 + 2 * DAY)
    assert left(order, T0 + 2 * DAY) == {"bottle": 1}
    assert last.closes_at == TONIGHT + (1 + 7 + 30) * DAY
    assert availability_of(order, last.closes_at - TICK).state is AVAILABLE
    assert availability_of(order, last.closes_at).state is IN_PROGRESS


def test_what_is_to_leave_of_a_line_that_is_wholly_asked_back_keeps_no_return_open() -> None:
    box, bag = a_parcel("box", shipped_at=T0, bottle=1, lamp=1), a_parcel("bag", shipped_at=T0 + 9 * DAY, lamp=1)
    order = shipped(box, bag, lines=(a_line("bottle"), a_line("lamp")))
    assert availability_of(order, T0).closes_at == TONIGHT + (9 + 82) * DAY
    assert availability_of(with_return(order, lamp=1), T0).closes_at == TONIGHT + 82 * DAY


def test_returns_close_later_if_more_is_known_to_leave_before() -> None:
    box, bag = a_parcel("box", shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=TONIGHT + 82 * DAY, lamp=1)
    assert availability_of(shipped(box, bag), T0).closes_at == TONIGHT + (82 + 83) * DAY
    later = replace(bag, shipped_at=TONIGHT + 82 * DAY + TICK)
    assert availability_of(shipped(box, later), T0).closes_at == TONIGHT + 82 * DAY


def test_what_was_cancelled_before_it_left_can_never_be_returned() -> None:
    availability = availability_of(an_order(cancelled_at=T0), T0)
    assert availability.state is NOT_APPLICABLE
    assert availability.reason == Reason(code=ReasonCode.CANNOT_OPEN, event=OrderEvent.CANCELLED, at=T0)


def test_what_left_before_the_rest_was_cancelled_can_be_returned() -> None:
    order = shipped(a_parcel(shipped_at=T0, bottle=1), cancelled_at=T0 + DAY)
    assert left(order, T0 + DAY) == {"bottle": 1, "lamp": 0}
    assert why_none(order, LAMP, T0 + DAY) == Reason(
        code=ReasonCode.CANNOT_OPEN, event=OrderEvent.CANCELLED, at=T0 + DAY
    )


def test_several_returns_may_be_open_but_not_without_end() -> None:
    many = a_line("bottle", MAX_OPEN_RETURNS + 1)
    order = shipped(a_parcel(shipped_at=T0, bottle=MAX_OPEN_RETURNS + 1), lines=(many,))
    for number in range(MAX_OPEN_RETURNS - 1):
        order = with_return(order, number, bottle=1)
    assert availability_of(order, T0).state is AVAILABLE
    order = with_return(order, MAX_OPEN_RETURNS, bottle=1)
    assert availability_of(order, T0).state is IN_PROGRESS
    assert left(order, T0) == {"bottle": 1}


def test_returns_that_are_open_take_only_so_much_room() -> None:
    units = {f"line{number}": 9 for number in range(80)}
    order = shipped(a_parcel(shipped_at=T0, **units), lines=tuple(a_line(name, 9) for name in units))
    fit = MAX_RETURNS_WEIGHT // weight_of_return(allocated(**units))
    assert 1 < fit < 9
    for number in range(fit):
        order = with_return(order, number, **dict.fromkeys(units, 1))
    assert availability_of(order, T0).state is AVAILABLE
    order = with_return(order, fit, **dict.fromkeys(units, 1))
    assert availability_of(order, T0).state is IN_PROGRESS


def test_nothing_is_left_of_a_line_of_another_order() -> None:
    availability = availability_of(shipped(a_parcel(shipped_at=T0, **ALL)), T0)
    assert availability.left_of(BOTTLE) == 2
    assert availability.left_of(LineId("another")) == 0
