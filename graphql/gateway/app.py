"""The gateway as an ASGI application: one path, and in development a page to try queries on."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from gateway.endpoint import GraphQLEndpoint, Principal, failure
from gateway.errors import MESSAGES, ErrorCode
from gateway.outcomes import Answered, Listener, nobody
from gateway.query_page import query_page_html
from order_help.requests.desk import HelpDesk

PATH: Final = "/graphql"
_OPERATIONS: Final = Path(__file__).parents[1] / "operations"
_CODES: Final = {404: ErrorCode.NOT_FOUND, 405: ErrorCode.METHOD_NOT_ALLOWED}


def create_app(
    *,
    desk: HelpDesk,
    principal: Principal,
    clock: Callable[[], datetime],
    heard: Listener = nobody,
    query_page: bool = False,
) -> Starlette:
    """
    Answer POST /graphql.

    `principal` is told the ASGI scope and says who asks, or None; `clock` gives the time in UTC, once for each request;
    `heard` is told of each what became of it.
    With `query_page`, for development only, GET /graphql is a page to try queries on.
    """
    endpoint = GraphQLEndpoint(desk=desk, principal=principal, clock=clock, heard=heard)
    routes = [Route(PATH, endpoint.answer, methods=["POST"])]
    if query_page:
        routes += [Route(PATH, _page, methods=["GET"]), Route("/", _to_the_page, methods=["GET"])]
    app = Starlette(routes=routes, exception_handlers={HTTPException: _http_failure(heard)})
    app.router.redirect_slashes = False  # a redirect would repeat whatever Host header came
    return app


async def _page(_: Request) -> Response:
    return HTMLResponse(query_page_html(_OPERATIONS))


async def _to_the_page(_: Request) -> Response:
    return RedirectResponse(PATH)


def _http_failure(heard: Listener) -> Callable[[Request, Exception], Awaitable[Response]]:
    async def answer(_: Request, unanswered: Exception) -> Response:
        status = unanswered.status_code if isinstance(unanswered, HTTPException) else 500
        headers = unanswered.headers if isinstance(unanswered, HTTPException) else None
        code = _CODES.get(status, ErrorCode.INTERNAL)
        heard(Answered(status=status, errors=(code.value,)))
        return failure(status, code, MESSAGES.get(code, f"Nothing answers this here: POST to {PATH}."), headers)

    return answer
