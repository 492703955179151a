import importlib
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from order_help.domain.choices import PaymentIssueKind
from order_help.requests.desk import HelpDesk
from order_help.requests.filing import Filed
from order_help.requests.resolve_payment_issue import ResolvePaymentIssue, resolve_payment_issue
from order_help.requests.take_order_snapshot import take_order_snapshot
from order_help.store.order_store import DynamoOrderStore
from order_help.store.tables import create_tables
from tests.functions.invoking import CONTEXT, left
from tests.support.dynamodb import Engine
from tests.support.orders import a_snapshot

NOW = datetime.now(UTC)
SCHEDULED = {
    "version": "0",
    "id": "53dc4d37-cffa-4f76-80c9-8b7d4a4d2eaa",
    "detail-type": "Scheduled Event",
    "source": "aws.events",
    "account": "123456789012",
    "time": "2026-11-23T10:00:00Z",
    "region": "eu-central-1",
    "resources": ["arn:aws:events:eu-central-1:123456789012:rule/order-help-test-nudge"],
    "detail": {},
}


def context(milliseconds: int) -> SimpleNamespace:
    return SimpleNamespace(**vars(CONTEXT), get_remaining_time_in_millis=lambda: milliseconds)


@pytest.fixture
def nudge(service: str, moto_dynamodb: Engine) -> Callable[[], ModuleType]:
    """The function, with an order whose question nobody has answered for two days."""
    create_tables()
    desk = HelpDesk(store=DynamoOrderStore())
    snapshot = replace(a_snapshot(), placed_at=NOW - timedelta(days=5))
    take_order_snapshot(desk, snapshot, now=NOW - timedelta(days=5))
    asked = ResolvePaymentIssue(order=snapshot.ref, kind=PaymentIssueKind.OTHER)
    filed = resolve_payment_issue(desk, asked, now=NOW - timedelta(days=2))
    assert isinstance(filed, Filed)

    def start() -> ModuleType:
        sys.modules.pop("functions.every_hour_nudge_desk", None)
        return importlib.import_module("functions.every_hour_nudge_desk")

    return start


def test_what_is_overdue_is_marked_and_counted_and_running_it_twice_changes_nothing(
    nudge: Callable[[], ModuleType], capsys: pytest.CaptureFixture[str]
) -> None:
    handler: Any = nudge().handler
    before = list(DynamoOrderStore().timeline(a_snapshot().ref))

    assert handler(SCHEDULED, context(300_000)) == {"MARKED": 1}
    after = list(DynamoOrderStore().timeline(a_snapshot().ref))
    assert handler(SCHEDULED, context(300_000)) == {"UNCHANGED": 1}

    assert len(after) == len(before) + 1
    assert list(DynamoOrderStore().timeline(a_snapshot().ref)) == after
    values = left(capsys.readouterr().out).values
    nudged = [(value, words) for name, value, words in values if name == "HelpRequestsNudged"]
    assert nudged == [(1, {"result": "MARKED"}), (1, {"result": "UNCHANGED"})]


def test_it_begins_nothing_when_its_time_is_nearly_over(nudge: Callable[[], ModuleType]) -> None:
    assert nudge().handler(SCHEDULED, context(19_000)) == {}
