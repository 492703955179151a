"""Every hostile request is refused: quickly, briefly, without a call of the store and without repeating a value."""

import json
from typing import Final

import pytest

from tests.gateway.hostile.app import BothSchemas, Reply
from tests.gateway.hostile.corpus import HostileRequest, corpus
from tests.gateway.hostile.families import CANARY, FAMILIES
from tests.gateway.hostile.schemas import DESK, SHOPPER
from tests.support.chance import chance_of

CPU_SECONDS: Final = 0.25
LONGEST_REPLY: Final = 8_000
CODES: Final = {
    "BAD_REQUEST", "BODY_TOO_LARGE", "QUERY_TOO_LARGE", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED",
    "BAD_ARGUMENT",
}  # fmt: skip


@pytest.fixture(scope="module")
def app() -> BothSchemas:
    """The gateway, which has answered each schema once, so that nothing is measured that happens only once."""
    gateway = BothSchemas()
    for schema in (SHOPPER, DESK):
        gateway.post(schema.path, json.dumps({"query": f"{{ {schema.leaf} }}"}).encode())
        gateway.post(schema.path, b'{"query": "{ a { b } }"}')
    return gateway


def faults(app: BothSchemas, request: HostileRequest) -> list[str]:
    """What is wrong with the reply to a hostile request."""
    for _ in range(3):  # the process does other things too, such as collecting the garbage of other tests
        reply = app.post(request.schema.path, request.body)
        if reply.cpu <= CPU_SECONDS:
            break
    found = [*_faults(reply), *(f"the store was called: {call}" for call in app.store.calls)]
    app.store.calls.clear()
    return [f"{request.name}: {fault}" for fault in found]


def _faults(reply: Reply) -> list[str]:
    answer = json.loads(reply.body)
    codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
    checks = {
        f"status {reply.status}": reply.status < 500,
        "it was executed": "data" not in answer,
        f"the codes are {codes}": codes and codes <= CODES,
        "there are more than 5 errors": len(answer.get("errors", ())) <= 5,
        f"{reply.cpu:.3f} s of CPU": reply.cpu <= CPU_SECONDS,
        f"{len(reply.body)} bytes": len(reply.body) <= LONGEST_REPLY,
        "it repeats a value": CANARY.encode() not in reply.body,
    }
    return [fault for fault, holds in checks.items() if not holds]


@pytest.mark.guarantee(
    "A hostile request is refused within 250 ms of CPU and 8 KB, without a 5xx and without a call of the database.",
    to="operators",
)
@pytest.mark.parametrize("name", FAMILIES)
def test_a_hostile_request_of_each_kind_is_refused_at_once(app: BothSchemas, name: str) -> None:
    of_kind = list(corpus(name))
    sample = [*chance_of(name).sample(of_kind, 1), of_kind[-1]]

    assert [fault for request in sample for fault in faults(app, request)] == []


@pytest.mark.guarantee(
    "A hostile request is refused within 250 ms of CPU and 8 KB, without a 5xx and without a call of the database.",
    to="operators",
)
def test_these_are_800_requests_and_more() -> None:
    assert len({(request.schema.path, request.body) for request in corpus()}) >= 800


@pytest.mark.guarantee(
    "A hostile request is refused within 250 ms of CPU and 8 KB, without a 5xx and without a call of the database.",
    to="operators",
)
@pytest.mark.long
@pytest.mark.parametrize("name", FAMILIES)
def test_all_hostile_requests_of_each_kind_are_refused_at_once(app: BothSchemas, name: str) -> None:
    assert [fault for request in corpus(name) for fault in faults(app, request)] == []
