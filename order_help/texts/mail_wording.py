"""
The texts that a language needs for mails to shoppers.

Subjects and leads may use two placeholders: "{number}" is the number of the order, and in mails about a request
"{title}" is the title of its help action.
"""

from collections.abc import Mapping
from enum import Enum

from order_help.domain.values import Value
from order_help.texts.plural import Counted


class MailKind(Enum):
    """The occasion of a mail to a shopper."""

    FILED = "FILED"  # the shop received a request and will answer it
    DONE_AT_ONCE = "DONE_AT_ONCE"  # a request settled itself
    MESSAGE = "MESSAGE"
    ASKED_BACK = "ASKED_BACK"
    APPROVED = "APPROVED"
    ANSWERED = "ANSWERED"
    DECLINED = "DECLINED"
    TIMED_OUT = "TIMED_OUT"
    OVERTAKEN = "OVERTAKEN"
    REOPENED = "REOPENED"


class MailText(Value):
    """The subject of a mail and its first sentences."""

    subject: str
    lead: str


class MailTexts(Value):
    """
    The texts of all mails: those of each kind, and parts that several kinds use.

    `answer_by` and `reply_by` have the placeholder "{date}", as has `answer_late`, for a date that has passed. `reason`
    has "{reason}" and `files` has "{count}". `words` introduces the message of the shop, `order_page` is the text of
    the link to the order.
    """

    kinds: Mapping[MailKind, MailText]
    greeting: str
    answer_by: str
    answer_late: str
    reply_by: str
    reason: str
    words: str
    files: Counted
    order_page: str
    closing: str
