"""
Takes many snapshots into the store, several orders at a time.

Rule: snapshots of one order are taken one after another, as they come; those of different orders side by side.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Final

from order_help.domain.ids import OrderRef
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot

AT_A_TIME: Final = 200
"""Snapshots in memory: a file of any length takes no more."""

_THREADS: Final = 8

Revisions = Callable[[Iterable[OrderRef]], dict[OrderRef, int]]
"""The revision of each order that is known: what is not newer need not be taken at all."""


def bulk_import(
    services: Services, snapshots: Iterable[OrderSnapshot], *, revisions: Revisions, now: datetime
) -> Iterator[Counter[SnapshotResult]]:
    """Take them in bunches, and say of each bunch what became of it. Raises StoreBusy; taking all again goes on."""
    with ThreadPoolExecutor(_THREADS) as threads:
        for bunch in _bunches(snapshots):
            known = revisions({snapshot.ref for snapshot in bunch})
            news = [snapshot for snapshot in bunch if snapshot.revision > known.get(snapshot.ref, -1)]
            done = Counter({SnapshotResult.UNCHANGED: len(bunch) - len(news)})
            for taken in threads.map(partial(_take_in_turn, services, now), _by_order(news)):
                done.update(taken)
            yield done


def _take_in_turn(services: Services, now: datetime, snapshots: list[OrderSnapshot]) -> list[SnapshotResult]:
    return [apply_order_snapshot(services, snapshot, now=now) for snapshot in snapshots]


def _by_order(snapshots: list[OrderSnapshot]) -> list[list[OrderSnapshot]]:
    def order(snapshot: OrderSnapshot) -> tuple[str, str]:
        return snapshot.customer_id, snapshot.number

    return [list(same) for _, same in groupby(sorted(snapshots, key=order), key=order)]  # sorting keeps their turn


def _bunches(snapshots: Iterable[OrderSnapshot]) -> Iterator[list[OrderSnapshot]]:
    bunch: list[OrderSnapshot] = []
    for snapshot in snapshots:
        bunch.append(snapshot)
        if len(bunch) == AT_A_TIME:
            yield bunch
            bunch = []
    if bunch:
        yield bunch
