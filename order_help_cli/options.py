"""Values of command-line options: instants, spans of time, origins and policy files. Wrong ones raise UsedWrongly."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import click

from order_help.domain.shop_policy import ShopPolicy
from order_help_cli.exit_codes import UsedWrongly

YEARS: Final = range(1970, 3000)
"""The years of the instants that are accepted."""

LONGEST: Final = timedelta(days=365)
"""The longest span that is accepted."""

_UNITS: Final = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_ORIGIN: Final = re.compile(r"(https?)://(\[[0-9a-f:.]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*)(:[1-9][0-9]{0,4})?")
_LAST_PORT: Final = 65_535
_DEFAULT_PORTS: Final = {"http": ":80", "https": ":443"}
_SPAN: Final = re.compile(r"([0-9]{1,9})([smhd])")


def instant(text: str) -> datetime:
    """Returns an aware datetime in UTC from an ISO 8601 date and time with an offset."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None or at.year not in YEARS:
        raise UsedWrongly(f"expected a date and time with its offset, such as 2026-11-22T12:00:00Z, not {text!r}")
    return at.astimezone(UTC)


def iso(at: datetime) -> str:
    """Returns an instant in UTC in the format that `instant` reads, such as 2026-11-22T12:00:00Z."""
    return at.isoformat().replace("+00:00", "Z")


def span(text: str) -> timedelta:
    """Returns a span of seconds, minutes, hours or days, such as 30m, of at most `LONGEST`."""
    match = _SPAN.fullmatch(text)
    length = timedelta(**{_UNITS[match[2]]: int(match[1])}) if match else timedelta(0)
    if not timedelta(0) < length <= LONGEST:
        raise UsedWrongly(f"expected a span of up to {LONGEST.days} days, such as 30m, 12h or 7d, not {text!r}")
    return length


def origin(text: str) -> str:
    """Returns the origin of a page as browsers send it, such as https://shop.example.com or http://192.168.1.5:3000."""
    match = _ORIGIN.fullmatch(text)
    if match is None:
        raise UsedWrongly(
            f"expected an origin such as https://shop.example.com, in small letters, without a path, a slash at its "
            f"end or a wildcard, not {text!r}"
        )
    scheme, port = match[1], match[4]
    if port and int(port[1:]) > _LAST_PORT:
        raise UsedWrongly(f"there is no port {port[1:]}: {text!r}")
    if port == _DEFAULT_PORTS[scheme]:
        raise UsedWrongly(f"browsers leave out the port {port[1:]} of {scheme}: {text.removesuffix(port)!r} is meant")
    return text


def policy_of(file: str | Path) -> ShopPolicy:
    """Reads a policy file. Raises UsedWrongly with one line for each problem in it."""
    from order_help.formats.policy_file import PolicyWrong, read_policy

    try:
        return read_policy(Path(file))
    except PolicyWrong as wrong:
        raise UsedWrongly(str(wrong)) from None


policy_option: Final[Callable[[Callable[..., Any]], Callable[..., Any]]] = click.option(
    "--policy",
    type=policy_of,
    metavar="FILE.toml",
    help="The shop's policy, such as infra/policy.toml; without it, the built-in one.",
)

strict_option: Final[Callable[[Callable[..., Any]], Callable[..., Any]]] = click.option(
    "--strict",
    is_flag=True,
    help="Take a line with a warning for a bad one, for those who build a feed. It is not imported; its order stays as"
    " it is, and remembers nothing of it.",
)
