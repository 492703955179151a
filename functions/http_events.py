"""
Passes HTTP events of API Gateway to an ASGI application by Mangum, and identifies the customer who sent them.

Rule 1: only a claim that API Gateway's authorizer verified identifies the customer, and nothing else in the event.
Rule 2: every event that a client can cause gets a response. An event that is not HTTP is a mistake in the deployment
and raises NotAnHttpEvent.
"""

import asyncio
import base64
import binascii
import threading
import weakref
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from mangum import Mangum
from mangum.types import ASGI
from starlette.types import ASGIApp

from order_help.domain.ids import CustomerId, is_name

Event = dict[str, Any]
Handler = Callable[[Event, Any], dict[str, Any]]

_TEXTS: Final = ["text/", "application/json", "application/graphql-response+json"]
# Mangum derives the server's address from these and fails on some values that clients can send. Nothing here needs it.
_ABOUT_THE_SERVER: Final = frozenset({"host", "x-forwarded-port", "x-forwarded-proto"})


class NotAnHttpEvent(ValueError):
    """The function was called with an event that is not one of an HTTP API, payload format version 2.0."""


def handler_of(app: ASGIApp) -> Handler:
    """Returns the handler for Lambda: it takes one event and returns one response. It raises NotAnHttpEvent."""
    loops = _Loops()
    loops.set_this_threads()
    mangum = Mangum(cast(ASGI, app), lifespan="off", text_mime_types=_TEXTS)

    def handler(event: Event, context: Any) -> dict[str, Any]:
        loops.set_this_threads()
        return mangum(_safe(event), context)

    return handler


def customer_by_claim(claim: str) -> Callable[[Mapping[str, object]], CustomerId | None]:
    """
    Returns a function from an ASGI scope to the customer id in this claim of the verified token.

    It returns None without the claim, or if its value is not a valid id.
    """

    def principal(scope: Mapping[str, object]) -> CustomerId | None:
        inner: object = scope["aws.event"]
        for name in ("requestContext", "authorizer", "jwt", "claims", claim):
            inner = inner.get(name) if isinstance(inner, Mapping) else None
        return CustomerId(inner) if isinstance(inner, str) and is_name(inner) else None

    return principal


def _safe(event: object) -> Event:
    """Returns the event with everything that Mangum reads in the types it expects. Raises NotAnHttpEvent."""
    event = event if isinstance(event, Mapping) else {}
    context = event.get("requestContext")
    http = context.get("http") if isinstance(context, Mapping) else None
    if not isinstance(context, Mapping) or not isinstance(http, Mapping) or event.get("version") != "2.0":
        raise NotAnHttpEvent("expected an event of an API Gateway HTTP API, payload format version 2.0")
    return {
        **event,
        "headers": _headers(event.get("headers")),
        "cookies": [],
        "rawQueryString": str(event.get("rawQueryString") or ""),
        "requestContext": {
            **context,
            "http": {
                **http,
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
        name: value
        for name, value in headers.items()
        if isinstance(value, str) and name.lower() not in _ABOUT_THE_SERVER
    }


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
