"""
Creates the tables in the shapes of infra/tables.yml, for engines that no deployment has set up.

Rule: a table's shape is written there and nowhere else; what the deployment alone decides (names, encryption, recovery)
is left out here. It works in a checkout of the project, not in the deployed functions, which create nothing.
"""

from collections.abc import Callable, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any, Final

import yaml
from botocore.exceptions import BotoCoreError, ClientError
from pynamodb.exceptions import TableError

from order_help.store.connection import connection, table_prefix
from order_help.store.faults import read_with_retry

TABLES_FILE: Final = Path(__file__).parents[2] / "infra" / "tables.yml"

PATIENCE_SECONDS: Final = 30
"""An engine that has just been started takes its time for the first table."""

_SHAPE: Final = {
    "AttributeDefinitions",
    "BillingMode",
    "GlobalSecondaryIndexes",
    "KeySchema",
    "LocalSecondaryIndexes",
    "StreamSpecification",
}

Shape = Mapping[str, Any]


@cache
def table_shapes() -> Mapping[str, Shape]:
    """The properties of each table by its name without the prefix, as CloudFormation spells them."""
    resources = yaml.safe_load(TABLES_FILE.read_text(encoding="utf-8"))["Resources"].values()
    tables = [resource["Properties"] for resource in resources if resource["Type"] == "AWS::DynamoDB::Table"]
    return {table["TableName"].rpartition("}")[2]: table for table in tables}


def create_tables() -> None:
    """Create what is missing, and return when all tables can be used. Raises StoreBusy or PynamoDB's TableError."""
    for name, shape in table_shapes().items():
        read_with_retry(partial(_create, table_prefix() + name, shape), seconds=PATIENCE_SECONDS)


def _create(name: str, shape: Shape) -> None:
    client = connection().client
    try:
        _unless("ResourceInUseException", partial(client.create_table, TableName=name, **_told(shape)))
        client.get_waiter("table_exists").wait(
            TableName=name, WaiterConfig={"Delay": 1, "MaxAttempts": PATIENCE_SECONDS}
        )
        if expiry := shape.get("TimeToLiveSpecification"):
            # A table that is there has its time to live already, which DynamoDB refuses to set again.
            set_expiry = partial(client.update_time_to_live, TableName=name, TimeToLiveSpecification=expiry)
            _unless("ValidationException", set_expiry)
    except (ClientError, BotoCoreError) as error:
        raise TableError(f"{name} could not be created: {error}", error) from error


def _told(shape: Shape) -> dict[str, Any]:
    """What CreateTable takes of it; unlike CloudFormation it wants to be told that a stream is one."""
    told = {name: value for name, value in shape.items() if name in _SHAPE}
    if "StreamSpecification" in told:
        told["StreamSpecification"] = {"StreamEnabled": True, **told["StreamSpecification"]}
    return told


def _unless(code: str, call: Callable[[], object]) -> None:
    """Make the call; that it was made before, as this error says, is fine."""
    try:
        call()
    except ClientError as error:
        if error.response["Error"]["Code"] != code:
            raise
