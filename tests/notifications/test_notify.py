from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from order_help.domain.ids import CustomerId
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.domain.timeline import TimelineEntry
from order_help.formats.snapshot_writing import write_snapshot
from order_help.notifications.due_mails import due_mails
from order_help.notifications.event_types import DomainEvent
from order_help.notifications.events import events_of
from order_help.notifications.notify import CLAIMED_FOR, Mailer, MailResult, Notifier, send_notifications
from order_help.notifications.ports import MailRefused, MailReplyLost, NotTold
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services
from tests.support.commands import W1
from tests.support.entries import NOW, ORDER, SCENES, entry_of
from tests.support.memory_notifications import Died, MemoryEvents, MemoryMailLedger, MemoryMails
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore
from tests.support.policies import always
from tests.support.reading import snapshot_in

SECOND = timedelta(seconds=1)
ENTRY = entry_of("a cancellation settles itself")
TWO_MAILS = entry_of("the shop ships what was to be cancelled")
PAGE = "https://shop.example/orders/{number}"


@dataclass
class Shop:
    """A shop that is told, in memory; `heard` is what was heard of it since it was last asked."""

    policy: ShopPolicy = DEFAULT_POLICY
    store: MemoryOrderStore = field(default_factory=MemoryOrderStore)
    events: MemoryEvents = field(default_factory=MemoryEvents)
    mails: MemoryMails = field(default_factory=MemoryMails)
    ledger: MemoryMailLedger = field(default_factory=MemoryMailLedger)
    results: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.store.put(ORDER)
        mailer = Mailer(mails=self.mails, ledger=self.ledger, sender="help@shop.example", order_url=PAGE)
        services = Services(store=self.store, register=MemoryRegister(self.store), policy=self.policy)
        self.notifier = Notifier(services=services, events=self.events, mailer=mailer)

    def notify(self, entry: TimelineEntry = ENTRY, now: datetime = NOW) -> None:
        self.results.clear()

        def hear(result: DomainEvent | MailResult) -> None:
            self.results.append(result.value if isinstance(result, MailResult) else result.type)

        send_notifications(self.notifier, W1.id, entry, now=now, on_result=hear)

    @property
    def mails_sent(self) -> list[str]:
        return [mail.id for mail in self.mails.sent]


@pytest.fixture
def shop() -> Shop:
    return Shop()


def raising(error: BaseException, *, times: int = 1) -> Callable[..., None]:
    """Raises it so often, and then no more."""
    left = [times]

    def hook(*_: object) -> None:
        if left[0]:
            left[0] -= 1
            raise error

    return hook


EVENTS_OF_ENTRY = ["HelpRequestFiled", "HelpRequestSettled", "OrderCancelled"]
MAIL_OF_ENTRY = [mail.id for mail in due_mails(ENTRY)]


def test_the_shop_learns_what_happened_and_the_shopper_gets_a_mail(shop: Shop) -> None:
    shop.notify()

    assert shop.events.published == list(events_of(ENTRY))
    [mail] = shop.mails.sent
    assert (mail.id, mail.to, mail.sender) == (MAIL_OF_ENTRY[0], "james@example.com", "help@shop.example")
    assert mail.subject == "Done: Cancel this Order, order W1"
    assert "https://shop.example/orders/W1" in mail.text
    assert shop.results == [*EVENTS_OF_ENTRY, "SENT"]


def test_a_mail_to_an_internationalised_domain_goes_to_its_name_in_ascii(shop: Shop) -> None:
    sent = write_snapshot(ORDER.snapshot) | {"email": "user@münchen.example"}
    shop.store.put(replace(ORDER, snapshot=snapshot_in(sent)))

    shop.notify()

    assert [mail.to for mail in shop.mails.sent] == ["user@xn--mnchen-3ya.example"]


def test_days_in_a_mail_are_those_of_the_policy_under_which_the_order_was_placed() -> None:
    shop = Shop(policy=always(time_zone=ZoneInfo("Pacific/Kiritimati")))

    shop.notify(entry_of("a question is filed"))

    [mail] = shop.mails.sent
    assert "You will have our answer by November 5, 2026." in mail.text  # at 12:00 of November 4 in UTC


def test_where_no_mail_can_be_sent_none_is(shop: Shop) -> None:
    sent = write_snapshot(ORDER.snapshot) | {"email": "a@example.com;c"}
    shop.store.put(replace(ORDER, snapshot=snapshot_in(sent)))

    shop.notify()

    assert (shop.mails.sent, shop.results) == ([], [*EVENTS_OF_ENTRY, "NO_ADDRESS"])


