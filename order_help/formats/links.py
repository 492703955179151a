"""
Reads links, which pages and mails show.

Rule: a link leads to a host by https or http. Anything else, above all `javascript:`, never becomes a link on a page.
"""

import re
import unicodedata
from typing import Any, Final
from urllib.parse import quote, urlsplit

from order_help.formats.findings import Unreadable
from order_help.formats.host_names import ascii_host
from order_help.formats.plain_values import text_in

MAX_URL_LENGTH: Final = 2_048

_LINK: Final = re.compile(r"(?P<scheme>https?://)(?P<host>\[[^]/?#]*\]|[^/?#:@]*)(?P<port>:[0-9]*)?"
                          r"(?P<rest>[/?#].*)?", re.IGNORECASE)  # fmt: skip
_HOST_AND_PATH: Final = re.compile(r"[^\s/?#:@]+\.[^\W\d_]{2,}(:[0-9]+)?/.*")
# What may stand in a URL, and "%" for what is escaped already: all of ASCII that shows.
_KEPT: Final = "".join(map(chr, range(0x21, 0x7F)))


def link_in(value: Any) -> str:
    """Returns a link, with its scheme, and with spaces and letters outside ASCII escaped."""
    expected = f"a link that starts with https:// or http://, of at most {MAX_URL_LENGTH} characters"
    text = text_in(value).strip()
    if text.startswith("//"):
        text = "https:" + text
    elif _HOST_AND_PATH.fullmatch(text):
        text = "https://" + text
    match = _LINK.fullmatch(text)
    if match is None or any(unicodedata.category(character) in {"Cc", "Cs"} for character in text):
        raise Unreadable(expected)
    host = _host(match["host"])
    link = f"{match['scheme']}{host}{match['port'] or ''}{quote(match['rest'] or '', safe=_KEPT)}"
    if host is None or not _is_sound(link):
        raise Unreadable(expected)
    return link


def _host(text: str) -> str | None:
    if text.startswith("["):  # an address of IPv6, which urlsplit looks at
        return text if text.isascii() else None
    return ascii_host(text)


def _is_sound(link: str) -> bool:
    if len(link) > MAX_URL_LENGTH:
        return False
    try:
        parts = urlsplit(link)
        return bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:  # the port, or an address of IPv6
        return False
