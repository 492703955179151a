import os
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import boto3
import pytest
from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.models import Model

from tests.support.dynamodb import Engine


class Counter(Model):
    class Meta:
        table_name = "unset"
        billing_mode = "PAY_PER_REQUEST"

    name = UnicodeAttribute(hash_key=True)
    total = NumberAttribute(default=0)


@pytest.mark.parametrize("time", [1, 2])
def test_every_test_finds_empty_tables(dynamodb: Engine, time: int) -> None:
    Counter.Meta.table_name = os.environ["ORDER_HELP_TABLE_PREFIX"] + "counter"
    Counter.create_table(wait=True)

    Counter("a").save(Counter.name.does_not_exist())

    assert [counter.name for counter in Counter.query("a")] == ["a"]


def test_the_named_engine_answers(dynamodb: Engine) -> None:
    client: Any = boto3.client("dynamodb")
    try:
        client.list_tables()
        assert client.meta.endpoint_url == (dynamodb.endpoint or "https://dynamodb.eu-central-1.amazonaws.com")
    finally:
        client.close()


def test_no_update_is_lost_under_threads(dynamodb: Engine) -> None:
    Counter.Meta.table_name = f"{dynamodb.table_prefix}counter"
    Counter.create_table(wait=True)
    Counter("a").save()

    def add_one(_: int) -> None:
        Counter("a").update(actions=[Counter.total.add(1)])

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add_one, range(80)))

    assert Counter.get("a", consistent_read=True).total == 80
