"""The gateway as an ASGI application: one path for each schema and, in development, a page to try queries."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route

from gateway.http.api import Api
from gateway.http.endpoint import GraphQLEndpoint, failure
from gateway.http.errors import MESSAGES
from gateway.http.outcomes import Answered, ErrorCode, Listener, ignore
from gateway.http.query_page import query_page_html

_CODES: Final = {404: ErrorCode.NOT_FOUND, 405: ErrorCode.METHOD_NOT_ALLOWED}


def create_app(
    *apis: Api,
    clock: Callable[[], datetime],
    on_answered: Listener = ignore,
    query_page: bool = False,
) -> Starlette:
    """
    Returns an application that answers POST at the path of each API (one or more).

    `clock` returns the time in UTC and is read once for each request; `on_answered` is called after each request.
    With `query_page`, for development only, GET at the same path returns a page to try queries.
    """
    routes = []
    for api in apis:
        endpoint = GraphQLEndpoint(api, clock=clock, on_answered=on_answered)
        routes.append(Route(api.path, endpoint.answer, methods=["POST"]))
        if query_page:
            routes.append(Route(api.path, _page_of(api), methods=["GET"]))
    app = Starlette(routes=routes, exception_handlers={HTTPException: _http_failure(on_answered, apis[0].path)})
    app.router.redirect_slashes = False  # a redirect would repeat the Host header of the request
    return app


def _page_of(api: Api) -> Callable[[Request], Awaitable[Response]]:
    async def page(_: Request) -> Response:
        return HTMLResponse(query_page_html(api.operations))

    return page


def _http_failure(on_answered: Listener, path: str) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def answer(_: Request, unanswered: Exception) -> Response:
        status = unanswered.status_code if isinstance(unanswered, HTTPException) else 500
        headers = unanswered.headers if isinstance(unanswered, HTTPException) else None
        code = _CODES.get(status, ErrorCode.INTERNAL)
        on_answered(Answered(status=status, errors=(code.value,)))
        return failure(status, code, MESSAGES.get(code, f"Nothing answers this here: POST to {path}."), headers)

    return answer
