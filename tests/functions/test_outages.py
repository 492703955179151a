"""Outages of hours heal by themselves, and poison alone ends among the dead letters, with the settings as deployed."""

import importlib
import itertools
import json
import logging
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import ModuleType, SimpleNamespace
from typing import Any, Final

import pytest

from functions.observing import Observer
from functions.poison import MOST_RECEIVES, PATIENCE
from order_help.domain.attachments import AttachmentState
from order_help.notifications.events import events_of
from order_help.notifications.notify import Mailer, Notifier
from order_help.notifications.ports import MailReplyLost, NotTold
from order_help.settings import settings_from
from order_help.store.items import entry_item
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services
from tests.functions.invoking import CONTEXT
from tests.functions.test_on_attachment_uploaded import A, B, uploaded
from tests.functions.test_on_order_snapshot import message, refused
from tests.functions.test_on_timeline_entry import entries_of_all_scenes, record_of, told_of
from tests.support.bucket import NAME
from tests.support.commands import W1
from tests.support.entries import NOW, ORDER
from tests.support.event_source import EventSource, FakeClock, Mapping, sequence_number
from tests.support.files import PNG
from tests.support.memory_attachments import MemoryAttachmentFiles, MemoryAttachmentStore
from tests.support.memory_dead_letters import MemoryDeadLetters
from tests.support.memory_notifications import MemoryEvents, MemoryMailLedger, MemoryMails
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import T0
from tests.support.queue_source import QueueSource

Json = dict[str, Any]
HOUR: Final = timedelta(hours=1)
MINUTE: Final = timedelta(minutes=1)
PATIENT: Final = SimpleNamespace(**vars(CONTEXT), get_remaining_time_in_millis=lambda: 300_000)
SETTINGS: Final = {
    "TABLE_PREFIX": "test-",
    "BUS": "shop",
    "ATTACHMENTS_BUCKET": NAME,
    "DEAD_LETTERS": "https://sqs.example/dead",
}
Start = Callable[[str], tuple[ModuleType, Observer]]
_count = itertools.count(1)


@dataclass
class Outage:
    """Raises `error` from `since` until `until`, where it is a hook of a fake."""

    clock: FakeClock
    error: Exception
    since: datetime
    until: datetime

    def __call__(self, *_: object) -> None:
        if self.since <= self.clock() < self.until:
            raise self.error


@pytest.fixture
def function_of(service: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Start]:
    """Starts a function as Lambda would, without its log: hours of an outage have thousands of lines."""
    logging.disable(logging.CRITICAL)
    for name, value in SETTINGS.items():
        monkeypatch.setenv(f"ORDER_HELP_{name}", value)
    monkeypatch.setenv("POWERTOOLS_METRICS_DISABLED", "true")

    def start(name: str) -> tuple[ModuleType, Observer]:
        sys.modules.pop(f"functions.{name}", None)
        module = importlib.import_module(f"functions.{name}")
        names = {"ORDER_HELP_TABLE_PREFIX": "test-", "ORDER_HELP_SERVICE": f"{service}.quiet{next(_count)}"}
        return module, Observer(settings_from(names))

    yield start
    logging.disable(logging.NOTSET)


# --- the stream -----------------------------------------------------------------------------------------------------


@dataclass
class Telling:
    """The function that tells what happened, over a shop in memory, and a stream with entries that come over hours."""

    start: Start
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOW))
    events: MemoryEvents = field(default_factory=MemoryEvents)
    mails: MemoryMails = field(default_factory=MemoryMails)
    ledger: MemoryMailLedger = field(default_factory=MemoryMailLedger)
    letters: MemoryDeadLetters = field(default_factory=MemoryDeadLetters)

    def __post_init__(self) -> None:
        store = MemoryOrderStore()
        store.put(ORDER)
        module, observer = self.start("on_timeline_entry")
        mailer = Mailer(mails=self.mails, ledger=self.ledger, sender="help@shop.example")
        services = Services(store=store, register=MemoryRegister(store))
        notifier = Notifier(services=services, events=self.events, mailer=mailer)
        handler = module.handler_for(notifier, observer, self.letters, clock=self.clock, wait=self.clock.wait)
        self.source = EventSource(handler, PATIENT, self.clock, Mapping.deployed("onTimelineEntry"))
        entries = entries_of_all_scenes()
        self.records = [
            record_of(entry_item(W1.id, entry).serialize(), entry.sequence, at=NOW + entry.sequence * 5 * MINUTE)
            for entry in entries
        ]
        self.sequences = {event.id: entry.sequence for entry in entries for event in events_of(entry)}

    def poison(self, place: int) -> Json:
        record = self.records[place]
        record["dynamodb"]["NewImage"]["facts"] = {"S": "["}
        return record

    def published_and_sent(self) -> tuple[set[str], list[str]]:
        return self.events.ids, sorted(mail.id for mail in self.mails.sent)

    def first_times(self) -> list[int]:
        """The sequences of the entries in which events were first published."""
        return [self.sequences[id_] for id_ in dict.fromkeys(event.id for event in self.events.published)]


