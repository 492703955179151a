"""
What generated functions call: the errors of one run, and whatever is not worth generating.

Rule 1: messages, order and places of errors are those of graphql-core 3.3, `graphql/execution/executor.py`. Generated
code tests for what is usual, and calls a function of this file for everything else.
Rule 2: fields and items of lists are counted before they are executed, and too many end the execution (TooManyFields).
Rule 3: a position is a linked tuple of the position before, a key, and the type that has the key as a field. It
becomes a path only when somebody asks.
"""

import math
from collections.abc import Callable, Iterable, Sized
from typing import Any, cast

from graphql import (
    FieldNode,
    GraphQLAbstractType,
    GraphQLError,
    GraphQLField,
    GraphQLLeafType,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLResolveInfo,
    Undefined,
    located_error,
)
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetails
from graphql.pyutils import Path, inspect, is_iterable

Position = tuple[Any, str | int, str | None]


class TooManyFields(BaseException):
    """Ends an execution at once. It is no Exception, since those become null and let the other fields be executed."""


class Budget:
    """How many more fields and items of lists one execution may have; any number if `most` is None."""

    __slots__ = ("left",)

    def __init__(self, most: int | None) -> None:
        self.left: float = math.inf if most is None else most

    def spend(self, count: int) -> None:
        """Counts fields of an object, or items of a list. Raises TooManyFields."""
        self.left -= count
        if self.left < 0:
            raise TooManyFields

    def spend_items(self, items: Iterable[Any]) -> None:
        """Counts the items of a list; those of an iterator are not known before. Raises TooManyFields."""
        if isinstance(items, Sized):
            self.spend(len(items))


class Run:
    """One execution of a compiled operation: what it is executed with, and the errors so far."""

    __slots__ = ("context", "errors", "executor", "spend", "spend_items", "variable_values")

    def __init__(self, executor: Executor[Any], budget: Budget) -> None:
        self.spend, self.spend_items = budget.spend, budget.spend_items
        self.executor = executor
        self.context = executor.context_value
        self.variable_values = executor.variable_values
        self.errors: list[GraphQLError] = []

    def located(
        self, raised: Exception, nodes: list[FieldNode], before: Position | None, key: str | int
    ) -> GraphQLError:
        """Returns the error as one with a place, for a position that cannot be null."""
        return located_error(raised, nodes, keys_of((before, key, None)))

    def add(self, raised: Exception, nodes: list[FieldNode], before: Position | None, key: str | int) -> None:
        """Notes an error, for a position that becomes null."""
        self.errors.append(self.located(raised, nodes, before, key))


def keys_of(position: Position | None) -> list[str | int]:
    """Returns the path of a position, from the root on."""
    keys = []
    while position is not None:
        keys.append(position[1])
        position = position[0]
    return keys[::-1]


def path_of(position: Position | None) -> Path | None:
    """Returns a position as graphql-core's path."""
    return None if position is None else Path(path_of(position[0]), position[1], position[2])


class Site:
    """A field where an operation selects it: what is the same each time it is resolved."""

    __slots__ = ("definition", "field_name", "field_nodes", "key", "parent_type", "return_type")

    def __init__(
        self, key: str, definition: GraphQLField, field_nodes: list[FieldNode], parent_type: GraphQLObjectType
    ) -> None:
        self.key = key
        self.definition = definition
        self.field_name = field_nodes[0].name.value
        self.field_nodes = field_nodes
        self.parent_type = parent_type
        self.return_type: GraphQLOutputType = definition.type


class ResolveInfo:
    """
    What a resolver may ask of its field: the attributes of graphql-core's GraphQLResolveInfo and of Strawberry's.

    It is made for each resolver that takes it, so it holds three references and finds the rest when it is asked.
    """

    __slots__ = ("_before", "_run", "_site")

    def __init__(self, run: Run, site: Site, before: Position | None) -> None:
        self._run, self._site, self._before = run, site, before

    @property
    def field_name(self) -> str:
        return self._site.field_name

    @property
    def field_nodes(self) -> list[FieldNode]:
        return self._site.field_nodes

    @property
    def return_type(self) -> GraphQLOutputType:
        return self._site.return_type

    @property
    def parent_type(self) -> GraphQLObjectType:
        return self._site.parent_type

    @property
    def path(self) -> Path:
        return Path(path_of(self._before), self._site.key, self._site.parent_type.name)

    @property
    def fragments(self) -> Any:
        return self._run.executor.fragment_definitions

    @property
    def variable_values(self) -> Any:
        return self._run.executor.variable_values.coerced

    @property
    def context(self) -> Any:
        return self._run.context

    @property
    def executor(self) -> Executor[Any]:
        return self._run.executor

    def __getattr__(self, name: str) -> Any:
        # schema, root_value, operation, is_awaitable, abort_signal, async_helpers, operation_extensions
        return getattr(self._run.executor, name)


def leaf(kind: GraphQLLeafType, field: str | None) -> Callable[[Any], Any]:
    """
    Returns the function that completes any value of a scalar or an enum.

    `field` is the name of the field if the value cannot be null.
    """
    complete = Executor.complete_leaf_value

    def completed(value: Any) -> Any:
        if isinstance(value, Exception):
            raise value
        if value is None or value is Undefined:
            return missing(field) if field else None
        return complete(kind, value)

    return completed


def missing(field: str) -> Any:
    """Raises the error for null where a field cannot be null."""
    raise TypeError(f"Cannot return null for non-nullable field {field}.")


def items_of(run: Run, value: Any, field: str) -> Iterable[Any]:
    """Returns what the items of a list are taken from, and counts them. Raises what graphql-core raises without any."""
    if isinstance(value, Exception):
        raise value
    if not is_iterable(value):
        raise GraphQLError(f"Expected Iterable, but did not find one for field '{field}'.")
    items: Iterable[Any] = value
    run.spend_items(items)
    return items


def require_type(kind: GraphQLObjectType, value: Any, info: ResolveInfo) -> None:
    """Raises an error if a value is not one of this type."""
    if isinstance(value, Exception):
        raise value
    if kind.is_type_of and not kind.is_type_of(value, cast(GraphQLResolveInfo[Any], info)):
        message = f"Expected value of type '{kind}' but got: {inspect(value)}."
        raise GraphQLError(message, info.field_nodes)


def runtime_type(kind: GraphQLAbstractType, value: Any, info: ResolveInfo) -> GraphQLObjectType:
    """Returns the type of a value of an interface or a union. Raises what graphql-core raises if it has none."""
    if isinstance(value, Exception):
        raise value
    executor, resolve_info = info.executor, cast(GraphQLResolveInfo[Any], info)
    name = (kind.resolve_type or executor.type_resolver)(value, resolve_info, kind)
    details = [FieldDetails(node, None) for node in info.field_nodes]
    return executor.ensure_valid_runtime_type(name, kind, details, resolve_info, value)
