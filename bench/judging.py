"""
Measures what judging an order costs, now and at an earlier commit: its milestones, its status and all its actions.

`make judging AGAINST=main` runs it. Both codes judge the same orders in turns, in a process each, so that whatever else
the machine does slows both; what counts is the ratio within one run.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
GIT: Final = shutil.which("git") or "git"
NOW: Final = datetime(2026, 11, 20, 12, tzinfo=UTC)
DAY: Final = timedelta(days=1)
ORDERS_OF_A_KIND: Final = 40
WARMING_UP: Final = 10
ON_A_LIST: Final = ", on a list"

Json = dict[str, Any]
Nanoseconds = dict[str, list[int]]
"""All that was measured, by the kind of the order."""


def main() -> int:
    """Measures both codes and prints them side by side."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--against", required=True, metavar="COMMIT", help="the commit to compare with")
    parser.add_argument("--rounds", type=int, default=150, help="how often each order is judged (default: 150)")
    arguments = parser.parse_args()
    with checked_out(arguments.against) as then:
        before, now = measured((then, ROOT), rounds=arguments.rounds)
    print(f"{'microseconds, then → now':36} {'p10':>15}  ratio {'p50':>17}  ratio")
    for kind, samples in before.items():
        own = now[kind]
        print(f"{kind:36} {compared(p10(samples), p10(own))} {compared(p50(samples), p50(own)):>24}")
    return 0


@contextmanager
def checked_out(commit: str) -> Iterator[Path]:
    """Checks a commit out beside this working tree, for as long as the context lasts."""
    with TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        subprocess.run([GIT, "worktree", "add", "--quiet", "--detach", tree, commit], cwd=ROOT, check=True)
        try:
            yield tree
        finally:
            subprocess.run([GIT, "worktree", "remove", "--force", tree], cwd=ROOT, check=True)


def measured(trees: tuple[Path, ...], *, rounds: int) -> list[Nanoseconds]:
    """Judges the orders with the code of each of these trees, in turns; returns what each of them took."""
    orders = list(generated_orders())
    workers = [worker_of(tree, orders) for tree in trees]
    kinds = [name for kind, _ in orders for name in (kind, kind + ON_A_LIST)]
    samples_by_tree: list[Nanoseconds] = [{kind: [] for kind in kinds} for _ in trees]
    for place in range(WARMING_UP + rounds):
        for worker, samples in zip(workers, samples_by_tree, strict=True):
            times = answer_of(worker)
            if place >= WARMING_UP:
                for (kind, _), (in_full, on_a_list) in zip(orders, times, strict=True):
                    samples[kind].append(in_full)
                    samples[kind + ON_A_LIST].append(on_a_list)
    for worker in workers:
        worker.communicate()
    return samples_by_tree


