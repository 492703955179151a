"""docs/costs.md is up to date and computed by the rules that it names."""

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from order_help.store.connection import connection, table_prefix
from order_help.store.tables import create_tables
from tests.support.dynamodb import Engine, keep_what_has_expired
from tools.costs.assumptions import (
    DETAILED_LOG_BYTES,
    DETAILED_METRICS,
    DURATION_MS,
    LOG_BYTES,
    METRICS,
    TRAFFIC,
    UNLISTED,
)
from tools.costs.bill import PerOrder, dashboard_queries, detailed_costs, fixed_costs, per_order, variable_costs
from tools.costs.metering import Change, Item, Usage, metered, read_units, size_of, stored_bytes, write_units
from tools.costs.page import page
from tools.costs.scenario import MAIL, Operation, measured_operations
from tools.costs.schemas import DESK, SHOPPER, fields_of

PAGE = (Path(__file__).parents[2] / "docs/costs.md").read_text(encoding="utf-8")

ORDER: Item = {
    "customer_id": {"S": "alice"},
    "order_id": {"S": "#W1"},
    "number": {"S": "W1"},
    "placed": {"S": "x" * 29},
    "version": {"N": "1"},
}
REQUEST: Item = {"order_id": {"S": "#W1"}, "request_id": {"S": "x" * 26}}
WAITING: Item = {**REQUEST, "queue": {"S": "0"}, "due": {"S": "x" * 53}}

AN_ORDER = PerOrder(
    requests=10,
    messages=4,
    photos=0.5,
    entries=3,
    invocations=11,
    events=2,
    mails=1,
    gb_seconds=2,
    read_units=8,
    write_units=16,
    orders_write_units=6,
    log_bytes=1_000,
    bytes_out=10_000,
    stored_bytes=5_000,
)


def large(item: Item, size: int) -> Item:
    return {**item, "snapshot": {"S": "x" * size}}


# --- the page -------------------------------------------------------------------------------------------------------


def test_every_mutation_and_every_operation_of_the_traffic_has_a_row() -> None:
    services = {f"Desk: {name}" for name in fields_of(DESK.mutation_type)}
    expected = fields_of(SHOPPER.mutation_type) | services | TRAFFIC.keys()
    assert {name for name in expected if f"\n| {name} | " not in PAGE} == set()


@pytest.mark.guarantee(
    "The page about costs has what is measured now, and by it a small shop pays AWS at most 25 dollars a month.",
    to="operators",
)
def test_the_page_is_what_is_measured_now(real_dynamodb: Engine) -> None:
    create_tables()
    keep_what_has_expired()
    assert page(measured_operations()) == PAGE, "run `make costs`"


@pytest.mark.guarantee(
    "The page about costs has what is measured now, and by it a small shop pays AWS at most 25 dollars a month.",
    to="operators",
)
def test_a_small_shop_pays_at_most_25_dollars_with_the_defaults() -> None:
    [month] = re.findall(r"(?m)^\| \*\*together\*\* \| \*\*([\d.]+)\*\* \|", PAGE)
    assert float(month) <= 25


# --- units ----------------------------------------------------------------------------------------------------------


def test_an_item_is_as_large_as_its_names_and_values() -> None:
    # https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
    assert size_of({"name": {"S": "Zoë"}, "entry_id": {"N": "1234"}}) == (4 + 4) + (8 + 3)


def test_read_units_are_those_reported_and_a_query_without_results_costs_the_minimum() -> None:
    assert read_units({"ConsumedCapacity": [{"CapacityUnits": 4}, {"CapacityUnits": 2}]}, consistent=True) == 6
    assert read_units({"ConsumedCapacity": {"CapacityUnits": 0.0}}, consistent=True) == 1
    assert read_units({"ConsumedCapacity": {"CapacityUnits": 0.0}}, consistent=False) == 0.5


def test_a_call_without_a_known_price_is_not_taken_for_free(real_dynamodb: Engine) -> None:
    create_tables()
    key = {"customer_id": {"S": "alice"}, "order_id": {"S": "#W1"}}
    with pytest.raises(ValueError, match="DeleteItem"), metered():
        connection().client.delete_item(TableName=f"{table_prefix()}orders", Key=key)


@pytest.mark.parametrize(
    ("change", "units"),
    [
        pytest.param(
            Change(table="orders", old=None, new=large(ORDER, 2_000)),
            {"orders": 2 * 3 + 3 + 1},
            id="a new order counts twice, and once in each index",
        ),
        pytest.param(
            Change(table="orders", old=large(ORDER, 1_500), new=ORDER),
            {"orders": 2 * 2 + 2},
            id="a changed order counts as its larger image, and in the index that holds what changed",
        ),
        pytest.param(
            Change(table="orders", old=ORDER, new={**ORDER, "placed": {"S": "y" * 29}}),
            {"orders": 2 * 1 + 2},
            id="an entry of an index whose keys change is written twice",
        ),
        pytest.param(
            Change(table="help_requests", old=WAITING, new=REQUEST),
            {"help_requests": 2, "help_requests/queue": 1},
            id="a settled request leaves the queue",
        ),
        pytest.param(
            Change(table="help_requests", old=None, new=REQUEST),
            {"help_requests": 2},
            id="a request that does not wait never enters the queue",
        ),
    ],
)
def test_write_units(change: Change, units: dict[str, int]) -> None:
    assert write_units(change) == units


