from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.local_days import day_of, end_of, last_day_before, start_of
from tests.support.orders import DAY, TICK

MINUTE = timedelta(minutes=1)
YEARS = range(2023, 2028)

SANTIAGO = ZoneInfo("America/Santiago")
LOS_ANGELES = ZoneInfo("America/Los_Angeles")
ZONES = {
    name: ZoneInfo(name)
    for name in (
        "America/Los_Angeles",  # the clocks change at 2 in the night
        "America/Santiago",  # forward at midnight, which is then not there, and back at midnight to 23
        "America/Havana",  # forward at midnight, and back at 1 to midnight, which is then there twice
        "Africa/Cairo",  # forward at midnight, and back at midnight to 23
        "Asia/Beirut",  # forward at midnight, and back at midnight to 23
        "America/Nuuk",  # an hour before midnight in spring, and an hour after it in autumn
        "Australia/Lord_Howe",  # by half an hour
        "Europe/London",
    )
}


def walked_start(day: date, zone: tzinfo) -> datetime:
    """The first minute with this date, found by walking through the minutes of two days around it."""
    at = datetime(day.year, day.month, day.day, tzinfo=UTC) - DAY
    while at.astimezone(zone).date() < day:
        at += MINUTE
    return at


def nights_of_change(zone: tzinfo) -> list[date]:
    """The days of these years that are longer or shorter than 24 hours, each with the one after it."""
    days = [date(YEARS.start, 1, 1) + number * DAY for number in range(366 * len(YEARS))]
    at_noon = {day: datetime(day.year, day.month, day.day, 12, tzinfo=zone).utcoffset() for day in days}
    return [near for day in days[1:-1] if at_noon[day] != at_noon[day - DAY] for near in (day - DAY, day, day + DAY)]


@pytest.mark.parametrize("zone", ZONES.values(), ids=list(ZONES))
def test_a_day_begins_and_ends_where_a_walk_through_the_minutes_finds_it(zone: ZoneInfo) -> None:
    days = nights_of_change(zone)
    assert len(days) >= 3 * 2 * (len(YEARS) - 1)
    for day in days:
        assert start_of(day, zone) == walked_start(day, zone)
        assert end_of(day, zone) == walked_start(day + DAY, zone)
        assert start_of(day, zone).utcoffset() == timedelta(0)


def test_a_day_whose_midnight_is_not_there_begins_when_the_clocks_have_jumped() -> None:
    begins = start_of(date(2026, 9, 6), SANTIAGO)
    assert begins == datetime(2026, 9, 6, 4, tzinfo=UTC)
    assert begins.astimezone(SANTIAGO).isoformat() == "2026-09-06T01:00:00-03:00"


def test_a_day_whose_midnight_is_there_twice_begins_with_the_first() -> None:
    assert start_of(date(2026, 11, 1), ZONES["America/Havana"]) == datetime(2026, 11, 1, 4, tzinfo=UTC)


def test_a_day_begins_where_the_clocks_jump_from_before_midnight_to_after_it() -> None:
    """Toronto's clocks of 1919 went from 23:30 to 00:30."""
    begins = start_of(date(1919, 3, 31), ZoneInfo("America/Toronto"))
    assert begins == datetime(1919, 3, 31, 4, 30, tzinfo=UTC)


def test_a_day_that_a_zone_left_out_begins_and_ends_with_the_one_after() -> None:
    """Samoa moved to the other side of the date line, and had no 30 December 2011."""
    apia = ZoneInfo("Pacific/Apia")
    assert start_of(date(2011, 12, 30), apia) == start_of(date(2011, 12, 31), apia)
    assert (
        end_of(date(2011, 12, 29), apia) == end_of(date(2011, 12, 30), apia) == datetime(2011, 12, 30, 10, tzinfo=UTC)
    )


def test_in_utc_a_day_begins_at_midnight_however_utc_is_written() -> None:
    for zone in (UTC, ZoneInfo("UTC"), timezone(timedelta(0))):
        assert end_of(date(2026, 12, 31), zone) == datetime(2027, 1, 1, tzinfo=UTC)


def test_a_moment_before_the_end_of_a_day_is_still_in_it() -> None:
    end = end_of(date(2026, 12, 11), LOS_ANGELES)
    assert end == datetime(2026, 12, 12, 8, tzinfo=UTC)
    assert (day_of(end - TICK, LOS_ANGELES), day_of(end, LOS_ANGELES)) == (date(2026, 12, 11), date(2026, 12, 12))
    assert last_day_before(end, LOS_ANGELES) == date(2026, 12, 11)
    assert last_day_before(end + TICK, LOS_ANGELES) == date(2026, 12, 12)


@given(
    at=st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001  # zone added
    zone=st.sampled_from(list(ZONES.values())),
)
def test_every_instant_lies_between_the_start_and_the_end_of_its_day(at: datetime, zone: ZoneInfo) -> None:
    day = day_of(at, zone)
    assert start_of(day, zone) <= at < end_of(day, zone)
    assert last_day_before(end_of(day, zone), zone) == day
