"""
Imports the lines of a file of orders into the store, those of several orders at a time.

Rule: lines that may be about one order are applied one after another, in the order in which they come; others are
applied in parallel.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import Final

from order_help.domain.ids import OrderRef
from order_help.domain.intake import IntakeWarning
from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.snapshot_json import BadSnapshot, TakenSnapshot
from order_help.use_cases.ports import StoredRevision
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.refuse_order_snapshot import (
    RefusedSnapshot,
    refuse_order_snapshot,
    refused_snapshot,
)
from order_help_cli.order_file import NEEDS_ID

BATCH_SIZE: Final = 200
"""The number of lines in memory at a time, however many there are."""

_THREADS: Final = 8

Revisions = Callable[[Iterable[OrderRef]], dict[OrderRef, StoredRevision]]
"""Returns what the store has of each of these orders, and nothing for orders that are not in the store."""


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


def bulk_import(
    services: Services, lines: Iterable[Line], *, revisions: Revisions, now: datetime
) -> Iterator[Imported]:
    """
    Applies the lines in batches, and yields what became of each batch.

    Snapshots that are certain not to be newer than what the store has are counted as UNCHANGED and not applied. Raises
    StoreBusy; calling it again with all lines continues the import.
    """
    with ThreadPoolExecutor(_THREADS) as threads:

        def apply_group(group: list[Line]) -> list[tuple[Line, SnapshotResult]]:
            return [(line, _apply(services, line, now)) for line in group]

        for batch in _batches(lines):
            stored = revisions({line.content.ref for line in batch if isinstance(line.content, OrderSnapshot)})
            groups = by_order(line for line in batch if not _is_known(line, stored))
            done = list(chain.from_iterable(threads.map(apply_group, groups)))
            counts = Counter(result for _, result in done)
            counts[SnapshotResult.UNCHANGED] += len(batch) - len(done)
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


def _apply(services: Services, line: Line, now: datetime) -> SnapshotResult:
    if isinstance(line.content, OrderSnapshot):
        return apply_order_snapshot(services, line.content, line.warnings, now=now)
    refuse_order_snapshot(services, line.content, now=now)
    return SnapshotResult.REFUSED


def _batches(lines: Iterable[Line]) -> Iterator[list[Line]]:
    rest = iter(lines)
    while batch := list(islice(rest, BATCH_SIZE)):
        yield batch
