from dataclasses import replace
from datetime import datetime
from itertools import count
from typing import Any, Final

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, ReasonCode
from order_help.domain.availability import Availability
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.judging import allocation_of, view_of
from order_help.domain.order import Order
from order_help.domain.returns import NO_PARCEL, Allocation, ApprovedReturn
from order_help.domain.snapshot import Fulfilment, NotReturnable, OrderLine, OrderSnapshot, Shipment
from order_help.domain.snapshot_changes import apply_snapshot
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_line, a_parcel, a_snapshot
from tests.support.orders import allocated as from_parcel

BOTTLE, LAMP = LineId("bottle"), LineId("lamp")
NOW = T0 + 10 * DAY
DIGITAL, PICKUP = Fulfilment.DIGITAL, Fulfilment.PICKUP
HAND_OVER: Final[Allocation] = {NO_PARCEL: {BOTTLE: 1}}
_NUMBERS = count(1)


def of(*parcels: Shipment, lines: tuple[OrderLine, ...] | None = None, **differently: Any) -> OrderSnapshot:
    """A snapshot of one bottle, or of these lines, in these parcels."""
    return a_snapshot(shipments=parcels, lines=lines or (a_line(),), taken_at=T0 + 5 * DAY, **differently)


def a_box(name: str = "box", /, *, days: float = 1, back: float | None = None, **units: int) -> Shipment:
    """A parcel that left so many days after T0, and perhaps came back so many days after T0."""
    parcel = a_parcel(name, shipped_at=T0 + days * DAY, **(units or {"bottle": 1}))
    return parcel if back is None else replace(parcel, returned_at=T0 + back * DAY)


def open_return(sources: Allocation) -> HelpRequestSummary:
    """An open return of these units."""
    return HelpRequestSummary(
        id=HelpRequestId(f"OPEN-{next(_NUMBERS)}"),
        type=HelpActionType.RETURN_OR_REPLACE_ITEMS,
        state=HelpRequestState.OPEN,
        filed_at=T0 + 6 * DAY,
        answer_by=None,
        allocation=sources,
    )


def granted(sources: Allocation, request_id: str = "R1", **differently: Any) -> ApprovedReturn:
    """An approved return of these units."""
    return ApprovedReturn(request_id=HelpRequestId(request_id), allocation=sources, **differently)


def an_order_of(
    snapshot: OrderSnapshot, *requests: HelpRequestSummary, approved: tuple[ApprovedReturn, ...] = ()
) -> Order:
    return replace(Order.first(snapshot), open_requests=requests, approved_returns=approved)


def returns_of(order: Order, now: datetime = NOW) -> Availability:
    return view_of(order, now=now).actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]


def left(order: Order, now: datetime = NOW, line_id: LineId = BOTTLE) -> int:
    return returns_of(order, now).left_of(line_id)


def of_bottles(quantity: int, **differently: Any) -> tuple[OrderLine, ...]:
    return (a_line("bottle", quantity, **differently),)


# --- what was ordered and not taken off -------------------------------------------------------------------------------


def test_of_a_unit_that_was_lost_and_sent_again_one_goes_back() -> None:
    order = an_order_of(of(a_box("p1"), a_box("p2", days=8)))
    assert left(order) == 1


def test_of_one_unit_of_which_500_were_recorded_one_goes_back() -> None:
    assert left(an_order_of(of(a_box(bottle=500)))) == 1


def test_what_was_taken_off_does_not_go_back() -> None:
    assert left(an_order_of(of(a_box(bottle=2), lines=of_bottles(4, cancelled=2)))) == 2
    assert left(an_order_of(of(a_box(bottle=4), lines=of_bottles(4, cancelled=3)))) == 1
    assert left(an_order_of(of(a_box(bottle=4), lines=of_bottles(4, cancelled=4)))) == 0


def test_only_units_that_left_go_back() -> None:
    assert left(an_order_of(of(a_box(bottle=2), lines=of_bottles(4)))) == 2


def test_of_a_line_that_is_sold_by_measure_the_one_unit_goes_back() -> None:
    order = an_order_of(of(a_box(bottle=1), lines=of_bottles(1, measure="0.55")))
    assert left(order) == 1
    assert left(replace(order, open_requests=(open_return(from_parcel(bottle=1)),))) == 0


