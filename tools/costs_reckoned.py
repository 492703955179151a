"""What a month costs, and what limits come first: arithmetic on what was measured and what is assumed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tools import costs_assumed as assumed
from tools.costs_measured import Measured

PRICE = {name: price for name, (price, _, _) in assumed.PRICES.items()}

Parts = dict[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class PerOrder:
    """What one order brings with it over its whole life."""

    requests: float
    """To the API."""
    messages: float
    """In the queue of orders."""
    batches: float
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
        return self.requests + self.batches


def per_order(measured: Iterable[Measured], stored: Mapping[str, float]) -> PerOrder:
    """By TRAFFIC, which names every operation that was measured. Raises KeyError for another."""
    weighed = [(one, assumed.TRAFFIC[one.operation]) for one in measured]
    api = [(one, times) for one, times in weighed if not is_snapshot(one)]
    snapshots = [(one, times) for one, times in weighed if is_snapshot(one)]
    messages = sum(times for _, times in snapshots)
    batches = messages / assumed.MESSAGES_IN_A_BATCH
    requests = sum(times for _, times in api)
    changes = sum(times for one, times in weighed if one.write_units)
    mutations = sum(times for one, times in api if one.write_units)
    filed = sum(
        times for one, times in api if "help_requests" in one.by_table and one.operation != "withdrawHelpRequest"
    )
    lambdas_lines = (requests + batches) * assumed.LAMBDAS_LINES
    return PerOrder(
        requests=requests,
        messages=messages,
        batches=batches,
        gb_seconds=(
            sum(billed_ms(one) * times for one, times in weighed)
            + (requests + batches) * assumed.COLD_SHARE * assumed.COLD_MS
        )
        / 1_000
        * assumed.MEMORY_GB,
        read_units=sum(one.read_units * times for one, times in weighed),
        write_units=sum(one.write_units * times for one, times in weighed),
        log_bytes=sum((one.log_bytes + assumed.ACCESS_LINE) * times for one, times in api)
        + sum(one.log_bytes * times for one, times in snapshots)
        + lambdas_lines,
        bytes_out=sum((one.answer_bytes + assumed.HEADERS) * times for one, times in api),
        kept_bytes=stored["orders"] + stored["timeline"] * (1 + changes) + stored["help_requests"] * filed,
        keys_bytes=stored["idempotency_keys"] * mutations,
    )


def is_snapshot(one: Measured) -> bool:
    return one.operation.startswith("Order snapshot")


def billed_ms(one: Measured) -> float:
    """Milliseconds of a warm call in Lambda: our CPU time on its share of a CPU, and waiting for DynamoDB."""
    simple = one.calls - one.transactions
    return one.cpu_ms / assumed.VCPUS + simple * assumed.CALL_MS + one.transactions * assumed.TRANSACTION_MS


def variable_costs(order: PerOrder, orders: float) -> Parts:
    """US dollars for so many orders in a month."""
    requests = order.requests * orders
    sqs_requests = (
        order.messages * (1 + 2 / assumed.MESSAGES_IN_A_BATCH) * orders
    )  # sent; received and deleted in batches
    kept_gb = (order.kept_bytes * assumed.KEPT_MONTHS + order.keys_bytes) * orders / assumed.GB
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
        "EventBridge": order.messages * assumed.BY_THE_BUS * orders * PRICE["event"],
        "CloudWatch, logs": log_gb * PRICE["log GB"]
        + log_gb * assumed.COMPRESSED * assumed.LOG_MONTHS * PRICE["log storage GB"],
        "Data out": order.bytes_out * orders / assumed.GB * PRICE["GB out"],
    }


def fixed_costs() -> Parts:
    """US dollars a month, whatever the orders."""
    return {
        "CloudWatch, metrics": assumed.CUSTOM_METRICS * PRICE["metric"],
        "CloudWatch, alarms": assumed.ALARM_METRICS * PRICE["alarm"],
        "CloudWatch, dashboard": PRICE["dashboard"],
        "SQS, polls of the empty queue": assumed.POLLS * PRICE["sqs request"],
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
