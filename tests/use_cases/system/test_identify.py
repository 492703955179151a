"""Which order a snapshot is about, and what finding it costs."""

from dataclasses import replace
from datetime import datetime
from typing import Any, Final

import pytest

from order_help.domain.ids import CustomerId, OrderId, OrderNumber, OrderRef, ShopOrderId
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot
from order_help.use_cases.register_ports import Registration
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help.use_cases.system.identify import identify
from tests.support.commands import NOW, services_for
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, JAMES, T0, a_snapshot

ANNA: Final = CustomerId("anna")
NORTH, SOUTH = ShopOrderId("north/1001"), ShopOrderId("south/1001")
N1001, N1002 = OrderNumber("1001"), OrderNumber("1002")
BY_NUMBER = OrderId("#1001")


def sent(
    revision: int = 1,
    *,
    id: ShopOrderId | None = None,
    number: OrderNumber = N1001,
    by: CustomerId = JAMES,
    placed_at: datetime = T0,
    **more: Any,
) -> OrderSnapshot:
    """A snapshot of an order that is James's and numbered 1001, unless told otherwise."""
    return a_snapshot(revision=revision, id=id, number=number, customer_id=by, placed_at=placed_at, **more)


class Shop:
    """A shop whose snapshots arrive one after the other; `calls` are those that the last one cost."""

    def __init__(self, *snapshots: OrderSnapshot) -> None:
        services, store = services_for()
        self.services: Services = services
        self.store: MemoryOrderStore = store
        for snapshot in snapshots:
            assert self.take(snapshot) in {SnapshotResult.CREATED, SnapshotResult.UPDATED}

    def take(self, snapshot: OrderSnapshot) -> SnapshotResult:
        self.store.calls.clear()
        return apply_order_snapshot(self.services, snapshot, now=NOW)

    @property
    def calls(self) -> list[str]:
        return self.store.calls

    @property
    def orders(self) -> dict[tuple[str, str], int]:
        """The revision of every order, by whose it is and what it is kept under."""
        return {(ref.customer_id, ref.id): order.snapshot.revision for ref, order in self.store.kept.items()}

    def order(self, order_id: OrderId, customer: CustomerId = JAMES) -> Order:
        return self.store.kept[OrderRef(customer_id=customer, id=order_id)]

    def registered(self, order_id: str) -> Registration:
        return self.store.registered[OrderId(order_id)]


# --- by the shop's id ----------------------------------------------------------------------------------------------


def test_an_import_is_one_read_and_one_commit_whether_the_order_is_new_or_known_and_has_an_id_or_none() -> None:
    for id_ in (NORTH, None):
        shop = Shop()
        assert shop.take(sent(1, id=id_)) is SnapshotResult.CREATED
        assert shop.calls == ["registered_orders", "commit"]
        assert shop.take(sent(2, id=id_)) is SnapshotResult.UPDATED
        assert shop.calls == ["registered_orders", "commit"]


def test_an_order_is_the_one_of_its_id_whatever_number_and_time_of_placing_its_snapshot_says() -> None:
    shop = Shop(sent(1, id=NORTH))
    assert shop.take(sent(2, id=NORTH, number=N1002, placed_at=T0 + DAY)) is SnapshotResult.UPDATED
    assert shop.orders == {(JAMES, NORTH): 2}
    assert shop.registered(NORTH).number == N1002


def test_two_storefronts_use_one_number_for_one_customer_and_both_orders_are_there() -> None:
    shop = Shop(sent(1, id=NORTH, channel="north"), sent(1, id=SOUTH, channel="south"))
    assert shop.orders == {(JAMES, NORTH): 1, (JAMES, SOUTH): 1}
    assert shop.store.order_ids(JAMES, N1001) == (OrderId(NORTH), OrderId(SOUTH))


def test_an_id_that_reads_like_a_number_leads_to_no_order_that_is_known_by_its_number() -> None:
    shop = Shop(sent(1))
    assert shop.take(sent(2, id=ShopOrderId(BY_NUMBER), placed_at=T0 + DAY)) is SnapshotResult.CREATED
    assert shop.order(BY_NUMBER).snapshot.revision == 1
    assert len(shop.orders) == 2


def test_the_empty_number_is_no_ones_so_a_snapshot_names_its_order_by_an_id_or_by_a_number() -> None:
    nobody = replace(sent(), number=None)  # type: ignore[arg-type]  # as a refused snapshot may lack it
    with pytest.raises(ValueError, match="by an id or by a number"):
        identify(Shop().services, nobody)


