from dataclasses import replace

import pytest

from order_help.domain.conversation import ReadMark, Side
from order_help.domain.ids import AgentName, CustomerId
from order_help.use_cases.mark_timeline_read import MarkTimelineRead, TimelineRead, mark_timeline_read
from order_help.use_cases.ports import Commit, OutcomeUnknown
from order_help.use_cases.refusals import IdempotencyKeyReused, InvalidInput, OrderNotFound, Problem, ProblemCode
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.post_message import PostMessage, post_message
from tests.support.commands import NOW, W1, services_for
from tests.support.desk_commands import BEN
from tests.support.desk_words import ANN, an_agent_writes
from tests.support.memory_store import MemoryOrderStore
from tests.support.moves import move
from tests.support.orders import TICK, an_order

BY_SHOPPER = MarkTimelineRead(order=W1, through=2)
BY_ANN = replace(BY_SHOPPER, by=ANN)
UNKNOWN = InvalidInput((Problem(path="through", code=ProblemCode.UNKNOWN),))


@pytest.fixture
def talk() -> tuple[Services, MemoryOrderStore]:
    """Two words of the shopper's and two of Ann's: 1 and 3, 2 and 4."""
    services, store = services_for(an_order())
    for text in ("Hello?", "Anybody?"):
        post_message(services, PostMessage(order=W1, text=text), now=NOW)
        an_agent_writes(store, "Hello!", now=NOW)
    return services, store


def unread(store: MemoryOrderStore) -> tuple[int, int]:
    conversation = store.kept[W1].conversation
    return conversation.unread(Side.SHOPPER), conversation.unread(Side.DESK)


