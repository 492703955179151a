"""
Weighs a parsed document: how deep it is, and how much work it can cause.

Rule 1: the walk is linear and iterative. Each fragment is weighed once for each kind of place where it is spread,
however often that is, because fragments that spread other fragments twice grow exponentially.
Rule 2: a list multiplies the weight of its items by their highest or usual number: `first`, or a value of `LISTS`.
Rule 3: a field that calls the store weighs `STORE_CALL` more: the root fields, and those of `ASK_THE_STORE`. One that
reads as much as a call gives weighs `LONG_READ` more, and the fields that start an introspection `INTROSPECTION`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from gateway.http.limits import (
    ASK_THE_STORE,
    INTROSPECTION,
    INTROSPECTION_LISTS,
    LISTS,
    LONG_READ,
    MAX_WEIGHT,
    PAGED,
    READ_AT_LENGTH,
    STORE_CALL,
)
from gateway.http.paging import DEFAULT_FIRST, MAX_FIRST
from order_help.domain.values import Value

Fragments = Mapping[str, FragmentDefinitionNode]


class Place(Enum):
    """What a selection set selects from: a root type, any other type, or the types of introspection."""

    ROOT = auto()
    OBJECT = auto()
    INTROSPECTION = auto()


class Size(Value, kw_only=False):
    """
    The size of a selection set with all that it spreads.

    `depth` counts fields outside of introspection; `nesting` counts fields, inline fragments and spreads. `weight` is
    at most a little more than MAX_WEIGHT, so that it never becomes a number of thousands of digits.
    """

    depth: int
    nesting: int
    weight: int


_NOTHING: Final = Size(0, 0, 0)
_Key = tuple[str, Place]


class _Level(Value, kw_only=False):
    """One selection set within a definition: how often it is executed, and how many levels are above it."""

    selections: SelectionSetNode
    place: Place
    times: int
    depth: int
    nesting: int


@dataclass(slots=True)
class _Own:
    """The size of a definition without the fragments that it spreads, and where it spreads them."""

    depth: int = 0
    nesting: int = 0
    weight: int = 0
    spreads: list[tuple[_Key, _Level]] = field(default_factory=list)


@dataclass(slots=True)
class Weigher:
    """Computes the sizes of the definitions of one document."""

    fragments: Fragments
    sizes: dict[_Key, Size] = field(default_factory=dict)

    def size(self, definition: OperationDefinitionNode | FragmentDefinitionNode) -> Size:
        """Returns the size of an operation, or of a fragment as if it were spread in an object."""
        place = Place.ROOT if isinstance(definition, OperationDefinitionNode) else Place.OBJECT
        own = _own(definition.selection_set, place)
        for key, _ in own.spreads:
            if key not in self.sizes:
                self._weigh(key)
        return self._whole(own)

    def _weigh(self, first: _Key) -> None:
        """Computes the sizes of a fragment and of all that it spreads, the innermost ones first."""
        path = [self._entered(first)]
        entered = {first}
        while path:
            key, own, pending = path[-1]
            inner = next((one for one in pending if one not in self.sizes and one not in entered), None)
            if inner is not None:  # a fragment that spreads itself counts once, and is refused by validation
                entered.add(inner)
                path.append(self._entered(inner))
                continue
            path.pop()
            self.sizes[key] = self._whole(own)

    def _entered(self, key: _Key) -> tuple[_Key, _Own, Iterator[_Key]]:
        name, place = key
        fragment = self.fragments.get(name)
        own = _own(fragment.selection_set, place) if fragment else _Own()
        return key, own, iter([inner for inner, _ in own.spreads])

    def _whole(self, own: _Own) -> Size:
        depth, nesting, weight = own.depth, own.nesting, own.weight
        for key, at in own.spreads:
            inner = self.sizes.get(key, _NOTHING)
            depth = max(depth, at.depth + inner.depth)
            nesting = max(nesting, at.nesting + inner.nesting)
            weight += at.times * inner.weight
        return Size(depth, nesting, min(weight, MAX_WEIGHT + 1))


def _own(selections: SelectionSetNode, place: Place) -> _Own:
    own = _Own()
    levels = [_Level(selections, place, 1, 0, 1)]
    while levels:
        level = levels.pop()
        own.nesting = max(own.nesting, level.nesting)
        for selection in level.selections.selections:
            if isinstance(selection, FragmentSpreadNode):
                own.spreads.append(((selection.name.value, level.place), level))
                continue
            below = level
            if isinstance(selection, FieldNode):
                own.weight += level.times * _weight(selection, level.place)
                below = _below(selection, level)
                own.depth = max(own.depth, below.depth)
            inner = selection.selection_set if isinstance(selection, FieldNode | InlineFragmentNode) else None
            if inner:
                levels.append(_Level(inner, below.place, below.times, below.depth, level.nesting + 1))
    return own


def _below(node: FieldNode, level: _Level) -> _Level:
    """Returns the level of what is selected in a field."""
    name, place = node.name.value, level.place
    if place is Place.INTROSPECTION or name.startswith("__"):
        count = INTROSPECTION_LISTS.get(name, 1)
        return _Level(level.selections, Place.INTROSPECTION, level.times * count, level.depth, level.nesting)
    return _Level(level.selections, Place.OBJECT, level.times * _item_count(node), level.depth + 1, level.nesting)


def _weight(node: FieldNode, place: Place) -> int:
    name = node.name.value
    if place is Place.INTROSPECTION or name == "__typename":
        return 1
    if name.startswith("__"):
        return 1 + INTROSPECTION
    call = STORE_CALL if place is Place.ROOT or name in ASK_THE_STORE else 0
    return 1 + call + (LONG_READ if _reads_at_length(node) else 0)


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


def executed_fields(operation: OperationDefinitionNode, fragments: Fragments) -> set[str]:
    """
    Returns the response names of the fields that an operation may execute at its root, `__typename` aside.

    Fields that `@skip` or `@include` may leave out are counted too.
    """
    names: set[str] = set()
    entered: set[str] = set()
    pending = [operation.selection_set]
    while pending:
        for selection in pending.pop().selections:
            if isinstance(selection, FieldNode):
                if selection.name.value != "__typename":
                    names.add((selection.alias or selection.name).value)
            elif isinstance(selection, InlineFragmentNode):
                pending.append(selection.selection_set)
            elif isinstance(selection, FragmentSpreadNode) and selection.name.value not in entered:
                entered.add(selection.name.value)
                if fragment := fragments.get(selection.name.value):
                    pending.append(fragment.selection_set)
    return names
