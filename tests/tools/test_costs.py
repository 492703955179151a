"""What docs/costs.md says is reckoned right, from what is measured."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from graphql import GraphQLObjectType, build_schema

from gateway.sdl import desk_sdl, shopper_sdl
from order_help.requests.domain_events import EVENTS
from order_help.requests.nudge_desk import Nudged
from order_help.requests.tell_of_entry import MailResult
from order_help.store.items import entry_item, head_item
from order_help.store.tables import table_shapes
from tests.functions.shopper import MUTATIONS
from tests.support.asked import W1
from tests.support.dynamodb import Engine
from tests.support.entries import entry_of
from tests.support.own_logging import own_logging
from tools import costs_assumed as assumed
from tools.costs import SETTINGS
from tools.costs_measured import STREAM, Caller, Measured, Told, told_of
from tools.costs_page import prices_table, units_table
from tools.costs_reckoned import PerOrder, billed_ms, fixed_costs, load_of, per_order, times_of, variable_costs
from tools.costs_units import Item, Tables, kept_bytes, read_units, size_of, write_units

SHOPPER, DESK = build_schema(shopper_sdl()), build_schema(desk_sdl())
PAGE = (Path(__file__).parents[2] / "docs/costs.md").read_text(encoding="utf-8")

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
    log_bytes=1_000,
    bytes_out=10_000,
    kept_bytes=5_000,
    keys_bytes=0,
)


def measured(operation: str, caller: Caller = Caller.SHOPPER, **differently: Any) -> Measured:
    one = Measured(
        operation=operation,
        caller=caller,
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
        kept={},
        entries=(),
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


def test_a_read_that_is_not_consistent_costs_half() -> None:
    assert read_units("Query", {"Items": [{"a": text(4_096)}]}, consistent=False) == 2 * 0.5
    assert read_units("Query", {"Items": []}, consistent=False) == 0.5


def test_a_call_that_nobody_has_thought_of_is_no_free_one() -> None:
    with pytest.raises(ValueError, match="BatchGetItem"):
        read_units("BatchGetItem", {})


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


def test_what_is_kept_is_an_item_with_its_entries_in_the_indexes() -> None:
    waiting: Item = {"order_key": text(9), "request_id": text(26), "queue": text(1), "due": text(53)}
    size = (9 + 9) + (10 + 26) + (5 + 1) + (3 + 53)

    assert kept_bytes(tables(), tables(help_requests=waiting))["help_requests"] == 2 * (size + 100)  # in the queue too

    settled = {name: waiting[name] for name in ("order_key", "request_id")}
    shrunk = kept_bytes(tables(help_requests=waiting), tables(help_requests=settled))
    assert shrunk["help_requests"] == (size - 6 - 56 + 100) - 2 * (size + 100)


def test_entries_are_told_by_events_and_mails_and_heads_are_none() -> None:
    filed = entry_item(W1, entry_of("a question is filed")).serialize()
    claimed = entry_item(W1, entry_of("a question is claimed")).serialize()

    told = told_of([head_item(W1, 2).serialize(), filed, claimed])

    assert told == (Told(events=1, mails=1), Told(events=0, mails=0))


# --- money ----------------------------------------------------------------------------------------------------------


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


def test_twice_the_orders_cost_twice_as_much() -> None:
    once, twice = variable_costs(AN_ORDER, 5e6), variable_costs(AN_ORDER, 10e6)
    assert twice == pytest.approx({part: 2 * cost for part, cost in once.items()})


def test_requests_above_300_million_are_cheaper() -> None:
    assert variable_costs(AN_ORDER, 40e6)["API Gateway"] == pytest.approx(300 * 1.00 + 100 * 0.90)


def test_what_is_paid_whatever_the_orders() -> None:
    assert sum(fixed_costs().values()) == pytest.approx(102.30 + 8.50 + 3 + 0.5184 + 0.01454 + 1.47304, abs=0.001)


def test_lambda_bills_our_cpu_time_on_its_share_of_a_cpu_and_the_waiting() -> None:
    page = measured("My Orders, 20 orders", calls=3, transactions=2)
    assert billed_ms(page) == pytest.approx(10 * 1_769 / 1_024 + 5 + 2 * 12)


def test_lambda_bills_the_waiting_for_other_services_too() -> None:
    photo = measured("Upload, verified", Caller.UPLOADS)
    assert billed_ms(photo) == pytest.approx(10 * 1_769 / 1_024 + 2 * 12 + 180)


def test_an_order_brings_what_its_traffic_does() -> None:
    seen = measured("My Orders, 20 orders")  # 3 times
    told = measured("Order snapshot, delivered", Caller.ORDERS, write_units=10, kept={"orders": 500, "timeline": 300})
    photo = measured("Upload, verified", Caller.UPLOADS, kept={"idempotency_keys": 400})  # 3 and 0.02 times
    billed = 10 * 1_769 / 1_024 + 2 * 12
    called = 3 + 3 / 2 + 0.02

    order = per_order([seen, told, photo])

    assert (order.requests, order.messages, order.photos, order.entries) == (3, 3, 0.02, 0)
    assert order.invocations == pytest.approx(called)
    assert order.read_units == pytest.approx(6.02 * 6)
    assert order.write_units == 3 * 10
    assert (order.kept_bytes, order.keys_bytes) == (3 * 800, 0.02 * 400)
    assert order.log_bytes == pytest.approx(6.02 * 1_000 + called * 400 + 3 * 300)
    assert order.bytes_out == pytest.approx(3 * (600 + 400) + 0.02 * 2 * 2e6)
    assert order.gb_seconds == pytest.approx((6 * billed + 0.02 * (billed + 180) + called * 15) / 1_000)


def test_what_the_stream_tells_follows_from_what_was_done() -> None:
    done = [
        measured("Order snapshot, new", Caller.ORDERS, entries=(Told(events=0, mails=0),)),  # once
        measured("confirmReceipt", entries=(Told(events=1, mails=0),)),  # 0.05 times, as the next 0.02
        measured("cancelOrder", entries=(Told(events=3, mails=1),)),
        *(measured(name, Caller.STREAM) for name in STREAM),
    ]

    order, times = per_order(done), times_of(done)

    assert [times[name] for name in STREAM] == [1, 0.05, 0.02]
    assert order.entries == pytest.approx(1.07)
    assert order.invocations == pytest.approx(1 / 2 + 0.07 + 1.07 / 2)
    assert order.events == pytest.approx(0.05 + 3 * 0.02)
    assert order.mails == 0.02


def test_load_grows_with_the_orders() -> None:
    told = measured(
        "Order snapshot, new", Caller.ORDERS, by_table={"orders": 6, "help_requests/queue": 2, "timeline": 4}
    )
    entry = measured(STREAM[0], Caller.STREAM)
    told = replace(told, entries=(Told(events=0, mails=0),))

    load = load_of(AN_ORDER, [told, entry], 600)

    assert (load.requests_a_second, load.calls_at_once, load.mails_a_second) == (100, 20, 10)
    assert (load.orders_writes, load.queue_writes) == (60, 20)
    assert load.entries_at_once == pytest.approx(10 * billed_ms(entry) / 1_000)


def test_what_goes_to_the_desk_is_settled_there_or_withdrawn() -> None:
    settle_themselves = {"cancelOrder", "changeShippingAddress"}
    filed = sum(assumed.TRAFFIC[name] for name in MUTATIONS.values() if name not in settle_themselves)
    settled = sum(assumed.TRAFFIC[f"Desk: {name}"] for name in ("approve", "decline", "resolve"))
    again = assumed.TRAFFIC["Desk: reopen"]
    assert settled + assumed.TRAFFIC["withdrawHelpRequest"] == pytest.approx(filed + again)


def test_metrics_are_counted_for_every_operation_and_word() -> None:
    """What docs/observability.md lists, but for the results that functions count in words of their own."""
    mutations = fields(SHOPPER.mutation_type) | fields(DESK.mutation_type)
    queries = fields(SHOPPER.query_type) | fields(DESK.query_type)
    assert len(mutations | queries) + 4 == assumed.OPERATIONS
    results = 6 + 8 + len(Nudged) + 5 + len(MailResult)
    words = len(mutations) * 6 + results + len(EVENTS)
    assert assumed.OPERATIONS * 4 + words + 2 * 6 == assumed.CUSTOM_METRICS


def fields(root: GraphQLObjectType | None) -> set[str]:
    return set(root.fields) if root else set()


# --- the page -------------------------------------------------------------------------------------------------------


def test_the_page_has_the_prices_of_the_code() -> None:
    assert prices_table() in PAGE


FINDING_NOTHING = {"Desk: queue, 20 requests": 0.5, "Hourly nudge, one request overdue": 0.5}
"""Read units that DynamoDB Local does not tell of: in both, no request waits on a shopper."""


@pytest.fixture
def _own_logging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in SETTINGS.keys() - {"ORDER_HELP_TABLE_PREFIX"}:  # which is this test's own
        monkeypatch.setenv(name, SETTINGS[name])
    with own_logging():
        yield


@pytest.mark.usefixtures("_own_logging")
def test_the_page_has_the_units_that_are_measured_now(real_dynamodb: Engine) -> None:
    from tools.costs_scene import measured_operations  # reads its settings when it is imported

    operations = measured_operations(1)

    named = [one.operation for one in operations]
    assert {*named} - {*STREAM} == assumed.TRAFFIC.keys()
    assert fields(SHOPPER.mutation_type) | {f"Desk: {name}" for name in fields(DESK.mutation_type)} <= {*named}
    assert units_table(operations) in PAGE
    untold = {one.operation: one.read_units - one.told_read_units for one in operations}
    assert {name: units for name, units in untold.items() if units} == FINDING_NOTHING
