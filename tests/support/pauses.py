"""What a retry waits: noted in place of waiting, and held to full jitter."""

import time
from collections.abc import Callable

import pytest

RUNS = 40
"""Enough that chance alone leaves half of a range empty once in a billion runs."""


def assert_full_jitter(
    monkeypatch: pytest.MonkeyPatch, fail: Callable[[], object], *, pauses: int, first: float, most: float
) -> None:
    """
    `fail` makes so many pauses. Each is drawn evenly from a range that begins at 0 and doubles from pause to pause.

    Callers who failed at one moment would meet again at another if their pauses were alike, or only a little apart.
    """
    runs: list[list[float]] = []
    for _ in range(RUNS):
        runs.append([])
        monkeypatch.setattr(time, "sleep", runs[-1].append)
        fail()
    assert [len(run) for run in runs] == [pauses] * RUNS
    for place, paused in enumerate(zip(*runs, strict=True)):
        longest = min(first * 2**place, most)
        assert max(paused) <= longest
        assert min(paused) < longest / 2 < max(paused)
