from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from order_help.domain import changes, snapshot_changes
from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import Alert, AlertKind
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
from order_help.domain.help_requests import HelpRequest, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import (
    ChangeId,
    HelpRequestId,
    LineId,
    ShipmentId,
)
from order_help.domain.local_changes import AddressChange, Cancellation, LocalChanges
from order_help.domain.order import Order
from order_help.domain.returns import ApprovedReturn
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.timeline import Author, Fact, FactKind, Message, RequestAfterChange
from tests.support.orders import DAY, HOME, T0, TICK, a_parcel, a_snapshot, allocated, an_order, approved_return

R1, R2 = HelpRequestId("R1"), HelpRequestId("R2")
BOTTLE, LAMP = LineId("bottle"), LineId("lamp")
NOW = T0 + DAY
ALL_BY_THE_DESK = PolicySettings(automatic=frozenset())

OFFICE = replace(HOME, line1="1 Office Plaza")
ABROAD = replace(HOME, country_code="CA")
CANCEL = CancelOrderDetails(reason=CancelReason.CHANGED_MIND)
MOVE = ChangeShippingAddressDetails(address=OFFICE)
CUSTOMS = ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.DUTY_ESTIMATE)
SEND_BACK = ReturnOrReplaceItemsDetails(
    items=(ReturnItem(line_id=BOTTLE, quantity=2, reason=ReturnReason.DEFECTIVE),),
    resolution=ReturnResolution.REFUND,
    allocation=allocated(bottle=2),
)


def a_request(details: HelpRequestDetails, request_id: HelpRequestId = R1, *, filed_at: datetime = NOW) -> HelpRequest:
    return HelpRequest(
        id=request_id,
        order_id=an_order().id,
        type=details.action,
        state=HelpRequestState.OPEN,
        details=details,
        filed_at=filed_at,
    )


def filed(order: Order, details: HelpRequestDetails, settings: PolicySettings = DEFAULT_SETTINGS) -> changes.Change:
    return changes.file(order, a_request(details), settings=settings, now=NOW)


def with_open(order: Order, *requests: HelpRequest) -> Order:
    return replace(order, open_requests=tuple(request.summary() for request in requests))


# --- filing --------------------------------------------------------------------------------------------------------


def test_cancelling_settles_itself_and_takes_effect_at_once() -> None:
    order = an_order()
    change = filed(order, CANCEL)
    assert change.before is order
    assert change.after == replace(
        order,
        version=2,
        last_sequence=1,
        local_changes=LocalChanges(cancellation=Cancellation(at=NOW, request_id=R1)),
        conversation=Conversation(addressed=SideCounts(desk=2)),
    )
    assert change.after.cancelled_at == NOW
    assert change.request == change.filed
    assert change.request == replace(
        a_request(CANCEL),
        state=HelpRequestState.RESOLVED,
        outcome=HelpRequestOutcome.APPROVED,
        closed_at=NOW,
        sequence=1,
    )
    assert (change.author, change.at) == (Author.SHOPPER, NOW)
    assert change.facts == (
        Fact(kind=FactKind.REQUEST_FILED, at=NOW, request_id=R1),
        Fact(kind=FactKind.REQUEST_APPROVED, at=NOW, request_id=R1),
        Fact(kind=FactKind.CANCELLED, at=NOW),
    )


def test_a_new_address_in_the_same_country_settles_itself() -> None:
    change = filed(an_order(), MOVE)
    assert change.after.shipping_address == OFFICE
    assert change.after.local_changes.address_change == AddressChange(at=NOW, request_id=R1, address=OFFICE)
    assert change.after.open_requests == ()
    assert Fact(kind=FactKind.SHIPPING_ADDRESS_CHANGED, at=NOW, request_id=R1) in change.facts


def test_a_second_new_address_takes_the_place_of_the_first() -> None:
    once = filed(an_order(), MOVE).after
    twice = changes.file(
        once, a_request(ChangeShippingAddressDetails(address=HOME), R2), settings=DEFAULT_SETTINGS, now=NOW
    )
    assert twice.after.shipping_address == HOME


