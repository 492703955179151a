"""
Paths of wrong arguments: errors about a value name its place in the input, such as "input.items.0.reason".

graphql-core finds the wrong values; this module adds the path, in the names of the API.
"""

from collections.abc import Iterator
from typing import Final

from graphql import (
    ArgumentNode,
    GraphQLError,
    ListValueNode,
    Node,
    ObjectFieldNode,
    ValueNode,
    VariableNode,
    get_operation_ast,
    type_from_ast,
)
from graphql.type import GraphQLInputType, is_input_type
from graphql.utilities import validate_input_value
from strawberry.extensions import SchemaExtension

from gateway.http.errors import extensions, fault, is_of_variables
from gateway.http.outcomes import ErrorCode

_GAVE_UP: Final = "Validation aborted."
"""graphql-core's message when a document has more fields of one name than it compares with each other."""


class ArgumentPaths(SchemaExtension):
    """Adds code and path to errors about values, which are literals or variables."""

    def on_validate(self) -> Iterator[None]:
        yield
        document = self.execution_context.graphql_document
        for error in self.execution_context.pre_execution_errors or ():
            node = error.nodes[0] if error.nodes else None
            if error.message == _GAVE_UP:
                error.message = "The document has too many fields of the same name side by side."
                error.extensions = extensions(ErrorCode.QUERY_TOO_LARGE)
            elif document and isinstance(node, ValueNode) and not isinstance(node, VariableNode):
                error.extensions = extensions(ErrorCode.BAD_ARGUMENT, ".".join(_place(document, node) or ()))
            else:
                error.extensions = extensions(ErrorCode.GRAPHQL_VALIDATION_FAILED)

    def on_execute(self) -> Iterator[None]:
        yield
        result = self.execution_context.result
        if result and result.errors and all(is_of_variables(error) for error in result.errors):
            result.errors = list(self._of_variables()) or result.errors

    def _of_variables(self) -> Iterator[GraphQLError]:
        """Yields graphql-core's errors about variables again, each with the path of its value."""
        context = self.execution_context
        document, given = context.graphql_document, context.variables or {}
        operation = get_operation_ast(document, context.operation_name) if document else None
        schema = context.schema._schema  # Strawberry has no public access to it
        for definition in operation.variable_definitions or () if operation else ():
            name, kind = definition.variable.name.value, type_from_ast(schema, definition.type)
            if is_input_type(kind) and (name in given or not definition.default_value):
                for message, path in _faults(given.get(name), kind):
                    place = ".".join(map(str, (name, *path)))
                    yield fault(ErrorCode.BAD_ARGUMENT, message, path=place, nodes=definition)


def _faults(value: object, kind: GraphQLInputType) -> list[tuple[str, list[str | int]]]:
    found: list[tuple[str, list[str | int]]] = []
    validate_input_value(value, kind, lambda error, path: found.append((error.message, path)))
    return found


def _place(node: Node, value: Node) -> tuple[str, ...] | None:
    """Returns the names that lead to a value within its argument; None if the node does not contain it."""
    if node is value:
        return ()
    for key in node.keys:
        child = getattr(node, key, None)
        children = child if isinstance(child, list | tuple) else (child,)
        for index, each in enumerate(children):
            inner = _place(each, value) if isinstance(each, Node) else None
            if inner is None:
                continue
            if isinstance(node, ListValueNode):
                return (str(index), *inner)
            return (node.name.value, *inner) if isinstance(node, ArgumentNode | ObjectFieldNode) else inner
    return None
