"""
Errors: the faults of a client or of the service. A "no" to a shopper is never one: refusals are data.

Rule 1: every error says its code and whether the same may succeed later: `extensions {code, retryable}`.
Rule 2: what nobody foresaw is INTERNAL to the caller, and in the log a line without anybody's data.
docs/errors.md tells clients what each code means.
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
    """What every error carries; `path` leads to an argument: "first", "input.reason"."""
    told = {"code": code.value, "retryable": code in RETRYABLE}
    return told if path is None else {**told, "path": path}


def fault(code: ErrorCode, message: str, *, path: str | None = None, **where: Any) -> GraphQLError:
    """An error to raise from a resolver, or to answer with."""
    return GraphQLError(message, extensions=extensions(code, path), **where)


def bad_cursor() -> GraphQLError:
    """For a cursor that no list of ours gave."""
    return fault(ErrorCode.BAD_CURSOR, "This is not a cursor of this list.", path="after")


def formatted(error: GraphQLError) -> Mapping[str, Any]:
    """An error as the caller sees it."""
    told = dict(error.formatted)
    if "code" not in (error.extensions or {}):
        code = code_of(error)
        told["extensions"] = extensions(code)
        told["message"] = MESSAGES.get(code, error.message)
    return told


def is_of_variables(error: GraphQLError) -> bool:
    """Whether a value of a variable is wrong: what graphql-core found before any field, and nothing else raised."""
    from_graphql = error.original_error is None or isinstance(error.original_error, GraphQLError)
    return from_graphql and error.path is None and "code" not in (error.extensions or {})


def log_unexpected(error: GraphQLError) -> None:
    """Log what nobody foresaw: which exception, in which field, on which lines; no message and no value."""
    if code_of(error) is not ErrorCode.INTERNAL:
        return
    node = error.nodes[0] if error.nodes else None
    field = node.name.value if isinstance(node, FieldNode) else None
    log_exception(error.original_error, f"field {field}")


def code_of(error: BaseException | None) -> ErrorCode:
    """The code that an error carries, or that it is given."""
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
