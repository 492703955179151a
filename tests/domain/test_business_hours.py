from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.business_hours import LOOK_AHEAD, BusinessHours
from order_help.domain.shop_policy import PolicySettings

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = timedelta(hours=1)
OFFICE = BusinessHours(
    zone=BERLIN,
    opens=time(9),
    closes=time(17),
    weekdays=frozenset({1, 2, 3, 4, 5}),
    holidays=frozenset({date(2026, 12, 25)}),
)


def berlin(*at: int) -> datetime:
    return datetime(*at, tzinfo=BERLIN)  # type: ignore[misc, arg-type]  # year, month, day and time of day


@pytest.mark.guarantee("Answers are due within the shop's business hours, if it has some.", to="shops")
@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        (berlin(2026, 11, 23, 10), 2, berlin(2026, 11, 23, 12)),  # within a Monday
        (berlin(2026, 11, 23, 10), 7, berlin(2026, 11, 23, 17)),  # to the very end of it
        (berlin(2026, 11, 23, 16), 2, berlin(2026, 11, 24, 10)),  # over the night
        (berlin(2026, 11, 23, 7), 1, berlin(2026, 11, 23, 10)),  # before it opens
        (berlin(2026, 11, 23, 22), 1, berlin(2026, 11, 24, 10)),  # after it closed
        (berlin(2026, 11, 27, 16), 2, berlin(2026, 11, 30, 10)),  # over a weekend
        (berlin(2026, 11, 28, 12), 24, berlin(2026, 12, 2, 17)),  # three working days from a Saturday
        (berlin(2026, 12, 24, 16), 2, berlin(2026, 12, 28, 10)),  # over a holiday and a weekend
    ],
)
def test_only_the_hours_in_which_the_shop_is_open_count(start: datetime, hours: int, end: datetime) -> None:
    assert OFFICE.after(start, hours * HOUR) == end
    assert OFFICE.after(start.astimezone(UTC), hours * HOUR).utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        # On 25 October 2026 the clocks go back at 3, on 28 March 2027 they go forward at 2.
        (berlin(2026, 10, 24, 20), berlin(2026, 10, 25, 3)),
        (berlin(2027, 3, 27, 20), berlin(2027, 3, 28, 5)),
    ],
)
def test_what_passes_is_real_time_also_where_the_clocks_change(start: datetime, end: datetime) -> None:
    always = BusinessHours(zone=BERLIN, opens=time(0), closes=time(23, 59, 59, 999999), weekdays=frozenset(range(1, 8)))
    took = always.after(start, 8 * HOUR) - start.astimezone(UTC)
    assert abs(took - 8 * HOUR) <= timedelta(microseconds=1)  # the last microsecond of the day is none of its hours
    assert abs(always.after(start, 8 * HOUR) - end.astimezone(UTC)) <= timedelta(microseconds=1)


YEARS = (datetime(2026, 1, 1), datetime(2028, 1, 1))  # noqa: DTZ001  # the strategy wants them so, and adds the zone
INSTANTS = st.datetimes(*YEARS, timezones=st.just(UTC))
SPANS = st.timedeltas(timedelta(minutes=1), timedelta(hours=60))


@pytest.mark.guarantee("Answers are due within the shop's business hours, if it has some.", to="shops")
@given(start=INSTANTS, span=SPANS)
def test_an_answer_is_due_while_the_shop_is_open(start: datetime, span: timedelta) -> None:
    due = OFFICE.after(start, span).astimezone(BERLIN)
    assert OFFICE.opens <= due.time() <= OFFICE.closes
    assert due.isoweekday() in OFFICE.weekdays
    assert due.date() not in OFFICE.holidays
    assert due >= start + span


@given(start=INSTANTS, later=SPANS, span=SPANS)
def test_who_writes_later_is_answered_no_earlier(start: datetime, later: timedelta, span: timedelta) -> None:
    assert OFFICE.after(start, span) <= OFFICE.after(start + later, span)


@given(start=INSTANTS, one=SPANS, other=SPANS)
def test_two_spans_are_as_long_as_one_after_the_other(start: datetime, one: timedelta, other: timedelta) -> None:
    assert OFFICE.after(OFFICE.after(start, one), other) == OFFICE.after(start, one + other)


class EveryDay:
    def __contains__(self, _: object) -> bool:
        return True


def test_a_shop_that_never_opens_answers_at_the_end_of_what_is_looked_at() -> None:
    never = BusinessHours(zone=UTC, opens=time(9), closes=time(17), weekdays=frozenset({1}), holidays=EveryDay())
    start = berlin(2026, 11, 23, 10)
    assert never.after(start, HOUR) == start + LOOK_AHEAD


@pytest.mark.parametrize(
    "hours",
    [
        {"opens": time(17), "closes": time(9)},
        {"opens": time(9), "closes": time(9)},
        {"weekdays": frozenset()},
        {"weekdays": frozenset({0, 1})},
    ],
)
def test_hours_in_which_nothing_opens_are_none(hours: dict[str, object]) -> None:
    arguments = {"zone": UTC, "opens": time(9), "closes": time(17), "weekdays": frozenset({1}), **hours}
    with pytest.raises(ValueError, match="a shop"):
        BusinessHours(**arguments)  # type: ignore[arg-type]  # the types are right, the values are not


def test_the_shop_means_to_answer_within_its_hours_or_at_any() -> None:
    saturday = berlin(2026, 11, 28, 12)
    assert PolicySettings().answer_by(saturday) == saturday + 24 * HOUR
    assert PolicySettings(business_hours=OFFICE).answer_by(saturday) == berlin(2026, 12, 2, 17)
