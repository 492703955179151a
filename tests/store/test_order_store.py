from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import pytest
from ulid import ULID

from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    PaymentIssueKind,
    ResolvePaymentIssueDetails,
)
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import ChangeId, CustomerId, HelpRequestId, OrderId, OrderNumber, OrderRef, ShopOrderId
from order_help.domain.order import Order
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.timeline import Author, Fact, FactKind
from order_help.store.bulk import put_new_orders
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.ports import LoadedState, OrderPosition, Page
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, ReceiptConfirmed, confirm_receipt
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, Withdrawn, withdraw_help_request
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commits import NOW, REF, created
from tests.support.orders import DAY, JAMES, T0, TICK, a_line, a_parcel, a_snapshot

SOMEBODY_ELSE = CustomerId("james_li_568")
DESK_CANCELS = PolicySettings(automatic=frozenset())


def apply(services: Services, *snapshots: OrderSnapshot) -> None:
    for snapshot in snapshots:
        assert apply_order_snapshot(services, snapshot, now=NOW) is not SnapshotResult.UNCHANGED


def cancel(services: Services, now: datetime = NOW) -> HelpRequest:
    filed = file_help(
        services, HelpCommand(order=REF, details=CancelOrderDetails(reason=CancelReason.CHANGED_MIND)), now=now
    )
    assert isinstance(filed, Filed)
    return filed.request


def ask_about_payment(services: Services, now: datetime = NOW) -> HelpRequest:
    return ask_about_payment_of(services, REF, now)


def ask_about_payment_of(services: Services, ref: OrderRef, now: datetime = NOW) -> HelpRequest:
    filed = file_help(
        services, HelpCommand(order=ref, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER)), now=now
    )
    assert isinstance(filed, Filed)
    return filed.request


def withdraw(services: Services, request: HelpRequest, now: datetime = NOW) -> HelpRequest:
    done = withdraw_help_request(services, WithdrawHelpRequest(order=REF, help_request_id=request.id), now=now)
    assert isinstance(done, Withdrawn)
    return done.request


def numbered(count: int) -> list[OrderSnapshot]:
    return [a_snapshot(number=OrderNumber(f"W{place:03}"), placed_at=T0 + place * TICK) for place in range(count)]


def numbers(orders: tuple[Order, ...]) -> list[str]:
    return [order.snapshot.number for order in orders]


def pages(store: DynamoOrderStore, first: int) -> Iterator[list[str]]:
    after = None
    while True:
        page = store.orders(JAMES, first=first, after=after)
        yield numbers(page.items)
        if not page.has_next:
            return
        after = OrderPosition.of(page.items[-1])


def test_an_order_that_was_never_told_of_is_none(store: DynamoOrderStore) -> None:
    assert store.order(REF) is None
    assert store.load(REF, key=None, request_id=None, now=NOW) == LoadedState(order=None)
    assert list(store.timeline(REF.id)) == []
    assert store.help_requests(REF.id, first=20, after=None).items == ()
    assert store.orders(JAMES, first=20, after=None).items == ()


def test_an_order_is_read_as_it_was_told(services: Services, store: DynamoOrderStore) -> None:
    stored = a_snapshot(shipments=(a_parcel(shipped_at=T0, bottle=1),))

    apply(services, stored)

    assert store.order(REF) == created(stored).after


def test_another_customers_order_is_not_found_by_its_id(services: Services, store: DynamoOrderStore) -> None:
    apply(services, a_snapshot())
    request = ask_about_payment(services)
    other = replace(REF, customer_id=SOMEBODY_ELSE)

    assert store.order(other) is None
    assert store.load(other, key=None, request_id=request.id, now=NOW) == LoadedState(order=None)
    assert store.orders(SOMEBODY_ELSE, first=20, after=None).items == ()


def test_my_orders_come_newest_first(services: Services, store: DynamoOrderStore) -> None:
    at_one_instant = [a_snapshot(number=OrderNumber(number)) for number in ("B", "A", "a", "é", "10", "9")]
    apply(services, *at_one_instant, a_snapshot(number=OrderNumber("newer"), placed_at=T0 + TICK))

    assert numbers(store.orders(JAMES, first=20, after=None).items) == ["newer", "é", "a", "B", "A", "9", "10"]


@pytest.mark.guarantee(
    "Pages of orders and of the timeline follow each other without a gap or a repetition.", to="frontend developers"
)
def test_pages_follow_each_other_without_gap_or_repetition(services: Services, store: DynamoOrderStore) -> None:
    apply(services, *numbered(7))

    assert list(pages(store, first=3)) == [["W006", "W005", "W004"], ["W003", "W002", "W001"], ["W000"]]


