from collections.abc import Iterator
from typing import Any

import pytest
from botocore.awsrequest import AWSResponse

from order_help.domain.changes import Change
from order_help.domain.ids import OrderNumber, ShopOrderId
from order_help.store import bulk
from order_help.store.bulk import BATCH, put_new_orders
from order_help.store.models import Lookup, Orders, Registers, Timeline
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.ports import StoreBusy
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commits import NOW, REF, a_cancel_request, created, filed
from tests.support.dynamodb import Engine
from tests.support.orders import JAMES, a_snapshot, an_order
from tests.support.pauses import assert_full_jitter
from tests.support.wire import Call, lost_before_sending, replied, tapped, times

TABLES = (Timeline, Lookup, Registers, Orders)


def new_orders(count: int) -> list[Change]:
    return [created(a_snapshot(number=OrderNumber(f"W{place:03}"))) for place in range(count)]


def everything() -> list[dict[str, Any]]:
    """All that stands in the tables; change ids apart, which nobody has twice."""
    items = [item.serialize() for table in TABLES for item in table.scan()]
    return [{name: value for name, value in item.items() if name != "change_id"} for item in items]


@pytest.mark.parametrize(("shop_id", "items"), [(None, 4), (ShopOrderId("S1"), 5), (ShopOrderId("#W1"), 5)], ids=str)
def test_an_order_that_is_put_stands_there_as_if_it_had_been_told(
    services: Services, shop_id: ShopOrderId | None, items: int
) -> None:
    snapshot = a_snapshot(id=shop_id, channel="b2b")
    put_new_orders([created(snapshot)])
    put = everything()
    assert len(put) == items
    for table in TABLES:
        for item in table.scan():
            item.delete()

    apply_order_snapshot(services, snapshot, now=NOW)

    assert everything() == put


def test_orders_that_were_put_are_changed_as_all_others(services: Services) -> None:
    put_new_orders([created(a_snapshot())])

    assert apply_order_snapshot(services, a_snapshot(), now=NOW) is SnapshotResult.UNCHANGED
    assert apply_order_snapshot(services, a_snapshot(revision=2), now=NOW) is SnapshotResult.UPDATED
    assert [entry.sequence for entry in services.store.timeline(REF.id)] == [1, 2]


@pytest.mark.parametrize("count", [0, 1, BATCH, BATCH + 1])
def test_any_number_of_orders_is_put(store: DynamoOrderStore, count: int) -> None:
    put_new_orders(iter(new_orders(count)))

    expected = [change.after for change in reversed(new_orders(count))]
    assert list(store.orders(JAMES, first=50, after=None).items) == expected


def test_any_number_of_orders_with_ids_of_the_shops_own_is_put(services: Services) -> None:
    snapshots = [a_snapshot(number=OrderNumber(f"W{place}"), id=ShopOrderId(f"S{place}")) for place in range(BATCH + 1)]

    put_new_orders(map(created, snapshots))

    for snapshot in snapshots:
        assert apply_order_snapshot(services, snapshot, now=NOW) is SnapshotResult.UNCHANGED
    (found,) = services.known_register.numbered(OrderNumber("W7"))
    assert found.ref == snapshots[7].ref


def test_orders_are_read_as_they_are_put_so_memory_stays_bounded(store: DynamoOrderStore, dynamodb: Engine) -> None:
    batches_put_before = []

    with tapped(dynamodb) as wire:

        def as_they_come() -> Iterator[Change]:
            for change in new_orders(3 * BATCH):
                batches_put_before.append(len(wire.calls) / len(TABLES))
                yield change

        put_new_orders(as_they_come())

    assert batches_put_before == [0.0] * BATCH + [1.0] * BATCH + [2.0] * BATCH


def no_room(call: Call) -> AWSResponse | None:
    """DynamoDB takes nothing of a batch, and says so."""
    return replied(200, {"UnprocessedItems": call.parameters["RequestItems"]})


def test_what_dynamodb_has_no_room_for_is_sent_again(store: DynamoOrderStore, dynamodb: Engine) -> None:
    with tapped(dynamodb) as wire:
        wire.faults += [times(2, "BatchWriteItem", no_room), times(1, "BatchWriteItem", lost_before_sending)]

        put_new_orders(new_orders(3))

    assert wire.counts == {"BatchWriteItem": len(TABLES) + 3}
    assert len(store.orders(JAMES, first=50, after=None).items) == 3


def test_what_is_sent_again_waits_with_full_jitter(monkeypatch: pytest.MonkeyPatch) -> None:
    left: list[None] = []
    monkeypatch.setattr(bulk, "_put_batch", lambda table, items: items if left and not left.pop() else [])

    def wait_five_times() -> None:
        left[:] = [None] * 5
        put_new_orders(new_orders(1))

    assert_full_jitter(monkeypatch, wait_five_times, pauses=5, first=0.05, most=5)


def test_an_engine_without_any_room_is_busy(
    store: DynamoOrderStore, dynamodb: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "PATIENCE_SECONDS", 0.2)
    with tapped(dynamodb) as wire:
        wire.faults.append(times(10**6, "BatchWriteItem", no_room))

        with pytest.raises(StoreBusy):
            put_new_orders(new_orders(1))


def test_a_change_of_an_order_that_is_there_is_refused(store: DynamoOrderStore) -> None:
    with pytest.raises(ValueError, match="creates orders"):
        put_new_orders([*new_orders(1), filed(an_order(), a_cancel_request())])

    assert store.orders(JAMES, first=50, after=None).items == ()
