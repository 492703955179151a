from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

import pytest

from order_help.domain.ids import OrderNumber, OrderRef
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.ports import Commit, StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult
from order_help_cli.bulk_import import BATCH_SIZE, bulk_import
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import T0, a_snapshot

MANY = [a_snapshot(number=OrderNumber(f"W{number}")) for number in range(BATCH_SIZE * 2 + 10)]


def imported(store: MemoryOrderStore, snapshots: Iterable[OrderSnapshot]) -> Counter[SnapshotResult]:
    def revisions(refs: Iterable[OrderRef]) -> dict[OrderRef, int]:
        return {ref: store.kept[ref].snapshot.revision for ref in refs if ref in store.kept}

    total: Counter[SnapshotResult] = Counter()
    for done in bulk_import(Services(store=store), snapshots, revisions=revisions, now=T0):
        total.update(done)
    return +total


def test_all_are_taken_once() -> None:
    store = MemoryOrderStore()
    assert imported(store, MANY) == {SnapshotResult.CREATED: len(MANY)}
    assert {order.snapshot.number for order in store.kept.values()} == {snapshot.number for snapshot in MANY}


def test_taking_them_again_changes_nothing_and_asks_for_no_order() -> None:
    store = MemoryOrderStore()
    imported(store, MANY)
    store.calls.clear()
    assert imported(store, MANY) == {SnapshotResult.UNCHANGED: len(MANY)}
    assert store.calls == []


def test_snapshots_of_one_order_are_taken_in_their_turn() -> None:
    store = MemoryOrderStore()
    rising = [a_snapshot(revision=revision) for revision in range(1, 50)]
    assert imported(store, rising) == {SnapshotResult.CREATED: 1, SnapshotResult.UPDATED: 48}
    assert [entry.sequence for entry in store.entries[rising[0].ref]] == list(range(1, 50))


def test_falling_revisions_change_nothing_after_the_first() -> None:
    store = MemoryOrderStore()
    falling = [a_snapshot(revision=revision) for revision in (3, 2, 1)]
    assert imported(store, falling) == {SnapshotResult.CREATED: 1, SnapshotResult.UNCHANGED: 2}


def test_no_more_snapshots_are_read_than_are_held() -> None:
    read = 0

    def snapshots() -> Iterable[OrderSnapshot]:
        nonlocal read
        for snapshot in MANY:
            read += 1
            yield snapshot

    bunches = bulk_import(Services(store=MemoryOrderStore()), snapshots(), revisions=lambda _: {}, now=T0)
    next(bunches)
    assert read == BATCH_SIZE


def test_after_a_busy_store_the_same_call_goes_on() -> None:
    store = MemoryOrderStore()
    calls = 0

    def busy_now_and_then(_: Commit) -> None:
        nonlocal calls
        calls += 1
        if calls > BATCH_SIZE:
            raise StoreBusy

    store.before_commit = busy_now_and_then
    with pytest.raises(StoreBusy):
        imported(store, MANY)
    there = len(store.kept)
    assert BATCH_SIZE <= there < len(MANY)
    store.before_commit = lambda _: None
    assert imported(store, MANY) == {SnapshotResult.UNCHANGED: there, SnapshotResult.CREATED: len(MANY) - there}


def test_a_newer_snapshot_updates() -> None:
    store = MemoryOrderStore()
    imported(store, MANY)
    newer = [replace(snapshot, revision=2) for snapshot in MANY[:7]]
    assert imported(store, newer + MANY[7:]) == {SnapshotResult.UPDATED: 7, SnapshotResult.UNCHANGED: len(MANY) - 7}
