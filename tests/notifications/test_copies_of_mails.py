"""Whatever fails, however often an entry is delivered: a mail is sent twice at most, and once if its fate is known."""

from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Final

import pytest

from order_help.notifications.due_mails import due_mails
from order_help.notifications.event_types import DomainEvent
from order_help.notifications.notify import CLAIMED_FOR, MOST_COPIES, Mailer, MailResult, Notifier, send_notifications
from order_help.notifications.ports import MailRefused, MailReplyLost, NotTold
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services
from tests.support.chance import run_seed
from tests.support.commands import W1
from tests.support.entries import NOW, ORDER, entry_of
from tests.support.memory_notifications import Died, MemoryEvents, MemoryMailLedger, MemoryMails
from tests.support.memory_register import MemoryRegister
from tests.support.memory_store import MemoryOrderStore

SECOND: Final = timedelta(seconds=1)
ENTRY: Final = entry_of("a cancellation settles itself")
(MAIL,) = due_mails(ENTRY)

LATE: Final = CLAIMED_FOR + SECOND

Happening = BaseException | timedelta
"""What is raised there, or after which time another function gets the same entry there."""

KNOWN_NOT_SENT: Final[dict[str, dict[str, tuple[Happening, ...]]]] = {
    "throttled": {"before": (NotTold(),)},
    "a mistake in the deployment": {"before": (RuntimeError(),)},
    "the store is busy before the claim": {"before_claim": (StoreBusy(),)},
    "another delivery comes meanwhile": {"before": (0 * SECOND,)},
}
UNKNOWN: Final[dict[str, dict[str, tuple[Happening, ...]]]] = {
    "accepted, and the reply is lost": {"after": (MailReplyLost(),)},
    "lost before it is accepted": {"before": (MailReplyLost(),)},
    "dies after the claim": {"after_claim": (Died(),)},
    "dies before sending": {"before": (Died(),)},
    "dies after sending": {"after": (Died(),)},
    "dies before settling": {"before_settle": (Died(),)},
    "dies after settling": {"after_settle": (Died(),)},
    "claimed, and the reply is lost": {"after_claim": (StoreBusy(),)},
    "throttled, and the store is busy at the release": {"before": (NotTold(),), "before_release": (StoreBusy(),)},
    "throttled, and dies at the release": {"before": (NotTold(),), "before_release": (Died(),)},
    "released, and the reply is lost": {"before": (NotTold(),), "after_release": (StoreBusy(),)},
    "accepted, and the store is busy at settling": {"before_settle": (StoreBusy(),)},
    "accepted, and so slow that the claim expires": {"after": (LATE,)},
    "throttled, and so slow that the claim expires": {"before": (LATE, NotTold())},
}
OTHERS: Final[dict[str, dict[str, tuple[Happening, ...]]]] = {
    "nothing fails": {},
    "refused": {"before": (MailRefused(),)},
}
FAULTS: Final = KNOWN_NOT_SENT | UNKNOWN | OTHERS
"""What happens in a delivery, by the hooks of `MemoryMails` and `MemoryMailLedger`."""


@dataclass
class Shop:
    """A shop in memory, to which one entry is delivered again and again."""

    events: MemoryEvents = field(default_factory=MemoryEvents)
    mails: MemoryMails = field(default_factory=MemoryMails)
    ledger: MemoryMailLedger = field(default_factory=MemoryMailLedger)
    results: list[MailResult] = field(default_factory=list)
    now: datetime = NOW

    def __post_init__(self) -> None:
        store = MemoryOrderStore()
        store.put(ORDER)
        mailer = Mailer(mails=self.mails, ledger=self.ledger, sender="help@shop.example")
        services = Services(store=store, register=MemoryRegister(store))
        self.notifier = Notifier(services=services, events=self.events, mailer=mailer)

    def deliver(self, fault: str = "nothing fails") -> bool:
        """Delivers the entry once; returns whether it must be delivered again."""
        self._plan(fault)
        try:
            send_notifications(self.notifier, W1.id, ENTRY, now=self.now, on_result=self._keep)
        except (NotTold, MailReplyLost, StoreBusy, RuntimeError, Died):
            return True
        return False

    def _keep(self, result: DomainEvent | MailResult) -> None:
        if isinstance(result, MailResult):
            self.results.append(result)

    def _plan(self, fault: str) -> None:
        for port in (self.mails, self.ledger):
            for name in (name for name in type(port).__dataclass_fields__ if name.startswith(("before", "after"))):
                setattr(port, name, self._hook(*FAULTS[fault].get(name, ())))

    def _hook(self, *happenings: Happening) -> Callable[..., None]:
        def hook(*_: object) -> None:
            for happening in happenings:
                if isinstance(happening, BaseException):
                    raise happening
                self.now += happening
                self.deliver()

        return hook


