import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from order_help.domain.ids import CustomerId, OrderNumber, ShopOrderId
from order_help.domain.intake import IntakeWarning, WarningCode
from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.snapshot_json import BadSnapshot, TakenSnapshot, read_snapshot
from order_help.formats.snapshot_writing import write_snapshot
from order_help.use_cases.ports import Commit, StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.create_orders import TOGETHER
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot
from order_help_cli.bulk_import import BATCH_SIZE, Imported, Line, bulk_import, by_order, importable, needing_id
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, JAMES, T0, a_snapshot

MANY = [a_snapshot(number=OrderNumber(f"W{number}")) for number in range(BATCH_SIZE * 2 + 10)]
MIA = CustomerId("mia_garcia_4516")

Content = OrderSnapshot | RefusedSnapshot


def services_of(store: MemoryOrderStore) -> Services:
    return Services(store=store, register=MemoryRegister(store))


def lines_of(contents: Iterable[Content]) -> Iterable[Line]:
    """Lines that are numbered from 1."""
    return (Line(number=number, content=content) for number, content in enumerate(contents, start=1))


def imported(store: MemoryOrderStore, contents: Iterable[Content]) -> Counter[SnapshotResult]:
    total: Counter[SnapshotResult] = Counter()
    for done in batches(store, lines_of(contents)):
        total.update(done.counts)
    return +total


def batches(store: MemoryOrderStore, lines: Iterable[Line]) -> Iterable[Imported]:
    return bulk_import(services_of(store), lines, store, now=T0)


def refused(revision: int = 2, **differently: object) -> RefusedSnapshot:
    """What can be read of a bad snapshot of James's W1."""
    known = RefusedSnapshot(
        customer_id=JAMES, revision=revision, problem="lines: expected a list", number=OrderNumber("W1"), placed_at=T0
    )
    return replace(known, **differently)  # type: ignore[arg-type]  # tests name its fields


def test_all_are_taken_once() -> None:
    store = MemoryOrderStore()
    assert imported(store, MANY) == {SnapshotResult.CREATED: len(MANY)}
    assert {order.snapshot.number for order in store.kept.values()} == {snapshot.number for snapshot in MANY}


def test_new_orders_are_written_together() -> None:
    store = MemoryOrderStore()
    imported(store, [*MANY, a_snapshot(number=MANY[0].number, revision=2)])
    assert Counter(store.calls)["commit_together"] == len(MANY) / TOGETHER + 0.5  # the last has half as many
    assert Counter(store.calls)["commit"] == 1


def test_orders_that_come_from_elsewhere_meanwhile_are_taken_one_by_one() -> None:
    store, elsewhere = MemoryOrderStore(), a_snapshot(number=OrderNumber("W3"), revision=5)

    def meanwhile(_: Commit) -> None:
        store.before_commit = lambda _: None
        apply_order_snapshot(services_of(store), elsewhere, now=T0)

    store.before_commit = meanwhile
    done = imported(store, MANY[:TOGETHER])
    assert done == {SnapshotResult.CREATED: TOGETHER - 1, SnapshotResult.UNCHANGED: 1}
    assert store.kept[elsewhere.ref].snapshot == elsewhere


@pytest.mark.guarantee("A file that is imported again changes nothing.", to="shops")
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
    assert [entry.sequence for entry in store.entries[rising[0].ref.id]] == list(range(1, 50))


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

    bunches = batches(MemoryOrderStore(), lines_of(snapshots()))
    next(iter(bunches))
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


def test_without_an_id_a_snapshot_of_another_time_is_not_taken_for_one_that_is_known() -> None:
    """Two storefronts use one number; the feed of one of them sends ids, that of the other does not."""
    store = MemoryOrderStore()
    alone = a_snapshot(revision=5)
    with_id = a_snapshot(id=ShopOrderId("gid-2"), placed_at=T0 - DAY, revision=1)
    imported(store, [alone, with_id])

    newer = replace(with_id, id=None, revision=2)
    assert imported(store, [newer]) == {SnapshotResult.UPDATED: 1}
    assert store.kept[with_id.ref].snapshot.revision == 2
    assert store.kept[alone.ref].snapshot == alone


def test_a_line_that_is_refused_is_counted_and_remembered_in_its_turn() -> None:
    """Of one revision with two contents the first that can be taken wins, and corrects what was refused before."""
    store = MemoryOrderStore()
    done = imported(store, [a_snapshot(), refused(2), a_snapshot(revision=2), refused(3), refused(2)])
    assert done == {SnapshotResult.CREATED: 1, SnapshotResult.UPDATED: 1, SnapshotResult.REFUSED: 3}
    [order] = store.kept.values()
    assert order.snapshot.revision == 2
    assert order.refused is not None
    assert (order.refused.revision, order.refused.problem) == (3, "lines: expected a list")


def test_a_file_with_a_refused_line_changes_nothing_when_it_comes_again() -> None:
    store = MemoryOrderStore()
    file: list[Content] = [a_snapshot(), refused(2), refused(7, number=OrderNumber("W-unknown"))]
    imported(store, file)
    kept, registered, entries = dict(store.kept), dict(store.registered), dict(store.entries)

    assert imported(store, file) == {SnapshotResult.UNCHANGED: 1, SnapshotResult.REFUSED: 2}
    assert (store.kept, store.registered, store.entries) == (kept, registered, entries)


