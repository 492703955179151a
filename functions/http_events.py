"""
HTTP events of API Gateway, made safe for Mangum, and who sent them.

Rule 1: who asks is a claim that the gateway's authorizer verified, and nothing else in the event.
Rule 2: whatever a client can put into an event gets an answer; an event that is not HTTP is a mistake in the
deployment, and raises.
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
# Mangum makes a server's address of these, and fails on some that clients can send; nothing here needs it.
_ABOUT_THE_SERVER: Final = frozenset({"host", "x-forwarded-port", "x-forwarded-proto"})


class NotAnHttpEvent(ValueError):  # exceptions are named for the fact
    """The function was called with something else than an event of an HTTP API, payload version 2.0."""


def handler_of(app: ASGIApp) -> Handler:
    """What Lambda calls: one event in, one answer out."""
    loops = _Loops()
    loops.set_this_threads()
    mangum = Mangum(cast(ASGI, app), lifespan="off", text_mime_types=_TEXTS)

    def handler(event: Event, context: Any) -> dict[str, Any]:
        loops.set_this_threads()
        return mangum(_safe(event), context)

    return handler


def customer_by_claim(claim: str) -> Callable[[Mapping[str, object]], CustomerId | None]:
    """Who asks, by this claim of the verified token; None where there is none that could be a customer's id."""

    def principal(scope: Mapping[str, object]) -> CustomerId | None:
        inner: object = scope["aws.event"]
        for name in ("requestContext", "authorizer", "jwt", "claims", claim):
            inner = inner.get(name) if isinstance(inner, Mapping) else None
        return CustomerId(inner) if isinstance(inner, str) and is_name(inner) else None

    return principal


def _safe(event: object) -> Event:
    """The event with all that Mangum reads in the shape that it expects. Raises NotAnHttpEvent."""
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
    """The body's bytes; what is not in Base64 although it says so is taken as it is, to be refused as no JSON."""
    body = event.get("body") or ""
    raw = str(body).encode(errors="surrogatepass")
    if not event.get("isBase64Encoded"):
        return raw
    try:
        return base64.b64decode(raw, validate=True)
    except binascii.Error:
        return raw


class _Loop:
    """An event loop that is closed with its thread."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        # Not by __del__: in garbage that refers to itself the loop's sockets may have gone first.
        weakref.finalize(self, self.loop.close)


class _Loops(threading.local):
    """One event loop for each thread: Mangum asks for the current one, which a thread or `asyncio.run` may not have."""

    def __init__(self) -> None:
        self.own = _Loop()

    def set_this_threads(self) -> None:
        asyncio.set_event_loop(self.own.loop)
