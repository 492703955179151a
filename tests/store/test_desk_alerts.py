"""The desk's alerts on either engine; they stand in three parts."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from order_help.domain.alerts import AlertKind
from order_help.domain.conversation import Conversation
from order_help.domain.ids import OrderNumber
from order_help.domain.local_changes import Cancellation, LocalChanges
from order_help.domain.order import Order
from order_help.store import desk_store
from order_help.store.desk_store import DynamoDeskStore
from order_help.store.items import order_item
from order_help.store.models import Orders
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.desk.ports import AlertPage
from tests.support.desk_commands import R1
from tests.support.dynamodb import Engine
from tests.support.orders import DAY, T0, TICK, a_parcel, a_snapshot
from tests.support.wire import tapped

NOW = T0 + 8 * DAY
HOUR = timedelta(hours=1)
LATER = NOW + 2 * DAY


@pytest.fixture
def lists(store: DynamoOrderStore, monkeypatch: pytest.MonkeyPatch) -> DynamoDeskStore:
    """The desk's store over empty tables, with its lists in three parts."""
    monkeypatch.setenv("ORDER_HELP_QUEUE_SHARDS", "3")
    return DynamoDeskStore()


UNANSWERED, SHIPPED = AlertKind.UNANSWERED_MESSAGE, AlertKind.SHIPPED_THOUGH_CANCELLED


def an_alert(place: int, *, unanswered: datetime | None = None, shipped: datetime | None = None) -> Order:
    snapshot = a_snapshot(
        number=OrderNumber(f"W{place:02}"), shipments=(a_parcel(shipped_at=shipped, bottle=1),) if shipped else ()
    )
    local_changes = LocalChanges(cancellation=Cancellation(at=T0, request_id=R1)) if shipped else LocalChanges()
    conversation = Conversation(unanswered_since=unanswered)
    return replace(Order.first(snapshot), local_changes=local_changes, conversation=conversation)


def put_orders(*orders: Order) -> None:
    with Orders.batch_write() as batch:
        for order in orders:
            batch.save(order_item(order))


def alerted(
    lists: DynamoDeskStore, kind: AlertKind | None = None, *, first: int, now: datetime = LATER
) -> list[list[str]]:
    """The orders' numbers, page by page."""
    found, after = list[list[str]](), None
    while True:
        page: AlertPage = lists.alerts(kind, first=first, after=after, now=now)
        found.append([order.snapshot.number for order in page.items])
        if page.reached is None:
            return found
        after = page.reached


@pytest.mark.parametrize(("first", "sizes"), [(1, [1] * 9), (4, [4, 4, 1]), (9, [9])])
def test_alerts_come_longest_waiting_first_in_pages(lists: DynamoDeskStore, first: int, sizes: list[int]) -> None:
    put_orders(*(an_alert(place, unanswered=NOW - (place * 4 % 9) * HOUR) for place in range(9)))
    put_orders(Order.first(a_snapshot(number=OrderNumber("quiet"))))
    assert len({item.alert_queue for item in Orders.scan()} - {None}) > 1

    found = alerted(lists, first=first)

    assert [len(page) for page in found] == sizes
    numbers = sorted(range(9), key=lambda place: -(place * 4 % 9))
    assert [number for page in found for number in page] == [f"W{place:02}" for place in numbers]


def test_each_kind_of_alert_has_its_own_list(lists: DynamoDeskStore) -> None:
    put_orders(
        an_alert(1, unanswered=NOW), an_alert(2, shipped=NOW + HOUR), an_alert(3, unanswered=NOW + DAY, shipped=NOW)
    )
    assert alerted(lists, first=20) == [["W01", "W03", "W02"]]
    assert alerted(lists, UNANSWERED, first=20) == [["W01", "W03"]]
    assert alerted(lists, SHIPPED, first=20) == [["W03", "W02"]]