# --- moves ---------------------------------------------------------------------------------------------------------


def test_an_order_moves_by_a_newer_snapshot_with_its_id_at_the_cost_of_one_read_more() -> None:
    shop = Shop(sent(1, id=NORTH))
    assert shop.take(sent(2, id=NORTH, by=ANNA)) is SnapshotResult.UPDATED
    assert shop.orders == {(ANNA, NORTH): 2}
    assert shop.registered(NORTH).customer_id == ANNA
    assert shop.calls == ["registered_orders", "order", "commit"]


def test_once_it_has_moved_its_snapshots_cost_what_they_did() -> None:
    shop = Shop(sent(1, id=NORTH), sent(2, id=NORTH, by=ANNA))
    assert shop.take(sent(3, id=NORTH, by=ANNA)) is SnapshotResult.UPDATED
    assert shop.calls == ["registered_orders", "commit"]


def test_a_late_snapshot_with_the_former_customer_moves_nothing_back() -> None:
    shop = Shop(sent(1, id=NORTH), sent(3, id=NORTH, by=ANNA))
    for late in (1, 2, 3):
        assert shop.take(sent(late, id=NORTH, by=JAMES)) is SnapshotResult.UNCHANGED
        assert "commit" not in shop.calls
    assert shop.orders == {(ANNA, NORTH): 3}


def test_an_order_moves_back_as_it_moved_away() -> None:
    shop = Shop(sent(1, id=NORTH), sent(2, id=NORTH, by=ANNA), sent(3, id=NORTH, by=JAMES))
    assert shop.orders == {(JAMES, NORTH): 3}
    assert shop.registered(NORTH).customer_id == JAMES
    assert [entry.sequence for entry in shop.store.entries[OrderId(NORTH)]] == [1, 2, 3]


def test_an_order_moves_and_gets_another_number_at_once() -> None:
    shop = Shop(sent(1, id=NORTH), sent(2, id=NORTH, by=ANNA, number=N1002))
    assert shop.registered(NORTH) == Registration(
        id=OrderId(NORTH), customer_id=ANNA, number=N1002, channel=None, revision=2
    )


# --- without an id -------------------------------------------------------------------------------------------------


@pytest.mark.guarantee(
    "Without an `id`, a snapshot never takes an order from another customer: it is refused, and the desk has an alert.",
    to="shops",
)
def test_without_an_id_a_number_that_is_another_customers_is_refused_and_the_order_stays_where_it_is() -> None:
    shop = Shop(sent(1))
    assert shop.take(sent(2, by=ANNA)) is SnapshotResult.NEEDS_ID
    assert shop.orders == {(JAMES, BY_NUMBER): 1}


@pytest.mark.parametrize("id_", [NORTH, None], ids=["known by its id", "known by its number"])
def test_it_is_refused_however_the_other_customers_order_is_known(id_: ShopOrderId | None) -> None:
    shop = Shop(sent(1, id=id_))
    assert shop.take(sent(1, by=ANNA)) is SnapshotResult.NEEDS_ID
    assert len(shop.orders) == 1


def test_it_is_not_refused_if_the_sender_has_such_an_order() -> None:
    shop = Shop(sent(1), sent(1, id=NORTH, by=ANNA, placed_at=T0 + DAY))
    assert shop.take(sent(2, by=ANNA, placed_at=T0 + DAY)) is SnapshotResult.UPDATED
    assert shop.orders == {(JAMES, BY_NUMBER): 1, (ANNA, NORTH): 2}


def test_without_an_id_the_order_is_meant_that_was_first_known_by_the_number_though_it_was_placed_at_another_time() -> (
    None
):
    shop = Shop(sent(1))
    assert shop.take(sent(2, placed_at=T0 + DAY)) is SnapshotResult.UPDATED
    assert shop.orders == {(JAMES, BY_NUMBER): 2}


def test_without_an_id_the_order_is_meant_that_adopted_the_number() -> None:
    shop = Shop(sent(1), sent(2, id=NORTH))
    assert shop.take(sent(3)) is SnapshotResult.UPDATED
    assert shop.orders == {(JAMES, BY_NUMBER): 3}
    assert shop.order(BY_NUMBER).snapshot.id == NORTH
    assert shop.calls == ["registered_orders", "commit"]


def test_the_order_that_adopted_the_number_comes_before_one_that_was_placed_then() -> None:
    shop = Shop(sent(1), sent(2, id=NORTH), sent(1, id=SOUTH, placed_at=T0 + DAY))
    assert shop.take(sent(3, placed_at=T0 + DAY)) is SnapshotResult.UPDATED
    assert shop.orders == {(JAMES, BY_NUMBER): 3, (JAMES, SOUTH): 1}


