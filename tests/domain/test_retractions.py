"""What turns out not to be so does not stand alone in the timeline: the change that says so tells it."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from order_help.domain.changes import Change, change_of
from order_help.domain.desk_changes import record_shipment
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.local_changes import AddressChange, Cancellation, LocalChanges, Release
from order_help.domain.order import Order
from order_help.domain.snapshot import Fulfilment, Shipment
from order_help.domain.snapshot_changes import apply_snapshot, snapshot_change
from order_help.domain.timeline import Author, Fact, FactKind, new_facts
from tests.support.desk_commands import WAREHOUSE
from tests.support.orders import DAY, HOME, T0, TICK, a_line, a_parcel, a_snapshot

NOW = T0 + 10 * DAY
R1 = HelpRequestId("R1")
BOX = ShipmentId("box")
SENT = a_parcel("box", shipped_at=T0 + DAY, bottle=2)
ARRIVED = replace(SENT, delivered_at=T0 + 2 * DAY)
BACK = replace(SENT, returned_at=T0 + 3 * DAY)
PICKUP = a_line("lamp", fulfilment=Fulfilment.PICKUP)
READY = replace(PICKUP, ready_at=T0 + DAY)
PICKED_UP = replace(READY, fulfilled_at=T0 + 2 * DAY)
CARD = a_line("lamp", fulfilment=Fulfilment.DIGITAL)
ELSEWHERE = replace(HOME, line1="9 Hill Street")


def first(local_changes: LocalChanges | None = None, **said: Any) -> Order:
    """The order of its first snapshot, of which all has been told."""
    order = snapshot_change(None, Order.first(a_snapshot(taken_at=T0 + 5 * DAY, **said)), (), now=T0 + 5 * DAY).after
    return replace(order, local_changes=local_changes) if local_changes else order


def then(order: Order, now: datetime = NOW, **said: Any) -> Change:
    """The change by the shop's next revision."""
    after = apply_snapshot(a_snapshot(revision=order.snapshot.revision + 1, taken_at=now, **said), order)
    assert after is not None
    return snapshot_change(order, after, (), now=now)


def facts_of(change: Change) -> list[tuple[str, str | None]]:
    """What its entry tells: of each fact the kind, and the parcel or line that it is about."""
    return [(fact.kind.value, fact.shipment_id or fact.line_id) for fact in change.facts]


RETRACTED: dict[str, tuple[dict[str, Any], dict[str, Any], list[tuple[str, str | None]]]] = {
    "payment": ({"paid_at": T0}, {"paid_at": None}, [("PAYMENT_REVERSED", None)]),
    "release": ({"released_at": T0 + DAY}, {}, [("RELEASE_TAKEN_BACK", None)]),
    "cancellation": ({"cancelled_at": T0 + DAY}, {}, [("CANCELLATION_TAKEN_BACK", None)]),
    "taking off": (
        {"lines": (a_line("bottle", 2, cancelled=2),)},
        {"lines": (a_line("bottle", 2, cancelled=1),)},
        [("CANCELLATION_TAKEN_BACK", None)],
    ),
    "a parcel's shipping": (
        {"shipments": (SENT,)},
        {"shipments": (replace(SENT, shipped_at=None),)},
        [("PARCEL_CORRECTED", "box")],
    ),
    "a parcel altogether": ({"shipments": (SENT,)}, {"shipments": ()}, [("PARCEL_CORRECTED", "box")]),
    "a delivery": ({"shipments": (ARRIVED,)}, {"shipments": (SENT,)}, [("PARCEL_CORRECTED", "box")]),
    "a shipping and a delivery": (
        {"shipments": (ARRIVED,)},
        {"shipments": (replace(SENT, shipped_at=None),)},
        [("PARCEL_CORRECTED", "box")],
    ),
    "a return to the shop": ({"shipments": (BACK,)}, {"shipments": (SENT,)}, [("PARCEL_CORRECTED", "box")]),
    "a hand-over": ({"lines": (replace(CARD, fulfilled_at=T0),)}, {"lines": (CARD,)}, [("ITEM_CORRECTED", "lamp")]),
    "a pick-up": ({"lines": (PICKED_UP,)}, {"lines": (READY,)}, [("ITEM_CORRECTED", "lamp")]),
    "a pick-up and being ready": ({"lines": (PICKED_UP,)}, {"lines": (PICKUP,)}, [("ITEM_CORRECTED", "lamp")]),
    "being ready": ({"lines": (READY,)}, {"lines": (PICKUP,)}, [("ITEM_CORRECTED", "lamp")]),
    "an address": ({}, {"shipping_address": ELSEWHERE}, [("SHIPPING_ADDRESS_CORRECTED", None)]),
    "what was to come": ({"cancelled_at": NOW + DAY, "paid_at": T0}, {"paid_at": T0}, []),
}


