from datetime import datetime, timedelta

import pytest

from order_help.domain.dates import Dated, OrderDates, ParcelDates
from tests.support.orders import DAY, T0

HOUR, MINUTE = timedelta(hours=1), timedelta(minutes=1)
TAKEN = T0 + 30 * DAY
LONG_AFTER = T0 + 365 * DAY + timedelta(seconds=1)
DATES = OrderDates(placed_at=T0, ship_by=None, taken_at=TAKEN)
LATER = OrderDates(placed_at=T0, ship_by=None, taken_at=T0 + 500 * DAY)
"""The same order, taken when a date of more than a year after it lies behind."""


def not_believed(at: datetime | None) -> Dated:
    return Dated(at=at, believed=False)


def parcel(
    dates: OrderDates = DATES,
    *,
    shipped: datetime | None = None,
    delivered: datetime | None = None,
    returned: datetime | None = None,
) -> ParcelDates:
    return dates.parcel(shipped=shipped, delivered=delivered, returned=returned)


@pytest.mark.parametrize("at", [None, T0, T0 + HOUR, TAKEN])
def test_a_fact_that_contradicts_nothing_keeps_its_date(at: datetime | None) -> None:
    assert DATES.fact(at) == DATES.paid(at) == Dated(at=at)


def test_a_fact_before_the_order_happened_when_it_was_placed() -> None:
    assert DATES.fact(T0 - HOUR) == not_believed(T0)


def test_a_fact_over_a_year_after_the_order_happened_when_it_was_placed() -> None:
    assert LATER.fact(LONG_AFTER) == LATER.paid(LONG_AFTER) == not_believed(T0)
    assert LATER.fact(T0 + 365 * DAY) == Dated(at=T0 + 365 * DAY)


def test_the_year_counts_from_when_the_order_was_to_be_shipped_if_that_is_later() -> None:
    dates = OrderDates(placed_at=T0, ship_by=T0 + 100 * DAY, taken_at=T0 + 500 * DAY)
    assert dates.fact(LONG_AFTER) == Dated(at=LONG_AFTER)
    assert dates.fact(LONG_AFTER + 100 * DAY) == not_believed(T0)


def test_a_date_to_ship_by_before_the_order_changes_nothing() -> None:
    dates = OrderDates(placed_at=T0, ship_by=T0 - 100 * DAY, taken_at=TAKEN)
    assert dates.fact(T0 - HOUR) == not_believed(T0)


def test_paid_before_it_was_placed_is_paid_when_it_was_placed_and_no_contradiction() -> None:
    assert DATES.paid(T0 - 2 * DAY) == Dated(at=T0)


def test_a_contradictory_date_that_lies_ahead_says_nothing() -> None:
    assert DATES.fact(LONG_AFTER) == DATES.paid(LONG_AFTER) == not_believed(None)
    assert parcel(shipped=LONG_AFTER).shipped == not_believed(None)


@pytest.mark.parametrize(
    ("ahead", "at"),
    [(timedelta(seconds=1), TAKEN), (10 * MINUTE, TAKEN), (11 * MINUTE, TAKEN + 11 * MINUTE)],
)
def test_ten_minutes_ahead_is_a_clock_and_more_is_a_plan(ahead: timedelta, at: datetime) -> None:
    assert DATES.fact(TAKEN + ahead) == Dated(at=at)


def test_a_parcel_that_left_before_the_order_left_when_it_was_placed() -> None:
    dates = parcel(shipped=T0 - HOUR, delivered=T0 + DAY)
    assert dates == ParcelDates(shipped=not_believed(T0), delivered=Dated(at=T0 + DAY), returned=Dated(at=None))


def test_a_delivery_before_the_order_did_not_happen_and_its_parcel_is_prepared() -> None:
    dates = parcel(delivered=T0 - 400 * DAY)
    assert dates == ParcelDates(shipped=Dated(at=None), delivered=not_believed(None), returned=Dated(at=None))


def test_a_delivery_before_its_parcel_left_did_not_happen() -> None:
    dates = parcel(shipped=T0 + 2 * DAY, delivered=T0 + DAY)
    assert (dates.shipped, dates.delivered) == (Dated(at=T0 + 2 * DAY), not_believed(None))


def test_a_return_before_its_parcel_left_happened_when_it_left() -> None:
    dates = parcel(shipped=T0 + 2 * DAY, returned=T0 + DAY)
    assert (dates.shipped, dates.returned) == (Dated(at=T0 + 2 * DAY), not_believed(T0 + 2 * DAY))


def test_a_return_before_the_order_happened_when_its_parcel_left_or_when_the_order_was_placed() -> None:
    assert parcel(shipped=T0 + DAY, returned=T0 - DAY).returned == not_believed(T0 + DAY)
    alone = parcel(returned=T0 - DAY)
    assert (alone.shipped, alone.returned) == (Dated(at=T0), not_believed(T0))


def test_what_arrived_or_came_back_has_left_at_the_earliest_of_these() -> None:
    assert parcel(delivered=T0 + 5 * DAY).shipped == Dated(at=T0 + 5 * DAY)
    assert parcel(delivered=T0 + 5 * DAY, returned=T0 + 9 * DAY).shipped == Dated(at=T0 + 5 * DAY)
    assert parcel(delivered=T0 - DAY, returned=T0 + 9 * DAY).shipped == Dated(at=T0 + 9 * DAY)


def test_a_delivery_stands_beside_a_return_that_is_not_believed() -> None:
    dates = parcel(delivered=T0 + 5 * DAY, returned=T0 - DAY)
    assert dates == ParcelDates(
        shipped=Dated(at=T0 + 5 * DAY), delivered=Dated(at=T0 + 5 * DAY), returned=not_believed(T0 + 5 * DAY)
    )


def test_plans_keep_their_dates() -> None:
    dates = parcel(shipped=TAKEN + DAY, delivered=TAKEN + 2 * DAY)
    assert (dates.shipped, dates.delivered) == (Dated(at=TAKEN + DAY), Dated(at=TAKEN + 2 * DAY))


def test_a_delivery_that_happened_does_not_precede_a_plan_to_ship() -> None:
    assert parcel(shipped=TAKEN + DAY, delivered=T0 + DAY).delivered == not_believed(None)


def test_a_shipping_date_a_clock_ahead_leaves_a_delivery_of_the_same_minute_believed() -> None:
    dates = parcel(shipped=TAKEN + 3 * MINUTE, delivered=TAKEN + 2 * MINUTE)
    assert (dates.shipped, dates.delivered) == (Dated(at=TAKEN), Dated(at=TAKEN))


def test_of_an_order_dated_ahead_a_fact_before_it_happened_by_the_time_it_was_received() -> None:
    dates = OrderDates(placed_at=TAKEN + 2 * HOUR, ship_by=None, taken_at=TAKEN)
    assert dates.fact(TAKEN - HOUR) == not_believed(TAKEN)
    assert dates.paid(TAKEN - HOUR) == Dated(at=TAKEN)
    assert parcel(dates, returned=TAKEN - HOUR).returned == not_believed(TAKEN)


def test_a_payment_planned_before_an_order_dated_further_ahead_says_nothing() -> None:
    dates = OrderDates(placed_at=TAKEN + 2 * DAY, ship_by=None, taken_at=TAKEN)
    assert dates.paid(TAKEN + DAY) == not_believed(None)
