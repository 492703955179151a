from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from order_help.formats.dates import LongAgo, PlainDate, ReadDate, date_in, instant_in
from order_help.formats.findings import Unreadable

BERLIN = ZoneInfo("Europe/Berlin")
AT = datetime(2026, 11, 2, 10, tzinfo=UTC)


def read(text: object, plain: PlainDate = PlainDate.START) -> ReadDate:
    return date_in(text, zone=BERLIN, plain=plain)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-02T10:00:00Z", "2026-11-02T10:00:00z", "2026-11-02 10:00:00Z", "2026-11-02T10:00Z", "20261102T100000Z",
        "20261102T1000Z", "2026-11-02T10:00:00.000000000Z", "2026-11-02T11:00:00+01:00", "2026-11-02T11:00:00+0100",
        "2026-11-02T11:00:00+01", "20261102T110000+01:00", "2026-11-02T05:30:00-04:30", " 2026-11-02T10:00:00Z\n",
        "2026-11-02T10:00:00,0Z", "2026-11-03T09:59:00+23:59", "2026-11-02T10:00:00-00:00",
    ],
)  # fmt: skip
def test_iso_8601_is_read_in_any_zone(text: str) -> None:
    assert read(text) == ReadDate(at=AT, without_zone=False)
    assert read(text).at.tzinfo is UTC


@pytest.mark.parametrize("text", ["2026-11-02T11:00:00", "2026-11-02 11:00", "20261102T1100"])
def test_without_a_zone_it_is_the_shops_time(text: str) -> None:
    assert read(text) == ReadDate(at=AT, without_zone=True)


@pytest.mark.parametrize("text", ["2026-11-02", "20261102"])
def test_a_plain_date_is_a_day_of_the_shop_at_its_start_or_at_its_end(text: str) -> None:
    start = datetime(2026, 11, 1, 23, tzinfo=UTC)
    assert read(text) == ReadDate(at=start, without_zone=True, day=date(2026, 11, 2))
    assert read(text, PlainDate.END).at == start + timedelta(days=1)


def test_a_day_on_which_the_clock_changes_ends_with_the_next_one() -> None:
    assert read("2026-10-25", PlainDate.END).at - read("2026-10-25").at == timedelta(hours=25)


def test_a_plain_date_begins_where_the_clock_jumps_over_its_midnight() -> None:
    santiago = ZoneInfo("America/Santiago")
    begins = date_in("2026-09-06", zone=santiago, plain=PlainDate.START).at
    assert begins == datetime(2026, 9, 6, 4, tzinfo=UTC)
    assert date_in("2026-09-05", zone=santiago, plain=PlainDate.END).at == begins


def test_what_the_clock_shows_twice_is_the_first_and_what_it_leaves_out_is_read_as_before_it() -> None:
    assert read("2026-10-25T02:30:00").at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert read("2026-03-29T02:30:00").at == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_a_fraction_is_cut_to_microseconds() -> None:
    assert read("2026-11-02T10:00:00.1Z").at == AT + timedelta(microseconds=100_000)
    assert read("2026-11-02T10:00:00.123456999Z").at == AT + timedelta(microseconds=123_456)


@pytest.mark.parametrize(
    "text", ["0000-00-00 00:00:00", "0001-01-01T00:00:00Z", "1900-01-01", "1969-12-31T23:59:59-12:00"]
)
def test_a_year_before_1970_is_no_date(text: str) -> None:
    with pytest.raises(LongAgo):
        read(text)


def test_the_year_that_counts_is_the_one_that_is_written() -> None:
    assert read("1970-01-01T00:00:00+14:00").at.year == 1969
    assert read("2999-12-31T23:59:59-12:00").at.year == 3000
    assert read("2999-12-31", PlainDate.END).at == datetime(2999, 12, 31, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "yesterday", "", "2026", "2026-11", "2026-W45-1", "2026-306", "02.11.2026", "11/02/2026", "2026-11-02T10",
        "2026-11-02T10:00:00 +01:00", "2026-11-02T10:00:00.0000000001Z", "20261102T10:00:00Z", "2026-11-02T100000Z",
        "2026-11-02T10:00:00Z[UTC]", "２０２６-11-02", "2026-11-02T10:00:00+1", "+2026-11-02", 1793613600, None, True,
    ],
)  # fmt: skip
def test_anything_else_is_unreadable(text: object) -> None:
    with pytest.raises(Unreadable, match=r"a date and time of ISO 8601, such as "):
        read(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-29", "2026-13-01", "2026-00-01", "2026-11-31T00:00:00Z", "2026-11-02T24:00:00Z",
        "2026-11-02T23:60:00Z", "2026-11-02T23:59:60Z", "2026-11-02T10:00:00+24:00", "2026-11-02T10:00:00+01:60",
    ],
)  # fmt: skip
def test_a_date_has_to_exist(text: str) -> None:
    with pytest.raises(Unreadable, match="a date and time that exist"):
        read(text)


def test_the_year_3000_is_too_late() -> None:
    with pytest.raises(Unreadable, match="a time before the year 3000"):
        read("3000-01-01")


@pytest.mark.parametrize(
    "text", ["2026-11-02T10:00:00", "2026-11-02", "20261102T100000Z", "2026-11-02 10:00Z", 7, None]
)
def test_the_apis_want_their_instants_with_an_offset(text: object) -> None:
    assert instant_in("2026-11-02T11:00:00+01:00") == AT
    with pytest.raises(ValueError, match="a date and time with its offset"):
        instant_in(text)


def test_the_apis_take_no_instant_before_1970() -> None:
    with pytest.raises(ValueError, match="a time after the year 1969"):
        instant_in("1969-12-31T23:59:59Z")
