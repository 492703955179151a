"""Processes that are really gone at a call: whoever comes next finds the truth, and finishes what was begun."""

import itertools
import json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.faults.conftest import World
from tests.support.bucket import Bucket
from tests.support.fault_cases import ONCE, Case, Shower, recorded
from tests.support.fault_judgement import faults_of
from tests.support.fault_kinds import CRASHES
from tests.support.fault_line import Line
from tests.support.fault_operations import OPERATIONS
from tests.support.fault_process import KILLED
from tests.support.fault_runs import Run, Told, run
from tests.support.fault_shop import Ending, Result, Shop, on_aws
from tests.support.race_scenes import Scene

ROOT: Final = Path(__file__).resolve().parents[2]
AFTER: Final = CRASHES[1].name
LONG: Final = ("shopper: cancelOrder", "desk: releaseForShipment", "snapshot: new", "timeline: two entries")


def in_a_process(case: Case | Shower, scene: Scene, line: Line, _: Bucket) -> Run:
    """The first invocation, in a process that does not survive it."""
    assert isinstance(case, Case)
    arguments = [case.operation.name, str(case.place), str(case.call), case.kind.name]
    gone = subprocess.run(
        [sys.executable, "-m", "tests.support.fault_process", *arguments], cwd=ROOT, capture_output=True, text=True
    )
    assert gone.returncode == KILLED, gone.stderr
    known = Told(**json.loads(gone.stdout.splitlines()[-1]))
    shop = Shop(scene=scene, stores=on_aws(scene), line=line, later=case.operation.later)
    died = Result(ending=Ending.DIED)
    return Run(case=case, shop=shop, struck=1, seconds=0.0, calls=set(), results=[died], published=[known])


def ends(world: World, name: str, *chosen: tuple[str, str]) -> list[Case]:
    """The cases in which the process of this operation ends so at these calls of AWS, or at all calls in every way."""
    places, operation = itertools.count(1), OPERATIONS[name]
    calls = recorded([operation], world.line, world.bucket, places)[operation]
    return [
        Case(operation=operation, call=call, site=site, kind=kind, extent=ONCE, place=next(places))
        for call, site in enumerate(calls)
        for kind in CRASHES
        if not chosen or (site.operation, kind.name) in chosen
    ]


@pytest.mark.guarantee(
    "A process that is gone in the middle of a change or a mail leaves nothing half done: the next one finishes it.",
    to="operators",
)
def test_what_a_process_leaves_that_is_gone_is_finished_by_the_next(world: World) -> None:
    case = ends(world, "timeline: two entries", ("SendEmail", AFTER))[0]
    assert faults_of(run([case], world.line, world.bucket, in_a_process)) == []


@pytest.mark.long
@pytest.mark.parametrize("name", LONG)
def test_a_process_may_be_gone_at_any_call(world: World, name: str) -> None:
    cases = ends(world, name)
    print(f"{len(cases)} processes were gone")
    assert faults_of(run(cases, world.line, world.bucket, in_a_process)) == []
