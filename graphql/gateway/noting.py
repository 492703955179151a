"""
Notes what a request asks and does, by what the resolvers of the schema's own fields return or raise.

Rule: it is done to all fields of a type at once, so a new mutation is noted without a word of its own.
"""

import re
from collections.abc import Callable
from typing import Any

from strawberry.extensions import FieldExtension
from strawberry.types import get_object_definition

from gateway.context import Info
from gateway.errors import code_of
from gateway.mutations.filing import HelpRequestFiled
from gateway.outcomes import Outcome
from gateway.types.refusals import HelpActionUnavailable, InvalidInput, Refusal


def note_all_fields(query: type, mutation: type) -> None:
    """Have all fields of these types noted; to be called before a schema is made of them."""
    for type_, extension in ((query, _Asked()), (mutation, _Done())):
        for field in get_object_definition(type_, strict=True).fields:
            field.extensions.append(extension)


class _Asked(FieldExtension):
    """Notes that a field was asked."""

    def resolve(self, next_: Callable[..., Any], source: Any, info: Info, **kwargs: Any) -> Any:
        info.context.noted.fields.add(info.field_name)
        return next_(source, info, **kwargs)


class _Done(_Asked):
    """Notes what came of a mutation too."""

    def resolve(self, next_: Callable[..., Any], source: Any, info: Info, **kwargs: Any) -> Any:
        action, outcomes = _action(info.field_name), info.context.noted.outcomes
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
    if isinstance(result, Refusal):
        return result.code.value
    if isinstance(result, HelpRequestFiled):
        return "REPLAYED" if result.replayed else "FILED"
    return "REPLAYED" if getattr(result, "replayed", False) else "DONE"


def _reason(result: object) -> str | None:
    if isinstance(result, HelpActionUnavailable) and result.action.reason:
        return result.action.reason.code.value
    if isinstance(result, InvalidInput):
        return result.problems[0].code.value
    return result.code.value if isinstance(result, Refusal) else None
