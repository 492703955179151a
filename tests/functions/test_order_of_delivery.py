"""Whatever is delivered late, doubled, shuffled, interrupted and again: the end is the same, and everything is told."""

import importlib
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from functions.observing import Observer
from order_help.domain.ids import CustomerId, OrderRef
from order_help.domain.timeline import TimelineEntry
from order_help.notifications.due_mails import due_mails
from order_help.notifications.events import events_of
from order_help.notifications.notify import Mailer, Notifier
from order_help.notifications.ports import MailLedger, NotTold
from order_help.settings import settings_from
from order_help.store.items import entry_item
from order_help.store.mail_ledger import DynamoMailLedger
from order_help.store.order_store import DynamoOrderStore
from order_help.store.tables import create_tables
from order_help.use_cases.ports import OrderStore, StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult
from tests.functions.invoking import CONTEXT
from tests.functions.test_on_timeline_entry import MODULE, record_of
from tests.store.test_order_of_arrival import end_state
from tests.support.chance import run_seed
from tests.support.desk_words import register_of
from tests.support.dynamodb import Engine, keep_what_has_expired
from tests.support.event_source import sequence_number, stream_of_timelines
from tests.support.histories import NOW, Arrival, Filings, History, a_history
from tests.support.memory_dead_letters import MemoryDeadLetters
from tests.support.memory_notifications import MemoryEvents, MemoryMailLedger, MemoryMails
from tests.support.memory_store import MemoryOrderStore

ALL = pytest.param(20261122, 300, marks=pytest.mark.long, id="300")
A_SAMPLE = pytest.param(run_seed(), 40, id="a sample")
SETS_ON_AN_ENGINE = 4

Json = dict[str, Any]
Handler = Callable[[Any, Any], Any]
PATIENT = SimpleNamespace(**vars(CONTEXT), get_remaining_time_in_millis=lambda: 300_000)


@dataclass
class Shop:
    """A shop whose bus, mail service and ledger fail as often as is said (0 to 1)."""

    store: OrderStore
    ledger: MailLedger
    chance: Random
    faults: float = 0.0
    events: MemoryEvents = field(default_factory=MemoryEvents)
    mails: MemoryMails = field(default_factory=MemoryMails)
    filed: Filings = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.events.before = self.events.after = self._fails_with(NotTold())
        self.mails.before = self._fails_with(NotTold())
        if isinstance(self.ledger, MemoryMailLedger):
            self.ledger.before_claim = self._fails_with(StoreBusy())

    def notifier(self) -> Notifier:
        mailer = Mailer(mails=self.mails, ledger=self.ledger, sender="help@shop.example")
        services = Services(store=self.store, register=register_of(self.store))
        return Notifier(services=services, events=self.events, mailer=mailer)

    def _fails_with(self, error: Exception) -> Callable[..., None]:
        def hook(*_: object) -> None:
            if self.chance.random() < self.faults:
                raise error

        return hook

    def arrives(self, services: Services, arrival: Arrival) -> None:
        done = arrival.does(services, self.filed, arrival.now)
        if request := getattr(done, "request", None):
            self.filed.setdefault(arrival.name, request.id)

    def outcome(self, ref: OrderRef) -> set[str]:
        """All that the shop was told and the shopper was written, apart from when and in which order."""
        names = {request_id: name for name, request_id in self.filed.items()} | {
            ref.id: "order",
            number_of(ref): "number",
        }
        own = {"id", "sequence", "occurredAt"}
        events = [
            str({name: value for name, value in event.detail.items() if name not in own})
            for event in self.events.published
        ]
        texts = {*events, *(mail.subject + mail.text for mail in self.mails.sent)}
        for known, name in names.items():
            texts = {text.replace(known, name) for text in texts}
        return texts


@pytest.fixture
def handler_of(service: str, monkeypatch: pytest.MonkeyPatch) -> Callable[[Shop], Handler]:
    """The function for a shop, by a clock that stands still: nothing waits until somebody's claim ends."""
    monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", os.environ.get("ORDER_HELP_TABLE_PREFIX", "test-"))
    monkeypatch.setenv("ORDER_HELP_BUS", "shop")
    monkeypatch.setenv("ORDER_HELP_DEAD_LETTERS", "https://sqs.example/dead")
    monkeypatch.setenv("POWERTOOLS_METRICS_DISABLED", "true")
    sys.modules.pop(MODULE, None)
    module: ModuleType = importlib.import_module(MODULE)
    # The module has an observer of its own, and loggers are known by the name of their service.
    quiet = {"ORDER_HELP_SERVICE": f"{service}.quiet", "ORDER_HELP_LOG_LEVEL": "CRITICAL"}
    observer = Observer(settings_from({"ORDER_HELP_TABLE_PREFIX": "test-", **quiet}))

    def made(shop: Shop) -> Handler:
        handler: Handler = module.handler_for(shop.notifier(), observer, MemoryDeadLetters(), clock=lambda: NOW)
        return handler

    return made


def deliver(handler: Handler, records: list[Json]) -> list[Json]:
    """Hand these out as one batch, which is never empty; gives those that failed."""
    if not records:
        return []
    answer = handler({"Records": records}, PATIENT)
    failed = {failure["itemIdentifier"] for failure in answer["batchItemFailures"]}
    return [record for record in records if sequence_number(record) in failed]


def deliver_all(handler: Handler, records: list[Json], chance: Random) -> None:
    """Each at least twice, shuffled, in batches of any size, until none fails."""
    waiting = chance.sample(records * 2, 2 * len(records))
    for _ in range(100 * len(records)):
        size = chance.randint(1, 10)
        waiting = waiting[size:] + deliver(handler, waiting[:size])
    assert waiting == []