@pytest.mark.parametrize(
    "line",
    [
        a_line(fulfilment=Fulfilment.NONE),
        a_line(not_returnable=NotReturnable.HYGIENE),
    ],
    ids=["a fee", "not returnable"],
)
def test_fees_and_what_is_not_returnable_never_go_back(line: OrderLine) -> None:
    order = an_order_of(of(a_box(bottle=1, lamp=1), lines=(line, a_line("lamp"))))
    assert left(order) == 0
    assert left(order, line_id=LAMP) == 1


# --- what is held -----------------------------------------------------------------------------------------------------


def test_half_sent_and_all_of_it_asked_back_leaves_nothing() -> None:
    order = an_order_of(of(a_box(bottle=2), lines=of_bottles(4)), open_return(from_parcel(bottle=2)))
    assert left(order) == 0
    assert returns_of(order).state is HelpActionState.IN_PROGRESS


def test_what_is_granted_is_held_until_it_is_acknowledged_and_booked() -> None:
    snapshot, approved = of(a_box(bottle=3), lines=of_bottles(3)), (granted(from_parcel(bottle=1)),)
    assert left(an_order_of(snapshot, approved=approved)) == 2
    booked = replace(snapshot, lines=of_bottles(3, returned=1), acknowledges=frozenset({HelpRequestId("R1")}))
    assert left(an_order_of(booked, approved=approved)) == 2


def test_what_is_acknowledged_without_being_booked_stays_held() -> None:
    snapshot = of(a_box(bottle=3), lines=of_bottles(3), acknowledges=frozenset({HelpRequestId("R1")}))
    assert left(an_order_of(snapshot, approved=(granted(from_parcel(bottle=2)),))) == 1


def test_what_is_booked_and_not_acknowledged_is_another_return() -> None:
    snapshot = of(a_box(bottle=3), lines=of_bottles(3, returned=1))
    assert left(an_order_of(snapshot)) == 2
    assert left(an_order_of(snapshot, approved=(granted(from_parcel(bottle=1)),))) == 1


def test_an_acknowledged_return_is_held_until_so_many_more_are_booked_than_before() -> None:
    """One unit was booked as the return was granted: it is none of the two."""
    approved = (granted(from_parcel(bottle=2), booked_before={BOTTLE: 1}),)

    def booked(units: int) -> int:
        lines = of_bottles(6, returned=units)
        snapshot = of(a_box(bottle=6), lines=lines, acknowledges=frozenset({HelpRequestId("R1")}))
        return left(an_order_of(snapshot, approved=approved))

    assert [booked(units) for units in range(6)] == [3, 3, 3, 3, 2, 1]


def test_each_of_several_returns_is_acknowledged_on_its_own() -> None:
    approved = (granted(from_parcel(bottle=1), "R1"), granted(from_parcel(bottle=2), "R2"))

    def known(*acknowledged: str, booked: int) -> int:
        names = frozenset(map(HelpRequestId, acknowledged))
        snapshot = of(a_box(bottle=6), lines=of_bottles(6, returned=booked), acknowledges=names)
        return left(an_order_of(snapshot, approved=approved))

    assert known(booked=0) == 3
    assert known("R1", booked=1) == 3
    assert known("R1", "R2", booked=1) == 3
    assert known("R1", "R2", booked=3) == 3
    assert known("R1", booked=3) == 1  # the shop took two back besides, and the second return is still to be booked
    assert known("R2", booked=0) == 3  # acknowledged out of turn


def test_a_snapshot_that_no_longer_acknowledges_a_return_holds_it_again() -> None:
    first = of(a_box(bottle=3), lines=of_bottles(3))
    order = an_order_of(first, approved=(granted(from_parcel(bottle=1)),))
    booked = replace(first, revision=2, lines=of_bottles(3, returned=1), acknowledges=frozenset({HelpRequestId("R1")}))
    taken_back = replace(booked, revision=3, acknowledges=frozenset())

    second = apply_snapshot(booked, order)
    assert second is not None
    assert left(second) == 2
    third = apply_snapshot(taken_back, second)
    assert third is not None
    assert left(third) == 1  # booked and granted are two returns now
    fourth = apply_snapshot(replace(booked, revision=4), third)
    assert fourth is not None
    assert left(fourth) == 1  # and stay two: nothing was booked since
    assert fourth.approved_returns[0].allocation == order.approved_returns[0].allocation


