"""`order-help policy check`: explains a policy file, and shows what it would change for a file of orders."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

from order_help.domain.actions import HelpActionType
from order_help.domain.shop_policy import DEFAULT_POLICY, DEFAULT_SETTINGS, ShopPolicy
from order_help.formats.problem_text import shown
from order_help_cli.commands.policy_difference import Difference, Tally, changed_periods, difference
from order_help_cli.commands.policy_words import changes_in_words, in_words, named
from order_help_cli.exit_codes import EXIT_CODES, SOME_LINES_BAD
from order_help_cli.options import instant, iso, policy_of
from order_help_cli.order_file import Reading, order_file
from order_help_cli.progress import complain, number_of, say, with_progress


@click.group("policy")
def policy() -> None:
    """Check the shop's policy before it is deployed."""


@policy.command("check", epilog=EXIT_CODES)
@click.argument("file", metavar="FILE.toml", type=click.Path(path_type=Path))
@click.option(
    "--orders",
    type=click.Path(path_type=Path),
    metavar="FILE.jsonl",
    help="Say which of these orders would gain or lose which links. Each line is evaluated by itself.",
)
@click.option(
    "--against",
    type=policy_of,
    metavar="FILE.toml",
    help="The policy in force, with which FILE.toml is compared; without it, the built-in one.",
)
@click.option(
    "--now",
    type=instant,
    metavar="ISO",
    help="Evaluate the orders at this time, such as 2026-11-22T12:00:00Z, in place of the present.",
)
def check(file: Path, orders: Path | None, against: ShopPolicy | None, now: datetime | None) -> None:
    """Check a policy file.

    It says what is wrong with FILE.toml, or its entries in words, with a star where they change something.

    With --orders it prints each order that would gain or lose a link, then the counts. Each order is judged by its line
    alone: no table is read, so requests filed and parcels confirmed by shoppers are not seen.

    Compared with another policy, it warns if other rules would apply to orders that were placed before now: windows
    that shoppers have seen would move.
    """
    after, at = policy_of(file), now or datetime.now(UTC)
    if orders:
        _compare(file, orders, against or DEFAULT_POLICY, after, now=at)
        return
    for line in _entries_in_words(after):
        click.echo(line)
    if against:
        _warn(file, against, after, None, now=at)


def _entries_in_words(policy: ShopPolicy) -> Iterator[str]:
    """Yields the lines of every entry; a star marks the settings that differ from those of the entry before."""
    before = DEFAULT_SETTINGS
    yield "Orders placed before the first entry:" if policy.entries else "All orders, since there is no entry:"
    yield from (f"    {sentence}" for sentence in in_words(DEFAULT_SETTINGS))
    for entry in policy.entries:
        yield f"Orders placed from {iso(entry.since)} on:"
        new = {sentence for _, sentence in changes_in_words(before, entry.settings)}
        yield from (f"  {'*' if sentence in new else ' '} {sentence}" for sentence in in_words(entry.settings))
        before = entry.settings


def _compare(file: Path, orders: Path, before: ShopPolicy, after: ShopPolicy, *, now: datetime) -> None:
    tally = Tally()
    with order_file(orders, Reading.under(after, now=now), complain) as lines:
        differences = (difference(order, before, after, now=now) for order in lines.orders())
        for one in with_progress(lines, differences, "Checking"):
            tally.add(one)
            if one.gained or one.lost:
                say(_in_a_line(one))
    for line in _counts(tally):
        click.echo(line)
    click.echo(
        f"{orders}: {number_of(tally.orders, 'order')} at {iso(now)}, {tally.unchanged:,} unchanged, "
        f"{number_of(lines.bad_lines, 'bad line')}"
    )
    _warn(file, before, after, tally, now=now)
    if lines.bad_lines:
        raise SystemExit(SOME_LINES_BAD)


def _in_a_line(one: Difference) -> str:
    number = one.order.number if one.order.number.isprintable() else shown(one.order.number)
    parts = [f"{verb} {named(links)}" for verb, links in (("gains", one.gained), ("loses", one.lost)) if links]
    return f"{number} {'; '.join(parts)}"


def _counts(tally: Tally) -> Iterator[str]:
    if tally.unchanged < tally.orders:
        yield f"\n{'gained':>8}{'lost':>8}  link"
        for action in HelpActionType:
            if tally.gained[action] or tally.lost[action]:
                yield f"{tally.gained[action]:>8,}{tally.lost[action]:>8,}  {action.value}"
        yield f"{tally.gained.total():>8,}{tally.lost.total():>8,}  in all"


def _warn(file: Path, before: ShopPolicy, after: ShopPolicy, tally: Tally | None, *, now: datetime) -> None:
    """Prints on stderr what changes for orders that were placed before `now`."""
    past = [period for period in changed_periods(before, after) if period.start <= now]
    for period in past:
        until = f"until {iso(period.end)}" if period.end else "on"
        complain(f"Warning: {file} changes the rules of orders placed from {iso(period.start)} {until}:")
        for old, new in changes_in_words(period.before, period.after):
            complain(f"  {new} (before: {old})")
    if past and tally:
        complain(
            f"Warning: {tally.other_settings:,} of the {number_of(tally.orders, 'order')} would go by other rules than "
            f"before; for {tally.moved:,} of them something shown now would differ, be it a time."
        )
    if any(period.moves_windows for period in past):
        complain("Windows that shoppers have seen would move. Add an entry with a date to come instead.")
    elif past:
        complain("No window would move: approved returns would go to another address from now on.")
