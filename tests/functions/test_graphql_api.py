import ast
import json
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import functions
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.functions.invoking import CONTEXT
from tests.functions.test_http_events import EVENT, code, numbers, with_claims
from tests.support.orders import T0, a_snapshot

Start = Callable[[], ModuleType]


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """What tests print is shown, also of those that pass."""
    monkeypatch.setenv("ORDER_HELP_LOG_LEVEL", "ERROR")
    monkeypatch.setenv("POWERTOOLS_METRICS_DISABLED", "true")


def test_the_function_answers_from_dynamodb(graphql_api: Start) -> None:
    create_tables()

    assert numbers(graphql_api().handler(EVENT, CONTEXT)) == []


def test_the_claim_is_a_setting_of_the_deployment(graphql_api: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    create_tables()
    monkeypatch.setenv("ORDER_HELP_CUSTOMER_CLAIM", "custom:customer")
    handler = graphql_api().handler

    assert code(handler(EVENT, CONTEXT)) == (401, "UNAUTHENTICATED")
    assert numbers(handler(with_claims({"custom:customer": "james_li_5688"}), CONTEXT)) == []


@pytest.mark.parametrize(
    ("bucket", "answer"),
    [
        (None, '"code":"NOT_SET_UP"'),
        ("shop-attachments", '"url":"https://shop-attachments.s3.eu-central-1.amazonaws.com/"'),
    ],
)
def test_attachments_go_to_the_bucket_of_the_deployment(
    graphql_api: Start, monkeypatch: pytest.MonkeyPatch, bucket: str | None, answer: str
) -> None:
    create_tables()
    apply_order_snapshot(Services(store=DynamoOrderStore(), register=DynamoRegister()), a_snapshot(), now=T0)
    monkeypatch.setenv("ORDER_HELP_ATTACHMENTS_BUCKET", bucket or "")
    query = """mutation { createAttachmentUpload(
        input: {orderNumber: "W1", fileName: "a.png", mediaType: "image/png", size: 1}
    ) { ... on AttachmentUploadCreated { upload { url } } } }"""

    assert answer in graphql_api().handler({**EVENT, "body": json.dumps({"query": query})}, CONTEXT)["body"]


def test_the_operations_of_the_artifact_run_by_their_hash(
    graphql_api: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    create_tables()
    query = "{ orders(first: 5) { edges { node { number } } } }"
    file = tmp_path / "operations.json"
    file.write_text(json.dumps({"shopper": {"documents": [query], "ids": {"a-hash": 0}}}))
    monkeypatch.setenv("ORDER_HELP_OPERATIONS_FILE", str(file))
    monkeypatch.setenv("ORDER_HELP_REGISTERED_OPERATIONS", "only")
    handler = graphql_api().handler
    hashed = {"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "a-hash"}}}

    assert numbers(handler({**EVENT, "body": json.dumps(hashed)}, CONTEXT)) == []
    assert code(handler({**EVENT, "body": '{"query": "{ viewer { locale } }"}'}, CONTEXT)) == (
        403,
        "OPERATION_NOT_REGISTERED",
    )


@pytest.mark.guarantee("A development token is worth nothing to a deployed function.", to="operators")
def test_a_development_token_is_nothing_to_it(graphql_api: Start) -> None:
    tokens = {"authorization": "Bearer a-development-token", "x-development-token": "james_li_5688"}
    event = {**EVENT, "headers": {**EVENT["headers"], **tokens}}
    unsigned = {**event, "requestContext": {**EVENT["requestContext"], "authorizer": None}}

    assert code(graphql_api().handler(unsigned, CONTEXT)) == (401, "UNAUTHENTICATED")


@pytest.mark.guarantee("A development token is worth nothing to a deployed function.", to="operators")
def test_functions_read_the_environment_through_settings_alone_so_nothing_can_enable_such_tokens() -> None:
    reading = set()
    for path in Path(functions.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Attribute) and ast.unparse(node) in {"os.environ", "os.getenv"}:
                reading.add(path.name)
            if isinstance(node, ast.Import | ast.ImportFrom):
                assert "order_help_cli" not in ast.unparse(node)
                assert "jwt" not in ast.unparse(node)

    assert reading == {"__init__.py", "starting.py"}  # the first one asks whether this is Lambda


def test_the_answer_is_json_that_lambda_can_hand_on(graphql_api: Start) -> None:
    create_tables()

    json.dumps(graphql_api().handler(EVENT, CONTEXT))
