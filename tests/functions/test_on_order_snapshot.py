import importlib
import itertools
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from random import Random
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from functions.observing import Observer
from functions.poison import MOST_RECEIVES
from order_help.domain.ids import CustomerId
from order_help.domain.shop_policy import DEFAULT_POLICY, PolicyEntry, PolicySettings, ShopPolicy
from order_help.formats.snapshot_writing import write_snapshot
from order_help.settings import settings_from
from order_help.store.order_store import DynamoOrderStore
from order_help.store.tables import create_tables
from order_help.use_cases.ports import Commit, StoreBusy
from order_help.use_cases.services import Services
from tests.functions.invoking import ALL_METRICS, CONTEXT, Left, batch_of, left
from tests.support.dynamodb import Engine
from tests.support.memory_dead_letters import MemoryDeadLetters
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, T0, a_parcel, a_snapshot

Json = dict[str, Any]
NOW = T0 + DAY
_count = itertools.count(1)


@pytest.fixture
def module(service: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The function's module, started as Lambda would."""
    monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", "test-")
    monkeypatch.setenv("ORDER_HELP_DEAD_LETTERS", "https://sqs.example/dead")
    sys.modules.pop("functions.on_order_snapshot", None)
    return importlib.import_module("functions.on_order_snapshot")


@dataclass
class Function:
    """The function over orders in memory."""

    module: ModuleType
    service: str
    capsys: pytest.CaptureFixture[str]
    policy: ShopPolicy = DEFAULT_POLICY
    store: MemoryOrderStore = field(default_factory=MemoryOrderStore)
    dead: MemoryDeadLetters = field(default_factory=MemoryDeadLetters)
    left: Left = field(default_factory=Left)
    """The lines of the last batch."""

    def __post_init__(self) -> None:
        # The module has an observer of its own, and loggers are known by the name of their service.
        names = {
            "ORDER_HELP_TABLE_PREFIX": "test-",
            "ORDER_HELP_SERVICE": f"{self.service}.{next(_count)}",
            **ALL_METRICS,
        }
        observer = Observer(settings_from(names))
        services = Services(store=self.store, register=MemoryRegister(self.store), policy=self.policy)
        self.handler = self.module.handler_for(services, observer, self.dead, clock=lambda: NOW)

    def takes(self, *bodies: str, receives: int = 1) -> list[str]:
        """The ids of the messages that will be delivered again; they are numbered from 1."""
        self.dead.letters.clear()
        answer = self.handler(batch_of(*bodies, receives=receives), CONTEXT)
        self.left = left(self.capsys.readouterr().out)
        return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]

    def buries(self, *bodies: str) -> list[str]:
        """The ids of the messages that are put among the dead letters at once; no other fails."""
        assert self.takes(*bodies) == []
        assert [letter.body for letter in self.dead.letters] == [
            bodies[int(letter.message_id) - 1] for letter in self.dead.letters
        ]
        return [letter.message_id for letter in self.dead.letters]


Start = Callable[..., Function]


@pytest.fixture
def start(module: ModuleType, service: str, capsys: pytest.CaptureFixture[str]) -> Start:
    """Starts the function; in the test itself, since its log goes to the standard output of the moment."""
    return partial(Function, module, service, capsys)


def message(**differently: Any) -> str:
    return json.dumps(write_snapshot(a_snapshot(**differently)))


def event(**differently: Any) -> str:
    """As EventBridge puts it into the queue."""
    return json.dumps(
        {
            "version": "0",
            "id": "6a7e8feb-b491-4cf7-a9f1-bf3703467718",
            "detail-type": "OrderSnapshot",
            "source": "shop",
            "account": "123456789012",
            "time": "2026-11-22T12:00:00Z",
            "region": "eu-central-1",
            "resources": [],
            "detail": json.loads(message(**differently)),
        }
    )


