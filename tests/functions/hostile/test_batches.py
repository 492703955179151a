"""No hostile record fails a batch: the good records beside it are processed, and it alone is given back or buried."""

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from itertools import chain
from typing import Any, Final

import pytest

from order_help.store.tables import create_tables
from tests.functions import test_on_attachment_uploaded as uploads
from tests.functions import test_on_order_snapshot as snapshots
from tests.functions import test_on_timeline_entry as entries
from tests.functions.hostile.batches import ENVELOPES, Named, changed_records, foreign, messages
from tests.functions.hostile.test_http_events import CPU_SECONDS, LONGEST
from tests.functions.invoking import batch_of, left
from tests.support.bucket import NAME as BUCKET
from tests.support.dynamodb import Engine
from tests.support.entries import entry_of
from tests.support.files import PNG

Json = dict[str, Any]

CONTEXT: Final = entries.context()
PROCESSED: Final = {"CREATED", "UNCHANGED", "VERIFIED", "TOLD"}
"""The results that are counted of good records."""


def good_messages(*bodies: str) -> list[Json]:
    records: list[Json] = batch_of(*bodies)["Records"]
    return records


def good_entries() -> list[Json]:
    return [entries.record_with(entry_of("a cancellation settles itself"), number) for number in (1, 2, 3)]


GOOD: Final[Mapping[str, Callable[[], list[Json]]]] = {
    "functions.on_order_snapshot": lambda: good_messages(*(snapshots.message(number=f"W{n}") for n in (1, 2, 3))),
    "functions.on_attachment_uploaded": lambda: good_messages(*(uploads.uploaded(f"quarantine/{n}") for n in "ABC")),
    "functions.on_timeline_entry": good_entries,
}
"""Three good records of each function; the second is replaced by a hostile one."""


@pytest.fixture(params=GOOD)
def name(request: pytest.FixtureRequest, service: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """The name of a function, whose module is started as Lambda would."""
    monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", "test-")
    monkeypatch.setenv("ORDER_HELP_BUS", "shop")
    monkeypatch.setenv("ORDER_HELP_ATTACHMENTS_BUCKET", BUCKET)
    monkeypatch.setenv("ORDER_HELP_DEAD_LETTERS", "https://sqs.example/dead")
    name: str = request.param
    sys.modules.pop(name, None)
    importlib.import_module(name)
    return name


def started(name: str, service: str, capsys: pytest.CaptureFixture[str]) -> tuple[Any, str]:
    """The function over memory, and the name of the metric that counts its records."""
    module: Any = sys.modules[name]
    if name.endswith("snapshot"):
        return snapshots.Function(module, service, capsys), "OrderSnapshots"
    if name.endswith("entry"):
        return entries.Function(module, service, capsys), "TimelineEntries"
    function = uploads.Function(module, service, capsys)
    function.files.quarantine |= {uploads.A.id: PNG, uploads.C.id: PNG}
    return function, "AttachmentUploads"


def hostile_records(name: str) -> Iterator[Named]:
    good = GOOD[name]()[1]
    yield from chain(changed_records(good), foreign(good), messages(good) if "body" in good else ())


def id_of(record: Any) -> object:
    try:
        return record["messageId"] if "messageId" in record else record["dynamodb"]["SequenceNumber"]
    except (KeyError, TypeError):
        return None


def faults(function: Any, metric: str, batch: list[Any], capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What is wrong with the answer to a batch whose second record is hostile."""
    capsys.readouterr()
    began = time.process_time()
    try:
        answer = function.handler({"Records": batch}, CONTEXT)
    except Exception as raised:  # noqa: BLE001 # which exception it is does not matter: all of the batch would fail
        return [repr(raised)[:300]]
    cpu = time.process_time() - began
    lines = left(capsys.readouterr().out)
    failed = {failure["itemIdentifier"] for failure in answer["batchItemFailures"]}
    results = [words["result"] for name, _, words in lines.values if name == metric]
    longest = max(len(json.dumps(line)) for line in lines.logs)
    checks = {
        f"{failed} are to be delivered again": all(id_ in ("", id_of(batch[1])) for id_ in failed),
        f"the results are {results}": sum(result in PROCESSED for result in results) >= 2,
        f"{cpu:.3f} s of CPU": cpu <= CPU_SECONDS,
        f"a line of {longest} bytes": longest <= LONGEST,
    }
    return [fault for fault, holds in checks.items() if not holds]


@pytest.mark.guarantee(
    "A message or record that nobody honest sends fails alone, and all others of its batch are processed.", to="shops"
)
def test_a_hostile_record_fails_alone(name: str, service: str, capsys: pytest.CaptureFixture[str]) -> None:
    first, _, last = GOOD[name]()
    found, count = [], 0
    for kind, bad in hostile_records(name):
        for _ in range(3):  # the process does other things too, such as collecting the garbage of other tests
            wrong = faults(*started(name, service, capsys), [first, bad, last], capsys)
            if not any(fault.endswith("s of CPU") for fault in wrong):
                break
        found += [f"{kind}: {fault}" for fault in wrong]
        count += 1

    assert "\n".join(found) == ""
    print(f"{name}: {count} hostile records")


@pytest.mark.parametrize("kind", ENVELOPES)
def test_what_is_no_batch_is_given_back_as_a_whole(
    name: str, kind: str, service: str, capsys: pytest.CaptureFixture[str]
) -> None:
    function, _ = started(name, service, capsys)

    answer = function.handler(ENVELOPES[kind], CONTEXT)

    capsys.readouterr()  # lines of its log, which are none of the figures that tests print
    nothing = kind == "no records"
    assert answer == {"batchItemFailures": [] if nothing else [{"itemIdentifier": ""}]}


def test_the_hourly_function_does_not_read_its_event(
    moto_dynamodb: Engine, service: str, capsys: pytest.CaptureFixture[str]
) -> None:
    create_tables()
    sys.modules.pop("functions.every_hour_nudge_desk", None)
    module = importlib.import_module("functions.every_hour_nudge_desk")

    answers = {kind: module.handler(event, CONTEXT) for kind, event in ENVELOPES.items()}

    capsys.readouterr()  # lines of its log, which are none of the figures that tests print
    assert all(answer == {} for answer in answers.values())
