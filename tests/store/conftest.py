from collections.abc import Iterator

import pytest

from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.use_cases.services import Services
from tests.support.dynamodb import Engine
from tests.support.empty_tables import empty_tables


@pytest.fixture(scope="module", autouse=True)
def _settings() -> Iterator[None]:
    """For tests without an engine, whose own prefix would be read."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("ORDER_HELP_TABLE_PREFIX", "test-")
        yield


@pytest.fixture
def store(dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> DynamoOrderStore:
    """The store with empty tables, on either engine in turn."""
    empty_tables(dynamodb, monkeypatch)
    return DynamoOrderStore()


@pytest.fixture
def services(store: DynamoOrderStore) -> Services:
    """The help desk on that store."""
    return Services(store=store, register=DynamoRegister())


@pytest.fixture
def real_desk(real_dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Services:
    """The help desk where concurrency is DynamoDB's own."""
    empty_tables(real_dynamodb, monkeypatch)
    return Services(store=DynamoOrderStore(), register=DynamoRegister())
