"""Snapshots that create, adopt and renumber orders at the very same moment; only a real engine can tell."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from order_help.domain.ids import CustomerId, OrderId, OrderNumber, OrderRef, ShopOrderId, kept_under_number
from order_help.domain.intake import RefusedRevision
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.refuse_order_snapshot import RefusedSnapshot, refuse_order_snapshot
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, JAMES, T0, a_snapshot
from tests.support.overlapping import at_once

NOW = T0 + DAY
ROUNDS = 4
MEI = CustomerId("mei_ito_1")

CREATED, UPDATED, UNCHANGED, NEEDS_ID, _ = SnapshotResult


def take(services: Services, snapshot: OrderSnapshot) -> Callable[[], SnapshotResult]:
    return partial(apply_order_snapshot, services, snapshot, now=NOW)


def numbered(place: int, **differently: object) -> OrderSnapshot:
    return a_snapshot(number=OrderNumber(f"W{place}"), **differently)


def orders_of(services: Services, number: OrderNumber) -> list[Order]:
    """All orders of a number, if the register, the lookup and both customers' indexes agree which these are."""
    registered = services.known_register.numbered(number)
    refs = [
        OrderRef(customer_id=customer, id=order_id)
        for customer in (JAMES, MEI)
        for order_id in services.store.order_ids(customer, number)
    ]
    assert {one.ref for one in registered} == set(refs)
    return [order for order in map(services.store.order, refs) if order is not None]


def uses(services: Services, number: OrderNumber) -> int:
    by_number = kept_under_number(number)
    registered = services.known_register.registrations([by_number])
    return registered[by_number].uses if by_number in registered else 0


@pytest.mark.guarantee(
    "An order that several messages tell of at the same moment is one order, with the newest revision.", to="shops"
)
def test_one_order_that_is_told_by_several_at_once_is_created_once(real_desk: Services, real_dynamodb: Engine) -> None:
    for place in range(ROUNDS):
        snapshot = numbered(place, id=ShopOrderId(f"S{place}") if place % 2 else None)

        done = at_once(real_dynamodb, *[take(real_desk, snapshot)] * 4)

        assert Counter(done) == {CREATED: 1, UNCHANGED: 3}
        (order,) = orders_of(real_desk, snapshot.number)
        assert len(list(real_desk.store.timeline(order.id))) == 1


