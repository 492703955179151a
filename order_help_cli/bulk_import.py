"""
Imports the lines of a file of orders into the store, those of several orders at a time.

Rule 1: lines that may be about one order are applied one after another, in the order in which they come; others are
applied in parallel.
Rule 2: the first lines of orders of which nothing is stored are written together, on the conditions of each.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import Final, Protocol

from order_help.domain.ids import OrderId, OrderRef
from order_help.domain.intake import IntakeWarning
from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.snapshot_json import BadSnapshot, TakenSnapshot
from order_help.use_cases.ports import Commit, StoredRevision
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.create_orders import (
    Arrival,
    create_together,
    creations,
    kept_id_of,
)
from order_help.use_cases.system.refuse_order_snapshot import (
    RefusedSnapshot,
    refuse_order_snapshot,
    refused_snapshot,
)
from order_help_cli.order_file import NEEDS_ID

BATCH_SIZE: Final = 200
"""The number of lines in memory at a time, however many there are."""

_THREADS: Final = 4


class ImportStore(Protocol):
    """What an import needs of the store besides the port `OrderStore`."""

    def revisions(self, refs: Iterable[OrderRef]) -> dict[OrderRef, StoredRevision]:
        """Returns what is stored of each of these orders that exists. Raises StoreBusy."""

    def commit_together(self, changes: Sequence[Commit]) -> None:
        """Writes the changes of different orders, all or nothing. Raises what `OrderStore.commit` raises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a file, by its number: a snapshot with its warnings, or what can be read of one that is refused."""

    number: int
    content: OrderSnapshot | RefusedSnapshot
    warnings: tuple[IntakeWarning, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """What became of some lines: how many had each result, and the numbers of those that need an id."""

    counts: Counter[SnapshotResult] = field(default_factory=Counter)
    need_id: tuple[int, ...] = ()


def importable(lines: Iterable[tuple[int, TakenSnapshot | BadSnapshot]]) -> Iterator[Line]:
    """Yields the lines of a file that are about an order; of others there is nothing to remember."""
    for number, read in lines:
        if isinstance(read, TakenSnapshot):
            yield Line(number=number, content=read.snapshot, warnings=read.warnings)
        elif refused := refused_snapshot(read):
            yield Line(number=number, content=refused)


def bulk_import(services: Services, lines: Iterable[Line], store: ImportStore, *, now: datetime) -> Iterator[Imported]:
    """
    Applies the lines in batches, and yields what became of each batch.

    Snapshots that are certain not to be newer than what the store has are counted as UNCHANGED and not applied. New
    orders are created together. Raises StoreBusy; calling it again with all lines continues the import.
    """
    with ThreadPoolExecutor(_THREADS) as threads:

        def apply_group(group: list[Line]) -> list[tuple[Line, SnapshotResult]]:
            return [(line, _apply(services, line, now)) for line in group]

        def create(commits: list[Commit]) -> set[OrderId]:
            return create_together(services, commits, store.commit_together)

        for batch in _parts(lines, BATCH_SIZE):
            stored = store.revisions({line.content.ref for line in batch if isinstance(line.content, OrderSnapshot)})
            groups = by_order(line for line in batch if not _is_known(line, stored))
            numbers, arrivals = _perhaps_new(groups, stored)
            ids = chain.from_iterable(threads.map(create, creations(services, arrivals, now=now)))
            created = {numbers[order_id] for order_id in ids}
            others = ([line for line in group if line.number not in created] for group in groups)
            done = list(chain.from_iterable(threads.map(apply_group, filter(None, others))))
            counts = Counter(result for _, result in done)
            counts[SnapshotResult.CREATED] += len(created)
            counts[SnapshotResult.UNCHANGED] += len(batch) - len(done) - len(created)
            need_id = sorted(line.number for line, result in done if result is SnapshotResult.NEEDS_ID)
            yield Imported(counts=counts, need_id=tuple(need_id))


def needing_id(path: Path, imported: Imported) -> Iterator[str]:
    """Yields the problem of each line that needs an id, as "FILE:LINE: …"."""
    for number in imported.need_id:
        yield f"{path}:{number}: {NEEDS_ID}"


def by_order(lines: Iterable[Line]) -> list[list[Line]]:
    """
    Groups lines that may be about one order, because they share an id or a number, also by way of others.

    The lines of a group keep the order in which they come.
    """
    lines = list(lines)
    same: dict[str, str] = {}  # leads from a name to another one of its group, and from the last to itself

    def last(name: str) -> str:
        while same.setdefault(name, name) != name:
            same[name] = same[same[name]]
            name = same[name]
        return name

    for line in lines:
        first, *others = _names(line)
        for other in others:
            same[last(other)] = last(first)
    groups: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        groups[last(_names(line)[0])].append(line)
    return list(groups.values())


def _names(line: Line) -> list[str]:
    number, shop_id = line.content.number, line.content.id
    return [*([f"number {number}"] if number else []), *([f"id {shop_id}"] if shop_id else [])]


def _is_known(line: Line, stored: dict[OrderRef, StoredRevision]) -> bool:
    """Whether the snapshot is certain to change nothing: its very order has its revision or a newer one."""
    snapshot = line.content
    if isinstance(snapshot, RefusedSnapshot):
        return False
    known = stored.get(snapshot.ref)
    if known is None or snapshot.revision > known.revision:
        return False
    # Without an id, a snapshot that was placed at another time may be about another order of the number.
    return snapshot.id is not None or snapshot.placed_at == known.placed_at


def _perhaps_new(
    groups: Iterable[list[Line]], stored: dict[OrderRef, StoredRevision]
) -> tuple[dict[OrderId, int], list[Arrival]]:
    """Returns the first snapshot of each group whose order is not stored, and its line by the id of the new order."""
    numbers, arrivals = {}, []
    for first, *_ in groups:
        if isinstance(first.content, OrderSnapshot) and first.content.ref not in stored:
            numbers[kept_id_of(first.content)] = first.number
            arrivals.append(Arrival(snapshot=first.content, warnings=first.warnings))
    return numbers, arrivals


def _apply(services: Services, line: Line, now: datetime) -> SnapshotResult:
    if isinstance(line.content, OrderSnapshot):
        return apply_order_snapshot(services, line.content, line.warnings, now=now)
    refuse_order_snapshot(services, line.content, now=now)
    return SnapshotResult.REFUSED


def _parts(lines: Iterable[Line], size: int) -> Iterator[list[Line]]:
    rest = iter(lines)
    while part := list(islice(rest, size)):
        yield part
