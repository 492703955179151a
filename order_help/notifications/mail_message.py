"""
Writes a mail as a multipart message of RFC 5322, with the plain text first.

Rule 1: the same mail gives the same bytes, and no value with a line end becomes a header.
Rule 2: the subject is encoded by `Header`. `EmailMessage` loses or doubles spaces in one of ten long subjects that are
not ASCII (seen on CPython 3.11.7; in one of thirty on 3.13.0).
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

# Addresses that SES accepts and that cannot contain a second address: ASCII, with or without a dot in the domain.
_ADDRESS: Final = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", re.ASCII)
_LONGEST: Final = 254
"""The characters that an address may have: 256 of a path with its angle brackets (RFC 5321, section 4.5.3.1.3)."""


def is_address(text: str) -> bool:
    """Returns whether the text is exactly one mail address."""
    return len(text) <= _LONGEST and _ADDRESS.fullmatch(text) is not None


def message_of(mail: Mail) -> bytes:
    """Returns the whole message with the line ends of SMTP. Raises ValueError if a header would have a line end."""
    if any(set("\r\n") & set(value) for value in (mail.sender, mail.to, mail.subject, mail.locale, mail.id)):
        raise ValueError("a header of a mail cannot have line ends in it")
    name, address = parseaddr(mail.sender)
    message = MIMEMultipart("alternative", boundary=f"=_{mail.id}")  # "=_" never occurs in quoted-printable
    message["From"] = formataddr((name, address), charset="utf-8")
    message["To"] = mail.to
    message["Subject"] = _encoded(mail.subject)
    message["Date"] = format_datetime(mail.at)
    message["Message-ID"] = f"<{mail.id}@{address.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: automatic replies are not wanted
    message["Content-Language"] = mail.locale
    message.attach(_part(mail.text, "plain"))
    message.attach(_part(mail.html, "html"))
    return message.as_bytes(policy=compat32.clone(linesep="\r\n"))


def _encoded(subject: str) -> Any:
    """Encodes a subject if it is not ASCII, or if a reader would take it for an encoded one (RFC 2047)."""
    return subject if subject.isascii() and "=?" not in subject else Header(subject, "utf-8", header_name="Subject")


def _part(text: str, subtype: str) -> MIMEText:
    quoted_printable = Charset("utf-8")
    quoted_printable.body_encoding = QP
    return MIMEText(text, subtype, quoted_printable)  # type: ignore[arg-type]  # typeshed knows only names of charsets
