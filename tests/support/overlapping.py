"""Calls that certainly overlap: each has read and judged before one of them writes."""

from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any

from tests.support.chance import chance_of
from tests.support.dynamodb import Engine
from tests.support.gate import WRITE, all_read_before_one_writes, open_gate


def at_once(engine: Engine, *calls: Callable[[], Any]) -> list[Any]:
    """What came of each of these. Which one writes first is drawn, and the others go on after it in a drawn order."""
    assert engine.is_faithful, "only a real engine knows what overlaps"
    order = _chance().sample(range(len(calls)), len(calls))
    with open_gate() as gate:
        schedule = gate.run(calls, all_read_before_one_writes(order))
    for result in schedule.results:
        if isinstance(result, Exception):
            raise result
    assert {move.place for move in schedule.moves if move.call == WRITE} == set(order), "not all of them wrote"
    return list(schedule.results)


@cache
def _chance() -> Random:
    return chance_of("at once")
