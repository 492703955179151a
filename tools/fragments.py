"""
Writes into the documents of mutations what the pages show of an order, a request and a timeline entry.

Rule 1: a client's cache is right after a mutation if the mutation brings back all that the client's pages have read and
that can have changed. So its fragments are put together from the documents of the pages.
Rule 2: a document is ready to copy alone. So each has its own copies of the fragments that it spreads.
Rule 3: nothing is brought back that costs a call of the store which the mutation has not made.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    InlineFragmentNode,
    NamedTypeNode,
    NameNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    parse,
    print_ast,
)

OPERATIONS: Final = Path(__file__).resolve().parent.parent / "graphql" / "operations"
_COMMENT: Final = "# Written by `make fragments` from the documents of the pages."
_WRITTEN: Final = re.compile(rf"\n\n{re.escape(_COMMENT)}\n.*", re.DOTALL)
_SPREAD: Final = re.compile(r"\.\.\.(?!on\b)(\w+)")

_LINKS: Final = """{
  id
  availableHelpActions { id type title }
  linksOnList: availableHelpActions(on: LIST) { id type title }
  linksOnDetails: availableHelpActions(on: DETAILS) { id type title }
}"""
"""The links of an order by each way to ask for them: a cache keeps each value of an argument apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """
    A fragment: all that these documents select at these places, and `more`.

    `without` are fields at any depth that are left out: what costs a call of the store, and what no mutation changes.
    """

    name: str
    on: str
    places: tuple[tuple[str, str], ...]
    without: frozenset[str] = frozenset()
    more: str = ""


SHOPPER: Final = (
    Shown(
        name="RequestAsShown",
        on="HelpRequest",
        places=(("order_details", "order helpRequests edges node"), ("help_request", "helpRequest")),
        without=frozenset({"order"}),
    ),
    Shown(
        name="OrderAsShown",
        on="Order",
        places=(("my_orders", "orders edges node"), ("order_details", "order")),
        without=frozenset({"availableHelpActions", "helpRequests"}),
        more=_LINKS,
    ),
    Shown(name="EntryAsShown", on="TimelineEntry", places=(("order_timeline", "order timeline edges node"),)),
)
_LISTS: Final = frozenset({"helpRequests", "timeline", "notes"})
_FROM_THE_SHOP: Final = frozenset(
    {"adjustments", "channel", "customerId", "email", "locale", "shopOrderId", "total", "unitPrice"}
    | {"intakeWarnings", "refusedRevision"}
)
"""What only a snapshot changes: the warehouse's systems need not be told whose order it is, and what it costs."""
DESK: Final = (
    Shown(
        name="RequestAsShown",
        on="HelpRequest",
        places=(("desk/help_request", "helpRequest"), ("desk/order", "order helpRequests edges node")),
        without=frozenset({"order", "downloadUrl"}),
    ),
    Shown(name="OrderAsShown", on="Order", places=(("desk/order", "order"),), without=_LISTS | _FROM_THE_SHOP),
)


def with_fragments(text: str, shown: Iterable[Shown]) -> str:
    """Returns a document with the fragments that its operation spreads, as the pages' documents have them now."""
    operation = _WRITTEN.sub("", text).rstrip("\n")
    spread = set(_SPREAD.findall(operation))
    fragments = "\n\n".join(fragment_of(one) for one in shown if one.name in spread)
    return f"{operation}\n\n{_COMMENT}\n{fragments}\n" if fragments else f"{operation}\n"


def fragment_of(shown: Shown) -> str:
    """Returns a fragment as GraphQL."""
    parts = [_place(document, path) for document, path in shown.places]
    selections = _without(_merged(part.selections for part in parts), shown.without)
    more = _selections(parse(shown.more).definitions[0]).selections if shown.more else ()
    fragment = FragmentDefinitionNode(
        name=NameNode(value=shown.name),
        type_condition=NamedTypeNode(name=NameNode(value=shown.on)),
        selection_set=SelectionSetNode(selections=_merged((selections, more))),
        directives=(),
    )
    return print_ast(fragment)


def _place(document: str, path: str) -> SelectionSetNode:
    """Returns what a document selects at a place, which names the fields on the way from its operation."""
    (operation, *_) = parse((OPERATIONS / f"{document}.graphql").read_text(encoding="utf-8")).definitions
    selected = _selections(operation)
    for name in path.split():
        (field,) = [one for one in selected.selections if isinstance(one, FieldNode) and one.name.value == name]
        selected = _selections(field)
    return selected


def _selections(node: object) -> SelectionSetNode:
    selected = node.selection_set if isinstance(node, FieldNode | OperationDefinitionNode) else None
    if selected is None:
        raise ValueError("there is nothing to select from here")
    return selected


def _merged(parts: Iterable[Iterable[SelectionNode]]) -> tuple[SelectionNode, ...]:
    """Returns the fields and inline fragments of all parts, each once, in the order in which they first come."""
    found: dict[str, SelectionNode] = {}
    for node in (node for part in parts for node in part):
        key = _key(node)
        found[key] = _both(found[key], node) if key in found else node
    return tuple(found.values())


def _key(node: SelectionNode) -> str:
    """Returns what two selections have in common that are one: the field with alias and arguments, or the type."""
    if isinstance(node, FieldNode):
        return print_ast(FieldNode(name=node.name, alias=node.alias, arguments=node.arguments, directives=()))
    if isinstance(node, InlineFragmentNode) and node.type_condition:
        return f"... on {node.type_condition.name.value}"
    raise ValueError("the documents of the pages spread no fragments")


def _both(first: SelectionNode, second: SelectionNode) -> SelectionNode:
    inner = _merged((_inner(first), _inner(second)))
    return _with_selections(first, inner) if inner else first


def _without(nodes: Iterable[SelectionNode], names: frozenset[str]) -> tuple[SelectionNode, ...]:
    kept = [node for node in nodes if not (isinstance(node, FieldNode) and node.name.value in names)]
    return tuple(_with_selections(node, _without(inner, names)) if (inner := _inner(node)) else node for node in kept)


def _inner(node: SelectionNode) -> tuple[SelectionNode, ...]:
    selected = node.selection_set if isinstance(node, FieldNode | InlineFragmentNode) else None
    return selected.selections if selected else ()


def _with_selections(node: SelectionNode, selections: tuple[SelectionNode, ...]) -> SelectionNode:
    inner = SelectionSetNode(selections=selections)
    if isinstance(node, FieldNode):
        return FieldNode(
            name=node.name, alias=node.alias, arguments=node.arguments, directives=node.directives, selection_set=inner
        )
    if isinstance(node, InlineFragmentNode):
        return InlineFragmentNode(type_condition=node.type_condition, directives=(), selection_set=inner)
    raise ValueError("the documents of the pages spread no fragments")


def documents() -> dict[Path, str]:
    """Returns every document by its file, with its fragments as they are to be."""
    folders = ((OPERATIONS, SHOPPER), (OPERATIONS / "desk", DESK))
    return {
        path: with_fragments(path.read_text(encoding="utf-8"), shown)
        for folder, shown in folders
        for path in sorted(folder.glob("*.graphql"))
    }


if __name__ == "__main__":
    for path, text in documents().items():
        path.write_text(text, encoding="utf-8")
