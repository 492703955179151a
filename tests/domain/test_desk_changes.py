from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from order_help.domain import desk_changes
from order_help.domain.alerts import AlertKind
from order_help.domain.changes import Change
from order_help.domain.conversation import Conversation, SideCounts
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ChangeShippingAddressDetails,
    CustomsDutyIssueKind,
    HelpRequestDetails,
    ReportCustomsDutyIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import (
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
)
from order_help.domain.ids import AgentName, ChangeId, CustomerId, HelpRequestId, LineId, ShipmentId
from order_help.domain.intake import Intake, NumberClaim, RefusedRevision
from order_help.domain.local_changes import Cancellation, LocalChanges, Release
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.timeline import Author, Fact, FactKind, Message
from tests.support.files import an_attachment
from tests.support.orders import DAY, HOME, JAMES, T0, TONIGHT, a_parcel, allocated, an_order, approved_return

NOW = T0 + DAY
ANN, BEN = AgentName("ann"), AgentName("ben")
WAREHOUSE = AgentName("warehouse-client")
R1, R2 = HelpRequestId("R1"), HelpRequestId("R2")
BOTTLE = LineId("bottle")
OFFICE = replace(HOME, line1="1 Office Plaza")
CANCEL = CancelOrderDetails(reason=CancelReason.CHANGED_MIND)
MOVE = ChangeShippingAddressDetails(address=OFFICE)
CUSTOMS = ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.DUTY_ESTIMATE)
SEND_BACK = ReturnOrReplaceItemsDetails(
    items=(ReturnItem(line_id=BOTTLE, quantity=2, reason=ReturnReason.DEFECTIVE),),
    resolution=ReturnResolution.REFUND,
    allocation=allocated(bottle=2),
)
WORDS = Message(text="We look into it.", request_id=R1)


def a_request(details: HelpRequestDetails = CUSTOMS, request_id: HelpRequestId = R1, **differently: Any) -> HelpRequest:
    request = HelpRequest(
        id=request_id,
        order_id=an_order().id,
        type=details.action,
        state=HelpRequestState.OPEN,
        details=details,
        filed_at=T0,
        answer_by=T0 + DAY,
        overdue_since=T0 + DAY,
    )
    return replace(request, **differently)


def with_open(*requests: HelpRequest, order: Order | None = None) -> Order:
    return replace(order or an_order(), open_requests=tuple(request.summary() for request in requests))


def kinds(change: Change) -> list[FactKind]:
    return [fact.kind for fact in change.facts]


def addressed(change: Change) -> tuple[int, int]:
    """The number of facts that this change addressed to the shopper and to the desk."""
    assert change.before is not None
    before, after = change.before.conversation.addressed, change.after.conversation.addressed
    return after.shopper - before.shopper, after.desk - before.desk


# --- what they have in common --------------------------------------------------------------------------------------

ALL: dict[str, Callable[[Order, HelpRequest], Change]] = {
    "claim": lambda order, request: desk_changes.claim(order, request, ANN, now=NOW),
    "unclaim": lambda order, request: desk_changes.unclaim(order, request, ANN, now=NOW),
    "reply": lambda order, request: desk_changes.reply(order, WORDS, request, ANN, settings=DEFAULT_SETTINGS, now=NOW),
    "approve": lambda order, request: desk_changes.approve(order, request, ANN, None, now=NOW),
    "close_as_impossible": lambda order, request: desk_changes.close_as_impossible(order, request, ANN, now=NOW),
    "answer": lambda order, request: desk_changes.answer(order, request, ANN, WORDS, now=NOW),
    "decline": lambda order, request: desk_changes.decline(order, request, ANN, DeclineReason.TOO_LATE, WORDS, now=NOW),
    "dismiss": lambda order, _: desk_changes.dismiss(order, AlertKind.UNANSWERED_MESSAGE, ANN, now=NOW),
}


@pytest.mark.parametrize("change_of", ALL.values(), ids=ALL.keys())
def test_a_change_of_an_agent_is_one_version_on_and_says_who_made_it(
    change_of: Callable[[Order, HelpRequest], Change],
) -> None:
    order = with_open(a_request())

    change = change_of(order, a_request())

    assert (change.before, change.after.version) == (order, order.version + 1)
    assert (change.author, change.by, change.at) == (Author.AGENT, ANN, NOW)
    assert len(change.facts) == 1
    assert change.leaves_entry
    assert change.after.snapshot is order.snapshot


# --- claiming ------------------------------------------------------------------------------------------------------


