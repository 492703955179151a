import ast
import importlib
import json
from pathlib import Path

import pytest

import functions.graphql_api
from order_help.store.tables import create_tables
from tests.functions.test_http_events import EVENT, code, numbers, with_claims
from tests.support.dynamodb import Engine


def test_the_function_answers_from_dynamodb(moto_dynamodb: Engine) -> None:
    create_tables()

    assert numbers(functions.graphql_api.handler(EVENT, None)) == []


def test_the_claim_is_a_setting_of_the_deployment(monkeypatch: pytest.MonkeyPatch, moto_dynamodb: Engine) -> None:
    create_tables()
    monkeypatch.setenv("ORDER_HELP_CUSTOMER_CLAIM", "custom:customer")
    with monkeypatch.context():
        handler = importlib.reload(functions.graphql_api).handler

    assert code(handler(EVENT, None)) == (401, "UNAUTHENTICATED")
    assert numbers(handler(with_claims({"custom:customer": "james_li_5688"}), None)) == []

    monkeypatch.delenv("ORDER_HELP_CUSTOMER_CLAIM")
    importlib.reload(functions.graphql_api)


def test_a_development_token_is_nothing_to_it() -> None:
    tokens = {"authorization": "Bearer a-development-token", "x-development-token": "james_li_5688"}
    event = {**EVENT, "headers": {**EVENT["headers"], **tokens}}
    unsigned = {**event, "requestContext": {**EVENT["requestContext"], "authorizer": None}}

    assert code(functions.graphql_api.handler(unsigned, None)) == (401, "UNAUTHENTICATED")


def test_no_setting_but_the_claim_is_read_so_none_can_enable_such_tokens() -> None:
    read = set()
    for path in Path(functions.graphql_api.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and node.value.isupper()
                and "_" in node.value
            ):
                read.add(node.value)
            if isinstance(node, ast.Import | ast.ImportFrom):
                assert "order_help.cli" not in ast.unparse(node)
                assert "jwt" not in ast.unparse(node)

    assert read == {"ORDER_HELP_CUSTOMER_CLAIM"}


def test_the_answer_is_json_that_lambda_can_hand_on(moto_dynamodb: Engine) -> None:
    create_tables()

    json.dumps(functions.graphql_api.handler(EVENT, None))
