"""`serve --orders FILE` and `import FILE` end alike, whatever stands in the file."""

import json
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import pytest

from order_help.domain.ids import CustomerId
from order_help.formats.snapshot_writing import write_snapshot
from order_help.store.connection import connection, table_prefix
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables, table_shapes
from order_help.use_cases.services import Services
from order_help_cli.bulk_import import bulk_import, importable
from order_help_cli.dev_server.seed import SeededOrders, seed_file_orders
from order_help_cli.order_file import Reading, order_file
from tests.support.chance import run_seed
from tests.support.dynamodb import Engine, forget_connections
from tests.support.orders import DAY, T0, a_snapshot

Json = dict[str, Any]
Item = dict[str, Any]
JAMES, MIA, GUEST = "james_li_5688", "mia_garcia_4516", "guest-1"
NOW = T0 + 2 * DAY


def line(number: str, customer: str = JAMES, revision: int = 1, **differently: Any) -> Json:
    return {
        **write_snapshot(a_snapshot()),
        "number": number,
        "customerId": customer,
        "revision": revision,
    } | differently


NASTY: list[Json | str] = [
    line("W1"),
    line("W1", revision=3, locale="en-GB"),
    line("W1", revision=2, locale="en-US"),  # it comes late
    line("1001", id="A", channel="Outdoor"),
    line("1001", id="B", channel="Home", placedAt="2026-10-30T12:00:00Z"),
    line("1001", revision=2, placedAt="2026-10-30T12:00:00Z"),  # it is B that is meant
    line("2001", GUEST, id="C"),
    line("2001", MIA, revision=2, id="C"),
    line("2001", GUEST, revision=3, id="C"),
    line("3001", GUEST),
    line("3001", MIA, revision=2, id="D"),  # it is adopted, and moves
    line("3001", MIA, revision=3),
    line("W1", MIA, revision=7),  # it needs an id
    line("1001", id="A", revision=9, lines=[]),
    line("W1", MIA, revision=9, lines=[]),
    line("5001", id="Z", lines=[]),  # it is refused before it comes, and corrected
    line("5001", id="Z", revision=2),
    line("5002", id="Y", revision=4, lines=[]),  # it never comes
    "{",
    line("4001", id="E"),
    line("4002", id="E", revision=2),
    line("4001", MIA),
    line("X2", id="X1", colour="red"),
    line("X1", id="X2", email="?"),
    *(line(f"L{number}", customer) for number in range(5) for customer in (MIA,)),
    line("L9", id="L9"),
]


def a_random_file(seed: str) -> list[Json | str]:
    """Few ids and numbers, so that they meet in every way."""
    chance = Random(seed)
    return [
        line(
            chance.choice(["1", "2", "3", "4", "5"]),
            chance.choice([JAMES, MIA, GUEST]),
            chance.randrange(4),
            id=chance.choice([None, None, "A", "B", "1"]),
            placedAt=chance.choice(["2026-10-30T12:00:00Z", "2026-10-31T12:00:00Z"]),
            **({"lines": []} if chance.random() < 0.2 else {}),
        )
        for _ in range(chance.randint(1, 12))
    ]


FILES = {"nasty": NASTY} | {f"random {place}": a_random_file(f"{run_seed()}-{place}") for place in range(4)}


def everything() -> dict[str, list[Item]]:
    """All that stands in the tables, apart from what names one writing of a change."""
    return {
        table: sorted(
            (
                {name: value for name, value in item.items() if name != "change_id"}
                for item in connection().client.scan(TableName=table_prefix() + table, ConsistentRead=True)["Items"]
            ),
            key=partial(json.dumps, sort_keys=True),
        )
        for table in table_shapes()
    }


@pytest.fixture
def ends_with(dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Callable[..., dict[str, list[Item]]]:
    """What stands in tables of their own after orders were put there."""

    def end(put: Callable[[Services], object], name: str) -> dict[str, list[Item]]:
        monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", f"{dynamodb.table_prefix}{name}-")
        forget_connections()
        create_tables()
        put(Services(store=DynamoOrderStore(), register=DynamoRegister()))
        return everything()

    return end


def imports(path: Path, services: Services) -> None:
    """What `order-help import` does."""
    with order_file(path, Reading(now=NOW), lambda _: None) as file:
        lines = importable(file.lines())
        for _ in bulk_import(services, lines, DynamoOrderStore(), now=NOW):
            pass


def written(path: Path, lines: list[Json | str]) -> Path:
    path.write_text("".join(f"{one if isinstance(one, str) else json.dumps(one)}\n" for one in lines))
    return path


@pytest.mark.parametrize("name", FILES)
def test_serve_and_import_end_alike(name: str, ends_with: Any, tmp_path: Path) -> None:
    print(f"seed {run_seed()}")
    file = written(tmp_path / "orders.jsonl", FILES[name])
    imported = ends_with(lambda services: imports(file, services), "imported")
    for place, empty in enumerate((True, False)):  # as moto's tables are, and as nobody knows of an engine's
        served = ends_with(lambda services: seed_file_orders(services, file, now=NOW, empty=empty), f"served-{place}")  # noqa: B023
        assert served == imported
    assert imported["orders"] or name != "nasty"


def test_serving_a_file_with_ids_again_changes_nothing(ends_with: Any, tmp_path: Path) -> None:
    """Without ids, what a former customer's number means once the order has moved is another matter."""
    file = written(tmp_path / "orders.jsonl", [one for one in NASTY if isinstance(one, dict) and one["id"]])

    def again(services: Services) -> None:
        seed_file_orders(services, file, now=NOW, empty=True)
        seed_file_orders(services, file, now=NOW + DAY, empty=False)

    once = ends_with(lambda services: seed_file_orders(services, file, now=NOW, empty=True), "once")
    assert ends_with(again, "again") == once


def test_the_orders_and_shoppers_that_are_announced_are_those_that_are_there(ends_with: Any, tmp_path: Path) -> None:
    file = written(tmp_path / "orders.jsonl", NASTY)
    seeded: list[SeededOrders] = []
    there = ends_with(lambda services: seeded.append(seed_file_orders(services, file, now=NOW, empty=True)), "served")
    owners = Counter(item["customer_id"]["S"] for item in there["orders"])
    assert seeded[0].orders == len(there["orders"])
    assert dict(seeded[0].shoppers) == {
        CustomerId(customer): f"{orders} order{'' if orders == 1 else 's'}" for customer, orders in owners.items()
    }


def test_what_needs_an_id_is_named_by_its_line(
    ends_with: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path / "orders.jsonl", [line("W1"), line("W2"), line("W1", MIA, 2)])
    ends_with(lambda services: seed_file_orders(services, file, now=NOW, empty=True), "served")
    assert capsys.readouterr().err.splitlines() == [
        f"{file}:3: an order of another customer has this number: send `id`",
        f"{file}: without 1 bad line (1 with the number of another customer's order)",
    ]


def test_what_cannot_be_read_is_counted_with_what_needs_an_id(
    ends_with: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path / "orders.jsonl", [line("W1"), "{", line("W1", MIA, 2), line("W2", lines=[])])
    ends_with(lambda services: seed_file_orders(services, file, now=NOW, empty=True), "served")
    said = capsys.readouterr().err.splitlines()
    assert said[-1] == f"{file}: without 3 bad lines (1 with the number of another customer's order)"
