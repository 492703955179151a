from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest

from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import CustomerId, OrderId, OrderRef
from order_help.domain.order import Order
from order_help.domain.timeline import FactKind
from order_help.use_cases.ports import Commit, KeyRecord, OrderChanged, OutcomeUnknown, StoreBusy
from order_help.use_cases.refusals import (
    HelpActionUnavailable,
    IdempotencyKeyReused,
    InvalidInput,
    OrderNotFound,
    Problem,
    ProblemCode,
)
from order_help.use_cases.shopper.file_help import Filed
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, withdraw_help_request
from order_help.use_cases.unit_of_work import ATTEMPTS
from tests.support.commands import CHANGES, FILED, NOW, OF_ANOTHER, W1, W2, Kind, a_desk_for
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, TICK, a_parcel, an_order
from tests.support.pauses import assert_full_jitter

every_change = pytest.mark.parametrize("kind", CHANGES.values(), ids=CHANGES.keys())
every_request = pytest.mark.parametrize("kind", FILED.values(), ids=FILED.keys())


def kept(store: MemoryOrderStore) -> Any:
    """Everything that is stored."""
    return deepcopy((store.kept, store.requests, store.entries, store.keys))


def once(do: Callable[[Commit], None]) -> Callable[[Commit], None]:
    """Do it at the first commit alone."""
    left = [do]
    return lambda commit: left.pop()(commit) if left else None


def fail_with(fact: type[Exception]) -> Callable[[Commit], None]:
    def fail(_: Commit) -> None:
        raise fact

    return fail


def slip_in(store: MemoryOrderStore, order: Order) -> Callable[[Commit], None]:
    """Somebody else changes the order between our reading and our writing."""
    return lambda _: store.put(replace(order, version=store.kept[order.ref].version + 1))


def test_every_action_is_tried() -> None:
    assert FILED.keys() == {action.value.lower() for action in HelpActionType}


# --- one change is one write ---------------------------------------------------------------------------------------