@pytest.mark.parametrize("order", [an_order(), an_order(shipping_address=None)])
def test_an_address_in_another_country_or_to_an_order_without_one_goes_to_the_desk(order: Order) -> None:
    change = filed(order, ChangeShippingAddressDetails(address=ABROAD))
    assert change.request.state is HelpRequestState.OPEN
    assert change.after.shipping_address == order.shipping_address
    assert change.after.open_requests == (change.request.summary(),)


@pytest.mark.parametrize("details", [CANCEL, MOVE])
def test_a_shop_may_have_its_desk_decide(details: HelpRequestDetails) -> None:
    change = filed(an_order(), details, ALL_BY_THE_DESK)
    assert change.request.is_open
    assert change.after.local_changes == LocalChanges()


@pytest.mark.parametrize("details", [CUSTOMS, SEND_BACK])
def test_what_the_desk_decides_is_open_and_promised_an_answer_in_a_day(details: HelpRequestDetails) -> None:
    order = an_order()
    change = filed(order, details)
    assert change.request == replace(a_request(details), answer_by=NOW + DAY, sequence=1)
    assert change.after == replace(
        order,
        version=2,
        last_sequence=1,
        open_requests=(change.request.summary(),),
        conversation=Conversation(addressed=SideCounts(desk=1)),
    )
    assert change.facts == (Fact(kind=FactKind.REQUEST_FILED, at=NOW, request_id=R1),)
    assert change.changed == ()


def test_open_requests_are_kept_oldest_first() -> None:
    first = filed(an_order(), CUSTOMS).after
    second = changes.file(first, a_request(SEND_BACK, R2), settings=DEFAULT_SETTINGS, now=NOW).after
    assert [request.id for request in second.open_requests] == [R1, R2]


def test_a_return_that_the_shop_lets_settle_itself_holds_its_units_for_good() -> None:
    settings = PolicySettings(automatic=frozenset({HelpActionType.RETURN_OR_REPLACE_ITEMS}))
    before = approved_return("bag", bottle=1, lamp=1)
    change = filed(replace(an_order(), approved_returns=before), SEND_BACK, settings)
    own = ApprovedReturn(request_id=R1, allocation=SEND_BACK.allocation)
    assert change.after.approved_returns == (*before, own)
    assert own.quantities == {BOTTLE: 2}
    assert change.after.open_requests == ()


def test_an_answered_question_has_no_effect_on_the_order() -> None:
    order = an_order()
    assert changes.with_effect(order, a_request(CUSTOMS), at=NOW) is order


# --- withdrawing ---------------------------------------------------------------------------------------------------


def test_a_withdrawn_request_is_gone_from_the_order_and_closed() -> None:
    mine, other = a_request(SEND_BACK), a_request(CUSTOMS, R2)
    order = with_open(an_order(), mine, other)
    change = changes.withdraw(order, mine, now=NOW)
    assert change.after == replace(
        order,
        version=2,
        last_sequence=1,
        open_requests=(other.summary(),),
        conversation=Conversation(addressed=SideCounts(desk=1)),
    )
    assert change.request == replace(mine, state=HelpRequestState.WITHDRAWN, closed_at=NOW, sequence=1)
    assert change.changed == (change.request,)
    assert change.filed is None
    assert change.facts == (Fact(kind=FactKind.REQUEST_WITHDRAWN, at=NOW, request_id=R1),)


# --- confirming ----------------------------------------------------------------------------------------------------


def test_confirmed_parcels_are_facts_and_about_no_request() -> None:
    box, bag = ShipmentId("box"), ShipmentId("bag")
    change = changes.confirm_receipt(an_order(), [box, bag], now=NOW)
    assert [change.after.receipt_of(box), change.after.receipt_of(bag)] == [NOW, NOW]
    assert change.after.version == 2
    assert change.facts == (
        Fact(kind=FactKind.RECEIPT_CONFIRMED, at=NOW, shipment_id=box),
        Fact(kind=FactKind.RECEIPT_CONFIRMED, at=NOW, shipment_id=bag),
    )
    with pytest.raises(LookupError):
        _ = change.request


# --- snapshots -----------------------------------------------------------------------------------------------------


def test_a_first_snapshot_makes_the_order() -> None:
    snapshot = a_snapshot(cancelled_at=T0)
    assert snapshot_changes.apply_snapshot(snapshot, None) == Order.first(snapshot)


