from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain.conversation import ReadMark, Side, SideCounts
from order_help.domain.ids import ChangeId, OrderNumber
from order_help.domain.timeline import DESK_ONLY, Author, Fact, FactKind, TimelineEntry, addressed_after, shown_to
from order_help.use_cases.timeline_pages import TimelineItem, TimelinePosition, read_item, read_timeline
from tests.support.commands import NOW, W1, services_for
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import an_order

KINDS = st.sampled_from([FactKind.MESSAGE_POSTED, FactKind.PARCEL_SHIPPED, *sorted(DESK_ONLY, key=lambda k: k.value)])
CHANGES = st.lists(st.tuples(st.sampled_from(Author), st.lists(KINDS, max_size=3)), max_size=25)
Happened = list[tuple[Author, list[FactKind]]]

every_side = pytest.mark.parametrize("side", Side, ids=lambda side: side.value)


def a_store(changes: Happened) -> MemoryOrderStore:
    """An order to which all this happened, one entry after the other."""
    _, store = services_for(an_order())
    addressed, entries = SideCounts(), list[TimelineEntry]()
    for sequence, (author, kinds) in enumerate(changes, start=1):
        facts = tuple(Fact(kind=kind, at=NOW) for kind in kinds)
        addressed = addressed_after(addressed, author, facts)
        entry = TimelineEntry(
            sequence=sequence,
            change_id=ChangeId(f"C{sequence}"),
            at=NOW,
            number=OrderNumber("W1"),
            author=author,
            facts=facts,
            addressed=addressed,
        )
        entries.append(entry)
    store.entries[W1.id] = entries
    conversation = replace(store.kept[W1].conversation, addressed=addressed)
    store.put(replace(store.kept[W1], conversation=conversation, last_sequence=len(entries)))
    return store


def all_items(store: MemoryOrderStore, side: Side) -> list[tuple[int, Fact]]:
    return [(entry.sequence, fact) for entry in store.entries[W1.id] for fact in shown_to(side, entry.facts)]


def walked(store: MemoryOrderStore, side: Side, first: int, *, newest_first: bool) -> list[TimelineItem]:
    seen: list[TimelineItem] = []
    after: TimelinePosition | None = None
    while True:
        page = read_timeline(store, store.kept[W1], side, first=first, after=after, newest_first=newest_first)
        assert len(page.items) == first or not page.has_next
        assert page.items or not page.has_next
        seen += page.items
        if not page.has_next:
            return seen
        after = page.items[-1].position


@given(changes=CHANGES, first=st.integers(1, 6), side=st.sampled_from(Side))
def test_pages_are_whole_and_hold_everything_that_a_side_may_see_once_in_both_directions(
    changes: Happened, first: int, side: Side
) -> None:
    store = a_store(changes)
    oldest_first = walked(store, side, first, newest_first=False)
    assert [(item.entry.sequence, item.fact) for item in oldest_first] == all_items(store, side)
    assert len({item.position for item in oldest_first}) == len(oldest_first)
    assert walked(store, side, first, newest_first=True) == oldest_first[::-1]


@given(changes=CHANGES, side=st.sampled_from(Side))
def test_every_item_is_found_again_at_its_position_and_nothing_beside_it(changes: Happened, side: Side) -> None:
    store = a_store(changes)
    items = walked(store, side, 50, newest_first=False)
    for item in items:
        assert read_item(store, store.kept[W1], side, item.position) == item
        beside = replace(item.position, place=item.position.place + 3)
        assert read_item(store, store.kept[W1], side, beside) is None
    beyond = TimelinePosition(sequence=len(changes) + 1, place=0)
    assert read_item(store, store.kept[W1], side, beyond) is None


@given(changes=CHANGES, side=st.sampled_from(Side), through=st.integers(0, 25))
def test_what_is_unread_item_by_item_is_what_the_order_counts(changes: Happened, side: Side, through: int) -> None:
    store = a_store(changes)
    through = min(through, len(changes))
    addressed = store.entries[W1.id][through - 1].addressed.of(side) if through else 0
    order = store.kept[W1]
    order = replace(order, conversation=order.conversation.marked(side, ReadMark(through=through, addressed=addressed)))
    items = walked(store, side, 50, newest_first=False)
    assert sum(item.is_unread(order, side) for item in items) == order.conversation.unread(side)


@every_side
def test_a_page_is_one_call_unless_much_of_it_is_hidden(side: Side) -> None:
    store = a_store([(Author.AGENT, [FactKind.MESSAGE_POSTED])] * 50)
    for after in (None, TimelinePosition(sequence=25, place=0)):
        for newest_first in (False, True):
            store.calls.clear()
            read_timeline(store, store.kept[W1], side, first=20, after=after, newest_first=newest_first)
            assert store.calls == ["timeline_page"]
    hidden = a_store([(Author.AGENT, [FactKind.REQUEST_CLAIMED])] * 50 + [(Author.AGENT, [FactKind.MESSAGE_POSTED])])
    hidden.calls.clear()
    page = read_timeline(hidden, hidden.kept[W1], Side.SHOPPER, first=20)
    assert (len(page.items), page.has_next, len(hidden.calls)) == (1, False, 3)


@every_side
def test_a_timeline_without_entries_is_an_empty_page(side: Side) -> None:
    store = a_store([])
    page = read_timeline(store, store.kept[W1], side, first=20)
    assert (page.items, page.has_next) == ((), False)


@given(changes=CHANGES, side=st.sampled_from(Side), known=st.integers(0, 25), first=st.integers(1, 6))
def test_nothing_is_shown_that_came_after_the_order_was_read(
    changes: Happened, side: Side, known: int, first: int
) -> None:
    """Whoever read it may have lost the order since: what came then is for its new customer alone."""
    store = a_store(changes)
    as_read = replace(store.kept[W1], last_sequence=min(known, len(changes)))
    before = [item for item in walked(store, side, 50, newest_first=False) if item.entry.sequence <= known]
    store.put(as_read)
    for newest_first in (False, True):
        seen = walked(store, side, first, newest_first=newest_first)
        assert seen == (before[::-1] if newest_first else before)
    beyond = TimelinePosition(sequence=as_read.last_sequence + 1, place=0)
    assert read_item(store, as_read, side, beyond) is None


def test_a_fact_that_cannot_be_read_keeps_its_place_and_the_others_theirs() -> None:
    store = a_store([(Author.AGENT, [FactKind.MESSAGE_POSTED, FactKind.REQUEST_CLAIMED, FactKind.PARCEL_SHIPPED])])
    before = read_timeline(store, store.kept[W1], Side.SHOPPER, first=9).items
    [entry] = store.entries[W1.id]
    store.entries[W1.id] = [replace(entry, facts=entry.facts[1:], unknown_facts=frozenset({0}))]

    after = read_timeline(store, store.kept[W1], Side.SHOPPER, first=9).items

    assert [item.position.place for item in before] == [0, 1]
    assert [item.position for item in after] == [before[1].position]
    assert read_item(store, store.kept[W1], Side.SHOPPER, before[1].position) == after[0]