def test_whoever_has_an_order_of_the_number_that_was_placed_at_another_time_gets_a_new_one() -> None:
    shop = Shop(sent(1, id=NORTH), sent(1, id=SOUTH, by=ANNA))
    assert shop.take(sent(1, placed_at=T0 + DAY)) is SnapshotResult.CREATED
    assert shop.orders == {(JAMES, NORTH): 1, (ANNA, SOUTH): 1, (JAMES, BY_NUMBER): 1}


def test_without_an_id_the_order_of_ones_own_is_meant_that_has_the_number_and_was_placed_then() -> None:
    shop = Shop(sent(1, id=NORTH), sent(1, id=SOUTH, placed_at=T0 + DAY))
    assert shop.take(sent(2, placed_at=T0 + DAY)) is SnapshotResult.UPDATED
    assert shop.orders == {(JAMES, NORTH): 1, (JAMES, SOUTH): 2}
    assert shop.order(OrderId(SOUTH)).snapshot.id == SOUTH


def test_without_an_id_an_order_that_was_placed_at_another_time_is_a_new_one() -> None:
    shop = Shop(sent(1, id=NORTH))
    assert shop.take(sent(1, placed_at=T0 + DAY)) is SnapshotResult.CREATED
    assert shop.orders == {(JAMES, NORTH): 1, (JAMES, BY_NUMBER): 1}


def test_of_two_with_one_number_the_one_is_meant_that_was_placed_when_the_snapshot_says() -> None:
    shop = Shop(sent(1), sent(1, id=NORTH, placed_at=T0 + DAY))
    assert shop.take(sent(2)) is SnapshotResult.UPDATED
    assert shop.take(sent(2, placed_at=T0 + DAY)) is SnapshotResult.UPDATED
    assert shop.orders == {(JAMES, BY_NUMBER): 2, (JAMES, NORTH): 2}


def test_numbers_that_people_take_for_one_are_two_to_a_snapshot() -> None:
    shop = Shop(sent(1, id=NORTH, number=OrderNumber("#1001")))
    assert shop.take(sent(1, by=ANNA)) is SnapshotResult.CREATED
    assert shop.orders == {(JAMES, NORTH): 1, (ANNA, BY_NUMBER): 1}


def test_of_numbers_that_people_take_for_one_the_very_number_counts() -> None:
    shop = Shop(sent(1, id=NORTH, number=OrderNumber("#1001")), sent(1, id=SOUTH, by=ANNA))
    assert shop.take(sent(2)) is SnapshotResult.NEEDS_ID
    assert shop.orders == {(JAMES, NORTH): 1, (ANNA, SOUTH): 1}


# --- adoption ------------------------------------------------------------------------------------------------------


def test_the_first_snapshot_with_an_id_adopts_the_order_that_was_known_by_its_number() -> None:
    shop = Shop(sent(1))
    assert shop.take(sent(2, id=NORTH)) is SnapshotResult.UPDATED
    assert shop.orders == {(JAMES, BY_NUMBER): 2}
    assert shop.order(BY_NUMBER).snapshot.id == NORTH
    assert shop.registered(NORTH).kept_as == BY_NUMBER
    assert shop.calls == ["registered_orders", "commit"]


def test_an_adopted_order_is_found_by_its_id_and_by_the_one_it_is_kept_under() -> None:
    shop = Shop(sent(1), sent(2, id=NORTH))
    order = shop.order(BY_NUMBER)
    assert shop.services.order(OrderId(NORTH)) == shop.services.order(BY_NUMBER) == order
    assert shop.take(sent(3, id=NORTH)) is SnapshotResult.UPDATED
    assert shop.calls == ["registered_orders", "commit"]


def test_the_first_snapshot_with_an_id_may_be_the_merge_itself_and_adopts_and_moves_in_one_commit() -> None:
    shop = Shop(sent(1))
    assert shop.take(sent(2, id=NORTH, by=ANNA)) is SnapshotResult.UPDATED
    assert shop.orders == {(ANNA, BY_NUMBER): 2}
    assert shop.registered(BY_NUMBER).customer_id == ANNA
    assert shop.registered(NORTH).kept_as == BY_NUMBER
    assert shop.calls == ["registered_orders", "order", "commit"]


