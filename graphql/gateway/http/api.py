"""What the gateway can serve: a schema at a path, and whom it answers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import strawberry

from gateway.http.context import RequestContext
from gateway.http.outcomes import ErrorCode

OPERATIONS: Final = Path(__file__).parents[2] / "operations"
"""Documents to copy, in a checkout; the deployed functions need none."""


class Refused(Exception):  # exceptions are named for the fact
    """The request is answered without executing anything."""

    def __init__(self, status: int, code: ErrorCode, message: str) -> None:
        super().__init__(message)
        self.status, self.code, self.message = status, code, message


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """
    One schema at one path.

    `context` is told the ASGI scope and the time (UTC); it raises Refused for those who are not answered. `operations`
    are documents to try it with.
    """

    path: str
    schema: strawberry.Schema
    context: Callable[[Mapping[str, object], datetime], RequestContext]
    operations: Path


def unauthenticated() -> Refused:
    """For who is not signed in."""
    return Refused(401, ErrorCode.UNAUTHENTICATED, "Sign in first: this needs a valid bearer token.")
