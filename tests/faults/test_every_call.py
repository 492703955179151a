"""
Every call of every operation meets every fault that fits it, and the end of its process before and after it.

Afterwards the answer is true, nothing is done twice or by half, and what is sent again ends as without the fault.
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeVar

import pytest

from order_help.aws.attachments import S3AttachmentFiles
from order_help.aws.bus import EventBridgeEvents
from order_help.aws.dead_letters import SqsDeadLetters
from order_help.aws.mail import SesMails
from order_help.store.attachment_store import DynamoAttachmentStore
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.mail_ledger import DynamoMailLedger
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from tests.faults.conftest import World
from tests.support.chance import chance_of, run_seed
from tests.support.fault_cases import Case, Recordings, Shower, cases_of, recorded, sample, showers
from tests.support.fault_judgement import faults_of
from tests.support.fault_kinds import CRASHES, FAULTS
from tests.support.fault_operations import OPERATIONS, Operation
from tests.support.fault_requests import ROWS, schema
from tests.support.fault_runs import Run, run

T = TypeVar("T")

ADAPTERS: Final = (
    DynamoAttachmentStore,
    DynamoDeskStore,
    DynamoMailLedger,
    DynamoOrderStore,
    DynamoRegister,
    EventBridgeEvents,
    S3AttachmentFiles,
    SesMails,
    SqsDeadLetters,
)
CALLED_BY_NONE: Final = {
    "S3AttachmentFiles.signed_upload",  # it signs, and calls nothing
    "S3AttachmentFiles.signed_download",  # the same
    "DynamoOrderStore.timeline",  # only tests read a whole timeline
}

TOGETHER: Final = 60
"""The cases that share the tables."""

PARTS: Final = 3
"""The tests that share the cases of an operation: each is over soon."""

LONG_PARTS: Final = 60
SHOWERS: Final = 15
SHOWERS_OF_A_PART: Final = 30
SHOWN: Final = 8
REPEATED: Final = 2
"""The operations that are carried out once more in the short series, besides the one that reads what it wrote."""


def batches(items: Sequence[T], operation_of: Callable[[T], Operation]) -> Iterator[Sequence[T]]:
    """Those that read lists of all orders by themselves, and the others together."""
    yield from ([item] for item in items if operation_of(item).is_alone)
    rest = [item for item in items if not operation_of(item).is_alone]
    yield from (rest[first : first + TOGETHER] for first in range(0, len(rest), TOGETHER))


def run_all(world: World, cases: Sequence[Case | Shower]) -> list[Run]:
    """Runs these cases, prints what they were, and fails with what went wrong."""
    runs, wrong = list[Run](), list[str]()
    for batch in batches(cases, lambda case: case.operation):
        world.empty()
        done = run(batch, world.line, world.bucket)
        wrong += faults_of(done)
        runs += done
    endings = Counter(one.results[0].ending.value for one in runs)
    print(f"{len(runs)} cases, {sum(one.struck for one in runs)} faults, {dict(endings)}, seed {run_seed()}")
    assert not wrong, f"{len(wrong)} faults of {len(runs)} cases:\n" + "\n\n".join(wrong[:SHOWN])
    return runs


def recordings_of(world: World, operations: Sequence[Operation], places: Iterator[int]) -> Recordings:
    """The calls of these operations."""
    found: Recordings = {}
    for batch in batches(operations, lambda operation: operation):
        world.empty()
        found |= recorded(batch, world.line, world.bucket, places)
    return found


def by_service_and_fault(runs: Sequence[Run]) -> str:
    """How many cases there were of each service and each fault."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for one in runs:
        if isinstance(one.case, Case):
            found[one.case.site.service][one.case.kind.name] += 1
    return "\n".join(f"{service}: {dict(sorted(counts.items()))}" for service, counts in sorted(found.items()))


def some_operations() -> list[Operation]:
    """All of them, of which some are carried out once more."""
    first = [one for one in OPERATIONS.values() if not one.is_repeated]
    again = [one for one in OPERATIONS.values() if one.is_repeated]
    return [*first, OPERATIONS["desk: addNote, once more"], *chance_of("faults/repeated").sample(again, REPEATED)]


def methods() -> set[str]:
    """Every method of an adapter that implements a port's."""
    return {
        f"{adapter.__name__}.{name}"
        for adapter in ADAPTERS
        for name, value in vars(adapter).items()
        if not name.startswith("_") and callable(value)
    }


def test_every_field_of_both_schemas_is_an_operation() -> None:
    for name, rows in ROWS.items():
        found = schema(name)
        assert found.query_type
        assert found.mutation_type
        assert rows.keys() == found.query_type.fields.keys() | found.mutation_type.fields.keys()


@pytest.mark.guarantee(
    "Whatever fails at any call of AWS, a change happens once or not at all: nobody hears success without it, or a "
    "refusal with it, and the same request sent again tells which.",
    to="shoppers",
)
def test_at_every_call_a_fault_and_the_end_of_the_process_leave_the_truth(world: World) -> None:
    places = itertools.count(1)
    every = cases_of(recordings_of(world, some_operations(), places), places)
    cases = sample(every, chance_of("faults/sample"))
    runs = run_all(world, cases)
    sites = {case.site for case in every}
    print(f"{len(sites)} places in the code that call, {len(every)} cases of which these are a sample")
    print(by_service_and_fault(runs))
    assert {case.site for case in cases} == sites
    assert {case.kind.name for case in cases} == {kind.name for kind in (*FAULTS, *CRASHES)}
    called = {site.method.partition(".")[2] for one in runs for site in one.calls}
    assert methods() - called == CALLED_BY_NONE


def test_showers_of_faults_leave_the_truth(world: World) -> None:
    operations = [one for one in OPERATIONS.values() if not one.is_alone]
    run_all(world, showers(operations, SHOWERS, chance_of("faults/showers"), itertools.count(1)))


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize("name", OPERATIONS)
def test_all_faults_at_all_calls_leave_the_truth(world: World, name: str, part: int) -> None:
    places = itertools.count(1)
    cases = cases_of(recordings_of(world, [OPERATIONS[name]], places), places)
    runs = run_all(world, cases[part::PARTS])
    print(by_service_and_fault(runs))


@pytest.mark.long
@pytest.mark.parametrize("part", range(LONG_PARTS))
def test_many_showers_of_faults_leave_the_truth(world: World, part: int) -> None:
    operations = list(OPERATIONS.values())
    run_all(world, showers(operations, SHOWERS_OF_A_PART, chance_of(f"faults/showers/{part}"), itertools.count(1)))
