"""The base of both schemas: limits of documents and variables, errors with paths, and a log without personal data."""

from collections.abc import Callable
from typing import Any, Final

import strawberry
from graphql import GraphQLError
from strawberry.extensions import SchemaExtension
from strawberry.extensions.directives import DirectivesExtensionSync

from gateway.http.documents import BoundedDocuments
from gateway.http.errors import log_unexpected
from gateway.http.in_context import in_context
from gateway.http.scalars import CONFIG
from gateway.http.validation import BoundedValidation
from gateway.http.variables import CheckedVariables
from operation_compiler import CompilingExecutor

# Classes and factories: an instance would leak state between concurrent requests.
_EXTENSIONS: Final[list[type[SchemaExtension] | Callable[[], SchemaExtension]]] = [
    BoundedDocuments,
    BoundedValidation,
    CheckedVariables,
]


class LogSafeSchema(strawberry.Schema):
    """Strawberry's schema with a log without personal data."""

    def get_extensions(self, sync: bool = False) -> list[SchemaExtension]:
        """Omits the extension that looks for directives at every field: `@inContext` is one of operations only."""
        return [one for one in super().get_extensions(sync) if not isinstance(one, DirectivesExtensionSync)]

    def process_errors(self, errors: list[GraphQLError], execution_context: Any = None) -> None:  # noqa: ARG002  # Strawberry passes it
        for error in errors:
            log_unexpected(error)


def schema_of(query: type, mutation: type) -> LogSafeSchema:
    """Returns a schema with these root types."""
    return LogSafeSchema(
        query=query,
        mutation=mutation,
        directives=[in_context],
        config=CONFIG,
        extensions=_EXTENSIONS,
        execution_context_class=CompilingExecutor,
    )