@every_change
def test_a_change_is_one_read_and_one_write(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    kind.ask(services, idempotency_key="k")
    assert store.calls == ["standing", "commit"]
    assert store.kept[W1].version == kind.order.version + 1
    assert [entry.sequence for entry in store.entries[W1.id]] == [1]
    assert store.entries[W1.id][0].at == NOW


@every_request
def test_what_was_filed_is_what_is_stored_and_what_is_answered(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    filed = kind.ask(services)
    assert isinstance(filed, Filed)
    assert not filed.replayed
    assert store.requests[filed.request.id] == filed.request
    assert filed.view == services.view(store.kept[W1], now=NOW)
    assert (filed.request.order_id, filed.request.filed_at) == (W1.id, NOW)
    assert filed.request.message == kind.command.message  # type: ignore[attr-defined]  # each that files has one


@every_request
def test_a_request_whose_answer_is_awaited_stands_on_its_order(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    filed = kind.ask(services)
    assert store.kept[W1].open_requests == ((filed.request.summary(),) if filed.request.is_open else ())


# --- replays -------------------------------------------------------------------------------------------------------


@pytest.mark.guarantee(
    "A request that is sent again with its idempotency key takes effect once and is answered as the same request.",
    to="shoppers",
)
@every_change
def test_the_same_key_ten_times_is_one_effect_and_the_same_answer(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    first = kind.ask(services, idempotency_key="k")
    after = kept(store)
    for _ in range(10):
        again = kind.ask(services, idempotency_key="k", now=NOW + DAY)
        assert type(again) is type(first)
        assert getattr(again, "request", None) == getattr(first, "request", None)
        assert getattr(again, "replayed", True)
    assert kept(store) == after


@every_request
def test_a_replay_shows_the_request_and_the_order_as_they_are_by_now(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    first = kind.ask(services, idempotency_key="k")
    later = replace(first.request, message="edited since")
    store.requests[first.request.id] = later
    store.put(replace(store.kept[W1], snapshot=replace(store.kept[W1].snapshot, cancelled_at=NOW, revision=9)))
    again = kind.ask(services, idempotency_key="k", now=NOW + DAY)
    assert again == Filed(request=later, view=services.view(store.kept[W1], now=NOW + DAY), replayed=True)


def test_a_replay_shows_a_request_as_it_is_on_the_order_that_it_shows() -> None:
    kind = FILED["resolve_payment_issue"]
    services, store = a_desk_for(kind)
    first: Filed = kind.ask(services, idempotency_key="k")

    def withdraw_first() -> None:
        store.before_request = lambda: None
        withdraw_help_request(services, WithdrawHelpRequest(order=W1, help_request_id=first.request.id), now=NOW)

    store.before_request = withdraw_first
    again: Filed = kind.ask(services, idempotency_key="k")
    assert again.replayed
    assert again.request.state is HelpRequestState.WITHDRAWN
    assert again.view.order.open_requests == ()


@every_change
def test_the_key_with_other_input_is_reused(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    kind.ask(services, idempotency_key="k")
    after = kept(store)
    assert kind.ask(services, idempotency_key="k", **kind.otherwise) == IdempotencyKeyReused("k")
    assert kept(store) == after


@every_request
def test_the_key_with_other_input_is_reused_also_if_that_is_wrong(kind: Kind) -> None:
    services, _ = a_desk_for(kind)
    kind.ask(services, idempotency_key="k")
    for message in ("x" * 4_001, "\ud83d"):
        assert kind.ask(services, idempotency_key="k", message=message) == IdempotencyKeyReused("k")


@every_change
def test_the_key_with_another_order_is_reused(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    kind.ask(services, idempotency_key="k")
    after = kept(store)
    assert kind.ask(services, idempotency_key="k", order=W2) == IdempotencyKeyReused("k")
    assert kept(store) == after


@every_change
def test_of_an_order_that_is_not_there_nothing_is_said_not_even_that_the_key_was_used(kind: Kind) -> None:
    services, _ = a_desk_for(kind)
    kind.ask(services, idempotency_key="k")
    nowhere = OrderRef(customer_id=W1.customer_id, id=OrderId("#nowhere"))
    assert kind.ask(services, idempotency_key="k", order=nowhere) == OrderNotFound()


def test_the_same_key_means_something_else_to_another_operation_and_to_another_customer() -> None:
    services, store = a_desk_for(FILED["resolve_payment_issue"])
    FILED["resolve_payment_issue"].ask(services, idempotency_key="k")
    assert isinstance(FILED["check_order_progress"].ask(services, idempotency_key="k"), Filed)
    theirs = FILED["resolve_payment_issue"].ask(services, idempotency_key="k", order=OF_ANOTHER)
    assert isinstance(theirs, Filed)
    assert not theirs.replayed
    assert len(store.keys) == 3


@every_change
def test_a_key_lives_for_thirty_days(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    kind.ask(services, idempotency_key="k")
    [record] = store.keys.values()
    assert record.expires_at == NOW + 30 * DAY
    assert kind.ask(services, idempotency_key="k", now=NOW + 30 * DAY - TICK, **kind.otherwise) == IdempotencyKeyReused(
        "k"
    )
    late = kind.ask(services, idempotency_key="k", now=NOW + 30 * DAY, **kind.otherwise)
    assert not isinstance(late, IdempotencyKeyReused)


def test_a_refusal_is_not_remembered() -> None:
    kind = FILED["report_package_not_received"]
    services, store = a_desk_for(kind)
    store.put(an_order())
    assert isinstance(kind.ask(services, idempotency_key="k"), HelpActionUnavailable)
    assert store.keys == {}
    store.put(kind.order)
    assert isinstance(kind.ask(services, idempotency_key="k"), Filed)


@every_request
def test_without_a_key_nothing_is_remembered(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    first, second = kind.ask(services), kind.ask(services)
    assert not getattr(second, "replayed", False)
    assert getattr(second, "request", None) != first.request
    assert store.keys == {}


def test_when_the_same_call_came_through_meanwhile_its_request_is_the_answer() -> None:
    kind = FILED["cancel_order"]
    services, store = a_desk_for(kind)
    twin: list[Filed] = []
    store.before_commit = once(lambda _: twin.append(kind.ask(services, idempotency_key="k")))
    filed = kind.ask(services, idempotency_key="k")
    assert filed == replace(twin[0], replayed=True)
    assert len(store.entries[W1.id]) == 1


# --- refusals ------------------------------------------------------------------------------------------------------


@every_change
@pytest.mark.parametrize("order_id", ["#nowhere", "W1", "", "x" * 130, "#W1\x00", "\ud83d"])
def test_an_order_that_is_not_there_is_not_found(kind: Kind, order_id: str) -> None:
    services, store = a_desk_for(kind)
    before = kept(store)
    ref = OrderRef(customer_id=W1.customer_id, id=OrderId(order_id))
    assert kind.ask(services, order=ref) == OrderNotFound()
    assert kept(store) == before


@every_change
def test_an_order_of_another_customer_is_not_found_either(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    before = kept(store)
    stranger = OrderRef(customer_id=CustomerId("stranger"), id=W1.id)
    assert kind.ask(services, order=stranger) == OrderNotFound()
    assert kept(store) == before


@every_change
@pytest.mark.parametrize(
    ("key", "code"),
    [("", ProblemCode.REQUIRED), ("k" * 129, ProblemCode.TOO_LONG), ("\udfff", ProblemCode.INVALID)],
)
def test_a_key_has_one_to_a_hundred_and_twenty_eight_characters(kind: Kind, key: str, code: ProblemCode) -> None:
    services, store = a_desk_for(kind)
    refused = kind.ask(services, idempotency_key=key)
    assert isinstance(refused, InvalidInput)
    assert [(problem.path, problem.code) for problem in refused.problems] == [("idempotencyKey", code)]
    assert store.calls == []
    assert not isinstance(kind.ask(services, idempotency_key="k" * 128), InvalidInput)


@every_request
def test_a_message_has_up_to_four_thousand_characters(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    assert kind.ask(services, message="x" * 4_001) == InvalidInput(
        (Problem(path="message", code=ProblemCode.TOO_LONG, params={"max": 4_000}),)
    )
    assert kind.ask(services, message="\ud83d") == InvalidInput((Problem(path="message", code=ProblemCode.INVALID),))
    assert "commit" not in store.calls
    filed = kind.ask(services, message="ß" * 4_000)
    assert filed.request.message == "ß" * 4_000


@every_request
def test_an_empty_message_is_none(kind: Kind) -> None:
    services, _ = a_desk_for(kind)
    assert kind.ask(services, message="").request.message is None


# --- the order changes between looking and writing -----------------------------------------------------------------


@pytest.mark.guarantee(
    "If the order has changed since a link was offered, the refusal names what changed, and what helps "
    "instead if something does.",
    to="shoppers",
)
@pytest.mark.parametrize("name", ["cancel_order", "change_shipping_address", "report_customs_duty_issue"])
def test_an_event_that_slips_in_is_the_reason_of_the_refusal(name: str) -> None:
    kind = FILED[name]
    services, store = a_desk_for(kind)
    left = an_order(revision=2, shipments=(a_parcel(shipped_at=NOW, bottle=2, lamp=1),))
    store.before_commit = once(slip_in(store, left))
    refused = kind.ask(services)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.type is HelpActionType[name.upper()]
    assert refused.availability.reason is not None
    assert refused.availability.reason.event is OrderEvent.FIRST_SHIPPED
    assert store.kept[W1] == replace(left, version=2)
    assert store.entries == {}


def test_what_is_judged_anew_is_judged_by_the_same_clock() -> None:
    """The order ships one microsecond after the call began: the call was in time, however long it takes."""
    kind = FILED["cancel_order"]
    services, store = a_desk_for(kind)
    leaves = an_order(revision=2, shipments=(a_parcel(shipped_at=NOW + TICK, bottle=2),))
    store.before_commit = once(slip_in(store, leaves))
    filed = kind.ask(services)
    assert isinstance(filed, Filed)
    assert store.calls == ["standing", "commit", "standing", "commit"]
    assert store.kept[W1].cancelled_at == NOW
    assert store.kept[W1].snapshot == leaves.snapshot


@every_change
def test_a_change_of_something_else_does_not_keep_it_from_being_done(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    moved = replace(kind.order, snapshot=replace(kind.order.snapshot, revision=5, locale="de"))
    store.before_commit = once(slip_in(store, moved))
    kind.ask(services)
    assert store.kept[W1].version == 3
    assert store.kept[W1].snapshot.locale == "de"
    assert len(store.entries[W1.id]) == 1


def test_an_order_that_never_stands_still_is_given_up_and_nothing_is_written() -> None:
    kind = FILED["cancel_order"]
    services, store = a_desk_for(kind)
    store.before_commit = fail_with(OrderChanged)
    with pytest.raises(StoreBusy):
        kind.ask(services, idempotency_key="k")
    assert store.calls.count("commit") == ATTEMPTS
    assert (store.entries, store.keys) == ({}, {})


@pytest.mark.parametrize("unsettled", [OrderChanged, OutcomeUnknown])
def test_a_change_is_judged_anew_after_pauses_with_full_jitter(
    unsettled: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    kind = FILED["cancel_order"]
    services, store = a_desk_for(kind)
    store.before_commit = fail_with(unsettled)

    def fail() -> None:
        with pytest.raises(StoreBusy):
            kind.ask(services)

    assert_full_jitter(monkeypatch, fail, pauses=ATTEMPTS - 1, first=0.02, most=0.5)


def test_a_store_that_takes_too_long_is_not_asked_again() -> None:
    kind = FILED["cancel_order"]
    services, store = a_desk_for(kind)
    store.patience_seconds = 0
    store.before_commit = fail_with(OutcomeUnknown)
    with pytest.raises(StoreBusy):
        kind.ask(services)
    assert store.calls == ["standing", "commit"]


# --- replies that are lost -----------------------------------------------------------------------------------------


@pytest.mark.guarantee(
    "A request that took effect is never called refused, also where the database's reply was lost.", to="shoppers"
)
@every_change
def test_what_was_written_although_the_reply_was_lost_is_done_once_and_never_called_refused(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    store.after_commit = once(fail_with(OutcomeUnknown))
    done = kind.ask(services)
    assert not isinstance(done, HelpActionUnavailable | InvalidInput | OrderNotFound | IdempotencyKeyReused)
    assert len(store.entries[W1.id]) == 1
    assert store.kept[W1].version == 2


@every_change
def test_what_was_not_written_when_the_reply_was_lost_is_written_now(kind: Kind) -> None:
    services, store = a_desk_for(kind)
    store.before_commit = once(fail_with(OutcomeUnknown))
    kind.ask(services, idempotency_key="k")
    assert len(store.entries[W1.id]) == 1
    assert store.kept[W1].version == 2


def test_a_lost_write_is_recognised_although_the_order_has_moved_on() -> None:
    kind = FILED["cancel_order"]
    services, store = a_desk_for(kind)

    def lose(_: Commit) -> None:
        newer = replace(store.kept[W1].snapshot, revision=2, shipments=(a_parcel(shipped_at=NOW, bottle=2),))
        store.put(replace(store.kept[W1], snapshot=newer, version=3))
        raise OutcomeUnknown

    store.after_commit = once(lose)
    filed = kind.ask(services)
    assert isinstance(filed, Filed)
    assert [fact.kind for entry in store.entries[W1.id] for fact in entry.facts] == [
        FactKind.REQUEST_FILED,
        FactKind.REQUEST_APPROVED,
        FactKind.CANCELLED,
    ]


def test_somebody_elses_entry_is_not_taken_for_ones_own() -> None:
    kind = FILED["cancel_order"]
    services, store = a_desk_for(kind)

    def lose_against_another(_: Commit) -> None:
        FILED["resolve_payment_issue"].ask(services)
        raise OutcomeUnknown

    store.before_commit = once(lose_against_another)
    kind.ask(services)
    assert [entry.sequence for entry in store.entries[W1.id]] == [1, 2]
    assert store.kept[W1].cancelled_at == NOW


def test_when_no_reply_ever_comes_the_caller_is_told_to_try_again() -> None:
    kind = FILED["cancel_order"]
    services, store = a_desk_for(kind)
    store.before_commit = fail_with(OutcomeUnknown)
    with pytest.raises(StoreBusy):
        kind.ask(services)


def test_a_key_record_without_its_request_is_a_fault_and_no_answer() -> None:
    kind = FILED["cancel_order"]
    services, store = a_desk_for(kind)
    kind.ask(services, idempotency_key="k")
    [(name, record)] = store.keys.items()
    store.keys[name] = KeyRecord(
        principal=record.principal,
        operation=record.operation,
        key=record.key,
        input_hash=record.input_hash,
        expires_at=record.expires_at,
    )
    with pytest.raises(LookupError):
        kind.ask(services, idempotency_key="k")
