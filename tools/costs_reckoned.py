"""What a month costs, and what limits come first: arithmetic on what was measured and what is assumed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from tools import costs_assumed as assumed
from tools.costs_measured import STREAM, Caller, Measured, stream_operation

PRICE = {name: price for name, (price, _, _) in assumed.PRICES.items()}

API: Final = frozenset({Caller.SHOPPER, Caller.DESK})
IN_A_BATCH: Final = {Caller.ORDERS: assumed.MESSAGES_IN_A_BATCH, Caller.STREAM: assumed.ENTRIES_IN_A_BATCH}

Parts = dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class PerOrder:
    """What one order brings with it over its whole life."""

    requests: float
    """To the API, by shoppers and agents."""
    messages: float
    """In the queue of orders."""
    photos: float
    """Each is a message in the queue of uploads."""
    entries: float
    """Of the timeline's stream that its function is called for."""
    invocations: float
    events: float
    """On the bus, those of ours."""
    mails: float
    gb_seconds: float
    read_units: float
    write_units: float
    log_bytes: float
    bytes_out: float
    kept_bytes: float
    """Of the tables; what is kept for a month at most is the next."""
    keys_bytes: float


def times_of(measured: Iterable[Measured]) -> dict[str, float]:
    """
    How often each operation happens for one order: TRAFFIC, which names every operation that was measured, and what it
    has the stream's function do. Raises KeyError for one that is not in TRAFFIC.
    """
    times = dict.fromkeys(STREAM, 0.0)
    for one in measured:
        if one.caller is not Caller.STREAM:
            times[one.operation] = assumed.TRAFFIC[one.operation]
            for told in one.entries:
                times[stream_operation(told)] += times[one.operation]
    return times


def per_order(measured: Iterable[Measured]) -> PerOrder:
    """The sum of what was measured, each operation as often as it happens."""
    operations = list(measured)
    times = times_of(operations)

    def together(of: Callable[[Measured], float], *callers: Caller) -> float:
        return sum(of(one) * times[one.operation] for one in operations if one.caller in (callers or Caller))

    def calls(*callers: Caller) -> float:
        return together(lambda _: 1, *callers)

    requests, invocations = calls(*API), together(lambda one: 1 / IN_A_BATCH.get(one.caller, 1))
    billed_seconds = (together(billed_ms) + invocations * assumed.COLD_SHARE * assumed.COLD_MS) / 1_000
    return PerOrder(
        requests=requests,
        messages=calls(Caller.ORDERS),
        photos=calls(Caller.UPLOADS),
        entries=calls(Caller.STREAM),
        invocations=invocations,
        events=together(lambda one: sum(told.events for told in one.entries)),
        mails=together(lambda one: sum(told.mails for told in one.entries)),
        gb_seconds=billed_seconds * assumed.MEMORY_GB,
        read_units=together(lambda one: one.read_units),
        write_units=together(lambda one: one.write_units),
        log_bytes=together(lambda one: one.log_bytes)
        + invocations * assumed.LAMBDAS_LINES
        + requests * assumed.ACCESS_LINE,
        bytes_out=together(lambda one: one.answer_bytes + assumed.HEADERS, *API)
        + calls(Caller.UPLOADS) * assumed.DOWNLOADS * assumed.PHOTO_BYTES,
        kept_bytes=together(lambda one: one.kept_bytes),
        keys_bytes=together(lambda one: one.keys_bytes),
    )


def billed_ms(one: Measured) -> float:
    """Milliseconds of a warm call in Lambda: our CPU time on its share of a CPU, and waiting for other services."""
    simple = one.calls - one.transactions
    waiting = simple * assumed.CALL_MS + one.transactions * assumed.TRANSACTION_MS
    return one.cpu_ms / assumed.VCPUS + waiting + assumed.ELSEWHERE_MS.get(one.operation, 0)