def test_orders_are_taken_by_themselves_and_as_events(start: Start) -> None:
    function = start()
    assert function.takes(message(number="W1"), event(number="W2")) == []

    kept = {order.snapshot.number: order.snapshot for order in function.store.kept.values()}
    assert kept == {number: a_snapshot(number=number, taken_at=NOW) for number in ("W1", "W2")}


@pytest.mark.parametrize(
    "bad", ["", "[", "{}", "7", "null", '{"detail-type": "OrderSnapshot", "detail": null}', "[" * 9_999]
)
def test_what_is_no_order_is_put_among_the_dead_letters_alone(start: Start, bad: str) -> None:
    function = start()
    assert function.buries(message(number="W1"), bad, message(number="W2")) == ["2"]
    assert [order.snapshot.number for order in function.store.kept.values()] == ["W1", "W2"]


def test_a_batch_of_which_nothing_can_be_taken_is_answered_like_any_other(start: Start) -> None:
    function = start()
    assert function.buries("{}", "[]") == ["1", "2"]


def test_late_and_doubled_messages_change_nothing(start: Start) -> None:
    function = start()
    newest = {"revision": 3, "shipments": (a_parcel(shipped_at=T0, bottle=2),)}
    assert function.takes(message(**newest), message(revision=2), message(**newest)) == []

    [order] = function.store.kept.values()
    assert order.snapshot == a_snapshot(**newest, taken_at=NOW)
    assert [words["result"] for _, _, words in function.left.values if "result" in words] == [
        "CREATED",
        "UNCHANGED",
        "UNCHANGED",
    ]


def test_any_order_of_arrival_ends_the_same(start: Start) -> None:
    seed = Random().randrange(2**32)
    chance = Random(seed)
    messages = [
        (message if chance.random() < 0.5 else event)(number=number, revision=revision)
        for number in ("W1", "W2", "W3")
        for revision in (1, 2, 3)
    ]
    ends = []
    for _ in range(20):
        function = start()
        function.takes(*chance.sample(messages * 2, k=2 * len(messages)))
        ends.append({ref: order.snapshot for ref, order in function.store.kept.items()})

    reference = {
        snapshot.ref: snapshot
        for snapshot in (a_snapshot(number=number, revision=3, taken_at=NOW) for number in ("W1", "W2", "W3"))
    }
    assert ends == [reference] * 20, f"seed {seed}"


def test_a_store_that_is_busy_gives_the_message_back(start: Start) -> None:
    function = start()

    def busy(_: Commit) -> None:
        raise StoreBusy

    function.store.before_commit = busy

    assert function.takes(message()) == ["1"]
    left = function.left
    assert [(line["message"], line["message_id"]) for line in left.logs if line["level"] == "WARNING"] == [
        ("an order cannot be taken now", "1")
    ]


@pytest.mark.guarantee("Logs and metrics hold nobody's data.", to="operators")
def test_of_a_bad_message_only_the_paths_are_told(start: Start) -> None:
    function = start()
    secret = json.loads(message()) | {"placedAt": "yesterday at James's", "customerId": "", "James": 1}
    secret["lines"][0] |= {"james@example.com": "4111111111111111", "quantity": "4111111111111111"}

    function.takes(json.dumps(secret))

    left = function.left
    [line, buried] = [line for line in left.logs if line["level"] == "WARNING"]
    assert (line["message"], line["message_id"]) == ("a message is no order", "1")
    assert (buried["message_id"], buried["reason"]) == ("1", "BAD")
    assert line["problems"] == ["customerId", "placedAt", "lines[0].quantity"]
    assert "james" not in json.dumps([*left.logs, *left.metrics]).lower()
    assert ("OrderSnapshots", 1, {"result": "BAD"}) in left.values


