"""
What a language has to say in mails to shoppers.

Placeholders, of which a sentence may use any or none: "{number}" of the order, and where the mail is about a request
"{title}", the text of its help link.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from order_help.texts.plural import Counted


class MailKind(Enum):
    """What a shopper gets a mail about."""

    FILED = "FILED"  # the shop has the request, and will answer
    DONE_AT_ONCE = "DONE_AT_ONCE"  # the request settled itself
    MESSAGE = "MESSAGE"
    ASKED_BACK = "ASKED_BACK"
    APPROVED = "APPROVED"
    ANSWERED = "ANSWERED"
    DECLINED = "DECLINED"
    TIMED_OUT = "TIMED_OUT"
    OVERTAKEN = "OVERTAKEN"
    REOPENED = "REOPENED"


@dataclass(frozen=True, slots=True, kw_only=True)
class MailText:
    """A mail's subject, and the sentences that it begins with."""

    subject: str
    lead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MailTexts:
    """
    Everything else stands in whichever mail has need of it: `answer_by` and `reply_by` with "{date}", `reason` with
    "{reason}", `words` before what the shop wrote, `files` with their "{count}", `order_page` on the link to the order.
    """

    kinds: Mapping[MailKind, MailText]
    greeting: str
    answer_by: str
    reply_by: str
    reason: str
    words: str
    files: Counted
    order_page: str
    closing: str