def test_who_claims_a_request_has_it_and_the_shopper_is_not_told() -> None:
    order = with_open(a_request())
    claimed = desk_changes.claim(order, a_request(), ANN, now=NOW)
    assert claimed.changed == (a_request(assignee=ANN, sequence=1),)
    assert claimed.facts == (Fact(kind=FactKind.REQUEST_CLAIMED, at=NOW, request_id=R1),)
    assert addressed(claimed) == (0, 0)
    assert claimed.after.open_requests == order.open_requests


def test_a_request_that_is_given_back_is_nobodys() -> None:
    mine = a_request(assignee=BEN)
    freed = desk_changes.unclaim(with_open(mine), mine, ANN, now=NOW)
    assert freed.changed == (a_request(sequence=1),)
    assert kinds(freed) == [FactKind.REQUEST_UNCLAIMED]
    assert addressed(freed) == (0, 0)


# --- replying ------------------------------------------------------------------------------------------------------


def test_a_reply_is_said_and_leaves_the_request_as_it_is() -> None:
    order = with_open(a_request())
    replied = desk_changes.reply(order, WORDS, a_request(), ANN, settings=DEFAULT_SETTINGS, now=NOW)
    assert (replied.message, replied.changed) == (WORDS, ())
    assert replied.facts == (Fact(kind=FactKind.MESSAGE_POSTED, at=NOW, request_id=R1),)
    assert addressed(replied) == (1, 0)


def test_a_question_back_has_the_request_wait_for_the_shopper_and_no_longer_for_the_shop() -> None:
    settings = PolicySettings(close_unanswered_after=timedelta(days=3))
    order = with_open(a_request())
    asked_back = desk_changes.reply(
        order, replace(WORDS, expects_answer=True), a_request(), ANN, settings=settings, now=NOW
    )
    waiting = a_request(
        state=HelpRequestState.AWAITING_SHOPPER,
        answer_by=None,
        reply_by=TONIGHT + (1 + 3) * DAY,
        overdue_since=None,
        sequence=1,
        asked_in=1,
    )
    assert asked_back.changed == (waiting,)
    assert asked_back.after.open_requests == (waiting.summary(),)


@pytest.mark.parametrize("outcome", [None, HelpRequestOutcome.APPROVED])
def test_a_return_keeps_the_files_of_a_reply_and_takes_no_step(outcome: HelpRequestOutcome | None) -> None:
    state = HelpRequestState.RESOLVED if outcome else HelpRequestState.OPEN
    request = a_request(SEND_BACK, state=state, outcome=outcome)
    order = with_open(*([] if outcome else [request]))
    label = an_attachment("A").file

    replied = desk_changes.reply(
        order, replace(WORDS, attachments=(label,)), request, ANN, settings=DEFAULT_SETTINGS, now=NOW
    )

    assert replied.extended == replace(request, sent_files=(label,), sequence=1)
    assert (replied.changed, replied.after.open_requests) == ((), order.open_requests)
    entry = replied.entry(ChangeId("C1"))
    assert entry is not None
    assert (entry.requests, kinds(replied)) == ((), [FactKind.MESSAGE_POSTED])


def test_a_question_about_a_return_may_have_files_too() -> None:
    request, label = a_request(SEND_BACK), an_attachment("A").file
    words = replace(WORDS, attachments=(label,), expects_answer=True)
    asked_back = desk_changes.reply(with_open(request), words, request, ANN, settings=DEFAULT_SETTINGS, now=NOW)
    assert asked_back.extended is None
    (waiting,) = asked_back.changed
    assert (waiting.state, waiting.sent_files) == (HelpRequestState.AWAITING_SHOPPER, (label,))


def test_what_is_no_return_keeps_no_files() -> None:
    words = replace(WORDS, attachments=(an_attachment("A").file,))
    replied = desk_changes.reply(with_open(a_request()), words, a_request(), ANN, settings=DEFAULT_SETTINGS, now=NOW)
    assert (replied.message, replied.extended, replied.changed) == (words, None, ())


def test_a_reply_to_the_order_answers_what_was_written_about_no_request() -> None:
    order = replace(an_order(), conversation=Conversation(addressed=SideCounts(desk=1), unanswered_since=T0))
    words = replace(WORDS, request_id=None)
    replied = desk_changes.reply(order, words, None, ANN, settings=DEFAULT_SETTINGS, now=NOW)
    assert (replied.after.conversation.unanswered_since, replied.after.alerts) == (None, ())
    assert replied.facts == (Fact(kind=FactKind.MESSAGE_POSTED, at=NOW),)