@pytest.mark.guarantee(
    "An order that several messages tell of at the same moment is one order, with the newest revision.", to="shops"
)
def test_revisions_of_one_order_that_come_at_once_end_with_the_newest(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    for place in range(ROUNDS):
        first = numbered(place, id=ShopOrderId(f"S{place}"))
        revisions = [replace(first, revision=revision) for revision in (1, 2, 3)]

        done = at_once(real_dynamodb, *(take(real_desk, snapshot) for snapshot in revisions))

        assert done.count(CREATED) == 1
        (order,) = orders_of(real_desk, first.number)
        assert order.snapshot == revisions[-1]
        assert order.last_sequence == len([result for result in done if result is not UNCHANGED])


def test_an_order_that_is_told_with_its_id_and_by_its_number_alone_at_once_is_one_order(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    """Whichever comes second finds that the number was free when it read, and is not any more."""
    first: Counter[str] = Counter()
    for place in range(2 * ROUNDS):
        by_number = numbered(place)
        with_id = replace(by_number, id=ShopOrderId(f"S{place}"), revision=2)

        done = at_once(real_dynamodb, take(real_desk, by_number), take(real_desk, with_id))

        (order,) = orders_of(real_desk, by_number.number)
        assert order.snapshot == with_id
        assert real_desk.known_register.ref_of(OrderId(f"S{place}")) == order.ref
        adopted = order.id == f"#W{place}"
        assert done == ([CREATED, UPDATED] if adopted else [UNCHANGED, CREATED])
        assert uses(real_desk, by_number.number) == (0 if adopted else 1)
        first["the number" if adopted else "the id"] += 1
    print(f"what came first: {dict(first)}")


def test_an_order_of_a_guest_that_is_told_with_its_id_and_an_account_at_once_is_one_order_of_the_account(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    seen: Counter[str] = Counter()
    for place in range(2 * ROUNDS):
        by_number = numbered(place)
        with_id = replace(by_number, id=ShopOrderId(f"S{place}"), revision=2, customer_id=MEI)

        done = at_once(real_dynamodb, take(real_desk, by_number), take(real_desk, with_id))

        found = orders_of(real_desk, by_number.number)
        assert [order.ref.customer_id for order in found] == [MEI]
        assert found[0].snapshot == with_id
        # By its number alone it came too late: the number is another customer's by then.
        assert done in ([CREATED, UPDATED], [NEEDS_ID, CREATED])
        seen[done[0].name] += 1
    print(f"a guest's snapshot without an id: {dict(seen)}")


@pytest.mark.guarantee(
    "Two storefronts may use one number: each order is found, and neither is taken for the other.", to="shops"
)
def test_two_storefronts_that_use_one_number_at_once_have_an_order_each(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    for place in range(ROUNDS):
        shops = [
            numbered(place, id=ShopOrderId(f"{shop} {place}"), channel=shop, placed_at=T0 - number * DAY)
            for number, shop in enumerate(("b2b", "b2c", "outlet"))
        ]

        done = at_once(real_dynamodb, *(take(real_desk, snapshot) for snapshot in shops))

        assert done == [CREATED] * 3
        found = orders_of(real_desk, shops[0].number)
        assert sorted(order.snapshot.channel or "" for order in found) == ["b2b", "b2c", "outlet"]
        assert uses(real_desk, shops[0].number) == 3  # none was counted over


def test_of_two_customers_whose_number_comes_without_an_id_at_once_one_has_the_order(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    for place in range(ROUNDS):
        snapshots = [numbered(place, customer_id=customer) for customer in (JAMES, MEI)]

        done = at_once(real_dynamodb, *(take(real_desk, snapshot) for snapshot in snapshots))

        assert Counter(done) == {CREATED: 1, NEEDS_ID: 1}
        (order,) = orders_of(real_desk, snapshots[0].number)
        assert order.ref.customer_id == snapshots[done.index(CREATED)].customer_id
        assert len(order.intake.claims) == 1


def test_a_number_that_one_order_gets_while_another_is_created_by_it_is_both_orders_number(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    for place in range(ROUNDS):
        old = numbered(place, id=ShopOrderId(f"S{place}"))
        assert take(real_desk, replace(old, number=OrderNumber(f"old {place}")))() is CREATED
        renumbered = replace(old, revision=2)
        by_number = numbered(place, placed_at=T0 + DAY)

        done = at_once(real_dynamodb, take(real_desk, renumbered), take(real_desk, by_number))

        assert done == [UPDATED, CREATED]
        found = orders_of(real_desk, old.number)
        assert sorted(order.id for order in found) == [f"#W{place}", f"S{place}"]
        assert uses(real_desk, old.number) == 1
        assert real_desk.known_register.numbered(OrderNumber(f"old {place}")) == ()


def test_an_order_that_is_renumbered_twice_at_once_has_the_newest_number_alone(
    real_desk: Services, real_dynamodb: Engine
) -> None:
    for place in range(ROUNDS):
        first = numbered(place, id=ShopOrderId(f"S{place}"))
        assert take(real_desk, first)() is CREATED
        second, third = (
            replace(first, number=OrderNumber(f"{name} {place}"), revision=revision)
            for revision, name in ((2, "second"), (3, "third"))
        )

        done = at_once(real_dynamodb, take(real_desk, second), take(real_desk, third))

        assert done[1] is UPDATED
        (order,) = orders_of(real_desk, third.number)
        assert order.snapshot == third
        assert orders_of(real_desk, first.number) == orders_of(real_desk, second.number) == []


@pytest.mark.parametrize("with_id", [True, False])
def test_a_refusal_that_comes_with_the_first_snapshot_is_remembered(
    real_desk: Services, real_dynamodb: Engine, with_id: bool
) -> None:
    for place in range(ROUNDS):
        snapshot = numbered(place, id=ShopOrderId(f"S{place}") if with_id else None)
        refused = RefusedSnapshot(
            customer_id=JAMES,
            revision=2,
            problem="currency: unknown",
            id=snapshot.id,
            number=snapshot.number,
            placed_at=T0,
        )

        created, _ = at_once(
            real_dynamodb,
            take(real_desk, snapshot),
            partial(refuse_order_snapshot, real_desk, refused, now=NOW),
        )

        assert created is CREATED
        (order,) = orders_of(real_desk, snapshot.number)
        mark = RefusedRevision(revision=2, at=NOW, problem="currency: unknown", customer_id=JAMES)
        assert order.refused == mark
