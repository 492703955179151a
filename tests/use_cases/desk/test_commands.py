"""What all that the desk does has in common."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import HelpRequestId, OrderId
from order_help.domain.life_cycle import LIFE_CYCLE, Step, allows
from order_help.domain.timeline import Author
from order_help.use_cases.desk.commands import AboutRequest, Done
from order_help.use_cases.desk.refusals import HelpRequestNotFound, StepNotAllowed
from order_help.use_cases.ports import Commit, OutcomeUnknown, StoreBusy
from order_help.use_cases.refusals import IdempotencyKeyReused, InvalidInput, OrderNotFound, Problem, ProblemCode
from order_help.use_cases.unit_of_work import ATTEMPTS
from tests.support.commands import NOW, W1, W2, an_open_request, with_open
from tests.support.desk_commands import BEN, DESK_CHANGES, R1, R2, DeskKind, a_desk_of, a_desk_with
from tests.support.memory_store import MemoryOrderStore
from tests.support.moves import move
from tests.support.orders import DAY, T0, an_order

STEPS = {
    "reply": Step.ASK_BACK,
    "approve": Step.APPROVE,
    "decline": Step.DECLINE,
    "resolve": Step.ANSWER,
    "reopen": Step.REOPEN,
}
ABOUT_A_REQUEST = {name: kind for name, kind in DESK_CHANGES.items() if kind.is_about_request}

every_change = pytest.mark.parametrize("kind", DESK_CHANGES.values(), ids=DESK_CHANGES.keys())
about_a_request = pytest.mark.parametrize("kind", ABOUT_A_REQUEST.values(), ids=ABOUT_A_REQUEST.keys())
every_step = pytest.mark.parametrize("name", STEPS)


def kept(store: MemoryOrderStore) -> Any:
    """Everything that is stored."""
    return deepcopy((store.kept, store.requests, store.entries, store.keys))


def once(do: Callable[[Commit], None]) -> Callable[[Commit], None]:
    """Do it at the first commit alone."""
    left = [do]
    return lambda commit: left.pop()(commit) if left else None


def lose_the_reply(_: Commit) -> None:
    raise OutcomeUnknown


# --- one change is one write ---------------------------------------------------------------------------------------


@pytest.mark.guarantee("The timeline says of each change who made it.", to="agents")
@every_change
def test_a_change_is_one_read_and_one_write_and_says_who_made_it(kind: DeskKind) -> None:
    services, store = a_desk_of(kind)

    done = kind.ask(services)

    assert isinstance(done, Done)
    assert not done.replayed
    assert store.calls == ["ref_of", "standing", "commit"]
    assert store.kept[W1].version == kind.order.version + 1
    (entry,) = store.entries[W1.id]
    assert (entry.sequence, entry.by, entry.facts[0].kind) == (1, kind.command.by, kind.fact)
    assert entry.author in {Author.AGENT, Author.SHOP}
    assert done.view == services.view(store.kept[W1], now=NOW)


@about_a_request
def test_what_is_answered_is_what_is_stored(kind: DeskKind) -> None:
    services, store = a_desk_of(kind)
    done = kind.ask(services)
    assert done.request == store.requests[R1]
    assert done.request != kind.request
    assert store.kept[W1].open_requests == ((done.request.summary(),) if done.request.is_open else ())


# --- replays -------------------------------------------------------------------------------------------------------


@every_change
def test_the_same_key_ten_times_is_one_effect_and_the_same_answer(kind: DeskKind) -> None:
    services, store = a_desk_of(kind)
    first = kind.ask(services, idempotency_key="k")
    after = kept(store)
    for _ in range(10):
        again = kind.ask(services, idempotency_key="k", now=NOW + DAY)
        assert isinstance(again, Done)
        assert (again.replayed, again.request) == (True, first.request)
        assert again.view.order == first.view.order
    assert kept(store) == after


@about_a_request
def test_a_replay_shows_the_request_as_it_is_by_now(kind: DeskKind) -> None:
    services, store = a_desk_of(kind)
    kind.ask(services, idempotency_key="k")
    later = replace(store.requests[R1], message="edited since")
    store.requests[R1] = later
    assert kind.ask(services, idempotency_key="k").request == later


@every_change
@pytest.mark.parametrize("other_order", [False, True])
def test_the_key_with_another_input_is_reused(kind: DeskKind, other_order: bool) -> None:
    services, store = a_desk_of(kind)
    kind.ask(services, idempotency_key="k")
    after = kept(store)
    differently = {"order": W2.id} if other_order else kind.otherwise
    assert kind.ask(services, idempotency_key="k", **differently) == IdempotencyKeyReused("k")
    assert kept(store) == after


@every_change
def test_the_key_of_another_agent_is_another_key(kind: DeskKind) -> None:
    services, store = a_desk_of(kind)
    kind.ask(services, idempotency_key="k")
    again = kind.ask(services, idempotency_key="k", by=BEN)
    assert not isinstance(again, IdempotencyKeyReused)
    assert not getattr(again, "replayed", False)
    assert {key for key, _, _ in store.keys} <= {kind.command.by, BEN}


@every_change
@pytest.mark.parametrize(
    ("key", "code"),
    [("", ProblemCode.REQUIRED), ("k" * 129, ProblemCode.TOO_LONG), ("\udfff", ProblemCode.INVALID)],
)
def test_a_key_has_one_to_a_hundred_and_twenty_eight_characters(kind: DeskKind, key: str, code: ProblemCode) -> None:
    services, store = a_desk_of(kind)
    refused = kind.ask(services, idempotency_key=key)
    assert [(problem.path, problem.code) for problem in refused.problems] == [("idempotencyKey", code)]
    assert store.calls == []
    assert isinstance(kind.ask(services, idempotency_key="k" * 128), Done)


@pytest.mark.parametrize("name", ["claim", "release_for_shipment", "record_shipment"])
@pytest.mark.parametrize("lost", [False, True])
def test_with_nothing_to_do_a_key_is_remembered_and_no_entry_is_left(name: str, lost: bool) -> None:
    kind = DESK_CHANGES[name]
    services, store = a_desk_of(kind)
    kind.ask(services)
    if lost:
        store.after_commit = once(lose_the_reply)
    idle, again = (kind.ask(services, idempotency_key="k") for _ in range(2))
    assert (idle.replayed, idle.request) == (False, store.requests[R1] if name == "claim" else None)
    assert (again.replayed, again.view) == (True, services.view(store.kept[W1], now=NOW))
    assert (len(store.entries[W1.id]), len(store.keys)) == (1, 1)
    store.calls.clear()
    assert not kind.ask(services).replayed
    assert "commit" not in store.calls, "without a key there is nothing to remember"


# --- replies that are lost, and orders that change meanwhile -------------------------------------------------------


@every_change
@pytest.mark.parametrize("key", [None, "k"])
def test_what_was_written_although_the_reply_was_lost_is_done_once_and_never_called_refused(
    kind: DeskKind, key: str | None
) -> None:
    services, store = a_desk_of(kind)
    store.after_commit = once(lose_the_reply)
    done = kind.ask(services, idempotency_key=key)
    assert isinstance(done, Done)
    assert not done.replayed
    assert len(store.entries[W1.id]) == 1
    assert store.kept[W1].version == kind.order.version + 1


@every_change
def test_what_was_not_written_when_the_reply_was_lost_is_written_now(kind: DeskKind) -> None:
    services, store = a_desk_of(kind)
    store.before_commit = once(lose_the_reply)
    assert isinstance(kind.ask(services, idempotency_key="k"), Done)
    assert len(store.entries[W1.id]) == 1


@every_change
def test_a_change_of_something_else_does_not_keep_it_from_being_done(kind: DeskKind) -> None:
    services, store = a_desk_of(kind)

    def somebody_writes(_: Commit) -> None:
        known = store.kept[W1]
        store.put(replace(known, snapshot=replace(known.snapshot, revision=5, locale="de"), version=known.version + 1))

    store.before_commit = once(somebody_writes)
    assert isinstance(kind.ask(services), Done)
    assert (store.kept[W1].version, store.kept[W1].snapshot.locale) == (kind.order.version + 2, "de")
    assert len(store.entries[W1.id]) == 1


def test_when_no_reply_ever_comes_the_caller_is_told_to_try_again() -> None:
    kind = DESK_CHANGES["decline"]
    services, store = a_desk_of(kind)
    store.before_commit = lose_the_reply
    with pytest.raises(StoreBusy):
        kind.ask(services)
    assert store.calls.count("commit") == ATTEMPTS
    assert store.entries == {}


# --- refusals ------------------------------------------------------------------------------------------------------


@every_change
@pytest.mark.parametrize("order_id", ["#nowhere", "W1", "", "x" * 130, "#W1\x00"])
def test_an_order_that_is_not_there_is_not_found(kind: DeskKind, order_id: str) -> None:
    services, store = a_desk_of(kind)
    before = kept(store)
    assert kind.ask(services, order=OrderId(order_id)) == OrderNotFound()
    assert kept(store) == before


@every_change
def test_an_order_may_be_named_as_the_shop_calls_it_whoever_has_it(kind: DeskKind) -> None:
    services, store = a_desk_of(kind)
    now_at = move(services, W1)
    called = OrderId("id of W1")
    first = kind.ask(services, order=called, idempotency_key="k")
    assert isinstance(first, Done)
    assert first.view.order == store.kept[now_at]
    again = kind.ask(services, order=called, idempotency_key="k")
    assert (again.replayed, again.view.order) == (True, store.kept[now_at])


@about_a_request
def test_a_request_that_is_not_there_or_of_another_order_is_not_found(kind: DeskKind) -> None:
    services, store = a_desk_of(kind)
    store.requests[R2] = an_open_request("R2", order_id=W2.id)
    before = kept(store)
    for unknown in (R2, HelpRequestId("nowhere"), HelpRequestId("")):
        assert kind.ask(services, help_request_id=unknown) == HelpRequestNotFound(unknown)
    assert kept(store) == before


@pytest.mark.parametrize("name", ["reply", "approve", "decline", "resolve"])
@pytest.mark.parametrize(
    ("text", "code"), [("x" * 4_001, ProblemCode.TOO_LONG), ("\ud83d", ProblemCode.INVALID)], ids=["long", "broken"]
)
def test_words_to_the_shopper_have_up_to_four_thousand_characters(name: str, text: str, code: ProblemCode) -> None:
    kind = DESK_CHANGES[name]
    services, store = a_desk_of(kind)
    params: dict[str, str | int] = {"max": 4_000} if code is ProblemCode.TOO_LONG else {}
    assert kind.ask(services, text=text) == InvalidInput((Problem(path="text", code=code, params=params),))
    assert "commit" not in store.calls
    kind.ask(services, text="ß" * 4_000)
    (entry,) = store.entries[W1.id]
    assert entry.message is not None
    assert entry.message.text == "ß" * 4_000


@pytest.mark.parametrize("name", ["reply", "decline"])
def test_a_reply_and_a_no_need_words(name: str) -> None:
    kind = DESK_CHANGES[name]
    services, _ = a_desk_of(kind)
    assert kind.ask(services, text="") == InvalidInput((Problem(path="text", code=ProblemCode.REQUIRED),))


@pytest.mark.parametrize("name", ["approve", "resolve"])
@pytest.mark.parametrize("text", [None, ""])
def test_other_steps_can_do_without(name: str, text: str | None) -> None:
    kind = DESK_CHANGES[name]
    services, store = a_desk_of(kind)
    assert isinstance(kind.ask(services, text=text), Done)
    assert store.entries[W1.id][0].message is None


@every_step
@pytest.mark.parametrize("state", HelpRequestState, ids=lambda state: state.value)
def test_a_step_is_taken_where_the_table_has_it_and_refused_elsewhere(name: str, state: HelpRequestState) -> None:
    kind, step = DESK_CHANGES[name], STEPS[name]
    services, store = a_desk_with(request := in_state(state))

    done = kind.ask(services)

    if allows(request, step):
        assert isinstance(done, Done)
        assert store.requests[R1].state is LIFE_CYCLE[step].after
    else:
        assert done == StepNotAllowed(request, step, services.view(store.kept[W1], now=NOW))
        assert store.requests[R1] == request
        assert store.entries == {}


@pytest.mark.parametrize("name", ["claim", "unclaim"])
@pytest.mark.parametrize("state", HelpRequestState, ids=lambda state: state.value)
def test_only_an_open_request_has_somebody_who_works_on_it(name: str, state: HelpRequestState) -> None:
    services, store = a_desk_with(request := in_state(state, assignee=BEN if name == "unclaim" else None))
    done = DESK_CHANGES[name].ask(services)
    assert isinstance(done, Done if request.is_open else StepNotAllowed)
    assert len(store.entries) == request.is_open


def in_state(state: HelpRequestState, **differently: Any) -> HelpRequest:
    request = an_open_request(state=state, **differently)
    if state is HelpRequestState.AWAITING_SHOPPER:
        return replace(request, answer_by=None, reply_by=NOW + DAY)
    return request if request.is_open else replace(request, answer_by=None, closed_at=T0)


def test_a_request_that_was_settled_meanwhile_is_not_settled_again() -> None:
    for name in ("approve", "decline", "resolve"):
        services, store = a_desk_with(an_open_request())

        def withdrawn(_: Commit, store: MemoryOrderStore = store) -> None:
            with_open(replace(an_order(), version=2), store, in_state(HelpRequestState.WITHDRAWN))

        store.before_commit = once(withdrawn)
        refused = DESK_CHANGES[name].ask(services)
        assert isinstance(refused, StepNotAllowed)
        assert refused.request.state is HelpRequestState.WITHDRAWN
        assert store.entries == {}


def test_every_step_that_an_agent_takes_has_its_use_case() -> None:
    of_agents = {step for step, row in LIFE_CYCLE.items() if row.by == (Author.AGENT,)}
    assert set(STEPS.values()) == of_agents
    assert all(isinstance(DESK_CHANGES[name].command, AboutRequest) for name in STEPS if name != "reply")
