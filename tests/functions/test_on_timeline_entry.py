import importlib
import itertools
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from random import Random
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from functions.observing import Observer
from functions.poison import PATIENCE
from order_help.domain.ids import ChangeId
from order_help.domain.timeline import TimelineEntry
from order_help.notifications.due_mails import due_mails
from order_help.notifications.events import events_of
from order_help.notifications.notify import CLAIMED_FOR, Mailer, Notifier
from order_help.notifications.ports import Mail, MailRefused, MailReplyLost, NotTold
from order_help.settings import settings_from
from order_help.store.items import entry_item
from order_help.use_cases.ports import StoreBusy, Unreadable
from order_help.use_cases.services import Services
from tests.functions.invoking import ALL_METRICS, CONTEXT, Left, left
from tests.support.commands import W1
from tests.support.entries import NOW, ORDER, SCENES, entry_of
from tests.support.event_source import EventSource, FakeClock, Mapping
from tests.support.memory_dead_letters import MemoryDeadLetters
from tests.support.memory_notifications import Died, MemoryEvents, MemoryMailLedger, MemoryMails
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore

Json = dict[str, Any]
MODULE = "functions.on_timeline_entry"
PLENTY_MS = 300_000
MARGIN_SECONDS = 40
_count = itertools.count(1)


def record_of(image: Json, number: int, event_name: str = "INSERT", at: datetime = NOW) -> Json:
    """A record of the stream, as Lambda hands it out."""
    return {
        "eventID": f"event-{number}",
        "eventName": event_name,
        "eventVersion": "1.1",
        "eventSource": "aws:dynamodb",
        "awsRegion": "eu-central-1",
        "dynamodb": {
            "ApproximateCreationDateTime": at.timestamp(),
            "Keys": {name: image[name] for name in ("order_id", "entry_id")},
            "NewImage": image,
            "SequenceNumber": str(number),
            "SizeBytes": 400,
            "StreamViewType": "NEW_IMAGE",
        },
        "eventSourceARN": "arn:aws:dynamodb:eu-central-1:123456789012:table/timeline/stream/2026-11-22T12:00:00.000",
    }


def record_with(entry: TimelineEntry, number: int = 1, event_name: str = "INSERT") -> Json:
    return record_of(entry_item(W1.id, entry).serialize(), number, event_name)


def records_of_all_scenes() -> list[Json]:
    """One entry of each, all of one order."""
    return [record_with(entry, entry.sequence) for entry in entries_of_all_scenes()]


def entries_of_all_scenes() -> list[TimelineEntry]:
    return [
        replace(entry_of(scene), sequence=sequence, change_id=change_id(sequence))
        for sequence, scene in enumerate(SCENES, start=1)
    ]


def change_id(sequence: int) -> ChangeId:
    return ChangeId(f"01KA4XWQ8C3V5J7T9Z2W4RN{sequence:03}")


def context(milliseconds: int = PLENTY_MS) -> SimpleNamespace:
    return SimpleNamespace(**vars(CONTEXT), get_remaining_time_in_millis=lambda: milliseconds)


