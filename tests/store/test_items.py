from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pynamodb.models import Model

from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AgentName, OrderId
from order_help.domain.order import Order
from order_help.domain.rate_limits import RateLimit, RateLog
from order_help.domain.timeline import TimelineEntry
from order_help.store import items
from order_help.store.models import HelpRequests
from order_help.use_cases.ports import KeyRecord, OrderPosition, RateUse
from order_help.use_cases.register_ports import Registration
from tests.support.any_values import (
    ENTRIES,
    INSTANTS,
    KEYS,
    NAMES,
    ORDER_IDS,
    ORDERS,
    RATE_LOGS,
    REGISTRATIONS,
    help_requests,
)
from tests.support.commits import a_cancel_request
from tests.support.orders import T0, TICK


def stored(item: Model) -> Any:
    """The item as it comes back from DynamoDB, which also knows what a later version wrote."""
    return type(item).from_raw_data({**item.serialize(), "since_version_9": {"S": "?"}})


@given(order=ORDERS)
def test_an_order_comes_back_as_it_was(order: Order) -> None:
    assert items.order_of(stored(items.order_item(order))) == order


@given(request=help_requests())
def test_a_help_request_comes_back_as_it_was(request: HelpRequest) -> None:
    assert items.request_of(stored(items.request_item(request))) == request


@given(request=help_requests())
def test_a_request_of_before_the_desk_sent_files_has_none(request: HelpRequest) -> None:
    raw = {name: value for name, value in items.request_item(request).serialize().items() if name != "sent_files"}

    assert items.request_of(HelpRequests.from_raw_data(raw)) == replace(request, sent_files=())


@given(order_id=ORDER_IDS, entry=ENTRIES)
def test_a_timeline_entry_comes_back_as_it_was(order_id: OrderId, entry: TimelineEntry) -> None:
    assert items.entry_of(stored(items.entry_item(order_id, entry))) == entry


@given(order_id=ORDER_IDS, entry=ENTRIES)
def test_what_an_entry_addressed_to_each_side_keeps_the_name_that_tables_hold(
    order_id: OrderId, entry: TimelineEntry
) -> None:
    item = items.entry_item(order_id, entry).serialize()

    assert "told" in item
    assert "addressed" not in item


@given(registration=REGISTRATIONS)
def test_a_registration_comes_back_as_it_was(registration: Registration) -> None:
    assert items.registration_of(stored(items.register_item(registration))) == registration


@given(record=KEYS)
def test_a_key_record_comes_back_as_it_was(record: KeyRecord) -> None:
    assert items.key_of(stored(items.key_item(record)), record) == record


@given(record=KEYS)
def test_a_key_record_is_deleted_after_it_ceased_to_count_and_within_a_second(record: KeyRecord) -> None:
    late = items.key_item(record).expires_at - record.expires_at

    assert timedelta(0) < late <= timedelta(seconds=1)


@given(one=KEYS, other=KEYS)
def test_no_two_keys_or_operations_share_a_place(one: KeyRecord, other: KeyRecord) -> None:
    same = (one.operation, one.key) == (other.operation, other.key)

    assert (items.operation_key(one) == items.operation_key(other)) == same


@given(request=help_requests())
def test_only_an_open_request_whose_time_runs_stands_in_the_desks_queue(request: HelpRequest) -> None:
    item = items.request_item(request)

    due = request.answer_by or request.reply_by
    assert (item.queue is not None) == (request.is_open and due is not None)
    assert (item.due is not None) == (item.queue is not None)
    assert not item.queue or item.queue.startswith(f"{request.state.value}#")


@pytest.mark.parametrize("assignee", [None, AgentName("ann")])
def test_an_open_request_stands_among_those_of_its_assignee_alone(assignee: AgentName | None) -> None:
    item = items.request_item(a_cancel_request(answer_by=T0 + TICK, assignee=assignee))

    assert item.due_for == (f"OPEN#{assignee}" if assignee else None)


@given(order=ORDERS)
def test_only_an_order_with_something_to_read_or_to_look_at_stands_in_the_indexes_of_these(order: Order) -> None:
    item = items.order_item(order)

    assert item.unread == (order.conversation.unread(Side.SHOPPER) or None)
    assert (item.alert_queue is not None) == (item.alert_since is not None) == bool(order.alerts)


LIMITS = st.builds(
    RateLimit, operation=NAMES, most=st.just(5), per=st.timedeltas(timedelta(seconds=1), timedelta(days=30))
)


@given(log=RATE_LOGS, limit=LIMITS, principal=NAMES)
def test_a_rate_log_comes_back_as_it_was(log: RateLog, limit: RateLimit, principal: str) -> None:
    item = items.rate_item(RateUse(principal=principal, limit=limit, log=log))

    assert items.rate_log_of(stored(item)) == log


@given(log=RATE_LOGS, limit=LIMITS)
def test_a_rate_log_is_deleted_once_nothing_in_it_counts_any_more(log: RateLog, limit: RateLimit) -> None:
    late = items.rate_item(RateUse(principal="p", limit=limit, log=log)).expires_at - (log.times[-1] + limit.per)

    assert timedelta(0) < late <= timedelta(seconds=1)


def test_the_queue_can_be_spread_over_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ORDER_HELP_QUEUE_SHARDS", "4")

    assert {items.shard(str(number)) for number in range(100)} == {"0", "1", "2", "3"}


PLACES = st.builds(OrderPosition, placed_at=st.sampled_from([T0, T0 + TICK]) | INSTANTS, id=NAMES)


@given(one=PLACES, other=PLACES)
def test_dynamodb_sorts_the_text_of_a_place_in_my_orders_as_the_place(one: OrderPosition, other: OrderPosition) -> None:
    earlier = (one.placed_at, one.id) < (other.placed_at, other.id)

    assert (items.placed(one).encode() < items.placed(other).encode()) == earlier  # by bytes of UTF-8
