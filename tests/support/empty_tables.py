"""Tables for the tests of the store: made once in a process, on the engine, and emptied for each test."""

import os
from typing import Any, Final

import pytest

from order_help.store.connection import connection
from order_help.store.tables import create_tables, table_shapes
from tests.support.dynamodb import Engine, keep_what_has_expired

AT_A_TIME: Final = 25
"""The most items that one BatchWriteItem takes."""

_made = set[str]()


def empty_tables(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    Points the environment to empty tables. On the engine, tests of one process share them, since making them takes
    longer than most tests; a test that reads a stream needs tables of its own, by `create_tables`.
    """
    prefix = engine.table_prefix
    if engine.is_faithful:
        prefix = f"test-{os.getpid()}-shared-"
        monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", prefix)
    if prefix in _made:
        for name, shape in table_shapes().items():
            _empty(prefix + name, [key["AttributeName"] for key in shape["KeySchema"]])
        return
    create_tables()
    keep_what_has_expired()
    if engine.is_faithful:
        _made.add(prefix)


def _empty(table: str, key: list[str]) -> None:
    client: Any = connection().client
    names = {f"#{place}": name for place, name in enumerate(key)}
    pages = client.get_paginator("scan").paginate(
        TableName=table, ConsistentRead=True, ProjectionExpression=", ".join(names), ExpressionAttributeNames=names
    )
    deletions = [{"DeleteRequest": {"Key": item}} for page in pages for item in page["Items"]]
    for start in range(0, len(deletions), AT_A_TIME):
        client.batch_write_item(RequestItems={table: deletions[start : start + AT_A_TIME]})