def journey(chance: Random, faults: Iterable[str]) -> tuple[Shop, list[str]]:
    """Delivers the entry with faults, at any pace; then without, until it need not be delivered again."""
    shop, had = Shop(), []
    for _ in range(chance.randint(1, 12)):
        had.append(chance.choice([*faults]))
        shop.deliver(had[-1])
        shop.now += chance.choice((0, 1, 29, 31, 3_600)) * SECOND
    for _ in range(4):
        shop.deliver()
        shop.now += CLAIMED_FOR
    assert not shop.deliver(), had
    return shop, had


@pytest.mark.guarantee(
    "A mail comes once, or twice if nobody can know whether it was sent, and never a third time.", to="shoppers"
)
def test_of_no_mail_more_than_two_copies_are_accepted() -> None:
    seed, copies = run_seed(), Counter[int]()
    for place in range(2_000):
        shop, had = journey(Random(f"{seed}-{place}"), FAULTS)
        assert len(shop.mails.sent) <= MOST_COPIES, had
        assert shop.results[-1] is MailResult.SENT_BEFORE, had
        copies[len(shop.mails.sent)] += 1
    print(f"seed {seed}: mails by their number of copies {dict(sorted(copies.items()))}")
    assert copies.keys() == {0, 1, 2}


def test_a_mail_that_only_failed_to_be_sent_is_sent_once() -> None:
    seed = run_seed()
    for place in range(300):
        shop, had = journey(Random(f"{seed}-{place}"), KNOWN_NOT_SENT)
        assert [mail.id for mail in shop.mails.sent] == [MAIL.id], had
        assert MailResult.GIVEN_UP not in shop.results, had


def test_a_mail_service_that_accepts_and_never_answers_sends_two_copies() -> None:
    shop = Shop()
    again = [shop.deliver("accepted, and the reply is lost") for _ in range(11)]

    assert [mail.id for mail in shop.mails.sent] == [MAIL.id] * 2
    assert again == [True] + [False] * 10
    assert shop.results == [MailResult.REPLY_LOST, MailResult.GIVEN_UP] + [MailResult.SENT_BEFORE] * 9


@pytest.mark.parametrize("fault", UNKNOWN)
def test_what_happens_again_and_again_ends(fault: str) -> None:
    shop = Shop()
    for _ in range(MOST_COPIES + 1):
        shop.deliver(fault)
        shop.now += CLAIMED_FOR
    with suppress(NotTold):
        shop.deliver()
    shop.now += CLAIMED_FOR

    assert not shop.deliver()
    assert len(shop.mails.sent) <= MOST_COPIES


def test_a_process_that_dies_before_each_sending_is_stopped_and_that_is_told() -> None:
    """Nobody knows whether these attempts sent the mail, so the third one is not made."""
    shop = Shop()
    for _ in range(2):
        assert shop.deliver("dies before sending")
        shop.now += CLAIMED_FOR

    assert not shop.deliver()
    assert (shop.mails.sent, shop.results) == ([], [MailResult.GIVEN_UP])


def test_a_lost_reply_does_not_use_up_the_attempts_that_are_known_to_fail() -> None:
    shop = Shop()
    shop.deliver("lost before it is accepted")
    for _ in range(20):
        assert shop.deliver("throttled")

    assert not shop.deliver()
    assert [mail.id for mail in shop.mails.sent] == [MAIL.id]
