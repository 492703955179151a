"""
Where values are wrong, and the words for what is accepted there, which errors say instead of repeating the value.

Rule 1: the words are made of the schema alone, so nothing that a client sent can get into them.
Rule 2: graphql-core is stopped after MAX_ERRORS faults, because it makes a message with the whole value for each.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from types import MappingProxyType
from typing import Final

from graphql import GraphQLError, Node
from graphql.type import (
    GraphQLInputType,
    GraphQLNonNull,
    is_enum_type,
    is_input_object_type,
    is_list_type,
    is_non_null_type,
    is_required_input_field,
)

from gateway.http.limits import MAX_ERRORS

Path = tuple[str | int, ...]
OnFault = Callable[[GraphQLError, list[str | int]], None]

_SCALARS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Boolean": "true or false",
        "Date": "a day such as `2026-11-04`",
        "DateTime": "an instant in UTC such as `2026-11-04T08:00:00Z`",
        "Float": "a number",
        "ID": "a text",
        "Int": "a whole number of at most 31 bits",
        "String": "a text",
    }
)


class _EnoughError(Exception):
    """As many faults are known as are reported."""


def wrong_places(check: Callable[[OnFault], None]) -> list[tuple[Path, Sequence[Node]]]:
    """
    Returns the paths of wrong values within a value, each once, and their nodes if it is a literal.

    `check` is one of graphql-core's functions that call back for each fault.
    """
    places: dict[Path, Sequence[Node]] = {}
    faults = 0

    def note(error: GraphQLError, path: list[str | int]) -> None:
        nonlocal faults
        faults += 1
        places.setdefault(tuple(path), error.nodes or ())
        if faults >= MAX_ERRORS:
            raise _EnoughError

    with suppress(_EnoughError):
        check(note)
    return list(places.items())


def expected_at(kind: GraphQLInputType, path: Sequence[str | int]) -> str:
    """Returns a sentence on what is accepted at a path within a value of this type."""
    for step in path:
        kind = _nullable(kind)
        # A list accepts one item in place of a list, which then has no number in the path.
        while is_list_type(kind) and not isinstance(step, int):
            kind = _nullable(kind.of_type)
        if is_list_type(kind):
            kind = kind.of_type
        elif is_input_object_type(kind) and step in kind.fields:
            kind = kind.fields[str(step)].type
        else:
            break
    return f"Expected {_words(kind)}."


def _words(kind: GraphQLInputType) -> str:
    never_null = ", which cannot be null" if is_non_null_type(kind) else ""
    named = _nullable(kind)
    if is_list_type(named):
        return f"a list{never_null}: each item is {_words(named.of_type)}"
    if is_enum_type(named):
        return f"a value of `{named.name}`{never_null}: {', '.join(named.values)}"
    if is_input_object_type(named):
        required = [name for name, field in named.fields.items() if is_required_input_field(field)]
        optional = [name for name in named.fields if name not in required]
        return (
            f"an object `{named.name}`{never_null}: it needs {_listed(required)} and may have {_listed(optional)}, "
            "and nothing else"
        )
    name = str(named)  # a scalar, of which nothing but the name is needed
    return f"{_SCALARS.get(name, 'a value')} of type `{name}`{never_null}"


def _nullable(kind: GraphQLInputType) -> GraphQLInputType:
    return kind.of_type if isinstance(kind, GraphQLNonNull) else kind


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names) or "no field"
