"""
Every two operations that change an order, and samples of three, let through to DynamoDB in orders drawn by chance.

Each schedule must be explained by the same operations one after the other, and leave consistent items.
"""

import itertools
from collections import Counter
from collections.abc import Sequence
from typing import Final

import pytest

from tests.support.chance import chance_of, run_seed
from tests.support.gate import Gate
from tests.support.race_operations import OPERATIONS
from tests.support.race_scenes import SCENES
from tests.support.races import ONE_KEY, Race, Run, a_race, acceptable, faults_of, run, scenes_of, takes_a_key

SHORT: Final = 1_000
LONG: Final = 20_000
PARTS: Final = 8
"""The tests that share the short series: each is over soon, and both workers have some of them."""

LONG_PARTS: Final = 200
LEAST_CONFLICTS: Final = 0.3
SHOWN: Final = 5

PAIRS: Final = tuple(itertools.combinations_with_replacement(OPERATIONS, 2))
TRIPLES: Final = tuple(itertools.combinations(OPERATIONS, 3))
SENT_TWICE: Final = tuple(name for name in OPERATIONS if takes_a_key(name))


def drawn(count: int, part: int, parts: int, series: str) -> list[Race]:
    """The races of one part: all pairs and all operations sent twice are in the series, the rest are samples."""
    random = chance_of(f"races/{series}")
    every: list[tuple[tuple[str, ...], str | None]] = [(pair, None) for pair in PAIRS]
    every += [((name, name), ONE_KEY) for name in SENT_TWICE]
    every += [((name, name, random.choice(list(OPERATIONS))), ONE_KEY) for name in SENT_TWICE]
    while len(every) < count:
        every += [(random.choice(TRIPLES), None), (random.choice(TRIPLES), None), (random.choice(PAIRS), None)]
    random.shuffle(every)
    mine = list(enumerate(every[:count]))[part::parts]
    return [a_race(names, place, f"{run_seed()}/{series}/{place}", keys=keys) for place, (names, keys) in mine]


def are_explained(gate: Gate, races: Sequence[Race]) -> None:
    """Runs these races, prints what they were, and fails with the first that nothing explains."""
    runs = run(gate, races)
    faults = faults_of(runs)
    conflicts = sum(one.schedule.conflicts for one in runs)
    print(
        f"{len(runs)} schedules, {sum(len(one.names) for one in races)} operations, "
        f"{sum(len(one.schedule.moves) for one in runs)} calls, {conflicts / len(runs):.0%} conflicts, "
        f"{dict(sizes(runs))}"
    )
    assert not faults, f"{len(faults)} faults:\n" + "\n\n".join(faults[:SHOWN])
    assert conflicts >= LEAST_CONFLICTS * len(runs)


def sizes(runs: Sequence[Run]) -> Counter[str]:
    """How many races there were of each size, and how many with one key."""
    return Counter(
        f"{len(one.race.names)} with one key" if one.race.keys == ONE_KEY else f"{len(one.race.names)}" for one in runs
    )


@pytest.mark.guarantee(
    "Whatever two or three people and systems do to an order at the same moment has the same results as "
    "one after the other.",
    to="shoppers",
)
@pytest.mark.parametrize("part", range(PARTS))
def test_every_two_operations_and_samples_of_three_are_explained_one_after_the_other(gate: Gate, part: int) -> None:
    are_explained(gate, drawn(SHORT, part, PARTS, "short"))


@pytest.mark.guarantee(
    "Whatever two or three people and systems do to an order at the same moment has the same results as "
    "one after the other.",
    to="shoppers",
)
@pytest.mark.long
@pytest.mark.parametrize("part", range(LONG_PARTS))
def test_twenty_thousand_schedules_are_explained_one_after_the_other(gate: Gate, part: int) -> None:
    are_explained(gate, drawn(LONG, part, LONG_PARTS, "long"))


def test_every_operation_is_acceptable_somewhere_and_most_pairs_are_together() -> None:
    never = set(OPERATIONS) - set().union(*(acceptable(scene) for scene in SCENES))
    assert never == {"post what was uploaded"}  # which another one has to verify before
    together = [pair for pair in PAIRS if set(pair) <= acceptable(scenes_of(tuple(sorted(pair)))[0])]
    print(f"{len(together)} of {len(PAIRS)} pairs are accepted from one start, of {len(OPERATIONS)} operations")
    assert len(OPERATIONS) >= 15
    assert len(together) >= 0.85 * len(PAIRS)


def test_the_same_seed_gives_the_same_schedule(gate: Gate) -> None:
    names = ("cancel", "snapshot: shipped", "release")
    first, again = run(gate, [a_race(names, place, "one seed", keys=None) for place in (1, 2)])
    assert first.schedule.choices == again.schedule.choices
    assert [move.call for move in first.schedule.moves] == [move.call for move in again.schedule.moves]
