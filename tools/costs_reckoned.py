"""What a month costs, and what limits come first: arithmetic on what was measured and what is assumed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from tests.functions.shopper import MUTATIONS
from tools import costs_assumed as assumed
from tools.costs_measured import Caller, Measured

PRICE = {name: price for name, (price, _, _) in assumed.PRICES.items()}

Parts = dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class PerOrder:
    """What one order brings with it over its whole life."""

    requests: float
    """To the API, by shopper and desk."""
    messages: float
    """In the queue of orders."""
    batches: float
    uploads: float
    entries: float
    """Of the timeline, each an event."""
    mails: float
    gb_seconds: float
    read_units: float
    write_units: float
    log_bytes: float
    bytes_out: float
    kept_bytes: float
    """Of the tables, of which the idempotency keys are kept for a month alone."""
    keys_bytes: float

    @property
    def invocations(self) -> float:
        return self.requests + self.batches + self.uploads + self.entries


FILES: Final = frozenset(MUTATIONS.values())
MAIL: Final = "Timeline entry, event and mail"


def per_order(measured: Iterable[Measured], stored: Mapping[str, float]) -> PerOrder:
    """By TRAFFIC, which names every operation that was measured. Raises KeyError for another."""
    seen = list(measured)
    happens = {one.operation: assumed.TRAFFIC[one.operation] for one in seen}

    def times(fits: Callable[[Measured], object]) -> float:
        return sum(happens[one.operation] for one in seen if fits(one))

    def weighed(amount: Callable[[Measured], float]) -> float:
        return sum(amount(one) * happens[one.operation] for one in seen)

    requests, messages = times(lambda one: one.caller.asks_the_api), times(lambda one: one.caller is Caller.ORDERS)
    uploads, entries = times(lambda one: one.caller is Caller.UPLOADS), times(lambda one: one.caller is Caller.STREAM)
    batches = messages / assumed.MESSAGES_IN_A_BATCH
    invocations = requests + batches + uploads + entries
    billed = weighed(billed_ms) + invocations * assumed.COLD_SHARE * assumed.COLD_MS
    access = requests * assumed.ACCESS_LINE + invocations * assumed.LAMBDAS_LINES
    kept = {
        "orders": 1,
        "timeline": times(lambda one: "timeline" in one.by_table) + 1,  # and its head
        "help_requests": times(lambda one: one.operation in FILES),
        "notes": times(lambda one: "notes" in one.by_table),
        "attachments": uploads,
    }
    keys = times(lambda one: "idempotency_keys" in one.by_table)
    return PerOrder(
        requests=requests,
        messages=messages,
        batches=batches,
        uploads=uploads,
        entries=entries,
        mails=happens.get(MAIL, 0),
        gb_seconds=billed / 1_000 * assumed.MEMORY_GB,
        read_units=weighed(lambda one: one.read_units),
        write_units=weighed(lambda one: one.write_units),
        log_bytes=weighed(lambda one: one.log_bytes) + access,
        bytes_out=weighed(lambda one: one.answer_bytes + assumed.HEADERS if one.caller.asks_the_api else 0),
        kept_bytes=sum(stored[table] * count for table, count in kept.items()),
        keys_bytes=stored["idempotency_keys"] * keys,
    )


def billed_ms(one: Measured) -> float:
    """Milliseconds of a warm call in Lambda: our CPU time on its share of a CPU, and waiting for DynamoDB."""
    simple = one.calls - one.transactions
    return one.cpu_ms / assumed.VCPUS + simple * assumed.CALL_MS + one.transactions * assumed.TRANSACTION_MS


def variable_costs(order: PerOrder, orders: float) -> Parts:
    """US dollars for so many orders in a month."""
    requests = order.requests * orders
    # Sent; received and deleted in batches; an upload is a batch of its own.
    sqs_requests = (order.messages * (1 + 2 / assumed.MESSAGES_IN_A_BATCH) + order.uploads * 3) * orders
    kept_gb = (order.kept_bytes * assumed.KEPT_MONTHS + order.keys_bytes) * orders / assumed.GB
    log_gb = order.log_bytes * orders / assumed.GB
    photos_gb = order.uploads * assumed.PHOTO_MB / 1_000 * orders
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
        "EventBridge": (order.messages * assumed.BY_THE_BUS + order.entries) * orders * PRICE["event"],
        "SES": order.mails * orders * PRICE["mail"],
        "S3": order.uploads * orders * 2 * (PRICE["s3 write"] + PRICE["s3 read"])  # each: uploaded, kept; read, shown
        + photos_gb * assumed.KEPT_MONTHS * PRICE["s3 GB"],
        "CloudWatch, logs": log_gb * PRICE["log GB"]
        + log_gb * assumed.COMPRESSED * assumed.LOG_MONTHS * PRICE["log storage GB"],
        "Data out": (order.bytes_out * orders / assumed.GB + photos_gb) * PRICE["GB out"],
    }


def fixed_costs() -> Parts:
    """US dollars a month, whatever the orders."""
    return {
        "CloudWatch, metrics": assumed.CUSTOM_METRICS * PRICE["metric"],
        "CloudWatch, alarms": assumed.ALARM_METRICS * PRICE["alarm"],
        "CloudWatch, dashboard": PRICE["dashboard"],
        "SQS, polls of empty queues": assumed.POLLS * PRICE["sqs request"],
        "KMS, a key of your own": PRICE["key"] + assumed.KMS_REQUESTS * PRICE["key request"],
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What so many orders a minute ask at once, on average; peaks are higher."""

    requests_a_second: float
    calls_at_once: float
    orders_writes: float
    queue_writes: float
    """Units a second of the table of orders, and of the desk's queue."""


def load_of(order: PerOrder, measured: Iterable[Measured], orders_a_minute: float) -> Load:
    a_second = orders_a_minute / 60
    writes = sum(one.by_table.get("orders", 0) * assumed.TRAFFIC[one.operation] for one in measured)
    return Load(
        requests_a_second=order.requests * a_second,
        calls_at_once=order.gb_seconds / assumed.MEMORY_GB * a_second,
        orders_writes=writes * a_second,
        queue_writes=2 * assumed.TO_THE_DESK * a_second,  # in and out again
    )
