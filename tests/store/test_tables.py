from typing import Any

import pytest

from order_help.store.connection import Table, connection
from order_help.store.models import TABLES, HelpRequests, IdempotencyKeys, Orders, Timeline
from order_help.store.tables import create_tables
from tests.support.dynamodb import Engine
from tests.support.wire import answered, lost_before_sending, tapped, times

pytestmark = pytest.mark.usefixtures("dynamodb")


def described(table: type[Table]) -> dict[str, Any]:
    description: dict[str, Any] = table._get_connection().connection.client.describe_table(
        TableName=table._get_connection().table_name
    )["Table"]
    return description


def keys(described: dict[str, Any]) -> list[str]:
    return [key["AttributeName"] for key in sorted(described["KeySchema"], key=lambda key: str(key["KeyType"]))]


def indexes(described: dict[str, Any]) -> dict[str, tuple[list[str], str]]:
    both = [*described.get("LocalSecondaryIndexes", []), *described.get("GlobalSecondaryIndexes", [])]
    return {index["IndexName"]: (keys(index), index["Projection"]["ProjectionType"]) for index in both}


def test_tables_that_are_there_are_left_as_they_are() -> None:
    create_tables()
    create_tables()
    assert all(table.exists() for table in TABLES)


def test_the_tables_have_the_keys_of_the_design() -> None:
    create_tables()

    assert {table.NAME: keys(described(table)) for table in TABLES} == {
        "orders": ["customer_id", "number"],
        "help_requests": ["order_key", "request_id"],
        "timeline": ["order_key", "entry_id"],
        "idempotency_keys": ["principal", "operation_key"],
    }
    assert indexes(described(Orders)) == {
        "by_placed": (["customer_id", "placed"], "ALL"),
        "by_number": (["number"], "KEYS_ONLY"),
    }
    assert indexes(described(HelpRequests)) == {"queue": (["queue", "due"], "ALL")}
    assert indexes(described(Timeline)) == indexes(described(IdempotencyKeys)) == {}


def test_only_the_timeline_has_a_stream() -> None:
    create_tables()

    assert {table.NAME: described(table).get("StreamSpecification") for table in TABLES} == {
        "orders": None,
        "help_requests": None,
        "timeline": {"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"},
        "idempotency_keys": None,
    }


def test_keys_are_deleted_when_they_expire() -> None:
    create_tables()

    name = IdempotencyKeys._get_connection().table_name
    told = connection().client.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    assert (told["TimeToLiveStatus"], told["AttributeName"]) == ("ENABLED", "expires_at")


def test_names_begin_with_the_prefix_of_the_moment(monkeypatch: pytest.MonkeyPatch, dynamodb: Engine) -> None:
    create_tables()
    monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", f"{dynamodb.table_prefix}other-")
    assert not any(table.exists() for table in TABLES)

    create_tables()

    assert [described(table)["TableName"] for table in TABLES] == [
        f"{dynamodb.table_prefix}other-{name}" for name in ("orders", "help_requests", "timeline", "idempotency_keys")
    ]


def test_all_tables_share_one_client() -> None:
    assert {id(table._get_connection().connection.client) for table in TABLES} == {id(connection().client)}


def test_an_engine_that_is_slow_or_a_quicker_neighbour_does_no_harm(dynamodb: Engine) -> None:
    with tapped(dynamodb) as wire:
        wire.faults += [
            times(2, "CreateTable", lost_before_sending),
            times(1, "CreateTable", answered(400, "ResourceInUseException")),
        ]

        create_tables()

    assert wire.counts["CreateTable"] == 3 + len(TABLES)
    assert all(table.exists() for table in TABLES)
