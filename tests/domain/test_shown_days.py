from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from random import Random
from zoneinfo import ZoneInfo

import pytest

from order_help.domain.actions import OrderEvent
from order_help.domain.availability import OrderView, Reason
from order_help.domain.milestones import milestones_of
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.shown_days import day_of_event, deliver_by_day, ship_by_day
from order_help.domain.snapshot import OrderSnapshot
from tests.support.chance import run_seed
from tests.support.orders import a_snapshot, an_order
from tests.support.stories import a_story

LOS_ANGELES = PolicySettings(time_zone=ZoneInfo("America/Los_Angeles"))
EVENING = datetime(2026, 10, 8, 2, 30, tzinfo=UTC)  # of October 7
MIDNIGHT = datetime(2026, 10, 8, 7, tzinfo=UTC)  # between October 7 and October 8
SEVENTH, EIGHTH = date(2026, 10, 7), date(2026, 10, 8)
STORIES = 100


def due(snapshot: OrderSnapshot) -> date | None:
    return ship_by_day(milestones_of(replace(an_order(), snapshot=snapshot), LOS_ANGELES).times, snapshot, LOS_ANGELES)


@pytest.mark.parametrize("event", [None, *OrderEvent])
def test_whatever_happened_in_the_evening_happened_on_that_day(event: OrderEvent | None) -> None:
    assert day_of_event(event, EVENING, a_snapshot(ship_by=EVENING), LOS_ANGELES) == SEVENTH


def test_of_what_happened_at_midnight_only_the_end_of_a_span_belongs_to_the_day_before() -> None:
    days = {event: day_of_event(event, MIDNIGHT, a_snapshot(ship_by=MIDNIGHT), LOS_ANGELES) for event in OrderEvent}
    ends = {OrderEvent.INQUIRY_TIME_ENDED, OrderEvent.RETURN_WINDOW_ENDED}
    assert {event for event, day in days.items() if day == SEVENTH} == ends
    assert set(days.values()) == {SEVENTH, EIGHTH}


def test_a_promise_is_shown_as_its_day_or_as_the_day_of_its_instant() -> None:
    assert due(a_snapshot(ship_by=MIDNIGHT)) == EIGHTH
    assert due(a_snapshot(ship_by=EVENING)) == SEVENTH
    assert due(a_snapshot(ship_by=MIDNIGHT, ship_by_day=SEVENTH)) == SEVENTH
    assert due(a_snapshot(ship_by=MIDNIGHT, ship_by_day=date(2026, 10, 6))) == date(2026, 10, 6)  # read in another zone


def test_an_assumed_shipping_date_is_shown_as_its_last_day() -> None:
    assert due(a_snapshot(paid_at=EVENING)) == date(2026, 10, 14)
    assert due(a_snapshot(paid_at=None)) is None


def test_a_promised_delivery_is_shown_alike() -> None:
    assert deliver_by_day(a_snapshot(deliver_by=MIDNIGHT), LOS_ANGELES) == EIGHTH
    assert deliver_by_day(a_snapshot(deliver_by=MIDNIGHT, deliver_by_day=SEVENTH), LOS_ANGELES) == SEVENTH
    assert deliver_by_day(a_snapshot(), LOS_ANGELES) is None


def test_every_reason_has_a_day_if_it_has_a_time() -> None:
    seed = run_seed()
    print(f"seed {seed}")
    chance = Random(seed)
    reasons = [reason for _ in range(STORIES) for view in a_story(chance, LOS_ANGELES) for reason in reasons_of(view)]
    assert len([reason for reason in reasons if reason.at]) > STORIES
    for reason in reasons:
        assert (reason.day is None) is (reason.at is None), reason
        assert reason.at is None or abs((reason.at.date() - day_of(reason)).days) <= 1


def reasons_of(view: OrderView) -> Iterator[Reason]:
    for availability in view.actions.values():
        yield from filter(None, (availability.reason, *(line.reason for line in availability.lines)))
        yield from filter(None, (shipment.reason for shipment in availability.shipments))


def day_of(reason: Reason) -> date:
    assert reason.day is not None
    return reason.day
