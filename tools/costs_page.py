"""docs/costs.md, from what was measured and what is assumed."""

import textwrap
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

import yaml

from tools import costs_assumed as assumed
from tools.costs_measured import Caller, Measured
from tools.costs_reckoned import (
    API,
    Load,
    Parts,
    PerOrder,
    billed_ms,
    fixed_costs,
    load_of,
    per_order,
    times_of,
    variable_costs,
)

INFRA: Final = Path(__file__).parents[1] / "infra"

_PAGE: Final = """\
<!-- Printed by tools/costs.py; `make costs` writes it anew. -->
# What it costs

US dollars a month at the list prices below, in {region}, without taxes, free tiers and discounts, when so many
orders come each minute, day and night. DynamoDB's units, CPU time and bytes were measured; traffic, waiting
times and Lambda's share of a CPU are assumed. All assumptions stand in
[tools/costs_assumed.py](../tools/costs_assumed.py): put in your own and run `make costs`.

{costs}

Storage, of tables and of photos, is what {kept_months} months of orders take. {dominates} A metric costs something
only in hours in which it is told of; here all are told of in every hour.

## What one order brings

{traffic}

That makes {requests:.2f} requests to the API, {messages:.0f} messages in the queue of orders, {entries:.1f} entries of
the timeline that its stream hands out, {events:.2f} events on the bus, {mails:.2f} mails, {photos:.2f} photos of
{photo_mb:.0f} MB, {write_units:.1f} write units and {read_units:.1f} read units, {log_kb:.1f} KB of log, and
{kept_kb:.1f} KB in the tables and their indexes. Snapshots come by the bus, {batch} in a batch; of the stream's batches
each has {entries_batch}. How often an entry is told follows from the rest. What Lambda reads of a stream is free.

## What limits come first

On average, so peaks of three times as much come three times as early.

{limits}

A customer's orders share one partition of DynamoDB, which takes {partition_writes:,} write and
{partition_reads:,} read units a second: {changes:.0f} snapshots, or {lists:.0f} lists of 20. The timeline's stream has
{shards} shards when its table is new, and more as it grows; entries that wait are told later, and none is lost. How
many mails SES takes in a second is a quota of each account, which AWS raises when asked: {largest:,} orders a minute
bring {mails_a_second:.0f}.

## What DynamoDB charges

Typical orders: two lines, an address in full, one parcel once they left; words of 100 characters.

{units}

Units are computed from the items' sizes by DynamoDB's rules: 4 KB are a read unit and 1 KB a write unit, begun
ones whole, twice as many in a transaction; an index is charged for what changes in it, once. *Told* is what
DynamoDB Local says of reads and writes: the same for reads, but that it says nothing of a query that finds
nothing, and too much for writes, since it counts the only item of a table in a transaction four times, and each
index like its table. In an account, `write_units` of the log are DynamoDB's own.

All that shoppers read is read strongly consistent, because a link must never lie; what the desk finds by global
indexes cannot be. Eventually consistent reads cost half: for shoppers they would save {saved} of all reads above,
those in transactions excepted.

## How long it takes

{durations}

CPU time is the median of {repeats} calls on the machine that printed this page; other runs and machines differ.
*In Lambda* is that divided by {vcpus:.2f}, the share of a CPU that 1,024 MB have (1,769 MB are a whole one), as
if its core were as fast as this machine's, and {call_ms:.0f} ms for each call of DynamoDB, {transaction_ms:.0f}
ms for each transaction; and what bus, SES and S3 are assumed to take. One call in {cold:.0f} starts a new instance
and is billed {cold_ms:,.0f} ms more. *Kept* is by how much tables and their indexes grow, with DynamoDB's overhead;
idempotency keys and what counts a shopper's messages, which are kept for a month at most, stand by themselves.

## Prices

List prices in {region}, {prices_of}. They change: check them on the pages of aws.amazon.com that are named
before you rely on them.

{prices}
"""


