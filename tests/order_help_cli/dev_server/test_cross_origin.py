import asyncio
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from order_help_cli.dev_server.cross_origin import shared
from order_help_cli.dev_server.web_pages import compress

NAMED = "https://preview.example.com"
LOCAL = ["http://localhost:3000", "http://127.0.0.1:8080", "http://[::1]:5173", "https://localhost:5173", NAMED]
HOSTILE = [
    "null",
    "http://localhost.evil.example",
    "http://localhost.evil.example:3000",
    "http://localhost:3000.evil.example",
    "http://evil.example/http://localhost:3000",
    "http://127.0.0.1.evil.example",
    "http://127.0.0.1@evil.example",
    "http://evil-localhost:3000",
    "http://localhost:3000\nhttp://evil.example",
    "http://192.168.1.5:3000",
    "https://preview.example.com.evil.example",
    "http://preview.example.com",
    "file://",
]
SHARED = [
    "/graphql", "/desk/graphql", "/attachments", "/attachments/token", "/app/elements.js", "/texts/de.json",
    "/shop/shop.json", "/pictures/cup.svg",
]  # fmt: skip
NOT_SHARED = ["/sign-in", "/sign-in/tokens", "/", "/order.html", "/desk/", "/graphql/", "/attachmentsx", "/App/x"]


async def anything(request: Request) -> Response:
    """Answers whatever is asked for, with the status that the request names."""
    status = int(request.headers.get("x-status", "200"))
    if status >= 400:
        raise HTTPException(status, "no")
    return PlainTextResponse("x" * 2_000, status, headers={"vary": "Accept-Language"})


def http(method: str, path: str, origin: str | None, **headers: str) -> httpx.Response:
    app = Starlette(routes=[Route("/{path:path}", anything, methods=["GET", "POST"])])
    compress(app)
    whole = shared(app, paths=("/graphql", "/desk/graphql"), origins=[NAMED])
    sent: dict[str, Any] = {name.replace("_", "-"): value for name, value in headers.items()}
    if origin is not None:
        sent["origin"] = origin

    async def call() -> httpx.Response:
        transport = httpx.ASGITransport(app=whole)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
            return await client.request(method, path, headers=sent)

    return asyncio.run(call())


def preflight(path: str, origin: str, method: str = "POST", **headers: str) -> httpx.Response:
    return http("OPTIONS", path, origin, access_control_request_method=method, **headers)


def allowed(response: httpx.Response) -> dict[str, str]:
    """The headers that allow something, without their common beginning."""
    begin = "access-control-allow-"
    return {name.removeprefix(begin): value for name, value in response.headers.items() if name.startswith(begin)}


@pytest.mark.parametrize("origin", LOCAL)
def test_pages_of_this_machine_and_those_named_may_read_the_answer(origin: str) -> None:
    response = http("POST", "/graphql", origin)
    assert allowed(response) == {"origin": origin}
    assert response.headers["access-control-expose-headers"] == "content-language"


@pytest.mark.parametrize("path", SHARED)
def test_preflights_are_answered_for_what_is_shared(path: str) -> None:
    response = preflight(path, LOCAL[0], access_control_request_headers="authorization,content-type,traceparent")
    assert response.status_code == 200
    assert allowed(response) == {
        "origin": LOCAL[0],
        "methods": "GET, POST",
        "headers": "authorization,content-type,traceparent",
    }
    assert "Origin" in response.headers["vary"].split(", ")


@pytest.mark.guarantee(
    "A page of another origin that is allowed can query, change, upload and download; one that is not can "
    "read nothing.",
    to="frontend developers",
)
@pytest.mark.parametrize("origin", HOSTILE)
def test_others_may_not(origin: str) -> None:
    for path in SHARED:
        assert "origin" not in allowed(http("POST", path, origin))
        response = preflight(path, origin, access_control_request_private_network="true")
        assert (response.status_code, "origin" in allowed(response)) == (400, False)


@pytest.mark.parametrize("path", NOT_SHARED)
def test_nobody_may_read_what_is_not_shared(path: str) -> None:
    for origin in LOCAL:
        assert allowed(http("GET", path, origin)) == {}
        assert (preflight(path, origin, "GET").status_code, allowed(preflight(path, origin, "GET"))) == (405, {})


@pytest.mark.parametrize("status", ["401", "403", "404", "405", "413", "415", "429", "503"])
def test_refusals_may_be_read_too(status: str) -> None:
    response = http("POST", "/graphql", LOCAL[0], x_status=status)
    assert (response.status_code, allowed(response)) == (int(status), {"origin": LOCAL[0]})


def test_no_cookies_are_allowed() -> None:
    for response in (http("POST", "/graphql", LOCAL[0]), preflight("/graphql", LOCAL[0])):
        assert "credentials" not in allowed(response)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods_are_not_allowed(method: str) -> None:
    assert preflight("/graphql", LOCAL[0], method).status_code == 400


def test_caches_keep_the_answers_to_different_origins_apart() -> None:
    for origin in (None, LOCAL[0], HOSTILE[0]):
        response = http("GET", "/app/elements.js", origin, accept_encoding="gzip")
        assert {"Origin", "Accept-Encoding", "Accept-Language"} <= set(response.headers["vary"].split(", "))


def test_a_page_of_the_internet_that_is_named_may_reach_this_machine() -> None:
    response = preflight("/graphql", NAMED, access_control_request_private_network="true")
    assert allowed(response)["private-network"] == "true"
