from datetime import datetime

import pytest

from order_help.domain.actions import OrderEvent
from order_help.domain.windows import Phase, Window, WindowState
from tests.support.chance import chance_of
from tests.support.orders import DAY, T0, TICK

PLACED, PAID, SHIP_BY = OrderEvent.PLACED, OrderEvent.PAID, OrderEvent.SHIP_BY
RELEASED, SHIPPED, CANCELLED = OrderEvent.RELEASED, OrderEvent.FIRST_SHIPPED, OrderEvent.CANCELLED

CANCEL = Window(opens=(PLACED,), closes=(RELEASED, SHIPPED, CANCELLED))
PROGRESS = Window(opens=(PAID, SHIP_BY), closes=(OrderEvent.FULFILLED, CANCELLED))
PAYMENT = Window(opens=(PLACED,), closes=())
RETURN = Window(opens=(SHIPPED,), closes=(OrderEvent.RETURN_WINDOW_ENDED,))


@pytest.mark.parametrize(
    ("now", "phase"),
    [
        (T0 - TICK, Phase.NOT_YET),
        (T0, Phase.OPEN),
        (T0 + DAY - TICK, Phase.OPEN),
        (T0 + DAY, Phase.CLOSED),
        (T0 + DAY + TICK, Phase.CLOSED),
    ],
)
def test_a_window_is_open_from_its_opening_until_just_before_its_closing(now: datetime, phase: Phase) -> None:
    times = {SHIPPED: T0, OrderEvent.RETURN_WINDOW_ENDED: T0 + DAY}
    assert RETURN.state_at(times, now=now).phase is phase


def test_an_order_was_placed_however_far_the_shops_clock_is_ahead() -> None:
    assert CANCEL.state_at({PLACED: T0 + DAY}, now=T0).phase is Phase.OPEN
    assert CANCEL.state_at({PLACED: T0 + DAY, SHIPPED: T0}, now=T0).phase is Phase.CLOSED


def test_an_open_window_says_since_when_until_when_and_what_may_close_it() -> None:
    assert CANCEL.state_at({PLACED: T0, RELEASED: T0 + 2 * DAY, SHIPPED: T0 + DAY}, now=T0) == WindowState(
        phase=Phase.OPEN, opens_at=T0, closes_at=T0 + DAY, closes_on=(RELEASED, SHIPPED, CANCELLED)
    )


def test_a_window_opens_with_the_last_of_its_opening_events() -> None:
    times = {PAID: T0, SHIP_BY: T0 + DAY}
    early = PROGRESS.state_at(times, now=T0 + DAY - TICK)
    assert (early.phase, early.opens_on, early.opens_at) == (Phase.NOT_YET, (SHIP_BY,), T0 + DAY)
    assert (early.event, early.at) == (SHIP_BY, T0 + DAY)
    assert PROGRESS.state_at(times, now=T0 + DAY).phase is Phase.OPEN


def test_a_window_with_an_opening_event_of_unknown_time_does_not_say_when_it_opens() -> None:
    state = PROGRESS.state_at({SHIP_BY: T0}, now=T0)
    assert (state.phase, state.opens_on, state.opens_at) == (Phase.NOT_YET, (PAID,), None)
    assert (state.event, state.at) == (PAID, None)


def test_the_first_closing_event_is_the_one_that_closed() -> None:
    state = CANCEL.state_at({PLACED: T0, RELEASED: T0 + 2 * DAY, SHIPPED: T0 + DAY}, now=T0 + 3 * DAY)
    assert (state.phase, state.event, state.at) == (Phase.CLOSED, SHIPPED, T0 + DAY)


def test_of_two_closing_events_at_one_instant_the_tables_first_closed() -> None:
    state = CANCEL.state_at({PLACED: T0, CANCELLED: T0 + DAY, SHIPPED: T0 + DAY}, now=T0 + DAY)
    assert state.event is SHIPPED


def test_a_closing_event_before_the_opening_one_closes_too() -> None:
    state = RETURN.state_at({OrderEvent.RETURN_WINDOW_ENDED: T0, SHIPPED: T0 + DAY}, now=T0)
    assert (state.phase, state.opens_at, state.closes_at) == (Phase.CLOSED, None, T0)


def test_a_window_that_will_be_closed_before_it_could_open_names_no_opening_time() -> None:
    state = PROGRESS.state_at({PAID: T0, SHIP_BY: T0 + 2 * DAY, CANCELLED: T0 + DAY}, now=T0)
    assert (state.phase, state.opens_at) == (Phase.NOT_YET, None)


def test_a_window_that_nothing_closes_stays_open() -> None:
    assert PAYMENT.state_at({PLACED: T0}, now=T0 + 10_000 * DAY) == WindowState(phase=Phase.OPEN, opens_at=T0)


def test_after_cancelling_what_has_no_date_never_opens_a_window() -> None:
    times = {PLACED: T0, CANCELLED: T0 + DAY}
    assert RETURN.state_at(times, now=T0 + DAY - TICK).phase is Phase.NOT_YET
    state = RETURN.state_at(times, now=T0 + DAY)
    assert (state.phase, state.event, state.at) == (Phase.NEVER, CANCELLED, T0 + DAY)


def test_after_cancelling_what_has_a_date_is_still_to_come() -> None:
    state = RETURN.state_at({CANCELLED: T0, SHIPPED: T0 + DAY}, now=T0)
    assert (state.phase, state.event, state.at) == (Phase.NOT_YET, SHIPPED, T0 + DAY)


def test_a_window_is_open_exactly_if_its_state_is() -> None:
    chance, open_ = chance_of("windows"), 0
    for _ in range(4_000):
        events = chance.sample(list(OrderEvent), 4)
        window = Window(tuple(events[:2]), tuple(events[2:]))
        times = {
            event: T0 + chance.choice([-2, -1, 0, 1]) * TICK
            for event in (*events, OrderEvent.CANCELLED)
            if chance.random() < 0.6
        }

        is_open = window.is_open_at(times, now=T0)

        assert is_open is (window.state_at(times, now=T0).phase is Phase.OPEN)
        open_ += is_open
    assert 200 < open_ < 3_000