def test_a_reply_about_a_request_answers_nothing_else() -> None:
    order = replace(with_open(a_request()), conversation=Conversation(unanswered_since=T0))
    replied = desk_changes.reply(order, WORDS, a_request(), ANN, settings=DEFAULT_SETTINGS, now=NOW)
    assert replied.after.conversation.unanswered_since == T0


# --- deciding ------------------------------------------------------------------------------------------------------


def test_an_approved_cancellation_cancels_the_order() -> None:
    approved = desk_changes.approve(with_open(a_request(CANCEL)), a_request(CANCEL), ANN, WORDS, now=NOW)
    assert approved.after.local_changes == LocalChanges(cancellation=Cancellation(at=NOW, request_id=R1))
    assert approved.after.open_requests == ()
    assert kinds(approved) == [FactKind.REQUEST_APPROVED, FactKind.CANCELLED]
    assert (approved.request.state, approved.request.outcome, approved.request.closed_at) == (
        HelpRequestState.RESOLVED,
        HelpRequestOutcome.APPROVED,
        NOW,
    )
    assert approved.message == WORDS
    assert addressed(approved) == (1, 0)


def test_an_approved_change_of_address_changes_it() -> None:
    approved = desk_changes.approve(with_open(a_request(MOVE)), a_request(MOVE), ANN, None, now=NOW)
    assert approved.after.shipping_address == OFFICE
    assert kinds(approved) == [FactKind.REQUEST_APPROVED, FactKind.SHIPPING_ADDRESS_CHANGED]


def test_an_approved_return_holds_its_units_for_good() -> None:
    order = replace(with_open(a_request(SEND_BACK)), approved_returns=approved_return(bottle=1))
    approved = desk_changes.approve(order, a_request(SEND_BACK), ANN, None, now=NOW)
    assert [one.quantities for one in approved.after.approved_returns] == [{BOTTLE: 1}, {BOTTLE: 2}]
    assert kinds(approved) == [FactKind.REQUEST_APPROVED]


def test_an_approved_question_has_no_effect() -> None:
    order = with_open(a_request())
    approved = desk_changes.approve(order, a_request(), ANN, None, now=NOW)
    assert (approved.after.local_changes, approved.after.approved_returns) == (order.local_changes, ())


@pytest.mark.parametrize("details", [CANCEL, MOVE, SEND_BACK, CUSTOMS], ids=lambda details: type(details).__name__)
def test_neither_an_answer_nor_a_no_has_an_effect(details: HelpRequestDetails) -> None:
    request, order = a_request(details), with_open(a_request(details))
    answered = desk_changes.answer(order, request, ANN, WORDS, now=NOW)
    declined = desk_changes.decline(order, request, ANN, DeclineReason.OUTSIDE_POLICY, WORDS, now=NOW)
    for change in (answered, declined):
        assert (change.after.local_changes, change.after.approved_returns) == (order.local_changes, ())
        assert change.after.open_requests == ()
        assert change.message == WORDS
        assert addressed(change) == (1, 0)
    assert (answered.request.state, answered.request.outcome, answered.request.decline_reason) == (
        HelpRequestState.RESOLVED,
        HelpRequestOutcome.ANSWERED,
        None,
    )
    assert (declined.request.state, declined.request.outcome, declined.request.decline_reason) == (
        HelpRequestState.DECLINED,
        HelpRequestOutcome.DECLINED,
        DeclineReason.OUTSIDE_POLICY,
    )
    assert kinds(answered) + kinds(declined) == [FactKind.REQUEST_ANSWERED, FactKind.REQUEST_DECLINED]


def test_what_turns_out_to_be_impossible_is_overtaken_and_the_shopper_told() -> None:
    moot = desk_changes.close_as_impossible(with_open(a_request(CANCEL)), a_request(CANCEL), ANN, now=NOW)
    assert moot.request.state is HelpRequestState.OVERTAKEN
    assert (moot.request.closed_at, moot.after.local_changes) == (NOW, LocalChanges())
    assert kinds(moot) == [FactKind.REQUEST_OVERTAKEN]
    assert addressed(moot) == (1, 0)


def test_what_is_opened_again_stands_among_the_open_ones_in_its_place() -> None:
    settled = a_request(
        state=HelpRequestState.RESOLVED, outcome=HelpRequestOutcome.ANSWERED, closed_at=T0, answer_by=None
    )
    later = a_request(CANCEL, R2, filed_at=T0 + DAY)
    opened = desk_changes.reopen(with_open(later), settled, ANN, settings=DEFAULT_SETTINGS, now=NOW)
    assert opened.request == a_request(answer_by=NOW + DEFAULT_SETTINGS.answer_within, overdue_since=None, sequence=1)
    assert [request.id for request in opened.after.open_requests] == [R1, R2]
    assert kinds(opened) == [FactKind.REQUEST_REOPENED]
    assert addressed(opened) == (1, 0)


