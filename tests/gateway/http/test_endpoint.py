import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from gateway.http import endpoint
from gateway.http.body import MAX_QUERY_STRING
from gateway.http.limits import MAX_TOKENS
from gateway.http.registered import RegisteredOperations, sha256
from order_help.domain.ids import CustomerId, OrderId, OrderNumber
from order_help.use_cases.request_bounds import RequestBounds, current_bounds
from tests.gateway.client import Gateway
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import JAMES, an_order

ME: Mapping[str, str] = {"x-customer": JAMES, "authorization": "Bearer x"}
NUMBER = "query Number($number: String!) { order(number: $number) { number } }"
CANCEL = 'mutation M { cancelOrder(input: {orderNumber: "W1", reason: CHANGED_MIND}) { __typename } }'
STATUS = '{ order(number: "W1") { status helpRequests(first: 5) { edges { node { id } } } } }'


class BrokenStore(MemoryOrderStore):
    """A store that fails in a way that nobody foresaw."""

    def order_ids(self, customer_id: CustomerId, number: OrderNumber) -> tuple[OrderId, ...]:
        raise KeyError(number)


@dataclass
class BoundedStore(MemoryOrderStore):
    """A store that keeps the bounds under which it is called."""

    bounds: list[RequestBounds | None] = field(default_factory=list)

    def order_ids(self, customer_id: CustomerId, number: OrderNumber) -> tuple[OrderId, ...]:
        self.bounds.append(current_bounds())
        return ()


def also(*documents: str) -> RegisteredOperations:
    return RegisteredOperations(mode="also", texts={sha256(document): document for document in documents})


def get(gateway: Gateway, /, headers: Mapping[str, str] = ME, **parameters: Any) -> httpx.Response:
    return gateway.http("GET", params=parameters, headers=headers)


def code(response: httpx.Response) -> tuple[int, str]:
    (error,) = response.json()["errors"]
    return response.status_code, error["extensions"]["code"]


def test_a_query_by_get_is_answered_as_by_post() -> None:
    gateway = Gateway().put(an_order(number=OrderNumber("W1")))
    variables = {"number": "W1"}

    by_get = get(gateway, query=NUMBER, variables=json.dumps(variables), operationName="Number")
    by_post = gateway.post(NUMBER, variables)

    assert by_get.json() == by_post.json() == {"data": {"order": {"number": "W1"}}}
    assert by_get.headers == by_post.headers
    assert by_get.headers["cache-control"] == "no-store"
    assert gateway.answered[0] == gateway.answered[1]


def test_a_language_is_requested_by_get_too() -> None:
    response = get(Gateway(), headers={**ME, "accept-language": "de"}, query="{ viewer { locale } }")

    assert response.json() == {"data": {"viewer": {"locale": "de"}}}
    assert "Accept-Language" in response.headers["vary"]


@pytest.mark.guarantee("A mutation never runs by GET.", to="frontend developers")
@pytest.mark.parametrize(
    "parameters",
    [
        {"query": CANCEL},
        {"query": f"{CANCEL} query Q {{ viewer {{ locale }} }}", "operationName": "M"},
        {"extensions": json.dumps({"persistedQuery": {"version": 1, "sha256Hash": sha256(CANCEL)}})},
        {"documentId": sha256(CANCEL)},
    ],
    ids=["alone", "beside a query", "by its hash", "by its id"],
)
def test_a_mutation_by_get_is_405_and_changes_nothing(parameters: dict[str, Any]) -> None:
    gateway = Gateway(registered=also(CANCEL)).put(an_order(number=OrderNumber("W1")))
    before = gateway.post(STATUS).json()

    response = get(gateway, **parameters)

    assert code(response) == (405, "METHOD_NOT_ALLOWED")
    assert response.headers["allow"] == "POST"
    assert gateway.post(STATUS).json() == before
    assert gateway.post(CANCEL).json()["data"]["cancelOrder"]["__typename"] == "HelpRequestFiled"


def test_each_request_has_bounds_of_its_own_which_all_its_fields_share() -> None:
    store = BoundedStore()
    gateway = Gateway(store=store)

    for _ in range(2):
        gateway.answer('{ a: order(number: "W1") { id } b: order(number: "W2") { id } }')

    a, b, c, d = store.bounds
    assert isinstance(a, RequestBounds)
    assert a is b
    assert c is d
    assert a is not c
    assert current_bounds() is None


