"""The ports of notifications: an event bus, a mail service, and a ledger of mails."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from order_help.domain.ids import OrderId
from order_help.notifications.event_types import DomainEvent


class NotTold(Exception):
    """Something could not be sent now; trying again may help."""


class MailClaimed(NotTold):
    """Another process holds the claim of this mail until `until`; it is sending the mail, or has died."""

    def __init__(self, until: datetime) -> None:
        super().__init__("another has claimed this mail")
        self.until = until


class MailRefused(Exception):
    """The mail service will never accept this mail, because of its address or its content."""


class MailReplyLost(Exception):
    """It is unknown whether the mail was sent."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """
    A mail from one address to one address, in plain text and in HTML; `sender` may be "Name <address>".

    `id` is the same each time the mail is composed. `at` is its date, `locale` the tag of its language.
    """

    id: str
    at: datetime
    locale: str
    sender: str
    to: str
    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MailClaim:
    """The right to send a mail until the claim expires; `token` is unique."""

    order_id: OrderId
    mail_id: str
    token: str
    since: datetime


class Events(Protocol):
    """The event bus that the shop's systems listen to."""

    def publish(self, events: Sequence[DomainEvent]) -> None:
        """Publishes the events in this order; an event may be published more than once. Raises NotTold."""


class Mails(Protocol):
    """The mail service."""

    def send(self, mail: Mail) -> None:
        """Tries once to send the mail. Raises NotTold if it was not sent, MailRefused or MailReplyLost."""


class MailLedger(Protocol):
    """Records which mails were sent, so that each is sent once."""

    def claim(self, order_id: OrderId, mail_id: str, *, now: datetime, until: datetime) -> MailClaim | None:
        """
        Returns the exclusive right to send a mail until `until`; None if the mail is settled.

        Raises MailClaimed or StoreBusy.
        """

    def settle(self, claim: MailClaim) -> None:
        """Records that the mail was sent, or never will be, so that it is not claimed again. Raises StoreBusy."""

    def release(self, claim: MailClaim) -> None:
        """Ends a claim without a mail that is known to be sent, so that it can be claimed again. Raises StoreBusy."""