# --- what came back, and what was sent again --------------------------------------------------------------------------


def test_units_of_a_parcel_that_came_back_do_not_go_back_again() -> None:
    order = an_order_of(of(a_box("p1", back=3, bottle=1), a_box("p2", bottle=1), lines=of_bottles(2)))
    assert left(order) == 1
    assert left(an_order_of(of(a_box("p1", back=3, bottle=2), lines=of_bottles(2)))) == 0


def test_what_came_back_and_is_booked_as_returned_is_not_counted_twice() -> None:
    parcels = a_box("p1", back=3, bottle=1), a_box("p2", bottle=1)
    assert left(an_order_of(of(*parcels, lines=of_bottles(2, returned=1)))) == 1
    assert left(an_order_of(of(*parcels, lines=of_bottles(2, returned=2)))) == 0


def test_a_replacement_that_left_goes_back_too() -> None:
    replaced = (granted(from_parcel("p1", bottle=1), is_replacement=True),)
    assert left(an_order_of(of(a_box("p1")), approved=replaced)) == 0
    assert left(an_order_of(of(a_box("p1"), a_box("p2", days=8)), approved=replaced)) == 1
    again = an_order_of(
        of(a_box("p1"), a_box("p2", days=8)), open_return(from_parcel("p2", bottle=1)), approved=replaced
    )
    assert left(again) == 0


def test_a_refund_grants_no_unit_more() -> None:
    refunded = (granted(from_parcel("p1", bottle=1)),)
    assert left(an_order_of(of(a_box("p1"), a_box("p2", days=8)), approved=refunded)) == 0


# --- in which parcel --------------------------------------------------------------------------------------------------


def test_what_is_asked_back_of_a_young_parcel_leaves_nothing_of_an_old_one() -> None:
    order = an_order_of(
        of(a_box("p1", days=-80, bottle=2), a_box("p2", bottle=2), lines=of_bottles(4), placed_at=T0 - 90 * DAY)
    )
    assert left(order) == 2
    assert left(replace(order, open_requests=(open_return(from_parcel("p2", bottle=2)),))) == 0
    assert left(replace(order, approved_returns=(granted(from_parcel("p2", bottle=2)),))) == 0
    acknowledged = replace(
        order.snapshot, acknowledges=frozenset({HelpRequestId("R1")}), lines=of_bottles(4, returned=2)
    )
    assert left(an_order_of(acknowledged, approved=(granted(from_parcel("p2", bottle=2)),))) == 0


def test_what_was_asked_back_of_a_parcel_that_is_old_by_now_leaves_the_young_one_whole() -> None:
    snapshot = of(a_box("p1", days=-80, bottle=2), a_box("p2", bottle=2), lines=of_bottles(4), placed_at=T0 - 90 * DAY)
    assert left(an_order_of(snapshot, open_return(from_parcel("p1", bottle=2)))) == 2


def test_what_was_asked_back_of_a_parcel_that_has_fewer_by_now_counts_against_the_others() -> None:
    """The sum is over all parcels: whichever of them a unit stands in by now, it is asked back."""
    old, young = a_box("p0", days=-80, bottle=2), a_box("p2", bottle=2)
    lines = (*of_bottles(5), a_line("lamp"))
    for corrected in (a_box("p1", bottle=1, lamp=1), a_box("p1", lamp=1)):
        snapshot = of(old, corrected, young, lines=lines, placed_at=T0 - 90 * DAY)
        in_p1 = sum(line.quantity for line in corrected.lines if line.line_id == BOTTLE)
        assert left(an_order_of(snapshot, open_return(from_parcel("p1", bottle=2)))) == in_p1 - 2 + 2


def test_units_are_taken_from_the_parcel_whose_time_ends_first() -> None:
    late, soon = a_box("p1", days=3, bottle=2), a_box("p2", days=1, bottle=2)
    order = an_order_of(of(late, soon, lines=of_bottles(4)))
    view = view_of(order, now=NOW)
    assert allocation_of(view, {BOTTLE: 1}) == {"p2": {"bottle": 1}}
    assert allocation_of(view, {BOTTLE: 3}) == {"p2": {"bottle": 2}, "p1": {"bottle": 1}}
    view = view_of(replace(order, open_requests=(open_return(from_parcel("p2", bottle=1)),)), now=NOW)
    assert allocation_of(view, {BOTTLE: 2}) == {"p2": {"bottle": 1}, "p1": {"bottle": 1}}


