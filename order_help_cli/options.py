"""Points and spans of time as options of commands: each function reads one from its text, or raises UsedWrongly."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import click

from order_help.domain.shop_policy import ShopPolicy
from order_help_cli.exit_codes import UsedWrongly

YEARS: Final = range(1970, 3000)
LONGEST: Final = timedelta(days=365)
_UNITS: Final = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_SPAN: Final = re.compile(r"([0-9]{1,9})([smhd])")


def instant(text: str) -> datetime:
    """An ISO 8601 date and time with its offset, as an aware datetime in UTC."""
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None
    if at is None or at.tzinfo is None or at.year not in YEARS:
        raise UsedWrongly(f"expected a date and time with its offset, such as 2026-11-22T12:00:00Z, not {text!r}")
    return at.astimezone(UTC)


def iso(at: datetime) -> str:
    """An instant in UTC as `instant` reads it, such as 2026-11-22T12:00:00Z."""
    return at.isoformat().replace("+00:00", "Z")


def span(text: str) -> timedelta:
    """So many seconds, minutes, hours or days, up to `LONGEST`."""
    match = _SPAN.fullmatch(text)
    length = timedelta(**{_UNITS[match[2]]: int(match[1])}) if match else timedelta(0)
    if not timedelta(0) < length <= LONGEST:
        raise UsedWrongly(f"expected a span of up to {LONGEST.days} days, such as 30m, 12h or 7d, not {text!r}")
    return length


def policy_of(file: str | Path) -> ShopPolicy:
    """Read a policy file. Raises UsedWrongly with a line for every problem in it."""
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
