"""The engine and the gate that races share."""

from collections.abc import Iterator

import pytest

from tests.support.dynamodb import Engine
from tests.support.empty_tables import empty_tables
from tests.support.gate import Gate, open_gate


@pytest.fixture
def gate(real_dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """A gate before empty tables on a real engine, where conditions and transactions are DynamoDB's own."""
    empty_tables(real_dynamodb, monkeypatch)
    with open_gate() as gate:
        yield gate
