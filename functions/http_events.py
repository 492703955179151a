"""
Passes HTTP events of API Gateway to an ASGI application by Mangum, and identifies the customer who sent them.

Rule 1: only a claim that API Gateway's authorizer verified identifies the customer, and nothing else in the event.
Rule 2: every event gets a response. One that is not of an HTTP API, which no client can cause, gets 400 and a line in
the log, since whoever calls the function by hand is to read what was expected.
Rule 3: the application sees only what is read of an event. Mangum goes by other keys to tell events apart.
"""

import asyncio
import base64
import binascii
import logging
import threading
import weakref
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from mangum import Mangum
from mangum.types import ASGI
from starlette.types import ASGIApp

from functions.verified_claims import verified_claims
from gateway.http.endpoint import failure
from gateway.http.outcomes import Answered, ErrorCode, Listener, ignore
from order_help.domain.ids import CustomerId

Event = dict[str, Any]
Handler = Callable[[Event, Any], dict[str, Any]]

_TEXTS: Final = ["text/", "application/json", "application/graphql-response+json"]
# Mangum derives the server's address from these and fails on some values that clients can send. Nothing here needs it.
_ABOUT_THE_SERVER: Final = frozenset({"host", "x-forwarded-port", "x-forwarded-proto"})
_EXPECTED: Final = "This function expects events of an API Gateway HTTP API, payload format version 2.0."

_log = logging.getLogger(__name__)


class _NotAnHttpEvent(ValueError):
    """The function was called with an event that is not one of an HTTP API, payload format version 2.0."""


def handler_of(app: ASGIApp, *, on_answered: Listener = ignore) -> Handler:
    """
    Returns the handler for Lambda: it takes one event and returns one response.

    `on_answered` is called after events that never reach the application.
    """
    loops = _Loops()
    loops.set_this_threads()
    mangum = Mangum(cast(ASGI, app), lifespan="off", text_mime_types=_TEXTS)

    def handler(event: object, context: Any) -> dict[str, Any]:
        loops.set_this_threads()
        try:
            safe = _safe(event)
        except _NotAnHttpEvent:
            _log.warning("the event is not of an HTTP API, payload format version 2.0")
            on_answered(Answered(status=400, errors=(ErrorCode.BAD_REQUEST.value,)))
            return _refused()
        return mangum(safe, context)

    return handler


def customer_by_claim(claim: str) -> Callable[[Mapping[str, object]], CustomerId | None]:
    """
    Returns a function from an ASGI scope to the customer id in this claim of the verified token.

    It returns None without the claim, or if its value is not a valid id, such as a list.
    """

    def principal(scope: Mapping[str, object]) -> CustomerId | None:
        claims = verified_claims(scope["aws.event"])
        name = claims.name(claim) if claims else None
        return CustomerId(name) if name else None

    return principal


def _refused() -> dict[str, Any]:
    """Returns the response to an event that is not of an HTTP API, as API Gateway takes it."""
    response = failure(400, ErrorCode.BAD_REQUEST, _EXPECTED)
    return {
        "statusCode": response.status_code,
        "headers": dict(response.headers),
        "body": bytes(response.body).decode(),
        "isBase64Encoded": False,
    }


def _safe(event: object) -> Event:
    """Returns what is read of the event, in the types that Mangum expects. Raises _NotAnHttpEvent."""
    event = event if isinstance(event, Mapping) else {}
    context = event.get("requestContext")
    http = context.get("http") if isinstance(context, Mapping) else None
    if not isinstance(context, Mapping) or not isinstance(http, Mapping) or event.get("version") != "2.0":
        raise _NotAnHttpEvent
    return {
        "version": "2.0",
        "headers": _headers(event.get("headers")),
        "rawQueryString": _encodable(event.get("rawQueryString") or ""),
        "requestContext": {
            "authorizer": context.get("authorizer"),
            "http": {
                "path": str(http.get("path") or "/"),
                "method": str(http.get("method") or "GET"),
                "sourceIp": str(http.get("sourceIp") or ""),
            },
        },
        "body": base64.b64encode(_body(event)).decode(),
        "isBase64Encoded": True,
    }


def _headers(headers: object) -> dict[str, str]:
    if not isinstance(headers, dict):
        return {}
    return {
        _encodable(name): _encodable(value)
        for name, value in headers.items()
        if isinstance(value, str) and name.lower() not in _ABOUT_THE_SERVER
    }


def _encodable(value: object) -> str:
    """Returns the value as a text without halves of surrogate pairs, which Mangum cannot encode."""
    return str(value).encode(errors="replace").decode()


def _body(event: Mapping[str, Any]) -> bytes:
    """Returns the body. A body wrongly marked as Base64 is returned undecoded; the gateway refuses it as not JSON."""
    body = event.get("body") or ""
    raw = str(body).encode(errors="surrogatepass")
    if not event.get("isBase64Encoded"):
        return raw
    try:
        return base64.b64decode(raw, validate=True)
    except binascii.Error:
        return raw


class _Loop:
    """An event loop that is closed when its thread ends."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        # Not in __del__, which may run when the loop's sockets are already collected.
        weakref.finalize(self, self.loop.close)


class _Loops(threading.local):
    """One event loop for each thread: Mangum needs a current loop, which threads lack and `asyncio.run` removes."""

    def __init__(self) -> None:
        self.own = _Loop()

    def set_this_threads(self) -> None:
        asyncio.set_event_loop(self.own.loop)
