"""The gateway as an ASGI application: one path for each schema and, in development, a page to try queries."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from gateway.http.accept import prefers_html
from gateway.http.api import Api
from gateway.http.endpoint import GraphQLEndpoint, failure
from gateway.http.errors import MESSAGES
from gateway.http.outcomes import Answered, ErrorCode, Listener, ignore

_CODES: Final = {404: ErrorCode.NOT_FOUND, 405: ErrorCode.METHOD_NOT_ALLOWED}
_PAGE_HEADERS: Final = {
    "content-security-policy": "frame-ancestors 'none'",  # the rest stands in the page, which knows what it loads
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}


def create_app(
    *apis: Api,
    clock: Callable[[], datetime],
    on_answered: Listener = ignore,
    query_page: Callable[[Path], str] | None = None,
    one_at_a_time: bool = False,
) -> Starlette:
    """
    Returns an application that answers GET and POST at the path of each API (one or more).

    `clock` returns the time in UTC and is read once for each request; `on_answered` is called after each request.
    `query_page`, for development only, makes a page to try queries, in HTML, from the folder of an API's documents; a
    browser that opens the API's path gets it. `one_at_a_time` says that a request comes only after the one before was
    answered, as in Lambda.
    """
    routes = []
    for api in apis:
        endpoint = GraphQLEndpoint(api, clock=clock, on_answered=on_answered, one_at_a_time=one_at_a_time)
        route = Route(api.path, _or_page(api, endpoint, query_page) if query_page else endpoint.answer)
        route.methods = None  # the endpoint refuses methods itself, HEAD too, which Starlette would add to GET
        routes.append(route)
    app = Starlette(routes=routes, exception_handlers={HTTPException: _http_failure(on_answered, apis[0].path)})
    app.router.redirect_slashes = False  # a redirect would repeat the Host header of the request
    return app


def _or_page(
    api: Api, endpoint: GraphQLEndpoint, query_page: Callable[[Path], str]
) -> Callable[[Request], Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        opened = request.method == "GET" and "query" not in request.query_params
        if opened and prefers_html(",".join(request.headers.getlist("accept"))):
            return HTMLResponse(query_page(api.operations), headers=_PAGE_HEADERS)
        return await endpoint.answer(request)

    return answer


def _http_failure(on_answered: Listener, path: str) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def answer(_: Request, unanswered: Exception) -> Response:
        status = unanswered.status_code if isinstance(unanswered, HTTPException) else 500
        headers = unanswered.headers if isinstance(unanswered, HTTPException) else None
        code = _CODES.get(status, ErrorCode.INTERNAL)
        on_answered(Answered(status=status, errors=(code.value,)))
        return failure(status, code, MESSAGES.get(code, f"Nothing answers this here: POST to {path}."), headers)

    return answer
