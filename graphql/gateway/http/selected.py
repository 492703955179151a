"""
Which fields a request selects of the items of a list.

A field that must not be null fails together with everything around it, up to the whole list. So where a list's items
have fields that read more from the store, the list first looks whether that can be read, and leaves out what cannot.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from graphql import FieldNode, FragmentDefinitionNode, FragmentSpreadNode, InlineFragmentNode, SelectionSetNode
from strawberry import Info

Fragments = dict[str, FragmentDefinitionNode]


def selects(
    info: Info[Any, None], names: frozenset[str], *, within: tuple[str, ...] = (), besides: str | None = None
) -> bool:
    """
    Whether one of these fields is selected of the field that is resolved or, with `within`, of a field below it.

    What is selected of the type `besides` does not count.
    """
    fields: list[FieldNode] = list(info._raw_info.field_nodes)
    fragments: Fragments = info._raw_info.fragments
    for name in within:
        fields = [field for field in _selected(fields, fragments, besides) if field.name.value == name]
    return any(field.name.value in names for field in _selected(fields, fragments, besides))


def _selected(fields: Iterable[FieldNode], fragments: Fragments, besides: str | None) -> Iterator[FieldNode]:
    """Yields the fields that are selected of these fields, each once, however often a fragment is spread."""
    spread = set[str]()
    waiting: list[SelectionSetNode] = [field.selection_set for field in fields if field.selection_set]
    while waiting:
        for node in waiting.pop().selections:
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in spread:
                spread.add(node.name.value)
                fragment = fragments[node.name.value]
                if fragment.type_condition.name.value != besides:
                    waiting.append(fragment.selection_set)
            elif isinstance(node, InlineFragmentNode):
                condition = node.type_condition
                if condition is None or condition.name.value != besides:
                    waiting.append(node.selection_set)
