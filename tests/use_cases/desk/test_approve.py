from collections.abc import Callable
from dataclasses import replace

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, ReasonCode
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ChangeShippingAddressDetails,
    ReturnOrReplaceItemsDetails,
    ReturnResolution,
)
from order_help.domain.help_requests import (
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
)
from order_help.domain.life_cycle import Step
from order_help.domain.local_changes import LocalChanges, Release
from order_help.domain.order import Order
from order_help.domain.timeline import FactKind
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.refusals import StepNotAllowed
from order_help.use_cases.ports import Commit, OutcomeUnknown
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import apply_order_snapshot
from tests.support.commands import BOTTLE, LAMP, NOW, W1, an_item, an_open_request, shipped
from tests.support.desk_commands import R1, R2, WAREHOUSE, a_desk_with
from tests.support.desk_words import ANN
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import DAY, HOME, TICK, a_parcel, a_snapshot, allocated, an_order, approved_units
from tests.support.policies import always

APPROVE = Approve(order=W1.id, by=ANN, help_request_id=R1)
OFFICE = replace(HOME, line1="1 Office Plaza")
CANCEL = an_open_request(type=HelpActionType.CANCEL_ORDER, details=CancelOrderDetails(reason=CancelReason.TOO_SLOW))
MOVE = an_open_request(
    type=HelpActionType.CHANGE_SHIPPING_ADDRESS, details=ChangeShippingAddressDetails(address=OFFICE)
)
GONE = a_parcel(shipped_at=NOW - DAY, bottle=2, lamp=1)


def a_return(bottles: int, request_id: str = "R1") -> HelpRequest:
    details = ReturnOrReplaceItemsDetails(
        items=(an_item(quantity=bottles),), resolution=ReturnResolution.REFUND, allocation=allocated(bottle=bottles)
    )
    return an_open_request(request_id, type=HelpActionType.RETURN_OR_REPLACE_ITEMS, details=details)


def facts(store: MemoryOrderStore) -> list[FactKind]:
    return [fact.kind for entry in store.entries.get(W1.id, []) for fact in entry.facts]


# --- its effect ----------------------------------------------------------------------------------------------------


@pytest.mark.guarantee("An approval takes effect once, also where its reply was lost.", to="agents")
@pytest.mark.parametrize(
    ("request_", "order", "has_effect"),
    [
        (CANCEL, an_order(), lambda order: order.cancelled_at == NOW),
        (MOVE, an_order(), lambda order: order.shipping_address == OFFICE),
        (a_return(2), shipped(), lambda order: approved_units(order) == {BOTTLE: 2}),
    ],
    ids=["cancel", "move", "return"],
)
def test_the_effect_is_applied_once_with_the_approval(
    request_: HelpRequest, order: Order, has_effect: Callable[[Order], bool]
) -> None:
    services, store = a_desk_with(request_, order=order)

    done = approve(services, replace(APPROVE, idempotency_key="k", text="Done!"), now=NOW)
    again = approve(services, replace(APPROVE, idempotency_key="k", text="Done!"), now=NOW + DAY)

    assert isinstance(done, Done)
    assert isinstance(again, Done)
    assert done.request == again.request == store.requests[R1]
    assert (store.requests[R1].state, store.requests[R1].outcome) == (
        HelpRequestState.RESOLVED,
        HelpRequestOutcome.APPROVED,
    )
    assert has_effect(store.kept[W1])
    assert store.kept[W1].version == 2
    (entry,) = store.entries[W1.id]
    assert entry.message is not None
    assert entry.message.text == "Done!"


def test_a_question_is_approved_without_an_effect() -> None:
    services, store = a_desk_with(an_open_request())
    assert isinstance(approve(services, APPROVE, now=NOW), Done)
    assert (store.kept[W1].local_changes, facts(store)) == (LocalChanges(), [FactKind.REQUEST_APPROVED])


def test_units_that_are_there_once_go_back_once() -> None:
    """The shop corrected the parcel after both returns were filed: one of them has to be declined first."""
    services, store = a_desk_with(a_return(2), a_return(1, "R2"), order=shipped())
    refused = approve(services, APPROVE, now=NOW)
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.availability.reason is not None
    assert refused.availability.reason.code is ReasonCode.NOTHING_LEFT
    assert store.requests[R1].is_open

    no = Decline(order=W1.id, by=ANN, help_request_id=R2, reason=DeclineReason.DUPLICATE, text="See your other return.")
    assert isinstance(decline(services, no, now=NOW), Done)
    assert isinstance(approve(services, APPROVE, now=NOW), Done)
    assert approved_units(store.kept[W1]) == {BOTTLE: 2}


def test_what_the_shop_has_switched_off_since_is_still_approved() -> None:
    off = always(automatic=frozenset(), switched_off=frozenset(HelpActionType))
    services, store = a_desk_with(CANCEL, policy=off)
    assert isinstance(approve(services, APPROVE, now=NOW), Done)
    assert store.kept[W1].cancelled_at == NOW


# --- too late ------------------------------------------------------------------------------------------------------


def reason_event(refused: object) -> OrderEvent | None:
    assert isinstance(refused, HelpActionUnavailable), refused
    assert refused.availability.state is HelpActionState.CLOSED
    assert refused.availability.reason is not None
    return refused.availability.reason.event


