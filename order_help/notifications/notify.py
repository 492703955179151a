"""
Tells of one entry of a timeline: its events to the rest of the shop, its mails to the shopper.

Rule 1: it may be told any number of times. Events keep their ids. A mail is claimed before it is sent and settled
after, so it is sent again only where nobody knows whether it was sent: the mail service's reply was lost, on its way or
with the process that was to write it down.
Rule 2: events and mails do not wait for each other: what cannot be told now keeps nothing else from being told.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from order_help.domain.ids import OrderRef
from order_help.domain.timeline import TimelineEntry
from order_help.notifications.due_mails import due_mails
from order_help.notifications.event_types import DomainEvent
from order_help.notifications.events import events_of
from order_help.notifications.mail_content import mail_of
from order_help.notifications.mail_message import is_address
from order_help.notifications.ports import Events, Mail, MailLedger, MailRefused, MailReplyLost, Mails
from order_help.texts.languages import texts_for
from order_help.use_cases.ports import OrderStore, StoreBusy

CLAIMED_FOR: Final = timedelta(seconds=30)
"""Longer than an entry's events, its order, the claim and the sending take at their slowest, by their own timeouts."""


class MailResult(Enum):
    """What came of a mail that was due."""

    SENT = "SENT"
    SENT_BEFORE = "SENT_BEFORE"
    REFUSED = "REFUSED"  # by the mail service, for good
    NO_ADDRESS = "NO_ADDRESS"  # the shop has not told of any, or of none that a mail can be sent to
    NO_SENDER = "NO_SENDER"  # this deployment sends no mails
    NOT_SENT = "NOT_SENT"  # this time: it is to be tried again, as the next one
    REPLY_LOST = "REPLY_LOST"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mailer:
    """How mails are sent: `sender` stands in each; `order_url` leads to an order's page, with "{number}" in it."""

    mails: Mails
    ledger: MailLedger
    sender: str
    order_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Notifier:
    """Whom is told of entries; without a post office no shopper gets mails."""

    store: OrderStore
    events: Events
    post: Mailer | None = None


def nobody(_: DomainEvent | MailResult) -> None:
    """Listens to nothing."""


def notify_of_entry(
    notifier: Notifier,
    ref: OrderRef,
    entry: TimelineEntry,
    *,
    now: datetime,
    on_notified: Callable[[DomainEvent | MailResult], None] = nobody,
) -> None:
    """
    Publish the entry's events and send its mails; `heard` hears of each.

    Raises NotTold, MailReplyLost or StoreBusy where not all was told, and it is to be told again.
    """
    try:
        events = events_of(ref, entry)
        if events:
            notifier.events.publish(events)
        for event in events:
            on_notified(event)
    finally:
        _send_mails(notifier, ref, entry, now, on_notified)


def _send_mails(
    notifier: Notifier, ref: OrderRef, entry: TimelineEntry, now: datetime, on_notified: Callable[[MailResult], None]
) -> None:
    due, post = due_mails(entry), notifier.post
    if not due:
        return
    order = notifier.store.order(ref) if post else None
    to = order.snapshot.email if order else None
    for one in due:
        if post is None:
            on_notified(MailResult.NO_SENDER)
        elif order is None or to is None or not is_address(to):
            on_notified(MailResult.NO_ADDRESS)
        else:
            texts = texts_for(order.snapshot.locale)
            mail = mail_of(one, order, texts, sender=post.sender, to=to, order_url=post.order_url)
            on_notified(_send(post, ref, mail, now, on_notified))


def _send(
    post: Mailer, ref: OrderRef, mail: Mail, now: datetime, on_notified: Callable[[MailResult], None]
) -> MailResult:
    claim = post.ledger.claim(ref, mail.id, now=now, until=now + CLAIMED_FOR)
    if claim is None:
        return MailResult.SENT_BEFORE
    result = MailResult.SENT
    try:
        post.mails.send(mail)
    except MailRefused:
        result = MailResult.REFUSED
    except Exception as failed:
        on_notified(MailResult.REPLY_LOST if isinstance(failed, MailReplyLost) else MailResult.NOT_SENT)
        with suppress(StoreBusy):  # the claim ends by itself
            post.ledger.release(claim)
        raise
    with suppress(StoreBusy):  # it is sent: to try all of it again would be to send it twice
        post.ledger.settle(claim)
    return result
