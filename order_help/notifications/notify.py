"""
Sends the notifications of a timeline entry: its events to the shop's systems, its mails to the shopper.

Rule 1: it can be called any number of times for an entry. Events keep their ids. A mail is claimed before it is sent
and settled afterwards, so it is sent again only if its fate is unknown: the mail service's reply was lost, or the
claim was not settled, because the process ended or the store was busy.
Rule 2: a mail is sent MOST_COPIES times at most. Each claim counts the attempts whose fate is unknown before it makes
one more; an attempt that is known to have failed is not counted.
Rule 3: events and mails are independent: if the events cannot be published, the mails are still sent.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from enum import Enum
from typing import Final

from order_help.domain.ids import OrderId
from order_help.domain.timeline import TimelineEntry
from order_help.domain.values import Value
from order_help.notifications.due_mails import due_mails
from order_help.notifications.event_types import DomainEvent
from order_help.notifications.events import events_of
from order_help.notifications.mail_content import mail_of
from order_help.notifications.mail_message import is_address
from order_help.notifications.ports import Events, Mail, MailClaim, MailLedger, MailRefused, MailReplyLost, Mails
from order_help.texts.languages import texts_for
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services

CLAIMED_FOR: Final = timedelta(seconds=30)
"""Longer than it takes, by the timeouts of all calls, to publish events, read the order, claim a mail and send it."""


MOST_COPIES: Final = 2
"""
The most copies of one mail that a shopper may get. One attempt would lose a mail with every lost reply; with two, a
mail is lost only if it was not accepted although no reply came, twice.
"""


class MailResult(Enum):
    """The result for a mail that was due."""

    SENT = "SENT"
    SENT_BEFORE = "SENT_BEFORE"
    REFUSED = "REFUSED"  # the mail service will never accept it
    NO_ADDRESS = "NO_ADDRESS"  # the order has no mail address, or an invalid one
    NO_SENDER = "NO_SENDER"  # this deployment sends no mails
    NOT_SENT = "NOT_SENT"  # it must be tried again
    REPLY_LOST = "REPLY_LOST"  # it may have been sent, and must be tried again
    GIVEN_UP = "GIVEN_UP"  # it may have been sent MOST_COPIES times, so it is not tried again


class Mailer(Value):
    """Where mails are sent; `order_url` is the URL of an order's page with "{id}" or "{number}" in it."""

    mails: Mails
    ledger: MailLedger
    sender: str
    order_url: str | None = None


class Notifier(Value):
    """Where notifications of timeline entries are sent; without a mailer, shoppers get no mails."""

    services: Services
    events: Events
    mailer: Mailer | None = None


def send_notifications(
    notifier: Notifier,
    order_id: OrderId,
    entry: TimelineEntry,
    *,
    now: datetime,
    on_result: Callable[[DomainEvent | MailResult], None] = lambda _: None,
) -> None:
    """
    Publishes the entry's events and sends its mails; `on_result` gets each published event and each mail's result.

    Raises NotTold, MailReplyLost or StoreBusy if something was not sent or may not have been; then it must be called
    again.
    """
    try:
        events = events_of(entry)
        if events:
            notifier.events.publish(events)
        for event in events:
            on_result(event)
    finally:
        _send_mails(notifier, order_id, entry, now, on_result)


def _send_mails(
    notifier: Notifier, order_id: OrderId, entry: TimelineEntry, now: datetime, on_result: Callable[[MailResult], None]
) -> None:
    due, mailer = due_mails(entry), notifier.mailer
    if not due:
        return
    order = notifier.services.order(order_id) if mailer else None
    to = order.snapshot.email if order else None
    for due_mail in due:
        if mailer is None:
            on_result(MailResult.NO_SENDER)
        elif order is None or to is None or not is_address(to):
            on_result(MailResult.NO_ADDRESS)
        else:
            texts, settings = texts_for(order.snapshot.locale), notifier.services.settings_of(order)
            mail = mail_of(
                due_mail, order, texts, settings, sender=mailer.sender, to=to, order_url=mailer.order_url, now=now
            )
            on_result(_send(mailer, order_id, mail, now, on_result))


def _send(
    mailer: Mailer, order_id: OrderId, mail: Mail, now: datetime, on_result: Callable[[MailResult], None]
) -> MailResult:
    claim = mailer.ledger.claim(order_id, mail.id, now=now, until=now + CLAIMED_FOR)
    if claim is None:
        return MailResult.SENT_BEFORE
    result = MailResult.SENT
    try:
        if claim.attempt <= MOST_COPIES:
            mailer.mails.send(mail)
        else:
            result = MailResult.GIVEN_UP
    except MailRefused:
        result = MailResult.REFUSED
    except MailReplyLost:
        if claim.attempt < MOST_COPIES:
            on_result(MailResult.REPLY_LOST)
            _release(mailer, claim, may_be_sent=True)
            raise
        result = MailResult.GIVEN_UP
    except Exception:
        on_result(MailResult.NOT_SENT)
        _release(mailer, claim, may_be_sent=False)
        raise
    with suppress(StoreBusy):  # The mail was sent, or never will be; raising would have the entry delivered again.
        mailer.ledger.settle(claim)
    return result


def _release(mailer: Mailer, claim: MailClaim, *, may_be_sent: bool) -> None:
    with suppress(StoreBusy):  # The claim expires by itself, and its attempt remains counted.
        mailer.ledger.release(claim, may_be_sent=may_be_sent)
