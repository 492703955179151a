"""What a person sees while a file of orders is read: a bar on stderr, with what else is said above it."""

import sys
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

import click

from order_help_cli.order_file import OrderFile


def counted(number: int, thing: str) -> str:
    """As in "1 order", "2 orders", "10,000 orders"."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


_STEPS: Final = 200  # drawing a bar is slower than reading an order

T = TypeVar("T")


def with_progress(lines: OrderFile, done: Iterable[T], label: str) -> Iterator[T]:
    """Pass on what comes of a file's lines, and show how far it is read."""
    size = lines.path.stat().st_size
    shown = 0
    with click.progressbar(
        length=size, label=label, file=sys.stderr, hidden=not sys.stderr.isatty(), update_min_steps=size // _STEPS
    ) as bar:
        for one in done:
            yield one
            bar.update(lines.bytes_read - shown)
            shown = lines.bytes_read


def say(text: str, *, err: bool = False) -> None:
    """A line of its own, where the bar stood; the bar is drawn again below."""
    if sys.stderr.isatty():
        click.echo("\r\x1b[K", nl=False, err=True)
    click.echo(text, err=err)


def complain(problem: str) -> None:
    """A line on stderr."""
    say(problem, err=True)
