"""What the TypeScript client is made of follows from the schema and the documents."""

from pathlib import Path

import pytest
from graphql import GraphQLInputObjectType, OperationDefinitionNode, build_schema, get_named_type, parse

from tools import client_sources
from tools.client_sources import SCHEMA, codes_module, schema_module


@pytest.mark.guarantee("Every mutation takes an idempotency key.", to="frontend developers")
def test_every_mutation_takes_an_idempotency_key_in_its_input() -> None:
    """The client gives one to each."""
    schema = build_schema(SCHEMA.read_text(encoding="utf-8"))
    assert schema.mutation_type
    for name, field in schema.mutation_type.fields.items():
        assert list(field.args) == ["input"], name
        input_type = get_named_type(field.args["input"].type)
        assert isinstance(input_type, GraphQLInputObjectType)
        assert "idempotencyKey" in input_type.fields, name


def test_every_mutation_has_one_field_in_its_document() -> None:
    """Its result is the result of the document."""
    for path in client_sources.OPERATIONS.glob("*.graphql"):
        operation = parse(path.read_text(encoding="utf-8")).definitions[0]
        assert isinstance(operation, OperationDefinitionNode)
        if operation.operation.value == "mutation":
            assert len(operation.selection_set.selections) == 1, path.name


DOCUMENTS = {
    "cancel_order": """# Cancels an order.
# {"input": {"orderId": "the id"}}
mutation CancelOrder($input: CancelOrderInput!) {
  cancelOrder(input: $input) { ... on HelpRequestFiled { order { ...Shown } } }
}
fragment Shown on Order { id }
""",
    "order_details": """# One order.
query OrderDetails($id: ID) { order(id: $id) { ...Shown } }
fragment Shown on Order { id }
""",
}


def documents_of(folder: Path, texts: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> str:
    for name, text in texts.items():
        (folder / f"{name}.graphql").write_text(text)
    monkeypatch.setattr(client_sources, "OPERATIONS", folder)
    return client_sources.documents_module()


def test_a_document_is_a_constant_of_its_operation_and_shares_its_fragments(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert documents_of(tmp_path, DOCUMENTS, monkeypatch) == (
        'import type { TypedDocument } from "../document.js";\n'
        "import type { CancelOrderMutation, CancelOrderMutationVariables, "
        'OrderDetailsQuery, OrderDetailsQueryVariables } from "./types.js";\n\n'
        'const Shown = "fragment Shown on Order{id}";\n\n'
        "/** Cancels an order. */\n"
        'export const CancelOrder = ("mutation CancelOrder($input:CancelOrderInput!){cancelOrder(input:$input)'
        '{...on HelpRequestFiled{order{...Shown}}}}" + Shown) as '
        "TypedDocument<CancelOrderMutation, CancelOrderMutationVariables>;\n\n"
        "/** One order. */\n"
        'export const OrderDetails = ("query OrderDetails($id:ID){order(id:$id){...Shown}}" + Shown) as '
        "TypedDocument<OrderDetailsQuery, OrderDetailsQueryVariables>;\n"
    )


@pytest.mark.parametrize(
    ("document", "complaint"),
    [
        (
            "query Details { viewer { ...Shown } } fragment Shown on Viewer { locale }",
            "differs from one of the same name",
        ),
        ("{ viewer { locale } }", "does not begin with an operation that has a name"),
        ("fragment Shown on Order { id }", "does not begin with an operation that has a name"),
    ],
)
def test_a_document_that_cannot_be_told_from_others_is_refused(
    document: str, complaint: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ValueError, match=complaint):
        documents_of(tmp_path, {**DOCUMENTS, "other": document}, monkeypatch)


def test_the_sources_name_the_types_without_id_the_mutations_and_the_codes() -> None:
    schema = schema_module(build_schema(SCHEMA.read_text(encoding="utf-8")))
    without_id, rest = schema.split("mutations", maxsplit=1)
    assert '"Address"' in without_id
    assert '"Order"' not in without_id
    assert '"Viewer"' not in without_id
    assert '"cancelOrder"' in rest
    assert '"TRY_AGAIN"' in codes_module()
