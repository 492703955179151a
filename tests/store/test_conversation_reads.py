"""What is read of conversations, on either engine: pages of the timeline, and what is unread."""

import pytest

from order_help.domain.ids import CustomerId, OrderId, OrderNumber, ShopOrderId, kept_under_number
from order_help.store.items import entry_item
from order_help.store.models import Orders, Timeline
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.mark_timeline_read import MarkTimelineRead, mark_timeline_read
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.commands import an_entry
from tests.support.commits import NOW, REF, created
from tests.support.desk_words import an_agent_writes
from tests.support.orders import JAMES, T0, TICK, a_snapshot

MEI = CustomerId("mei_ito_1")
LAST = 2**53


def talk(length: int, order_id: OrderId = REF.id) -> None:
    """Set the scene: so many entries."""
    with Timeline.batch_write() as batch:
        for sequence in range(1, length + 1):
            batch.save(entry_item(order_id, an_entry(sequence)))


def sequences(
    store: DynamoOrderStore, first: int, after: int | None, *, through: int = LAST, newest_first: bool
) -> list[int]:
    page = store.timeline_page(REF.id, first=first, after=after, through=through, newest_first=newest_first)
    return [entry.sequence for entry in page]


# --- pages of the timeline -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("after", "newest_first", "found"),
    [
        (None, False, [1, 2, 3]),
        (0, False, [1, 2, 3]),
        (3, False, [4, 5, 6]),
        (10, False, [11, 12]),
        (12, False, []),
        (99, False, []),
        (10**15, False, []),
        (10**30, False, []),
        (None, True, [12, 11, 10]),
        (10**30, True, [12, 11, 10]),
        (13, True, [12, 11, 10]),
        (10, True, [9, 8, 7]),
        (2, True, [1]),
        (1, True, []),
        (0, True, []),
    ],
)
def test_a_page_begins_strictly_beyond_a_place_in_either_direction(
    store: DynamoOrderStore, after: int | None, newest_first: bool, found: list[int]
) -> None:
    talk(12)
    talk(3, kept_under_number(OrderNumber("W2")))
    assert sequences(store, 3, after, newest_first=newest_first) == found


@pytest.mark.parametrize(
    ("after", "newest_first", "found"),
    [
        (None, False, [1, 2, 3]),
        (4, False, [5]),
        (5, False, []),
        (10**30, False, []),
        (None, True, [5, 4, 3]),
        (9, True, [5, 4, 3]),
        (3, True, [2, 1]),
    ],
)
def test_no_page_goes_beyond_the_last_sequence_that_the_order_had(
    store: DynamoOrderStore, after: int | None, newest_first: bool, found: list[int]
) -> None:
    talk(12)
    assert sequences(store, 3, after, through=5, newest_first=newest_first) == found
    assert sequences(store, 3, after, through=0, newest_first=newest_first) == []


@pytest.mark.guarantee(
    "Pages of orders and of the timeline follow each other without a gap or a repetition.", to="frontend developers"
)
@pytest.mark.parametrize("newest_first", [False, True])
@pytest.mark.parametrize("first", [1, 5, 12, 13])
def test_pages_follow_each_other_without_gap_or_repetition(
    store: DynamoOrderStore, first: int, newest_first: bool
) -> None:
    talk(12)
    seen: list[int] = []
    while page := sequences(store, first, seen[-1] if seen else None, newest_first=newest_first):
        seen += page
    assert seen == sorted(range(1, 13), reverse=newest_first)


def test_entries_are_read_as_they_were_written(store: DynamoOrderStore) -> None:
    talk(2)
    assert store.timeline_page(REF.id, first=5, after=None, through=2, newest_first=False) == (an_entry(1), an_entry(2))


def test_sequences_of_many_digits_come_in_the_order_of_numbers(store: DynamoOrderStore) -> None:
    for sequence in (9, 10, 99, 100, 10_000, 9_999, LAST):
        entry_item(REF.id, an_entry(sequence)).save()
    in_order = [9, 10, 99, 100, 9_999, 10_000, LAST]
    assert sequences(store, 20, None, newest_first=False) == in_order
    assert sequences(store, 20, None, newest_first=True) == in_order[::-1]


# --- what is unread ------------------------------------------------------------------------------------------------


def test_what_is_unread_of_all_orders_is_added_up_for_their_owner_alone(
    store: DynamoOrderStore, services: Services
) -> None:
    of_james = [a_snapshot(number=OrderNumber(f"W{place}")) for place in range(4)]
    another = a_snapshot(number=OrderNumber("W1"), id=ShopOrderId("M1"), customer_id=MEI, placed_at=T0 + TICK)
    for snapshot in (*of_james, another):
        apply_order_snapshot(services, snapshot, now=NOW)
    refs, of_mei = [snapshot.ref for snapshot in of_james], another.ref
    for ref, words in ((refs[0], 2), (refs[1], 1), (refs[2], 2), (of_mei, 3)):  # two orders with as many unread
        for _ in range(words):
            an_agent_writes(store, "Hello!", now=NOW, order=ref.id)
    assert (store.unread_of(JAMES), store.unread_of(MEI)) == (5, 3)

    for through, left in ((2, 4), (3, 3), (2, 3)):
        mark_timeline_read(services, MarkTimelineRead(order=refs[0], through=through), now=NOW)
        assert store.unread_of(JAMES) == left
    assert store.unread_of(MEI) == 3


def test_a_customer_without_orders_has_nothing_to_read(store: DynamoOrderStore) -> None:
    assert store.unread_of(CustomerId("nobody")) == 0


def test_an_order_that_was_never_written_about_has_no_conversation_stored_and_none_to_read(
    store: DynamoOrderStore, services: Services
) -> None:
    """Orders of before there were conversations are read as orders without one."""
    apply_order_snapshot(services, a_snapshot(), now=NOW)
    Orders(REF.customer_id, REF.id).update(actions=[Orders.conversation.remove()])
    assert store.order(REF) == created(a_snapshot()).after
    an_agent_writes(store, "Hello!", now=NOW)
    assert store.unread_of(JAMES) == 1
