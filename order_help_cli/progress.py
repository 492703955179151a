"""The output of commands that read a file of orders: lines, counts, and a progress bar on stderr."""

import sys
from collections.abc import Iterable, Iterator
from typing import Final, TypeVar

import click

from order_help_cli.order_file import OrderFile

_BAR_UPDATES: Final = 200
"""The number of times at most that the bar is drawn; drawing it takes longer than reading an order."""

T = TypeVar("T")


def number_of(number: int, thing: str) -> str:
    """Returns a count and its noun, such as "1 order", "2 orders" or "10,000 orders"."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def bad_lines(unreadable: int, need_id: int) -> str:
    """Returns such as "5 bad lines (1 with the number of another customer's order)"."""
    bad = number_of(unreadable + need_id, "bad line")
    return f"{bad} ({need_id:,} with the number of another customer's order)" if need_id else bad


def say(text: str, *, err: bool = False) -> None:
    """Prints a line in place of the progress bar, which is drawn again below it."""
    if sys.stderr.isatty():
        click.echo("\r\x1b[K", nl=False, err=True)
    click.echo(text, err=err)


def complain(problem: str) -> None:
    """Prints a line on stderr."""
    say(problem, err=True)


def with_progress(lines: OrderFile, results: Iterable[T], label: str) -> Iterator[T]:
    """Yields the results of reading a file, and shows on a terminal how much of the file has been read."""
    size = lines.path.stat().st_size
    shown = 0
    with click.progressbar(
        length=size, label=label, file=sys.stderr, hidden=not sys.stderr.isatty(), update_min_steps=size // _BAR_UPDATES
    ) as bar:
        for result in results:
            yield result
            bar.update(lines.bytes_read - shown)
            shown = lines.bytes_read
