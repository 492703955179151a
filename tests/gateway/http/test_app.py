import asyncio
import json

import httpx
import pytest

from gateway.http.body import MAX_BODY
from order_help.domain.ids import CustomerId, OrderNumber
from tests.gateway.client import OPERATIONS, Gateway
from tests.support.orders import an_order

JSON = {"content-type": "application/json"}
SIGNED_IN = {**JSON, "x-customer": "james_li_5688"}


def post(body: bytes, headers: dict[str, str] | None = None) -> httpx.Response:
    return Gateway().http("POST", content=body, headers=SIGNED_IN if headers is None else headers)


def failure(response: httpx.Response) -> tuple[int, str]:
    assert response.headers["content-type"].partition(";")[0] in (
        "application/json",
        "application/graphql-response+json",
    )
    (error,) = response.json()["errors"]
    assert error["message"]
    return response.status_code, error["extensions"]["code"]


def test_whoever_is_not_signed_in_is_told_so_whatever_is_sent() -> None:
    for body in (b"", b"nonsense", b'{"query": "{ viewer { locale } }"}', b"x" * (MAX_BODY + 1)):
        response = post(body, headers=JSON)
        assert failure(response) == (401, "UNAUTHENTICATED")
        assert response.headers["www-authenticate"] == "Bearer"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"1",
        b'"query"',
        b"{",
        b"{}",
        b'{"query": null}',
        b'{"query": ""}',
        b'{"query": 1}',
        b'{"query": ["{ viewer { locale } }"]}',
        b'[{"query": "{ viewer { locale } }"}]',
        b'{"query": "{ viewer { locale } }", "variables": []}',
        b'{"query": "{ viewer { locale } }", "variables": "x"}',
        b'{"query": "{ viewer { locale } }", "operationName": 1}',
        b'{"query": "{ viewer { locale } }", "operationName": "Other"}',
        b'{"query": "query A { viewer { locale } } query B { viewer { locale } }"}',
        b'{"query": "subscription { viewer { locale } }"}',
        b'{"query": "type A { b: Int }"}',
        b'{"query": "{ viewer { locale } }", "variables": {"x": NaN}}',
        b'{"query": "{ viewer { locale } }", "variables": {"x": Infinity}}',
        b'{"query": "{ viewer { locale } }", "variables": {"x": ' + b"9" * 5000 + b"}}",
        b"[" * 100_000,
        b'{"a":' * 30_000,
        b'{"query": "{ viewer { locale } } \xff"}',
        b"\xff\xfe{\x00",
        b"\x00",
    ],
    ids=lambda body: repr(body[:60]),
)
def test_a_body_that_is_no_request_is_400(body: bytes) -> None:
    assert failure(post(body)) == (400, "BAD_REQUEST")


def test_a_body_beyond_the_limit_is_413() -> None:
    query = json.dumps({"query": "{ viewer { locale } }"}).encode()

    assert post(query.ljust(MAX_BODY)).status_code == 200
    assert failure(post(query.ljust(MAX_BODY + 1))) == (413, "BODY_TOO_LARGE")


@pytest.mark.parametrize(
    "kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]
)
def test_another_media_type_is_415(kind: str) -> None:
    response = post(b'{"query": "{ viewer { locale } }"}', headers={**SIGNED_IN, "content-type": kind})

    assert failure(response) == (415, "BAD_REQUEST")


def test_a_charset_beside_the_media_type_is_taken() -> None:
    response = post(
        b'{"query": "{ viewer { locale } }"}', headers={**SIGNED_IN, "content-type": "Application/JSON; charset=utf-8"}
    )

    assert response.json() == {"data": {"viewer": {"locale": "en"}}}
    assert response.headers["cache-control"] == "no-store"


@pytest.mark.parametrize(
    "path", ["/", "/graphiql", "/playground", "/graphql/", "/graphql/x", "/desk", "//evil.example/"]
)
def test_unknown_paths_are_404(path: str) -> None:
    assert failure(Gateway().http("POST", path, content=b"{}", headers=SIGNED_IN)) == (404, "NOT_FOUND")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "BREW"])
