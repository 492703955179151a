"""The two engines on which the same store tests run."""

import itertools
import os
from dataclasses import dataclass

import pytest
from pynamodb.models import Model

from order_help.store.connection import connection, table_prefix
from order_help.store.tables import table_shapes

REGION = "eu-central-1"
FAKE_AWS = {
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
    "AWS_SESSION_TOKEN": "testing",
    "AWS_DEFAULT_REGION": REGION,
    "AWS_REGION": REGION,
    # Nobody's real account, whatever the machine is set up for.
    "AWS_CONFIG_FILE": os.devnull,
    "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    "AWS_EC2_METADATA_DISABLED": "true",
}

PATIENCE = 20
"""The tests' ORDER_HELP_STORE_PATIENCE: no test fails because this machine is busy, unless its subject is a timeout."""

_count = itertools.count(1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """What stands for DynamoDB in a test, ready to be reached by any client that reads the environment."""

    name: str  # "moto" or "dynamodb-local"
    endpoint: str | None  # None: inside this process, for clients without an address of their own
    table_prefix: str  # this test's own, so that it finds empty tables without a new engine

    @property
    def is_faithful(self) -> bool:
        """Whether concurrency, limits and transactions are those of DynamoDB."""
        return self.name == "dynamodb-local"


def set_environment(monkeypatch: pytest.MonkeyPatch, *, name: str, endpoint: str | None) -> Engine:
    """Point this process, and those it starts, to the engine for as long as the test runs."""
    engine = Engine(name=name, endpoint=endpoint, table_prefix=f"test-{os.getpid()}-{next(_count)}-")
    for variable in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(variable)
    for variable, value in FAKE_AWS.items():
        monkeypatch.setenv(variable, value)
    if endpoint is not None:
        monkeypatch.setenv("AWS_ENDPOINT_URL_DYNAMODB", endpoint)
    monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", engine.table_prefix)
    monkeypatch.setenv("ORDER_HELP_STORE_PATIENCE", str(PATIENCE))
    return engine


def keep_what_has_expired() -> None:
    """Have DynamoDB Local, which deletes by the machine's clock, leave alone what tests date in the past."""
    client = connection().client
    for name, shape in table_shapes().items():
        if expiry := shape.get("TimeToLiveSpecification"):
            client.update_time_to_live(
                TableName=table_prefix() + name, TimeToLiveSpecification={**expiry, "Enabled": False}
            )


def forget_connections() -> None:
    """Close what PynamoDB keeps per model: the next test may speak to another engine."""
    models: list[type[Model]] = [Model]
    for model in models:
        models.extend(model.__subclasses__())
        if model._connection is not None:
            model._connection.connection.client.close()
            model._connection = None
