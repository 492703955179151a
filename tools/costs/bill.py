"""This module computes what an order brings with it and what a month costs, from what was measured and assumed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from tools.costs import assumptions as assumed
from tools.costs.assumptions import PRICES, Runner
from tools.costs.metering import stored_bytes
from tools.costs.scenario import MAIL, Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class PerOrder:
    """What one order brings with it over its whole life."""

    requests: float  # to the API, by shoppers and agents
    messages: float  # in the queue of orders
    photos: float
    entries: float  # of timelines, which the stream hands to its function
    invocations: float  # of all functions
    events: float  # that the service itself publishes on the bus
    mails: float
    gb_seconds: float
    read_units: float
    write_units: float
    orders_write_units: float  # those of the table `orders` alone
    log_bytes: float
    bytes_out: float
    stored_bytes: float  # in the tables and their indexes


def times_of(operations: Iterable[Operation]) -> dict[str, float]:
    """Returns how often each operation comes for one order; that of mails follows from the operations they announce."""
    times = {one.name: assumed.TRAFFIC.get(one.name, assumed.UNLISTED) for one in operations}
    return {**times, MAIL: sum(one.mails * times[one.name] for one in operations)}


def per_order(operations: list[Operation]) -> PerOrder:
    """Returns the sum of all operations, each weighted by how often it comes."""
    times = times_of(operations)

    def total(of: Callable[[Operation], float]) -> float:
        return sum(of(one) * times[one.name] for one in operations)

    def count(runner: Runner) -> float:
        return total(lambda one: one.runner == runner)

    runs = {runner: count(runner) for runner in assumed.DURATION_MS}
    runs["stream"] = total(lambda one: one.entries)
    invocations = sum(runs[runner] / assumed.IN_A_BATCH[runner] for runner in runs)
    milliseconds = sum(runs[runner] * assumed.DURATION_MS[runner] for runner in runs)
    milliseconds += invocations * assumed.COLD_SHARE * assumed.COLD_MS
    return PerOrder(
        requests=runs["API"],
        messages=runs["orders"],
        photos=runs["uploads"],
        entries=runs["stream"],
        invocations=invocations,
        events=total(lambda one: one.events),
        mails=times[MAIL],
        gb_seconds=milliseconds / 1_000 * assumed.MEMORY_GB,
        read_units=total(lambda one: one.usage.read_units),
        write_units=total(lambda one: one.usage.write_units.total()),
        orders_write_units=total(lambda one: one.usage.write_units["orders"]),
        log_bytes=sum(runs.values()) * assumed.LOG_BYTES,
        bytes_out=total(lambda one: one.answer_bytes)
        + runs["API"] * assumed.HEADER_BYTES
        + runs["uploads"] * assumed.DOWNLOADS * assumed.PHOTO_BYTES,
        stored_bytes=total(lambda one: sum(map(stored_bytes, one.usage.changes))),
    )


def variable_costs(order: PerOrder, orders: float) -> dict[str, float]:
    """Returns the US dollars a month for this number of orders a month, by part of the bill."""
    requests = order.requests * orders
    # Each message is sent, received and deleted; the queue of orders is read in batches.
    sqs_requests = order.messages * (1 + 2 / assumed.IN_A_BATCH["orders"]) + order.photos * 3
    stored_gb = order.stored_bytes * assumed.KEPT_MONTHS * orders / 1e9
    photos_gb = order.photos * assumed.PHOTO_BYTES * assumed.KEPT_MONTHS * orders / 1e9
    # Each photo is uploaded, read and stored by the verification, then downloaded.
    a_photo = 2 * PRICES["file write"] + (1 + assumed.DOWNLOADS) * PRICES["file read"]
    return {
        "Lambda, requests": order.invocations * orders * PRICES["lambda request"],
        "Lambda, GB-seconds": order.gb_seconds * orders * PRICES["lambda GB-second"],
        "API Gateway": min(requests, assumed.API_TIER) * PRICES["api request"]
        + max(requests - assumed.API_TIER, 0) * PRICES["api request above"],
        "DynamoDB, writes": order.write_units * orders * PRICES["write unit"],
        "DynamoDB, reads": order.read_units * orders * PRICES["read unit"],
        "DynamoDB, storage": stored_gb * PRICES["table GB"],
        "DynamoDB, point-in-time recovery": stored_gb * PRICES["backup GB"],
        "SQS": sqs_requests * orders * PRICES["sqs request"],
        "EventBridge": (order.messages + order.events) * orders * PRICES["event"],
        "SES": order.mails * orders * PRICES["mail"],
        "S3, requests": order.photos * orders * a_photo,
        "S3, storage": photos_gb * PRICES["file GB"],
        "CloudWatch, logs": _logs(order.log_bytes * orders),
        "Data out": order.bytes_out * orders / 1e9 * PRICES["GB out"],
    }


def fixed_costs() -> dict[str, float]:
    """Returns the US dollars a month that do not depend on the number of orders, by part of the bill."""
    # The hourly function always starts anew, because nothing else keeps an instance of it alive.
    starts = assumed.HOURS * assumed.COLD_MS / 1_000 * assumed.MEMORY_GB
    return {
        "CloudWatch, metrics": assumed.METRICS * PRICES["metric"],
        "CloudWatch, alarms": assumed.ALARM_METRICS * PRICES["alarm"],
        "CloudWatch, dashboard": PRICES["dashboard"],
        "SQS, polls of the empty queues": assumed.POLLS * PRICES["sqs request"],
        "Lambda, a nudge every hour": starts * PRICES["lambda GB-second"] + assumed.HOURS * PRICES["lambda request"],
        "KMS, requests": assumed.KMS_REQUESTS * PRICES["key request"],
    }


def detailed_costs(order: PerOrder, orders: float) -> float:
    """Returns the US dollars a month that `detailedMetrics` adds: metrics, and the lines of the log that carry them."""
    lines = order.log_bytes * orders * assumed.DETAILED_LOG_BYTES / assumed.LOG_BYTES
    return assumed.DETAILED_METRICS * PRICES["metric"] + _logs(lines)


def dashboard_queries(order: PerOrder, orders: float) -> float:
    """Returns the US dollars of opening the dashboard once, whose queries scan the logs of the API's functions."""
    scanned = order.requests * orders * assumed.LOG_BYTES * assumed.DASHBOARD_HOURS / assumed.HOURS
    return assumed.LOG_QUERIES * scanned / 1e9 * PRICES["log query GB"]


def _logs(size: float) -> float:
    """Returns the US dollars for this number of bytes that are logged in a month."""
    kept = assumed.COMPRESSED * assumed.LOG_MONTHS
    return size / 1e9 * (PRICES["log GB"] + kept * PRICES["log storage GB"])