@pytest.fixture
def module(service: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The function's module, started as Lambda would."""
    monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", "test-")
    monkeypatch.setenv("ORDER_HELP_BUS", "shop")
    monkeypatch.setenv("ORDER_HELP_DEAD_LETTERS", "https://sqs.example/dead")
    sys.modules.pop(MODULE, None)
    return importlib.import_module(MODULE)


@dataclass
class Function:
    """The function over a shop in memory."""

    module: ModuleType
    service: str
    capsys: pytest.CaptureFixture[str]
    store: MemoryOrderStore = field(default_factory=MemoryOrderStore)
    events: MemoryEvents = field(default_factory=MemoryEvents)
    mails: MemoryMails = field(default_factory=MemoryMails)
    ledger: MemoryMailLedger = field(default_factory=MemoryMailLedger)
    dead: MemoryDeadLetters = field(default_factory=MemoryDeadLetters)
    clock: FakeClock = field(default_factory=lambda: FakeClock(NOW))
    waited: float = 0.0
    left: Left = field(default_factory=Left)
    """The lines of the last batch."""

    def __post_init__(self) -> None:
        self.store.put(ORDER)
        # The module has an observer of its own, and loggers are known by the name of their service.
        names = {
            "ORDER_HELP_TABLE_PREFIX": "test-",
            "ORDER_HELP_SERVICE": f"{self.service}.{next(_count)}",
            **ALL_METRICS,
        }
        mailer = Mailer(mails=self.mails, ledger=self.ledger, sender="help@shop.example")
        services = Services(store=self.store, register=MemoryRegister(self.store))
        notifier = Notifier(services=services, events=self.events, mailer=mailer)
        self.handler = self.module.handler_for(
            notifier, Observer(settings_from(names)), self.dead, clock=self.clock, wait=self.waits
        )

    def waits(self, seconds: float) -> None:
        self.waited += seconds
        self.clock.wait(seconds)

    def takes(self, *records: Json, milliseconds: int = PLENTY_MS) -> list[str]:
        """The sequence numbers of the records that failed."""
        answer = self.handler({"Records": list(records)}, context(milliseconds))
        self.left = left(self.capsys.readouterr().out)
        return [failure["itemIdentifier"] for failure in answer["batchItemFailures"]]

    def handed_out(self, records: list[Json]) -> list[Json]:
        """The records that Lambda has given up once it has handed out all of these, as deployed."""
        source = EventSource(self.handler, context(), self.clock, Mapping.deployed("onTimelineEntry"))
        source.hand_out(records)
        self.left = left(self.capsys.readouterr().out)
        return source.dead

    def counts_of(self, name: str) -> list[str]:
        """The words of this metric, in their order."""
        return [word for metric, _, words in self.left.values if metric == name for word in words.values()]


Start = Callable[[], Function]


@pytest.fixture
def start(module: ModuleType, service: str, capsys: pytest.CaptureFixture[str]) -> Start:
    """Starts the function; in the test itself, since its log goes to the standard output of the moment."""
    return partial(Function, module, service, capsys)


def test_what_changed_is_told_and_counted(start: Start) -> None:
    function = start()
    entry = entry_of("a cancellation settles itself")

    assert function.takes(record_with(entry)) == []

    assert function.events.published == list(events_of(entry))
    assert [mail.id for mail in function.mails.sent] == [mail.id for mail in due_mails(entry)]
    assert function.counts_of("EventsPublished") == ["HelpRequestFiled", "HelpRequestSettled", "OrderCancelled"]
    assert function.counts_of("Mails") == ["SENT"]
    assert function.counts_of("TimelineEntries") == ["TOLD"]


def test_what_is_removed_or_mended_is_passed_over(start: Start) -> None:
    function = start()
    entry = entry_of("a question is filed")
    removed = record_with(entry, 4, "REMOVE")
    del removed["dynamodb"]["NewImage"]

    assert function.takes(record_with(entry, 3, "MODIFY"), removed) == []
    assert (function.events.published, function.mails.sent) == ([], [])
    assert function.counts_of("TimelineEntries") == ["PASSED_OVER"] * 2


BAD = {
    "no JSON in it": {"facts": {"S": "{"}},
    "no such author": {"author": {"S": "ABDUCTED"}},
    "no order": {"order_id": {"N": "1"}},
}


@pytest.mark.parametrize("what", BAD)
def test_a_record_that_cannot_be_read_fails_alone_and_nothing_of_it_is_logged(start: Start, what: str) -> None:
    function = start()
    good, bad = entry_of("a question is filed"), entry_of("an agent writes")
    image = {**entry_item(W1.id, bad).serialize(), **BAD[what]}

    assert function.takes(record_with(good, 1), record_of(image, 2), record_with(good, 3)) == ["2"]

    assert function.counts_of("TimelineEntries") == ["TOLD", "BAD", "TOLD"]
    [line] = [line for line in function.left.logs if line["level"] == "WARNING"]
    assert (line["message"], line["sequence_number"]) == ("a record is no entry of a timeline", "2")
    said = json.dumps([*function.left.logs, *function.left.metrics])
    assert not any(word in said for word in ("We look into it", "ABDUCTED", "James Li", "ann.marker"))


def test_a_record_without_an_image_is_none(start: Start) -> None:
    record = {**record_with(entry_of("a question is filed"), 2), "dynamodb": {"SequenceNumber": "2"}}

    assert start().takes(record) == ["2"]


def raising(error: Exception) -> Callable[[Any], None]:
    def hook(_: Any) -> None:
        raise error

    return hook


def raising_once(error: BaseException) -> Callable[[Any], None]:
    left = [error]

    def hook(_: Any) -> None:
        if left:
            raise left.pop()

    return hook


@pytest.mark.parametrize(
    ("error", "mail"), [(NotTold(), "NOT_SENT"), (MailReplyLost(), "REPLY_LOST")], ids=["not sent", "reply lost"]
)
def test_what_cannot_be_told_now_is_given_back(start: Start, error: Exception, mail: str) -> None:
    function = start()
    function.mails.before = raising(error)

    assert function.takes(record_with(entry_of("an agent writes"))) == ["1"]

    assert function.counts_of("Mails") == [mail]
    assert function.counts_of("TimelineEntries") == ["BUSY"]
    [line] = [line for line in function.left.logs if line["level"] == "WARNING"]
    assert (line["message"], line["reason"]) == ("an entry cannot be told now", type(error).__name__)


def test_a_mail_whose_sender_died_is_sent_by_the_next_try_but_one(start: Start) -> None:
    function = start()
    entry = entry_of("an agent writes")
    function.ledger.after_claim = partial(raising_once(Died()), None)
    with pytest.raises(Died):
        function.takes(record_with(entry))

    assert function.takes(record_with(entry)) == ["1"]
    assert function.waited == CLAIMED_FOR.total_seconds() < MARGIN_SECONDS
    assert function.takes(record_with(entry)) == []
    assert [mail.id for mail in function.mails.sent] == [mail.id for mail in due_mails(entry)]


def test_a_store_that_is_busy_gives_the_record_back(start: Start) -> None:
    function = start()
    function.ledger.before_claim = partial(raising(StoreBusy()), None)

    assert function.takes(record_with(entry_of("an agent writes"))) == ["1"]
    assert function.counts_of("EventsPublished") == ["MessagePosted"]


def test_facts_that_only_a_later_version_knows_are_passed_over_and_the_others_are_told(start: Start) -> None:
    function, entry = start(), entry_of("a cancellation settles itself")
    image: Json = entry_item(W1.id, entry).serialize()
    known = image["facts"]["S"][1:-1]
    abducted = '{"kind":"ABDUCTED","at":"2026-11-03T12:00:00.000000Z"}'
    image["facts"]["S"] = f"[{abducted},{known}]"

    assert function.takes(record_of(image, 1)) == []

    assert [event.type for event in function.events.published] == [event.type for event in events_of(entry)]
    assert function.counts_of("Mails") == ["SENT"]
    assert function.counts_of("TimelineEntries") == ["TOLD"]


class OlderStore(MemoryOrderStore):
    def order(self, ref: object) -> Any:
        raise Unreadable


def test_an_order_that_only_a_later_version_reads_makes_its_record_bad_so_that_no_other_waits(
    module: ModuleType, service: str, capsys: pytest.CaptureFixture[str]
) -> None:
    function = Function(module, service, capsys, store=OlderStore())

    assert function.takes(record_with(entry_of("an agent writes"), 1)) == ["1"]

    assert function.counts_of("EventsPublished") == ["MessagePosted"]
    assert function.counts_of("TimelineEntries") == ["BAD"]


def test_a_refused_mail_fails_nothing(start: Start) -> None:
    function = start()
    function.mails.before = raising(MailRefused())

    assert function.takes(record_with(entry_of("an agent writes"))) == []
    assert function.counts_of("Mails") == ["REFUSED"]


def test_what_nobody_foresaw_is_told_without_its_words(start: Start) -> None:
    function = start()
    function.mails.before = raising(RuntimeError("to james@example.com: We look into it."))

    assert function.takes(record_with(entry_of("an agent writes"))) == ["1"]

    [line] = [line for line in function.left.logs if line["level"] == "ERROR"]
    assert (line["exception_name"], line["sequence_number"]) == ("RuntimeError", "1")
    assert not any(word in json.dumps(function.left.logs) for word in ("james@", "We look into it"))
    assert function.counts_of("TimelineEntries") == ["FAILED"]


def test_nothing_is_begun_that_the_time_may_not_suffice_for(start: Start) -> None:
    function = start()

    assert function.takes(record_with(entry_of("an agent writes")), milliseconds=39_999) == ["1"]
    assert (function.events.published, function.mails.sent) == ([], [])
    assert function.takes(record_with(entry_of("an agent writes")), milliseconds=40_000) == []


def test_a_poison_record_ends_with_the_dead_by_its_keys_and_stops_nobody(start: Start) -> None:
    function = start()
    records = records_of_all_scenes()
    poison = records[21]
    poison["dynamodb"]["NewImage"]["facts"] = {"S": "["}

    assert function.handed_out(records) == []
    [letter] = function.dead.letters
    assert (letter.reason, letter.message_id) == ("BAD", "22")
    assert json.loads(letter.body) == {"keys": poison["dynamodb"]["Keys"], "reason": "BAD"}
    assert (function.events.ids, mail_ids(function)) == told_of(records, apart_from=poison)


def test_what_nobody_foresaw_is_delivered_again_until_it_is_old(start: Start) -> None:
    function, record = start(), record_with(entry_of("an agent writes"))
    function.mails.before = raising(RuntimeError())

    function.clock.wait(PATIENCE.total_seconds() - 1)
    assert function.takes(record) == ["1"]
    assert function.dead.letters == []
    function.clock.wait(1)
    assert function.takes(record) == []
    assert [(letter.reason, letter.message_id) for letter in function.dead.letters] == [("FAILED", "1")]


def test_what_somebody_delivers_by_hand_fails_and_becomes_no_dead_letter(start: Start) -> None:
    function, record = start(), record_with(entry_of("an agent writes"))
    del record["dynamodb"]["ApproximateCreationDateTime"]
    function.mails.before = raising(RuntimeError())
    function.clock.wait(10 * PATIENCE.total_seconds())

    assert function.takes(record) == ["1"]
    assert function.dead.letters == []


def test_that_a_mail_is_given_up_is_logged(start: Start) -> None:
    function, record = start(), record_with(entry_of("an agent writes"))
    function.mails.after = raising(MailReplyLost())
    function.takes(record)
    function.takes(record)

    assert function.counts_of("Mails") == ["GIVEN_UP"]
    [line] = [line for line in function.left.logs if line["level"] == "WARNING"]
    assert (line["message"], line["sequence_number"]) == ("a mail may have been sent twice and is given up", "1")


def test_what_fails_for_a_while_is_told_in_the_end(start: Start) -> None:
    seed = Random().randrange(2**32)
    chance = Random(seed)
    function, records = start(), records_of_all_scenes()

    def now_and_then(_: Any) -> None:
        if chance.random() < 0.3:
            raise NotTold

    function.events.before, function.mails.before = now_and_then, now_and_then
    dead = function.handed_out(records)
    print(f"seed {seed}")

    assert dead == []
    assert (function.events.ids, mail_ids(function)) == told_of(records)


def mail_ids(function: Function) -> list[str]:
    return sorted(mail.id for mail in function.mails.sent)


def told_of(records: list[Json], *, apart_from: Json | None = None) -> tuple[set[str], list[str]]:
    """The ids of the events and mails that all these records are told by, each once."""
    pairs = zip(entries_of_all_scenes(), records, strict=True)
    entries = [entry for entry, record in pairs if record is not apart_from]
    events = {event.id for entry in entries for event in events_of(entry)}
    return events, sorted(mail.id for entry in entries for mail in due_mails(entry))


@pytest.mark.guarantee("Logs and metrics hold nobody's data.", to="operators")
def test_no_line_of_any_scene_tells_of_anybody(start: Start) -> None:
    function = start()
    seen: list[Mail] = []
    function.mails.after = seen.append

    function.takes(*records_of_all_scenes())

    assert seen
    said = json.dumps([*function.left.logs, *function.left.metrics]).lower()
    assert not any(word in said for word in ("james", "plaza", "we look into it", "ann.marker", "warehouse", '"w1"'))


def test_without_a_bus_it_does_not_start(
    service: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ORDER_HELP_TABLE_PREFIX", "test-")
    monkeypatch.delenv("ORDER_HELP_BUS", raising=False)
    monkeypatch.setattr(sys, "tracebacklimit", None, raising=False)  # which it sets
    sys.modules.pop(MODULE, None)

    with pytest.raises(ValueError, match="ORDER_HELP_BUS is missing"):
        importlib.import_module(MODULE)


def test_without_a_sender_it_has_no_mailer(module: ModuleType) -> None:
    names = {"ORDER_HELP_TABLE_PREFIX": "test-", "ORDER_HELP_BUS": "shop"}
    page = "https://shop.example/orders/{number}"

    assert module.notifier_for(settings_from(names)).mailer is None
    mailer = module.notifier_for(
        settings_from({**names, "ORDER_HELP_MAIL_FROM": "help@shop.example", "ORDER_HELP_ORDER_URL": page})
    ).mailer
    assert (mailer.sender, mailer.order_url) == ("help@shop.example", page)