def test_what_concerns_nobody_costs_no_call(shop: Shop) -> None:
    shop.notify(entry_of("a question is claimed"))

    assert (shop.events.published, shop.mails.sent, shop.store.calls, shop.results) == ([], [], [], [])


@pytest.mark.parametrize("scene", SCENES)
def test_told_twice_it_is_told_once(shop: Shop, scene: str) -> None:
    entry = entry_of(scene)
    shop.notify(entry)
    events, mails = shop.events.ids, shop.mails_sent
    assert mails == [mail.id for mail in due_mails(entry)]

    shop.notify(entry, now=NOW + 30 * 86_400 * SECOND)

    assert (shop.events.ids, shop.mails_sent) == (events, mails)
    assert shop.results == [event.type for event in events_of(entry)] + ["SENT_BEFORE"] * len(mails)


def test_a_mail_goes_to_whoever_has_the_order_by_now(shop: Shop) -> None:
    moved = replace(ORDER.snapshot, customer_id=CustomerId("anna"), email="anna@example.com")
    shop.store.kept.clear()
    shop.store.put(replace(ORDER, snapshot=moved))
    shop.notify()

    assert [mail.to for mail in shop.mails.sent] == ["anna@example.com"]


def test_an_order_is_read_once_for_all_its_mails(shop: Shop) -> None:
    shop.notify(TWO_MAILS)

    assert shop.store.calls == ["ref_of", "order"]
    assert shop.results == ["HelpRequestSettled", "HelpRequestSettled", "SENT", "SENT"]


@pytest.mark.parametrize(
    "email", [None, "james", "james@example.com, everybody@shop.example", "a@b.example\nBcc: c@d.example"]
)
def test_without_an_address_no_mail_is_sent_and_that_is_told(shop: Shop, email: str | None) -> None:
    shop.store.put(replace(ORDER, snapshot=replace(ORDER.snapshot, email=email)))
    shop.notify()

    assert shop.results == [*EVENTS_OF_ENTRY, "NO_ADDRESS"]
    assert (shop.mails.sent, shop.ledger.claims) == ([], {})


def test_of_an_order_that_is_not_there_no_mail_is_sent(shop: Shop) -> None:
    shop.store.kept.clear()
    shop.notify()

    assert shop.results == [*EVENTS_OF_ENTRY, "NO_ADDRESS"]


def test_without_a_sender_no_mail_is_sent_and_the_order_is_not_read(shop: Shop) -> None:
    shop.notifier = replace(shop.notifier, mailer=None)
    shop.notify(TWO_MAILS)

    assert shop.results == ["HelpRequestSettled", "HelpRequestSettled", "NO_SENDER", "NO_SENDER"]
    assert shop.store.calls == []


STEPS = [
    "before the events",
    "after the events",
    "before the claim",
    "after the claim",
    "before the sending",
    "after the sending",
    "before it is written down",
    "after it is written down",
]
NOBODY_KNOWS_WHETHER_IT_WAS_SENT = {"after the sending", "before it is written down"}


@pytest.mark.guarantee(
    "A mail comes once, or twice if nobody can know whether it was sent, and never a third time.", to="shoppers"
)
@pytest.mark.parametrize("step", STEPS)
def test_wherever_the_process_ends_all_is_told_and_no_mail_twice_unless_nobody_knows(shop: Shop, step: str) -> None:
    events, mails, ledger = shop.events, shop.mails, shop.ledger
    dead: list[str] = []

    def at(name: str) -> Callable[..., None]:
        def hook(*_: object) -> None:
            if dead or name == step:
                dead.append(name)
                raise Died

        return hook

    events.before, events.after = at(STEPS[0]), at(STEPS[1])
    ledger.before_claim, ledger.after_claim = at(STEPS[2]), at(STEPS[3])
    mails.before, mails.after = at(STEPS[4]), at(STEPS[5])
    ledger.before_settle, ledger.after_settle = at(STEPS[6]), at(STEPS[7])
    with pytest.raises(Died):
        shop.notify()
    for port in (events, mails):
        port.before = port.after = raising(Died(), times=0)
    ledger.before_claim = ledger.after_claim = ledger.before_settle = ledger.after_settle = raising(Died(), times=0)

    given_out_again = 0
    for seconds in (0, 1, CLAIMED_FOR.seconds, CLAIMED_FOR.seconds + 1):
        try:
            shop.notify(now=NOW + seconds * SECOND)
        except NotTold:
            given_out_again += 1

    assert events.ids == {event.id for event in events_of(ENTRY)}
    assert shop.mails_sent == MAIL_OF_ENTRY * (2 if step in NOBODY_KNOWS_WHETHER_IT_WAS_SENT else 1)
    claimed_and_not_settled = (
        STEPS.index("after the claim") <= STEPS.index(step) < STEPS.index("after it is written down")
    )
    assert given_out_again == (2 if claimed_and_not_settled else 0)


