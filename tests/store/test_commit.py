from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from order_help.domain import changes, snapshot_changes
from order_help.domain.actions import HelpActionType
from order_help.domain.conversation import ReadMark, Side
from order_help.domain.help_details import PaymentIssueKind, ResolvePaymentIssueDetails
from order_help.domain.ids import CustomerId, OrderNumber
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.timeline import Author
from order_help.store.models import HelpRequests, IdempotencyKeys, Orders, Timeline
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.ports import Commit, KeyRecord, OrderChanged
from tests.support.commits import NOW, REF, a_cancel_request, a_key, commit_of, created, filed
from tests.support.orders import DAY, T0, TICK, a_parcel, a_snapshot, an_order

NOTHING_SETTLES_ITSELF = PolicySettings(automatic=frozenset())


@pytest.fixture
def order(store: DynamoOrderStore) -> Order:
    """An order that has just been created."""
    creation = created(a_snapshot())
    store.commit(commit_of(creation))
    return creation.after


def everything() -> list[dict[str, Any]]:
    """All that stands in the tables, item by item."""
    return [item.serialize() for table in (Orders, HelpRequests, Timeline, IdempotencyKeys) for item in table.scan()]


def test_a_change_is_written_with_its_request_entry_and_key(store: DynamoOrderStore, order: Order) -> None:
    change = filed(order, a_cancel_request(), NOTHING_SETTLES_ITSELF)
    commit = commit_of(change, a_key())

    store.commit(commit)

    assert store.order(REF) == change.after
    assert change.filed is not None
    assert store.help_request(REF.id, change.filed.id) == change.filed
    assert list(store.timeline(REF.id, after=1)) == [commit.entry]
    loaded = store.load(REF, key=a_key(), request_id=None, now=NOW)
    assert (loaded.remembered, loaded.order) == (a_key(), change.after)
    assert change.after.last_sequence == 2


def refused(store: DynamoOrderStore, commit: Commit) -> None:
    before = everything()

    with pytest.raises(OrderChanged):
        store.commit(commit)

    assert everything() == before


def test_an_order_is_created_once(store: DynamoOrderStore, order: Order) -> None:
    refused(store, commit_of(created(a_snapshot(revision=2))))
    refused(store, commit_of(created(a_snapshot(revision=2))))


def test_a_change_of_an_order_of_another_version_is_refused(store: DynamoOrderStore, order: Order) -> None:
    store.commit(commit_of(filed(order, a_cancel_request())))

    refused(store, commit_of(filed(order, a_cancel_request())))


def test_what_leaves_no_entry_is_refused_by_the_version_alone(store: DynamoOrderStore, order: Order) -> None:
    marked = changes.mark_read(order, Side.SHOPPER, ReadMark(through=1), Author.SHOPPER, now=NOW)
    assert marked is not None
    store.commit(commit_of(changes.nothing_to_do(order, now=NOW)))

    refused(store, commit_of(marked))


def test_an_order_that_is_there_is_not_created_whether_or_not_it_has_an_entry(
    store: DynamoOrderStore, order: Order
) -> None:
    refused(store, replace(commit_of(created(a_snapshot(revision=2))), entry=None))


def test_files_are_added_only_to_a_request_that_is_there(store: DynamoOrderStore, order: Order) -> None:
    change = changes.nothing_to_do(order, now=NOW)

    refused(store, commit_of(replace(change, extended=a_cancel_request())))


def test_a_change_of_an_order_that_is_not_there_is_refused(store: DynamoOrderStore) -> None:
    refused(store, commit_of(filed(an_order(), a_cancel_request())))


def test_a_sequence_that_is_taken_is_refused(store: DynamoOrderStore, order: Order) -> None:
    """The order's version alone would tell; the entry that stands there does so too."""
    commit = commit_of(filed(order, a_cancel_request()))
    assert commit.entry is not None

    refused(store, replace(commit, entry=replace(commit.entry, sequence=order.last_sequence)))


def test_a_request_of_an_id_that_is_taken_is_refused(store: DynamoOrderStore, order: Order) -> None:
    request = a_cancel_request()
    change = filed(order, request)
    store.commit(commit_of(change))

    refused(store, commit_of(filed(change.after, replace(request, message="again"))))


def test_a_request_that_is_settled_already_is_settled_by_nobody_else(store: DynamoOrderStore, order: Order) -> None:
    filing = filed(order, a_cancel_request(), NOTHING_SETTLES_ITSELF)
    store.commit(commit_of(filing))
    withdrawing = changes.withdraw(filing.after, filing.request, now=NOW)
    store.commit(commit_of(withdrawing))

    refused(store, commit_of(changes.withdraw(withdrawing.after, filing.request, now=NOW + DAY)))


def test_a_request_that_is_not_there_is_not_settled(store: DynamoOrderStore, order: Order) -> None:
    refused(store, commit_of(changes.withdraw(order, a_cancel_request(), now=NOW)))


def test_a_key_that_is_taken_refuses_the_change(store: DynamoOrderStore, order: Order) -> None:
    change = filed(order, a_cancel_request())
    store.commit(commit_of(change, a_key()))
    again = changes.confirm_receipt(change.after, [], now=NOW + DAY - TICK)

    refused(store, commit_of(again, a_key(input_hash="def")))


