"""
Variables of clients: held against the limits, and then against the types that the operation declares.

Rule 1: the size is checked first, by an iterative walk, since all later steps take their time by the size.
Rule 2: graphql-core decides what is wrong; the words are ours, since its messages repeat the values.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from itertools import islice
from typing import Any, Final

from graphql import GraphQLError, get_operation_ast, type_from_ast
from graphql.type import is_input_type
from graphql.utilities import validate_input_value
from strawberry.extensions import SchemaExtension
from strawberry.types import ExecutionResult

from gateway.http.errors import fault
from gateway.http.expected import expected_at, wrong_places
from gateway.http.limits import MAX_DIGITS, MAX_ERRORS, MAX_TEXT, MAX_VALUE_DEPTH, MAX_VALUES
from gateway.http.outcomes import ErrorCode

_LARGEST: Final = 10**MAX_DIGITS


def check_size(variables: Mapping[str, Any]) -> None:
    """Raises GraphQLError, with QUERY_TOO_LARGE or BAD_ARGUMENT, if the variables exceed a limit."""
    count = 0
    levels: list[tuple[Any, int]] = [(variables, 0)]
    while levels:
        value, depth = levels.pop()
        if isinstance(value, str):
            if len(value) > MAX_TEXT:
                raise _too_large(f"A text has at most {MAX_TEXT} characters.")
        elif isinstance(value, int):
            if abs(value) >= _LARGEST:
                raise fault(ErrorCode.BAD_ARGUMENT, f"A number has at most {MAX_DIGITS} digits.")
        elif isinstance(value, dict | list):
            count += len(value)
            if count > MAX_VALUES:
                raise _too_large(f"Variables have at most {MAX_VALUES} values altogether.")
            if depth >= MAX_VALUE_DEPTH:
                raise _too_large(f"Variables are nested too deeply: at most {MAX_VALUE_DEPTH} levels are accepted.")
            levels.extend((one, depth + 1) for one in (value.values() if isinstance(value, dict) else value))


class CheckedVariables(SchemaExtension):
    """Answers wrong variables with at most MAX_ERRORS errors, each with its code and path, and executes nothing."""

    def on_execute(self) -> Iterator[None]:
        errors = list(islice(self._faults(), MAX_ERRORS))
        if errors:
            self.execution_context.result = ExecutionResult(data=None, errors=errors)
        yield

    def _faults(self) -> Iterator[GraphQLError]:
        context = self.execution_context
        document, given = context.graphql_document, context.variables or {}
        operation = get_operation_ast(document, context.operation_name) if document else None
        schema = context.schema._schema  # Strawberry has no public access to it
        for definition in operation.variable_definitions or () if operation else ():
            name, kind = definition.variable.name.value, type_from_ast(schema, definition.type)
            if is_input_type(kind) and (name in given or not definition.default_value):
                # Suggestions would compare each unknown key with all names, and our words list these names anyway.
                check = partial(validate_input_value, given.get(name), kind, hide_suggestions=True)
                for path, _ in wrong_places(check):
                    place = ".".join(map(str, (name, *path)))
                    yield fault(ErrorCode.BAD_ARGUMENT, expected_at(kind, path), path=place, nodes=definition)


def _too_large(message: str) -> GraphQLError:
    return fault(ErrorCode.QUERY_TOO_LARGE, message)
