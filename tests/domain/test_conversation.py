from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from order_help.domain import changes
from order_help.domain.conversation import EMPTY_CONVERSATION, Conversation, ReadMark, Side, SideCounts
from order_help.domain.order import Order
from order_help.domain.timeline import CONVERSATION_FACTS, Author, Fact, FactKind, addressed_after
from tests.support.orders import DAY, T0, an_order

NOW = T0 + DAY

every_side = pytest.mark.parametrize("side", Side, ids=lambda side: side.value)
SAYINGS = st.lists(st.tuples(st.sampled_from(Author), st.lists(st.sampled_from(FactKind), max_size=3)), max_size=20)


def facts(*kinds: FactKind) -> tuple[Fact, ...]:
    return tuple(Fact(kind=kind, at=NOW) for kind in kinds)


def reads(order: Order, side: Side, mark: ReadMark) -> Order | None:
    """The order after this side has read so far; None where that is no further than before."""
    change = changes.mark_read(order, side, mark, Author.SHOPPER, now=NOW)
    return change.after if change else None


def an_order_with(conversation: Conversation) -> Order:
    return replace(an_order(), conversation=conversation)


@every_side
def test_before_anything_is_said_there_is_nothing_to_read(side: Side) -> None:
    assert EMPTY_CONVERSATION.unread(side) == 0
    assert EMPTY_CONVERSATION.mark(side) == ReadMark(through=0, addressed=0)


def test_what_is_unread_is_what_was_told_and_not_read_for_each_side_on_its_own() -> None:
    conversation = Conversation(
        addressed=SideCounts(shopper=5, desk=7), read_by_shopper=ReadMark(through=9, addressed=3)
    )
    assert (conversation.unread(Side.SHOPPER), conversation.unread(Side.DESK)) == (2, 7)


@every_side
def test_a_mark_of_one_side_is_none_of_the_other(side: Side) -> None:
    (other,) = set(Side) - {side}
    before = Conversation(addressed=SideCounts(shopper=2, desk=2))

    after = before.marked(side, ReadMark(through=4, addressed=2))

    assert (after.unread(side), after.unread(other)) == (0, 2)
    assert after.mark(other) == before.mark(other)
    assert after.addressed == before.addressed


@every_side
def test_reading_on_moves_the_mark_and_raises_the_version_and_leaves_no_entry(side: Side) -> None:
    order = an_order_with(Conversation(addressed=SideCounts(shopper=3, desk=3)))
    change = changes.mark_read(order, side, ReadMark(through=4, addressed=2), Author.SHOPPER, now=NOW)
    assert change is not None
    assert change.after.conversation.unread(side) == 1
    assert change.after.version == order.version + 1
    assert (change.facts, change.leaves_entry) == ((), False)


@every_side
@pytest.mark.parametrize("through", [1, 4])
def test_whoever_has_read_as_far_changes_nothing(side: Side, through: int) -> None:
    read = EMPTY_CONVERSATION.marked(side, ReadMark(through=4, addressed=2))
    assert reads(an_order_with(read), side, ReadMark(through=through, addressed=1)) is None


@pytest.mark.guarantee(
    "What is unread is exactly what the other side said after the place where one has read to.", to="shoppers"
)
@given(sayings=SAYINGS, read=st.integers(0, 20))
def test_unread_is_always_what_others_said_after_the_mark(
    sayings: list[tuple[Author, list[FactKind]]], read: int
) -> None:
    """Whatever is said by whom: counted at once, against the count of what stands behind the mark."""
    addressed = [SideCounts()]
    for author, kinds in sayings:
        addressed.append(addressed_after(addressed[-1], author, facts(*kinds)))
    through = min(read, len(sayings))
    for side in Side:
        own = {Author.SHOPPER} if side is Side.SHOPPER else set(Author) - {Author.SHOPPER}
        conversation = Conversation(addressed=addressed[-1]).marked(
            side, ReadMark(through=through, addressed=addressed[through].of(side))
        )
        by_others = [
            kind
            for author, kinds in sayings[through:]
            if author not in own
            for kind in kinds
            if kind in CONVERSATION_FACTS
        ]
        assert conversation.unread(side) == len(by_others)
