"""What docs/costs.md says is reckoned right, from what is measured."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLObjectType, GraphQLSchema, build_schema

from gateway.sdl import desk_sdl, shopper_sdl
from order_help.store.tables import table_shapes
from tests.functions.shopper import MUTATIONS
from tests.support.dynamodb import Engine
from tests.support.own_logging import own_logging
from tools import costs_assumed as assumed
from tools.costs import SETTINGS
from tools.costs_measured import Caller, Item, Measured, Tables, read_units, size_of, write_units
from tools.costs_page import prices_table, units_table
from tools.costs_reckoned import PerOrder, billed_ms, fixed_costs, load_of, per_order, variable_costs

PAGE = (Path(__file__).parents[2] / "docs/costs.md").read_text(encoding="utf-8")
STORED = {
    "orders": 2_000.0,
    "help_requests": 1_000.0,
    "timeline": 300.0,
    "notes": 390.0,
    "attachments": 350.0,
    "rate_limits": 230.0,
    "idempotency_keys": 400.0,
}

AN_ORDER = PerOrder(
    requests=10,
    messages=4,
    batches=1,
    uploads=0.5,
    entries=3,
    mails=2,
    gb_seconds=2,
    read_units=8,
    write_units=16,
    log_bytes=1_000,
    bytes_out=10_000,
    kept_bytes=5_000,
    keys_bytes=0,
)


def measured(operation: str, **differently: Any) -> Measured:
    one = Measured(
        operation=operation,
        caller=Caller.SHOPPER,
        calls=2,
        transactions=2,
        read_units=6,
        write_units=0,
        told_read_units=6,
        told_write_units=0,
        cpu_ms=10,
        answer_bytes=600,
        log_bytes=1_000,
        by_table={},
    )
    return replace(one, **differently)


def text(length: int) -> dict[str, str]:
    return {"S": "x" * length}


# --- units ----------------------------------------------------------------------------------------------------------


def test_an_item_is_as_large_as_its_names_and_values() -> None:
    # https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
    assert size_of({"name": {"S": "Zoë"}, "entry_id": {"N": "1234"}}) == (4 + 4) + (8 + 3)


def test_reads_are_rounded_up_to_4_kb_a_query_as_a_whole_and_a_transaction_item_by_item_and_twice() -> None:
    item = {"a": text(4_096)}  # with its name, a byte more than a unit

    assert read_units("GetItem", {"Item": item}) == 2
    assert read_units("GetItem", {}) == 1
    assert read_units("Query", {"Items": [item, item, item]}) == 4
    assert read_units("Query", {"Items": []}) == 1
    assert read_units("TransactGetItems", {"Responses": [{"Item": item}, {}]}) == 2 * 2 + 2 * 1


def tables(**items: Item) -> Tables:
    return {name: {"one": items[name]} if name in items else {} for name in table_shapes()}


ORDER: Item = {"customer_id": text(5), "number": text(2), "placed": text(29), "version": {"N": "1"}}


def test_a_new_order_is_written_twice_and_once_into_each_index() -> None:
    large = {**ORDER, "snapshot": text(2_000)}
    assert write_units(tables(), tables(orders=large), table_shapes()) == {
        "orders": 2 * 3 + 3,
        "orders/by_number": 1,
    }


def test_a_changed_order_counts_as_its_larger_image_and_in_the_index_that_holds_what_changed() -> None:
    large = {**ORDER, "snapshot": text(1_500)}
    assert write_units(tables(orders=large), tables(orders=ORDER), table_shapes()) == {"orders": 2 * 2 + 2}


def test_an_entry_of_an_index_that_moves_is_written_in_both_places() -> None:
    moved = {**ORDER, "placed": {"S": "y" * 29}}
    assert write_units(tables(orders=ORDER), tables(orders=moved), table_shapes()) == {"orders": 2 * 1 + 2}


def test_a_request_that_is_settled_leaves_the_queue() -> None:
    settled: Item = {"order_key": text(9), "request_id": text(26), "state": text(8)}
    waiting = {**settled, "queue": text(1), "due": text(53)}

    change = write_units(tables(help_requests=waiting), tables(help_requests=settled), table_shapes())

    assert change == {"help_requests": 2, "help_requests/queue": 1}
    assert write_units(tables(), tables(help_requests=settled), table_shapes()) == {"help_requests": 2}


# --- money ----------------------------------------------------------------------------------------------------------


def test_a_month_of_a_million_orders_by_hand() -> None:
    assert variable_costs(AN_ORDER, 1e6) == pytest.approx(
        {
            "Lambda, requests": (10 + 1 + 0.5 + 3) * 0.20,
            "Lambda, GB-seconds": 2 * 13.3334,
            "API Gateway": 10 * 1.00,
            "DynamoDB, writes": 16 * 0.625,
            "DynamoDB, reads": 8 * 0.125,
            "DynamoDB, storage": 5 * 24 * 0.25,  # GB
            "DynamoDB, point-in-time recovery": 5 * 24 * 0.20,
            "SQS": (4 + 2 * 2 + 0.5 * 3) * 0.40,
            "EventBridge": (4 + 3) * 1.00,
            "SES": 2 * 100,
            "S3": 0.5 * 2 * (5 + 0.4) + 0.5 * 2 * 1_000 * 24 * 0.023,  # GB
            "CloudWatch, logs": 1 * 0.50 + 1 * 0.15 * 3 * 0.03,
            "Data out": (10 + 0.5 * 2 * 1_000) * 0.09,
        }
    )


def test_twice_the_orders_cost_twice_as_much() -> None:
    once, twice = variable_costs(AN_ORDER, 5e6), variable_costs(AN_ORDER, 10e6)
    assert twice == pytest.approx({part: 2 * cost for part, cost in once.items()})


def test_requests_above_300_million_are_cheaper() -> None:
    assert variable_costs(AN_ORDER, 40e6)["API Gateway"] == pytest.approx(300 * 1.00 + 100 * 0.90)


def test_what_is_paid_whatever_the_orders() -> None:
    assert sum(fixed_costs().values()) == pytest.approx(340 * 0.30 + 88 * 0.10 + 3 + 0.52 + 2.09, abs=0.01)


def test_lambda_bills_our_cpu_time_on_its_share_of_a_cpu_and_the_waiting() -> None:
    page = measured("My Orders, 20 orders", calls=3, transactions=2)
    assert billed_ms(page) == pytest.approx(10 * 1_769 / 1_024 + 5 + 2 * 12)


def test_an_order_brings_what_its_traffic_does() -> None:
    seen = measured("My Orders, 20 orders")  # 3 times
    changed = {"orders": 6, "timeline": 4}
    told = measured("Order snapshot, changed", caller=Caller.ORDERS, write_units=10, by_table=changed)  # 4 times
    billed = 10 * 1_769 / 1_024 + 2 * 12 + 0.01 * 1_500

    order = per_order([seen, told], STORED)

    assert (order.requests, order.messages, order.batches) == (3, 4, 2)
    assert (order.read_units, order.write_units) == (7 * 6, 40)
    assert order.kept_bytes == 2_000 + (1 + 4) * 300
    assert order.log_bytes == 3 * (1_000 + 300) + 4 * 1_000 + (3 + 2) * 400
    assert order.gb_seconds == pytest.approx((7 * (billed - 15) + (3 + 2) * 15) / 1_000)


def test_load_grows_with_the_orders() -> None:
    told = measured("Order snapshot, changed", caller=Caller.ORDERS, by_table={"orders": 6, "timeline": 4})

    load = load_of(AN_ORDER, [told], 600)

    assert (load.requests_a_second, load.calls_at_once, load.orders_writes) == (100, 20, 240)
    assert load.queue_writes == pytest.approx(2 * 0.07 * 10)


def test_the_desk_brings_requests_notes_photos_entries_and_mails() -> None:
    noted = measured("Desk: addNote", caller=Caller.DESK, by_table={"notes": 2, "idempotency_keys": 2})  # 0.02 times
    seen = measured("Upload verified", caller=Caller.UPLOADS, by_table={"attachments": 2})  # 0.03 times
    told = measured("Timeline entry, event and mail", caller=Caller.STREAM, by_table={"idempotency_keys": 2})  # 0.22
    asked = measured("resolvePaymentIssue", by_table={"timeline": 4, "help_requests": 2})  # 0.005 times

    order = per_order([noted, seen, told, asked], STORED)

    assert (order.uploads, order.entries, order.mails) == (0.03, 0.22, 0.22)
    assert order.requests == pytest.approx(0.025)
    assert order.invocations == pytest.approx(0.275)
    assert order.bytes_out == pytest.approx(0.025 * (600 + 400))
    assert order.kept_bytes == pytest.approx(2_000 + 1.005 * 300 + 0.005 * 1_000 + 0.02 * 390 + 0.03 * 350)
    assert order.keys_bytes == pytest.approx((0.02 + 0.22) * 400)


def test_what_goes_to_the_desk_is_what_the_traffic_files_there_and_what_the_desk_settles() -> None:
    settle_themselves = {"cancelOrder", "changeShippingAddress"}
    filed = sum(assumed.TRAFFIC[name] for name in set(MUTATIONS.values()) - settle_themselves)
    assert filed == pytest.approx(assumed.TO_THE_DESK)
    settled = sum(assumed.TRAFFIC[f"Desk: {step}"] for step in ("approve", "decline", "resolve"))
    assert settled + assumed.TRAFFIC["withdrawHelpRequest"] == pytest.approx(assumed.TO_THE_DESK)


def test_metrics_are_counted_for_every_operation() -> None:
    roots = [root for schema in (build_schema(shopper_sdl()), build_schema(desk_sdl())) for root in roots_of(schema)]
    functions = len(Caller) - 2  # those that are called by no request
    assert sum(len(root.fields) for root in roots) + functions + 1 == assumed.OPERATIONS


def roots_of(schema: GraphQLSchema) -> list[GraphQLObjectType]:
    return [root for root in (schema.query_type, schema.mutation_type) if root]


# --- the page -------------------------------------------------------------------------------------------------------


def test_the_page_has_the_prices_of_the_code() -> None:
    assert prices_table() in PAGE


@pytest.fixture
def _own_logging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name, value in SETTINGS.items():
        if name != "ORDER_HELP_TABLE_PREFIX":  # the engine's own, for this test
            monkeypatch.setenv(name, value)
    with own_logging():
        yield


@pytest.mark.usefixtures("_own_logging")
def test_the_page_has_the_units_that_are_measured_now(real_dynamodb: Engine) -> None:
    from tools.costs_scene import measured_operations  # reads its settings when it is imported

    operations, _ = measured_operations(1)

    assert [one.operation for one in operations if one.operation not in assumed.TRAFFIC] == []
    assert {one.operation for one in operations} == assumed.TRAFFIC.keys()
    assert units_table(operations) in PAGE
    differences = {one.operation: one.read_units - one.told_read_units for one in operations}
    # For pages without items, of which the engine tells nothing.
    assert {name: units for name, units in differences.items() if units} == EMPTY_PAGES


def test_the_entries_that_are_told_are_those_that_are_written() -> None:
    """By the page: whatever writes into the timeline is told once."""
    rows = [[cell.strip() for cell in line.split("|")] for line in PAGE.splitlines() if line.startswith("| ")]
    writing = [cells[1] for cells in rows if len(cells) == 8 and "timeline" in cells[6]]
    written = sum(assumed.TRAFFIC[name] for name in writing)
    told = sum(times for name, times in assumed.TRAFFIC.items() if name.startswith("Timeline entry"))
    assert told == pytest.approx(written)


EMPTY_PAGES = {"Desk: order": 1.0, "Hourly nudge, one request overdue": 0.5}
