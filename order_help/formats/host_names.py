"""
Names of hosts, as the internet's name service knows them: in ASCII, others in punycode.

Rule: idna is imported for the first name outside ASCII, because importing it would slow down every start.
"""

import re
from typing import Final

_HOST: Final = re.compile(
    r"(?=.{1,253}\Z)[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_]([a-z0-9_-]{0,62}))*\.?", re.IGNORECASE
)


def ascii_host(name: str) -> str | None:
    """Returns the name in ASCII, as it is if it is in ASCII already; None if it cannot be a name of a host."""
    if not name.isascii():
        import idna

        try:
            name = idna.encode(name, uts46=True).decode("ascii")
        except (idna.IDNAError, UnicodeError):
            return None
    return name if _HOST.fullmatch(name) else None
