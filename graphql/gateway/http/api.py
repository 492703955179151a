"""An API that the gateway serves: a schema at a path, with the check of who may use it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import strawberry

from gateway.http.context import RequestContext
from gateway.http.outcomes import ErrorCode

OPERATIONS: Final = Path(__file__).parents[2] / "operations"
"""Documents to copy. They exist in a checkout only; deployed functions do not need them."""


class RequestRejected(Exception):
    """The request is answered with an error before anything is executed."""

    def __init__(self, status: int, code: ErrorCode, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """
    One schema at one path.

    `context` makes the request's context from the ASGI scope and the time (UTC). It raises RequestRejected for callers
    without access. `operations` is the folder with documents to try.
    """

    path: str
    schema: strawberry.Schema
    context: Callable[[Mapping[str, object], datetime], RequestContext]
    operations: Path


def unauthenticated() -> RequestRejected:
    """Returns the refusal for callers who are not signed in."""
    return RequestRejected(401, ErrorCode.UNAUTHENTICATED, "Sign in first: this needs a valid bearer token.")
