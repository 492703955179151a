from pathlib import Path

import pytest
from graphql import GraphQLEnumType, GraphQLObjectType, GraphQLUnionType, build_schema, parse, validate

from gateway.desk.principals import NEEDED
from gateway.desk.schema import schema
from gateway.http.documents import checked_document
from gateway.sdl import desk_sdl
from tests.gateway.client import ROOT
from tests.gateway.desk.client import DESK_OPERATIONS

SDL = build_schema(desk_sdl())
OURS = {name: type_ for name, type_ in SDL.type_map.items() if not name.startswith("__")}
DOCUMENTS = sorted(DESK_OPERATIONS.glob("*.graphql"))


def roots() -> set[str]:
    assert SDL.query_type
    assert SDL.mutation_type
    return {*SDL.query_type.fields, *SDL.mutation_type.fields}


@pytest.mark.guarantee(
    "The committed schemas are what the service answers by, and everything in them is described.",
    to="frontend developers",
)
def test_the_committed_schema_is_what_the_code_says() -> None:
    assert (ROOT / "graphql" / "desk.graphql").read_text() == desk_sdl(), "run `make sdl`"


@pytest.mark.guarantee(
    "The committed schemas are what the service answers by, and everything in them is described.",
    to="frontend developers",
)
def test_everything_is_described() -> None:
    undescribed = []
    for name, type_ in OURS.items():
        if name in ("String", "Int", "Boolean", "ID", "Float"):
            continue
        parts = type_.values if isinstance(type_, GraphQLEnumType) else getattr(type_, "fields", {})
        undescribed += [f"{name}.{part}" for part, definition in parts.items() if not definition.description]
        if not type_.description:
            undescribed.append(name)
    assert undescribed == []


def test_every_field_needs_a_permission_and_every_permission_has_its_field() -> None:
    assert NEEDED.keys() == roots()


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_a_document_is_valid_within_bounds_and_matches_refusals_last(document: Path) -> None:
    text = document.read_text()
    assert validate(schema._schema, parse(text)) == []
    checked_document(text)
    if "mutation" in text:
        operation = text.partition("\nfragment ")[0]
        assert operation.rindex("... on ") == operation.index("... on Refusal")


def test_the_documents_ask_for_every_field_of_query_and_mutation() -> None:
    documented = set()
    for path in DOCUMENTS:
        operation, *_ = parse(path.read_text()).definitions
        documented |= {selection.name.value for selection in operation.selection_set.selections}  # type: ignore[attr-defined]  # an operation's fields
    assert documented == roots()


@pytest.mark.guarantee(
    "Every mutation answers with a union of one success and of refusals with a code and a message.",
    to="frontend developers",
)
def test_results_are_unions_of_one_success_and_refusals() -> None:
    for name, union in OURS.items():
        if name.endswith("Result"):
            assert isinstance(union, GraphQLUnionType)
            refusals = [member for member in union.types if OURS["Refusal"] in member.interfaces]
            assert len(union.types) - len(refusals) == 1, name


@pytest.mark.guarantee(
    "Notes of agents are never shown to shoppers: the shopper's function may not even read their table.", to="shoppers"
)
def test_notes_and_agents_are_the_desks_alone() -> None:
    shoppers = build_schema((ROOT / "graphql" / "schema.graphql").read_text())
    fields = {
        field
        for type_ in shoppers.type_map.values()
        if isinstance(type_, GraphQLObjectType) and not type_.name.startswith("__")
        for field in type_.fields
    }
    assert not {"Note", "OrderAlert", "TimelineKind", "AlertKind"} & shoppers.type_map.keys()
    assert not {"notes", "by", "assignee", "customerId", "email", "overdueSince", "alerts"} & fields
    assert not {"IntakeWarning", "RefusedRevision"} & shoppers.type_map.keys()
    assert not {"shopOrderId", "intakeWarnings", "refusedRevision", "formerCustomerId", "newCustomerId"} & fields
