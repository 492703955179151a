"""What is different in moto for us still holds what DynamoDB holds."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import boto3
import pytest
from moto.core.models import DEFAULT_ACCOUNT_ID
from moto.dynamodb.models import dynamodb_backends
from moto.dynamodb.models.table import Table

from order_help_cli.dev_server.mock_aws import mocked_aws
from tests.support.dynamodb import FAKE_AWS, REGION

NAME = "entries"


@pytest.fixture
def dynamodb(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A client, and one table with a stream."""
    for name, value in FAKE_AWS.items():
        monkeypatch.setenv(name, value)
    with mocked_aws():
        client = boto3.client("dynamodb", region_name=REGION)
        client.create_table(
            TableName=NAME,
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
            StreamSpecification={"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
        )
        yield client


def put(name: str, **more: Any) -> dict[str, Any]:
    return {"Put": {"TableName": NAME, "Item": {"id": {"S": name}}, **more}}


def the_table() -> Table:
    return dynamodb_backends[DEFAULT_ACCOUNT_ID][REGION].tables[NAME]


def keys_in(table: Table) -> list[str]:
    """Whom the table's stream has told of."""
    assert table.stream_shard
    return [record.to_json()["dynamodb"]["Keys"]["id"]["S"] for record in table.stream_shard.items]


def test_a_transaction_that_is_refused_leaves_neither_an_item_nor_a_record(dynamodb: Any) -> None:
    dynamodb.transact_write_items(TransactItems=[put("first")])
    with pytest.raises(dynamodb.exceptions.TransactionCanceledException):
        dynamodb.transact_write_items(
            TransactItems=[put("second"), put("first", ConditionExpression="attribute_not_exists(id)")]
        )
    assert dynamodb.scan(TableName=NAME)["Items"] == [{"id": {"S": "first"}}]
    assert keys_in(the_table()) == ["first"]


def test_a_copied_table_shares_the_records_of_its_stream_and_nothing_else(dynamodb: Any) -> None:
    dynamodb.put_item(TableName=NAME, Item={"id": {"S": "first"}})
    table = the_table()
    copy = deepcopy(table)
    assert table.stream_shard
    assert copy.stream_shard
    assert copy.stream_shard.items[0] is table.stream_shard.items[0]
    assert copy.items["first"] is not table.items["first"]

    dynamodb.put_item(TableName=NAME, Item={"id": {"S": "second"}})
    assert keys_in(table) == ["first", "second"]
    assert keys_in(copy) == ["first"]
