"""Dates of a snapshot that were still to come when it was taken: plans, until their time comes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import permutations
from typing import Any

import pytest

from order_help.domain import changes, desk_changes, snapshot_changes
from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.alerts import Alert, AlertKind
from order_help.domain.changes import Change
from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import AgentName, HelpRequestId, ShipmentId
from order_help.domain.judging import view_of
from order_help.domain.local_changes import Cancellation, LocalChanges, Receipt, Release
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.snapshot import Fulfilment, OrderSnapshot, Shipment
from order_help.domain.status import OrderStatus
from order_help.domain.timeline import Author, Fact, FactKind, Message
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_line, a_parcel, a_snapshot, an_order

TAKEN = T0 + 5 * DAY
PLANNED = T0 + 20 * DAY
BOX = ShipmentId("box")
WAREHOUSE = AgentName("warehouse")
R1 = HelpRequestId("R1")
ALL = {"bottle": 2, "lamp": 1}


def a_snapshot_at(at: datetime = TAKEN, **differently: Any) -> OrderSnapshot:
    return a_snapshot(taken_at=at, **differently)


def order_of(snapshot: OrderSnapshot, **differently: Any) -> Order:
    return replace(an_order(), snapshot=snapshot, **differently)


def box(shipped_at: datetime | None, delivered_at: datetime | None = None) -> Shipment:
    return replace(a_parcel("box", shipped_at=shipped_at, **ALL), delivered_at=delivered_at)


def planned(**differently: Any) -> Order:
    """An order that is to be shipped at PLANNED."""
    return order_of(a_snapshot_at(shipments=(box(PLANNED),), **differently))


def cancelled(order: Order, at: datetime) -> Order:
    cancellation = Cancellation(at=at, request_id=R1)
    return replace(order, local_changes=replace(order.local_changes, cancellation=cancellation))


def recorded(order: Order, parcel: Shipment, *, now: datetime) -> Order:
    return desk_changes.record_shipment(order, parcel, (), WAREHOUSE, now=now).after


def status(order: Order, now: datetime) -> OrderStatus:
    return view_of(order, now=now).status


# --- until its time comes ---------------------------------------------------------------------------------------------


def test_a_plan_counts_for_nothing_before_its_time_and_then_it_has_happened() -> None:
    order = planned()
    for now, left in ((TAKEN, False), (PLANNED - TICK, False), (PLANNED, True)):
        view = view_of(order, now=now)
        assert view.status is (OrderStatus.SHIPPED if left else OrderStatus.PROCESSING)
        assert view.actions[HelpActionType.CANCEL_ORDER].available is not left
        assert view.can_confirm_receipt(BOX) is left


def test_a_plan_is_told_as_one() -> None:
    view = view_of(planned(), now=TAKEN)
    assert view.order.shipments[0].shipped_at == PLANNED
    assert view.actions[HelpActionType.CANCEL_ORDER].closes_at == PLANNED


def test_what_had_happened_when_the_snapshot_was_taken_has_happened_for_a_slower_clock_too() -> None:
    order = order_of(a_snapshot_at(shipments=(box(TAKEN),)))
    assert order.time_at(T0) == TAKEN
    assert order.time_at(TAKEN + DAY) == TAKEN + DAY


def test_what_could_be_picked_up_when_the_snapshot_was_taken_can_be_for_a_slower_clock_too() -> None:
    shelf = a_line("lamp", fulfilment=Fulfilment.PICKUP, ready_at=TAKEN)
    assert order_of(a_snapshot_at(lines=(shelf,))).time_at(T0) == TAKEN
    assert FactKind.READY_FOR_PICKUP in {fact.kind for fact in created(a_snapshot_at(lines=(shelf,)), T0 + DAY).facts}
    sent = replace(shelf, fulfilment=Fulfilment.PARCEL)
    assert order_of(a_snapshot_at(lines=(sent,))).time_at(T0 + DAY) == T0 + DAY


def test_a_snapshot_that_tells_of_nothing_later_moves_no_clock() -> None:
    assert planned().time_at(T0 + DAY) == T0 + DAY


def test_an_order_counts_as_placed_however_far_the_shops_clock_is_ahead() -> None:
    order = order_of(a_snapshot_at(placed_at=TAKEN + 3 * DAY, paid_at=None))
    view = view_of(order, now=TAKEN)
    assert view.milestones.has_happened(OrderEvent.PLACED, TAKEN)
    assert view.actions[HelpActionType.CANCEL_ORDER].available
    assert view.actions[HelpActionType.CANCEL_ORDER].opens_at == TAKEN


def test_a_planned_cancellation_completes_nothing_before_its_time() -> None:
    order = order_of(
        a_snapshot_at(cancelled_at=PLANNED, shipments=(replace(box(T0, T0 + DAY), lines=box(T0).lines[:1]),))
    )
    milestones = milestones_of(order, DEFAULT_SETTINGS)
    assert milestones.times[OrderEvent.DELIVERED] == PLANNED
    assert status(order, PLANNED - TICK) is OrderStatus.PARTIALLY_SHIPPED
    assert status(order, PLANNED) is OrderStatus.RECEIVED


def test_a_delivery_planned_far_ahead_keeps_no_window_open() -> None:
    """It is presumed received 52 days after it left: returns end 30 days later, and the inquiry time after 90 days."""
    parcel = box(T0 + 9 * DAY, T0 + 184 * DAY)
    order = order_of(a_snapshot_at(T0 + 100 * DAY, shipments=(parcel,)))
    view = view_of(order, now=T0 + 100 * DAY)
    assert not view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].available
    assert not view.actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED].available
    assert not view_of(order, now=T0 + 185 * DAY).actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].available


# --- recorded here ----------------------------------------------------------------------------------------------------


def test_what_was_recorded_here_beats_a_plan_also_after_its_time() -> None:
    order = recorded(planned(), box(TAKEN + DAY), now=TAKEN + DAY)
    assert order.shipments == (box(TAKEN + DAY),)
    assert status(order, PLANNED + DAY) is OrderStatus.SHIPPED


def test_a_record_that_comes_late_beats_a_plan_whose_time_has_passed() -> None:
    order = recorded(planned(), box(PLANNED + 2 * DAY), now=PLANNED + 3 * DAY)
    assert order.shipments == (box(PLANNED + 2 * DAY),)


def test_between_facts_the_snapshots_date_wins() -> None:
    order = recorded(order_of(a_snapshot_at(shipments=(box(T0 + DAY),))), box(T0 + 2 * DAY), now=TAKEN)
    assert order.shipments == (box(T0 + DAY),)


def test_a_newer_snapshot_that_says_it_as_a_fact_wins_and_one_that_still_plans_it_does_not() -> None:
    order = recorded(planned(), box(TAKEN + DAY), now=TAKEN + DAY)
    still = snapshot_changes.apply_snapshot(
        a_snapshot_at(TAKEN + 2 * DAY, revision=2, shipments=(box(PLANNED),)), order
    )
    assert still is not None
    assert still.shipments == (box(TAKEN + DAY),)
    fact = snapshot_changes.apply_snapshot(a_snapshot_at(PLANNED + DAY, revision=3, shipments=(box(PLANNED),)), still)
    assert fact is not None
    assert fact.shipments == (box(PLANNED),)


def test_a_prepared_parcel_that_is_recorded_takes_back_no_plan() -> None:
    assert recorded(planned(), box(None), now=TAKEN + DAY).shipments == (box(PLANNED),)


def test_a_planned_delivery_does_not_precede_the_shipping_that_was_recorded() -> None:
    order = order_of(a_snapshot_at(shipments=(box(PLANNED, PLANNED + DAY),)))
    assert recorded(order, box(PLANNED + 2 * DAY), now=PLANNED + 2 * DAY).shipments == (box(PLANNED + 2 * DAY),)
    assert recorded(order, box(TAKEN + DAY), now=TAKEN + DAY).shipments == (box(TAKEN + DAY, PLANNED + DAY),)


def test_a_release_that_was_acknowledged_by_a_plan_alone_has_happened() -> None:
    release = LocalChanges(release=Release(at=TAKEN, request_id=R1))
    snapshot = a_snapshot_at(released_at=PLANNED, acknowledges=frozenset({R1}))
    assert order_of(snapshot, local_changes=release).released_at == TAKEN
    assert order_of(replace(snapshot, released_at=T0), local_changes=release).released_at == T0


def test_what_is_recorded_has_happened_whatever_the_warehouses_clock_says() -> None:
    order = recorded(order_of(a_snapshot_at()), box(TAKEN + TICK, TAKEN + DAY), now=TAKEN)
    assert order.local_changes.shipments == (box(TAKEN, TAKEN),)
    assert order.time_at(T0) == TAKEN


def test_a_report_that_comes_again_keeps_the_date_that_was_recorded() -> None:
    order = recorded(order_of(a_snapshot_at()), box(TAKEN + 2 * TICK), now=TAKEN)
    delivered = desk_changes.record_shipment(
        order, box(TAKEN + 2 * TICK, TAKEN + DAY), (), WAREHOUSE, now=TAKEN + 2 * DAY
    )
    assert delivered.after.shipments == (box(TAKEN, TAKEN + DAY),)
    assert [fact.kind for fact in delivered.facts] == [FactKind.PARCEL_DELIVERED]
    assert len(delivered.after.local_changes.reported) == 1


def test_a_record_of_dates_that_are_in_order_is_kept_once() -> None:
    order = recorded(order_of(a_snapshot_at()), box(TAKEN + TICK), now=TAKEN)
    corrected = recorded(order, box(T0 + DAY), now=TAKEN)
    assert corrected.local_changes.reported == ()
    assert corrected.shipments == (box(T0 + DAY),)


@pytest.mark.parametrize(
    ("reported", "kept"),
    [
        (box(T0 - DAY), box(T0)),
        (box(T0 + DAY, T0 - 400 * DAY), box(T0 + DAY)),
        (box(T0 + 2 * DAY, T0 + DAY), box(T0 + 2 * DAY)),
        (box(T0 + 366 * DAY), box(T0)),
    ],
    ids=["shipped before the order", "delivered before the order", "delivered before shipped", "over a year later"],
)
def test_contradictory_dates_of_a_record_are_put_right(reported: Shipment, kept: Shipment) -> None:
    order = recorded(order_of(a_snapshot_at()), reported, now=T0 + 400 * DAY)
    assert order.shipments == (kept,)
    assert order.local_changes.report_of(BOX) == reported


# --- cancelled meanwhile ----------------------------------------------------------------------------------------------

SHIPPED_THOUGH_CANCELLED = AlertKind.SHIPPED_THOUGH_CANCELLED


def test_the_plan_of_an_order_that_was_cancelled_before_does_not_count_as_shipped() -> None:
    order = cancelled(planned(), TAKEN + DAY)
    for now in (TAKEN + DAY, PLANNED, PLANNED + 100 * DAY):
        view = view_of(order, now=now)
        assert view.status is OrderStatus.CANCELLED
        assert not view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS].available
        assert not view.can_confirm_receipt(BOX)


def test_it_is_an_alert_once_its_time_has_come() -> None:
    order = cancelled(planned(), TAKEN + DAY)
    assert order.alerts_at(PLANNED - TICK) == ()
    assert order.alerts_at(PLANNED) == (Alert(kind=SHIPPED_THOUGH_CANCELLED, since=PLANNED),)


@pytest.mark.parametrize(("days", "called_off"), [(-1, True), (0, True), (1, False)])
def test_the_shops_own_cancellation_ends_the_plans_from_its_time_on(days: int, called_off: bool) -> None:
    order = planned(cancelled_at=PLANNED + days * DAY)
    assert bool(order.planned_though_cancelled) is called_off
    assert status(order, PLANNED + 2 * DAY) is (OrderStatus.CANCELLED if called_off else OrderStatus.SHIPPED)


def test_it_counts_when_a_newer_snapshot_or_the_warehouse_says_so() -> None:
    order = cancelled(planned(), TAKEN + DAY)
    by_snapshot = snapshot_changes.apply_snapshot(
        a_snapshot_at(PLANNED + DAY, revision=2, shipments=(box(PLANNED),)), order
    )
    by_warehouse = recorded(order, box(PLANNED), now=PLANNED + DAY)
    for known in (by_snapshot, by_warehouse):
        assert known is not None
        assert known.shipments[0].shipped_at == PLANNED
        assert status(known, PLANNED + DAY) is OrderStatus.SHIPPED
        assert known.alerts_at(PLANNED + DAY) == (Alert(kind=SHIPPED_THOUGH_CANCELLED, since=PLANNED),)


def test_who_dismisses_the_alert_of_a_plan_hears_of_the_parcel_that_left_after_all() -> None:
    order = cancelled(planned(), TAKEN + DAY)
    dismissed = desk_changes.dismiss(order, SHIPPED_THOUGH_CANCELLED, WAREHOUSE, now=PLANNED).after
    assert dismissed.alerts == ()
    assert recorded(dismissed, box(PLANNED), now=PLANNED + DAY).alerts == order.alerts


def test_an_alert_that_is_still_to_come_is_not_dismissed_with_another() -> None:
    left = replace(a_parcel("bag", shipped_at=TAKEN + 2 * DAY, lamp=1))
    order = recorded(cancelled(planned(), TAKEN + DAY), left, now=TAKEN + 2 * DAY)
    dismissed = desk_changes.dismiss(order, SHIPPED_THOUGH_CANCELLED, WAREHOUSE, now=TAKEN + 3 * DAY).after
    assert dismissed.alerts == (Alert(kind=SHIPPED_THOUGH_CANCELLED, since=PLANNED),)


def test_a_parcel_on_its_way_arrives_as_planned_although_the_rest_is_cancelled() -> None:
    order = cancelled(order_of(a_snapshot_at(shipments=(box(T0, PLANNED),))), TAKEN + DAY)
    assert status(order, PLANNED) is OrderStatus.DELIVERED


def test_planned_payment_and_release_end_with_the_order() -> None:
    order = cancelled(order_of(a_snapshot_at(paid_at=PLANNED, released_at=PLANNED)), TAKEN + DAY)
    assert (order.paid_at, order.released_at) == (None, None)


# --- in the timeline --------------------------------------------------------------------------------------------------


def created(snapshot: OrderSnapshot, now: datetime = TAKEN) -> Change:
    return snapshot_changes.snapshot_change(None, order_of(snapshot), (), now=now)


def updated(order: Order, snapshot: OrderSnapshot, now: datetime) -> Change:
    after = snapshot_changes.apply_snapshot(snapshot, order)
    assert after is not None
    return snapshot_changes.snapshot_change(order, after, (), now=now)


def written(order: Order, now: datetime) -> Change:
    return changes.post_message(order, Message(text="Hello"), None, settings=DEFAULT_SETTINGS, now=now)


def shipped_facts(*sequence: Change) -> list[datetime]:
    return [fact.at for change in sequence for fact in change.facts if fact.kind is FactKind.PARCEL_SHIPPED]


PLAN = a_snapshot_at(shipments=(box(PLANNED),))


def test_a_plan_is_told_by_the_first_change_after_its_time_and_only_once() -> None:
    first = created(PLAN)
    before = written(first.after, PLANNED - TICK)
    after = written(before.after, PLANNED)
    later = written(after.after, PLANNED + DAY)
    assert shipped_facts(first, before) == []
    assert after.facts == (
        Fact(kind=FactKind.PARCEL_SHIPPED, at=PLANNED, shipment_id=BOX, author=Author.SHOP),
        Fact(kind=FactKind.MESSAGE_POSTED, at=PLANNED),
    )
    assert shipped_facts(later) == []


def test_a_plan_that_the_next_snapshot_says_as_a_fact_is_told_then_and_only_once() -> None:
    first = created(PLAN)
    fact = updated(first.after, a_snapshot_at(PLANNED + DAY, revision=2, shipments=(box(PLANNED),)), PLANNED + DAY)
    assert shipped_facts(first, fact, written(fact.after, PLANNED + 2 * DAY)) == [PLANNED]


def test_a_plan_that_was_told_is_not_told_again_by_the_snapshot_that_confirms_it() -> None:
    change = written(created(PLAN).after, PLANNED)
    confirmed = updated(
        change.after, a_snapshot_at(PLANNED + DAY, revision=2, shipments=(box(PLANNED),)), PLANNED + DAY
    )
    assert shipped_facts(change, confirmed) == [PLANNED]


def test_a_plan_that_is_taken_back_or_called_off_is_never_told() -> None:
    taken_back = updated(
        created(PLAN).after, a_snapshot_at(TAKEN + DAY, revision=2, shipments=(box(None),)), TAKEN + DAY
    )
    called_off = changes.change_of(
        created(PLAN).after, cancelled(created(PLAN).after, TAKEN + DAY), Author.SHOPPER, at=TAKEN + DAY
    )
    for change in (taken_back, called_off):
        assert shipped_facts(change, written(change.after, PLANNED + DAY)) == []


def test_a_recorded_parcel_is_told_and_the_plan_that_it_beats_is_not() -> None:
    change = desk_changes.record_shipment(created(PLAN).after, box(TAKEN + DAY), (), WAREHOUSE, now=TAKEN + DAY)
    assert shipped_facts(change, written(change.after, PLANNED + DAY)) == [TAKEN + DAY]


def test_a_fact_of_the_snapshot_is_told_at_once_by_a_slower_clock_too() -> None:
    assert shipped_facts(created(a_snapshot_at(shipments=(box(TAKEN),)), T0 + DAY)) == [TAKEN]


def test_an_order_dated_in_the_future_is_told_as_placed_once() -> None:
    first = created(a_snapshot_at(placed_at=TAKEN + DAY, paid_at=None))
    assert first.facts == (Fact(kind=FactKind.PLACED, at=TAKEN + DAY),)
    assert FactKind.PLACED not in {fact.kind for fact in written(first.after, TAKEN + 2 * DAY).facts}


def test_reading_the_timeline_leaves_no_entry_although_a_time_has_come() -> None:
    order = written(created(PLAN).after, TAKEN + DAY).after
    mark = replace(order.conversation.read_by_desk, through=1)
    read = changes.mark_read(order, Side.DESK, mark, Author.AGENT, now=PLANNED)
    assert read is not None
    assert not read.leaves_entry
    assert shipped_facts(written(read.after, PLANNED + DAY)) == [PLANNED]


def test_an_order_without_plans_remembers_no_time() -> None:
    assert created(a_snapshot_at(shipments=(box(T0 + DAY),))).after.conversation.facts_until is None
    assert created(PLAN).after.conversation.facts_until == TAKEN
    assert written(created(PLAN).after, PLANNED).after.conversation.facts_until is None


# --- all together -----------------------------------------------------------------------------------------------------


def test_records_snapshots_and_cancellations_end_the_same_in_whatever_order_they_come() -> None:
    plan = a_snapshot_at(revision=2, shipments=(box(PLANNED),))
    fact = a_snapshot_at(PLANNED + DAY, revision=3, shipments=(box(PLANNED + TICK),))
    now = PLANNED + 2 * DAY
    reports: tuple[Callable[[Order], Order], ...] = (
        lambda order: snapshot_changes.apply_snapshot(plan, order) or order,
        lambda order: snapshot_changes.apply_snapshot(fact, order) or order,
        lambda order: recorded(order, box(TAKEN + 2 * DAY), now=now),
        lambda order: cancelled(order, TAKEN + DAY),
    )
    ends = set()
    for sequence in permutations(reports):
        order = order_of(a_snapshot_at(revision=1))
        for report in sequence:
            order = report(order)
        ends.add((order.shipments, order.alerts, order.cancelled_at))
    assert ends == {
        ((box(PLANNED + TICK),), (Alert(kind=SHIPPED_THOUGH_CANCELLED, since=PLANNED + TICK),), TAKEN + DAY)
    }


def test_a_request_is_overtaken_when_the_time_of_a_plan_has_come() -> None:
    request = HelpRequestSummary(
        id=R1, type=HelpActionType.CANCEL_ORDER, state=HelpRequestState.OPEN, filed_at=TAKEN, answer_by=PLANNED
    )
    order = replace(planned(), open_requests=(request,))
    assert changes.overtaken_by(order, settings=DEFAULT_SETTINGS, now=PLANNED - TICK) == ()
    assert changes.overtaken_by(order, settings=DEFAULT_SETTINGS, now=PLANNED) == (R1,)


def test_a_receipt_dated_while_the_presumed_window_was_open_sets_it_anew_and_one_dated_after_opens_nothing() -> None:
    for days, ends in ((82, 82 + 30), (83, 82)):
        receipts = LocalChanges(receipts=(Receipt(shipment_id=BOX, at=T0 + days * DAY),))
        order = order_of(a_snapshot_at(shipments=(box(T0, T0 + 200 * DAY),)), local_changes=receipts)
        times = milestones_of(order, DEFAULT_SETTINGS).parcels[0].times
        assert times[OrderEvent.RETURN_WINDOW_ENDED] == TONIGHT + ends * DAY
        assert times[OrderEvent.RECEIVED] == T0 + days * DAY