def test_of_an_order_with_warnings_codes_and_places_are_told_and_counted(start: Start) -> None:
    function = start()
    order = json.loads(message()) | {"email": "James Li, 215 River Road", "James": 1, "locale": "?"}
    order["lines"][0]["james@example.com"] = "4111111111111111"

    assert function.takes(json.dumps(order), message(number="W2")) == []

    left = function.left
    [line] = [line for line in left.logs if line["level"] == "WARNING"]
    assert (line["message"], line["message_id"]) == ("an order was taken with warnings", "1")
    assert line["warnings"] == ["NO_MAIL email", "LEFT_OUT locale", "UNKNOWN_FIELD lines[0].?", "UNKNOWN_FIELD ?"]
    assert "james" not in json.dumps([*left.logs, *left.metrics]).lower()
    counted = {words["warning"]: count for name, count, words in left.values if name == "IntakeWarnings"}
    assert counted == {"NO_MAIL": 1, "LEFT_OUT": 1, "UNKNOWN_FIELD": 2}


def test_times_without_a_zone_are_read_in_the_zone_of_the_orders_own_policy(start: Start) -> None:
    tokyo, berlin = (PolicySettings(time_zone=ZoneInfo(name)) for name in ("Asia/Tokyo", "Europe/Berlin"))
    entries = PolicyEntry(since=T0 - DAY, settings=tokyo), PolicyEntry(since=NOW, settings=berlin)
    function = start(policy=ShopPolicy(entries=entries))

    function.takes(json.dumps(json.loads(message()) | {"paidAt": "2026-11-02T10:00:00"}))

    [order] = function.store.kept.values()
    assert order.snapshot.paid_at == datetime(2026, 11, 2, 1, tzinfo=UTC)


def results(function: Function) -> list[str]:
    """The results of the last batch, as they are counted."""
    return [words["result"] for name, _, words in function.left.values if name == "OrderSnapshots"]


def refused(**differently: Any) -> str:
    """A message that says which revision of which order it is, and nothing that can be taken."""
    return json.dumps(json.loads(message(**differently)) | {"lines": []})


@pytest.mark.guarantee(
    "A revision that cannot be taken is remembered by its order, and the desk is told why.", to="shops"
)
def test_a_message_that_is_refused_is_remembered_by_its_order_and_fails(start: Start) -> None:
    function = start()
    assert function.buries(message(revision=1), refused(revision=2)) == ["2"]
    assert results(function) == ["CREATED", "REFUSED"]
    [order] = function.store.kept.values()
    assert order.snapshot.revision == 1
    assert order.refused is not None
    assert (order.refused.revision, order.refused.at) == (2, NOW)
    assert order.refused.problem.startswith("lines: ")


def test_a_message_that_is_refused_again_writes_nothing(start: Start) -> None:
    function = start()
    function.takes(message(revision=1), refused(revision=2))
    [before] = function.store.kept.values()
    function.store.calls.clear()

    assert function.buries(refused(revision=2), refused(revision=1)) == ["1", "2"]
    assert results(function) == ["REFUSED", "REFUSED"]
    assert list(function.store.kept.values()) == [before]
    assert "commit" not in function.store.calls


def test_a_message_that_is_refused_before_its_order_came_is_remembered_until_then(start: Start) -> None:
    function = start()
    assert function.buries(refused(revision=2)) == ["1"]
    assert function.store.kept == {}
    assert function.takes(message(revision=1)) == []
    [order] = function.store.kept.values()
    assert order.refused is not None
    assert function.takes(message(revision=2)) == []
    [corrected] = function.store.kept.values()
    assert corrected.refused is None


def test_a_message_of_which_nobody_can_say_what_it_is_about_is_remembered_nowhere(start: Start) -> None:
    function = start()
    nameless = [json.dumps(json.loads(refused()) | {name: []}) for name in ("customerId", "revision", "id", "number")]
    assert function.buries(*nameless) == ["1", "2", "3", "4"]
    assert results(function) == ["BAD"] * 4
    assert (function.store.kept, function.store.registered) == ({}, {})