@pytest.mark.parametrize("revision", [0, 1])
def test_an_older_or_equal_revision_changes_nothing(revision: int) -> None:
    assert snapshot_changes.apply_snapshot(a_snapshot(revision=revision, paid_at=None), an_order(revision=1)) is None


def test_a_newer_revision_takes_the_snapshots_place_and_leaves_what_happened_here() -> None:
    order = replace(filed(an_order(), CANCEL).after, approved_returns=approved_return(bottle=1))
    newer = a_snapshot(revision=2, released_at=T0)
    assert snapshot_changes.apply_snapshot(newer, order) == replace(order, snapshot=newer)


def test_what_shipped_overtakes_open_cancellations_and_changes_of_address_alone() -> None:
    all_details: list[HelpRequestDetails] = [CANCEL, CUSTOMS, MOVE, SEND_BACK]
    requests = [a_request(details, HelpRequestId(f"R{place}")) for place, details in enumerate(all_details)]
    order = with_open(an_order(shipments=(a_parcel(shipped_at=NOW, bottle=1),)), *requests)
    assert changes.overtaken_by(order, settings=DEFAULT_SETTINGS, now=NOW - TICK) == ()
    assert changes.overtaken_by(order, settings=DEFAULT_SETTINGS, now=NOW) == ("R0", "R2")


def test_being_released_or_cancelled_overtakes_nothing() -> None:
    order = with_open(an_order(released_at=T0, cancelled_at=T0), a_request(CANCEL), a_request(MOVE, R2))
    assert changes.overtaken_by(order, settings=DEFAULT_SETTINGS, now=NOW) == ()


def test_an_overtaken_request_is_closed_with_the_snapshot_that_overtook_it() -> None:
    cancel, customs = a_request(CANCEL), a_request(CUSTOMS, R2)
    before = with_open(an_order(), cancel, customs)
    newer = a_snapshot(revision=2, shipments=(a_parcel(shipped_at=NOW, bottle=2, lamp=1),))
    after = snapshot_changes.apply_snapshot(newer, before)
    assert after is not None
    change = snapshot_changes.snapshot_change(before, after, (cancel,), now=NOW)
    assert change.after == replace(
        before,
        snapshot=newer,
        version=2,
        last_sequence=1,
        open_requests=(customs.summary(),),
        conversation=Conversation(addressed=SideCounts(shopper=1)),
    )
    assert change.changed == (replace(cancel, state=HelpRequestState.OVERTAKEN, closed_at=NOW, sequence=1),)
    assert change.author is Author.SHOP
    assert change.facts == (
        Fact(kind=FactKind.PARCEL_SHIPPED, at=NOW, shipment_id=ShipmentId("box")),
        Fact(kind=FactKind.REQUEST_OVERTAKEN, at=NOW, request_id=R1),
    )


# --- messages ------------------------------------------------------------------------------------------------------

WORDS = Message(text="Hello?")


def asked_back() -> HelpRequest:
    return replace(a_request(CUSTOMS), state=HelpRequestState.AWAITING_SHOPPER, reply_by=NOW + DAY)


def written(order: Order, request: HelpRequest | None, at: datetime = NOW) -> changes.Change:
    words = replace(WORDS, request_id=request.id if request else None)
    return changes.post_message(order, words, request, settings=DEFAULT_SETTINGS, now=at)


@pytest.mark.guarantee(
    "Words that a shopper writes about no request are an alert at the desk until somebody has answered "
    "them or seen to them.",
    to="agents",
)
def test_words_about_no_request_wait_to_be_answered_since_the_first_of_them() -> None:
    once = written(an_order(), None)
    twice = written(once.after, None, at=NOW + DAY)
    assert twice.after.conversation == Conversation(addressed=SideCounts(desk=2), unanswered_since=NOW)
    assert twice.after.alerts == (Alert(kind=AlertKind.UNANSWERED_MESSAGE, since=NOW),)
    assert (once.author, once.message, once.changed) == (Author.SHOPPER, WORDS, ())
    assert once.facts == (Fact(kind=FactKind.MESSAGE_POSTED, at=NOW),)


