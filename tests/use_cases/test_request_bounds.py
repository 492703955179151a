"""What one request has used, as the store asks for it; whoever answers no request has no bounds."""

from contextvars import copy_context

import pytest

from order_help.use_cases.request_bounds import (
    TooManyCalls,
    counting_first_attempts,
    current_bounds,
    request_bounds,
)


def test_a_request_has_bounds_of_its_own_from_its_beginning_to_its_end() -> None:
    now = [100.0]

    assert current_bounds() is None
    with request_bounds(lambda: now[0]) as bounds:
        now[0] += 1.5
        assert current_bounds() is bounds
        assert (bounds.seconds, bounds.calls) == (1.5, 0)
        assert copy_context().run(current_bounds) is bounds, "threads of the request share them"
    assert current_bounds() is None


def test_two_requests_do_not_share_what_they_use() -> None:
    with request_bounds() as first:
        first.count_call(most=1)
    with request_bounds() as second:
        second.count_call(most=1)

    assert (first.calls, second.calls) == (1, 1)


def test_a_call_beyond_the_number_is_refused_and_so_is_each_that_follows() -> None:
    with request_bounds() as bounds:
        for _ in range(3):
            bounds.count_call(most=3)
        for _ in range(2):
            with pytest.raises(TooManyCalls):
                bounds.count_call(most=3)

    assert bounds.calls == 3


def test_what_is_attempted_again_is_not_counted_and_what_follows_is() -> None:
    with request_bounds() as bounds:
        with counting_first_attempts() as repeat:
            bounds.count_call(most=2)
            repeat(None)
            for _ in range(10):
                bounds.count_call(most=2)
        bounds.count_call(most=2)
        with pytest.raises(TooManyCalls):
            bounds.count_call(most=2)


def test_a_repetition_within_a_repetition_does_not_end_the_outer_one() -> None:
    with request_bounds() as bounds, counting_first_attempts() as repeat:
        repeat(None)
        with counting_first_attempts() as inner:
            inner(None)
        bounds.count_call(most=0)

    assert bounds.calls == 0


def test_attempts_outside_of_a_request_need_no_bounds() -> None:
    with counting_first_attempts() as repeat:
        repeat(None)
        assert current_bounds() is None
