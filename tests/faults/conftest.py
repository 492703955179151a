"""The line to AWS on which faults come: the engine is DynamoDB, moto is S3."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from order_help.aws.attachments import s3_client
from order_help_cli.dev_server.mock_aws import mocked_s3
from tests.support.bucket import NAME, Bucket, empty_bucket
from tests.support.dynamodb import Engine
from tests.support.empty_tables import empty_tables
from tests.support.fault_line import Line, open_line
from tests.support.own_logging import own_logging

SETTINGS = {
    "ORDER_HELP_BUS": "shop",
    "ORDER_HELP_ATTACHMENTS_BUCKET": NAME,
    "ORDER_HELP_DEAD_LETTERS": "https://sqs.eu-central-1.amazonaws.com/123456789012/dead",
    "ORDER_HELP_LOG_LEVEL": "CRITICAL",
    "POWERTOOLS_METRICS_DISABLED": "true",
}


@dataclass(frozen=True)
class World:
    """Tables, a bucket, and the line to both; `empty` makes the tables empty again."""

    line: Line
    bucket: Bucket
    engine: Engine
    patched: pytest.MonkeyPatch

    def empty(self) -> None:
        empty_tables(self.engine, self.patched)


@pytest.fixture
def world(real_dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    """Everything that the functions call, without orders. Logs are off: faults would fill them."""
    for name, value in SETTINGS.items():
        monkeypatch.setenv(name, value)
    logging.disable(logging.CRITICAL)
    empty_tables(real_dynamodb, monkeypatch)
    with own_logging(), mocked_s3(), empty_bucket() as bucket, open_line(Line(), s3_client()) as line:
        yield World(line, bucket, real_dynamodb, monkeypatch)
    logging.disable(logging.NOTSET)