@pytest.mark.guarantee(
    "Outages of hours, of the database, the bus or the mail service, heal by themselves.", to="operators"
)
@pytest.mark.parametrize("pause", [60.0, 600.0])
def test_an_outage_of_the_bus_of_three_hours_heals(function_of: Start, pause: float) -> None:
    shop = Telling(function_of)
    shop.source.pause = pause
    shop.events.before = Outage(shop.clock, NotTold(), NOW + 10 * MINUTE, NOW + 10 * MINUTE + 3 * HOUR)

    shop.source.hand_out(shop.records)

    assert (shop.source.dead, shop.letters.letters) == ([], [])
    assert shop.published_and_sent() == told_of(shop.records)
    assert shop.first_times() == sorted(shop.first_times())


@pytest.mark.guarantee(
    "Outages of hours, of the database, the bus or the mail service, heal by themselves.", to="operators"
)
@pytest.mark.parametrize("error", [StoreBusy(), NotTold()], ids=["the store", "the mail service"])
def test_an_outage_of_what_mails_need_heals_and_each_is_sent_once(function_of: Start, error: Exception) -> None:
    shop = Telling(function_of)
    outage = Outage(shop.clock, error, NOW + 10 * MINUTE, NOW + 4 * HOUR)
    if isinstance(error, StoreBusy):
        shop.ledger.before_claim = outage
    else:
        shop.mails.before = outage

    shop.source.hand_out(shop.records)

    assert (shop.source.dead, shop.letters.letters) == ([], [])
    assert shop.published_and_sent() == told_of(shop.records)


def test_a_mail_service_that_accepts_and_does_not_answer_for_hours_sends_each_mail_twice(function_of: Start) -> None:
    shop = Telling(function_of)
    shop.mails.after = Outage(shop.clock, MailReplyLost(), NOW, NOW + 24 * HOUR)

    shop.source.hand_out(shop.records)

    events, mails = told_of(shop.records)
    assert shop.published_and_sent() == (events, sorted(mails * 2))
    assert (shop.source.dead, shop.letters.letters) == ([], [])


@pytest.mark.guarantee(
    "What no retry can repair ends among the dead letters alone and holds up no other.", to="operators"
)
def test_poison_amid_an_outage_alone_ends_among_the_dead_letters(function_of: Start) -> None:
    shop = Telling(function_of)
    poison = shop.poison(12)
    shop.events.before = Outage(shop.clock, NotTold(), NOW + 10 * MINUTE, NOW + 3 * HOUR)

    shop.source.hand_out(shop.records)

    assert [letter.message_id for letter in shop.letters.letters] == [sequence_number(poison)]
    assert json.loads(shop.letters.letters[0].body)["keys"] == poison["dynamodb"]["Keys"]
    assert shop.source.dead == []
    assert shop.published_and_sent() == told_of(shop.records, apart_from=poison)


def test_poison_holds_up_what_follows_no_longer_than_is_said(function_of: Start) -> None:
    shop = Telling(function_of)
    poison = shop.poison(0)
    del shop.records[1:]

    shop.source.hand_out(shop.records)

    assert [letter.message_id for letter in shop.letters.letters] == [sequence_number(poison)]
    waited = shop.clock() - (NOW + 5 * MINUTE)
    assert PATIENCE <= waited < PATIENCE + timedelta(seconds=2 * shop.source.pause)


def test_dead_letters_that_cannot_be_put_are_put_later(function_of: Start) -> None:
    shop = Telling(function_of)
    poison = shop.poison(3)
    shop.letters.before = Outage(shop.clock, RuntimeError(), NOW, NOW + HOUR)

    shop.source.hand_out(shop.records)

    assert [letter.message_id for letter in shop.letters.letters] == [sequence_number(poison)]
    assert shop.published_and_sent() == told_of(shop.records, apart_from=poison)


def test_what_an_outage_outlasts_is_left_by_its_place_before_the_stream_loses_it(function_of: Start) -> None:
    shop = Telling(function_of)
    shop.source.pause = 1_800.0
    shop.events.before = Outage(shop.clock, NotTold(), NOW, NOW + 21 * HOUR)

    shop.source.hand_out(shop.records)

    assert 0 < len(shop.source.dead) < len(shop.records)
    assert shop.source.dead == shop.records[: len(shop.source.dead)]
    assert shop.source.mapping.oldest is not None
    assert shop.source.mapping.oldest <= 22 * HOUR  # which leaves somebody two hours


# --- the queues -----------------------------------------------------------------------------------------------------


