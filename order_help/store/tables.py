"""
Creates the tables on engines that no deployment has set up, such as DynamoDB Local.

Rule: infra/tables.yml alone defines the tables. Properties that concern only a deployment (encryption, recovery) are
ignored here. This module works in a checkout of the project only; the deployed functions create no tables.
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
"""Seconds in which one table must be ready; an engine that has just started is slow to create the first one."""

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
    """Returns CloudFormation's properties of each table, by the table's name without the prefix."""
    resources = yaml.safe_load(TABLES_FILE.read_text(encoding="utf-8"))["Resources"].values()
    tables = [resource["Properties"] for resource in resources if resource["Type"] == "AWS::DynamoDB::Table"]
    return {table["TableName"].rpartition("}")[2]: table for table in tables}


def create_tables() -> None:
    """Creates the missing tables and waits until all can be used. Raises StoreBusy or PynamoDB's TableError."""
    for name, shape in table_shapes().items():
        read_with_retry(partial(_create, table_prefix() + name, shape), seconds=PATIENCE_SECONDS)


def _create(name: str, shape: Shape) -> None:
    client = connection().client
    try:
        _unless("ResourceInUseException", partial(client.create_table, TableName=name, **_parameters(shape)))
        client.get_waiter("table_exists").wait(
            TableName=name, WaiterConfig={"Delay": 1, "MaxAttempts": PATIENCE_SECONDS}
        )
        if expiry := shape.get("TimeToLiveSpecification"):
            # If the table existed, its time to live is already set, and DynamoDB refuses to set it again.
            set_expiry = partial(client.update_time_to_live, TableName=name, TimeToLiveSpecification=expiry)
            _unless("ValidationException", set_expiry)
    except (ClientError, BotoCoreError) as error:
        raise TableError(f"{name} could not be created: {error}", error) from error


def _parameters(shape: Shape) -> dict[str, Any]:
    """Returns the parameters of CreateTable, which unlike CloudFormation needs StreamEnabled for a stream."""
    parameters = {name: value for name, value in shape.items() if name in _SHAPE}
    if "StreamSpecification" in parameters:
        parameters["StreamSpecification"] = {"StreamEnabled": True, **parameters["StreamSpecification"]}
    return parameters


def _unless(code: str, call: Callable[[], object]) -> None:
    """Makes the call and ignores the error of this code, by which DynamoDB says that the call was made before."""
    try:
        call()
    except ClientError as error:
        if error.response["Error"]["Code"] != code:
            raise
