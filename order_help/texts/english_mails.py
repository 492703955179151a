"""English texts of the mails to shoppers."""

from typing import Final

from order_help.texts.mail_wording import MailKind, MailText, MailTexts
from order_help.texts.plural import Plural

MAILS: Final = MailTexts(
    kinds={
        MailKind.FILED: MailText(
            subject="We have your request about order {number}: {title}",
            lead="We have received your request “{title}” about order {number}.",
        ),
        MailKind.DONE_AT_ONCE: MailText(
            subject="Done: {title}, order {number}",
            lead="What you asked for is done: “{title}”, order {number}.",
        ),
        MailKind.MESSAGE: MailText(
            subject="A message about order {number}",
            lead="You have a message about order {number}.",
        ),
        MailKind.ASKED_BACK: MailText(
            subject="We need your answer about order {number}: {title}",
            lead="To go on with your request “{title}” about order {number}, we need your answer.",
        ),
        MailKind.APPROVED: MailText(
            subject="Approved: {title}, order {number}",
            lead="We have approved your request “{title}” about order {number}.",
        ),
        MailKind.ANSWERED: MailText(
            subject="Answered: {title}, order {number}",
            lead="We have answered your request “{title}” about order {number}.",
        ),
        MailKind.DECLINED: MailText(
            subject="Declined: {title}, order {number}",
            lead="We cannot do what you asked for: “{title}”, order {number}.",
        ),
        MailKind.TIMED_OUT: MailText(
            subject="Closed without your answer: {title}, order {number}",
            lead="We had no answer from you, so your request “{title}” about order {number} was closed.",
        ),
        MailKind.OVERTAKEN: MailText(
            subject="Too late: {title}, order {number}",
            lead="Your request “{title}” came too late: order {number} was sent or handed over first.",
        ),
        MailKind.REOPENED: MailText(
            subject="Opened again: {title}, order {number}",
            lead="We have opened your request “{title}” about order {number} again.",
        ),
    },
    greeting="Hello,",
    answer_by="You will have our answer by {date}.",
    answer_late="We promised an answer by {date} and are late.",
    reply_by="Please answer by {date}. After that the request is closed.",
    reason="Reason: {reason}.",
    words="This is what we wrote:",
    files=Plural(
        "{count} file came with it: you find it on the order’s page.",
        "{count} files came with it: you find them on the order’s page.",
    ),
    order_page="The order’s page",
    closing="To answer, please write on the order’s page. This mail was sent automatically.",
)
