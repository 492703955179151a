import asyncio
import base64
import copy
import gc
import json
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from functions.http_events import Handler, customer_by_claim, handler_of
from gateway.http.app import create_app
from gateway.shopper.api import shopper_api
from order_help.domain.ids import CustomerId, OrderNumber
from order_help.use_cases.services import Services
from tests.support.api_gateway import signed_in, written
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import T0, an_order

Json = dict[str, Any]
EVENT: Json = json.loads((Path(__file__).parent / "http_api_event.json").read_text())


def a_handler(claim: str = "sub") -> Handler:
    store = MemoryOrderStore()
    store.put(an_order(), an_order(customer_id=CustomerId("mia"), number=OrderNumber("of-mia")))
    app = create_app(shopper_api(services=Services(store=store), principal=customer_by_claim(claim)), clock=lambda: T0)
    return handler_of(app)


HANDLER = a_handler()


def with_context(**changed: object) -> Json:
    return {**EVENT, "requestContext": {**EVENT["requestContext"], **changed}}


def with_claims(claims: object) -> Json:
    return with_context(authorizer={"jwt": {"claims": claims, "scopes": None}})


def numbers(answer: Json) -> list[str]:
    assert answer["statusCode"] == 200, answer
    return [edge["node"]["number"] for edge in json.loads(answer["body"])["data"]["orders"]["edges"]]


def code(answer: Json) -> tuple[int, str]:
    return answer["statusCode"], json.loads(answer["body"])["errors"][0]["extensions"]["code"]


def test_a_real_event_is_answered_as_api_gateway_wants_it() -> None:
    answer = HANDLER(EVENT, None)

    assert answer["statusCode"] == 200
    assert answer["headers"]["content-type"] == "application/json"
    assert json.loads(answer["body"]) == {"data": {"orders": {"edges": [{"node": {"number": "W1"}}]}}}
    assert answer["isBase64Encoded"] is False


def test_the_event_is_left_as_it_was() -> None:
    event = copy.deepcopy(EVENT)

    HANDLER(event, None)

    assert event == EVENT


def test_the_newer_media_type_is_answered_as_text_too() -> None:
    answer = HANDLER({**EVENT, "headers": {**EVENT["headers"], "accept": "application/graphql-response+json"}}, None)

    assert answer["headers"]["content-type"].startswith("application/graphql-response+json")
    assert not answer["isBase64Encoded"]


def test_the_customer_is_the_named_claim() -> None:
    event = with_claims({"sub": "james_li_5688", "custom:customer": "mia"})

    assert numbers(a_handler("sub")(event, None)) == ["W1"]
    assert numbers(a_handler("custom:customer")(event, None)) == ["of-mia"]


@pytest.mark.parametrize(
    "claims",
    [
        None,
        {},
        [],
        "sub",
        {"sub": None},
        {"sub": ""},
        {"sub": 5688},
        {"sub": ["james_li_5688"]},
        {"sub": {"sub": "james_li_5688"}},
        {"sub": "x" * 129},
        {"sub": "\ud800"},
        {"Sub": "james_li_5688"},
        {"username": "james_li_5688"},
    ],
)
def test_without_that_claim_nobody_is_signed_in(claims: object) -> None:
    assert code(HANDLER(with_claims(claims), None)) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize(
    "value", [["james_li_5688"], ["james_li_5688", "mia"], [], {"id": "james_li_5688"}, None, True]
)
def test_a_claim_that_is_no_name_in_the_token_signs_nobody_in(value: object) -> None:
    assert code(HANDLER(signed_in(EVENT, {"sub": value}), None)) == (401, "UNAUTHENTICATED")
    assert code(HANDLER(with_claims({"sub": written(value)}), None)) == (401, "UNAUTHENTICATED")


def test_a_customer_id_may_be_a_number_in_the_token() -> None:
    assert numbers(HANDLER(signed_in(EVENT, {"sub": 5688}), None)) == []


