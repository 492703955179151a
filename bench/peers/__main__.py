"""
Measures Order Help beside its peers in one run, and prints each figure with its ratio to Apollo Server's.

`make bench` runs it. All contestants do the same work, one after the other in rounds, so that whatever else the machine
does slows all of them; what counts are the ratios. Their answers are compared before anything is measured.
"""

import argparse
import json
import shutil
import sys
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Final

from bench.peers.contestants import CONTESTANTS, ROOT, Contestant, Layout, Process
from bench.peers.packages import packed
from bench.peers.places import apollo_is_here
from bench.peers.report import Report, written_into
from bench.peers.shop import Shop, prepared
from bench.peers.work import KINDS
from tests.support.engine import engine_is_here

BATCH: Final = 10
WARMING_UP: Final = 20
"""Rounds before any is counted: until then Node still compiles what is used most."""

PAGE: Final = ROOT / "docs" / "performance.md"
Json = dict[str, Any]

WITHOUT_NODE: Final = (
    "make bench: Apollo Server does not run, so there are no ratios to it: "
    "it needs Node 20, npm and, once, npm's registry."
)


def main() -> int:
    """Measures all contestants and prints them side by side."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=30, help="how many rounds of ten answers each (default: 30)")
    parser.add_argument("--starts", type=int, default=15, help="how often each is started (default: 15)")
    parser.add_argument("--warming-up", type=int, default=WARMING_UP, help="rounds that are not counted (default: 20)")
    parser.add_argument("--only", default="", metavar="WORDS", help="contestants whose names have one of these: a,b")
    parser.add_argument("--checkout", action="store_true", help="Order Help from this checkout, not from its artifact")
    parser.add_argument("--write", action="store_true", help="write the figures into docs/performance.md")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where to write what was measured")
    arguments = parser.parse_args()
    if not engine_is_here():
        print("make bench: DynamoDB Local is missing: it needs Java 17, and 'make engine'.", file=sys.stderr)
        return 1
    words = arguments.only.casefold().split(",")
    chosen = [one for one in CONTESTANTS if any(word.strip() in one.name.casefold() for word in words)]
    if any(one.layout is Layout.NODE for one in chosen) and not _apollo_is_here():
        print(WITHOUT_NODE, file=sys.stderr)
        chosen = [one for one in chosen if one.layout is not Layout.NODE]
    if not chosen:
        parser.error("--only leaves nobody to measure: " + ", ".join(one.name for one in CONTESTANTS))
    report = measured(
        chosen,
        rounds=arguments.rounds,
        starts=arguments.starts,
        warming_up=arguments.warming_up,
        from_checkout=arguments.checkout,
    )
    deployed = [one for one in chosen if not (arguments.checkout and one.layout is Layout.ARTIFACT)]
    report.size = {one.name: packed(one) for one in deployed}
    print("\n".join(report.lines()))
    if arguments.write:
        PAGE.write_text(written_into(PAGE.read_text(encoding="utf-8"), report.lines()), encoding="utf-8")
    if arguments.json:
        arguments.json.write_text(json.dumps(report.plain(), indent=2) + "\n", encoding="utf-8")
    return 0


def _apollo_is_here() -> bool:
    return shutil.which("node") is not None and apollo_is_here(shutil.which("npm"))


def measured(
    contestants: Sequence[Contestant], *, rounds: int, starts: int, warming_up: int, from_checkout: bool
) -> Report:
    """Returns what the work takes these contestants. Raises RuntimeError if their answers differ."""
    report = Report()
    with prepared(contestants, from_checkout=from_checkout) as shop, ExitStack() as stack:
        processes = {one.name: shop.started(one) for one in contestants}
        for process in processes.values():
            stack.callback(process.end)
        _compare(shop, processes, report)
        for place in range(warming_up + rounds):
            _round(shop, processes, report if place >= warming_up else Report())
            _progress(f"round {place + 1} of {warming_up + rounds}")
        for name, process in processes.items():
            report.memory[name] = process.memory()
        for place in range(1 + starts if starts else 0):  # the first one compiles what it imports
            _starts(shop, contestants, report if place else Report())
            _progress(f"start {place + 1} of {1 + starts}")
        _progress("")
    return report


def _compare(shop: Shop, processes: Mapping[str, Process], report: Report) -> None:
    """Notes what each calls. Raises RuntimeError if two answers differ as JSON."""
    for kind in KINDS:
        answers = {}
        for name, process in processes.items():
            shop.replays[name].kind, shop.replays[name].calls[:] = kind, []
            answers[name] = process.answers(process.contestant.event(kind, shop.order), times=1)["answer"]
            report.calls[name, kind] = list(shop.replays[name].calls)
        same(answers, kind)
        if kind == "page":
            report.leaves = _leaves(next(iter(answers.values())))


def same(answers: Mapping[str, Json], kind: str) -> None:
    """Raises RuntimeError if two of these answers differ as JSON."""
    (first, expected), *others = answers.items()
    for name, answer in others:
        if answer != expected:
            raise RuntimeError(f"{kind}: {first} answers\n{json.dumps(expected)}\n{name}\n{json.dumps(answer)}")


def _round(shop: Shop, processes: Mapping[str, Process], report: Report) -> None:
    for kind in KINDS:
        for name, process in processes.items():
            shop.replays[name].kind = kind
            event = process.contestant.event(kind, shop.order)
            report.spent[name, kind] += process.answers(event, times=BATCH)["cpu"]


def _starts(shop: Shop, contestants: Sequence[Contestant], report: Report) -> None:
    for one in contestants:
        shop.replays[one.name].kind = "page"
        process = shop.started(one)
        report.starts[one.name].append(process.first_answer(one.event("page", shop.order)))


def _leaves(value: Any) -> int:
    if isinstance(value, dict):
        return sum(map(_leaves, value.values()))
    return sum(map(_leaves, value)) if isinstance(value, list) else 1


def _progress(text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r{text:40}", end="" if text else "\r", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
