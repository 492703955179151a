"""
Errors: faults of the client or the service. Refusals of a command are not errors but data.

Rule 1: every error has a code and says whether a retry may succeed: `extensions {code, retryable}`.
Rule 2: an unexpected exception is INTERNAL for the caller, and a line without personal data in the log.
docs/errors.md explains each code to clients.
"""

from collections.abc import Mapping
from typing import Any, Final

from graphql import FieldNode, GraphQLError, GraphQLSyntaxError

from gateway.http.outcomes import RETRYABLE, ErrorCode
from order_help.logs import log_exception
from order_help.use_cases.attachment_ports import AttachmentsNotTaken
from order_help.use_cases.ports import StoreBusy

MESSAGES: Final = {
    ErrorCode.TRY_AGAIN: "The service is busy. Try again in a moment, with the same idempotency key.",
    ErrorCode.NOT_SET_UP: "This shop takes no attachments.",
    ErrorCode.INTERNAL: "Something went wrong on our side.",
}


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
    shown = dict(error.formatted)
    if "code" not in (error.extensions or {}):
        code = code_of(error)
        shown["extensions"] = extensions(code)
        shown["message"] = MESSAGES.get(code, error.message)
    return shown


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
    if isinstance(error, StoreBusy):
        return ErrorCode.TRY_AGAIN
    if isinstance(error, AttachmentsNotTaken):
        return ErrorCode.NOT_SET_UP
    if not isinstance(error, GraphQLError):
        return ErrorCode.INTERNAL
    if code := (error.extensions or {}).get("code"):
        return ErrorCode(code)
    if isinstance(error, GraphQLSyntaxError):
        return ErrorCode.GRAPHQL_PARSE_FAILED
    return ErrorCode.BAD_ARGUMENT if is_of_variables(error) else code_of(error.original_error)