# --- the warehouse -------------------------------------------------------------------------------------------------


def test_a_released_order_is_so_by_the_shop_until_a_snapshot_says_otherwise() -> None:
    released = desk_changes.release(an_order(), HelpRequestId("R9"), WAREHOUSE, now=NOW)
    assert released.after.local_changes == LocalChanges(release=Release(at=NOW, request_id=HelpRequestId("R9")))
    assert (released.after.released_at, released.author, released.by) == (NOW, Author.SHOP, WAREHOUSE)
    assert released.facts == (Fact(kind=FactKind.RELEASED, at=NOW),)
    assert addressed(released) == (0, 0)


def test_a_recorded_parcel_ends_what_it_makes_impossible_and_nothing_else() -> None:
    cancel, customs = a_request(CANCEL), a_request(CUSTOMS, R2)
    box = a_parcel(shipped_at=T0, bottle=2)
    recorded = desk_changes.record_shipment(with_open(cancel, customs), box, (cancel,), WAREHOUSE, now=NOW)
    assert recorded.after.shipments == (box,)
    assert [request.id for request in recorded.after.open_requests] == [R2]
    assert recorded.facts == (
        Fact(kind=FactKind.PARCEL_SHIPPED, at=T0, shipment_id=ShipmentId("box")),
        Fact(kind=FactKind.REQUEST_OVERTAKEN, at=NOW, request_id=R1),
    )
    assert (recorded.author, recorded.by, addressed(recorded)) == (Author.SHOP, WAREHOUSE, (1, 0))


def test_a_parcel_that_is_recorded_again_is_corrected() -> None:
    box = a_parcel(shipped_at=T0, bottle=2)
    once = desk_changes.record_shipment(an_order(), box, (), WAREHOUSE, now=NOW).after
    moved = replace(box, shipped_at=NOW)
    twice = desk_changes.record_shipment(once, moved, (), WAREHOUSE, now=NOW)
    assert twice.after.shipments == (moved,)
    assert twice.facts == (Fact(kind=FactKind.PARCEL_SHIPPED, at=NOW, shipment_id=ShipmentId("box")),)


def test_a_prepared_parcel_is_known_and_has_not_left() -> None:
    prepared = a_parcel(shipped_at=None, bottle=2)
    recorded = desk_changes.record_shipment(an_order(), prepared, (), WAREHOUSE, now=NOW)
    assert recorded.after.shipments == (prepared,)
    assert recorded.facts == ()
    assert recorded.leaves_entry  # the shop's own changes always leave their entry


def test_a_parcel_of_a_cancelled_order_is_an_alert() -> None:
    local_changes = LocalChanges(cancellation=Cancellation(at=T0, request_id=R1))
    box = a_parcel(shipped_at=T0 + DAY, bottle=2)
    recorded = desk_changes.record_shipment(
        replace(an_order(), local_changes=local_changes), box, (), WAREHOUSE, now=NOW
    )
    assert kinds(recorded) == [FactKind.PARCEL_SHIPPED, FactKind.SHIPPED_THOUGH_CANCELLED]
    assert [(alert.kind, alert.since) for alert in recorded.after.alerts] == [
        (AlertKind.SHIPPED_THOUGH_CANCELLED, T0 + DAY)
    ]


# --- alerts --------------------------------------------------------------------------------------------------------


def test_each_alert_is_dismissed_on_its_own() -> None:
    local_changes = LocalChanges(
        cancellation=Cancellation(at=T0, request_id=R1),
        shipments=(a_parcel(shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=T0 + DAY / 2, bottle=1)),
    )
    intake = Intake(
        refused=RefusedRevision(revision=9, at=T0 + 2 * DAY, problem="lines", customer_id=JAMES),
        claims=(NumberClaim(customer_id=CustomerId("mia"), revision=9, at=T0 + 3 * DAY),),
    )
    order = replace(
        an_order(),
        local_changes=local_changes,
        conversation=Conversation(unanswered_since=T0 + DAY),
        intake=intake,
    )
    assert [alert.kind for alert in order.alerts] == list(AlertKind)
    for kind in AlertKind:
        dismissed = desk_changes.dismiss(order, kind, ANN, now=NOW)
        assert [alert.kind for alert in dismissed.after.alerts] == [other for other in AlertKind if other is not kind]
        assert dismissed.facts == (Fact(kind=FactKind.ALERT_DISMISSED, at=NOW),)
        assert addressed(dismissed) == (0, 0)