def test_lines_that_need_an_id_are_named_by_their_numbers() -> None:
    store = MemoryOrderStore()
    of_mia = [a_snapshot(number=snapshot.number, customer_id=MIA) for snapshot in MANY[:3]]
    [done] = batches(store, lines_of([*MANY[:3], *of_mia]))
    assert done.need_id == (4, 5, 6)
    assert done.counts[SnapshotResult.NEEDS_ID] == 3
    assert list(needing_id(Path("orders.jsonl"), done)) == [
        f"orders.jsonl:{line}: an order of another customer has this number: send `id`" for line in (4, 5, 6)
    ]
    assert {ref.customer_id for ref in store.kept} == {JAMES}


def test_an_order_keeps_the_warnings_of_its_line() -> None:
    store = MemoryOrderStore()
    warnings = (IntakeWarning(code=WarningCode.LEFT_OUT, path="lines[0].imageUrl"),)
    [_] = batches(store, [Line(number=1, content=a_snapshot(), warnings=warnings)])
    [order] = store.kept.values()
    assert order.intake.warnings == warnings


def test_lines_that_share_an_id_or_a_number_also_by_way_of_others_are_one_group() -> None:
    def named(shop_id: str | None, number: str) -> OrderSnapshot:
        return a_snapshot(id=ShopOrderId(shop_id) if shop_id else None, number=OrderNumber(number))

    contents: list[Content] = [
        named("A", "1"),
        named(None, "2"),
        named("B", "3"),
        named(None, "1"),
        named("A", "2"),
        named("1", "4"),  # an id is no number
        refused(number=None, id=ShopOrderId("B")),
        refused(number=OrderNumber("2")),
    ]
    assert [[line.number for line in group] for group in by_order(lines_of(contents))] == [
        [1, 2, 4, 5, 8],
        [3, 7],
        [6],
    ]


def test_lines_that_share_an_id_are_one_group_however_many_numbers_it_had() -> None:
    contents = [a_snapshot(id=ShopOrderId("A"), number=OrderNumber(f"W{number}")) for number in range(8)]
    contents.append(a_snapshot(number=OrderNumber("W2")))
    assert [[line.number for line in group] for group in by_order(lines_of(contents))] == [list(range(1, 10))]


def test_the_groups_of_lines_are_those_that_can_be_reached_step_by_step() -> None:
    chance = Random(11)
    for _ in range(300):
        contents = [
            a_snapshot(
                id=chance.choice([None, *(ShopOrderId(f"A{name}") for name in range(6))]),
                number=OrderNumber(f"W{chance.randrange(8)}"),
            )
            for _ in range(14)
        ]
        lines = list(lines_of(contents))
        assert by_order(lines) == reachable_groups(lines)


def reachable_groups(lines: list[Line]) -> list[list[Line]]:
    """The groups by a search that goes from each line to all that share its id or its number, and on from these."""
    groups: list[list[Line]] = []
    left = list(lines)
    while left:
        reached = [left[0]]
        for line in reached:
            reached += [
                other
                for other in left
                if other not in reached
                and (
                    other.content.number == line.content.number
                    or (other.content.id is not None and other.content.id == line.content.id)
                )
            ]
        groups.append(sorted(reached, key=lambda line: line.number))
        left = [line for line in left if line not in reached]
    return groups


def test_of_the_lines_of_a_file_those_are_imported_that_are_about_an_order() -> None:
    def read(**differently: object) -> TakenSnapshot | BadSnapshot:
        try:
            return TakenSnapshot(snapshot=a_snapshot()) if not differently else bad(**differently)
        except BadSnapshot as problem:
            return problem

    def bad(**differently: object) -> TakenSnapshot:
        read_snapshot(json.dumps({**write_snapshot(a_snapshot()), **differently}), now=T0)
        raise AssertionError("it was taken")

    file = [(3, read()), (5, read(lines=[])), (7, read(lines=[], customerId=[])), (8, read(lines=[], revision="x"))]
    first, marked = importable(file)
    assert (first.number, first.content) == (3, a_snapshot())
    assert isinstance(marked.content, RefusedSnapshot)
    assert (marked.number, marked.content.problem.partition(":")[0]) == (5, "lines")
    assert replace(marked.content, problem="") == refused(1, problem="")


def test_a_file_ends_the_same_whether_its_orders_come_together_or_one_by_one() -> None:
    """Groups are applied in parallel, so no line of one may decide about another's order."""
    chance = Random(7)
    numbers, customers = ["1", "2", "3"], [JAMES, MIA]
    for _ in range(20):
        contents = [
            a_snapshot(
                id=chance.choice([None, ShopOrderId("A"), ShopOrderId("B")]),
                number=OrderNumber(chance.choice(numbers)),
                customer_id=chance.choice(customers),
                revision=chance.randrange(5),
            )
            for _ in range(15)
        ]
        together, one_by_one = MemoryOrderStore(), MemoryOrderStore()
        imported(together, contents)
        for content in contents:
            imported(one_by_one, [content])
        assert together.kept == one_by_one.kept
        assert together.registered == one_by_one.registered
