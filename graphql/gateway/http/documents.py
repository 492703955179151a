"""
Documents of clients: parsed, held against the limits before anything else is done with them, and remembered.

Rule: whatever exceeds a limit, or cannot be weighed, is QUERY_TOO_LARGE. No step takes more than linear time.
"""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    OperationDefinitionNode,
    OperationType,
    Token,
    TokenKind,
    parse,
)
from strawberry.extensions import SchemaExtension

from gateway.http.errors import fault
from gateway.http.limits import (
    MAX_DEPTH,
    MAX_DIGITS,
    MAX_NAME,
    MAX_NESTING,
    MAX_OPERATIONS,
    MAX_TEXT,
    MAX_TOKENS,
    MAX_WEIGHT,
)
from gateway.http.outcomes import ErrorCode
from gateway.http.variables import check_size
from gateway.http.weighing import Weigher, executed_fields

REMEMBERED: Final = 50
"""How many parsed and validated documents are cached: more than clients use, and at most about 65 MB."""

_TOO_LONG: Final = "Document contains more than"
_TOO_NESTED: Final = "nested too deeply"
"""Parts of graphql-core's messages about documents that it does not parse to the end."""
_OPENING: Final = frozenset({TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L})
_CLOSING: Final = frozenset({TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R})
_NUMBERS: Final = frozenset({TokenKind.INT, TokenKind.FLOAT})
_TEXTS: Final = frozenset({TokenKind.STRING, TokenKind.BLOCK_STRING})


def checked_document(query: str) -> DocumentNode:
    """Parses a document. Raises GraphQLError: with a code if it exceeds a limit, without one if it is not GraphQL."""
    document = _parsed(query)
    if document.loc:
        _check_tokens(document.loc.start_token)
    operations = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
    fragments = {one.name.value: one for one in document.definitions if isinstance(one, FragmentDefinitionNode)}
    if len(operations) > MAX_OPERATIONS:
        raise _too_large(f"A document has at most {MAX_OPERATIONS} operations.")
    weigher = Weigher(fragments)
    # Validation visits fragments that no operation spreads too.
    if any(weigher.size(fragment).nesting > MAX_NESTING for fragment in fragments.values()):
        raise _nested()
    for operation in operations:
        size = weigher.size(operation)
        if size.nesting > MAX_NESTING:
            raise _nested()
        if size.depth > MAX_DEPTH:
            raise _too_large(f"The document is {size.depth} levels deep: at most {MAX_DEPTH} are accepted.")
        if size.weight > MAX_WEIGHT:
            raise _too_large(
                f"The document weighs more than {MAX_WEIGHT}: ask for less at once, or for fewer items of a list."
            )
        if operation.operation is OperationType.MUTATION and len(executed_fields(operation, fragments)) > 1:
            raise _too_large("A mutation has one field. Send another request for each further one.")
    return document


def _parsed(query: str) -> DocumentNode:
    try:
        return parse(query, max_tokens=MAX_TOKENS)
    except GraphQLError as error:
        if _TOO_LONG in error.message:
            raise _too_large(f"A document has at most {MAX_TOKENS} tokens.") from None
        if _TOO_NESTED in error.message:
            raise _nested() from None
        raise


def _check_tokens(token: Token | None) -> None:
    """Checks all tokens of a document, the first one given. Raises QUERY_TOO_LARGE and BAD_ARGUMENT."""
    open_brackets = 0
    while token is not None:
        kind, length = token.kind, len(token.value or "")
        if kind in _OPENING:
            open_brackets += 1
        elif kind in _CLOSING:
            open_brackets -= 1
        elif kind in _NUMBERS and length > MAX_DIGITS:
            raise fault(ErrorCode.BAD_ARGUMENT, f"A number has at most {MAX_DIGITS} digits.")
        elif kind is TokenKind.NAME and length > MAX_NAME:
            raise _too_large(f"A name has at most {MAX_NAME} characters.")
        elif kind in _TEXTS and length > MAX_TEXT:
            raise _too_large(f"A text has at most {MAX_TEXT} characters.")
        if open_brackets > MAX_NESTING:
            raise _nested()
        token = token.next


def _nested() -> GraphQLError:
    return _too_large(f"The document is nested too deeply: at most {MAX_NESTING} levels are accepted.")


def _too_large(message: str) -> GraphQLError:
    return fault(ErrorCode.QUERY_TOO_LARGE, message)


_cached_document = lru_cache(maxsize=REMEMBERED)(checked_document)


def needs_a_name(query: str) -> bool:
    """Tells whether a document has several operations, so that one must be named; Strawberry would take the first."""
    return len(_operations(query)) > 1


def operation_called(query: str, name: str | None) -> OperationDefinitionNode | None:
    """Returns the operation of this name or, without a name, the only one; None if the execution finds none."""
    operations = _operations(query)
    if name is None:
        return operations[0] if len(operations) == 1 else None
    return next((one for one in operations if one.name and one.name.value == name), None)


def _operations(query: str) -> list[OperationDefinitionNode]:
    try:
        definitions = _cached_document(query).definitions
    except GraphQLError:
        return []  # the execution reports the error
    return [definition for definition in definitions if isinstance(definition, OperationDefinitionNode)]


class BoundedDocuments(SchemaExtension):
    """Parses documents and accepts variables within the limits, and caches the documents."""

    def on_parse(self) -> Iterator[None]:
        check_size(self.execution_context.variables or {})
        self.execution_context.graphql_document = _cached_document(self.execution_context.query or "")
        yield
