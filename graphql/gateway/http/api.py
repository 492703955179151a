"""An API that the gateway serves: a schema at a path, with the check of who may use it."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Final

import strawberry

from gateway.http.context import RequestContext
from gateway.http.outcomes import ErrorCode
from gateway.http.registered import NOTHING_REGISTERED, RegisteredOperations
from gateway.http.rejected import RequestRejected
from order_help.domain.values import Value

OPERATIONS: Final = Path(__file__).parents[2] / "operations"
"""Documents to copy. They exist in a checkout only; deployed functions do not need them."""


class Api(Value):
    """
    One schema at one path.

    `context` makes the request's context from the ASGI scope and the time (UTC). It raises RequestRejected for callers
    without access. `operations` is the folder with documents to try. `registered` are the documents that clients may
    name by their ids. `compiles` is whether operations that come again are executed by generated functions.
    """

    path: str
    schema: strawberry.Schema
    context: Callable[[Mapping[str, object], datetime], RequestContext]
    operations: Path
    registered: RegisteredOperations = NOTHING_REGISTERED
    compiles: bool = True


def unauthenticated() -> RequestRejected:
    """Returns the refusal for callers who are not signed in."""
    return RequestRejected(401, ErrorCode.UNAUTHENTICATED, "Sign in first: this needs a valid bearer token.")