def test_an_order_that_was_placed_at_another_time_is_not_adopted() -> None:
    shop = Shop(sent(1))
    assert shop.take(sent(1, id=NORTH, placed_at=T0 + DAY)) is SnapshotResult.CREATED
    assert shop.orders == {(JAMES, BY_NUMBER): 1, (JAMES, NORTH): 1}


@pytest.mark.parametrize(
    ("known", "channel", "adopts"), [(None, "eu", True), ("eu", None, True), ("eu", "eu", True), ("eu", "us", False)]
)
def test_an_order_of_another_channel_is_not_adopted(known: str | None, channel: str | None, adopts: bool) -> None:
    shop = Shop(replace(sent(1), channel=known))
    shop.take(replace(sent(2, id=NORTH), channel=channel))
    assert (len(shop.orders) == 1) is adopts


def test_without_an_id_the_channel_tells_two_orders_of_one_number_and_time_apart() -> None:
    shop = Shop(replace(sent(1, id=NORTH), channel="eu"), replace(sent(1, id=SOUTH), channel="us"))
    assert shop.take(replace(sent(5), channel="us")) is SnapshotResult.UPDATED
    assert shop.orders == {(JAMES, NORTH): 1, (JAMES, SOUTH): 5}


def test_what_came_before_the_first_id_changes_nothing_when_it_comes_again_after_the_move() -> None:
    shop = Shop(sent(1), sent(2, id=NORTH, by=ANNA))
    assert shop.take(sent(1)) is SnapshotResult.UNCHANGED
    assert "commit" not in shop.calls
    assert shop.take(sent(1, placed_at=T0 + DAY)) is SnapshotResult.NEEDS_ID
    assert shop.take(sent(3)) is SnapshotResult.NEEDS_ID


def test_an_order_is_adopted_once() -> None:
    shop = Shop(sent(1), sent(2, id=NORTH))
    assert shop.take(sent(1, id=SOUTH)) is SnapshotResult.CREATED
    assert shop.orders == {(JAMES, BY_NUMBER): 2, (JAMES, SOUTH): 1}


def test_a_snapshot_that_is_not_newer_tells_the_id_and_moves_nothing() -> None:
    shop = Shop(sent(2))
    assert shop.take(sent(1, id=NORTH, by=ANNA)) is SnapshotResult.UPDATED
    assert shop.orders == {(JAMES, BY_NUMBER): 2}
    assert shop.order(BY_NUMBER).snapshot.id == NORTH
    assert shop.take(sent(1, id=NORTH, by=ANNA)) is SnapshotResult.UNCHANGED
    assert "commit" not in shop.calls


def test_an_adopted_order_gets_another_number_and_is_still_found_by_its_id() -> None:
    shop = Shop(sent(1), sent(2, id=NORTH), sent(3, id=NORTH, number=N1002))
    assert shop.take(sent(4, id=NORTH, number=N1002, by=ANNA)) is SnapshotResult.UPDATED
    assert shop.orders == {(ANNA, BY_NUMBER): 4}


# --- what comes between --------------------------------------------------------------------------------------------


def in_between(shop: Shop, snapshot: OrderSnapshot) -> None:
    """Another snapshot is taken between the reading and the writing of the next one."""

    def comes(_: object) -> None:
        shop.store.before_commit = lambda _: None
        apply_order_snapshot(shop.services, snapshot, now=NOW)

    shop.store.before_commit = comes


@pytest.mark.parametrize(
    ("first", "quicker"), [(sent(1), sent(2, id=NORTH)), (sent(2, id=NORTH), sent(1))], ids=["number", "id"]
)
def test_of_an_id_and_a_number_that_are_first_told_at_once_no_adoption_is_missed(
    first: OrderSnapshot, quicker: OrderSnapshot
) -> None:
    shop = Shop()
    in_between(shop, quicker)
    shop.take(first)
    assert list(shop.orders.values()) == [2]


def test_two_moves_at_once_end_with_the_newer_one() -> None:
    shop = Shop(sent(1, id=NORTH))
    in_between(shop, sent(3, id=NORTH, by=CustomerId("carl")))
    assert shop.take(sent(2, id=NORTH, by=ANNA)) is SnapshotResult.UNCHANGED
    assert shop.orders == {(CustomerId("carl"), NORTH): 3}


def test_an_order_that_moves_while_its_number_is_claimed_is_refused_all_the_same() -> None:
    shop = Shop(sent(1))
    in_between(shop, sent(2, id=NORTH, by=CustomerId("carl")))
    assert shop.take(sent(2, by=ANNA)) is SnapshotResult.NEEDS_ID
    assert shop.orders == {(CustomerId("carl"), BY_NUMBER): 2}