def number_of(ref: OrderRef) -> str:
    """The number of an order that is known by it alone."""
    return ref.id.removeprefix("#")


def told_by(entries: list[TimelineEntry]) -> tuple[set[str], list[str]]:
    """The ids of the events and of the mails that these entries are told by."""
    events = {event.id for entry in entries for event in events_of(entry)}
    return events, sorted(mail.id for entry in entries for mail in due_mails(entry))


def journey(
    shop: Shop, handler: Handler, history: History, arrivals: list[Arrival], records: Callable[[], list[Json]]
) -> None:
    """All arrives; what the stream has by then is delivered now and then; at the end all of it comes again."""
    services = Services(store=shop.store, register=register_of(shop.store), policy=history.policy)
    for arrival in arrivals:
        shop.arrives(services, arrival)
        if shop.faults and shop.chance.random() < 0.4:
            some = records()
            deliver(handler, shop.chance.sample(some, shop.chance.randint(0, len(some))))
    if shop.faults:
        snapshots = [arrival for arrival in arrivals if arrival.name.startswith("revision")]
        for again in shop.chance.sample(snapshots, len(snapshots)):
            assert again.does(services, shop.filed, again.now) is SnapshotResult.UNCHANGED
    deliver_all(handler, records(), shop.chance)


def in_memory(store: MemoryOrderStore, ref: OrderRef) -> Iterator[Json]:
    """The stream's records of what stands in the store."""
    for entry in store.entries.get(ref.id, []):
        yield record_of(entry_item(ref.id, entry).serialize(), entry.sequence)


def remembered(history: History, arrivals: list[Arrival], chance: Random, handler_of: Any, faults: float) -> Shop:
    """The journey in memory."""
    store = MemoryOrderStore()
    shop = Shop(store=store, ledger=MemoryMailLedger(), chance=chance, faults=faults)
    journey(shop, handler_of(shop), history, arrivals, lambda: list(in_memory(store, history.ref)))
    return shop


def all_was_told_once(shop: Shop, ref: OrderRef) -> bool:
    events, mails = told_by(list(shop.store.timeline(ref.id)))
    return shop.events.ids == events and sorted(mail.id for mail in shop.mails.sent) == mails


@pytest.mark.guarantee("Snapshots may come late, twice and in any order: the result is the same.", to="shops")
@pytest.mark.parametrize(("seed", "sets"), [A_SAMPLE, ALL])
def test_shuffled_doubled_and_replayed_deliveries_end_as_the_reference(
    seed: int, sets: int, handler_of: Callable[[Shop], Handler], capsys: pytest.CaptureFixture[str]
) -> None:
    counts: Counter[str] = Counter()
    for place in range(sets):
        chance, history = Random(f"{seed}-{place}"), a_history(f"{seed}-{place}")
        natural, *others = history.orders_of_arrival()
        reference = remembered(history, natural, chance, handler_of, faults=0.0)
        shop = remembered(history, chance.choice(others or [natural]), chance, handler_of, faults=0.2)

        ref = history.ref
        assert end_state(shop.store, ref, shop.filed) == end_state(reference.store, ref, reference.filed), place
        assert all_was_told_once(reference, ref), place
        assert all_was_told_once(shop, ref), place
        assert shop.outcome(ref) == reference.outcome(ref), place
        counts["sets"] += 1
        counts["events"] += len(shop.events.ids)
        counts["events published"] += len(shop.events.published)
        counts["mails"] += len(shop.mails.sent)
    capsys.readouterr()
    print(f"seed {seed}: {dict(counts)}")
    assert counts["events published"] > 2 * counts["events"]
    assert min(counts["events"], counts["mails"]) >= sets


@pytest.mark.guarantee("Snapshots may come late, twice and in any order: the result is the same.", to="shops")
def test_so_do_some_on_a_real_engine_by_its_own_stream(
    real_dynamodb: Engine, handler_of: Callable[[Shop], Handler], capsys: pytest.CaptureFixture[str]
) -> None:
    create_tables()
    keep_what_has_expired()
    shops = []
    for place in range(SETS_ON_AN_ENGINE):
        seed = f"{run_seed()}-{place}"
        chance = Random(seed)
        history = a_history(seed, CustomerId(f"customer {place}"))
        natural = next(a_history(seed).orders_of_arrival())
        reference = remembered(a_history(seed), natural, chance, handler_of, faults=0.0)
        shop = Shop(store=DynamoOrderStore(), ledger=DynamoMailLedger(), chance=chance, faults=0.1)
        services = Services(store=shop.store, register=register_of(shop.store), policy=history.policy)
        *_, arrivals = history.orders_of_arrival()
        for arrival in arrivals:
            shop.arrives(services, arrival)
        shops.append((history.ref, shop, reference))

    records = [record for shard in stream_of_timelines() for record in shard]
    for ref, shop, reference in shops:
        own = [record for record in records if record["dynamodb"]["Keys"]["order_id"]["S"] == ref.id]
        assert {record["eventName"] for record in own} == {"INSERT"}
        deliver_all(handler_of(shop), own, shop.chance)

        assert all_was_told_once(shop, ref)
        assert end_state(shop.store, ref, shop.filed) == end_state(
            reference.store, a_history(number_of(ref)).ref, reference.filed
        )
    capsys.readouterr()
    print(f"seed {run_seed()}: {len(shops)} orders, {len(records)} records of the stream")
