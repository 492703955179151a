"""
Imports many order snapshots into the store, those of several orders at a time.

Rule: snapshots that may be about one order are applied one after another, in the order in which they come; others are
applied in parallel.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from functools import partial
from itertools import chain, islice
from typing import Final

from order_help.domain.ids import OrderRef
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot

BATCH_SIZE: Final = 200
"""The number of snapshots in memory at a time, however many there are."""

_THREADS: Final = 8

Revisions = Callable[[Iterable[OrderRef]], dict[OrderRef, int]]
"""Returns the stored revision of each of these orders, and nothing for orders that are not in the store."""


def bulk_import(
    services: Services, snapshots: Iterable[OrderSnapshot], *, revisions: Revisions, now: datetime
) -> Iterator[Counter[SnapshotResult]]:
    """
    Applies the snapshots in batches, and yields the counts of the results of each batch.

    Snapshots that are not newer than the stored revision are counted as UNCHANGED and not applied. Raises StoreBusy;
    calling it again with all snapshots continues the import.
    """
    with ThreadPoolExecutor(_THREADS) as threads:
        for batch in _batches(snapshots):
            stored = revisions({snapshot.ref for snapshot in batch})
            newer = [snapshot for snapshot in batch if snapshot.revision > stored.get(snapshot.ref, -1)]
            counts = Counter({SnapshotResult.UNCHANGED: len(batch) - len(newer)})
            for results in threads.map(partial(_apply_in_sequence, services, now), by_order(newer)):
                counts.update(results)
            yield counts


def _apply_in_sequence(services: Services, now: datetime, snapshots: list[OrderSnapshot]) -> list[SnapshotResult]:
    return [apply_order_snapshot(services, snapshot, now=now) for snapshot in snapshots]


def by_order(snapshots: Iterable[OrderSnapshot]) -> list[list[OrderSnapshot]]:
    """
    Groups snapshots that may be about one order, because they share an id or a number, also by way of others.

    Snapshots of one id or number keep the order in which they come.
    """
    group_of: dict[str, list[OrderSnapshot]] = {}
    for snapshot in snapshots:
        names = _names(snapshot)
        groups = _distinct(group_of[name] for name in names if name in group_of)
        merged = [*chain.from_iterable(groups), snapshot]
        for member in merged:
            group_of |= dict.fromkeys(_names(member), merged)
    return _distinct(group_of.values())


def _names(snapshot: OrderSnapshot) -> list[str]:
    return [f"number {snapshot.number}", *([f"id {snapshot.id}"] if snapshot.id else [])]


def _distinct(groups: Iterable[list[OrderSnapshot]]) -> list[list[OrderSnapshot]]:
    return list({id(group): group for group in groups}.values())


def _batches(snapshots: Iterable[OrderSnapshot]) -> Iterator[list[OrderSnapshot]]:
    rest = iter(snapshots)
    while batch := list(islice(rest, BATCH_SIZE)):
        yield batch
