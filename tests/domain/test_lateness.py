from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType
from order_help.domain.lateness import Lateness, LateStep, lateness_of
from order_help.domain.local_changes import LocalChanges, Receipt
from order_help.domain.milestones import milestones_of
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.snapshot import Fulfilment, Payment
from order_help.domain.status import OrderStatus
from tests.support.chance import chance_of
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_line, a_parcel, an_order
from tests.support.stories import a_story

NOV_1, NOV_5 = date(2026, 11, 1), date(2026, 11, 5)
ALL: dict[str, Any] = {"bottle": 2, "lamp": 1}
BY_NOV_5: dict[str, Any] = {"ship_by": TONIGHT + 4 * DAY, "ship_by_day": NOV_5}
ARRIVES_NOV_5: dict[str, Any] = {"deliver_by": TONIGHT + 4 * DAY, "deliver_by_day": NOV_5}
NOV_8 = T0 + 7 * DAY


def late(now: datetime, settings: PolicySettings = DEFAULT_SETTINGS, **differently: Any) -> Lateness | None:
    order = an_order(**differently)
    return lateness_of(order, milestones_of(order, settings), settings, now=now)


def what(now: datetime, **differently: Any) -> LateStep | None:
    found = late(now, **differently)
    return found.milestone if found else None


def test_an_order_is_late_from_the_end_of_the_promised_day_on() -> None:
    assert late(TONIGHT + 4 * DAY - TICK, **BY_NOV_5) is None
    one_day = Lateness(milestone=LateStep.SHIPPED, due_day=NOV_5, days=1)
    assert late(TONIGHT + 4 * DAY, **BY_NOV_5) == late(TONIGHT + 5 * DAY - TICK, **BY_NOV_5) == one_day
    assert late(TONIGHT + 5 * DAY, **BY_NOV_5) == replace(one_day, days=2)


def test_without_a_promise_it_is_late_after_the_days_that_the_policy_assumes() -> None:
    settings = PolicySettings(ship_by_after_paid=timedelta(days=2))
    assert late(TONIGHT + 2 * DAY - TICK, settings) is None
    assert late(TONIGHT + 2 * DAY, settings) == Lateness(milestone=LateStep.SHIPPED, due_day=date(2026, 11, 3), days=1)


def test_what_was_due_at_noon_is_not_late_on_the_same_day() -> None:
    assert late(T0 + 11 * (DAY / 24), ship_by=T0) is None
    assert late(TONIGHT, ship_by=T0) == Lateness(milestone=LateStep.SHIPPED, due_day=NOV_1, days=1)


def test_days_are_those_of_the_shop_also_where_the_clocks_change() -> None:
    new_york = PolicySettings(time_zone=ZoneInfo("America/New_York"))
    midnight = datetime(2026, 11, 1, 4, tzinfo=UTC)  # of October 31; November 1 has 25 hours there
    promise = {
        "placed_at": midnight - DAY,
        "paid_at": midnight - DAY,
        "ship_by": midnight,
        "ship_by_day": date(2026, 10, 31),
    }
    days = [late(midnight + hours * (DAY / 24), new_york, **promise) for hours in (-1, 0, 24, 25)]
    assert [found and found.days for found in days] == [None, 1, 1, 2]


@pytest.mark.parametrize(
    "differently",
    [
        {"paid_at": None},
        {"cancelled_at": T0 + DAY},
        {"shipments": (a_parcel(shipped_at=NOV_8, **ALL),)},
        {"lines": tuple(replace(a_line(n, 1), fulfilment=Fulfilment.PICKUP, ready_at=NOV_8) for n in ALL)},
        {"lines": (replace(a_line("wrap"), fulfilment=Fulfilment.NONE),)},
    ],
    ids=["unpaid", "cancelled", "shipped", "ready", "fees"],
)
def test_what_waits_for_nothing_is_not_late(differently: dict[str, Any]) -> None:
    assert late(NOV_8, **{**BY_NOV_5, **differently}) is None


def test_what_need_not_be_paid_in_advance_is_late_unpaid() -> None:
    assert what(NOV_8, **BY_NOV_5, paid_at=None, payment=Payment.ON_INVOICE) is LateStep.SHIPPED


def test_an_order_of_which_something_waits_is_late_with_it() -> None:
    box = a_parcel(shipped_at=T0 + DAY, bottle=2)
    assert what(NOV_8, **BY_NOV_5, shipments=(box,)) is LateStep.SHIPPED
    assert what(NOV_8, **BY_NOV_5, shipments=(box, a_parcel("bag", shipped_at=NOV_8 + DAY, lamp=1))) is LateStep.SHIPPED


