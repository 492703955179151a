"""
A mail as one message of RFC 5322: multipart, with the plain text first.

Rule 1: the same mail gives the same bytes, and nothing with a line end in it becomes a header.
Rule 2: the subject is encoded by `Header`. What `EmailMessage` folds loses or doubles spaces in one of ten long
subjects that are not ASCII (seen on CPython 3.11.7; in one of thirty on 3.13.0).
"""

import re
from email.charset import QP, Charset
from email.header import Header
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from email.policy import compat32
from email.utils import format_datetime, formataddr, parseaddr
from typing import Any, Final

from order_help.notifications.ports import Mail

# What can neither end the address nor begin another one, within what SES takes: ASCII, in a domain with a dot or none.
_ADDRESS: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", re.ASCII)
_LONGEST: Final = 254
"""Characters of an address. Source: RFC 5321, section 4.5.3.1.3, of a path in its angle brackets."""


def is_address(text: str) -> bool:
    """Whether this is one mail address and nothing else."""
    return len(text) <= _LONGEST and _ADDRESS.fullmatch(text) is not None


def message_of(mail: Mail) -> bytes:
    """The whole message, its lines ended as SMTP has them. Raises ValueError for what cannot be a header."""
    if any(set("\r\n") & set(value) for value in (mail.sender, mail.to, mail.subject, mail.locale, mail.id)):
        raise ValueError("a header of a mail cannot have line ends in it")
    name, address = parseaddr(mail.sender)
    message = MIMEMultipart("alternative", boundary=f"=_{mail.id}")  # "=_" never stands in quoted-printable
    message["From"] = formataddr((name, address), charset="utf-8")
    message["To"] = mail.to
    message["Subject"] = _encoded(mail.subject)
    message["Date"] = format_datetime(mail.at)
    message["Message-ID"] = f"<{mail.id}@{address.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no machine is to answer
    message["Content-Language"] = mail.locale
    message.attach(_part(mail.text, "plain"))
    message.attach(_part(mail.html, "html"))
    return message.as_bytes(policy=compat32.clone(linesep="\r\n"))


def _encoded(subject: str) -> Any:
    """The subject for a header: encoded where it is not ASCII, or would be read as if it were encoded (RFC 2047)."""
    return subject if subject.isascii() and "=?" not in subject else Header(subject, "utf-8", header_name="Subject")


def _part(text: str, subtype: str) -> MIMEText:
    quoted_printable = Charset("utf-8")
    quoted_printable.body_encoding = QP
    return MIMEText(text, subtype, quoted_printable)  # type: ignore[arg-type]  # typeshed knows names of charsets alone
