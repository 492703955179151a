"""
Orders whose lives are drawn so that everything happens with everything are judged as `reading.py` reads them.

After each step of a life, and wherever something turns before the next one, product and reading have to agree. The
steps themselves are accepted or refused as it reads.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType
from order_help.domain.availability import Availability, OrderView
from tests.independent import reading
from tests.independent.reading import read
from tests.independent.reading_days import TICK, first_instant, last_day
from tests.independent.reading_units import RETURN
from tests.support.chance import run_seed
from tests.support.commands import services_for
from tests.support.generated_lives import generated_lives
from tests.support.lives import NIGHTS, Life, SituationCounts, Step
from tests.support.living import Living, policy_of
from tests.support.plain_views import differences, of_reading, of_view

A_SAMPLE = pytest.param(run_seed(), 1, id="a sample")
# Thousands of views, each made and read a second time.
ALL = pytest.param(20261130, 10, marks=[pytest.mark.long, pytest.mark.timeout(900)], id="all")
STATES = [state.value for state in HelpActionState]
STATUSES = {
    "CANCELLED",
    "RETURNED_TO_SENDER",
    "RECEIVED",
    "DELIVERED",
    "SHIPPED",
    "HANDED_OVER",
    "PARTIALLY_SHIPPED",
    "READY_FOR_PICKUP",
    "PROCESSING",
    "AWAITING_PAYMENT",
}
A_DAY = timedelta(days=1)
MOMENTS = 2  # boundaries after each step that are looked at, beside a night


@pytest.mark.guarantee(
    "The help that is offered is what the documented rules say, by a second, independent reading of them.", to="shops"
)
@pytest.mark.parametrize(("seed", "rounds"), [A_SAMPLE, ALL])
def test_lives_are_judged_as_they_read(seed: int, rounds: int) -> None:
    counts, states, statuses = SituationCounts(), Counter[tuple[str, str]](), Counter[str]()
    print(f"seed {seed}")
    for life, place, step, living in lived(seed, rounds):
        order = living.order
        for now in life.moments_after(place, Random(f"{seed}/{life.number}/{place}"), MOMENTS):
            expected = read(step.all_known, now)
            differing = differences(of_view(living.services.view(order, now=now)), of_reading(expected))
            assert not differing, f"seed {seed}, life {life.number}, step {place}, {now.isoformat()}: {differing}"
            states.update((action, found.state) for action, found in expected.states.items())
            statuses[expected.status] += 1
            counts.see(life, now)
    print("\n".join(counts.lines()))
    print(f"{statuses.total()} moments: {dict(statuses)}")
    print(f"{'':30}" + "".join(f"{state:>16}" for state in STATES))
    for action in HelpActionType:
        print(f"{action.value:30}" + "".join(f"{states[action.value, state]:16}" for state in STATES))
    assert not counts.rare(0.05)
    assert not counts.never_met()
    assert reading.UNREACHABLE.isdisjoint(states)
    if rounds > 1:  # so many that everything else occurs
        every_pair = {(action.value, state) for action in HelpActionType for state in STATES}
        assert every_pair - states.keys() == reading.UNREACHABLE
        assert statuses.keys() == STATUSES


@pytest.mark.guarantee("A help link opens and closes at the very time that was announced.", to="shoppers")
@pytest.mark.parametrize(("seed", "rounds"), [A_SAMPLE, ALL])
def test_in_lives_links_open_and_close_when_they_say(seed: int, rounds: int) -> None:
    """Nothing else happening; and the last day is that of the last instant at which it reads as open."""
    kept: Counter[tuple[str, str]] = Counter()
    print(f"seed {seed}")
    for life, place, step, living in lived(seed, rounds):
        view: OrderView = living.services.view(living.order, now=step.at)
        for action in view.actions.values():
            for promise in broken_promises(action, step, life.zone, kept):
                pytest.fail(f"{promise}: seed {seed}, life {life.number}, step {place}: {action}")
    for (name, when), count in sorted(kept.items()):
        print(f"{name:30}{when:10}{count:6}")
    assert {when for _, when in kept} == {"closesAt", "opensAt"}


def broken_promises(action: Availability, step: Step, zone: ZoneInfo, kept: Counter[tuple[str, str]]) -> Iterator[str]:
    def is_open(now: datetime) -> bool:
        return read(step.all_known, now).states[action.type.value].state == "AVAILABLE"

    if action.available and action.opens_at and action.opens_at > step.at:
        yield "is open, and says that it opens later"
    if action.available and action.closes_at:
        kept[action.type.value, "closesAt"] += 1
        # A window to come may have nothing but what is asked back already: windows are promised, not units.
        may_have_nothing = action.type.value == RETURN and (step.all_known.open_of(RETURN) or step.all_known.approved)
        if is_open(action.closes_at) or not (may_have_nothing or is_open(action.closes_at - TICK)):
            yield "does not close when it says"
        if action.last_day != last_day(action.closes_at, zone):
            yield "is not open on its last day"
    if action.state is HelpActionState.NOT_YET and action.opens_at:
        kept[action.type.value, "opensAt"] += 1
        if is_open(action.opens_at - TICK) or not is_open(action.opens_at):
            yield "does not open when it says"


def lived(seed: int, rounds: int) -> Iterator[tuple[Life, int, Step, Living]]:
    """Yields each step of each life when it has been taken."""
    for life in generated_lives(seed, rounds):
        services, _ = services_for(policy=policy_of(life))
        living = Living(services, life)
        for place, step in enumerate(life.steps):
            living.step(step)
            yield life, place, step, living


@pytest.mark.parametrize("zone", NIGHTS)
def test_clocks_change_in_these_nights(zone: str) -> None:
    there = ZoneInfo(zone)
    for day in NIGHTS[zone]:
        before, after = (first_instant(one, there).astimezone(there) for one in (day - A_DAY, day + A_DAY))
        assert before.utcoffset() != after.utcoffset()