def test_of_parcels_whose_time_ends_on_one_day_the_first_in_the_list_comes_first() -> None:
    order = an_order_of(of(a_box("p1", days=1.2), a_box("p2", days=1), lines=of_bottles(2)))
    assert allocation_of(view_of(order, now=NOW), {BOTTLE: 1}) == {"p1": {"bottle": 1}}


# --- what is in no parcel ---------------------------------------------------------------------------------------------


def test_what_was_picked_up_goes_back_until_the_end_of_the_thirtieth_day() -> None:
    line = a_line("bottle", 2, fulfilment=PICKUP, fulfilled_at=T0 + DAY)
    order = an_order_of(of(lines=(line,)))
    assert left(order, T0 + DAY - TICK) == 0
    assert left(order, T0 + DAY) == 2
    assert left(order, TONIGHT + 31 * DAY - TICK) == 2
    assert left(order, TONIGHT + 31 * DAY) == 0
    assert allocation_of(view_of(order, now=NOW), {BOTTLE: 1}) == HAND_OVER
    assert left(replace(order, open_requests=(open_return(HAND_OVER),))) == 1


@pytest.mark.parametrize(
    ("line", "units"),
    [
        (a_line(fulfilment=DIGITAL, fulfilled_at=T0), 0),
        (a_line(fulfilment=DIGITAL, fulfilled_at=T0, returnable=True), 1),
        (
            a_line(fulfilment=Fulfilment.DIGITAL, fulfilled_at=T0, returnable=True, not_returnable=NotReturnable.OTHER),
            0,
        ),
        (a_line(fulfilment=PICKUP, fulfilled_at=T0, not_returnable=NotReturnable.OTHER), 0),
        (a_line(fulfilment=DIGITAL, returnable=True), 0),
        (a_line(fulfilment=PICKUP, ready_at=T0), 0),
    ],
)
def test_what_is_digital_goes_back_only_if_the_shop_says_so(line: OrderLine, units: int) -> None:
    assert left(an_order_of(of(lines=(line, a_line("lamp"))))) == units


def test_digital_units_in_a_parcel_go_back_as_those_of_any_parcel() -> None:
    line = a_line("bottle", 2, fulfilment=DIGITAL, fulfilled_at=T0)
    order = an_order_of(of(a_box(bottle=1), lines=(line,)))
    assert left(order) == 1


def test_a_hand_over_is_what_is_in_no_parcel_be_it_prepared() -> None:
    line = a_line("bottle", 3, fulfilment=PICKUP, fulfilled_at=T0)
    prepared = a_parcel("box", shipped_at=None, bottle=2)
    assert left(an_order_of(of(prepared, lines=(line,)))) == 1
    assert left(an_order_of(of(a_box(bottle=2), lines=(line,)))) == 3


# --- why nothing is left ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("snapshot", "requests", "why"),
    [
        (of(a_box()), (open_return(from_parcel(bottle=1)),), ReasonCode.REQUEST_OPEN),
        (of(a_box(), lines=of_bottles(1, returned=1)), (), ReasonCode.RETURNED),
        (of(a_box(), lines=of_bottles(1, cancelled=1)), (), ReasonCode.TAKEN_OFF),
        (of(lines=(*of_bottles(1, cancelled=1), a_line("lamp"))), (), ReasonCode.TAKEN_OFF),
        (of(a_box(back=3)), (), ReasonCode.CLOSED),
        (of(), (), ReasonCode.NOT_OPEN_YET),
    ],
    ids=["asked back", "booked", "taken off after it left", "taken off", "came back", "still here"],
)
def test_a_line_of_which_nothing_is_left_says_why(
    snapshot: OrderSnapshot, requests: tuple[HelpRequestSummary, ...], why: ReasonCode
) -> None:
    line = next(line for line in returns_of(an_order_of(snapshot, *requests)).lines if line.line_id == BOTTLE)
    assert line.reason is not None
    assert (line.left, line.reason.code) == (0, why)


def test_units_of_lines_that_the_order_no_longer_has_go_nowhere() -> None:
    order = an_order_of(of(a_box(gone=2, bottle=1)))
    assert [line.line_id for line in returns_of(order).lines] == [BOTTLE]
    assert left(order) == 1
    assert ShipmentId("box") == order.shipments[0].id
