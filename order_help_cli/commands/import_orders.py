"""`order-help import`: imports a file of orders into the tables."""

from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import click

from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult
from order_help_cli.dev_server.engine import ENDPOINT, endpoint, use_account, use_endpoint
from order_help_cli.exit_codes import EXIT_CODES, SOME_LINES_BAD, NotNow, UsedWrongly
from order_help_cli.options import policy_option, strict_option
from order_help_cli.order_file import OrderFile, Reading, order_file
from order_help_cli.progress import bad_lines, complain, with_progress

_LABELS = {SnapshotResult.CREATED: "new", SnapshotResult.UPDATED: "changed", SnapshotResult.UNCHANGED: "unchanged"}
"""The results that are always counted; the lines of all others are bad lines."""


@click.command("import", epilog=EXIT_CODES)
@click.argument("file", metavar="FILE.jsonl", type=click.Path(path_type=Path))
@click.option("--aws", is_flag=True, help="Use the tables of the AWS account that the environment names.")
@strict_option
@policy_option
def import_orders(file: Path, aws: bool, strict: bool, policy: ShopPolicy | None) -> None:
    """Import a file of orders into the tables.

    FILE.jsonl has an order in JSON on each line.

    Importing a file again changes nothing, nor does an older revision: repeat the command to continue an import that
    was interrupted. A line that cannot be read is refused and reported, with what was expected. So is a line without
    an id whose number another customer's order has: an order changes its customer only by its id. All others are
    imported. What was not taken as it is in the file is summed up; `order-help check` names each place.

    A refused line that names its order marks it, if the line is newer than what the order has: nothing of the order
    settles itself until a revision as new is taken.

    It needs an engine: set AWS_ENDPOINT_URL_DYNAMODB to its address, or use --aws.
    """
    settings, now = policy or DEFAULT_POLICY, datetime.now(UTC)
    counts: Counter[SnapshotResult] = Counter()
    with order_file(file, Reading.under(settings, now=now, strict=strict), complain) as lines:
        try:
            _use_engine(aws=aws)
            _import_all(lines, counts, settings, now=now)
        except StoreBusy:
            raise NotNow(
                f"the engine is too busy after {_summary(counts, lines)}; the same command goes on from there"
            ) from None
        for warning in lines.summed_warnings():
            complain(warning)
    if marking := counts[SnapshotResult.REFUSED]:
        names = "names its" if marking == 1 else "name their"
        complain(f"{file}: {marking:,} of the bad lines {names} order, which is marked until it has a revision as new")
    click.echo(f"{file}: {_summary(counts, lines)}")
    if lines.bad_lines or counts[SnapshotResult.NEEDS_ID]:
        raise SystemExit(SOME_LINES_BAD)


def _use_engine(*, aws: bool) -> None:
    if aws:
        use_account()
    elif endpoint():
        use_endpoint()
    else:
        raise UsedWrongly(f"import needs an engine: set {ENDPOINT} to its address, or use --aws")


def _import_all(lines: OrderFile, counts: Counter[SnapshotResult], policy: ShopPolicy, *, now: datetime) -> None:
    from order_help.store.order_store import DynamoOrderStore
    from order_help.store.register import DynamoRegister
    from order_help.use_cases.services import Services
    from order_help_cli.bulk_import import bulk_import, importable, needing_id

    store = DynamoOrderStore()
    services = Services(store=store, register=DynamoRegister(), policy=policy)
    batches = bulk_import(services, importable(lines.lines()), store, now=now)
    for imported in with_progress(lines, batches, "Importing"):
        counts.update(imported.counts)
        for problem in needing_id(lines.path, imported):
            complain(problem)


def _summary(counts: Counter[SnapshotResult], lines: OrderFile) -> str:
    imported = ", ".join(f"{counts[result]:,} {label}" for result, label in _LABELS.items())
    return f"{imported}, {bad_lines(lines.bad_lines, counts[SnapshotResult.NEEDS_ID])}"