def test_a_page_of_exactly_all_orders_is_the_last_one(services: Services, store: DynamoOrderStore) -> None:
    apply(services, *numbered(6))

    assert list(pages(store, first=3)) == [["W005", "W004", "W003"], ["W002", "W001", "W000"]]


def test_a_page_begins_strictly_after_a_place_also_if_no_order_stands_there(
    services: Services, store: DynamoOrderStore
) -> None:
    apply(services, *numbered(3))

    def after(placed_at: datetime, order_id: str) -> list[str]:
        position = OrderPosition(placed_at=placed_at, id=OrderId(order_id))
        return numbers(store.orders(JAMES, first=20, after=position).items)

    assert after(T0 + TICK, "#W001") == ["W000"]
    assert after(T0 + TICK, "#W0010") == ["W001", "W000"]
    assert after(T0 + TICK, "") == ["W000"]
    assert after(T0, "") == []


def test_an_order_that_was_placed_at_another_time_after_all_moves(services: Services, store: DynamoOrderStore) -> None:
    first, *others = numbered(3)
    apply(services, first, *others, replace(first, revision=2, placed_at=T0 + DAY))

    assert numbers(store.orders(JAMES, first=20, after=None).items) == ["W000", "W002", "W001"]


def test_all_orders_of_a_customer_come_at_once_newest_first(services: Services, store: DynamoOrderStore) -> None:
    of_another = a_snapshot(id=ShopOrderId("S3"), customer_id=SOMEBODY_ELSE)
    apply(services, *numbered(30), of_another)

    everything = store.orders_at_once(JAMES, after=None)
    rest = store.orders_at_once(JAMES, after=OrderPosition.of(everything.items[9]))

    assert everything == store.orders(JAMES, first=50, after=None)
    assert (rest.items, rest.has_next) == (everything.items[10:], False)
    last = OrderPosition.of(everything.items[-1])
    assert store.orders_at_once(JAMES, after=last) == Page(items=(), has_next=False)


@pytest.mark.guarantee("Whatever has changed is seen at once in the shopper's lists.", to="shoppers")
def test_a_change_is_seen_at_once_wherever_orders_are_listed(services: Services, store: DynamoOrderStore) -> None:
    apply(services, *numbered(3))
    before = store.orders_at_once(JAMES, after=None)
    request = ask_about_payment_of(services, before.items[1].ref)

    after = store.orders_at_once(JAMES, after=None)

    assert [len(order.open_requests) for order in after.items] == [0, 1, 0]
    assert after.items[1].open_requests == (request.summary(),)


def test_fifty_orders_of_sixty_lines_with_long_titles_come_back_whole(store: DynamoOrderStore) -> None:
    lines = tuple(a_line(f"line-{place}", title=f"{place} " + "长标题" * 130) for place in range(60))
    stored = [replace(snapshot, lines=lines) for snapshot in numbered(50)]
    put_new_orders(created(snapshot) for snapshot in stored)

    page = store.orders(JAMES, first=50, after=None)

    assert page.items == tuple(created(snapshot).after for snapshot in reversed(stored))
    assert not page.has_next
    assert sum(len(order.lines) for order in page.items) == 3_000


def test_which_of_a_customers_orders_have_a_number_is_known_by_that_very_number_alone(
    services: Services, store: DynamoOrderStore
) -> None:
    second = a_snapshot(id=ShopOrderId("S2"), placed_at=T0 + DAY)
    of_another = a_snapshot(id=ShopOrderId("S3"), customer_id=SOMEBODY_ELSE, placed_at=T0 + DAY)
    apply(services, a_snapshot(), second, of_another, a_snapshot(number=OrderNumber("W11")))

    def ids(number: str, customer_id: CustomerId = JAMES) -> tuple[str, ...]:
        return store.order_ids(customer_id, OrderNumber(number))

    assert ids("W1") == ("#W1", "S2")
    assert ids("W1", SOMEBODY_ELSE) == ("S3",)
    assert ids("W11") == ("#W11",)
    for unknown in ("w1", "#W1", "W", "", "x" * 129, "\ud800", "W1\x00"):
        assert ids(unknown) == ()


def test_an_order_that_changed_its_number_is_found_by_the_new_one_alone(
    services: Services, store: DynamoOrderStore
) -> None:
    first = a_snapshot(id=ShopOrderId("S1"))
    apply(services, first, replace(first, revision=2, number=OrderNumber("W2")))

    assert store.order_ids(JAMES, OrderNumber("W1")) == ()
    assert store.order_ids(JAMES, OrderNumber("W2")) == ("S1",)


