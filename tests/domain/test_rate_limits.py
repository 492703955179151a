from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.rate_limits import EMPTY_RATE_LOG, MESSAGES, UPLOADS, RateLimit, RateLog
from tests.support.orders import T0, TICK

THREE_IN_TEN = RateLimit(operation="knock", most=3, per=timedelta(seconds=10))
SECOND = timedelta(seconds=1)

# Close together and far apart, on the edge of the span and a microsecond beside it.
WAITS = st.sampled_from([0 * TICK, TICK, SECOND, 3 * SECOND, 10 * SECOND - TICK, 10 * SECOND]) | st.timedeltas(
    timedelta(0), timedelta(seconds=12)
)
LIMITS = st.builds(RateLimit, operation=st.just("knock"), most=st.integers(1, 5), per=st.just(10 * SECOND))


def done_at(limit: RateLimit, *seconds: float) -> RateLog:
    """The log after doing it at each of these seconds, all of which are allowed."""
    log = EMPTY_RATE_LOG
    for second in seconds:
        after = log.with_call(limit, now=T0 + second * SECOND)
        assert isinstance(after, RateLog)
        log = after
    return log


def test_the_issue_allows_60_messages_and_20_uploads_an_hour() -> None:
    hour = timedelta(hours=1)
    assert (MESSAGES.most, MESSAGES.per, UPLOADS.most, UPLOADS.per) == (60, hour, 20, hour)
    assert MESSAGES.operation != UPLOADS.operation


def test_one_more_than_the_most_is_told_when_the_oldest_leaves_the_span() -> None:
    log = done_at(THREE_IN_TEN, 0, 1, 2)
    assert log.with_call(THREE_IN_TEN, now=T0 + 3 * SECOND) == T0 + 10 * SECOND


def test_it_is_free_again_exactly_when_it_was_said_to_be() -> None:
    log = done_at(THREE_IN_TEN, 0, 1, 2)
    retry_at = T0 + 10 * SECOND
    assert log.with_call(THREE_IN_TEN, now=retry_at - TICK) == retry_at
    assert isinstance(log.with_call(THREE_IN_TEN, now=retry_at), RateLog)


def test_what_was_done_at_one_instant_counts_each_time() -> None:
    log = done_at(THREE_IN_TEN, 0, 0, 0)
    assert log.times == (T0, T0, T0)
    assert log.with_call(THREE_IN_TEN, now=T0) == T0 + 10 * SECOND


def test_a_refusal_counts_nothing() -> None:
    log = done_at(THREE_IN_TEN, 0, 1, 2)
    for second in range(3, 10):
        assert log.with_call(THREE_IN_TEN, now=T0 + second * SECOND) == T0 + 10 * SECOND


def test_each_time_raises_the_version_and_what_has_left_the_span_is_forgotten() -> None:
    log = done_at(THREE_IN_TEN, 0, 1, 2, 10, 50)
    assert log == RateLog(times=(T0 + 50 * SECOND,), version=5)


@given(limit=LIMITS, waits=st.lists(WAITS, max_size=40))
def test_there_are_never_more_than_the_most_in_any_span(limit: RateLimit, waits: list[timedelta]) -> None:
    """Every span that is open at its beginning and closed at its end: of these, those that end with a time suffice."""
    log, now, done = EMPTY_RATE_LOG, T0, list[datetime]()
    for wait in waits:
        now += wait
        after = log.with_call(limit, now=now)
        if isinstance(after, RateLog):
            log, done = after, [*done, now]
            assert len([at for at in done if now - limit.per < at]) <= limit.most
            assert log.times == tuple(at for at in done if now - limit.per < at)
        else:
            assert len([at for at in done if now - limit.per < at]) == limit.most


@pytest.mark.guarantee(
    "Whoever has sent too many messages or files in an hour is told when the next one will be taken, and "
    "it is taken then.",
    to="shoppers",
)
@given(limit=LIMITS, waits=st.lists(WAITS, min_size=1, max_size=40))
def test_when_to_try_again_is_the_very_first_microsecond_at_which_it_is_allowed(
    limit: RateLimit, waits: list[timedelta]
) -> None:
    log, now = EMPTY_RATE_LOG, T0
    for wait in waits:
        now += wait
        after = log.with_call(limit, now=now)
        if isinstance(after, RateLog):
            log = after
            continue
        assert after > now
        assert isinstance(log.with_call(limit, now=after), RateLog)
        assert log.with_call(limit, now=after - TICK) == after


@pytest.mark.parametrize("late", [TICK, SECOND, 9 * SECOND])
def test_a_clock_that_is_late_is_told_no_more_than_the_others(late: timedelta) -> None:
    """Servers' clocks differ: what another has counted in this one's future counts as well."""
    log = done_at(THREE_IN_TEN, 0, 1, 2)
    assert log.with_call(THREE_IN_TEN, now=T0 + 2 * SECOND - late) == T0 + 10 * SECOND
    assert done_at(THREE_IN_TEN, 2, 0, 1).times == (T0, T0 + SECOND, T0 + 2 * SECOND)
