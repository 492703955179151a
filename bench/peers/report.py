"""What was measured of the contestants, as a table of figures, of ratios to Apollo Server's, and of goals."""

import statistics
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, Final

from bench.peers.contestants import BASELINE, KNOWN, PLAIN, UNKNOWN, Start
from bench.peers.work import KINDS

Json = dict[str, Any]
Samples = dict[tuple[str, str], list[int]]
"""Nanoseconds, by contestant and kind of work."""

GOALS: Final = {
    ("page", KNOWN): (BASELINE, 0.6),
    ("order", KNOWN): (BASELINE, 0.3),
    ("cancel", KNOWN): (BASELINE, 1.0),
    ("page", UNKNOWN): (BASELINE, 1.0),
    ("cold", KNOWN): (BASELINE, 0.6),
    ("cold", UNKNOWN): (PLAIN, 1.0),
}
"""The most that a measure may be, as a ratio to that of another contestant."""

MOST_MEMORY: Final = 45_000_000
MOST_PACKAGE: Final = 6_000_000
CALLS: Final = {"page": ["Query"], "order": ["GetItem"], "cancel": ["TransactGetItems", "TransactWriteItems"]}
"""The calls of DynamoDB that each kind of work may make."""

_BEGIN: Final = "## The figures\n\n```text\n"
_END: Final = "```\n"


class Report:
    """All that was measured."""

    def __init__(self) -> None:
        self.spent: Samples = defaultdict(list)
        self.starts: dict[str, list[Start]] = defaultdict(list)
        self.memory: dict[str, int] = {}
        self.size: dict[str, int | None] = {}
        self.calls: dict[tuple[str, str], list[str]] = {}
        self.leaves = 0

    def lines(self) -> Iterator[str]:
        """Yields the table: each figure with its ratio to Apollo Server's, by p10 and by p50."""
        yield f"own CPU in ms, p10 and p50, with ratios to {BASELINE}; a page has {self.leaves} leaf values"
        for kind in KINDS:
            yield from self._compared(kind, {name: of for (name, one), of in self.spent.items() if one == kind})
        yield from self._compared("cold", {name: [one.clock for one in of] for name, of in self.starts.items()})
        yield from self._compared("cold, CPU", {name: [one.cpu for one in of] for name, of in self.starts.items()})
        yield ""
        yield f"{'':20}{'memory':>10}{'package':>12}   calls of page, order, cancel"
        for name, memory in self.memory.items():
            calls = ", ".join(" + ".join(self.calls[name, kind]) for kind in KINDS)
            size = self.size.get(name)
            package = "not built" if size is None else f"{size / 1e6:.1f} MB"
            yield f"{name:20}{memory / 1e6:>7.0f} MB{package:>12}   {calls}"
        yield from self._limits()

    def _limits(self) -> Iterator[str]:
        """Yields the goals that are no ratios."""
        if KNOWN not in self.memory:
            return
        yield ""
        yield f"{KNOWN}: memory at most {MOST_MEMORY / 1e6:.0f} MB: {_judged(self.memory[KNOWN] <= MOST_MEMORY)}"
        if size := self.size.get(KNOWN):
            yield f"{KNOWN}: package at most {MOST_PACKAGE / 1e6:.0f} MB: {_judged(size <= MOST_PACKAGE)}"
        as_few = all(self.calls[KNOWN, kind] == CALLS[kind] for kind in KINDS)
        yield f"{KNOWN}: calls 1, 1, and 1 read and 1 write transaction: {_judged(as_few)}"

    def _compared(self, measure: str, samples: dict[str, list[int]]) -> Iterator[str]:
        yield ""
        for name, own in samples.items():
            line = f"{measure:10} {name:20} {_p10(own):>8.2f} {_p50(own):>8.2f}"
            if base := samples.get(BASELINE):
                line += f"   {_p10(own) / _p10(base):>5.2f} {_p50(own) / _p50(base):>5.2f}"
            if (measure, name) in GOALS:
                other, most = GOALS[measure, name]
                if other in samples:
                    reached = max(_p10(own) / _p10(samples[other]), _p50(own) / _p50(samples[other]))
                    line += f"   {reached:.2f} of {other}'s, at most {most}: {_judged(reached <= most)}"
            yield line

    def plain(self) -> Json:
        """Returns all of it as JSON."""
        return {
            "nanoseconds": {f"{name}, {kind}": of for (name, kind), of in self.spent.items()},
            "starts": {name: [vars(one) for one in of] for name, of in self.starts.items()},
            "memory": self.memory,
            "size": self.size,
        }


def written_into(page: str, lines: Iterable[str]) -> str:
    """Returns the page with these lines as its figures. Raises ValueError if it has no place for them."""
    before, begin, rest = page.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ValueError("the page has no figures to replace")
    return "".join([before, begin, *(f"{line}\n" for line in lines), end, after])


def _judged(is_met: bool) -> str:
    return "met" if is_met else "missed"


def _p10(samples: list[int]) -> float:
    """Returns what nine of ten exceed, in milliseconds."""
    return (statistics.quantiles(samples, n=10)[0] if len(samples) > 1 else samples[0]) / 1e6


def _p50(samples: list[int]) -> float:
    """Returns the median, in milliseconds."""
    return statistics.median(samples) / 1e6