def test_words_about_an_open_request_leave_it_as_it_is() -> None:
    request = replace(a_request(CUSTOMS), answer_by=NOW, overdue_since=NOW)
    change = written(with_open(an_order(), request), request)
    assert change.changed == ()
    assert change.facts == (Fact(kind=FactKind.MESSAGE_POSTED, at=NOW, request_id=R1),)
    assert change.after.conversation == Conversation(addressed=SideCounts(desk=1))


def test_the_shoppers_answer_has_the_request_wait_for_the_shop_again_with_its_whole_time() -> None:
    change = written(with_open(an_order(), asked_back()), asked_back())
    assert change.changed == (replace(a_request(CUSTOMS), answer_by=NOW + DAY, sequence=1),)
    assert change.after.open_requests == (change.request.summary(),)
    assert change.after.conversation.unanswered_since is None


# --- time passes ---------------------------------------------------------------------------------------------------


def test_a_request_that_nobody_answered_is_closed_and_the_shopper_told() -> None:
    change = changes.time_out(with_open(an_order(), asked_back()), asked_back(), now=NOW + DAY)
    assert change.changed == (
        replace(
            a_request(CUSTOMS),
            state=HelpRequestState.RESOLVED,
            outcome=HelpRequestOutcome.NO_REPLY,
            closed_at=NOW + DAY,
            sequence=1,
        ),
    )
    assert change.after.open_requests == ()
    assert (change.author, change.after.conversation.addressed) == (Author.SERVICE, SideCounts(shopper=1))
    assert change.facts == (Fact(kind=FactKind.REQUEST_TIMED_OUT, at=NOW + DAY, request_id=R1),)


def test_an_overdue_request_is_marked_and_stays_where_it_stands() -> None:
    deadline = NOW - timedelta(minutes=50)  # the job that finds it out runs every hour
    request = replace(a_request(CUSTOMS), answer_by=deadline)
    change = changes.mark_overdue(with_open(an_order(), request), request, now=NOW)
    assert change.changed == (replace(request, overdue_since=deadline, sequence=1),)
    assert change.after.open_requests == (request.summary(),)
    assert change.after.conversation.addressed == SideCounts()
    assert change.facts == (Fact(kind=FactKind.REQUEST_OVERDUE, at=NOW, request_id=R1),)


# --- entries -------------------------------------------------------------------------------------------------------


def test_an_entry_says_what_its_change_left_each_request_as_and_what_each_side_had_been_told() -> None:
    change = written(with_open(an_order(), asked_back()), asked_back())
    entry = change.entry(ChangeId("C1"))
    assert entry is not None
    assert (entry.sequence, entry.change_id, entry.at, entry.author) == (1, "C1", NOW, Author.SHOPPER)
    assert (entry.facts, entry.message, entry.by) == (change.facts, change.message, None)
    assert entry.requests == (RequestAfterChange.of(change.request),)
    assert (entry.requests[0].state, entry.requests[0].answer_by) == (HelpRequestState.OPEN, NOW + DAY)
    assert entry.addressed == change.after.conversation.addressed


def test_the_shops_changes_always_leave_an_entry_and_others_only_with_something_to_tell() -> None:
    newer = snapshot_changes.apply_snapshot(a_snapshot(revision=2), an_order())
    assert newer is not None
    assert snapshot_changes.snapshot_change(an_order(), newer, (), now=NOW).leaves_entry
    assert not changes.change_of(an_order(), an_order(), Author.SHOPPER, at=NOW).leaves_entry


def test_a_request_stands_among_the_open_ones_once_by_the_time_of_its_filing() -> None:
    early, late = a_request(CUSTOMS, filed_at=T0), a_request(CANCEL, R2, filed_at=NOW)
    order = with_open(an_order(), late)
    for _ in range(2):
        order = changes.with_request(order, early)
        assert [request.id for request in order.open_requests] == [R1, R2]
    assert changes.with_request(order, replace(early, state=HelpRequestState.WITHDRAWN)).open_requests == (
        late.summary(),
    )
    unknown = replace(early, id=HelpRequestId("R9"), state=HelpRequestState.WITHDRAWN)
    assert changes.with_request(order, unknown) is order
