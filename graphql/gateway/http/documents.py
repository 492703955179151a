"""
Limits of documents: their size, and the work that they can cause. Both are checked before validation.

Rule 1: the walk is linear. Each fragment is weighed once, however often it is spread, because fragments that spread
other fragments twice grow exponentially, and so would the cost of later checks.
Rule 2: a list multiplies the weight of its items by their highest or usual number: `first`, or a value of `LISTS`.
Rule 3: a field that calls the store weighs `STORE_CALL` more: the root fields, and those of `ASK_THE_STORE`. One that
reads as much as a call gives weighs `LONG_READ` more.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    TokenKind,
    parse,
)
from strawberry.extensions import SchemaExtension

from gateway.http.errors import fault
from gateway.http.outcomes import ErrorCode
from gateway.http.paging import DEFAULT_FIRST, MAX_FIRST
from order_help.domain.actions import HelpActionType
from order_help.domain.intake import MAX_WARNINGS

MAX_TOKENS: Final = 4_000
MAX_DEPTH: Final = 20  # the introspection query of the usual tools has 15
MAX_WEIGHT: Final = 100_000
MAX_DIGITS: Final = 30  # of a number; no argument needs half as many
STORE_CALL: Final = 1_000
LONG_READ: Final = 20_000  # of up to 1 MB: some 4 of them are taken at once
LISTS: Final = {
    "helpActions": len(HelpActionType),
    "availableHelpActions": len(HelpActionType),
    "choices": 6,
    "openRequests": 3,
    "lines": 10,
    "shipments": 3,
    "items": 3,
    "attachments": 1,
    "ordersNumbered": 3,
    "intakeWarnings": MAX_WARNINGS,
    "fields": 8,
}
"""The usual number of items of lists without `first`."""
PAGED: Final = frozenset({"orders", "helpRequests", "timeline", "notes", "queue"})
ASK_THE_STORE: Final = frozenset({"downloadUrl", "helpRequest", "helpRequests", "notes", "timeline", "unreadCount"})
"""Fields below the root that call the store."""
READ_AT_LENGTH: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {"orderCounts": frozenset(), "orders": frozenset({"show", "search"})}
)
"""Fields that read as much as one call of the store gives; those with arguments do so if one of these is given."""
REMEMBERED: Final = 50
"""How many parsed and validated documents are cached: more than clients use, and at most about 65 MB."""


@dataclass(frozen=True, slots=True)
class _Size:
    depth: int
    weight: int


_NOTHING: Final = _Size(0, 0)


def checked_document(query: str) -> DocumentNode:
    """Parses a document. Raises GraphQLError with a code if it is not GraphQL or exceeds a limit."""
    document = parse(query, max_tokens=MAX_TOKENS)
    if any(len(number) > MAX_DIGITS for number in _numbers(document)):
        raise fault(ErrorCode.BAD_ARGUMENT, f"A number has at most {MAX_DIGITS} digits.")
    weigher = _Weigher({d.name.value: d for d in document.definitions if isinstance(d, FragmentDefinitionNode)})
    for operation in document.definitions:
        if isinstance(operation, OperationDefinitionNode):
            size = weigher.size(operation.selection_set, at_root=True)
            if size.depth > MAX_DEPTH or size.weight > MAX_WEIGHT:
                raise _too_large(size)
    return document


def _numbers(document: DocumentNode) -> Iterator[str]:
    token = document.loc.start_token if document.loc else None
    while token is not None:
        if token.kind in (TokenKind.INT, TokenKind.FLOAT):
            yield token.value or ""
        token = token.next


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
    """Parses documents within the limits, and caches them."""

    def on_parse(self) -> Iterator[None]:
        query = self.execution_context.query or ""
        try:
            self.execution_context.graphql_document = _cached_document(query)
        except GraphQLError as error:
            if "Document contains more than" in error.message:
                raise fault(ErrorCode.QUERY_TOO_LARGE, f"A document has at most {MAX_TOKENS} tokens.") from None
            raise
        yield


@dataclass(slots=True)
class _Weigher:
    """Computes the sizes of the selection sets of one document."""

    fragments: dict[str, FragmentDefinitionNode]
    fragment_sizes: dict[tuple[str, bool], _Size] = field(default_factory=dict)

    def size(self, selections: SelectionSetNode, *, at_root: bool = False) -> _Size:
        sizes = [self._selection(selection, at_root) for selection in selections.selections]
        return _Size(max((s.depth for s in sizes), default=0), sum(s.weight for s in sizes))

    def _selection(self, selection: object, at_root: bool) -> _Size:
        if isinstance(selection, FieldNode):
            return self._field(selection, at_root)
        if isinstance(selection, FragmentSpreadNode):
            return self._fragment(selection.name.value, at_root)
        inner = getattr(selection, "selection_set", None)
        return self.size(inner, at_root=at_root) if inner else _NOTHING

    def _field(self, node: FieldNode, at_root: bool) -> _Size:
        name = node.name.value
        inner = self.size(node.selection_set) if node.selection_set else _NOTHING
        call = STORE_CALL if (at_root and not name.startswith("__")) or name in ASK_THE_STORE else 0
        read = LONG_READ if _reads_at_length(node) else 0
        return _Size(inner.depth + 1, 1 + call + read + _item_count(node) * inner.weight)

    def _fragment(self, name: str, at_root: bool) -> _Size:
        if (name, at_root) not in self.fragment_sizes:
            self.fragment_sizes[name, at_root] = _NOTHING  # a fragment that spreads itself is refused by validation
            fragment = self.fragments.get(name)
            if fragment:
                self.fragment_sizes[name, at_root] = self.size(fragment.selection_set, at_root=at_root)
        return self.fragment_sizes[name, at_root]


def _reads_at_length(node: FieldNode) -> bool:
    by = READ_AT_LENGTH.get(node.name.value)
    if by is None:
        return False
    return not by or any(argument.name.value in by for argument in node.arguments or ())


def _item_count(node: FieldNode) -> int:
    """Returns how many items of a field are counted, which multiplies the weight of its selection set."""
    if node.name.value not in PAGED:
        return LISTS.get(node.name.value, 1)
    first = next((argument.value for argument in node.arguments or () if argument.name.value == "first"), None)
    if first is None:
        return DEFAULT_FIRST
    if isinstance(first, IntValueNode) and len(first.value) < 4:
        return min(max(int(first.value), 1), MAX_FIRST)
    return MAX_FIRST


def _too_large(size: _Size) -> GraphQLError:
    return fault(
        ErrorCode.QUERY_TOO_LARGE,
        f"The document is {size.depth} levels deep and weighs {size.weight}: "
        f"at most {MAX_DEPTH} levels and a weight of {MAX_WEIGHT} are accepted.",
    )