def test_other_methods_are_405(method: str) -> None:
    for page in (None, lambda _: "<p>"):
        response = Gateway(query_page=page).http(method, headers={**SIGNED_IN, "accept": "text/html"})

        assert failure(response) == (405, "METHOD_NOT_ALLOWED")
        assert response.headers["allow"] == "GET, POST"


def test_head_is_405_too_since_it_would_cost_a_query_and_show_nothing_of_it() -> None:
    response = Gateway().http("HEAD", headers=SIGNED_IN)

    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


def test_a_client_of_the_newer_media_type_learns_by_the_status_that_nothing_was_executed() -> None:
    accept = {"accept": "application/graphql-response+json, application/json;q=0.9"}

    for query, status in [
        ("{ viewer { locale } }", 200),
        ("{ orders(first: 0) { edges { cursor } } }", 200),
        ("{ nothing }", 400),
        ("{", 400),
    ]:
        response = Gateway().post(query, headers=accept)
        assert response.status_code == status
        assert response.headers["content-type"].startswith("application/graphql-response+json")
        assert ("data" in response.json()) is (status == 200)


def test_an_endpoint_that_breaks_answers_without_anybodys_data(caplog: pytest.LogCaptureFixture) -> None:
    gateway = Gateway()

    def broken() -> object:
        raise RuntimeError("james@example.com")

    gateway._clock = broken  # type: ignore[method-assign, assignment]  # a clock that cannot be read
    gateway.__post_init__()

    assert failure(gateway.post("{ viewer { locale } }")) == (500, "INTERNAL")
    assert "unexpected RuntimeError in the endpoint at " in caplog.text
    assert "james" not in caplog.text


def test_requests_at_the_same_time_do_not_see_each_other() -> None:
    gateway = Gateway()
    names = [f"customer-{place}" for place in range(30)]
    for name in names:
        gateway.put(an_order(customer_id=CustomerId(name), number=OrderNumber(f"of-{name}")))

    async def all_at_once() -> list[httpx.Response]:
        transport = httpx.ASGITransport(app=gateway.app)
        body = {"query": "{ orders { edges { node { number } } } }"}
        async with httpx.AsyncClient(transport=transport, base_url="http://shop.example") as client:
            calls = [client.post("/graphql", json=body, headers={"x-customer": name}) for name in names]
            return await asyncio.gather(*calls)

    for name, response in zip(names, asyncio.run(all_at_once()), strict=True):
        assert [edge["node"]["number"] for edge in response.json()["data"]["orders"]["edges"]] == [f"of-{name}"]


BROWSER = {"accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}


@pytest.mark.parametrize("path", ["/graphql", "/graphql?query={viewer{locale}}", "/elsewhere"])
@pytest.mark.parametrize(
    "accept",
    [
        None,
        "*/*",
        "application/json",
        "application/graphql-response+json, application/graphql+json, application/json, text/event-stream",
        "application/json, text/html;q=0.9",
        "text/html;q=0.5, */*",
        "text/html;q=0",
    ],
)
def test_who_asks_for_json_never_gets_html(accept: str | None, path: str) -> None:
    headers = {"accept": accept} if accept else {}

    for method in ("GET", "POST", "PUT"):
        response = Gateway(query_page=lambda _: "<p>").http(method, path, headers=headers)
        assert failure(response)[0] in (401, 404, 405)


def test_a_page_to_try_queries_is_there_in_development_only() -> None:
    assert failure(Gateway().http("GET", headers=BROWSER)) == (401, "UNAUTHENTICATED")

    page = Gateway(query_page=lambda operations: f"<p>{operations.name}").http("GET", headers=BROWSER)

    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert page.text == f"<p>{OPERATIONS.name}"
    assert page.headers["content-security-policy"] == "frame-ancestors 'none'"
