"""
Cases: an operation in which faults come at its calls. Every one of them, samples that leave no call out, and showers.

Rule: the calls are not listed by hand. Each operation is carried out once without faults, and the line notes its calls.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Final

from tests.support.bucket import Bucket
from tests.support.fault_kinds import CRASHES, FAULTS, WRITES, Kind
from tests.support.fault_line import Fault, Line, Site
from tests.support.fault_operations import Operation, put_file, scene_of
from tests.support.fault_shop import Ending, Shop, on_aws
from tests.support.race_items import put_into_dynamodb

ONCE: Final = "once"
TWICE: Final = "twice"
LASTING: Final = "for good"
EXTENTS: Final = (ONCE, TWICE, LASTING)

SHOWER: Final = 0.5
"""The share of calls at which a fault comes in a shower."""

CRASHING: Final = 0.05
"""The share of these faults that end the process."""

Recordings = dict[Operation, tuple[Site, ...]]


@dataclass(frozen=True, kw_only=True)
class Case:
    """An operation in which a fault comes at the call of this number, from 0: once, also at its repetition, or on."""

    operation: Operation
    call: int
    site: Site
    kind: Kind
    extent: str
    place: int

    def __str__(self) -> str:
        return f"{self.operation.name}, call {self.call} ({self.site}): {self.kind.name}, {self.extent}"

    @property
    def kills(self) -> bool:
        return self.kind.kills

    def striking(self) -> "Striking":
        return Striking(case=self)


@dataclass(kw_only=True)
class Striking:
    """The plan of a case, and how often its fault has come."""

    case: Case
    struck: int = 0

    def __call__(self, number: int, site: Site) -> Fault | None:
        case = self.case
        most = {ONCE: 1, TWICE: 2}.get(case.extent)
        repeats = self.struck and number > case.call and site.operation == case.site.operation
        if not (number == case.call or repeats) or self.struck == most:
            return None
        self.struck += 1
        return case.kind.fault


@dataclass(frozen=True, kw_only=True)
class Shower:
    """An operation in which a fault may come at any call, also at those that are made because of other faults."""

    operation: Operation
    place: int
    seed: str

    def __str__(self) -> str:
        return f"{self.operation.name}, a shower of faults (seed {self.seed!r})"

    def striking(self) -> "Raining":
        return Raining(random=Random(self.seed))


@dataclass(kw_only=True)
class Raining:
    """The plan of a shower, and the faults that have come."""

    random: Random
    kinds: list[Kind] = field(default_factory=list)

    @property
    def struck(self) -> int:
        return len(self.kinds)

    def __call__(self, _: int, site: Site) -> Fault | None:
        if self.random.random() >= SHOWER:
            return None
        kinds = CRASHES if self.random.random() < CRASHING else FAULTS
        kind = self.random.choice([kind for kind in kinds if kind.fits(site)])
        self.kinds.append(kind)
        return kind.fault


def recorded(operations: Iterable[Operation], line: Line, bucket: Bucket, places: Iterator[int]) -> Recordings:
    """The calls of each operation without faults."""
    scenes = [(one, scene_of(one, next(places))) for one in operations]
    shops = [(one, Shop(scene=scene, stores=on_aws(scene), line=line, later=one.later)) for one, scene in scenes]
    put_into_dynamodb(shop.scene for _, shop in shops)
    found: Recordings = {}
    for operation, shop in shops:
        put_file(bucket, operation, shop.scene)
        for _ in range(1 + operation.is_repeated):
            line.begin()
            result = operation.does(shop, None)
            assert result.ending is Ending.DONE, f"{operation.name}: {result}"
        found[operation] = tuple(line.calls)
        line.end()
    return found


def cases_of(recordings: Recordings, places: Iterator[int]) -> list[Case]:
    """Every call of every operation, with every fault that fits it, in every extent, and the end of the process."""
    return [
        Case(operation=operation, call=call, site=site, kind=kind, extent=extent, place=next(places))
        for operation, calls in recordings.items()
        for call, site in enumerate(calls)
        for kind, extent in _faults_at(site)
    ]


def _faults_at(site: Site) -> Iterator[tuple[Kind, str]]:
    yield from ((kind, extent) for kind in FAULTS for extent in EXTENTS if kind.fits(site))
    yield from ((kind, ONCE) for kind in CRASHES)


def sample(cases: Sequence[Case], random: Random) -> list[Case]:
    """A few: each fault comes to each call of AWS that it fits and each place that calls, and an end to what writes."""
    found, met = list[Case](), set[object]()
    for case in random.sample(cases, len(cases)):
        meets = set(_meets(case))
        if not meets <= met or is_needed(case):
            found.append(case)
            met |= meets
    return found


def _meets(case: Case) -> Iterator[object]:
    site, operation = case.site, case.operation
    yield operation
    if not case.kills or site.operation in WRITES:  # whoever is gone at a read has done nothing by that
        yield site, "an end" if case.kills else "a fault"
    if not operation.is_repeated:  # what was done before hides what a fault leaves out
        yield site.service, site.operation if site.operation in WRITES else "reads", case.kind.name
        yield site.service, case.extent


def is_needed(case: Case) -> bool:
    """Whether only this fault does something: leads to a call that no other does, or to half of what is kept."""
    return (case.operation.name, case.site.operation, case.kind.name, case.extent) in {
        ("shopper: cancelOrder", "TransactWriteItems", "done, then a timeout", LASTING),
        ("timeline: two entries", "SendEmail", "throttled", ONCE),
        ("desk: ordersNumbered", "BatchGetItem", "no key is read", LASTING),
        ("upload: a photo", "GetObject", "half of the file comes", ONCE),
    }


def showers(operations: Sequence[Operation], count: int, random: Random, places: Iterator[int]) -> list[Shower]:
    """So many showers, for any of these operations."""
    return [
        Shower(operation=random.choice(operations), place=next(places), seed=f"{random.getrandbits(64):x}")
        for _ in range(count)
    ]
