"""Indexes that are served late: what is not read consistently from them was so a number of writes ago."""

import json
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import pytest
from botocore.awsrequest import AWSResponse

from order_help.store.connection import connection, table_prefix
from order_help.store.tables import create_tables
from tests.support.dynamodb import Engine, keep_what_has_expired
from tests.support.wire import Call, replied, tapped

_WRITES: Final = {
    "TransactWriteItems": "transact_write_items",
    "BatchWriteItem": "batch_write_item",
    "PutItem": "put_item",
    "UpdateItem": "update_item",
    "DeleteItem": "delete_item",
}


@dataclass
class LateIndexes:
    """
    Second tables, in which each write arrives after `behind` later ones, answer in place of the indexes. They are
    created when they are needed.

    Strongly consistent queries are left alone: DynamoDB offers them for local indexes. `answered` names the indexes
    that were read late, in order.
    """

    behind: int
    prefix: str
    waiting: deque[tuple[int, str, dict[str, Any]]] = field(default_factory=deque)
    answered: list[str] = field(default_factory=list)
    _are_created: bool = False
    _own_call: bool = False

    def __call__(self, call: Call) -> AWSResponse | None:
        """Is asked for each call, as a fault of the wire."""
        if self._own_call:
            return None
        if call.operation in _WRITES:
            return self._written(call)
        if call.operation in ("Query", "Scan") and "IndexName" in call.parameters:
            return None if call.parameters.get("ConsistentRead") else self._late_answer(call)
        return None

    def _written(self, call: Call) -> AWSResponse:
        answer = call.send()
        if answer.status_code == 200:
            self.waiting.append((_items_of(call.parameters), call.operation, call.parameters))
            while sum(items for items, *_ in self.waiting) - self.waiting[0][0] >= self.behind:
                _, operation, parameters = self.waiting.popleft()
                self._send(_WRITES[operation], parameters)
        return answer

    def _late_answer(self, call: Call) -> AWSResponse:
        self.answered.append(call.parameters["IndexName"])
        answer = self._send(call.operation.lower(), call.parameters)
        return replied(200, {name: value for name, value in answer.items() if name != "ResponseMetadata"})

    def _send(self, method: str, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """The same call to the second tables, without the token by which DynamoDB would know it."""
        there = json.loads(json.dumps(parameters).replace(f'"{table_prefix()}', f'"{self.prefix}'))
        there.pop("ClientRequestToken", None)
        self._own_call = True
        try:
            self._create_once()
            answer: dict[str, Any] = getattr(connection().client, method)(**there)
        finally:
            self._own_call = False
        return answer

    def _create_once(self) -> None:
        if self._are_created:
            return
        with pytest.MonkeyPatch.context() as environment:
            environment.setenv("ORDER_HELP_TABLE_PREFIX", self.prefix)
            create_tables()
            keep_what_has_expired()
        self._are_created = True


@contextmanager
def late_indexes(engine: Engine, behind: int) -> Iterator[LateIndexes]:
    """Serves every index `behind` writes late from now on, while the tables are still empty."""
    late = LateIndexes(behind=behind, prefix=f"late-{engine.table_prefix}")
    with tapped(engine) as wire:
        wire.faults.append(late)
        yield late


def _items_of(parameters: Mapping[str, Any]) -> int:
    if "TransactItems" in parameters:
        return len(parameters["TransactItems"])
    return sum(map(len, parameters["RequestItems"].values())) if "RequestItems" in parameters else 1