@dataclass
class Taking:
    """The function that takes orders, over orders in memory, and its queue."""

    start: Start
    clock: FakeClock = field(default_factory=lambda: FakeClock(T0))
    store: MemoryOrderStore = field(default_factory=MemoryOrderStore)
    letters: MemoryDeadLetters = field(default_factory=MemoryDeadLetters)

    def __post_init__(self) -> None:
        module, observer = self.start("on_order_snapshot")
        services = Services(store=self.store, register=MemoryRegister(self.store))
        handler = module.handler_for(services, observer, self.letters, clock=self.clock)
        self.queue = QueueSource.deployed(
            "onOrderSnapshot", "OrderSnapshotsQueue", handler=handler, context=CONTEXT, clock=self.clock
        )

    def revisions(self) -> dict[str, int]:
        return {order.snapshot.number: order.snapshot.revision for order in self.store.kept.values()}


@pytest.mark.guarantee(
    "Outages of hours, of the database, the bus or the mail service, heal by themselves.", to="operators"
)
def test_an_outage_of_the_database_of_hours_heals_and_poison_alone_ends_among_the_dead_letters(
    function_of: Start,
) -> None:
    shop = Taking(function_of)
    shop.store.before_commit = Outage(shop.clock, StoreBusy(), T0 + MINUTE, T0 + 5 * HOUR)
    for minute in range(4):
        shop.queue.send(message(number=f"W{minute}"), at=T0 + minute * MINUTE)
        shop.queue.send(message(number=f"W{minute}", revision=2), "{}", at=T0 + minute * MINUTE)
    shop.queue.send(refused(number="W1", revision=3), at=T0 + 2 * MINUTE)

    shop.queue.hand_out()

    assert shop.revisions() == {f"W{minute}": 2 for minute in range(4)}
    assert sorted(letter.reason for letter in shop.letters.letters) == ["BAD"] * 4 + ["REFUSED"]
    assert shop.queue.moved == []
    assert shop.clock() < T0 + 5 * HOUR + 2 * shop.queue.hidden_for


@pytest.mark.guarantee(
    "What no retry can repair ends among the dead letters alone and holds up no other.", to="operators"
)
def test_an_order_that_breaks_the_function_ends_among_the_dead_letters_and_holds_up_no_other(
    function_of: Start,
) -> None:
    shop = Taking(function_of)

    def breaks(commit: Any) -> None:
        if commit.change.after.snapshot.number == "W1":
            raise KeyError

    shop.store.before_commit = breaks
    for number in ("W1", "W2", "W3"):
        shop.queue.send(message(number=number), at=T0)

    shop.queue.hand_out()

    assert [letter.reason for letter in shop.letters.letters] == ["FAILED"]
    assert shop.revisions() == {"W2": 1, "W3": 1}
    assert shop.clock() == T0 + (MOST_RECEIVES - 1) * shop.queue.hidden_for


@pytest.mark.guarantee(
    "A bad deployment that is rolled back within the hour leaves nothing to be repaired by hand.", to="operators"
)
def test_a_deployment_that_is_rolled_back_within_the_hour_needs_nobody(function_of: Start) -> None:
    shop = Taking(function_of)
    shop.store.before_commit = Outage(shop.clock, KeyError(), T0, T0 + 45 * MINUTE)
    shop.queue.send(*(message(number=f"W{number}") for number in range(5)), at=T0)

    shop.queue.hand_out()

    assert (shop.letters.letters, len(shop.revisions())) == ([], 5)


@pytest.mark.guarantee(
    "Outages of hours, of the database, the bus or the mail service, heal by themselves.", to="operators"
)
def test_an_outage_of_hours_loses_no_upload(function_of: Start) -> None:
    clock, letters = FakeClock(T0), MemoryDeadLetters()
    store, files = MemoryAttachmentStore(MemoryOrderStore()), MemoryAttachmentFiles()
    store.orders.attachments.update({attachment.id: attachment for attachment in (A, B)})
    files.quarantine |= {A.id: PNG, B.id: PNG}
    store.before_settling = Outage(clock, StoreBusy(), T0, T0 + 6 * HOUR)
    module, observer = function_of("on_attachment_uploaded")
    handler = module.handler_for(AttachmentServices(store=store, files=files), observer, letters)
    queue = QueueSource.deployed(
        "onAttachmentUploaded", "AttachmentUploadsQueue", handler=handler, context=CONTEXT, clock=clock
    )
    queue.send(uploaded("quarantine/A"), "{}", uploaded("quarantine/B"), at=T0)

    queue.hand_out()

    states = {attachment.state for attachment in store.orders.attachments.values()}
    assert states == {AttachmentState.VERIFIED}
    assert ([letter.body for letter in letters.letters], queue.moved) == (["{}"], [])
