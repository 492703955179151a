"""
Reads mail addresses to which a mail can be sent: one address, with its domain in ASCII.

Source: RFC 5321, sections 4.1.2 and 4.5.3.1, without quoted names and addresses of machines.
"""

import re
from typing import Any, Final

from order_help.formats.findings import Unreadable
from order_help.formats.host_names import ascii_host
from order_help.formats.plain_values import text_in

MAX_LENGTH: Final = 254

_ATOM: Final = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_NAME: Final = re.compile(rf"(?=.{{1,64}}\Z){_ATOM}(\.{_ATOM})*")
_LABEL: Final = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_DOMAIN: Final = re.compile(rf"({_LABEL}\.)+(?![0-9]+\Z){_LABEL}")


def mail_address_in(value: Any) -> str:
    """Returns a mail address with its domain in small letters, and in punycode where it is not in ASCII."""
    name, at, domain = text_in(value).strip().partition("@")
    host = (ascii_host(domain) or "").lower()
    address = f"{name}{at}{host}"
    if not (_NAME.fullmatch(name) and _DOMAIN.fullmatch(host)) or len(address) > MAX_LENGTH:
        raise Unreadable("one mail address, such as james@example.com")
    return address