def test_what_is_picked_up_or_downloaded_is_late_to_be_ready_and_not_to_be_sent() -> None:
    lines = {fulfilment: replace(a_line("bottle"), fulfilment=fulfilment) for fulfilment in Fulfilment}
    for fulfilment in (Fulfilment.PICKUP, Fulfilment.DIGITAL):
        assert what(NOV_8, **BY_NOV_5, lines=(lines[fulfilment],)) is LateStep.READY
        assert what(NOV_8, **BY_NOV_5, lines=(lines[fulfilment], a_line("lamp"))) is LateStep.SHIPPED
        gone = a_parcel(shipped_at=T0, lamp=1)
        assert what(NOV_8, **BY_NOV_5, lines=(lines[fulfilment], a_line("lamp")), shipments=(gone,)) is LateStep.READY


def test_a_parcel_is_late_until_it_arrived_or_came_back() -> None:
    box = a_parcel(shipped_at=T0 + DAY, **ALL)
    assert late(TONIGHT + 4 * DAY - TICK, **ARRIVES_NOV_5, shipments=(box,)) is None
    found = late(NOV_8, **ARRIVES_NOV_5, shipments=(box,))
    assert found == Lateness(milestone=LateStep.DELIVERED, due_day=NOV_5, days=3)
    delivered, returned = replace(box, delivered_at=NOV_8), replace(box, returned_at=NOV_8)
    for arrived in (delivered, returned):
        assert late(NOV_8 - TICK, **ARRIVES_NOV_5, shipments=(arrived,)) == found
        assert late(NOV_8, **ARRIVES_NOV_5, shipments=(arrived,)) is None


def test_a_parcel_whose_receipt_the_shopper_confirmed_is_not_late() -> None:
    box = a_parcel(shipped_at=T0 + DAY, **ALL)
    order = an_order(**ARRIVES_NOV_5, shipments=(box,))
    received = replace(order, local_changes=LocalChanges(receipts=(Receipt(shipment_id=box.id, at=NOV_8),)))
    milestones = milestones_of(received, DEFAULT_SETTINGS)
    assert lateness_of(received, milestones, DEFAULT_SETTINGS, now=NOV_8) is None


def test_of_two_parcels_the_one_that_is_on_its_way_is_late() -> None:
    box, bag = a_parcel(shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=T0, lamp=1)
    here = replace(box, delivered_at=T0 + DAY)
    assert what(NOV_8, **ARRIVES_NOV_5, shipments=(here, bag)) is LateStep.DELIVERED
    assert what(NOV_8, **ARRIVES_NOV_5, shipments=(here, replace(bag, delivered_at=T0 + DAY))) is None


def test_a_parcel_that_nobody_reports_on_is_not_late_for_ever() -> None:
    box = a_parcel(shipped_at=T0, **ALL)
    assert what(TONIGHT + 90 * DAY - TICK, **ARRIVES_NOV_5, shipments=(box,)) is LateStep.DELIVERED
    assert what(TONIGHT + 90 * DAY, **ARRIVES_NOV_5, shipments=(box,)) is None


def test_of_two_missed_days_that_of_the_earlier_step_is_told() -> None:
    both = {**BY_NOV_5, **ARRIVES_NOV_5, "deliver_by_day": date(2026, 11, 6)}
    assert what(NOV_8, **both) is LateStep.SHIPPED
    assert what(NOV_8, **both, shipments=(a_parcel(shipped_at=NOV_8 - DAY, **ALL),)) is LateStep.DELIVERED


def test_what_was_to_arrive_before_it_was_to_be_sent_is_late_to_arrive() -> None:
    assert what(NOV_8, **ARRIVES_NOV_5) is LateStep.DELIVERED, "it is to be sent within 7 days of its payment"
    assert what(NOV_8, **ARRIVES_NOV_5, paid_at=None) is None
    assert what(NOV_8, **ARRIVES_NOV_5, cancelled_at=T0 + DAY) is None


def test_what_is_picked_up_does_not_arrive() -> None:
    lines = (replace(a_line("bottle"), fulfilment=Fulfilment.PICKUP, ready_at=T0),)
    assert what(NOV_8, **ARRIVES_NOV_5, lines=lines) is None


def test_whatever_is_late_can_be_told_by_days_and_what_waits_can_be_inquired_for() -> None:
    chance: Random = chance_of("lateness")
    found = 0
    for _ in range(400):
        for view in a_story(chance, DEFAULT_SETTINGS):
            lateness = lateness_of(view.order, view.milestones, view.settings, now=view.now)
            if lateness is None:
                continue
            found += 1
            assert lateness.days == (view.now.date() - lateness.due_day).days >= 1
            assert view.status not in {OrderStatus.DELIVERED, OrderStatus.RECEIVED, OrderStatus.HANDED_OVER}
            if lateness.milestone is not LateStep.DELIVERED:
                state = view.actions[HelpActionType.CHECK_ORDER_PROGRESS].state
                assert state in {HelpActionState.AVAILABLE, HelpActionState.IN_PROGRESS}
    assert found > 100
