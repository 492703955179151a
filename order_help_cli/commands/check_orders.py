"""`order-help check`: says of a file of orders what would be refused, and what would not be taken as it is."""

from datetime import UTC, datetime
from pathlib import Path

import click

from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help_cli.exit_codes import EXIT_CODES, SOME_LINES_BAD
from order_help_cli.options import instant, policy_option, strict_option
from order_help_cli.order_file import Reading, order_file
from order_help_cli.progress import complain, number_of


@click.command("check", epilog=EXIT_CODES)
@click.argument("file", metavar="FILE.jsonl", type=click.Path(path_type=Path))
@strict_option
@policy_option
@click.option(
    "--now",
    type=instant,
    metavar="ISO",
    help="Read the orders at this time, such as 2026-11-22T12:00:00Z, in place of the present.",
)
def check_orders(file: Path, strict: bool, policy: ShopPolicy | None, now: datetime | None) -> None:
    """Check a file of orders, without an engine.

    FILE.jsonl has an order in JSON on each line.

    It names each line that would be refused with everything that is wrong in it, and each value that would be left out,
    shortened or read otherwise, with its kind of warning. Nothing is imported.
    """
    reading = Reading.under(policy or DEFAULT_POLICY, now=now or datetime.now(UTC), strict=strict)
    warnings = 0
    with order_file(file, reading, complain) as lines:
        for number, line in lines.lines():
            for warning in getattr(line, "warnings", ()):
                warnings += 1
                click.echo(f"{file}:{number}: {warning.path}: {warning.code.value}")
    click.echo(
        f"{file}: {number_of(lines.good_lines, 'order')}, {number_of(lines.bad_lines, 'bad line')}, "
        f"{number_of(warnings, 'warning')}"
    )
    if lines.bad_lines:
        raise SystemExit(SOME_LINES_BAD)
