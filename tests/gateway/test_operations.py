"""The documents of graphql/operations/ leave a client's cache right, whichever of them it reads after another."""

from collections import defaultdict
from collections.abc import Iterator

import pytest
from graphql import (
    FieldNode,
    GraphQLObjectType,
    GraphQLSchema,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    build_schema,
    get_named_type,
    parse,
    print_ast,
    visit,
)

from gateway.sdl import desk_sdl, shopper_sdl
from tests.gateway.client import OPERATIONS, Gateway
from tests.support.commands import FILED, NOW
from tests.support.mutations import sample_input

SCHEMAS = {"the shopper's": (shopper_sdl(), OPERATIONS), "the desk's": (desk_sdl(), OPERATIONS / "desk")}
SELECTED_APART = ("Connection", "Edge", "Viewer")
"""The ends of names of types whose fields are no part of one whole, so that caches merge them."""


@pytest.mark.parametrize("side", SCHEMAS)
def test_an_object_without_an_id_is_selected_alike_wherever_it_is_part_of_the_same(side: str) -> None:
    """A cache that has no id for it replaces the whole object: a field that the newer document lacks would be lost."""
    sdl, folder = SCHEMAS[side]
    assert different_selections(build_schema(sdl), [path.read_text() for path in folder.glob("*.graphql")]) == {}


def test_a_selection_that_differs_is_found() -> None:
    documents = ["{ order(id: 1) { total { amount } } }", "{ orders { edges { node { total { amount currency } } } } }"]
    assert list(different_selections(build_schema(shopper_sdl()), documents)) == ["Order.total"]


def different_selections(schema: GraphQLSchema, documents: list[str]) -> dict[str, set[str]]:
    """Returns the fields whose objects have no id and are selected in several ways, with these."""
    found: dict[str, set[str]] = defaultdict(set)
    for document in documents:
        for field, selected in parts_without_id(schema, document):
            found[field].add(selected)
    return {field: ways for field, ways in found.items() if len(ways) > 1}


def parts_without_id(schema: GraphQLSchema, document: str) -> Iterator[tuple[str, str]]:
    """Yields each field of an object with an id that gives objects without one, and what is selected of them."""
    types, parts = TypeInfo(schema), []

    class Finding(Visitor):
        def enter_field(self, node: FieldNode, *_: object) -> None:
            whole, part = types.get_parent_type(), get_named_type(types.get_type())
            if not isinstance(part, GraphQLObjectType) or "id" in part.fields or not whole or whole.name == "Mutation":
                return
            if not part.name.endswith(SELECTED_APART):
                parts.append((f"{whole.name}.{node.name.value}", " ".join(sorted(selected_by(node)))))

    visit(parse(document), TypeInfoVisitor(types, Finding()))
    yield from parts


def selected_by(node: FieldNode) -> list[str]:
    return [print_ast(selection) for selection in node.selection_set.selections] if node.selection_set else []


@pytest.mark.parametrize("name", FILED)
def test_what_a_filed_request_brings_back_costs_no_read(name: str) -> None:
    gateway = Gateway(now=NOW).put(FILED[name].order)
    title = "".join(word.title() for word in name.split("_"))

    result = gateway.change(name, **sample_input(title[0].lower() + title[1:]))

    assert result["__typename"] == "HelpRequestFiled", result
    assert gateway.store.calls == ["order_ids", "standing", "commit"]
