"""
Decides which mails the shopper gets about a timeline entry.

Rule 1: a mail announces what the shop writes or decides, or confirms a request that the shopper filed; nothing else.
Rule 2: a fact causes at most one mail. The mail's id consists of the entry's change id and the fact's position, and of
nothing that a later version of this file may change, so a mail that was sent is never sent again with another id.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.timeline import Author, Fact, FactKind, RequestAfterChange, TimelineEntry
from order_help.domain.values import Value
from order_help.notifications.events import event_id
from order_help.texts.mail_wording import MailKind

_SHOPPER, _AGENT, _SHOP, _SERVICE = Author.SHOPPER, Author.AGENT, Author.SHOP, Author.SERVICE

KINDS: Final[Mapping[tuple[FactKind, Author], MailKind]] = MappingProxyType(
    {
        (FactKind.REQUEST_FILED, _SHOPPER): MailKind.FILED,
        (FactKind.REQUEST_APPROVED, _SHOPPER): MailKind.DONE_AT_ONCE,
        (FactKind.MESSAGE_POSTED, _AGENT): MailKind.MESSAGE,
        (FactKind.REQUEST_APPROVED, _AGENT): MailKind.APPROVED,
        (FactKind.REQUEST_ANSWERED, _AGENT): MailKind.ANSWERED,
        (FactKind.REQUEST_DECLINED, _AGENT): MailKind.DECLINED,
        (FactKind.REQUEST_TIMED_OUT, _SERVICE): MailKind.TIMED_OUT,
        (FactKind.REQUEST_OVERTAKEN, _SHOP): MailKind.OVERTAKEN,
        (FactKind.REQUEST_OVERTAKEN, _AGENT): MailKind.OVERTAKEN,
        (FactKind.REQUEST_REOPENED, _AGENT): MailKind.REOPENED,
    }
)
"""The mail that each kind of fact causes, by its author; all others cause none."""


class DueMail(Value):
    """A mail that is to be sent; `about` is the help request after the change, or None if the mail is about none."""

    id: str
    kind: MailKind
    entry: TimelineEntry
    about: RequestAfterChange | None


def due_mails(entry: TimelineEntry) -> tuple[DueMail, ...]:
    """Returns the mails about an entry, in the order of its facts."""
    return tuple(_due_mails(entry))


def _due_mails(entry: TimelineEntry) -> Iterator[DueMail]:
    for place, fact in entry.placed_facts():
        about = entry.request(fact.request_id) if fact.request_id else None
        kind = _kind_of(entry, fact, about)
        if kind is not None:
            yield DueMail(id=event_id(entry, place + 1, "mail"), kind=kind, entry=entry, about=about)


def _kind_of(entry: TimelineEntry, fact: Fact, about: RequestAfterChange | None) -> MailKind | None:
    kind = KINDS.get((fact.kind, entry.author_of(fact)))
    state = about.state if about else None
    if kind is MailKind.FILED and state is not HelpRequestState.OPEN:
        return None  # The request was settled at once, which the next fact's mail says.
    if kind is MailKind.MESSAGE and state is HelpRequestState.AWAITING_SHOPPER:
        return MailKind.ASKED_BACK
    if kind is MailKind.DONE_AT_ONCE and about and about.type is HelpActionType.RETURN_OR_REPLACE_ITEMS:
        return MailKind.APPROVED  # The goods are still with the shopper, so the return is not done.
    return kind