def test_an_item_is_stored_once_in_its_table_and_once_in_each_index_unless_it_expires() -> None:
    filed = Change(table="help_requests", old=None, new=WAITING)
    assert stored_bytes(filed) == 2 * (size_of(WAITING) + 100)
    settled = Change(table="help_requests", old=WAITING, new=REQUEST)
    assert stored_bytes(settled) == size_of(REQUEST) + 100 - stored_bytes(filed)
    assert stored_bytes(Change(table="idempotency_keys", old=None, new=WAITING)) == 0


# --- money ----------------------------------------------------------------------------------------------------------


def test_an_order_brings_every_operation_as_often_as_it_comes() -> None:
    usage = Usage(read_units=6, write_units=Counter({"orders": 7, "timeline": 3}))
    seen = Operation(name="My Orders, 20 orders", runner="API", usage=usage, answer_bytes=600)  # It comes 3 times.
    new = Operation(name="a new action", runner="API", usage=usage, entries=2, events=4, mails=1)
    received = replace(seen, name="Order snapshot, delivered", runner="orders", answer_bytes=0)  # It comes 3 times.
    mail = Operation(name=MAIL, runner="stream", usage=usage)

    order = per_order([seen, new, received, mail])

    assert (order.requests, order.messages) == (3 + UNLISTED, 3)
    assert (order.entries, order.events, order.mails) == (2 * UNLISTED, 4 * UNLISTED, UNLISTED)
    assert order.invocations == pytest.approx(3 + UNLISTED + 3 / 2 + 2 * UNLISTED / 2)
    assert order.read_units == pytest.approx(6 * (6 + 2 * UNLISTED))
    assert order.write_units == pytest.approx(10 * (6 + 2 * UNLISTED))
    milliseconds = (
        (3 + UNLISTED) * DURATION_MS["API"] + 3 * DURATION_MS["orders"] + 2 * UNLISTED * DURATION_MS["stream"]
    )
    assert order.gb_seconds == pytest.approx((milliseconds + order.invocations * 15) / 1_000)


def test_a_month_of_a_million_orders_by_hand() -> None:
    assert variable_costs(AN_ORDER, 1e6) == pytest.approx(
        {
            "Lambda, requests": 11 * 0.20,
            "Lambda, GB-seconds": 2 * 13.3334,
            "API Gateway": 10 * 1.00,
            "DynamoDB, writes": 16 * 0.625,
            "DynamoDB, reads": 8 * 0.125,
            "DynamoDB, storage": 5 * 24 * 0.25,  # GB
            "DynamoDB, point-in-time recovery": 5 * 24 * 0.20,
            "SQS": (4 + 2 * 2 + 0.5 * 3) * 0.40,
            "EventBridge": (4 + 2) * 1.00,
            "SES": 1 * 100,
            "S3, requests": 0.5 * (2 * 5 + 3 * 0.4),
            "S3, storage": 0.5 * 2_000 * 24 * 0.023,  # GB
            "CloudWatch, logs": 1 * 0.50 + 1 * 0.15 * 3 * 0.03,
            "Data out": 10 * 0.09,
        }
    )


def test_the_metrics_of_a_month_are_at_most_those_that_alarms_watch() -> None:
    assert METRICS == 7
    assert fixed_costs()["CloudWatch, metrics"] == pytest.approx(7 * 0.30)


def test_detailed_metrics_add_metrics_and_lines_of_the_log_by_hand() -> None:
    lines_gb = 1 * DETAILED_LOG_BYTES / LOG_BYTES  # Of a million orders, each with 1,000 bytes without these lines.
    expected = DETAILED_METRICS * 0.30 + lines_gb * (0.50 + 0.15 * 3 * 0.03)
    assert detailed_costs(AN_ORDER, 1e6) == pytest.approx(expected)


def test_a_look_at_the_dashboard_scans_three_hours_twice_by_hand() -> None:
    three_hours = 10 * LOG_BYTES / 1_000 * 3 / 720  # GB, of ten million requests in a month
    assert dashboard_queries(AN_ORDER, 1e6) == pytest.approx(2 * three_hours * 0.005)


def test_requests_above_300_million_are_cheaper() -> None:
    assert variable_costs(AN_ORDER, 40e6)["API Gateway"] == pytest.approx(300 * 1.00 + 100 * 0.90)
