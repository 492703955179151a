"""Windows that last for days end with a day of the shop, wherever the shop is and whatever its clocks do."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent
from order_help.domain.availability import Availability
from order_help.domain.judging import view_of
from order_help.domain.life_cycle import Step, awaiting_answer
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.status import OrderStatus
from tests.support.entries import a_request
from tests.support.orders import DAY, T0, TICK, a_parcel, an_order

LOS_ANGELES = PolicySettings(time_zone=ZoneInfo("America/Los_Angeles"))
IN_UTC = PolicySettings()
RETURN, MISSED = HelpActionType.RETURN_OR_REPLACE_ITEMS, HelpActionType.REPORT_PACKAGE_NOT_RECEIVED
ALL = {"bottle": 2, "lamp": 1}
ZONES = [
    ZoneInfo(name)
    for name in (
        "America/Los_Angeles",
        "America/Santiago",
        "Africa/Cairo",
        "Asia/Beirut",
        "Asia/Tokyo",
        "Europe/Berlin",
    )
]


def utc(*at: int) -> datetime:
    return datetime(*at, tzinfo=UTC)  # type: ignore[misc, arg-type]  # year, month, day and time of day


def shipped(shipped_at: datetime, delivered_at: datetime | None = None) -> Order:
    return an_order(
        placed_at=shipped_at - DAY,
        paid_at=shipped_at - DAY,
        shipments=(replace(a_parcel(shipped_at=shipped_at, **ALL), delivered_at=delivered_at),),
    )


def availability_of(
    order: Order, action: HelpActionType, now: datetime, settings: PolicySettings = LOS_ANGELES
) -> Availability:
    return view_of(order, now=now, settings=settings).actions[action]


# --- the end of a return window ---------------------------------------------------------------------------------------

NOVEMBER = shipped(utc(2026, 11, 3, 8), delivered_at=utc(2026, 11, 5, 3))


def test_a_return_lasts_until_the_end_of_its_last_day_in_utc() -> None:
    availability = availability_of(NOVEMBER, RETURN, utc(2026, 12, 12, 17), IN_UTC)
    assert availability.state is HelpActionState.AVAILABLE
    assert availability.closes_at == utc(2026, 12, 13)
    assert availability.last_day == date(2026, 12, 12)
    closed = availability_of(NOVEMBER, RETURN, utc(2026, 12, 13), IN_UTC)
    assert (closed.state, closed.last_day) == (HelpActionState.CLOSED, date(2026, 12, 12))


def test_a_parcel_that_arrived_on_another_day_at_the_shop_has_another_last_day() -> None:
    """3:00 of November 5 in UTC is the evening of November 4 in Los Angeles."""
    availability = availability_of(NOVEMBER, RETURN, utc(2026, 12, 11, 20))
    assert availability.closes_at == utc(2026, 12, 12, 8)
    assert availability.last_day == date(2026, 12, 11)


def test_days_are_added_to_dates_so_a_change_of_clocks_moves_no_end() -> None:
    """Delivered half an hour into October 20 by summer time: 37 days on, the clocks are an hour later."""
    order = shipped(utc(2026, 10, 15, 8), delivered_at=utc(2026, 10, 20, 7, 30))
    availability = availability_of(order, RETURN, utc(2026, 11, 20, 12))
    assert availability.closes_at == utc(2026, 11, 27, 8)
    assert availability.last_day == date(2026, 11, 26)


def test_of_several_parcels_the_last_day_is_the_latest() -> None:
    parcels = (
        replace(a_parcel("box", shipped_at=T0, bottle=2), delivered_at=T0 + DAY),
        replace(a_parcel("bag", shipped_at=T0, lamp=1), delivered_at=T0 + 3 * DAY),
    )
    assert availability_of(an_order(shipments=parcels), RETURN, T0 + 4 * DAY).last_day == date(2026, 12, 11)


def test_what_never_closes_has_no_last_day() -> None:
    assert availability_of(an_order(), HelpActionType.RESOLVE_PAYMENT_ISSUE, T0).last_day is None


def test_what_closes_in_the_midst_of_a_day_was_open_on_that_day() -> None:
    order = an_order(released_at=T0 + DAY)
    assert availability_of(order, HelpActionType.CANCEL_ORDER, T0 + 2 * DAY).last_day == date(2026, 11, 2)


# --- every setting in days --------------------------------------------------------------------------------------------


@pytest.mark.guarantee(
    "The last day of anything is a whole day of the shop, and every page, reason and mail shows the same day.",
    to="shoppers",
)
def test_every_span_of_days_ends_with_a_day() -> None:
    """Everything happens at 22:30 of some evening in Los Angeles, in summer, and ends at midnight, in winter."""
    evening = utc(2026, 10, 20, 5, 30)
    order = replace(shipped(evening), snapshot=replace(shipped(evening).snapshot, paid_at=evening))
    times = milestones_of(order, LOS_ANGELES).parcels[0].times
    assert times[OrderEvent.SHIP_BY] == utc(2026, 10, 27, 7)
    assert times[OrderEvent.INQUIRY_TIME_ENDED] == utc(2027, 1, 18, 8)
    assert times[OrderEvent.RETURN_WINDOW_ENDED] == utc(2027, 1, 10, 8)
    delivered = milestones_of(shipped(evening, delivered_at=evening + 7 * DAY), LOS_ANGELES).parcels[0].times
    assert delivered[OrderEvent.RECEIVED] == utc(2026, 11, 3, 8)
    assert delivered[OrderEvent.RETURN_WINDOW_ENDED] == utc(2026, 12, 3, 8)


def test_a_parcel_counts_as_received_at_the_end_of_the_seventh_day_when_it_can_no_longer_be_missed() -> None:
    order = shipped(utc(2026, 11, 3, 8), delivered_at=utc(2026, 11, 5, 3))
    end = utc(2026, 11, 12, 8)
    before, after = (view_of(order, now=now, settings=LOS_ANGELES) for now in (end - TICK, end))
    assert (before.status, before.actions[MISSED].available) == (OrderStatus.DELIVERED, True)
    assert (after.status, after.actions[MISSED].available) == (OrderStatus.RECEIVED, False)


def test_a_request_that_waits_for_the_shopper_is_closed_at_the_end_of_a_day() -> None:
    question = a_request("R1", HelpActionType.RESOLVE_PAYMENT_ISSUE, None)
    waiting = awaiting_answer(question, Step.ASK_BACK, at=utc(2026, 10, 28, 6), settings=LOS_ANGELES)
    assert waiting.reply_by == utc(2026, 11, 4, 8)


def test_a_promise_of_the_shop_is_the_instant_it_is() -> None:
    order = an_order(ship_by=T0 + DAY)
    assert milestones_of(order, LOS_ANGELES).times[OrderEvent.SHIP_BY] == T0 + DAY


# --- on any night, at any shop ----------------------------------------------------------------------------------------


@given(
    at=st.datetimes(datetime(2025, 1, 1), datetime(2029, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  # zone added
    days=st.integers(1, 400),
    zone=st.sampled_from(ZONES),
)
def test_a_span_ends_just_when_its_last_day_does(at: datetime, days: int, zone: ZoneInfo) -> None:
    ends = PolicySettings(time_zone=zone).ends(at, timedelta(days=days))
    last = at.astimezone(zone).date() + timedelta(days=days)
    assert (ends - TICK).astimezone(zone).date() == last
    assert ends.astimezone(zone).date() == last + timedelta(days=1)
    assert abs((ends - at) - timedelta(days=days)) <= timedelta(days=1, hours=1)
    assert ends.utcoffset() == timedelta(0)


@pytest.mark.parametrize("zone", ZONES, ids=str)
def test_the_last_day_of_a_window_is_the_day_that_ends_with_it(zone: ZoneInfo) -> None:
    settings = PolicySettings(time_zone=zone)
    for hour in range(48):
        at = utc(2026, 9, 5) + timedelta(hours=hour)
        availability = availability_of(shipped(at, delivered_at=at), RETURN, at, settings)
        assert availability.last_day == at.astimezone(zone).date() + timedelta(days=37)


# --- what is open has opened ------------------------------------------------------------------------------------------


def test_what_is_available_opened_at_the_latest_now() -> None:
    order = an_order(placed_at=T0 + DAY, paid_at=None)
    availability = availability_of(order, HelpActionType.CANCEL_ORDER, T0)
    assert availability.available
    assert availability.opens_at == T0
