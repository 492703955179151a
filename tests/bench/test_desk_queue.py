"""What `make bench-queue` prints of 1,000 and of 10,000 open requests, held in `make test` at shorter queues."""

import pytest

from bench.conversation import Cost
from bench.desk_queue import LENGTHS, measured
from order_help.store import desk_store
from order_help.store.tables import create_tables
from tests.support.dynamodb import Engine

SHORT, LONG = 120, 360


@pytest.fixture
def tables(real_dynamodb: Engine) -> None:
    """Tables of the test's own."""
    create_tables()


@pytest.mark.usefixtures("tables")
def test_a_page_costs_the_same_in_a_queue_three_times_as_long(monkeypatch: pytest.MonkeyPatch) -> None:
    # So that the short queue has more than a page reads.
    monkeypatch.setattr(desk_store, "LEAST_ITEMS_PER_CALL", 21)
    monkeypatch.setattr(desk_store, "MOST_ITEMS_PER_CALL", 30)
    hold_flat(measured(SHORT), measured(LONG))


@pytest.mark.long
@pytest.mark.usefixtures("tables")
def test_a_page_costs_the_same_in_a_queue_of_ten_thousand() -> None:
    short, long = map(measured, LENGTHS)
    hold_flat(short, long)
    assert max(cost.units for name, cost in long.items() if "alert" not in name) <= 35
    assert max(cost.units for name, cost in long.items() if "alert" in name) <= 105


def hold_flat(short: dict[str, Cost], long: dict[str, Cost]) -> None:
    """Holds a page of each filter to two calls, as many in both queues, and to units that stay."""
    for name, few in short.items():
        many = long[name]
        print(f"{name}: {len(few.calls)} and {len(many.calls)} calls, {few.units} and {many.units} units")
        assert few.calls == many.calls, name
        assert len(many.calls) <= 2, name
        assert many.units <= 1.25 * few.units + 0.5, name
