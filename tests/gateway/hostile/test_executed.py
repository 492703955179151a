"""Documents that weigh little and whose lists are long: their execution ends before it costs much."""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import pytest

from gateway.http import endpoint
from order_help.domain.ids import OrderNumber
from tests.gateway.client import Gateway
from tests.gateway.hostile.app import BothSchemas
from tests.support.orders import a_line, an_order

CPU_SECONDS: Final = 1.0
"""100,000 fields took 0.2 to 0.5 s of the processor, and these documents 2 to 5 s without a limit."""


def aliased(field: str, count: int, selected: str = "") -> str:
    return " ".join(f"a{at}: {field}{selected}" for at in range(count))


LONG_LISTS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "fields of one type": (
            "/graphql",
            (
                f'{{ __type(name: "Order") {{ {aliased("fields", 40, " { ...F }")} }} }}'
                f"fragment F on __Field {{ {aliased('name', 700)} }}"
            ),
        ),
        "values of one enum": (
            "/desk/graphql",
            (
                f'{{ __type(name: "TimelineKind") {{ {aliased("enumValues", 60, " { ...F }")} }} }}'
                f"fragment F on __EnumValue {{ {aliased('name', 700)} }}"
            ),
        ),
        "types of one interface": (
            "/graphql",
            (
                f'{{ __type(name: "Node") {{ {aliased("possibleTypes", 20, " { fields { ...F } }")} }} }}'
                f"fragment F on __Field {{ {aliased('name', 600)} }}"
            ),
        ),
    }
)


@pytest.mark.guarantee(
    "A request has at most 100,000 fields and items, however long the lists are that it selects.", to="operators"
)
@pytest.mark.parametrize("name", LONG_LISTS)
def test_a_document_whose_lists_are_long_is_ended(name: str) -> None:
    app = BothSchemas()
    path, query = LONG_LISTS[name]
    replies = [app.post(path, json.dumps({"query": query}).encode()) for _ in range(3)]

    for reply in replies:
        answer = json.loads(reply.body)
        assert reply.status == 200
        assert answer["data"] is None
        assert [error["message"] for error in answer["errors"]] == [endpoint._TOO_MANY]
        assert [error["extensions"]["code"] for error in answer["errors"]] == ["QUERY_TOO_LARGE"]
    assert min(reply.cpu for reply in replies) <= CPU_SECONDS
    assert app.store.calls == []


@pytest.mark.guarantee(
    "A request has at most 100,000 fields and items, however long the lists are that it selects.", to="operators"
)
def test_an_order_with_many_lines_is_ended_however_often_it_is_read() -> None:
    lines = tuple(a_line(line_id=f"L{at}") for at in range(200))
    gateway = Gateway().put(an_order(number=OrderNumber("W1"), lines=lines))
    query = f'{{ order(number: "W1") {{ {aliased("lines", 10, " { ...F }")} }} }} fragment F on OrderLine '
    few, many = (query + f"{{ {aliased('title', count)} }}" for count in (3, 250))

    for _ in range(3):  # the second time by its generated function
        assert len(gateway.post(few).json()["data"]["order"]["a9"]) == 200
        body = gateway.post(many).json()
        assert body["data"] is None
        assert [error["message"] for error in body["errors"]] == [endpoint._TOO_MANY]
    assert [answered.errors for answered in gateway.answered] == [(), ("QUERY_TOO_LARGE",)] * 3
    assert [answered.compiled for answered in gateway.answered] == [False, False, True, True, True, True]
    assert {answered.operation for answered in gateway.answered} == {"order"}


def test_a_mutation_that_selects_too_much_has_had_its_effect(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(endpoint, "MAX_FIELDS", 20)
    gateway = Gateway().put(an_order(number=OrderNumber("W1")))
    cancel = 'mutation { cancelOrder(input: {orderNumber: "W1", reason: CHANGED_MIND}) { %s } }'

    response = gateway.post(cancel % aliased("__typename", 50))

    assert response.json()["data"] is None
    assert gateway.answered[0].outcomes[0].result == "FILED"
    assert gateway.post('{ order(number: "W1") { status } }').json() == {"data": {"order": {"status": "CANCELLED"}}}
