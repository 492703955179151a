"""Every hostile HTTP event is answered: quickly, briefly, and without a call of the store."""

import importlib
import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

import pytest

from tests.functions.hostile.http_events import FAMILIES, FUNCTIONS, hostile_events
from tests.functions.invoking import CONTEXT, left
from tests.support.dynamodb import Engine
from tests.support.wire import Wire, tapped

Json = dict[str, Any]
Handler = Callable[[Any, Any], Json]

CPU_SECONDS: Final = 0.25
ANSWER: Final = '{"data":{"__typename":"Query"}}'
LONGEST: Final = 8_000
"""Bytes of a reply, and of what one event leaves in the log."""


@pytest.fixture
def wire(moto_dynamodb: Engine) -> Iterator[Wire]:
    """What is said to DynamoDB, which has no tables: a call would fail too."""
    with tapped(moto_dynamodb) as wire:
        yield wire


@pytest.fixture(params=FUNCTIONS)
def function(request: pytest.FixtureRequest, service: str, wire: Wire) -> Iterator[str]:
    """The name of a function, whose module is started as Lambda would."""
    name: str = request.param
    sys.modules.pop(name, None)
    module = importlib.import_module(name)
    # What happens only once is measured with none of the events.
    assert module.handler(FUNCTIONS[name](), CONTEXT)["body"] == ANSWER
    yield name
    del module.handler  # it closes its event loop when it goes


def faults(handler: Handler, event: Any, wire: Wire) -> list[str]:
    """What is wrong with the answer to an event."""
    cpu = CPU_SECONDS + 1
    for _ in range(3):  # the process does other things too, such as collecting the garbage of other tests
        if cpu > CPU_SECONDS:
            began = time.process_time()
            answer = handler(event, CONTEXT)
            cpu = time.process_time() - began
    sent = json.dumps(answer)
    checks = {
        f"status {answer['statusCode']}": 200 <= answer["statusCode"] < 500,
        f"{cpu:.3f} s of CPU": cpu <= CPU_SECONDS,
        f"{len(sent)} bytes": len(sent) <= LONGEST,
        f"the store was called: {wire.operations}": not wire.calls,
        f"it is no answer of GraphQL: {answer['body'][:99]}": answer["body"] == ANSWER
        or json.loads(answer["body"])["errors"][0]["extensions"]["code"] not in ("INTERNAL", "TRY_AGAIN"),
    }
    return [fault for fault, holds in checks.items() if not holds]


@pytest.mark.guarantee(
    "A hostile event is answered within 250 ms of CPU, in at most 8 KB and without a 5xx, and reaches no store.",
    to="operators",
)
@pytest.mark.parametrize("family", FAMILIES)
def test_hostile_events_are_answered(
    function: str, family: str, wire: Wire, capsys: pytest.CaptureFixture[str]
) -> None:
    handler, found, count = sys.modules[function].handler, [], 0
    for name, event in hostile_events(function, family):
        capsys.readouterr()
        try:
            found += [f"{name}: {fault}" for fault in faults(handler, event, wire)]
        except Exception as raised:  # noqa: BLE001 # which exception it is does not matter: Lambda would answer 500
            found.append(f"{name}: {raised!r}"[:300])
        lines = left(capsys.readouterr().out).logs
        found += [
            f"{name}: a line of {len(json.dumps(line))} bytes" for line in lines if len(json.dumps(line)) > LONGEST
        ]
        wire.calls.clear()
        count += 1

    assert "\n".join(found) == ""
    print(f"{family}: {count} events")


def test_these_are_260_events_and_more() -> None:
    events = [event for function in FUNCTIONS for family in FAMILIES for _, event in hostile_events(function, family)]

    assert len({repr(event) for event in events}) >= 260
