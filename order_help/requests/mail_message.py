"""
A mail as one message of RFC 5322: multipart, with the plain text first.

Rule: the same mail gives the same bytes, and no value reaches a header but through `email`, which refuses line ends.
"""

import re
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from typing import Final

from order_help.requests.telling_ports import Mail

# What can neither end the address nor begin another one, within what SES takes: ASCII, in a domain with a dot or none.
_ADDRESS: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", re.ASCII)
_LONGEST: Final = 254
"""Characters of an address. Source: RFC 5321, section 4.5.3.1.3, of a path in its angle brackets."""


def is_address(text: str) -> bool:
    """Whether this is one mail address and nothing else."""
    return len(text) <= _LONGEST and _ADDRESS.fullmatch(text) is not None


def message_of(mail: Mail) -> bytes:
    """The whole message, its lines ended as SMTP has them. Raises ValueError for a header with line ends in it."""
    message = EmailMessage(policy=SMTP)
    message["From"] = mail.sender
    message["To"] = mail.to
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.at)
    message["Message-ID"] = f"<{mail.id}@{parseaddr(mail.sender)[1].rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no machine is to answer
    message["Content-Language"] = mail.locale
    message.set_content(mail.text, cte="quoted-printable")
    message.add_alternative(mail.html, subtype="html", cte="quoted-printable")
    message.set_boundary(f"=_{mail.id}")  # "=_" never stands in quoted-printable
    return message.as_bytes()
