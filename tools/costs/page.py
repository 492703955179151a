"""This module writes docs/costs.md."""

from collections.abc import Collection, Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Final

import yaml

from tools.costs import assumptions as assumed
from tools.costs.bill import (
    PerOrder,
    dashboard_queries,
    detailed_costs,
    fixed_costs,
    per_order,
    times_of,
    variable_costs,
)
from tools.costs.scenario import Operation

STAGES: Final = Path(__file__).parents[2] / "infra/stages.yml"

_PAGE: Final = """\
<!-- Printed by tools/costs; `make costs` writes it anew. -->
# What it costs

US dollars a month in us-east-1, without taxes, free tiers and discounts, by the number of orders each minute, day and
night. What DynamoDB charges and the sizes of answers and items are measured. Traffic, durations, log sizes and AWS's
list prices are assumed; all assumptions are in [tools/costs/assumptions.py](../tools/costs/assumptions.py): put in your
own and run `make costs`.

{costs}

Storage, of tables and of photos, is what {a.KEPT_MONTHS} months of orders take. The data are encrypted with keys that
AWS manages, which cost nothing but their use; a key of your own (`kmsKeyArn`) adds {a.PRICES[key]:.2f} $.

**Metrics.** By default functions write the {a.METRICS} metrics that alarms watch, and only when something fails or
becomes overdue. A metric costs nothing in an hour without a value. The table counts each in every hour, so a usual
month costs less than these {metrics:.2f} $. `detailedMetrics: "true"` adds {a.DETAILED_METRICS} metrics of operations,
results and routes ([observability.md](observability.md#metrics)), and the lines of the log that carry them.

**The dashboard** has {a.LOG_QUERIES} queries of the log while `detailedMetrics` is off. AWS charges them by what they
scan, each time the dashboard is opened or refreshed. The table does not count them. A screen that shows the
last {a.DASHBOARD_HOURS} hours and is refreshed every minute, all month, costs {screen} at these numbers
of orders: if that is more than `detailedMetrics` adds, switch it on instead.

## What one order brings

{operations}

One order makes {order.requests:.2f} requests to the API, {order.messages:.0f} messages in the queue of orders,
{order.entries:.1f} timeline entries, {order.events:.2f} events on the bus, {order.mails:.2f} mails,
{order.photos:.2f} photos of {photo_mb:.0f} MB, {order.write_units:.1f} write units, {order.read_units:.1f} read units,
{log_kb:.1f} KB of log, and {stored_kb:.1f} KB in the tables and their indexes.

**Measured**: each operation is carried out once on DynamoDB Local, for a typical order: two lines, a full address, one
parcel once it has shipped, messages of 100 characters. Read units are those that DynamoDB Local reports. Write units
are computed by DynamoDB's rules from the items that changed: each KB or part of one is a write unit, two in a
transaction; an index is charged once for what changes in it. `write_units` in the log are DynamoDB's own in an account;
DynamoDB Local reports too many. How often mails are sent follows from how often their causes happen.

**Assumed**: how often everything else happens, {a.UNLISTED} times if the assumptions do not name it; that Lambda runs
{a.DURATION_MS[API]:g} ms for a request and {a.DURATION_MS[orders]:g} ms for a snapshot, and one call in {cold:.0f}
starts a new instance, which is billed {a.COLD_MS:,.0f} ms more; that snapshots come by the bus, {a.IN_A_BATCH[orders]}
in a batch, and entries of the timeline's stream {a.IN_A_BATCH[stream]} in a batch. What Lambda reads of a stream is
free.

## Which limits come first

The API's throttle of {throttle:,} requests a second (`throttleRate` in infra/stages.yml) is met at {api_limit:,.0f}
orders a minute; the {a.NEW_TABLE_WRITES:,} write units a second of a new table `orders` at {writes_limit:,.0f}, unless
it was given warm throughput; and Lambda's {a.ACCOUNT_CONCURRENCY:,} calls at once at {lambda_limit:,.0f}, unless AWS
raises them. These are averages, so peaks of three times as much meet them three times as early.
"""


def page(operations: list[Operation]) -> str:
    """Returns the whole page, from the measured operations."""
    order = per_order(operations)
    throttle = yaml.safe_load(STAGES.read_text(encoding="utf-8"))["default"]["throttleRate"]
    return _PAGE.format(
        a=SimpleNamespace(**vars(assumed)),
        order=order,
        costs=costs_table(order),
        operations=operations_table(operations),
        metrics=fixed_costs()["CloudWatch, metrics"],
        screen=screen(order),
        photo_mb=assumed.PHOTO_BYTES / 1e6,
        log_kb=order.log_bytes / 1_000,
        stored_kb=order.stored_bytes / 1_000,
        cold=1 / assumed.COLD_SHARE,
        throttle=throttle,
        api_limit=60 * throttle / order.requests,
        writes_limit=60 * assumed.NEW_TABLE_WRITES / order.orders_write_units,
        lambda_limit=60 * assumed.ACCOUNT_CONCURRENCY * assumed.MEMORY_GB / order.gb_seconds,
    )


def costs_table(order: PerOrder) -> str:
    """Returns a table of what a month costs at each volume, by part of the bill."""
    orders = [volume * assumed.MINUTES for volume in assumed.VOLUMES]
    months = [{**variable_costs(order, count), **fixed_costs()} for count in orders]
    rows: list[list[str]] = [[part, *(_dollars(month[part]) for month in months)] for part in months[0]]
    totals = [sum(month.values()) for month in months]
    rows.append(["**together**", *(f"**{_dollars(total)}**" for total in totals)])
    rows.append(["for 1,000 orders", *(f"{1_000 * of / count:.2f}" for of, count in zip(totals, orders, strict=True))])
    detailed = [detailed_costs(order, count) for count in orders]
    rows.append(['`detailedMetrics: "true"` adds', *map(_dollars, detailed)])
    with_them = [total + more for total, more in zip(totals, detailed, strict=True)]
    rows.append(["**together**, with `detailedMetrics`", *(f"**{_dollars(total)}**" for total in with_them)])
    return _table(["part", *(f"{volume:,} a minute" for volume in assumed.VOLUMES)], rows)


def screen(order: PerOrder) -> str:
    """Returns what a dashboard that is refreshed every minute of a month costs at each volume."""
    opened = (dashboard_queries(order, volume * assumed.MINUTES) for volume in assumed.VOLUMES)
    return ", ".join(f"{_dollars(once * assumed.MINUTES)} $" for once in opened)


def operations_table(operations: list[Operation]) -> str:
    """Returns a table of how often each operation comes, and what DynamoDB charges for it."""
    times = times_of(operations)
    rows = [
        [
            one.name,
            f"{times[one.name]:.3g}",
            f"{one.usage.read_units:g}",
            one.usage.write_units.total(),
            ", ".join(f"{table} {units}" for table, units in sorted(one.usage.write_units.items())),
        ]
        for one in operations
    ]
    head = ["operation", "times for each order", "read units", "write units", "written to"]
    return _table(head, rows, text={0, 4})


def _dollars(cost: float) -> str:
    return f"{cost:,.2f}" if cost < 1_000 else f"{cost:,.0f}"


def _table(head: list[str], rows: Iterable[Iterable[object]], *, text: Collection[int] = (0,)) -> str:
    """Returns a table in Markdown; columns are aligned to the right unless `text` has their number."""
    lines = ["| " + " | ".join(map(str, row)) + " |" for row in (head, *rows)]
    aligned = "|" + "|".join("---" if place in text else "---:" for place in range(len(head))) + "|"
    return "\n".join([lines[0], aligned, *lines[1:]])
