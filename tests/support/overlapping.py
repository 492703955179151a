"""Calls that certainly overlap: each has read and judged before one of them writes."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from threading import Barrier, get_ident
from typing import Any

from tests.support.dynamodb import Engine
from tests.support.wire import Call, tapped


@contextmanager
def all_judge_before_one_writes(engine: Engine, threads: int) -> Iterator[Barrier]:
    """Each thread's first write waits until every thread has read and judged, so that they certainly overlap."""
    barrier, met = Barrier(threads), set[int]()

    def wait(call: Call) -> None:
        if call.operation == "TransactWriteItems" and get_ident() not in met:
            met.add(get_ident())
            barrier.wait(timeout=60)

    with tapped(engine) as wire:
        wire.faults.append(wait)
        yield barrier
        assert len(met) == threads


def at_once(engine: Engine, *calls: Callable[[], Any]) -> list[Any]:
    """What came of each of these."""
    with all_judge_before_one_writes(engine, len(calls)), ThreadPoolExecutor(len(calls)) as pool:
        return [future.result() for future in [pool.submit(call) for call in calls]]
