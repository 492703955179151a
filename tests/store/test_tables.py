import copy
from typing import Any

import pytest
from pynamodb.attributes import Attribute, TTLAttribute
from pynamodb.indexes import Index, LocalSecondaryIndex

from order_help.store.connection import Table, connection
from order_help.store.models import TABLES, HelpRequests, IdempotencyKeys, Orders
from order_help.store.tables import Shape, create_tables, table_shapes
from tests.support.dynamodb import Engine
from tests.support.wire import committed_then_lost, lost_before_sending, tapped, times

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


def of_shape(shape: Shape) -> dict[str, Any]:
    """Keys with their types, indexes, expiry: all that a model knows of its table."""
    types = {defined["AttributeName"]: defined["AttributeType"] for defined in shape["AttributeDefinitions"]}
    both = [*shape.get("LocalSecondaryIndexes", []), *shape.get("GlobalSecondaryIndexes", [])]
    return {
        "keys": {name: types[name] for name in keys(dict(shape))},
        "types": types,
        "local": {index["IndexName"] for index in shape.get("LocalSecondaryIndexes", [])},
        "indexes": {index["IndexName"]: (keys(index), index["Projection"]["ProjectionType"]) for index in both},
        "expires by": shape.get("TimeToLiveSpecification", {}).get("AttributeName"),
    }


def of_model(table: type[Table]) -> dict[str, Any]:
    """The same, of what PynamoDB's own model says."""
    by_hash_first = sorted(
        (attribute for attribute in table.get_attributes().values() if attribute.is_hash_key or attribute.is_range_key),
        key=lambda attribute: not attribute.is_hash_key,
    )
    expiry = [each.attr_name for each in table.get_attributes().values() if isinstance(each, TTLAttribute)]
    indexes = {index.Meta.index_name: index for index in table._indexes.values()}
    attributes = [*by_hash_first, *(each for index in indexes.values() for each in index_keys(index))]
    return {
        "keys": {attribute.attr_name: attribute.attr_type for attribute in by_hash_first},
        "types": {attribute.attr_name: attribute.attr_type for attribute in attributes},
        "local": {name for name, index in indexes.items() if isinstance(index, LocalSecondaryIndex)},
        "indexes": {
            name: ([each.attr_name for each in index_keys(index)], index.Meta.projection.projection_type)
            for name, index in indexes.items()
        },
        "expires by": expiry[0] if expiry else None,
    }


def index_keys(index: Index[Any]) -> list[Attribute[Any]]:
    attributes = [each for each in vars(type(index)).values() if isinstance(each, Attribute)]
    return sorted(attributes, key=lambda attribute: not attribute.is_hash_key)


def test_tables_that_are_there_are_left_as_they_are() -> None:
    create_tables()
    create_tables()
    assert all(table.exists() for table in TABLES)


def test_the_tables_have_the_keys_of_the_design() -> None:
    create_tables()

    assert {table.NAME: keys(described(table)) for table in TABLES} == {
        "orders": ["customer_id", "order_id"],
        "register": ["order_id"],
        "lookup": ["term", "order_id"],
        "help_requests": ["order_id", "request_id"],
        "timeline": ["order_id", "entry_id"],
        "notes": ["order_id", "note_id"],
        "attachments": ["order_id", "attachment_id"],
        "rate_limits": ["principal", "operation"],
        "idempotency_keys": ["principal", "operation_key"],
        "desk": ["scope", "id"],
    }
    assert indexes(described(Orders)) == {
        "by_placed": (["customer_id", "placed"], "ALL"),
        "by_unread": (["customer_id", "unread"], "KEYS_ONLY"),
        "by_number": (["customer_id", "number"], "KEYS_ONLY"),
        "alerts": (["alert_queue", "alert_since"], "KEYS_ONLY"),
    }
    assert indexes(described(HelpRequests)) == {
        "queue": (["queue", "due"], "ALL"),
        "assigned": (["due_for", "due"], "ALL"),
    }
    without = [table.NAME for table in TABLES if table not in (Orders, HelpRequests) and indexes(described(table))]
    assert without == []


def test_what_is_read_of_a_customers_orders_is_in_local_indexes_so_that_it_can_be_read_consistently() -> None:
    assert of_model(Orders)["local"] == {"by_placed", "by_number", "by_unread"}


def test_the_models_and_the_deployed_shapes_say_the_same() -> None:
    assert {table.NAME: of_model(table) for table in TABLES} == {
        name: of_shape(shape) for name, shape in table_shapes().items()
    }


@pytest.mark.parametrize("index", ["by_placed", "by_number", None])
def test_a_shape_that_lacks_an_index_or_has_one_more_is_told_from_its_model(index: str | None) -> None:
    shape = copy.deepcopy(dict(table_shapes()["orders"]))
    for kind in ("LocalSecondaryIndexes", "GlobalSecondaryIndexes"):
        shape[kind] = [known for known in shape[kind] if known["IndexName"] != index]
    if index is None:
        shape["GlobalSecondaryIndexes"].append({**shape["GlobalSecondaryIndexes"][0], "IndexName": "another"})

    assert of_shape(shape) != of_model(Orders)


def test_only_the_timeline_has_a_stream() -> None:
    create_tables()

    streams = {table.NAME: described(table).get("StreamSpecification") for table in TABLES}
    assert {name: stream for name, stream in streams.items() if stream} == {
        "timeline": {"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"}
    }


def test_keys_are_deleted_when_they_expire() -> None:
    create_tables()

    name = IdempotencyKeys._get_connection().table_name
    description = connection().client.describe_time_to_live(TableName=name)["TimeToLiveDescription"]
    assert (description["TimeToLiveStatus"], description["AttributeName"]) == ("ENABLED", "expires_at")


def test_names_begin_with_the_prefix_of_the_moment(monkeypatch: pytest.MonkeyPatch, dynamodb: Engine) -> None:
    create_tables()
    monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", f"{dynamodb.table_prefix}other-")
    assert not any(table.exists() for table in TABLES)

    create_tables()

    assert [described(table)["TableName"] for table in TABLES] == [
        f"{dynamodb.table_prefix}other-{name}" for name in table_shapes()
    ]


def test_all_tables_share_one_client() -> None:
    assert {id(table._get_connection().connection.client) for table in TABLES} == {id(connection().client)}


def test_an_engine_that_is_slow_or_a_quicker_neighbour_does_no_harm(dynamodb: Engine) -> None:
    with tapped(dynamodb) as wire:
        wire.faults += [
            times(2, "CreateTable", lost_before_sending),
            times(1, "CreateTable", committed_then_lost),  # the next one finds the table there
        ]

        create_tables()

    assert wire.counts["CreateTable"] == 3 + len(TABLES)
    assert all(table.exists() for table in TABLES)