def test_an_orders_requests_come_newest_first_in_pages(services: Services, store: DynamoOrderStore) -> None:
    apply(services, a_snapshot())
    filed = []
    for minute in range(4):
        now = NOW + minute * DAY
        filed.append(withdraw(services, ask_about_payment(services, now), now))
    newest_first = tuple(reversed(filed))

    first = store.help_requests(REF.id, first=3, after=None)
    second = store.help_requests(REF.id, first=3, after=first.items[-1].id)

    assert (first.items, first.has_next) == (newest_first[:3], True)
    assert (second.items, second.has_next) == (newest_first[3:], False)


def test_a_request_is_read_as_it_was_filed(services: Services, store: DynamoOrderStore) -> None:
    apply(services, a_snapshot())

    request = cancel(services)

    assert store.help_request(REF.id, request.id) == request
    assert request.details == CancelOrderDetails(reason=CancelReason.CHANGED_MIND)


@pytest.mark.parametrize("request_id", ["", "01J" * 1000, "\ud800", "01ARZ3NDEKTSV4RRFFQ69G5FAV"])
def test_a_request_of_an_id_that_none_has_is_none(services: Services, store: DynamoOrderStore, request_id: str) -> None:
    apply(services, a_snapshot())

    assert store.help_request(REF.id, HelpRequestId(request_id)) is None
    assert store.load(REF, key=None, request_id=HelpRequestId(request_id), now=NOW).request is None


def test_the_timeline_tells_each_change_once_from_any_place_on(services: Services, store: DynamoOrderStore) -> None:
    apply(services, a_snapshot())
    request = cancel(services)

    placed, cancelled = store.timeline(REF.id)

    assert (placed.sequence, placed.author, placed.at) == (1, Author.SHOP, NOW)
    assert placed.facts == (Fact(kind=FactKind.PLACED, at=T0), Fact(kind=FactKind.PAID, at=T0))
    assert (cancelled.sequence, cancelled.author, cancelled.at) == (2, Author.SHOPPER, NOW)
    assert cancelled.facts == (
        Fact(kind=FactKind.REQUEST_FILED, at=NOW, request_id=request.id),
        Fact(kind=FactKind.REQUEST_APPROVED, at=NOW, request_id=request.id),
        Fact(kind=FactKind.CANCELLED, at=NOW),
    )
    assert list(store.timeline(REF.id, after=1)) == [cancelled]
    assert list(store.timeline(REF.id, after=2)) == []


def test_what_a_change_is_judged_by_is_read_together(services: Services, store: DynamoOrderStore) -> None:
    apply(services, a_snapshot())
    request = ask_about_payment(services)

    loaded = store.load(REF, key=None, request_id=request.id, now=NOW)

    assert loaded == LoadedState(order=store.order(REF), request=request)
    assert loaded.order is not None
    assert loaded.order.last_sequence == 2
    assert loaded.order.open_requests == (request.summary(),)


def test_an_entry_is_known_by_its_sequence_and_its_change(services: Services, store: DynamoOrderStore) -> None:
    apply(services, a_snapshot())
    (entry,) = store.timeline(REF.id)

    assert store.has_entry(REF.id, 1, entry.change_id)
    assert not store.has_entry(REF.id, 1, ChangeId(str(ULID())))
    assert not store.has_entry(REF.id, 2, entry.change_id)


def test_a_confirmed_parcel_stays_confirmed(services: Services, store: DynamoOrderStore) -> None:
    box = a_parcel(shipped_at=T0, bottle=2)
    apply(services, a_snapshot(shipments=(box,)))

    done = confirm_receipt(services, ConfirmReceipt(order=REF, shipment_ids=(box.id,)), now=NOW)

    assert isinstance(done, ReceiptConfirmed)
    order = store.order(REF)
    assert order == done.view.order
    assert order is not None
    assert order.receipt_of(box.id) == NOW


def test_the_revisions_of_many_orders_are_known_at_once(services: Services, store: DynamoOrderStore) -> None:
    stored = numbered(120)
    put_new_orders(created(snapshot) for snapshot in stored)
    apply(services, replace(stored[0], revision=5))
    refs = [snapshot.ref for snapshot in stored]
    unknown = replace(REF, id=OrderId("never"))

    known = store.revisions([*refs, unknown, refs[0]])
    assert {ref: stored.revision for ref, stored in known.items()} == dict.fromkeys(refs, 1) | {refs[0]: 5}
    assert {stored.placed_at for stored in known.values()} == {snapshot.placed_at for snapshot in stored}
    assert store.revisions([]) == {}
