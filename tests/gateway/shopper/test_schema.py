import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLUnionType,
    build_schema,
    parse,
    validate,
)

from gateway.sdl import shopper_sdl
from gateway.shopper.schema import schema
from order_help.domain.actions import HelpActionType
from tests.gateway.client import OPERATIONS, ROOT

SDL = build_schema(shopper_sdl())
OURS = {name: type_ for name, type_ in SDL.type_map.items() if not name.startswith("__")}
BUILT_IN = {"String", "Int", "Float", "Boolean", "ID"}


def undescribed() -> list[str]:
    missing = [name for name, type_ in OURS.items() if name not in BUILT_IN and not type_.description]
    for name, type_ in OURS.items():
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            missing += [f"{name}.{field}" for field, definition in type_.fields.items() if not definition.description]
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            missing += [
                f"{name}.{field}({argument})"
                for field, definition in type_.fields.items()
                for argument, described in definition.args.items()
                if not described.description
            ]
        if isinstance(type_, GraphQLEnumType):
            missing += [f"{name}.{value}" for value, definition in type_.values.items() if not definition.description]
    return missing


@pytest.mark.guarantee(
    "The committed schemas are what the service answers by, and everything in them is described.",
    to="frontend developers",
)
def test_the_committed_schema_is_what_the_code_says() -> None:
    assert (ROOT / "graphql" / "schema.graphql").read_text() == shopper_sdl(), "run `make sdl`"


@pytest.mark.guarantee(
    "The committed schemas are what the service answers by, and everything in them is described.",
    to="frontend developers",
)
def test_everything_in_the_schema_is_described() -> None:
    assert undescribed() == []


def test_the_walk_sees_what_is_not_described() -> None:
    type_ = OURS["Order"]
    assert isinstance(type_, GraphQLObjectType)
    description = type_.fields["helpRequests"].args["first"].description
    type_.fields["helpRequests"].args["first"].description = None
    try:
        assert undescribed() == ["Order.helpRequests(first)"]
    finally:
        type_.fields["helpRequests"].args["first"].description = description


@pytest.mark.guarantee(
    "Every mutation answers with a union of one success and of refusals with a code and a message.",
    to="frontend developers",
)
@pytest.mark.parametrize("name", [name for name in OURS if name.endswith("Result")])
def test_results_are_unions_of_one_success_and_refusals(name: str) -> None:
    union = OURS[name]
    assert isinstance(union, GraphQLUnionType)

    refusals = [member for member in union.types if OURS["Refusal"] in member.interfaces]

    assert len(union.types) - len(refusals) == 1
    assert refusals


def test_each_mutation_takes_one_input_and_gives_one_result_of_its_name() -> None:
    assert SDL.mutation_type
    for name, field in SDL.mutation_type.fields.items():
        title = name[0].upper() + name[1:]
        assert {argument: str(definition.type) for argument, definition in field.args.items()} == {
            "input": f"{title}Input!"
        }
        assert str(field.type) == f"{title}Result!"


def test_nodes_are_the_order_and_what_is_of_it() -> None:
    nodes = {
        name
        for name, type_ in OURS.items()
        if isinstance(type_, GraphQLObjectType) and OURS["Node"] in type_.interfaces
    }

    entries = OURS["TimelineEntry"]
    assert isinstance(entries, GraphQLUnionType)
    assert nodes - {"Attachment"} == {
        "Order",
        "OrderLine",
        "Shipment",
        "HelpAction",
        "HelpRequest",
        *(member.name for member in entries.types),
    }


def test_there_are_details_for_each_action() -> None:
    union = OURS["HelpRequestDetails"]
    assert isinstance(union, GraphQLUnionType)

    titles = {"".join(word.title() for word in action.value.split("_")) for action in HelpActionType}

    assert {member.name for member in union.types} == {f"{title}Details" for title in titles}


def test_the_documents_ask_for_every_field_of_query_and_mutation() -> None:
    assert SDL.query_type
    assert SDL.mutation_type
    documented = set()
    for path in OPERATIONS.glob("*.graphql"):
        document = parse(path.read_text())
        assert validate(schema._schema, document) == [], path.stem
        operation, *_ = document.definitions
        documented |= {selection.name.value for selection in operation.selection_set.selections}  # type: ignore[attr-defined]  # an operation's fields

    assert documented == {*SDL.query_type.fields, *SDL.mutation_type.fields}


@pytest.mark.parametrize("path", sorted(OPERATIONS.glob("*.graphql")), ids=lambda path: path.stem)
def test_a_document_is_named_as_its_file_and_matches_refusals_last(path: object) -> None:
    text = path.read_text()  # type: ignore[attr-defined]  # a path
    title = "".join(word.title() for word in path.stem.split("_"))  # type: ignore[attr-defined]  # a path

    assert f" {title}" in text.splitlines()[2] or f" {title}" in text.splitlines()[1]
    if "mutation" in text:
        operation = text.partition("\nfragment ")[0]
        assert operation.rindex("... on ") == operation.index("... on Refusal")