def test_a_bus_that_does_not_answer_keeps_nobody_from_a_mail(shop: Shop) -> None:
    shop.events.before = raising(NotTold())
    with pytest.raises(NotTold):
        shop.notify()
    assert shop.results == ["SENT"]

    shop.notify()

    assert shop.results == [*EVENTS_OF_ENTRY, "SENT_BEFORE"]
    assert shop.mails_sent == MAIL_OF_ENTRY


def test_a_mail_that_was_not_sent_is_sent_with_the_next_try(shop: Shop) -> None:
    shop.mails.before = raising(NotTold(), times=2)
    for _ in range(2):
        with pytest.raises(NotTold):
            shop.notify()
        assert shop.results == [*EVENTS_OF_ENTRY, "NOT_SENT"]

    shop.notify()

    assert shop.mails_sent == MAIL_OF_ENTRY


def test_a_mail_whose_reply_was_lost_is_sent_once_more(shop: Shop) -> None:
    shop.mails.after = raising(MailReplyLost())
    with pytest.raises(MailReplyLost):
        shop.notify()
    assert shop.results == [*EVENTS_OF_ENTRY, "REPLY_LOST"]

    for _ in range(3):
        shop.notify()

    assert shop.mails_sent == MAIL_OF_ENTRY * 2


def test_a_mail_that_is_refused_is_never_tried_again_and_fails_nothing(shop: Shop) -> None:
    shop.mails.before = raising(MailRefused())
    shop.notify()
    assert shop.results == [*EVENTS_OF_ENTRY, "REFUSED"]

    shop.notify()

    assert shop.results == [*EVENTS_OF_ENTRY, "SENT_BEFORE"]
    assert shop.mails.sent == []


def test_what_nobody_foresaw_gives_the_claim_back(shop: Shop) -> None:
    shop.mails.before = raising(RuntimeError("the account is not what it was"))
    with pytest.raises(RuntimeError):
        shop.notify()

    shop.notify()

    assert shop.mails_sent == MAIL_OF_ENTRY


def test_a_claim_that_cannot_be_given_back_ends_by_itself(shop: Shop) -> None:
    shop.mails.before, shop.ledger.before_release = raising(NotTold()), raising(StoreBusy())
    with pytest.raises(NotTold):
        shop.notify()
    with pytest.raises(NotTold, match="another has claimed"):
        shop.notify()

    shop.notify(now=NOW + CLAIMED_FOR)

    assert shop.mails_sent == MAIL_OF_ENTRY


def test_a_mail_that_was_sent_and_cannot_be_written_down_is_not_sent_again_at_once(shop: Shop) -> None:
    shop.ledger.before_settle = raising(StoreBusy())
    shop.notify()
    assert shop.results == [*EVENTS_OF_ENTRY, "SENT"]

    with pytest.raises(NotTold):
        shop.notify()

    assert shop.mails_sent == MAIL_OF_ENTRY


def test_two_that_are_given_the_same_entry_send_one_mail(shop: Shop) -> None:
    refused: list[str] = []

    def another_comes(_: object) -> None:
        shop.mails.before = raising(Died(), times=0)
        with pytest.raises(NotTold):
            shop.notify()
        refused.append("the other")

    shop.mails.before = another_comes
    shop.notify()

    assert refused == ["the other"]
    assert shop.mails_sent == MAIL_OF_ENTRY


def test_the_second_mail_of_an_entry_waits_for_no_more_than_the_first(shop: Shop) -> None:
    shop.mails.before = raising(MailRefused())
    shop.notify(TWO_MAILS)

    assert shop.results[-2:] == ["REFUSED", "SENT"]
    assert shop.mails_sent == [due_mails(TWO_MAILS)[1].id]
