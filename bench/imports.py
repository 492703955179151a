"""
Measures the processor's time of a first import, beside a writer by hand that puts the same items into the tables.

`make bench-import` runs both on DynamoDB Local, in turns, each in a process of its own and into empty tables. What a
process takes for one order, which is mostly its start, is taken off what it takes for all of them.

The writer by hand reads a line as JSON and puts the items with boto3, 25 at a time: it checks nothing, judges nothing,
and overwrites what is there already. It stands for the least that anybody's import can take.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, Final

import boto3
import pytest
from ulid import ULID

from order_help.store.models import Lookup, Orders, Registers, Timeline
from order_help.store.tables import create_tables
from tests.support.dynamodb import set_environment
from tests.support.engine import running_engine
from tests.support.generated_orders import generated_snapshots
from tests.support.orders import T0

TABLES: Final = (Timeline.NAME, Lookup.NAME, Registers.NAME, Orders.NAME)
BATCH: Final = 25
"""The most items that one BatchWriteItem takes; source: its API reference."""

GOAL: Final = 2.5
"""The most that an import may take, as a multiple of the writer's time."""

_OURS: Final = "Order Help"
_BY_HAND: Final = "by hand"
COMMANDS: Final[Mapping[str, list[str]]] = {
    _OURS: [str(Path(sys.executable).with_name("order-help")), "import"],
    _BY_HAND: [sys.executable, "-m", "bench.imports", "--write-by-hand"],
}
"""What each way is called with, before the name of a file."""


def main() -> int:
    """Measures both ways in turns and prints what they take of the processor for an order, as a ratio too."""
    parser = argparse.ArgumentParser(prog="python -m bench.imports", description="Measures a first import.")
    parser.add_argument("--orders", type=int, default=2_000, help="orders of the file (2000)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured (5)")
    parser.add_argument("--seed", type=int, default=1, help="of the generated orders (1)")
    parser.add_argument("--write-by-hand", metavar="FILE", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.write_by_hand:
        write_by_hand(given.write_by_hand)
        return 0
    with TemporaryDirectory() as folder, running_engine() as engine:
        files = [a_file(Path(folder) / f"{count}.jsonl", given.seed, count) for count in (1, given.orders)]
        spent = _measured(engine, files, given.rounds, given.orders)
    _report(spent)
    return 0


def a_file(path: Path, seed: int, count: int) -> Path:
    """Writes so many generated orders."""
    with path.open("w", encoding="utf-8") as out:
        out.writelines(json.dumps(snapshot) + "\n" for snapshot in generated_snapshots(seed, count, T0))
    return path


def _measured(engine: str, files: list[Path], rounds: int, orders: int) -> Mapping[str, list[float]]:
    """Returns the milliseconds of an order, for each way and round."""
    spent: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for number in range(rounds):
        print(f"round {number + 1} of {rounds}", file=sys.stderr)
        kept = []
        for name, command in COMMANDS.items():
            one, many = (filled(engine, [*command, str(file)]) for file in files)
            spent[name].append((many[0] - one[0]) / (orders - 1) * 1000)
            kept.append(many[1])
        if kept[0] != kept[1]:
            raise AssertionError(f"the two ways leave different items: {kept}")
    return spent


def filled(engine: str | None, command: list[str]) -> tuple[float, Mapping[str, int]]:
    """Returns the processor's time of a command that fills new tables, and how many items each table then has."""
    with pytest.MonkeyPatch.context() as environment:
        set_environment(environment, name="dynamodb-local", endpoint=engine)
        create_tables()
        before = os.times()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        after = os.times()
        if done.returncode:
            raise RuntimeError(done.stderr)
        seconds = after.children_user - before.children_user + after.children_system - before.children_system
        return seconds, {table: sum(1 for _ in _items(table)) for table in TABLES}


def _items(table: str) -> Iterator[dict[str, Any]]:
    client = boto3.client("dynamodb")
    for page in client.get_paginator("scan").paginate(TableName=os.environ["ORDER_HELP_TABLE_PREFIX"] + table):
        yield from page["Items"]


def _report(spent: Mapping[str, list[float]]) -> None:
    ratios = [ours / by_hand for ours, by_hand in zip(spent[_OURS], spent[_BY_HAND], strict=True)]
    for name, figures in spent.items():
        print(f"{name:12} {min(figures):6.2f} ms an order at least, {median(figures):6.2f} in the middle")
    lowest = quantiles(ratios, n=10, method="inclusive")[0] if len(ratios) > 1 else ratios[0]
    verdict = "met" if median(ratios) <= GOAL else "missed"
    print(f"ratio        {lowest:6.2f} by p10, {median(ratios):6.2f} by p50, at most {GOAL}: {verdict}")


# --- the writer by hand ----------------------------------------------------------------------------------------------


def write_by_hand(file: Path) -> None:
    """Puts the items of the orders of a file into the tables that the environment names."""
    client, prefix = boto3.client("dynamodb"), os.environ["ORDER_HELP_TABLE_PREFIX"]
    waiting: dict[str, list[dict[str, Any]]] = {table: [] for table in TABLES}
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            for table, item in _items_of(json.loads(line)):
                waiting[table].append({"PutRequest": {"Item": item}})
                if len(waiting[table]) == BATCH:
                    client.batch_write_item(RequestItems={prefix + table: waiting[table]})
                    waiting[table] = []
    for table, puts in waiting.items():
        if puts:
            client.batch_write_item(RequestItems={prefix + table: puts})


def _items_of(order: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    number, customer, revision = _s(order["number"]), _s(order["customerId"]), {"N": str(order["revision"])}
    kept = _s(f"#{order['number']}")
    facts = [{"kind": "PLACED", "at": order["placedAt"]}]
    for parcel in order.get("shipments") or ():
        for kind, at in (("PARCEL_SHIPPED", parcel.get("shippedAt")), ("PARCEL_DELIVERED", parcel.get("deliveredAt"))):
            if at:
                facts.append({"kind": kind, "at": at, "shipment_id": parcel["id"]})
    yield (
        Timeline.NAME,
        {
            "order_id": kept,
            "entry_id": {"N": "1"},
            "number": number,
            "at": _s(order["placedAt"]),
            "told": _s("{}"),
            "author": _s("SHOP"),
            "change_id": _s(str(ULID())),
            "facts": _s(json.dumps(facts)),
        },
    )
    yield Lookup.NAME, {"term": _s(f"number#{order['number'].lower()}"), "order_id": kept}
    yield Registers.NAME, {"order_id": kept, "customer_id": customer, "number": number, "revision": revision}
    yield (
        Orders.NAME,
        {
            "customer_id": customer,
            "order_id": kept,
            "number": number,
            "placed": _s(order["placedAt"] + kept["S"]),
            "version": {"N": "1"},
            "last_sequence": {"N": "1"},
            "revision": revision,
            "snapshot": _s(json.dumps(order, ensure_ascii=False)),
            "here": _s("{}"),
            "open_requests": _s("[]"),
            "approved_returns": _s("[]"),
            "conversation": _s("{}"),
            "intake": _s("{}"),
        },
    )


def _s(text: str) -> dict[str, str]:
    return {"S": text}


if __name__ == "__main__":
    sys.exit(main())
