"""`order-help check`: says of a file of orders what would be refused, and what would not be taken as it is."""

from datetime import UTC, datetime
from pathlib import Path

import click

from order_help.domain.ids import CustomerId, OrderNumber
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.domain.snapshot import OrderSnapshot
from order_help.formats.problem_text import said_of
from order_help.formats.snapshot_json import TakenSnapshot
from order_help_cli.exit_codes import EXIT_CODES, SOME_LINES_BAD
from order_help_cli.options import instant, policy_option, strict_option
from order_help_cli.order_file import NEEDS_ID, Reading, order_file
from order_help_cli.progress import bad_lines, complain, number_of


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

    It does not know the orders that are in the tables: `order-help import` also refuses a line without an id whose
    number another customer's order has there.
    """
    reading = Reading.under(policy or DEFAULT_POLICY, now=now or datetime.now(UTC), strict=strict)
    owners, need_id, warnings = _Owners(), 0, 0
    with order_file(file, reading, complain) as lines:
        for number, line in lines.lines():
            if not isinstance(line, TakenSnapshot):
                continue
            for warning in line.warnings:
                click.echo(f"{file}:{number}: {said_of(warning)}")
            warnings += len(line.warnings)
            if not owners.allow(line.snapshot):
                complain(f"{file}:{number}: {NEEDS_ID}")
                need_id += 1
    click.echo(
        f"{file}: {number_of(lines.good_lines - need_id, 'snapshot')}, {bad_lines(lines.bad_lines, need_id)}, "
        f"{number_of(warnings, 'warning')}"
    )
    if lines.bad_lines or need_id:
        raise SystemExit(SOME_LINES_BAD)


class _Owners:
    """Whose the numbers of a file are, where that is certain: of numbers that never come with an id."""

    def __init__(self) -> None:
        self._owners: dict[OrderNumber, CustomerId | None] = {}

    def allow(self, snapshot: OrderSnapshot) -> bool:
        """Whether nothing before this line speaks against it; False if its number is another customer's."""
        if snapshot.id is not None:
            self._owners[snapshot.number] = None
            return True
        return self._owners.setdefault(snapshot.number, snapshot.customer_id) in (None, snapshot.customer_id)