def test_a_number_that_another_customers_order_has_needs_an_id(start: Start) -> None:
    function = start()
    mia = CustomerId("mia_garcia_4516")
    assert function.buries(message(), message(customer_id=mia, revision=2)) == ["2"]
    assert results(function) == ["CREATED", "NEEDS_ID"]
    [order] = function.store.kept.values()
    assert order.snapshot == a_snapshot(taken_at=NOW)
    assert order.refused is None
    assert [claim.customer_id for claim in order.claims] == [mia]
    line, _ = [line for line in function.left.logs if line["level"] == "WARNING"]
    assert (line["message"], line["message_id"], line["problems"]) == ("an order needs its id", "2", ["id"])
    assert mia not in json.dumps([*function.left.logs, *function.left.metrics])


def test_an_order_remembers_the_warnings_of_its_message(start: Start) -> None:
    function = start()
    function.takes(json.dumps(json.loads(message()) | {"locale": "?"}))
    [order] = function.store.kept.values()
    assert [(warning.code.value, warning.path) for warning in order.intake.warnings] == [("LEFT_OUT", "locale")]


def test_a_store_that_is_busy_gives_a_refused_message_back(start: Start) -> None:
    function = start()
    function.takes(message())

    def busy(_: Commit) -> None:
        raise StoreBusy

    function.store.before_commit = busy
    assert function.takes(refused(revision=2)) == ["1"]
    assert results(function) == ["BUSY"]


def test_what_nobody_foresaw_is_told_without_its_words(start: Start) -> None:
    function = start()

    def broken(_: Commit) -> None:
        raise RuntimeError("James Li, 215 River Road")

    function.store.before_commit = broken

    assert function.takes(message(number="W1"), "{}") == ["1"]
    left = function.left
    [line] = [line for line in left.logs if line["level"] == "ERROR"]
    assert (line["exception_name"], line["message_id"]) == ("RuntimeError", "1")
    assert "River Road" not in json.dumps(left.logs)
    assert ("OrderSnapshots", 1, {"result": "FAILED"}) in left.values


def test_what_nobody_foresaw_is_put_among_the_dead_letters_after_several_attempts(start: Start) -> None:
    function = start()

    def broken(_: Commit) -> None:
        raise RuntimeError

    function.store.before_commit = broken
    assert function.takes(message(), receives=MOST_RECEIVES - 1) == ["1"]
    assert function.dead.letters == []
    assert function.takes(message(), receives=MOST_RECEIVES) == []
    assert [(letter.reason, letter.message_id) for letter in function.dead.letters] == [("FAILED", "1")]


def test_what_cannot_be_put_among_the_dead_letters_is_delivered_again(start: Start) -> None:
    function = start()

    def broken() -> None:
        raise RuntimeError("James Li, 215 River Road")

    function.dead.before = broken
    assert function.takes(message(), "{}") == ["2"]
    [line] = [line for line in function.left.logs if line["level"] == "ERROR"]
    assert (line["exception_name"], line["message_id"], line["reason"]) == ("RuntimeError", "2", "BAD")
    assert "River Road" not in json.dumps(function.left.logs)


def test_it_takes_orders_into_the_tables(
    moto_dynamodb: Engine, service: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    create_tables()
    monkeypatch.setenv("ORDER_HELP_DEAD_LETTERS", "https://sqs.example/dead")
    sys.modules.pop("functions.on_order_snapshot", None)
    module = importlib.import_module("functions.on_order_snapshot")

    assert module.handler(batch_of(message(number="W1")), CONTEXT) == {"batchItemFailures": []}
    order = DynamoOrderStore().order(a_snapshot(number="W1").ref)
    capsys.readouterr()  # lines of its log, which are none of the figures that tests print
    assert order is not None
    assert order.snapshot == a_snapshot(number="W1", taken_at=order.snapshot.taken_at)


def test_of_very_many_problems_some_are_told(start: Start) -> None:
    function = start()
    function.takes(json.dumps(json.loads(message()) | {"lines": [7] * 100}))

    line, _ = [line for line in function.left.logs if line["level"] == "WARNING"]
    assert len(line["problems"]) == 10