@pytest.mark.parametrize("request_", [CANCEL, MOVE], ids=["cancel", "move"])
def test_after_it_shipped_it_is_refused_with_the_reason_overtaken_and_the_shopper_told(request_: HelpRequest) -> None:
    """The parcel is dated ahead: when it is told of nothing is overtaken, and when an agent decides it has left."""
    leaves = an_order(shipments=(replace(GONE, shipped_at=NOW),))
    services, store = a_desk_with(request_, order=leaves)

    refused = approve(services, APPROVE, now=NOW)

    assert reason_event(refused) is OrderEvent.FIRST_SHIPPED
    assert isinstance(refused, HelpActionUnavailable)
    assert refused.view == services.view(store.kept[W1], now=NOW)
    assert (store.requests[R1].state, store.requests[R1].closed_at) == (HelpRequestState.OVERTAKEN, NOW)
    assert store.kept[W1].open_requests == ()
    assert facts(store) == [FactKind.REQUEST_OVERTAKEN]
    assert store.kept[W1].conversation.addressed.shopper == 1
    assert store.kept[W1].local_changes == LocalChanges()


@pytest.mark.guarantee(
    "An approval takes effect if the order still allows it at that very moment, and is refused with the "
    "reason otherwise.",
    to="agents",
)
def test_a_microsecond_before_it_leaves_it_is_approved() -> None:
    services, store = a_desk_with(CANCEL, order=an_order(shipments=(replace(GONE, shipped_at=NOW),)))
    assert isinstance(approve(services, APPROVE, now=NOW - TICK), Done)
    assert store.kept[W1].cancelled_at == NOW - TICK


def test_who_finds_it_overtaken_is_told_the_same_however_often_it_is_asked() -> None:
    """With a key: a client that lost the first answer is not told that it was approved."""
    services, store = a_desk_with(CANCEL, order=an_order(shipments=(GONE,)))
    keyed = replace(APPROVE, idempotency_key="k")

    answers = [approve(services, command, now=NOW) for command in (keyed, keyed, APPROVE)]

    assert [reason_event(answer) for answer in answers] == [OrderEvent.FIRST_SHIPPED] * 3
    assert facts(store) == [FactKind.REQUEST_OVERTAKEN]


def tells_by_snapshot(services: Services) -> None:
    apply_order_snapshot(services, a_snapshot(revision=2, shipments=(GONE,)), now=NOW)


def tells_by_the_warehouse(services: Services) -> None:
    record_shipment(services, RecordShipment(order=W1.id, by=WAREHOUSE, shipment=GONE), now=NOW)


@pytest.mark.parametrize("apply", [tells_by_snapshot, tells_by_the_warehouse])
def test_whoever_was_quicker_to_overtake_it_the_answer_is_the_same(apply: Callable[[Services], None]) -> None:
    services, store = a_desk_with(CANCEL)
    apply(services)
    assert store.requests[R1].state is HelpRequestState.OVERTAKEN
    assert reason_event(approve(services, APPROVE, now=NOW)) is OrderEvent.FIRST_SHIPPED


def test_when_the_shop_takes_back_that_it_shipped_the_request_stays_overtaken() -> None:
    services, store = a_desk_with(CANCEL)
    tells_by_snapshot(services)
    apply_order_snapshot(services, a_snapshot(revision=3), now=NOW)
    for key in (None, "k"):
        refused = approve(services, replace(APPROVE, idempotency_key=key), now=NOW)
        assert refused == StepNotAllowed(store.requests[R1], Step.APPROVE, services.view(store.kept[W1], now=NOW))


@pytest.mark.guarantee(
    "An approval takes effect if the order still allows it at that very moment, and is refused with the "
    "reason otherwise.",
    to="agents",
)
@pytest.mark.parametrize("apply", [tells_by_snapshot, tells_by_the_warehouse])
def test_what_ships_between_looking_and_committing_is_not_cancelled(apply: Callable[[Services], None]) -> None:
    services, store = a_desk_with(CANCEL)

    def ships(_: Commit) -> None:
        store.before_commit = lambda _: None
        apply(services)

    store.before_commit = ships

    assert reason_event(approve(services, APPROVE, now=NOW)) is OrderEvent.FIRST_SHIPPED
    assert store.kept[W1].cancelled_at is None
    assert store.requests[R1].state is HelpRequestState.OVERTAKEN
    assert facts(store).count(FactKind.REQUEST_OVERTAKEN) == 1


def test_what_was_released_is_refused_and_stays_open_for_somebody_to_decide() -> None:
    released = replace(an_order(), local_changes=LocalChanges(release=Release(at=NOW, request_id=R2)))
    services, store = a_desk_with(CANCEL, order=released)
    assert reason_event(approve(services, APPROVE, now=NOW)) is OrderEvent.RELEASED
    assert store.requests[R1] == CANCEL
    assert store.entries == {}


def test_a_clock_that_is_late_does_not_approve_what_was_released_a_moment_ahead_of_it() -> None:
    released = replace(an_order(), local_changes=LocalChanges(release=Release(at=NOW + TICK, request_id=R2)))
    services, _ = a_desk_with(CANCEL, order=released)
    assert reason_event(approve(services, APPROVE, now=NOW)) is OrderEvent.RELEASED


@pytest.mark.guarantee("An approval takes effect once, also where its reply was lost.", to="agents")
def test_a_lost_reply_is_no_second_approval() -> None:
    services, store = a_desk_with(a_return(2), order=shipped())
    lost = [OutcomeUnknown()]

    def lose(_: Commit) -> None:
        if lost:
            raise lost.pop()

    store.after_commit = lose
    assert isinstance(approve(services, APPROVE, now=NOW), Done)
    assert approved_units(store.kept[W1]) == {BOTTLE: 2}
    assert LAMP not in approved_units(store.kept[W1])
