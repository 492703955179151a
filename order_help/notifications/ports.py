"""What telling of an order's changes needs of the outside: a bus of events, a mail service, and a count of mails."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from order_help.domain.ids import OrderRef
from order_help.notifications.event_types import DomainEvent


class NotTold(Exception):  # exceptions are named for the fact
    """Not all of it could be told now; nothing is known to be wrong with it, trying again helps."""


class MailClaimed(NotTold):  # exceptions are named for the fact
    """Another has claimed this mail `until` then, and sends it or has died."""

    def __init__(self, until: datetime) -> None:
        super().__init__("another has claimed this mail")
        self.until = until


class MailRefused(Exception):  # exceptions are named for the fact
    """This mail will never be sent, however often it is tried: its address or its content is not accepted."""


class MailReplyLost(Exception):  # exceptions are named for the fact
    """The mail may have been sent, and may not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """
    One mail, from one address to one, in plain text and in HTML; `sender` may be "Name <address>".

    `id` is the same whenever this mail is made again. `at` is what it is dated, `locale` the language it is in.
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
    """The right to send a mail, until somebody may take it over; `token` is unlike that of every other claim."""

    order: OrderRef
    mail_id: str
    token: str
    since: datetime


class Events(Protocol):
    """The rest of the shop, which listens."""

    def publish(self, events: Sequence[DomainEvent]) -> None:
        """Publish these, in their order; any of them perhaps more than once. Raises NotTold."""


class Mails(Protocol):
    """The mail service."""

    def send(self, mail: Mail) -> None:
        """Send it, trying once. Raises NotTold where it was not sent, MailRefused or MailReplyLost."""


class MailLedger(Protocol):
    """Keeps count of mails, so that each is sent once."""

    def claim(self, order: OrderRef, mail_id: str, *, now: datetime, until: datetime) -> MailClaim | None:
        """
        The right to send a mail, until then for nobody else; None where it is settled already.

        Raises MailClaimed and StoreBusy.
        """

    def settle(self, claim: MailClaim) -> None:
        """The mail was sent, or never will be: nobody claims it again. Raises StoreBusy."""

    def release(self, claim: MailClaim) -> None:
        """The mail was not sent, as far as anybody knows: whoever comes next may claim it. Raises StoreBusy."""
