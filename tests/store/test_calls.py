"""DynamoDB is asked no more often than docs/architecture.md promises, and only in ways that see what was written."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    PaymentIssueKind,
    ResolvePaymentIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.ids import LineId, OrderNumber, kept_under_number
from order_help.store.bulk import put_new_orders
from order_help.store.connection import connection
from order_help.store.order_store import DynamoOrderStore
from order_help.store.time_limits import DEPLOYED
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.ports import OrderPosition
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, ReceiptConfirmed, confirm_receipt
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, Withdrawn, withdraw_help_request
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commits import NOW, REF, created
from tests.support.dynamodb import Engine
from tests.support.orders import JAMES, T0, a_line, a_parcel, a_snapshot
from tests.support.wire import Wire, tapped

REF_NUMBER = OrderNumber("W1")
BOX = a_parcel(shipped_at=T0, bottle=2)


@pytest.fixture
def wire(store: DynamoOrderStore, dynamodb: Engine) -> Iterator[Wire]:
    """All calls after the tables were made."""
    with tapped(dynamodb) as wire:
        yield wire


@pytest.mark.guarantee(
    "A page of My Orders with all its help is one call of the database, an order with its requests two, a "
    "mutation one read and one write.",
    to="frontend developers",
)
def test_a_page_of_20_orders_with_lines_and_all_help_actions_is_one_call(services: Services, wire: Wire) -> None:
    put_new_orders(created(a_snapshot(number=OrderNumber(f"W{place}"), shipments=(BOX,))) for place in range(30))
    wire.calls.clear()

    page = services.store.orders(JAMES, first=20, after=None)
    views = [services.view(order, now=NOW) for order in page.items]

    assert [len(views), page.has_next] == [20, True]
    assert all(view.offered() and view.order.lines for view in views)
    assert wire.counts == {"Query": 1}


def test_a_page_that_is_cut_at_1_mb_is_completed_by_further_calls(services: Services, wire: Wire) -> None:
    lines = tuple(a_line(f"line-{place}", title="x" * 800) for place in range(150))
    put_new_orders(created(a_snapshot(number=OrderNumber(f"W{place:02}"), lines=lines)) for place in range(12))
    wire.calls.clear()

    page = services.store.orders(JAMES, first=11, after=None)

    assert [order.snapshot.number for order in page.items] == [f"W{place:02}" for place in range(11, 0, -1)]
    assert page.has_next
    assert wire.counts == {"Query": 2}


def test_as_many_orders_as_1_mb_holds_are_one_call(services: Services, wire: Wire) -> None:
    lines = tuple(a_line(f"line-{place}", title="x" * 800) for place in range(150))
    put_new_orders(created(a_snapshot(number=OrderNumber(f"W{place:02}"), lines=lines)) for place in range(20))
    seen, after, sizes = list[str](), None, list[int]()
    wire.calls.clear()

    while True:
        page = services.store.orders_at_once(JAMES, after=after)
        sizes.append(len(page.items))
        seen += [order.snapshot.number for order in page.items]
        if not page.has_next:
            break
        after = OrderPosition.of(page.items[-1])

    assert seen == [f"W{place:02}" for place in range(19, -1, -1)]
    assert wire.counts == {"Query": len(sizes)}
    assert sizes[:2] == [sizes[0]] * 2, "each but the last has as many as fit into 1 MB"
    assert sizes[0] in (7, 8)


def test_the_details_of_an_order_with_its_requests_are_two_calls(services: Services, wire: Wire) -> None:
    apply_order_snapshot(services, a_snapshot(), now=NOW)
    file_help(
        services, HelpCommand(order=REF, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER)), now=NOW
    )
    wire.calls.clear()

    order = services.order(REF)
    requests = services.store.help_requests(REF.id, first=20, after=None)

    assert order is not None
    assert len(requests.items) == 1
    assert wire.counts == {"GetItem": 1, "Query": 1}


def cancels(services: Services) -> None:
    command = HelpCommand(order=REF, details=CancelOrderDetails(reason=CancelReason.OTHER), idempotency_key="click")
    assert isinstance(file_help(services, command, now=NOW), Filed)


def returns_a_bottle(services: Services) -> None:
    item = ReturnItem(line_id=LineId("bottle"), quantity=1, reason=ReturnReason.DEFECTIVE)
    command = HelpCommand(
        order=REF, details=ReturnOrReplaceItemsDetails(items=(item,), resolution=ReturnResolution.REFUND)
    )
    assert isinstance(file_help(services, command, now=NOW), Filed)


def withdraws(services: Services) -> None:
    order = services.store.order(REF)
    assert order is not None
    command = WithdrawHelpRequest(order=REF, help_request_id=order.open_requests[0].id, idempotency_key="click")
    assert isinstance(withdraw_help_request(services, command, now=NOW), Withdrawn)


def confirms(services: Services) -> None:
    command = ConfirmReceipt(order=REF, shipment_ids=(BOX.id,))
    assert isinstance(confirm_receipt(services, command, now=NOW), ReceiptConfirmed)


def tells_of_it_again(services: Services) -> None:
    assert apply_order_snapshot(services, a_snapshot(revision=2), now=NOW) is SnapshotResult.UPDATED


@pytest.mark.guarantee(
    "A page of My Orders with all its help is one call of the database, an order with its requests two, a "
    "mutation one read and one write.",
    to="frontend developers",
)
@pytest.mark.parametrize(
    ("change", "extra_reads"),
    [(cancels, {}), (returns_a_bottle, {}), (withdraws, {"GetItem": 1}), (confirms, {}), (tells_of_it_again, {})],
    ids=["cancel", "return", "withdraw, after a look at the order", "confirm", "snapshot"],
)
def test_a_change_is_one_transactional_read_and_one_transactional_write(
    services: Services, wire: Wire, change: Callable[[Services], None], extra_reads: dict[str, int]
) -> None:
    shipped = () if change is cancels else (BOX,)
    apply_order_snapshot(services, a_snapshot(shipments=shipped), now=NOW)
    file_help(
        services, HelpCommand(order=REF, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER)), now=NOW
    )
    wire.calls.clear()

    change(services)

    assert wire.counts == {"TransactGetItems": 1, "TransactWriteItems": 1, **extra_reads}


@pytest.mark.guarantee("Nothing is scanned, and every read of the shopper's is strongly consistent.", to="operators")
def test_every_read_is_strongly_consistent_and_nothing_is_scanned(
    services: Services, store: DynamoOrderStore, wire: Wire
) -> None:
    apply_order_snapshot(services, a_snapshot(), now=NOW)
    filed = file_help(
        services, HelpCommand(order=REF, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER)), now=NOW
    )
    assert isinstance(filed, Filed)
    (entry, *_) = store.timeline(REF.id)

    assert store.order(REF)
    assert store.orders(JAMES, first=20, after=None).items
    assert store.orders_at_once(JAMES, after=None).items
    assert store.help_request(REF.id, filed.request.id)
    assert store.help_requests(REF.id, first=20, after=None).items
    assert store.timeline_page(REF.id, first=20, after=None, through=2, newest_first=True)
    assert store.unread_of(JAMES) == 0
    assert store.order_ids(JAMES, REF_NUMBER)
    assert store.has_entry(REF.id, 1, entry.change_id)
    assert store.revisions([REF])

    assert set(wire.counts) == {"TransactGetItems", "TransactWriteItems", "GetItem", "Query", "BatchGetItem"}
    for call in wire.calls:
        if call.operation in {"GetItem", "Query"}:
            assert call.parameters["ConsistentRead"] is True
        if call.operation == "BatchGetItem":
            assert [table["ConsistentRead"] for table in call.parameters["RequestItems"].values()] == [True]


def test_a_page_is_asked_for_by_key_and_never_filtered(services: Services, wire: Wire) -> None:
    services.store.orders(JAMES, first=20, after=None)

    (call,) = wire.calls
    assert call.parameters["IndexName"] == "by_placed"
    assert call.parameters["Limit"] == 21  # one more, to know if there are more
    assert "FilterExpression" not in call.parameters


def test_snapshots_that_are_known_already_are_told_by_one_call_for_a_hundred(services: Services, wire: Wire) -> None:
    store = DynamoOrderStore()
    refs = [replace(REF, id=kept_under_number(OrderNumber(f"W{place}"))) for place in range(100)]

    assert store.revisions(refs) == {}

    assert wire.counts == {"BatchGetItem": 1}
    (table,) = wire.calls[0].parameters["RequestItems"].values()
    assert len(table["Keys"]) == 100
    assert table["ExpressionAttributeNames"].keys() >= {"#0", "#1", "#2"}
    assert "snapshot" not in table["ExpressionAttributeNames"].values()


def test_botocore_sends_once_and_gives_up_soon(moto_dynamodb: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ORDER_HELP_STORE_PATIENCE")

    config = connection().client.meta.config

    assert (config.connect_timeout, config.read_timeout) == (DEPLOYED.connect, DEPLOYED.answer)
    assert config.retries == {"total_max_attempts": 1, "mode": "standard"}