@pytest.mark.parametrize("what", RETRACTED)
def test_what_the_shop_takes_back_is_told_by_the_change_that_does_and_once(what: str) -> None:
    before, after, expected = RETRACTED[what]
    order = first(**{"paid_at": T0, **before})
    change = then(order, **{"paid_at": T0, **after})
    assert facts_of(change) == expected
    assert all(fact.at == NOW for fact in change.facts)
    assert facts_of(then(change.after, now=NOW + DAY, **{"paid_at": T0, **after})) == []


def test_a_date_that_is_corrected_is_a_fact_of_its_own_and_takes_nothing_back() -> None:
    change = then(first(shipments=(SENT,)), shipments=(replace(SENT, shipped_at=T0 + 2 * DAY),))
    assert change.facts == (Fact(kind=FactKind.PARCEL_SHIPPED, at=T0 + 2 * DAY, shipment_id=BOX),)


def test_what_is_so_again_is_told_again() -> None:
    order = first(cancelled_at=T0 + DAY)
    change = then(then(order).after, now=NOW + DAY, cancelled_at=T0 + 2 * DAY)
    assert facts_of(change) == [("CANCELLED", None)]


def test_several_retractions_stand_in_one_entry() -> None:
    order = first(cancelled_at=T0 + DAY, released_at=T0, shipments=(SENT,))
    change = then(order, paid_at=None, shipping_address=ELSEWHERE)
    assert sorted(facts_of(change)) == [
        ("CANCELLATION_TAKEN_BACK", None),
        ("PARCEL_CORRECTED", "box"),
        ("PAYMENT_REVERSED", None),
        ("RELEASE_TAKEN_BACK", None),
        ("SHIPPING_ADDRESS_CORRECTED", None),
    ]


# --- what was done here -----------------------------------------------------------------------------------------------


def test_what_was_done_here_stands_whatever_the_shop_says() -> None:
    here = LocalChanges(
        cancellation=Cancellation(at=T0 + 6 * DAY, request_id=R1), release=Release(at=T0 + 6 * DAY, request_id=R1)
    )
    assert facts_of(then(first(here))) == []


def test_a_cancellation_that_the_shop_acknowledges_and_has_not_is_taken_back() -> None:
    here = LocalChanges(cancellation=Cancellation(at=T0 + 6 * DAY, request_id=R1))
    change = then(first(here), acknowledges=frozenset({R1}))
    assert facts_of(change) == [("CANCELLATION_TAKEN_BACK", None)]


def test_an_address_that_was_changed_here_is_corrected_only_when_the_shop_has_acknowledged_it() -> None:
    here = LocalChanges(address_change=AddressChange(at=T0 + 6 * DAY, request_id=R1, address=ELSEWHERE))
    order = first(here)
    assert facts_of(then(order, shipping_address=replace(HOME, line1="1 Third Street"))) == []
    assert facts_of(then(order, shipping_address=ELSEWHERE, acknowledges=frozenset({R1}))) == []
    corrected = then(order, shipping_address=HOME, acknowledges=frozenset({R1}))
    assert facts_of(corrected) == [("SHIPPING_ADDRESS_CORRECTED", None)]


def test_the_shoppers_own_change_of_the_address_is_no_correction() -> None:
    order = first()
    change = AddressChange(at=NOW, request_id=R1, address=ELSEWHERE)
    after = replace(order, local_changes=LocalChanges(address_change=change))
    facts = change_of(order, after, Author.SHOPPER, at=NOW).facts
    assert [fact.kind for fact in facts] == [FactKind.SHIPPING_ADDRESS_CHANGED]


@pytest.mark.parametrize(("before", "after"), [(None, HOME), (HOME, None)])
def test_an_address_that_comes_or_goes_is_no_correction(before: Any, after: Any) -> None:
    assert facts_of(then(first(shipping_address=before), shipping_address=after)) == []


def recorded(order: Order, parcel: Shipment, now: datetime = NOW) -> Change:
    return record_shipment(order, parcel, (), WAREHOUSE, now=now)


def test_a_record_that_the_warehouse_corrects_is_told_so() -> None:
    order = recorded(first(), ARRIVED).after
    assert facts_of(recorded(order, SENT, NOW + DAY)) == [("PARCEL_CORRECTED", "box")]