@pytest.mark.parametrize(
    "authorizer", [None, {}, {"jwt": None}, {"lambda": {"sub": "james_li_5688"}}, {"iam": {}}, "x", []]
)
def test_without_the_jwt_authorizer_nobody_is_signed_in(authorizer: object) -> None:
    assert code(HANDLER(with_context(authorizer=authorizer), None)) == (401, "UNAUTHENTICATED")
    unsigned = with_context()
    del unsigned["requestContext"]["authorizer"]
    assert code(HANDLER(unsigned, None)) == (401, "UNAUTHENTICATED")


@pytest.mark.guarantee("Who somebody is comes from the verified claims alone.", to="operators")
def test_nothing_else_in_the_event_can_change_who_it_is() -> None:
    claims = {"jwt": {"claims": {"sub": "mia"}}}
    event = {
        **EVENT,
        "headers": {
            **EVENT["headers"],
            "authorization": "Bearer mia",
            "x-customer": "mia",
            "sub": "mia",
            "x-amzn-oidc-identity": "mia",
            "x-amzn-request-context": json.dumps({"authorizer": claims}),
        },
        "rawQueryString": "sub=mia&customer=mia",
        "queryStringParameters": {"sub": "mia"},
        "cookies": ["sub=mia"],
        "authorizer": claims,
        "claims": {"sub": "mia"},
        "stageVariables": {"sub": "mia"},
    }

    assert numbers(HANDLER(event, None)) == ["W1"]


@pytest.mark.parametrize(
    "headers",
    [
        {"host": "a:b"},
        {"Host": "a:b:c"},
        {"host": ""},
        {"host": "[::1]:8000"},
        {"x-forwarded-port": "443,80"},
        {"X-Forwarded-Port": "https"},
        {"x-forwarded-proto": "gopher"},
        {"accept-language": None},
        {"accept-language": ["en"]},
        {"x-name": "Jörg ☃"},
        {"x-name": "\ud800"},
        {"\ud800": "x"},
    ],
)
def test_odd_headers_are_no_matter(headers: Json) -> None:
    assert numbers(HANDLER({**EVENT, "headers": {"content-type": "application/json", **headers}}, None)) == ["W1"]


@pytest.mark.parametrize("headers", [None, [], "x", {}])
def test_no_headers_are_no_media_type(headers: object) -> None:
    assert code(HANDLER({**EVENT, "headers": headers}, None)) == (415, "BAD_REQUEST")


@pytest.mark.parametrize("missing", ["headers", "cookies", "rawQueryString", "isBase64Encoded", "body"])
def test_what_may_be_missing_is_no_matter(missing: str) -> None:
    event = {key: value for key, value in EVENT.items() if key != missing}

    assert HANDLER(event, None)["statusCode"] in (200, 400, 415)


def test_a_body_in_base64_is_read() -> None:
    body = base64.b64encode(EVENT["body"].encode()).decode()

    assert numbers(HANDLER({**EVENT, "body": body, "isBase64Encoded": True}, None)) == ["W1"]