def worker_of(tree: Path, orders: list[tuple[str, Json]]) -> "subprocess.Popen[str]":
    """Starts a process that judges these orders with the code of this tree."""
    worker = subprocess.Popen(
        [sys.executable, ROOT / "bench" / "judge.py"],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    lines = [*(json.dumps(order) for _, order in orders), ""]
    print(*lines, sep="\n", file=worker.stdin, flush=True)
    return worker


def answer_of(worker: "subprocess.Popen[str]") -> list[tuple[int, int]]:
    """Has all orders judged once. Raises RuntimeError if the process has ended."""
    if worker.stdin is None or worker.stdout is None:
        raise RuntimeError("a worker without pipes")
    print("again", file=worker.stdin, flush=True)
    line = worker.stdout.readline()
    if not line:
        raise RuntimeError(f"the process ended with {worker.wait()}")
    times: list[tuple[int, int]] = json.loads(line)
    return times


def p10(samples: list[int]) -> float:
    """Returns what nine of ten exceed, in microseconds: what it takes if nothing else happens."""
    return statistics.quantiles(samples, n=10)[0] / 1_000


def p50(samples: list[int]) -> float:
    """Returns the median, in microseconds."""
    return statistics.median(samples) / 1_000


def compared(then: float, now: float) -> str:
    return f"{then:>6.1f} → {now:<6.1f} {now / then:>5.2f}"


def generated_orders() -> Iterator[tuple[str, Json]]:
    """Yields orders of the kinds that a shop has, each with its kind; the same in every run."""
    for kind, made in KINDS.items():
        for place in range(ORDERS_OF_A_KIND):
            yield kind, made(Random(f"{kind}/{place}"), f"{kind[:3].upper()}-{place}")


def _waiting(random: Random, number: str) -> Json:
    return _order(number, _lines(random, random.choice([1, 2, 3])), [])


def _in_one_parcel(random: Random, number: str) -> Json:
    lines = _lines(random, random.choice([1, 2, 3]))
    return _order(number, lines, [_parcel(random, "1", lines)])


def _large(random: Random, number: str) -> Json:
    lines = _lines(random, 20)
    return _order(number, lines, [_parcel(random, str(at), lines[at * 4 : at * 4 + 4]) for at in range(5)])


def _in_several_parcels(random: Random, number: str) -> Json:
    lines = _lines(random, random.choice([3, 4, 5]))
    return _order(number, lines, [_parcel(random, line["id"], [line]) for line in lines])


def _partly_shipped(random: Random, number: str) -> Json:
    lines = _lines(random, random.choice([3, 4, 5]))
    return _order(number, lines, [_parcel(random, line["id"], [line]) for line in lines[:-1]])


def _with_returns(random: Random, number: str) -> Json:
    lines = _lines(random, random.choice([2, 3, 4]))
    returns = [(line["id"], random.randint(1, line["quantity"])) for line in lines[: random.choice([1, 2])]]
    return _order(number, lines, [_parcel(random, "1", lines[:1]), _parcel(random, "2", lines[1:])], returns=returns)


def _recorded(random: Random, number: str) -> Json:
    """The warehouse recorded what the shop calls prepared, and the shopper confirmed the first parcel."""
    lines = _lines(random, random.choice([2, 3, 4]))
    parcels = [_parcel(random, "1", lines[:1]), _parcel(random, "2", lines[1:])]
    prepared = [{**parcel, "shippedAt": None, "deliveredAt": None} for parcel in parcels]
    return _order(number, lines, prepared, recorded=parcels, confirmed=["1"])


KINDS: Final[dict[str, Callable[[Random, str], Json]]] = {
    "nothing has left": _waiting,
    "in one parcel": _in_one_parcel,
    "in several parcels": _in_several_parcels,
    "partly shipped": _partly_shipped,
    "20 lines in 5 parcels": _large,
    "with open returns": _with_returns,
    "recorded and confirmed": _recorded,
}


def _lines(random: Random, count: int) -> list[Json]:
    return [
        {"id": str(place), "title": "Water Bottle", "quantity": random.randint(1, 3), "unitPrice": "10.00"}
        for place in range(count)
    ]


def _parcel(random: Random, name: str, lines: list[Json]) -> Json:
    shipped = NOW - random.randint(2, 12) * DAY
    delivered = (shipped + DAY).isoformat() if random.random() < 0.5 else None
    return {
        "id": name,
        "lines": [{"id": line["id"], "quantity": line["quantity"]} for line in lines],
        "carrier": "UPS",
        "trackingNumber": f"1Z{random.randrange(10**9)}",
        "shippedAt": shipped.isoformat(),
        "deliveredAt": delivered,
    }


def _order(
    number: str,
    lines: list[Json],
    parcels: list[Json],
    *,
    recorded: Iterable[Json] = (),
    confirmed: Iterable[str] = (),
    returns: Iterable[tuple[str, int]] = (),
) -> Json:
    placed = (NOW - 15 * DAY).isoformat()
    snapshot = {
        "number": number,
        "customerId": "alice",
        "revision": 1,
        "placedAt": placed,
        "paidAt": placed,
        "currency": "USD",
        "total": f"{10 * sum(line['quantity'] for line in lines)}.00",
        "lines": lines,
        "shipments": parcels,
    }
    return {
        "snapshot": snapshot,
        "recorded": list(recorded),
        "confirmed": list(confirmed),
        "returns": list(returns),
        "now": NOW.isoformat(),
    }


if __name__ == "__main__":
    sys.exit(main())