def page(measured: list[Measured]) -> str:
    """The whole page."""
    order = per_order(measured)
    by_name = {one.operation: one for one in measured}
    return _wrapped(
        _PAGE.format(
            region=assumed.REGION,
            prices_of=assumed.PRICES_OF,
            costs=costs_table(order),
            kept_months=assumed.KEPT_MONTHS,
            dominates=_dominates(order),
            traffic=_traffic(measured),
            requests=order.requests,
            messages=order.messages,
            entries=order.entries,
            events=order.events,
            mails=order.mails,
            photos=order.photos,
            photo_mb=assumed.PHOTO_BYTES / 1e6,
            write_units=order.write_units,
            read_units=order.read_units,
            log_kb=order.log_bytes / 1_000,
            kept_kb=order.kept_bytes / 1_000,
            batch=assumed.MESSAGES_IN_A_BATCH,
            entries_batch=assumed.ENTRIES_IN_A_BATCH,
            limits=_limits(order, measured),
            partition_writes=assumed.PARTITION_WRITES,
            partition_reads=assumed.PARTITION_READS,
            changes=assumed.PARTITION_WRITES / by_name["Order snapshot, shipped"].by_table["orders"],
            lists=assumed.PARTITION_READS / by_name["My Orders, 20 orders"].read_units,
            shards=assumed.STREAM_SHARDS,
            largest=assumed.VOLUMES[-1],
            mails_a_second=load_of(order, measured, assumed.VOLUMES[-1]).mails_a_second,
            units=units_table(measured),
            repeats=assumed.REPEATS,
            saved=_share_saved(measured),
            durations=_durations(measured),
            vcpus=assumed.VCPUS,
            call_ms=assumed.CALL_MS,
            transaction_ms=assumed.TRANSACTION_MS,
            cold=1 / assumed.COLD_SHARE,
            cold_ms=assumed.COLD_MS,
            prices=prices_table(),
        )
    )


def _wrapped(text: str) -> str:
    """Paragraphs in lines of like length, whatever figures stand in them; tables and headings as they are."""
    paragraphs = text.rstrip().split("\n\n")
    return "\n\n".join(one if one[0] in "#|<" else _fill(one) for one in paragraphs) + "\n"


_fill = partial(textwrap.fill, width=120, break_long_words=False, break_on_hyphens=False)


def costs_table(order: PerOrder) -> str:
    columns = [variable_costs(order, volume * assumed.MINUTES) for volume in assumed.VOLUMES]
    fixed = fixed_costs()
    rows: list[list[Any]] = [[part, *(_dollars(column[part]) for column in columns)] for part in columns[0]]
    rows += [[part, *[_dollars(cost)] * len(columns)] for part, cost in fixed.items()]
    totals = [sum(column.values()) + sum(fixed.values()) for column in columns]
    rows.append(["**together**", *(f"**{_dollars(total)}**" for total in totals)])
    per_thousand = [
        1_000 * total / (volume * assumed.MINUTES) for total, volume in zip(totals, assumed.VOLUMES, strict=True)
    ]
    rows.append(["for 1,000 orders", *(f"{cost:.2f}" for cost in per_thousand)])
    return _table(["part", *(f"{volume:,} a minute" for volume in assumed.VOLUMES)], rows)


def units_table(measured: Iterable[Measured]) -> str:
    rows = [
        [
            one.operation,
            one.calls,
            f"{one.read_units:g}",
            one.write_units,
            f"{one.told_read_units:g}, {one.told_write_units:g}",
            ", ".join(f"{name} {units}" for name, units in one.by_table.items()),
        ]
        for one in measured
    ]
    return _table(["operation", "calls", "read units", "write units", "told", "written"], rows, text=[0, 5])


def prices_table() -> str:
    rows = [[f"{price:.10f}".rstrip("0").rstrip("."), unit, where] for price, unit, where in assumed.PRICES.values()]
    return _table(["US dollars", "for a", "page"], rows, text=[1, 2])