def test_an_alert_is_listed_from_its_time_on(lists: DynamoDeskStore) -> None:
    put_orders(
        an_alert(1, unanswered=NOW), an_alert(2, shipped=NOW + HOUR), an_alert(3, unanswered=NOW, shipped=NOW + HOUR)
    )
    assert alerted(lists, first=20, now=NOW + HOUR - TICK) == [["W01", "W03"]]
    assert alerted(lists, SHIPPED, first=20, now=NOW + HOUR - TICK) == [[]]
    assert alerted(lists, SHIPPED, first=20, now=NOW + HOUR) == [["W03", "W02"]]


def test_orders_come_as_they_are_now_and_not_as_the_index_still_has_them(lists: DynamoDeskStore) -> None:
    put_orders(an_alert(1, unanswered=NOW), an_alert(2, unanswered=NOW))
    behind = order_item(replace(an_alert(1), version=2))
    listed = order_item(an_alert(1, unanswered=NOW))
    behind.alert_queue, behind.alert_since = listed.alert_queue, listed.alert_since
    behind.save()
    assert alerted(lists, first=20) == [["W02"]]
    assert lists.alerts(None, first=20, after=None, now=LATER).items == (an_alert(2, unanswered=NOW),)


@pytest.mark.guarantee("What cannot be read keeps no other request or order from the desk.", to="agents")
def test_an_order_that_cannot_be_read_keeps_no_other_from_the_desk(
    lists: DynamoDeskStore, caplog: pytest.LogCaptureFixture
) -> None:
    put_orders(*(an_alert(place, unanswered=NOW + place * TICK) for place in range(3)))
    unreadable = order_item(an_alert(1, unanswered=NOW + TICK))
    unreadable.conversation = '{"unanswered_since": "a later version"}'
    unreadable.save()
    assert alerted(lists, first=20) == [["W00", "W02"]]
    assert [number for page in alerted(lists, first=1) for number in page] == ["W00", "W02"]
    assert {vars(record)["order_id"] for record in caplog.records} == {"#W01"}
    assert "a later version" not in caplog.text


def test_alerts_that_are_passed_over_too_often_make_an_honest_short_page(
    lists: DynamoDeskStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_store, "MOST_ALERTS_READ", 3)
    put_orders(*(an_alert(place, unanswered=NOW + place * TICK) for place in range(7)), an_alert(7, shipped=NOW + HOUR))
    assert alerted(lists, SHIPPED, first=2) == [[], [], ["W07"]]


def test_a_page_of_alerts_ends_where_all_were_looked_at(
    lists: DynamoDeskStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk_store, "MOST_ALERTS_READ", 4)
    put_orders(*(an_alert(place, unanswered=NOW + place * TICK) for place in range(3)), an_alert(3, unanswered=LATER))
    assert alerted(lists, SHIPPED, first=2, now=NOW + DAY) == [[]]
    assert alerted(lists, UNANSWERED, first=2, now=NOW + DAY) == [["W00", "W01"], ["W02"]]


@pytest.mark.parametrize("kind", [None, SHIPPED, UNANSWERED])
def test_a_page_of_alerts_is_one_call_for_each_shard_and_one_for_the_orders(
    lists: DynamoDeskStore, dynamodb: Engine, kind: AlertKind | None
) -> None:
    put_orders(*(an_alert(place, unanswered=NOW + place * TICK) for place in range(120)))
    with tapped(dynamodb) as wire:
        page = lists.alerts(kind, first=20, after=None, now=LATER)
    assert wire.counts == {"Query": 3, "BatchGetItem": 1}
    assert page.reached is not None


def test_without_alerts_no_order_is_read(lists: DynamoDeskStore, dynamodb: Engine) -> None:
    with tapped(dynamodb) as wire:
        assert lists.alerts(SHIPPED, first=20, after=None, now=LATER) == AlertPage(items=(), reached=None)
    assert wire.counts == {"Query": 3}