@pytest.mark.parametrize(
    "other",
    [
        a_key(key="click-2"),
        a_key(operation="confirmReceipt"),
        a_key(principal=CustomerId("mei_ito_1")),
    ],
    ids=["another key", "another operation", "another principal"],
)
def test_a_key_is_taken_for_its_principal_and_operation_alone(
    store: DynamoOrderStore, order: Order, other: KeyRecord
) -> None:
    change = filed(order, a_cancel_request())
    store.commit(commit_of(change, a_key()))

    store.commit(commit_of(changes.confirm_receipt(change.after, [], now=NOW), other))

    assert store.load(REF, key=other, request_id=None, now=NOW).remembered == other


def test_a_key_that_has_ceased_to_count_is_not_remembered_and_is_taken_over(
    store: DynamoOrderStore, order: Order
) -> None:
    change = filed(order, a_cancel_request())
    store.commit(commit_of(change, a_key()))
    later = NOW + DAY
    assert store.load(REF, key=a_key(), request_id=None, now=later - TICK).remembered == a_key()
    assert store.load(REF, key=a_key(), request_id=None, now=later).remembered is None
    new = a_key(input_hash="def", request_id=None, expires_at=later + timedelta(days=30))

    store.commit(commit_of(changes.confirm_receipt(change.after, [], now=later), new))

    assert store.load(REF, key=a_key(), request_id=None, now=later).remembered == new


def test_what_a_later_version_knows_of_an_item_survives_a_change(store: DynamoOrderStore, order: Order) -> None:
    filing = filed(order, a_cancel_request(), NOTHING_SETTLES_ITSELF)
    store.commit(commit_of(filing))
    keys: list[tuple[type[Any], dict[str, Any]]] = [
        (Orders, {"customer_id": {"S": REF.customer_id}, "order_id": {"S": REF.id}}),
        (HelpRequests, {"order_id": {"S": REF.id}, "request_id": {"S": filing.request.id}}),
    ]
    for table, key in keys:
        connection = table._get_connection()
        connection.connection.client.update_item(
            TableName=connection.table_name,
            Key=key,
            UpdateExpression="SET since_version_9 = :it",
            ExpressionAttributeValues={":it": {"S": "?"}},
        )
    newer = snapshot_changes.apply_snapshot(
        a_snapshot(revision=2, shipments=(a_parcel(shipped_at=T0, lamp=1),)), filing.after
    )
    assert newer is not None

    store.commit(commit_of(snapshot_changes.snapshot_change(filing.after, newer, (filing.request,), now=NOW)))

    after = store.order(REF)
    assert after is not None
    assert (after.snapshot.revision, after.open_requests) == (2, ())
    for table, key in keys:
        connection = table._get_connection()
        item = connection.connection.client.get_item(TableName=connection.table_name, Key=key)["Item"]
        assert item["since_version_9"] == {"S": "?"}


def in_queue() -> list[str]:
    return [item.request_id for item in HelpRequests.in_queue.query("OPEN#0")]


def test_open_requests_stand_in_the_desks_queue_by_answer_time_until_they_are_settled(
    store: DynamoOrderStore, order: Order
) -> None:
    hasty = filed(order, a_cancel_request(), NOTHING_SETTLES_ITSELF)
    store.commit(commit_of(hasty))
    question = a_cancel_request(
        type=HelpActionType.RESOLVE_PAYMENT_ISSUE, details=ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER)
    )
    earlier = changes.file(hasty.after, question, settings=DEFAULT_SETTINGS, now=NOW - DAY)
    store.commit(commit_of(earlier))
    assert in_queue() == [question.id, hasty.request.id]

    store.commit(commit_of(changes.withdraw(earlier.after, hasty.request, now=NOW)))

    assert in_queue() == [question.id]
    item = HelpRequests.get(REF.id, hasty.request.id).serialize()
    assert not {"queue", "due", "answer_by"} & item.keys()


def test_a_request_that_settled_itself_never_stands_in_the_queue(store: DynamoOrderStore, order: Order) -> None:
    store.commit(commit_of(filed(order, a_cancel_request())))

    assert in_queue() == []


def test_two_attempts_at_one_change_of_one_version_never_share_a_token(order: Order) -> None:
    change = filed(order, a_cancel_request())

    first = commit_of(change)
    second = Commit(change=change, change_id=first.change_id, entry=first.entry)

    assert first.token != second.token, "their registrations may differ, and a token stands for one content"


def test_a_change_sent_twice_is_one_change_to_whoever_honours_the_token(
    store: DynamoOrderStore, order: Order, dynamodb: Any
) -> None:
    commit = commit_of(filed(order, a_cancel_request()))
    store.commit(commit)

    if dynamodb.is_faithful:
        store.commit(commit)
    else:
        refused(store, commit)
    assert len(list(store.timeline(REF.id))) == 2


def test_changes_that_are_committed_together_are_written_all_or_none(store: DynamoOrderStore, order: Order) -> None:
    new = [commit_of(created(a_snapshot(number=OrderNumber(f"N{place}")))) for place in range(3)]
    before = everything()
    with pytest.raises(OrderChanged):
        store.commit_together([*new, commit_of(created(order.snapshot))])
    assert everything() == before

    store.commit_together(new)
    assert [store.order(commit.change.after.ref) for commit in new] == [commit.change.after for commit in new]
    assert store.order(REF) == order