@pytest.mark.parametrize(
    ("body", "in_base64"),
    [(None, False), ("", False), ("\ud800", False), ("{", False), ("no base64!", True), ("/w==", True), (None, True)],
)
def test_a_body_that_cannot_be_read_is_400(body: str | None, in_base64: bool) -> None:
    assert code(HANDLER({**EVENT, "body": body, "isBase64Encoded": in_base64}, None)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize("path", ["/", "", "/dev/graphql", "/graphql/", "/graphql%2f", "/%ff", "//evil.example"])
def test_other_paths_are_404(path: str) -> None:
    http = {**EVENT["requestContext"]["http"], "path": path}

    assert code(HANDLER(with_context(http=http), None)) == (404, "NOT_FOUND")


def by_get(query_string: object, **headers: str) -> Json:
    """An event of a GET, which has no body."""
    event = with_context(http={**EVENT["requestContext"]["http"], "method": "GET"}, routeKey="GET /graphql")
    sent = {"authorization": "Bearer x", **headers}
    return {**event, "routeKey": "GET /graphql", "rawQueryString": query_string, "headers": sent, "body": None}


def test_a_query_by_get_is_answered() -> None:
    query = urlencode({"query": "{ orders(first: 5) { edges { node { number } } } }"})

    assert numbers(HANDLER(by_get(query), None)) == ["W1"]


@pytest.mark.guarantee("A mutation never runs by GET.", to="frontend developers")
def test_a_mutation_by_get_is_refused() -> None:
    query = urlencode({"query": 'mutation { markTimelineRead(input: {orderNumber: "W1"}) { __typename } }'})
    answer = HANDLER(by_get(query), None)

    assert code(answer) == (405, "METHOD_NOT_ALLOWED")
    assert answer["headers"]["allow"] == "POST"


@pytest.mark.parametrize("query_string", [None, "", "%ff", "query", "\ud800", "é", ["x"], "&&&", "x" * 7_000])
def test_a_query_string_that_cannot_be_read_is_400(query_string: object) -> None:
    assert code(HANDLER(by_get(query_string), None)) == (400, "BAD_REQUEST")


def test_there_is_no_query_page() -> None:
    assert code(HANDLER(by_get("", accept="text/html"), None)) == (400, "BAD_REQUEST")


@pytest.mark.parametrize(
    "event",
    [
        None,
        {},
        [],
        {"Records": []},
        {"version": "1.0", "requestContext": {"http": {}}},
        {"version": "2.0"},
        {"version": "2.0", "requestContext": {}},
        {"version": "2.0", "requestContext": {"http": None}},
        {"source": "aws.events", "detail-type": "Scheduled Event"},
    ],
)
def test_an_event_that_is_not_http_is_answered_with_what_was_expected(event: Any) -> None:
    answer = HANDLER(event, None)

    assert code(answer) == (400, "BAD_REQUEST")
    assert answer["headers"]["content-type"] == "application/json"
    assert "HTTP API, payload format version 2.0" in answer["body"]


@pytest.mark.parametrize(
    "odd",
    [
        {"resource": "/graphql", "path": "/", "httpMethod": "GET"},
        {"Records": [{"cf": {"request": {}}}]},
        {"requestContext": {**EVENT["requestContext"], "elb": {"targetGroupArn": "arn"}}},
    ],
)
def test_what_belongs_to_events_of_other_kinds_is_no_matter(odd: Json) -> None:
    assert numbers(HANDLER({**EVENT, **odd}, None)) == ["W1"]


def test_it_answers_in_any_thread_and_after_asyncio_run() -> None:
    answers: list[Json] = []
    threads = [threading.Thread(target=lambda: answers.append(HANDLER(EVENT, None))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    asyncio.run(asyncio.sleep(0))
    answers.append(HANDLER(EVENT, None))

    assert [numbers(answer) for answer in answers] == [["W1"]] * 5


def test_a_handler_that_refers_to_itself_goes_without_a_warning(recwarn: pytest.WarningsRecorder) -> None:
    for _ in range(20):
        keeper: list[object] = [a_handler()]
        keeper.append(keeper)  # only the garbage collector can see that nobody wants it
        del keeper
    gc.collect()

    assert [str(warning.message) for warning in recwarn if warning.category is ResourceWarning] == []


class _NotesThreads(MemoryOrderStore):
    """Notes the threads in which it is called."""

    def __init__(self) -> None:
        super().__init__()
        self.threads: set[int] = set()

    def orders(self, *given: Any, **named: Any) -> Any:
        self.threads.add(threading.get_ident())
        return super().orders(*given, **named)


@pytest.mark.parametrize("one_at_a_time", [True, False])
def test_a_request_that_comes_alone_is_answered_in_the_thread_that_asks(one_at_a_time: bool) -> None:
    store = _NotesThreads()
    api = shopper_api(services=Services(store=store), principal=customer_by_claim("sub"))
    handler = handler_of(create_app(api, clock=lambda: T0, one_at_a_time=one_at_a_time))

    assert numbers(handler(EVENT, None)) == []
    assert (store.threads == {threading.get_ident()}) is one_at_a_time
