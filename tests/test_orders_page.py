"""What docs/orders.md says of whose an order is happens, with the page's own examples."""

import re
from pathlib import Path

from order_help.domain.ids import CustomerId, OrderNumber
from order_help.formats.snapshot_json import read_snapshot
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import T0

PAGE = Path(__file__).parents[1] / "docs" / "orders.md"
EXAMPLES = [block.splitlines() for block in re.findall(r"```jsonl\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)]
CREATED, UPDATED, NEEDS_ID = SnapshotResult.CREATED, SnapshotResult.UPDATED, SnapshotResult.NEEDS_ID


class Shop:
    """Takes lines of a feed, into a store in memory."""

    def __init__(self) -> None:
        self.store = MemoryOrderStore()
        self.services = Services(store=self.store, register=MemoryRegister(self.store))

    def take(self, lines: list[str]) -> list[SnapshotResult]:
        read = [read_snapshot(line, now=T0) for line in lines]
        assert [one.warnings for one in read] == [()] * len(lines)
        return [apply_order_snapshot(self.services, one.snapshot, now=T0) for one in read]

    def orders_of(self, customer: str, number: str) -> tuple[str, ...]:
        return self.store.order_ids(CustomerId(customer), OrderNumber(number))


def test_the_page_shows_each_situation() -> None:
    assert len(EXAMPLES) == 3


def test_an_order_goes_with_its_customer() -> None:
    shop = Shop()
    assert shop.take(EXAMPLES[0]) == [CREATED, UPDATED]
    assert (shop.orders_of("guest-77", "1001"), shop.orders_of("cust-9", "1001")) == ((), ("gid-77",))


def test_two_storefronts_may_count_from_one() -> None:
    shop = Shop()
    assert shop.take(EXAMPLES[1]) == [CREATED, CREATED]
    assert shop.orders_of("cust-1", "1001") == ("eu-1001", "us-1001")


def test_the_first_id_adopts_the_order_known_by_its_number_even_if_it_moves() -> None:
    shop = Shop()
    assert shop.take(EXAMPLES[2]) == [CREATED, UPDATED]
    assert (shop.orders_of("a", "1002"), shop.orders_of("b", "1002")) == ((), ("#1002",))


def test_a_number_of_another_customers_order_needs_an_id() -> None:
    shop = Shop()
    (first, _) = EXAMPLES[2]
    assert shop.take([first, first.replace('"a"', '"b"').replace('"revision": 1', '"revision": 7')]) == [
        CREATED,
        NEEDS_ID,
    ]