def test_each_side_reads_on_its_own(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk
    assert unread(store) == (2, 2)

    done = mark_timeline_read(services, BY_SHOPPER, now=NOW)

    assert done == TimelineRead(view=services.view(store.kept[W1], now=NOW))
    assert unread(store) == (1, 2)
    mark_timeline_read(services, replace(BY_ANN, through=3), now=NOW)
    assert unread(store) == (1, 0)


def test_the_desk_reads_as_one(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk
    mark_timeline_read(services, replace(BY_ANN, through=4), now=NOW)
    assert isinstance(mark_timeline_read(services, replace(BY_ANN, by=BEN, through=1), now=NOW), TimelineRead)
    assert store.kept[W1].conversation.read_by_desk == ReadMark(through=4, addressed=2)


@pytest.mark.parametrize("command", [BY_SHOPPER, BY_ANN], ids=["shopper", "agent"])
def test_it_is_one_read_and_one_write_and_leaves_no_entry(
    talk: tuple[Services, MemoryOrderStore], command: MarkTimelineRead
) -> None:
    services, store = talk
    store.calls.clear()
    mark_timeline_read(services, command, now=NOW)
    assert store.calls == ["standing", "commit"]
    assert [entry.sequence for entry in store.entries[W1.id]] == [1, 2, 3, 4]


@pytest.mark.parametrize("through", [1, 2])
def test_having_read_as_far_already_writes_nothing(talk: tuple[Services, MemoryOrderStore], through: int) -> None:
    services, store = talk
    mark_timeline_read(services, BY_SHOPPER, now=NOW)
    before = store.kept[W1]
    done = mark_timeline_read(services, replace(BY_SHOPPER, through=through), now=NOW)
    assert done == TimelineRead(view=services.view(before, now=NOW))
    assert store.kept[W1] is before


@pytest.mark.parametrize("through", [0, -1, 5, 10**30])
def test_what_no_entry_stands_at_is_unknown(talk: tuple[Services, MemoryOrderStore], through: int) -> None:
    services, store = talk
    for command in (BY_SHOPPER, BY_ANN):
        assert mark_timeline_read(services, replace(command, through=through), now=NOW) == UNKNOWN
    assert unread(store) == (2, 2)


def test_beside_a_wrong_key_only_what_is_wrong_is_named(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, _ = talk
    key = Problem(path="idempotencyKey", code=ProblemCode.REQUIRED)
    for through, problems in ((0, (key, *UNKNOWN.problems)), (1, (key,))):
        command = replace(BY_SHOPPER, through=through, idempotency_key="")
        assert mark_timeline_read(services, command, now=NOW) == InvalidInput(problems)


def test_nobody_marks_what_another_has_to_read(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk
    stranger = replace(W1, customer_id=CustomerId("stranger"))
    assert mark_timeline_read(services, replace(BY_SHOPPER, order=stranger), now=NOW) == OrderNotFound()
    assert unread(store) == (2, 2)


def test_of_an_order_that_moved_the_former_customer_marks_nothing_and_the_key_replays_nothing(
    talk: tuple[Services, MemoryOrderStore],
) -> None:
    services, store = talk
    keyed = replace(BY_SHOPPER, idempotency_key="k")
    mark_timeline_read(services, keyed, now=NOW)
    now_at = move(services, W1)
    before = store.kept[now_at]
    for command in (keyed, replace(BY_SHOPPER, through=4)):
        assert mark_timeline_read(services, command, now=NOW) == OrderNotFound()
    assert store.kept[now_at] is before
    mark_timeline_read(services, replace(BY_SHOPPER, order=now_at, through=4), now=NOW)
    assert store.kept[now_at].conversation.unread(Side.SHOPPER) == 0


def test_a_mark_that_was_set_meanwhile_is_not_moved_back(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk

    def on_another_screen(_: Commit) -> None:
        store.before_commit = lambda _: None
        mark_timeline_read(services, replace(BY_SHOPPER, through=4), now=NOW)

    store.before_commit = on_another_screen
    assert isinstance(mark_timeline_read(services, BY_SHOPPER, now=NOW), TimelineRead)
    assert store.kept[W1].conversation.read_by_shopper == ReadMark(through=4, addressed=2)


def test_what_is_said_while_it_is_marked_stays_unread(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk

    def another_word(_: Commit) -> None:
        store.before_commit = lambda _: None
        an_agent_writes(store, "One more thing.", now=NOW)

    store.before_commit = another_word
    mark_timeline_read(services, replace(BY_SHOPPER, through=4), now=NOW)
    assert unread(store) == (1, 2)


@pytest.mark.parametrize("command", [BY_SHOPPER, BY_ANN], ids=["shopper", "agent"])
@pytest.mark.parametrize("key", [None, "k"])
def test_a_mark_whose_reply_was_lost_is_there(
    talk: tuple[Services, MemoryOrderStore], command: MarkTimelineRead, key: str | None
) -> None:
    services, store = talk
    lost = [OutcomeUnknown()]

    def lose(_: Commit) -> None:
        if lost:
            raise lost.pop()

    store.after_commit = lose
    done = mark_timeline_read(services, replace(command, idempotency_key=key), now=NOW)
    assert isinstance(done, TimelineRead)
    assert store.kept[W1].conversation.mark(command.side).through == 2
    assert done.view.order == store.kept[W1]
    assert not done.replayed, "this very call set it"


def test_with_nothing_to_mark_a_key_is_remembered_all_the_same(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk
    mark_timeline_read(services, BY_SHOPPER, now=NOW)
    keyed = replace(BY_SHOPPER, through=1, idempotency_key="k")
    assert [mark_timeline_read(services, keyed, now=NOW) for _ in range(2)] == [
        TimelineRead(view=services.view(store.kept[W1], now=NOW), replayed=replayed) for replayed in (False, True)
    ]
    assert store.kept[W1].conversation.read_by_shopper.through == 2


def test_a_key_is_answered_again_and_stands_for_one_input(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk
    keyed = replace(BY_SHOPPER, idempotency_key="k")
    mark_timeline_read(services, keyed, now=NOW)
    before = store.kept[W1]
    assert mark_timeline_read(services, keyed, now=NOW + TICK) == TimelineRead(
        view=services.view(before, now=NOW + TICK), replayed=True
    )
    assert mark_timeline_read(services, replace(keyed, through=4), now=NOW) == IdempotencyKeyReused("k")
    assert isinstance(
        mark_timeline_read(services, replace(keyed, by=ANN), now=NOW), TimelineRead
    )  # whose key it is counts


def test_an_agent_by_the_name_of_the_customer_has_keys_of_its_own(talk: tuple[Services, MemoryOrderStore]) -> None:
    services, store = talk
    keyed = replace(BY_SHOPPER, idempotency_key="k")
    mark_timeline_read(services, keyed, now=NOW)
    namesake = replace(keyed, by=AgentName(W1.customer_id))
    assert isinstance(mark_timeline_read(services, namesake, now=NOW), TimelineRead)
    assert store.kept[W1].conversation.read_by_desk == ReadMark(through=2, addressed=1)
