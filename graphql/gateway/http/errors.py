"""
Errors: faults of the client or the service. Refusals of a command are not errors but data.

Rule 1: every error has a code and says whether a retry may succeed: `extensions {code, retryable}`.
Rule 2: an unexpected exception is INTERNAL for the caller, and a line without personal data in the log.
Rule 3: no message repeats a value that the client sent. It may tell names of the schema and of the document.
docs/errors.md explains each code to clients.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from graphql import FieldNode, GraphQLError, GraphQLSyntaxError

from gateway.http.limits import MAX_LOCATIONS, MAX_MESSAGE
from gateway.http.outcomes import RETRYABLE, ErrorCode
from order_help.logs import log_exception
from order_help.use_cases.attachment_ports import AttachmentsNotTaken
from order_help.use_cases.ports import StoreBusy, Unreadable
from order_help.use_cases.request_bounds import TooManyCalls

MESSAGES: Final = {
    ErrorCode.QUERY_TOO_LARGE: "This asks for more than one request may read: ask for less at once.",
    ErrorCode.TRY_AGAIN: "The service is busy. Try again in a moment, with the same idempotency key.",
    ErrorCode.UNREADABLE: "A later version of this service has changed this. Try again in a moment.",
    ErrorCode.NOT_SET_UP: "This shop takes no attachments.",
    ErrorCode.INTERNAL: "Something went wrong on our side.",
}
_EXPECTED: Final = re.compile(r"Syntax Error: (Expected (?:'[^\s']{1,9}'|[A-Z][A-Za-z]*|<EOF>)), found ")
"""The part of graphql-core's message that does not repeat what the document has."""


def extensions(code: ErrorCode, path: str | None = None) -> dict[str, Any]:
    """Returns the `extensions` of an error; `path` names the wrong argument: "first", "input.reason"."""
    always = {"code": code.value, "retryable": code in RETRYABLE}
    return always if path is None else {**always, "path": path}


def fault(code: ErrorCode, message: str, *, path: str | None = None, **where: Any) -> GraphQLError:
    """Returns an error to raise from a resolver or to put into a response."""
    return GraphQLError(message, extensions=extensions(code, path), **where)


def bad_cursor() -> GraphQLError:
    """Returns the error for a cursor that is not one of the list."""
    return fault(ErrorCode.BAD_CURSOR, "This is not a cursor of this list.", path="after")


def formatted(error: GraphQLError) -> Mapping[str, Any]:
    """Returns an error as the caller sees it."""
    shown: dict[str, Any] = dict(error.formatted)
    if "code" not in (error.extensions or {}):
        code = code_of(error)
        shown["extensions"] = extensions(code)
        shown["message"] = MESSAGES.get(code, error.message)
    if isinstance(error, GraphQLSyntaxError):
        shown["message"] = _syntax_message(error)
    if len(shown["message"]) > MAX_MESSAGE:
        shown["message"] = shown["message"][: MAX_MESSAGE - 1] + "…"
    if error.locations:
        shown["locations"] = shown["locations"][:MAX_LOCATIONS]
    return shown


def _syntax_message(error: GraphQLSyntaxError) -> str:
    expected = _EXPECTED.match(error.message)
    said = expected[1] if expected else "This is not GraphQL"
    return f"Syntax Error: {said} at the place that `locations` gives."


def is_of_variables(error: GraphQLError) -> bool:
    """Tells whether the error is one that graphql-core raises for a wrong variable before it executes any field."""
    from_graphql = error.original_error is None or isinstance(error.original_error, GraphQLError)
    return from_graphql and error.path is None and "code" not in (error.extensions or {})


def log_unexpected(error: GraphQLError) -> None:
    """Logs an unexpected exception: its type, field and lines, without its message and values."""
    if code_of(error) is not ErrorCode.INTERNAL:
        return
    node = error.nodes[0] if error.nodes else None
    field = node.name.value if isinstance(node, FieldNode) else None
    log_exception(error.original_error, f"field {field}")


def code_of(error: BaseException | None) -> ErrorCode:
    """Returns the code of an error, by its extensions or else by its type."""
    if isinstance(error, Unreadable):
        return ErrorCode.UNREADABLE
    if isinstance(error, StoreBusy):
        return ErrorCode.TRY_AGAIN
    if isinstance(error, TooManyCalls):
        return ErrorCode.QUERY_TOO_LARGE
    if isinstance(error, AttachmentsNotTaken):
        return ErrorCode.NOT_SET_UP
    if not isinstance(error, GraphQLError):
        return ErrorCode.INTERNAL
    if code := (error.extensions or {}).get("code"):
        return ErrorCode(code)
    if isinstance(error, GraphQLSyntaxError):
        return ErrorCode.GRAPHQL_PARSE_FAILED
    if is_of_variables(error):
        return ErrorCode.BAD_ARGUMENT
    original = error.original_error
    if isinstance(original, GraphQLError) and not original.extensions and not original.nodes:
        return ErrorCode.INTERNAL  # a resolver returned what the field's type cannot show: no fault of the client
    return code_of(original)
