"""The documents of real clients pass every limit: tools that introspect, Apollo, urql, Relay, and our own documents."""

from collections.abc import Iterator
from itertools import product
from typing import Any, Final

import pytest
from graphql import (
    FieldNode,
    NameNode,
    SelectionSetNode,
    Visitor,
    get_introspection_query,
    parse,
    print_ast,
    visit,
)
from strawberry import Schema

from gateway.desk.schema import schema as desk_schema
from gateway.http.documents import checked_document
from gateway.http.validation import validated
from gateway.shopper.schema import schema as shopper_schema
from tests.gateway.client import OPERATIONS

TYPENAME: Final = FieldNode(name=NameNode(value="__typename"), arguments=(), directives=())
DEPTHS: Final = (7, 9, 15, 20)
"""How many `ofType` the tools read: 7 is what old ones do, 9 GraphiQL and codegen, and others let one choose."""


SIDES: Final = (("shopper", OPERATIONS, shopper_schema), ("desk", OPERATIONS / "desk", desk_schema))


class _WithTypenames(Visitor):
    """Adds `__typename` to each selection set below the root, as Apollo and urql do."""

    def leave_selection_set(self, node: SelectionSetNode, _: Any, parent: Any, *__: Any) -> SelectionSetNode | None:
        if getattr(parent, "kind", "") == "operation_definition":
            return None
        return SelectionSetNode(selections=(*node.selections, TYPENAME))


def with_typenames(query: str) -> str:
    return print_ast(visit(parse(query), _WithTypenames()))


def introspection() -> Iterator[tuple[str, str]]:
    options = ("descriptions", "specified_by_url", "directive_is_repeatable", "input_value_deprecation")
    for depth, wanted in product(DEPTHS, ((False,) * 4, (True,) * 4)):
        chosen: dict[str, bool] = dict(zip(options, wanted, strict=True))
        query = get_introspection_query(type_depth=depth, schema_description=wanted[0], **chosen)
        yield f"introspection {depth} {wanted[0]}", query


CHAIN: Final = "{ orders(first: 10) { edges { node { ...C0 } } } } " + " ".join(
    f"fragment C{at} on Order {{ id __typename ...C{at + 1} }}" for at in range(15)
)
BY_HAND: Final = {
    "components with a fragment each, 15 deep": CHAIN + " fragment C15 on Order { number statusText }",
    "a list with 20 components of one order each": (
        "{ orders(first: 20) { edges { node { "
        + " ".join(f"...C{at}" for at in range(20))
        + " } } } } "
        + " ".join(f"fragment C{at} on Order {{ __typename id number statusText }}" for at in range(20))
    ),
    "Relay: a page of a connection": """
        query OrderListPaginationQuery($count: Int = 20, $cursor: String) { ...OrderList_query_1G22uz }
        fragment OrderListItem_order on Order { id number availableHelpActions(on: LIST) { type title } }
        fragment OrderList_query_1G22uz on Query {
          orders(first: $count, after: $cursor) {
            edges { node { id ...OrderListItem_order __typename } cursor }
            pageInfo { endCursor hasNextPage }
          }
        }""",
    "Relay: a refetched fragment": """
        query OrderHelpRefetchQuery($id: ID!) { node(id: $id) { __typename ...OrderHelp_order id } }
        fragment OrderHelp_order on Order { helpActions { type state reason { message } } id }""",
    "a tool that looks at what introspection has": """
        { a: __type(name: "__Directive") { fields { name args { name } } } b: __type(name: "__Type") { fields { name } }
          c: __type(name: "__Schema") { fields { name } } d: __type(name: "__InputValue") { fields { name } } }""",
    "a tool that reads the roots alone": "{ __schema { queryType { name } mutationType { name } } __typename }",
    "an explorer that reads one type": """
        query T($name: String!) { __type(name: $name) { kind name description fields(includeDeprecated: true) {
          name description args { name type { kind name ofType { kind name ofType { kind name } } } }
          type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }""",
}


def documents() -> Iterator[tuple[str, Schema, str]]:
    for side, folder, schema in SIDES:
        for path in sorted(folder.glob("*.graphql")):
            yield f"{side} {path.stem}", schema, path.read_text()
            yield f"{side} {path.stem} with __typename", schema, with_typenames(path.read_text())
        for name, query in introspection():
            yield f"{side} {name}", schema, query
    for name, query in BY_HAND.items():
        yield name, shopper_schema, query


ALL: Final = list(documents())


@pytest.mark.guarantee("The documents of real clients are within the limits.", to="frontend developers")
@pytest.mark.parametrize(("schema", "query"), [one[1:] for one in ALL], ids=[one[0] for one in ALL])
def test_a_document_of_a_real_client_passes(schema: Schema, query: str) -> None:
    assert validated(schema._schema, checked_document(query)) == []


@pytest.mark.guarantee("The documents of real clients are within the limits.", to="frontend developers")
def test_these_are_60_documents_and_more() -> None:
    assert len({query for _, _, query in ALL}) >= 60


@pytest.mark.parametrize("schema", [shopper_schema, desk_schema], ids=["shopper", "desk"])
def test_a_whole_introspection_is_executed(schema: Schema) -> None:
    result = schema.execute_sync(get_introspection_query(type_depth=20, input_value_deprecation=True))

    assert result.errors is None
    assert result.data is not None
