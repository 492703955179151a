import json
from pathlib import Path
from random import Random
from typing import Any

import pytest
from click.testing import CliRunner, Result

from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from order_help_cli.main import main
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.reading import TAKEN_AT, snapshot_in
from tests.support.snapshot_values import WHOLE_SNAPSHOT, changed

NOW = ("--now", "2026-12-01T12:00:00Z")


def check(tmp_path: Path, *orders: Any, options: tuple[str, ...] = NOW) -> Result:
    """What the command says of a file of these lines, without the path of its folder."""
    (tmp_path / "orders.jsonl").write_text("".join(json.dumps(order) + "\n" for order in orders))
    return CliRunner().invoke(main, ["check", str(tmp_path / "orders.jsonl"), *options])


def said(tmp_path: Path, text: str) -> list[str]:
    return [line.removeprefix(f"{tmp_path}/orders.jsonl:") for line in text.splitlines()]


def test_of_orders_that_are_all_right_it_gives_their_number(tmp_path: Path) -> None:
    done = check(tmp_path, WHOLE_SNAPSHOT, WHOLE_SNAPSHOT)
    assert (done.exit_code, done.stderr) == (0, "")
    assert said(tmp_path, done.stdout) == [" 2 snapshots, 0 bad lines, 0 warnings"]


def test_it_names_every_warning_with_its_line_and_its_path(tmp_path: Path) -> None:
    done = check(tmp_path, WHOLE_SNAPSHOT, changed("lines[0].imageUrl", "/a.jpg") | {"email": "?", "colour": 1})
    assert (done.exit_code, done.stderr) == (0, "")
    assert said(tmp_path, done.stdout) == [
        "2: email: no mail can be sent to this address (NO_MAIL)",
        "2: lines[0].imageUrl: left out, as it cannot be read (LEFT_OUT)",
        "2: colour: passed over, as the format has no such field (UNKNOWN_FIELD)",
        " 2 snapshots, 0 bad lines, 3 warnings",
    ]


@pytest.mark.guarantee(
    "What `order-help check` calls wrong in a file, an import into empty tables would refuse.", to="shops"
)
def test_it_names_every_problem_of_what_would_be_refused(tmp_path: Path) -> None:
    done = check(tmp_path, changed("lines", []) | {"currency": "BTC"}, WHOLE_SNAPSHOT, 7)
    assert done.exit_code == 1
    assert said(tmp_path, done.stderr) == [
        '1: currency: expected a currency code of ISO 4217, such as USD, not "BTC"',
        "1: lines: expected at least 1 of them",
        "3: expected an object, not 7",
    ]
    assert said(tmp_path, done.stdout) == [" 1 snapshot, 2 bad lines, 0 warnings"]


def test_it_names_a_line_without_an_id_that_has_the_number_of_another_customers_order(tmp_path: Path) -> None:
    first, of_mia = changed("id", None), changed("id", None) | {"customerId": "mia", "email": "?"}
    done = check(tmp_path, first, of_mia, first | {"revision": 4}, of_mia | {"number": "W2"})
    assert done.exit_code == 1
    assert said(tmp_path, done.stderr) == ["2: an order of another customer has this number: send `id`"]
    assert said(tmp_path, done.stdout)[-1] == (
        " 3 snapshots, 1 bad line (1 with the number of another customer's order), 2 warnings"
    )


def test_of_a_number_that_comes_with_an_id_too_it_cannot_tell_whose_it_is(tmp_path: Path) -> None:
    first, of_mia = changed("id", None), changed("id", None) | {"customerId": "mia"}
    with_id = WHOLE_SNAPSHOT | {"customerId": "mia", "revision": 4}
    done = check(tmp_path, first, with_id, of_mia, of_mia)
    assert (done.exit_code, done.stderr) == (0, "")


@pytest.mark.guarantee(
    "What `order-help check` calls wrong in a file, an import into empty tables would refuse.", to="shops"
)
def test_what_it_says_of_numbers_is_what_an_import_into_empty_tables_refuses(tmp_path: Path) -> None:
    chance = Random(3)
    for _ in range(30):
        orders = [
            changed("id", chance.choice([None, None, None, "A", "B"]))
            | {"number": chance.choice("123"), "customerId": chance.choice(["james", "mia"]), "revision": revision}
            for revision in range(8)
        ]
        store = MemoryOrderStore()
        services = Services(store=store, register=MemoryRegister(store))
        done = [apply_order_snapshot(services, snapshot_in(order), now=TAKEN_AT) for order in orders]
        refused = {str(line) for line, result in enumerate(done, start=1) if result is SnapshotResult.NEEDS_ID}
        named = {line.partition(":")[0] for line in said(tmp_path, check(tmp_path, *orders).stderr)}
        assert named <= refused
        if not any(order["id"] for order in orders):
            assert named == refused


def test_to_who_is_strict_a_warning_is_a_problem(tmp_path: Path) -> None:
    done = check(tmp_path, changed("colour", "red"), options=(*NOW, "--strict"))
    assert done.exit_code == 1
    assert said(tmp_path, done.stderr) == ["1: colour: passed over, as the format has no such field (UNKNOWN_FIELD)"]


def test_it_reads_at_a_time_and_in_the_zone_of_the_policy(tmp_path: Path) -> None:
    (tmp_path / "policy.toml").write_text('[[policy]]\nfrom = 2026-01-01\ntime_zone = "Pacific/Auckland"\n')
    order = changed("shipments[0].shippedAt", "2026-11-01T10:30:00")  # before it was placed, in Auckland
    order["shipments"][0] |= {"deliveredAt": None, "returnedAt": None}
    ahead = {"cancelledAt": "2027-12-01T10:00:00Z"}  # more than a year after the order: a plan today, a fact in 2028
    options = ("--policy", str(tmp_path / "policy.toml"), "--now", "2028-01-01T00:00:00Z")

    done = check(tmp_path, order, WHOLE_SNAPSHOT | ahead, options=options)

    assert said(tmp_path, done.stdout)[:2] == [
        "1: shipments[0].shippedAt: read in the shop's time zone (SHOPS_TIME)",
        "2: cancelledAt: not believed, as it contradicts other dates (DATE_NOT_BELIEVED)",
    ]


def test_a_file_that_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    done = CliRunner().invoke(main, ["check", str(tmp_path / "missing.jsonl")])
    assert done.exit_code == 2
    assert done.stderr == f"Error: {tmp_path}/missing.jsonl: No such file or directory\n"
