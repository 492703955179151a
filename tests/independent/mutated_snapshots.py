"""
Snapshots as shops might send them: valid ones, to each of which several things are done.

Two of five get what must be refused besides what can be taken. Every kind of mutation occurs in at least 5 % of them.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from random import Random
from zoneinfo import ZoneInfo

from tests.independent.deciding_mutations import DECIDING
from tests.independent.mutations import Draft, Mutation
from tests.independent.refusing_mutations import REFUSING, no_snapshot
from tests.independent.showing_mutations import SHOWING
from tests.independent.valid_snapshots import Json, valid_snapshot

KINDS = (*SHOWING, *DECIDING, *REFUSING, no_snapshot.__name__)
ZONES: tuple[tzinfo, ...] = (
    UTC,
    *(ZoneInfo(name) for name in ("America/Los_Angeles", "Europe/Berlin", "Asia/Kolkata", "Africa/Cairo")),
)


@dataclass(frozen=True)
class Mutated:
    """A line to be read by a shop in `zone`, and the kinds of mutation that it has."""

    line: str | bytes
    zone: tzinfo
    kinds: tuple[str, ...]


def mutated_snapshots(seed: int, count: int, now: datetime) -> Iterator[Mutated]:
    for number in range(count):
        random = Random(f"{seed}/{number}")
        draft = Draft(random, valid_snapshot(random, number, now), now)
        kinds = _mutate(draft, SHOWING, random.randint(2, 5)) + _mutate(draft, DECIDING, random.randint(2, 6))
        if random.random() < 0.4:
            kinds += _mutate(draft, REFUSING, random.randint(1, 5))
        line = written_as_json(draft.order)
        if random.random() < 0.08:
            line, kinds = no_snapshot(random, line), [*kinds, no_snapshot.__name__]
        yield Mutated(_sometimes_bytes(random, line), random.choice(ZONES), tuple(kinds))


def shown_otherwise(seed: int, count: int, now: datetime) -> Iterator[tuple[str, str]]:
    """Returns pairs of lines that differ in nothing but what shows."""
    for number in range(count):
        random = Random(f"{seed}/showing/{number}")
        draft = Draft(random, valid_snapshot(random, number, now), now)
        draft.parcel_line()  # so that there is one, and no mutation adds it
        line = written_as_json(draft.order)
        _mutate(draft, SHOWING, random.randint(2, 8))
        yield line, written_as_json(draft.order)


def garbled_lines(seed: int, count: int, now: datetime) -> Iterator[bytes]:
    """Returns lines of JSON in which a few bytes are wrong, missing or too many."""
    for number in range(count):
        random = Random(f"{seed}/garbled/{number}")
        line = bytearray(written_as_json(valid_snapshot(random, number, now)).encode("ascii"))
        for _ in range(random.choice((1, 1, 2, 4))):
            at = random.randrange(len(line))
            few = random.choice((0, 1, 1, 3, 10))
            line[at : at + few] = random.choice(
                (b"", b"9", b'"', b"}", b",", b"e9", b"\xff", b"\\", b"\0", b"null", b"\n")
            )
        yield bytes(line)


def written_as_json(order: Json) -> str:
    return re.sub(r'"\\ue000(.*?)\\ue001"', r"\1", json.dumps(order)).replace("\\ue002", "")


def _mutate(draft: Draft, mutations: Mapping[str, Mutation], count: int) -> list[str]:
    """Mutates in the order of the mutations, so that those which destroy lists come last."""
    chosen = set(draft.random.sample(list(mutations), k=count))
    kinds = [kind for kind in mutations if kind in chosen]
    for kind in kinds:
        mutations[kind](draft)
    return kinds


def _sometimes_bytes(random: Random, line: str) -> str | bytes:
    return line if random.random() < 0.5 else line.encode("ascii")
