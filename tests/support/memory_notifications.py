"""A bus, a mail service and a ledger in memory: the ports' methods and nothing else."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count

from order_help.domain.ids import OrderId
from order_help.notifications.event_types import DomainEvent
from order_help.notifications.ports import Mail, MailClaim, MailClaimed


class Died(BaseException):
    """The process ends where this is raised: nothing that follows is done, not even what catches exceptions."""


@dataclass
class MemoryEvents:
    """Keeps what was published; `before` and `after` may raise what happens to a bus, or the end of the process."""

    published: list[DomainEvent] = field(default_factory=list)
    before: Callable[[Sequence[DomainEvent]], None] = lambda _: None
    after: Callable[[Sequence[DomainEvent]], None] = lambda _: None

    def publish(self, events: Sequence[DomainEvent]) -> None:
        self.before(events)
        self.published += events
        self.after(events)

    @property
    def ids(self) -> set[str]:
        return {event.id for event in self.published}


@dataclass
class MemoryMails:
    """Keeps what was sent; `before` and `after` likewise."""

    sent: list[Mail] = field(default_factory=list)
    before: Callable[[Mail], None] = lambda _: None
    after: Callable[[Mail], None] = lambda _: None

    def send(self, mail: Mail) -> None:
        self.before(mail)
        self.sent.append(mail)
        self.after(mail)


@dataclass
class MemoryMailLedger:
    """Claims by mail, each with the time that it ends, None once it is settled; `before_…` and `after_…` likewise."""

    claims: dict[tuple[OrderId, str], tuple[MailClaim, datetime | None]] = field(default_factory=dict)
    before_claim: Callable[[], None] = lambda: None
    after_claim: Callable[[], None] = lambda: None
    before_settle: Callable[[], None] = lambda: None
    after_settle: Callable[[], None] = lambda: None
    before_release: Callable[[], None] = lambda: None
    after_release: Callable[[], None] = lambda: None
    tokens: Iterator[int] = field(default_factory=count)

    def claim(self, order_id: OrderId, mail_id: str, *, now: datetime, until: datetime) -> MailClaim | None:
        self.before_claim()
        known = self.claims.get((order_id, mail_id))
        if known and known[1] is None:
            return None
        if known and known[1] and known[1] > now:
            raise MailClaimed(known[1])
        attempt = 1 + (known[0].attempt if known else 0)
        token = f"T{next(self.tokens)}"
        claim = MailClaim(order_id=order_id, mail_id=mail_id, token=token, since=now, attempt=attempt)
        self.claims[order_id, mail_id] = (claim, until)
        self.after_claim()
        return claim

    def settle(self, claim: MailClaim) -> None:
        self.before_settle()
        self._change(claim, None, attempt=claim.attempt)
        self.after_settle()

    def release(self, claim: MailClaim, *, may_be_sent: bool) -> None:
        self.before_release()
        self._change(claim, claim.since, attempt=claim.attempt if may_be_sent else claim.attempt - 1)
        self.after_release()

    def _change(self, claim: MailClaim, until: datetime | None, *, attempt: int) -> None:
        if self.claims[claim.order_id, claim.mail_id][0].token == claim.token:
            self.claims[claim.order_id, claim.mail_id] = (replace(claim, attempt=attempt), until)