def test_a_recorded_parcel_that_the_shop_does_not_know_is_not_taken_back() -> None:
    order = recorded(first(), SENT).after
    assert facts_of(then(order, now=NOW + DAY)) == []
    assert facts_of(then(order, now=NOW + DAY, shipments=(a_parcel("box", shipped_at=None, bottle=2),))) == []


def test_a_parcel_that_takes_another_id_is_not_corrected() -> None:
    numbered = replace(SENT, id=ShipmentId("WH-77"), tracking_number="TRK1")
    order = recorded(first(), numbered).after
    change = then(order, now=NOW + DAY, shipments=(replace(SENT, tracking_number="trk-1"),))
    assert facts_of(change) == []
    assert facts_of(then(change.after, now=NOW + 2 * DAY)) == []  # and back: the warehouse's record is there


def test_what_was_told_of_a_parcel_is_corrected_under_the_id_that_it_had() -> None:
    numbered = replace(ARRIVED, tracking_number="TRK1")
    order = first(shipments=(numbered, replace(a_parcel("bag", shipped_at=T0, lamp=1), tracking_number="TRK2")))
    change = then(order, shipments=(replace(numbered, id=ShipmentId("new"), delivered_at=None),))
    assert ("PARCEL_CORRECTED", "bag") in facts_of(change)


# --- plans ------------------------------------------------------------------------------------------------------------


def test_a_plan_whose_time_came_and_that_is_taken_back_was_never_told_and_is_not_corrected() -> None:
    planned = a_parcel("box", shipped_at=T0 + 7 * DAY, bottle=2)
    change = then(first(shipments=(planned,)), shipments=())
    assert facts_of(change) == []


def test_a_plan_that_is_put_off_was_never_told_and_is_not_taken_back() -> None:
    planned = a_parcel("box", shipped_at=NOW + DAY, bottle=2)
    order = first(shipments=(planned,))
    assert facts_of(then(order, shipments=(replace(planned, shipped_at=NOW + 2 * DAY),))) == []
    assert facts_of(then(order, shipments=())) == []


def test_what_was_told_and_is_only_planned_now_is_corrected() -> None:
    change = then(first(shipments=(SENT,)), shipments=(replace(SENT, shipped_at=NOW + DAY),))
    assert facts_of(change) == [("PARCEL_CORRECTED", "box")]
    later = then(change.after, now=NOW + 2 * DAY, shipments=(replace(SENT, shipped_at=NOW + DAY),))
    assert facts_of(later) == [("PARCEL_SHIPPED", "box")]


def test_a_line_is_told_ready_and_picked_up() -> None:
    change = then(first(lines=(PICKUP,)), lines=(PICKED_UP,))
    assert change.facts == (
        Fact(kind=FactKind.READY_FOR_PICKUP, at=T0 + DAY, line_id=LineId("lamp")),
        Fact(kind=FactKind.PICKED_UP, at=T0 + 2 * DAY, line_id=LineId("lamp")),
    )
    assert change.facts[0].at < change.facts[1].at < NOW - TICK


def test_a_parcel_that_is_prepared_with_what_was_picked_up_takes_nothing_back() -> None:
    was = first(lines=(PICKED_UP,))
    packed = then(was, lines=(PICKED_UP,), shipments=(a_parcel(shipped_at=None, lamp=1),))
    assert packed.facts == ()
    sent = then(packed.after, lines=(PICKED_UP,), shipments=(a_parcel(shipped_at=NOW, lamp=1),))
    assert ("ITEM_CORRECTED", "lamp") in facts_of(sent)


def test_what_can_be_picked_up_is_told_only_of_units_that_wait_and_are_in_no_parcel() -> None:
    line = a_line("bottle", 1, fulfilment=Fulfilment.PICKUP, ready_at=T0 + DAY)
    orders = {
        "it waits": first(lines=(line,)),
        "it was taken off": first(lines=(replace(line, cancelled=1),)),
        "a parcel has it": first(lines=(line,), shipments=(a_parcel(shipped_at=T0, bottle=1),)),
        "it was called off": first(lines=(replace(line, ready_at=T0 + 8 * DAY),), cancelled_at=T0 + 7 * DAY),
    }
    ready = {
        why for why, order in orders.items() if any(f.kind is FactKind.READY_FOR_PICKUP for f in facts_of_all(order))
    }
    assert ready == {"it waits"}


def facts_of_all(order: Order) -> tuple[Fact, ...]:
    return new_facts(None, order, now=NOW + 30 * DAY)