def variable_costs(order: PerOrder, orders: float) -> Parts:
    """US dollars for so many orders in a month."""
    requests = order.requests * orders
    # Sent; received and deleted, in batches those of orders.
    sqs_requests = (order.messages * (1 + 2 / assumed.MESSAGES_IN_A_BATCH) + order.photos * 3) * orders
    events = (order.messages * assumed.BY_THE_BUS + order.events) * orders
    kept_gb = (order.kept_bytes * assumed.KEPT_MONTHS + order.keys_bytes) * orders / assumed.GB
    photos_gb = order.photos * assumed.PHOTO_BYTES * assumed.KEPT_MONTHS * orders / assumed.GB
    # Uploaded, read and kept by the verification, then downloaded.
    of_a_photo = 2 * PRICE["file write"] + (1 + assumed.DOWNLOADS) * PRICE["file read"]
    log_gb = order.log_bytes * orders / assumed.GB
    return {
        "Lambda, requests": order.invocations * orders * PRICE["lambda request"],
        "Lambda, GB-seconds": order.gb_seconds * orders * PRICE["lambda GB-second"],
        "API Gateway": min(requests, assumed.API_TIER) * PRICE["api request"]
        + max(requests - assumed.API_TIER, 0) * PRICE["api request above"],
        "DynamoDB, writes": order.write_units * orders * PRICE["write unit"],
        "DynamoDB, reads": order.read_units * orders * PRICE["read unit"],
        "DynamoDB, storage": kept_gb * PRICE["table GB"],
        "DynamoDB, point-in-time recovery": kept_gb * PRICE["backup GB"],
        "SQS": sqs_requests * PRICE["sqs request"],
        "EventBridge": events * PRICE["event"],
        "SES": order.mails * orders * PRICE["mail"],
        "S3, requests": order.photos * orders * of_a_photo,
        "S3, storage": photos_gb * PRICE["file GB"],
        "CloudWatch, logs": log_gb * PRICE["log GB"]
        + log_gb * assumed.COMPRESSED * assumed.LOG_MONTHS * PRICE["log storage GB"],
        "Data out": order.bytes_out * orders / assumed.GB * PRICE["GB out"],
    }


def fixed_costs() -> Parts:
    """US dollars a month, whatever the orders."""
    starts = assumed.HOURS * assumed.COLD_MS / 1_000 * assumed.MEMORY_GB  # nobody else keeps the function warm
    return {
        "CloudWatch, metrics": assumed.CUSTOM_METRICS * PRICE["metric"],
        "CloudWatch, alarms": assumed.ALARM_METRICS * PRICE["alarm"],
        "CloudWatch, dashboard": PRICE["dashboard"],
        "SQS, polls of the empty queues": assumed.POLLS * PRICE["sqs request"],
        "Lambda, a nudge every hour": starts * PRICE["lambda GB-second"] + assumed.HOURS * PRICE["lambda request"],
        "KMS, a key of your own": PRICE["key"] + assumed.KMS_REQUESTS * PRICE["key request"],
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What so many orders a minute ask at once, on average; peaks are higher."""

    requests_a_second: float
    calls_at_once: float
    entries_at_once: float
    """Of the timeline's stream."""
    mails_a_second: float
    orders_writes: float
    queue_writes: float
    """Units a second of the table of orders, and of the desk's queue."""


def load_of(order: PerOrder, measured: Iterable[Measured], orders_a_minute: float) -> Load:
    """At once is what comes in a second, times the seconds that each takes."""
    a_second, operations = orders_a_minute / 60, list(measured)
    times = times_of(operations)

    def writes(into: str) -> float:
        return sum(one.by_table.get(into, 0) * times[one.operation] for one in operations)

    telling_ms = sum(billed_ms(one) * times[one.operation] for one in operations if one.caller is Caller.STREAM)
    return Load(
        requests_a_second=order.requests * a_second,
        calls_at_once=order.gb_seconds / assumed.MEMORY_GB * a_second,
        entries_at_once=telling_ms / 1_000 * a_second,
        mails_a_second=order.mails * a_second,
        orders_writes=writes("orders") * a_second,
        queue_writes=writes("help_requests/queue") * a_second,
    )
