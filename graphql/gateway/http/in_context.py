"""
The directive `@inContext`, with which an operation requests a language.

Rule: it is read from the document before the operation is executed, because all texts of the response depend on it.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Final

import strawberry
from graphql import OperationDefinitionNode, StringValueNode, ValueNode, VariableNode
from strawberry.directive import DirectiveLocation

from gateway.http.documents import operation_called

NAME: Final = "inContext"
_DESCRIPTION: Final = (
    "Sets the language of the response, regardless of the `Accept-Language` header: `query ($language: "
    "String!) @inContext(language: $language) { … }`."
)
_LANGUAGE: Final = (
    "A BCP 47 tag, such as `pt-BR`; regions are ignored. An unsupported language falls back to "
    "`Accept-Language`, then to English."
)


@strawberry.directive(
    name=NAME, locations=[DirectiveLocation.QUERY, DirectiveLocation.MUTATION], description=_DESCRIPTION
)
def in_context(language: Annotated[str, strawberry.argument(description=_LANGUAGE)]) -> None:
    """Declares the directive in the schema, for clients' tools."""
    del language  # `requested_language` has read it


def requested_language(query: str, operation_name: str | None, variables: Mapping[str, Any]) -> str | None:
    """Returns the language that the operation requests; None if it requests none or the value is not a text."""
    operation = operation_called(query, operation_name)
    if operation is None:
        return None
    for directive in operation.directives or ():
        if directive.name.value == NAME:
            value = next((one.value for one in directive.arguments or () if one.name.value == "language"), None)
            return _text(value, operation, variables)
    return None


def _text(value: ValueNode | None, operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> str | None:
    if isinstance(value, StringValueNode):
        return value.value
    if not isinstance(value, VariableNode):
        return None
    name = value.name.value
    if name in variables:
        return variables[name] if isinstance(variables[name], str) else None
    declared = (one for one in operation.variable_definitions or () if one.variable.name.value == name)
    default = next((one.default_value for one in declared), None)
    return default.value if isinstance(default, StringValueNode) else None
