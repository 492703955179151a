"""
Runs of cases: the first invocation meets the faults, and the following ones are what its caller would do then.

Rule: cases share tables, in batches: each has an order of its own. All first invocations come first, then what is
stored is read, then all callers send what they would send again, and what is stored is read once more.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from order_help.store.models import Notes
from tests.support.bucket import Bucket
from tests.support.fault_cases import Case, Shower
from tests.support.fault_line import Line, Site
from tests.support.fault_operations import Operation, put_file, scene_of
from tests.support.fault_shop import Ending, Result, Shop, on_aws
from tests.support.race_audit import Stored, all_stored
from tests.support.race_items import put_into_dynamodb
from tests.support.race_reference import Plain
from tests.support.race_scenes import Scene

MOST_DELIVERIES: Final = 4
"""After a fault is over, so many further deliveries are enough."""

BETWEEN: Final = 300.0
"""Seconds until a queue or a stream delivers again what failed."""


@dataclass(kw_only=True)
class Told:
    """What came to other services by one invocation."""

    events: list[Any] = field(default_factory=list)
    mails: list[str] = field(default_factory=list)
    letters: list[Any] = field(default_factory=list)


def told_by(line: Line) -> Told:
    """What came to other services since the line began."""
    return Told(events=line.published, mails=line.mails, letters=line.letters)


@dataclass(kw_only=True)
class Run:
    """A case and what came of it: the results of all invocations, and what was stored after the first and the last."""

    case: Case | Shower
    shop: Shop
    struck: int
    seconds: float
    calls: set[Site]
    """Where calls were made, by all invocations."""

    results: list[Result]
    published: list[Told]
    between: Stored = field(default_factory=Stored)
    after: Stored = field(default_factory=Stored)
    notes_between: Plain = ()
    notes_after: Plain = ()
    files: dict[str, bytes] = field(default_factory=dict)

    @property
    def scene(self) -> Scene:
        return self.shop.scene


First = Callable[[Case | Shower, Scene, Line, Bucket], Run]
"""The first invocation of a case, which meets its faults."""


def run(cases: Sequence[Case | Shower], line: Line, bucket: Bucket, first: First | None = None) -> list[Run]:
    """Carries out cases that share the tables."""
    first = first or _first
    scenes = [scene_of(case.operation, case.place) for case in cases]
    put_into_dynamodb(scenes)
    runs = [first(case, scene, line, bucket) for case, scene in zip(cases, scenes, strict=True)]
    stored, notes = all_stored(), _notes()
    for one in runs:
        one.between, one.notes_between = stored[one.case.place], notes.get(one.case.place, ())
    for one in runs:
        _sent_again(one, line, bucket)
    stored, notes = all_stored(), _notes()
    for one in runs:
        one.after, one.notes_after = stored[one.case.place], notes.get(one.case.place, ())
    return runs


def _first(case: Case | Shower, scene: Scene, line: Line, bucket: Bucket) -> Run:
    put_file(bucket, case.operation, scene)
    shop = Shop(scene=scene, stores=on_aws(scene), line=line, later=case.operation.later)
    before = _prepare(case.operation, shop)
    striking = case.striking()
    line.begin(striking)
    result = case.operation.does(shop, None)
    line.end()
    published = [*before, told_by(line)]
    return Run(
        case=case,
        shop=shop,
        struck=striking.struck,
        seconds=line.seconds,
        calls=set(line.calls),
        results=[result],
        published=published,
    )


def _prepare(operation: Operation, shop: Shop) -> list[Told]:
    """Carries an operation out without faults, if it is to be carried out once more, and gives what it told."""
    if not operation.is_repeated:
        return []
    shop.line.begin()
    assert operation.does(shop, None).ending is Ending.DONE
    shop.line.end()
    return [told_by(shop.line)]


def _sent_again(one: Run, line: Line, bucket: Bucket) -> None:
    """At least once more, as every queue may, and until nothing is left to be done."""
    elapsed = one.seconds
    for _ in range(MOST_DELIVERIES):
        elapsed += BETWEEN
        one.shop.elapsed = elapsed
        last = one.results[-1]
        line.begin()
        one.results.append(one.case.operation.does(one.shop, None if last.ending is Ending.DONE else last))
        line.end()
        one.calls |= set(line.calls)
        one.published.append(told_by(line))
        elapsed += line.seconds
        if one.results[-1].ending is Ending.DONE:
            break
    one.files = bucket.kept(f"-{one.case.place}") if one.case.operation.file else {}


def _notes() -> dict[int, Plain]:
    """The notes of each order, without the random parts of their ids."""
    found: dict[int, list[Plain]] = {}
    for note in Notes.scan(consistent_read=True):
        place = int(re.sub(r"\D", "", note.order_id))
        found.setdefault(place, []).append((note.text, note.by, note.request_id))
    return {place: tuple(sorted(notes)) for place, notes in found.items()}
