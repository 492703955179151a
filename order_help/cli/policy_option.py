"""The shop's policy as an option of commands."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import click

from order_help.cli.endings import UsedWrongly
from order_help.domain.shop_policy import ShopPolicy


def policy_of(file: str | Path) -> ShopPolicy:
    """Read a policy file. Raises UsedWrongly with a line for every problem in it."""
    from order_help.requests.policy_file import PolicyWrong, read_policy

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
