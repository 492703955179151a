import importlib
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from functions.observing import Observer
from order_help.domain.help_details import PaymentIssueKind, ResolvePaymentIssueDetails
from order_help.settings import settings_from
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.ports import Commit, StoreBusy
from order_help.use_cases.queue_ports import QueuePage
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.functions.invoking import ALL_METRICS, CONTEXT, left
from tests.support.commands import W1, an_open_request, another, with_open
from tests.support.dynamodb import Engine
from tests.support.memory_desk import MemoryDeskStore
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import a_snapshot, an_order

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
    services = Services(store=DynamoOrderStore(), register=DynamoRegister())
    snapshot = replace(a_snapshot(), placed_at=NOW - timedelta(days=5))
    apply_order_snapshot(services, snapshot, now=NOW - timedelta(days=5))
    command = HelpCommand(order=snapshot.ref, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER))
    filed = file_help(services, command, now=NOW - timedelta(days=2))
    assert isinstance(filed, Filed)

    def start() -> ModuleType:
        sys.modules.pop("functions.every_hour_nudge_desk", None)
        return importlib.import_module("functions.every_hour_nudge_desk")

    return start


@pytest.mark.guarantee(
    "The hourly run does no harm when it runs twice, and an outage leaves it nothing to be repaired.", to="operators"
)
def test_what_is_overdue_is_marked_and_counted_and_running_it_twice_changes_nothing(
    nudge: Callable[[], ModuleType], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ORDER_HELP_DETAILED_METRICS", "true")
    handler: Any = nudge().handler
    before = list(DynamoOrderStore().timeline(a_snapshot().ref.id))

    assert handler(SCHEDULED, context(300_000)) == {"MARKED": 1}
    after = list(DynamoOrderStore().timeline(a_snapshot().ref.id))
    assert handler(SCHEDULED, context(300_000)) == {"UNCHANGED": 1}

    assert len(after) == len(before) + 1
    assert list(DynamoOrderStore().timeline(a_snapshot().ref.id)) == after
    values = left(capsys.readouterr().out).values
    nudged = [(value, words) for name, value, words in values if name == "HelpRequestsNudged"]
    assert nudged == [(1, {"result": "MARKED"}), (1, {"result": "UNCHANGED"})]


def test_it_begins_nothing_when_its_time_is_nearly_over(nudge: Callable[[], ModuleType]) -> None:
    assert nudge().handler(SCHEDULED, context(19_000)) == {}


@pytest.mark.guarantee(
    "The hourly run does no harm when it runs twice, and an outage leaves it nothing to be repaired.", to="operators"
)
def test_an_outage_of_the_database_fails_no_run_and_leaves_no_dead_letter(
    service: str, nudge: Callable[[], ModuleType], capsys: pytest.CaptureFixture[str]
) -> None:
    module, store = nudge(), MemoryOrderStore()
    desk = MemoryDeskStore(store)

    def busy(*_: object, **__: object) -> QueuePage:
        raise StoreBusy

    desk.queue = busy  # type: ignore[method-assign]  # the fake has no hook before its reads
    observer = Observer(settings_from({"ORDER_HELP_TABLE_PREFIX": "test-", "ORDER_HELP_SERVICE": f"{service}.busy"}))
    services = Services(store=store, register=MemoryRegister(store))
    handler = module.handler_for(services, desk, observer, clock=lambda: NOW)

    assert handler(SCHEDULED, context(300_000)) == {"BUSY": 1}
    assert "the queue cannot be read now" in capsys.readouterr().out


def test_what_broke_is_counted_and_told_to_aws_once_the_others_are_done(
    service: str, nudge: Callable[[], ModuleType], capsys: pytest.CaptureFixture[str]
) -> None:
    module, store = nudge(), MemoryOrderStore()
    for request_id, order in (("R1", an_order()), ("R2", another(an_order()))):
        with_open(order, store, an_open_request(request_id, order_id=order.id))

    def breaks(commit: Commit) -> None:
        if commit.change.after.ref == W1:
            raise KeyError("somebody's address")

    store.before_commit = breaks
    # The module has an observer of its own, and loggers are known by the name of their service.
    observer = Observer(
        settings_from({"ORDER_HELP_TABLE_PREFIX": "test-", "ORDER_HELP_SERVICE": f"{service}.broken", **ALL_METRICS})
    )
    handler = module.handler_for(
        Services(store=store, register=MemoryRegister(store)), MemoryDeskStore(store), observer, clock=lambda: NOW
    )

    with pytest.raises(RuntimeError, match="1 requests could not be changed"):
        handler(SCHEDULED, context(300_000))

    printed = left(capsys.readouterr().out)
    nudged = [(value, words) for name, value, words in printed.values if name == "HelpRequestsNudged"]
    assert nudged == [(1, {"result": "MARKED"}), (1, {"result": "FAILED"})]
    assert [log["help_request_id"] for log in printed.logs if log["level"] == "ERROR"] == ["R1"]
    assert "somebody" not in str(printed)
