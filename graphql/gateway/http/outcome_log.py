"""
Records the root fields that a request executes, and the result of each mutation.

Rule: all root fields of a schema are extended at once, so a new mutation is recorded without further code.
"""

import re
from collections.abc import Callable
from enum import Enum
from typing import Any

from strawberry import Info
from strawberry.extensions import FieldExtension
from strawberry.types import get_object_definition

from gateway.http.context import RequestContext
from gateway.http.errors import code_of
from gateway.http.outcomes import Outcome


def note_all_fields(query: type, mutation: type) -> None:
    """Makes all fields of these types recorded. To be called before a schema is made of them."""
    for type_, extension in ((query, _RecordField()), (mutation, _RecordResult())):
        for field in get_object_definition(type_, strict=True).fields:
            field.extensions.append(extension)


class _RecordField(FieldExtension):
    """Records that a root field is executed."""

    def resolve(self, next_: Callable[..., Any], source: Any, info: Info[RequestContext, None], **kwargs: Any) -> Any:
        info.context.outcome_log.fields.add(info.field_name)
        return next_(source, info, **kwargs)


class _RecordResult(_RecordField):
    """Records the result of a mutation too."""

    def resolve(self, next_: Callable[..., Any], source: Any, info: Info[RequestContext, None], **kwargs: Any) -> Any:
        action, outcomes = _action(info.field_name), info.context.outcome_log.outcomes
        try:
            result = super().resolve(next_, source, info, **kwargs)
        except Exception as raised:
            outcomes.append(Outcome(action=action, result=code_of(raised).value))
            raise
        outcomes.append(Outcome(action=action, result=_result(result), reason=_reason(result)))
        return result


def _action(mutation: str) -> str:
    return re.sub("([A-Z])", r"_\1", mutation).upper()


def _result(result: object) -> str:
    if code := _refusal_code(result):
        return code
    if getattr(result, "replayed", False):
        return "REPLAYED"
    return str(getattr(result, "logged_as", "DONE"))


def _reason(result: object) -> str | None:
    """Returns the reason of a refusal: the first problem of the input, or why the action is unavailable."""
    code = _refusal_code(result)
    if code is None:
        return None
    problems: Any = getattr(result, "problems", None)
    if problems:
        return str(problems[0].code.value)
    reason: Any = getattr(getattr(result, "action", result), "reason", None)
    return str(reason.code.value) if reason else code


def _refusal_code(result: object) -> str | None:
    """Returns the code of a refusal; None for other results, which have no code."""
    code: Any = getattr(result, "code", None)
    return str(code.value) if isinstance(code, Enum) else None
