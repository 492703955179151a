from collections.abc import Sequence
from dataclasses import replace

import pytest

from order_help.domain import budget
from order_help.domain.ids import ChangeId, CustomerId, OrderNumber, ShopOrderId
from order_help.domain.intake import IntakeWarning, WarningCode
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.ports import Commit, OutcomeUnknown, StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.create_orders import (
    MAX_WEIGHT,
    TOGETHER,
    Arrival,
    create_together,
    creations,
    kept_id_of,
)
from tests.support.commands import NOW
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import a_line, a_snapshot

MIA = CustomerId("mia_garcia_4516")


def many(count: int) -> list[OrderSnapshot]:
    return [
        a_snapshot(number=OrderNumber(f"W{n}"), id=ShopOrderId(f"gid-{n}") if n % 2 else None) for n in range(count)
    ]


def desk() -> tuple[Services, MemoryOrderStore]:
    store = MemoryOrderStore()
    return Services(store=store, register=MemoryRegister(store)), store


def arrivals(snapshots: Sequence[OrderSnapshot]) -> list[Arrival]:
    return [Arrival(snapshot=snapshot) for snapshot in snapshots]


def create(services: Services, store: MemoryOrderStore, snapshots: Sequence[OrderSnapshot]) -> set[str]:
    """What is created of these."""
    groups = creations(services, arrivals(snapshots), now=NOW)
    return {one for group in groups for one in create_together(services, group, store.commit_together)}


def test_orders_that_are_created_together_are_those_that_come_one_by_one() -> None:
    services, store = desk()
    alone, one_by_one = desk()
    snapshots = many(50)
    assert create(services, store, snapshots) == {kept_id_of(snapshot) for snapshot in snapshots}
    for snapshot in snapshots:
        assert apply_order_snapshot(alone, snapshot, now=NOW) is SnapshotResult.CREATED
    assert store.kept == one_by_one.kept
    assert store.registered == one_by_one.registered
    assert {of: [replace(e, change_id=ChangeId("")) for e in entries] for of, entries in store.entries.items()} == {
        of: [replace(e, change_id=ChangeId("")) for e in entries] for of, entries in one_by_one.entries.items()
    }


def test_an_order_keeps_the_warnings_of_its_arrival() -> None:
    services, store = desk()
    warnings = (IntakeWarning(code=WarningCode.LEFT_OUT, path="lines[0].imageUrl"),)
    [group] = creations(services, [Arrival(snapshot=a_snapshot(), warnings=warnings)], now=NOW)
    create_together(services, group, store.commit_together)
    [order] = store.kept.values()
    assert order.intake.warnings == warnings


def test_the_register_is_read_once_and_a_transaction_has_at_most_a_hundred_items() -> None:
    services, store = desk()
    create(services, store, many(2 * TOGETHER + 3))
    assert store.calls == ["registrations", *["commit_together"] * 3]
    [*groups] = creations(desk()[0], arrivals(many(2 * TOGETHER + 3)), now=NOW)
    assert [len(group) for group in groups] == [TOGETHER, TOGETHER, 3]
    assert max(sum(3 + len(commit.registrations) for commit in group) for group in groups) <= 100


def test_large_orders_are_written_with_fewer_others() -> None:
    large = [replace(one, lines=tuple(a_line(str(n), title="x" * 300) for n in range(200))) for one in many(30)]
    weight = budget.weight_of(large[1])
    assert 60_000 < weight < budget.MAX_SNAPSHOT
    groups = list(creations(desk()[0], arrivals(large), now=NOW))
    assert sum(map(len, groups)) == 30
    assert all(len(group) * weight <= MAX_WEIGHT + 30 * 100 for group in groups)
    assert max(map(len, groups)) < TOGETHER


@pytest.mark.parametrize(
    "known",
    [
        a_snapshot(),
        a_snapshot(id=ShopOrderId("gid-1")),
        a_snapshot(customer_id=MIA),
        a_snapshot(id=ShopOrderId("gid-2"), customer_id=MIA),
        a_snapshot(id=ShopOrderId("gid-1"), number=OrderNumber("W2")),
    ],
    ids=["the order", "its id and number", "another customer's number", "another order's number", "its id"],
)
def test_an_order_of_which_anything_is_registered_is_left_alone(known: OrderSnapshot) -> None:
    services, store = desk()
    apply_order_snapshot(services, known, now=NOW)
    kept = dict(store.kept)
    arriving = a_snapshot(id=ShopOrderId("gid-1"), revision=2)
    assert create(services, store, [arriving, a_snapshot(number=OrderNumber("W9"))]) == {"#W9"}
    assert {ref: order for ref, order in store.kept.items() if ref in kept} == kept
    assert len(store.kept) == len(kept) + 1


@pytest.mark.guarantee("An import writes no order over one that comes from elsewhere at the same moment.", to="shops")
def test_if_one_order_comes_from_elsewhere_meanwhile_none_of_those_with_it_is_created() -> None:
    services, store = desk()
    snapshots = many(5)
    groups = list(creations(services, arrivals(snapshots), now=NOW))
    newer = replace(snapshots[3], revision=7)
    apply_order_snapshot(services, newer, now=NOW)
    [group] = groups
    assert create_together(services, group, store.commit_together) == set()
    assert [order.snapshot for order in store.kept.values()] == [newer]


@pytest.mark.parametrize("written", [True, False])
def test_after_a_lost_reply_the_timeline_tells_whether_the_orders_were_created(written: bool) -> None:
    services, store = desk()
    [group] = creations(services, arrivals(many(5)), now=NOW)

    def lose(commits: Sequence[Commit]) -> None:
        if written:
            store.commit_together(commits)
        raise OutcomeUnknown

    created = create_together(services, group, lose)
    assert created == ({commit.change.after.id for commit in group} if written else set())
    assert len(store.kept) == len(created)


def test_a_busy_store_ends_it() -> None:
    services, store = desk()
    [group] = creations(services, arrivals(many(2)), now=NOW)

    def busy(_: Commit) -> None:
        raise StoreBusy

    store.before_commit = busy
    with pytest.raises(StoreBusy):
        create_together(services, group, store.commit_together)
