"""
What became of a request, for whoever watches the service: told once for each, and free of anybody's data.

Rule: every word is one of a few that this code knows, and none a client's choice.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Final


class ErrorCode(Enum):
    """The codes of `errors`; values are only ever added."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    BAD_REQUEST = "BAD_REQUEST"
    BODY_TOO_LARGE = "BODY_TOO_LARGE"
    NOT_FOUND = "NOT_FOUND"
    METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    QUERY_TOO_LARGE = "QUERY_TOO_LARGE"
    BAD_ARGUMENT = "BAD_ARGUMENT"
    BAD_CURSOR = "BAD_CURSOR"
    TRY_AGAIN = "TRY_AGAIN"
    NOT_SET_UP = "NOT_SET_UP"
    INTERNAL = "INTERNAL"


RETRYABLE: Final = frozenset({ErrorCode.TRY_AGAIN, ErrorCode.INTERNAL})
"""The codes after which the same call, with the same idempotency key, may succeed."""

INVALID: Final = "invalid"
INTROSPECTION: Final = "introspection"
SEVERAL: Final = "several"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """
    What came of one mutation.

    `action` is its name in the spelling of HelpActionType. `result` is FILED, REPLAYED, or DONE for what files nothing;
    else the code of the refusal, or of the error. `reason` tells of a refusal more closely why.
    """

    action: str
    result: str
    reason: str | None = None


@dataclass(slots=True, kw_only=True)
class OutcomeLog:
    """What a request asked and did so far."""

    fields: set[str] = field(default_factory=set)
    outcomes: list[Outcome] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What became of one HTTP request."""

    status: int
    errors: tuple[str, ...] = ()
    """The codes of the answer's errors, sorted, each once."""
    operation: str = INVALID
    """The field of the schema that was asked; `several`, `introspection`, or `invalid` where nothing was executed."""
    fields: tuple[str, ...] = ()
    """All fields of the schema's root that were asked, sorted, each once."""
    outcomes: tuple[Outcome, ...] = ()
    """One for each mutation that was executed, in their order."""


Listener = Callable[[Answered], None]


def nobody(_: Answered) -> None:
    """Listens to nothing."""


def operation_of(fields: set[str]) -> str:
    """One word for all fields that were asked: who combines them makes no new words."""
    if not fields:
        return INTROSPECTION  # answered without us
    return next(iter(fields)) if len(fields) == 1 else SEVERAL
