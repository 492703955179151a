"""
The outcome of a request, for logs and metrics: one record for each request, without personal data.

Rule: every value is one of a few that this code defines; clients cannot add any.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from order_help.domain.values import PartlyCompared, Value


class ErrorCode(Enum):
    """The codes of `errors`; values are only ever added."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    BAD_REQUEST = "BAD_REQUEST"
    BODY_TOO_LARGE = "BODY_TOO_LARGE"
    URL_TOO_LONG = "URL_TOO_LONG"
    NOT_FOUND = "NOT_FOUND"
    METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"
    PERSISTED_QUERY_NOT_SUPPORTED = "PERSISTED_QUERY_NOT_SUPPORTED"
    OPERATION_NOT_REGISTERED = "OPERATION_NOT_REGISTERED"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    QUERY_TOO_LARGE = "QUERY_TOO_LARGE"
    BAD_ARGUMENT = "BAD_ARGUMENT"
    BAD_CURSOR = "BAD_CURSOR"
    ORDER_AMBIGUOUS = "ORDER_AMBIGUOUS"
    TRY_AGAIN = "TRY_AGAIN"
    UNREADABLE = "UNREADABLE"
    NOT_SET_UP = "NOT_SET_UP"
    INTERNAL = "INTERNAL"


RETRYABLE: Final = frozenset({ErrorCode.TRY_AGAIN, ErrorCode.UNREADABLE, ErrorCode.INTERNAL})
"""The codes after which the same call, with the same idempotency key, may succeed."""

INVALID: Final = "invalid"
INTROSPECTION: Final = "introspection"
SEVERAL: Final = "several"


class Outcome(Value):
    """
    The result of one mutation.

    `action` is its name in the spelling of HelpActionType. `result` is FILED, REPLAYED, or DONE for mutations that file
    nothing; otherwise the code of the refusal or error. `reason` is the reason of a refusal.
    """

    action: str
    result: str
    reason: str | None = None


@dataclass(slots=True, kw_only=True)
class OutcomeLog:
    """
    The root fields that a request has executed so far, and the results of its mutations.

    `compiled` is whether its generated function executed it; `stopped` is whether it had more fields than it may.
    """

    fields: set[str] = field(default_factory=set)
    outcomes: list[Outcome] = field(default_factory=list)
    compiled: bool = False
    stopped: bool = False


class Answered(PartlyCompared):
    """The outcome of one HTTP request."""

    NOT_COMPARED = frozenset({"compiled"})  # it depends on what came before

    status: int
    errors: tuple[str, ...] = ()
    """The codes of the response's errors, sorted, without duplicates."""
    operation: str = INVALID
    """The executed root field; `several`, `introspection`, or `invalid` if nothing was executed."""
    fields: tuple[str, ...] = ()
    """All executed root fields, sorted, without duplicates."""
    outcomes: tuple[Outcome, ...] = ()
    """One for each executed mutation, in their order."""
    compiled: bool = False
    """Whether the operation was executed by its generated function."""


Listener = Callable[[Answered], None]


def ignore(_: Answered) -> None:
    """Ignores all requests."""


def operation_of(fields: set[str]) -> str:
    """Returns one word for all executed root fields, so that combinations of them add no new values."""
    if not fields:
        return INTROSPECTION  # answered without a resolver
    return next(iter(fields)) if len(fields) == 1 else SEVERAL