def _dominates(order: PerOrder) -> str:
    largest, least = assumed.VOLUMES[-1], assumed.VOLUMES[0]
    parts: Parts = variable_costs(order, largest * assumed.MINUTES)
    whole = sum(parts.values()) + sum(fixed_costs().values())
    (one, most), (two, next_) = sorted(parts.items(), key=lambda part: -part[1])[:2]
    return (
        f"At {largest:,} orders a minute {one} ({most / whole:.0%}) and {two} ({next_ / whole:.0%}) are the most; "
        f"at {least}, what is paid whatever the orders: metrics first."
    )


def _traffic(measured: list[Measured]) -> str:
    times = times_of(measured)
    rows = [[one.operation, one.caller.value, f"{times[one.operation]:.3g}"] for one in measured]
    return _table(["operation", "called by", "times for each order"], rows, text=[0, 1])


def _limits(order: PerOrder, measured: list[Measured]) -> str:
    """What is asked at the largest volume, in the order in which the limits are met."""
    largest = assumed.VOLUMES[-1]
    load: Load = load_of(order, measured, largest)
    throttle = _of_infra("stages.yml")["default"]["throttleRate"]
    (source,) = _of_infra("functions.yml")["onTimelineEntry"]["events"]
    batches = assumed.STREAM_SHARDS * source["stream"]["parallelizationFactor"]
    limits: list[tuple[str, float, float, str]] = [
        ("requests a second to the API", load.requests_a_second, throttle, "`throttleRate` in infra/stages.yml"),
        (
            "entries of the timeline told at once",
            load.entries_at_once,
            batches,
            "`parallelizationFactor` in infra/functions.yml",
        ),
        ("calls of Lambda at once", load.calls_at_once, assumed.ACCOUNT_CONCURRENCY, "ask AWS to raise it"),
        (
            "write units a second of `orders`, when new",
            load.orders_writes,
            assumed.NEW_TABLE_WRITES,
            "warm throughput",
        ),
        ("write units a second of `orders`, by quota", load.orders_writes, assumed.TABLE_WRITES, "ask AWS to raise it"),
        ("write units a second of the desk's queue", load.queue_writes, assumed.PARTITION_WRITES, "`queueShards`"),
    ]
    rows = [
        [what, f"{asked:,.0f}", f"{limit:,}", f"{largest * limit / asked:,.0f}", do]
        for what, asked, limit, do in sorted(limits, key=lambda row: row[2] / row[1])
    ]
    return _table(
        ["what", f"at {largest:,} orders a minute", "limit", "met at orders a minute", "what to do"], rows, text=[0, 4]
    )


def _of_infra(name: str) -> Any:
    return yaml.safe_load((INFRA / name).read_text(encoding="utf-8"))


def _share_saved(measured: list[Measured]) -> str:
    """Of all reads, half of the shoppers' outside of transactions."""
    times = times_of(measured)
    plain = [one for one in measured if one.caller is Caller.SHOPPER and one.transactions == 0]
    saved, whole = (sum(one.read_units * times[one.operation] for one in some) for some in (plain, measured))
    return f"{saved / 2 / whole:.0%}"


def _durations(measured: Iterable[Measured]) -> str:
    rows = [
        [
            one.operation,
            f"{one.cpu_ms:.0f}",
            f"{billed_ms(one):.0f}",
            f"{one.answer_bytes / 1_000:.1f}" if one.caller in API else "",
            f"{one.log_bytes / 1_000:.1f}",
            f"{one.kept_bytes:,}, {one.keys_bytes:,}" if one.kept else "",
        ]
        for one in measured
    ]
    return _table(["operation", "CPU, ms", "in Lambda, ms", "answer, KB", "log, KB", "kept, bytes"], rows)


def _dollars(cost: float) -> str:
    return f"{cost:,.2f}" if cost < 1_000 else f"{cost:,.0f}"


def _table(head: list[str], rows: Iterable[Iterable[object]], *, text: Sequence[int] = (0,)) -> str:
    """A table whose columns are numbers, but for those named as text."""
    lines = ["| " + " | ".join(map(str, row)) + " |" for row in (head, *rows)]
    aligned = "|" + "|".join("---" if place in text else "---:" for place in range(len(head))) + "|"
    return "\n".join([lines[0], aligned, *lines[1:]])
