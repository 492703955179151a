from dataclasses import replace

import pytest

from order_help.domain.changes import with_effect
from order_help.domain.desk_changes import approve
from order_help.domain.help_details import ReturnItem, ReturnOrReplaceItemsDetails, ReturnReason, ReturnResolution
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.order import Order
from order_help.domain.returns import NO_PARCEL, ApprovedReturn, booked_before, quantities
from order_help.domain.snapshot_changes import apply_snapshot
from tests.support.commands import an_open_request
from tests.support.desk_words import ANN
from tests.support.orders import DAY, T0, a_line, a_parcel, a_snapshot, allocated

BOTTLE, LAMP = LineId("bottle"), LineId("lamp")
R1 = HelpRequestId("R1")
NOW = T0 + 5 * DAY


def an_order_with(*booked: int, acknowledges: frozenset[HelpRequestId] = frozenset(), revision: int = 1) -> Order:
    """An order of six bottles and six lamps that left; so many of each are booked as returned."""
    bottles, lamps = booked
    snapshot = a_snapshot(
        revision=revision,
        lines=(a_line("bottle", 6, returned=bottles), a_line("lamp", 6, returned=lamps)),
        shipments=(a_parcel(shipped_at=T0 + DAY, bottle=6, lamp=6),),
        acknowledges=acknowledges,
    )
    return Order.first(snapshot)


def a_return(resolution: ReturnResolution = ReturnResolution.REFUND) -> ReturnOrReplaceItemsDetails:
    """Two bottles, which stand in the box, go back for two reasons."""
    items = tuple(
        ReturnItem(line_id=BOTTLE, quantity=1, reason=reason) for reason in (ReturnReason.DAMAGED, ReturnReason.OTHER)
    )
    return ReturnOrReplaceItemsDetails(items=items, resolution=resolution, allocation=allocated(bottle=2))


def test_the_units_of_a_return_are_those_in_all_its_places() -> None:
    sources = {ShipmentId("box"): {BOTTLE: 2}, ShipmentId("bag"): {BOTTLE: 1, LAMP: 1}, NO_PARCEL: {LAMP: 3}}
    assert quantities(sources) == {"bottle": 3, "lamp": 4}
    assert quantities(sources, sources) == {"bottle": 6, "lamp": 8}
    assert quantities() == {}
    assert ApprovedReturn(request_id=R1, allocation=sources).quantities == quantities(sources)


@pytest.mark.parametrize("resolution", ReturnResolution, ids=lambda resolution: resolution.value)
def test_an_approved_return_is_kept_with_what_was_booked_by_then(resolution: ReturnResolution) -> None:
    request = replace(an_open_request(), details=a_return(resolution))
    [approved] = with_effect(an_order_with(1, 2), request, at=NOW).approved_returns
    assert approved == ApprovedReturn(
        request_id=request.id,
        allocation={ShipmentId("box"): {BOTTLE: 2}},
        is_replacement=resolution is ReturnResolution.REPLACEMENT,
        booked_before={BOTTLE: 1},  # what is booked of other lines is of no account
    )


def test_approved_returns_stand_in_the_order_of_their_approval() -> None:
    order, details = an_order_with(0, 0), a_return()
    first = replace(an_open_request("R2", filed_at=T0 + 2 * DAY), type=details.action, details=details)
    second = replace(an_open_request("R1", filed_at=T0 + DAY), type=details.action, details=details)
    for request in (first, second):
        order = approve(order, request, ANN, None, now=NOW).after
    assert [approved.request_id for approved in order.approved_returns] == ["R2", "R1"]


def test_what_is_booked_of_no_line_of_it_is_not_remembered() -> None:
    approved = ApprovedReturn(request_id=R1, allocation=allocated(bottle=1))
    assert booked_before(approved, an_order_with(0, 3).lines) == {}


def test_what_is_booked_grows_with_each_snapshot_until_one_acknowledges_the_return() -> None:
    approved = ApprovedReturn(request_id=R1, allocation=allocated(bottle=1))
    order = replace(an_order_with(0, 0), approved_returns=(approved,))
    known = []
    for revision, (booked, acknowledges) in enumerate(
        [(1, False), (2, False), (4, True), (5, True), (5, False), (6, True)], start=2
    ):
        names = frozenset({R1}) if acknowledges else frozenset[HelpRequestId]()
        newer = an_order_with(booked, 0, acknowledges=names, revision=revision).snapshot
        after = apply_snapshot(newer, order)
        assert after is not None
        order = after
        known.append(order.approved_returns[0].booked_before.get(BOTTLE, 0))
    assert known == [1, 2, 2, 2, 5, 5]


def test_a_snapshot_that_is_late_changes_nothing_of_what_was_booked() -> None:
    approved = ApprovedReturn(request_id=R1, allocation=allocated(bottle=1), booked_before={BOTTLE: 2})
    order = replace(an_order_with(2, 0, revision=5), approved_returns=(approved,))
    assert apply_snapshot(an_order_with(1, 0, revision=4).snapshot, order) is None
    assert apply_snapshot(an_order_with(3, 0, revision=5).snapshot, order) is None