def test_the_query_beside_a_mutation_is_executed_by_get() -> None:
    response = get(Gateway(), query=f"{CANCEL} query Q {{ viewer {{ locale }} }}", operationName="Q")

    assert response.json() == {"data": {"viewer": {"locale": "en"}}}


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, (400, "BAD_REQUEST")),
        ({"query": "{ viewer { locale } }", "variables": "[1]"}, (400, "BAD_REQUEST")),
        ({"query": "{ viewer { locale } }", "operationName": "Other"}, (400, "BAD_REQUEST")),
        ({"query": "query A { viewer { locale } } query B { viewer { locale } }"}, (400, "BAD_REQUEST")),
        ({"query": "subscription { viewer { locale } }"}, (400, "BAD_REQUEST")),
        ({"query": "{"}, (200, "GRAPHQL_PARSE_FAILED")),
        ({"query": "{ nothing }"}, (200, "GRAPHQL_VALIDATION_FAILED")),
        ({"query": "{" + "a+" * MAX_TOKENS + "}"}, (414, "URL_TOO_LONG")),
        ({"query": "{ viewer { locale } }" + "#" * MAX_QUERY_STRING}, (414, "URL_TOO_LONG")),
        ({"query": "{" + "a{" * 30 + "b" + "}" * 31}, (200, "QUERY_TOO_LARGE")),
    ],
)
def test_what_is_wrong_with_a_get_is_said_in_graphqls_shape(
    parameters: dict[str, Any], expected: tuple[int, str]
) -> None:
    response = get(Gateway(), **parameters)

    assert (response.status_code, response.json()["errors"][0]["extensions"]["code"]) == expected
    assert response.headers["content-type"].startswith("application/json")


def test_a_client_of_graphqls_media_type_can_read_why_it_was_refused() -> None:
    accept = {**ME, "accept": "application/graphql-response+json,application/json;q=0.9"}

    for parameters, status in (({}, 400), ({"query": CANCEL}, 405), ({"query": "#" * 9_000}, 414)):
        response = get(Gateway(), headers=accept, **parameters)
        assert response.status_code == status
        assert response.headers["content-type"].startswith("application/graphql-response+json")
    unsigned = get(Gateway(), headers={"accept": accept["accept"]})
    assert (unsigned.status_code, unsigned.headers["content-type"]) == (401, "application/json")


def test_whoever_is_not_signed_in_learns_nothing_by_get() -> None:
    each: list[dict[str, Any]] = [{}, {"query": "{"}, {"query": "x" * 9_000}]
    for parameters in each:
        response = get(Gateway(), headers={"authorization": "Bearer x"}, **parameters)
        assert code(response) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"content-type": "text/plain"},
        {
            "accept": "application/json",
            "accept-language": "de",
            "cookie": "session=1",
            "origin": "https://evil.example",
        },
        {"sec-fetch-site": "cross-site"},
    ],
)
def test_what_another_site_can_make_a_browser_send_is_refused(headers: dict[str, str]) -> None:
    response = get(Gateway(), headers={"x-customer": JAMES, **headers}, query="{ viewer { locale } }")

    assert code(response) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    "header", ["Authorization", "Apollo-Require-Preflight", "GraphQL-Require-Preflight", "X-Apollo-Operation-Name"]
)
def test_a_header_that_needs_a_preflight_is_enough(header: str) -> None:
    response = get(Gateway(), headers={"x-customer": JAMES, header: "x"}, query="{ viewer { locale } }")

    assert response.json() == {"data": {"viewer": {"locale": "en"}}}


def test_no_log_line_contains_a_query_string(caplog: pytest.LogCaptureFixture) -> None:
    gateway = Gateway(store=BrokenStore())
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("httpx").setLevel(logging.WARNING)  # it is the client, which may log what it sends
        for query in ('{ order(number: "secret") { id } }', '{ secret(x: "', "{ secret }"):
            get(gateway, query=query, variables='{"x": "secret"}', documentId="secret", operationName="secret")
            get(gateway, query=query, variables='{"x": "secret"}')

    assert "unexpected KeyError in field order" in caplog.text
    assert "secret" not in caplog.text


def test_an_answer_that_is_too_long_becomes_one_error_and_says_that_it_was_executed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(endpoint, "MAX_REPLY", 500)
    gateway = Gateway().put(an_order(number=OrderNumber("W1")))

    reading = gateway.post('{ order(number: "W1") { ' + " ".join(f"a{at}: status" for at in range(50)) + " } }")
    changing = gateway.post(CANCEL.replace("__typename", " ".join(f"a{at}: __typename" for at in range(50))))
    short = gateway.post('{ order(number: "W1") { status } }')

    for response in (reading, changing):
        body = response.json()
        assert body["data"] is None
        assert [error["extensions"]["code"] for error in body["errors"]] == ["QUERY_TOO_LARGE"]
    assert short.json() == {"data": {"order": {"status": "CANCELLED"}}}, "the mutation has had its effect"
    assert [answered.errors for answered in gateway.answered] == [("QUERY_TOO_LARGE",), ("QUERY_TOO_LARGE",), ()]
    assert gateway.answered[1].outcomes[0].result == "FILED"
