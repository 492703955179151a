"""The ports of notifications: an event bus, a mail service, and a ledger of mails."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from order_help.domain.ids import OrderId
from order_help.domain.values import Value
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
    """It is unknown whether the mail was sent. Every other exception of the mail service means that it was not."""


class Mail(Value):
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


class MailClaim(Value):
    """
    The right to send a mail until the claim expires; `token` is unique.

    `attempt` is 1 for the first attempt, plus 1 for each earlier attempt that is not known to have failed: so many
    copies of the mail may exist once this attempt is made.
    """

    order_id: OrderId
    mail_id: str
    token: str
    since: datetime
    attempt: int


class Events(Protocol):
    """The event bus that the shop's systems listen to."""

    def publish(self, events: Sequence[DomainEvent]) -> None:
        """Publishes the events in this order; an event may be published more than once. Raises NotTold."""


class Mails(Protocol):
    """The mail service."""

    def send(self, mail: Mail) -> None:
        """
        Tries once to send the mail. Raises MailReplyLost if it may have been sent, and MailRefused.

        If it was not sent, raises NotTold, or whatever else a mistake in the deployment causes.
        """


class MailLedger(Protocol):
    """
    Records which mails were sent, so that each is sent once.

    Rule: an attempt is counted before it is made, by its claim. So it counts even if nothing is recorded afterwards.
    """

    def claim(self, order_id: OrderId, mail_id: str, *, now: datetime, until: datetime) -> MailClaim | None:
        """
        Returns the exclusive right to send a mail until `until`; None if the mail is settled.

        Raises MailClaimed or StoreBusy.
        """

    def settle(self, claim: MailClaim) -> None:
        """Records that the mail was sent, or never will be, so that it is not claimed again. Raises StoreBusy."""

    def release(self, claim: MailClaim, *, may_be_sent: bool) -> None:
        """
        Ends a claim whose mail is not known to be sent, so that it can be claimed again. Raises StoreBusy.

        The attempt remains counted only if the mail may have been sent.
        """
