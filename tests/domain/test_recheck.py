from dataclasses import replace
from datetime import datetime

import pytest

from order_help.domain import changes
from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import Availability, Reason
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ChangeShippingAddressDetails,
    CheckOrderProgressDetails,
    CustomsDutyIssueKind,
    HelpRequestDetails,
    PackageNotReceivedKind,
    PaymentIssueKind,
    ReportCustomsDutyIssueDetails,
    ReportPackageNotReceivedDetails,
    ResolvePaymentIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.judging import MAX_OPEN_RETURNS
from order_help.domain.local_changes import LocalChanges
from order_help.domain.order import Order
from order_help.domain.recheck import why_not_approve, why_not_reopen
from order_help.domain.shop_policy import DEFAULT_SETTINGS, WITH_EFFECT, PolicySettings
from order_help.domain.snapshot import NotReturnable
from tests.support.orders import DAY, HOME, T0, TICK, TONIGHT, a_line, a_parcel, allocated, an_order, approved_return

NOW = T0 + DAY
R1, R2 = HelpRequestId("R1"), HelpRequestId("R2")
BOTTLE, LAMP = LineId("bottle"), LineId("lamp")
BOX, BAG = ShipmentId("box"), ShipmentId("bag")
CANCEL = CancelOrderDetails(reason=CancelReason.CHANGED_MIND)
MOVE = ChangeShippingAddressDetails(address=replace(HOME, line1="1 Office Plaza"))
CUSTOMS = ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.DUTY_ESTIMATE)
QUESTIONS: tuple[HelpRequestDetails, ...] = (
    CUSTOMS,
    ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER),
    CheckOrderProgressDetails(ship_by=T0),
    ReportPackageNotReceivedDetails(kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=(BOX,)),
)


def a_return(**units: int) -> ReturnOrReplaceItemsDetails:
    items = (ReturnItem(line_id=LineId(line), quantity=n, reason=ReturnReason.DAMAGED) for line, n in units.items())
    allocation = allocated(**units)
    return ReturnOrReplaceItemsDetails(items=tuple(items), resolution=ReturnResolution.REFUND, allocation=allocation)


def missing(*shipment_ids: ShipmentId) -> ReportPackageNotReceivedDetails:
    return ReportPackageNotReceivedDetails(kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=shipment_ids)


def a_request(details: HelpRequestDetails, request_id: HelpRequestId = R1, *, filed_at: datetime = T0) -> HelpRequest:
    return HelpRequest(
        id=request_id,
        order_id=an_order().id,
        type=details.action,
        state=HelpRequestState.OPEN,
        details=details,
        filed_at=filed_at,
    )


def with_open(order: Order, *requests: HelpRequest) -> Order:
    return replace(order, open_requests=tuple(request.summary() for request in requests))


def shipped(**differently: object) -> Order:
    """Both bottles left with T0, the lamp stayed."""
    return an_order(shipments=(a_parcel("box", shipped_at=T0, bottle=2),), **differently)


def approving(
    order: Order, request: HelpRequest, *, settings: PolicySettings = DEFAULT_SETTINGS, at: datetime = NOW
) -> Reason | None:
    """Why the open request, which the order knows of, cannot be approved."""
    return reason_of(why_not_approve(with_open(order, request), request, settings=settings, now=at))


def reopening(
    order: Order,
    request: HelpRequest,
    *others: HelpRequest,
    settings: PolicySettings = DEFAULT_SETTINGS,
    at: datetime = NOW,
) -> Reason | None:
    """Why the settled request, of which the order knows nothing any more, cannot be opened again."""
    return reason_of(why_not_reopen(with_open(order, *others), request, settings=settings, now=at))


def reason_of(availability: Availability | None) -> Reason | None:
    if availability is None:
        return None
    assert not availability.available
    assert availability.reason is not None
    return availability.reason


# --- approving -----------------------------------------------------------------------------------------------------


def test_what_is_as_it_was_when_it_was_filed_can_be_approved() -> None:
    for details in (CANCEL, MOVE):
        assert approving(an_order(), a_request(details)) is None
    assert approving(shipped(), a_request(a_return(bottle=2))) is None


@pytest.mark.parametrize("details", QUESTIONS, ids=lambda details: type(details).__name__)
def test_a_question_can_be_approved_whatever_became_of_the_order(details: HelpRequestDetails) -> None:
    request = a_request(details)
    assert request.type not in WITH_EFFECT
    for order in (an_order(), shipped(), an_order(cancelled_at=T0)):
        assert approving(order, request) is None


@pytest.mark.guarantee(
    "An approval takes effect if the order still allows it at that very moment, and is refused with the "
    "reason otherwise.",
    to="agents",
)
@pytest.mark.parametrize("details", [CANCEL, MOVE], ids=["cancel", "move"])
@pytest.mark.parametrize(
    ("order", "event"),
    [
        (shipped(), OrderEvent.FIRST_SHIPPED),
        (an_order(released_at=T0), OrderEvent.RELEASED),
        (an_order(cancelled_at=T0), OrderEvent.CANCELLED),
    ],
    ids=["shipped", "released", "cancelled"],
)
def test_what_closed_the_window_meanwhile_is_the_reason(
    details: HelpRequestDetails, order: Order, event: OrderEvent
) -> None:
    in_part = event is OrderEvent.FIRST_SHIPPED  # the lamp is still here
    assert approving(order, a_request(details)) == Reason(code=ReasonCode.CLOSED, event=event, at=T0, in_part=in_part)


def test_to_the_microsecond_before_it_leaves_it_can_be_cancelled() -> None:
    leaves = an_order(shipments=(a_parcel(shipped_at=NOW, bottle=2),))
    assert approving(leaves, a_request(CANCEL), at=NOW - TICK) is None
    assert approving(leaves, a_request(CANCEL), at=NOW) is not None


@pytest.mark.parametrize("details", [CANCEL, MOVE], ids=["cancel", "move"])
def test_what_the_shop_has_switched_off_since_is_still_decided(details: HelpRequestDetails) -> None:
    off = PolicySettings(switched_off=frozenset(HelpActionType))
    assert approving(an_order(), a_request(details), settings=off) is None
    assert approving(shipped(), a_request(a_return(bottle=1)), settings=off) is None


def test_no_other_open_request_stands_in_the_way_of_a_different_kind() -> None:
    order, cancel = with_open(an_order(), a_request(CANCEL), a_request(CUSTOMS, R2)), a_request(CANCEL)
    assert why_not_approve(order, cancel, settings=DEFAULT_SETTINGS, now=NOW) is None


def test_a_return_needs_its_units_among_what_left_and_is_in_no_other_return() -> None:
    request, other = a_request(a_return(bottle=2)), a_request(a_return(bottle=1), R2)
    assert approving(shipped(), request) is None  # its own units do not count against it
    order = with_open(shipped(), request, other)
    against = why_not_approve(order, request, settings=DEFAULT_SETTINGS, now=NOW)
    assert against is not None
    assert (against.state, against.reason) == (
        HelpActionState.NOT_APPLICABLE,
        Reason(code=ReasonCode.NOTHING_LEFT),
    )
    assert (
        why_not_approve(order, other, settings=DEFAULT_SETTINGS, now=NOW) is not None
    )  # two bottles are out, three asked


def test_units_of_approved_returns_are_gone() -> None:
    order = replace(shipped(), approved_returns=approved_return(bottle=1))
    assert approving(order, a_request(a_return(bottle=1))) is None
    assert approving(order, a_request(a_return(bottle=2))) == Reason(code=ReasonCode.NOTHING_LEFT)


def test_a_line_that_has_not_left_is_the_reason_of_its_own() -> None:
    refused = approving(shipped(), a_request(a_return(bottle=1, lamp=1)))
    assert refused == Reason(code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.FIRST_SHIPPED)


def test_a_line_that_the_shop_no_longer_takes_back_is_the_reason_too() -> None:
    lines = (a_line("bottle", 2), a_line("lamp", 1, not_returnable=NotReturnable.HYGIENE))
    parcels = (a_parcel("box", shipped_at=T0, bottle=2, lamp=1),)
    order = an_order(lines=lines, shipments=parcels)
    assert approving(order, a_request(a_return(bottle=1))) is None
    assert approving(order, a_request(a_return(lamp=1))) == Reason(code=ReasonCode.NOT_RETURNABLE)


def test_a_return_is_judged_by_the_window_of_now_as_everything_that_is_approved() -> None:
    """An approval is possible if the order, judged again now, still allows it."""
    ends = TONIGHT + DEFAULT_SETTINGS.delivered_after_shipped + DEFAULT_SETTINGS.received_after_delivered
    ends += DEFAULT_SETTINGS.return_after_received
    request = a_request(a_return(bottle=1))
    order = an_order(shipments=(a_parcel("box", shipped_at=T0, bottle=2, lamp=1),))
    assert approving(order, request, at=ends - TICK) is None
    refused = approving(order, request, at=ends)
    assert refused == Reason(code=ReasonCode.CLOSED, event=OrderEvent.RETURN_WINDOW_ENDED, at=ends)


# --- opening again -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("details", [*QUESTIONS, CANCEL, MOVE], ids=lambda details: type(details).__name__)
def test_what_nothing_has_taken_the_place_of_can_be_opened_again(details: HelpRequestDetails) -> None:
    assert reopening(an_order(), a_request(details)) is None


@pytest.mark.parametrize("details", QUESTIONS[:3], ids=lambda details: type(details).__name__)
def test_a_window_that_has_closed_since_does_not_matter_to_what_was_filed_in_time(
    details: HelpRequestDetails,
) -> None:
    assert reopening(shipped(cancelled_at=T0), a_request(details)) is None


def test_another_of_its_kind_that_is_open_has_taken_its_place() -> None:
    another = a_request(CUSTOMS, R2, filed_at=T0 + TICK)
    against = why_not_reopen(with_open(an_order(), another), a_request(CUSTOMS), settings=DEFAULT_SETTINGS, now=NOW)
    assert against is not None
    assert against.state is HelpActionState.IN_PROGRESS
    assert against.reason == Reason(code=ReasonCode.REQUEST_OPEN, at=T0 + TICK)
    assert against.reason.day == T0.date()
    assert [request.id for request in against.open_requests] == [R2]


def test_one_of_another_kind_has_not() -> None:
    assert reopening(an_order(), a_request(CUSTOMS), a_request(CANCEL, R2)) is None


def test_a_parcel_is_missed_by_one_open_request_alone() -> None:
    both = an_order(
        shipments=(a_parcel("box", shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=T0, lamp=1)),
    )
    assert reopening(both, a_request(missing(BOX)), a_request(missing(BAG), R2)) is None
    refused = reopening(both, a_request(missing(BOX, BAG)), a_request(missing(BAG), R2))
    assert refused == Reason(code=ReasonCode.REQUEST_OPEN, at=T0)


def test_a_report_of_a_parcel_by_another_id_bars_the_reopening_of_one_too() -> None:
    shops = replace(a_parcel("shop", shipped_at=T0, bottle=2), tracking_number="1Z9")
    recorded = replace(shops, id=BOX, carrier=None)
    order = replace(an_order(shipments=(shops,)), local_changes=LocalChanges(shipments=(recorded,)))
    assert order.parcels.aliases == {BOX: ShipmentId("shop")}
    refused = reopening(order, a_request(missing(BOX)), a_request(missing(ShipmentId("shop")), R2))
    assert refused == Reason(code=ReasonCode.REQUEST_OPEN, at=T0)


@pytest.mark.parametrize("details", [CANCEL, MOVE], ids=["cancel", "move"])
def test_what_has_become_impossible_stays_settled(details: HelpRequestDetails) -> None:
    refused = reopening(shipped(), a_request(details))
    assert refused == Reason(code=ReasonCode.CLOSED, event=OrderEvent.FIRST_SHIPPED, at=T0, in_part=True)


def test_a_return_is_opened_again_while_its_units_are_in_no_other_open_or_approved_one() -> None:
    two = a_request(a_return(bottle=2))
    assert reopening(shipped(), two) is None
    assert reopening(shipped(), two, a_request(a_return(bottle=1), R2)) == Reason(code=ReasonCode.NOTHING_LEFT)
    assert reopening(replace(shipped(), approved_returns=approved_return(bottle=1)), two) == Reason(
        code=ReasonCode.NOTHING_LEFT
    )
    one = a_request(a_return(bottle=1))
    assert reopening(shipped(), one, a_request(a_return(bottle=1), R2)) is None
    assert reopening(replace(shipped(), approved_returns=approved_return(bottle=1)), one) is None


def test_a_return_beyond_those_that_may_be_open_at_once_stays_settled() -> None:
    lines = (a_line("bottle", MAX_OPEN_RETURNS + 1),)
    order = an_order(lines=lines, shipments=(a_parcel(shipped_at=T0, bottle=MAX_OPEN_RETURNS + 1),))
    settled = a_request(a_return(bottle=1))
    others = [a_request(a_return(bottle=1), HelpRequestId(f"O{n}")) for n in range(MAX_OPEN_RETURNS)]
    assert reopening(order, settled, *others[1:]) is None
    assert reopening(order, settled, *others) == Reason(code=ReasonCode.REQUEST_OPEN, at=T0)


def test_a_return_is_opened_again_though_its_window_has_ended() -> None:
    assert reopening(shipped(), a_request(a_return(bottle=2)), at=T0 + 365 * DAY) is None


def test_units_that_never_left_are_not_had_back() -> None:
    assert reopening(shipped(), a_request(a_return(lamp=1))) == Reason(code=ReasonCode.NOTHING_LEFT)


def test_a_line_that_goes_back_for_two_reasons_counts_with_both() -> None:
    twice = ReturnOrReplaceItemsDetails(
        items=(
            ReturnItem(line_id=BOTTLE, quantity=1, reason=ReturnReason.DAMAGED),
            ReturnItem(line_id=BOTTLE, quantity=1, reason=ReturnReason.CHANGED_MIND),
        ),
        resolution=ReturnResolution.REFUND,
        allocation=allocated(bottle=2),
    )
    assert reopening(shipped(), a_request(twice)) is None
    assert reopening(replace(shipped(), approved_returns=approved_return(bottle=1)), a_request(twice)) is not None
    assert approving(replace(shipped(), approved_returns=approved_return(bottle=1)), a_request(twice)) is not None


# --- what is moot --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("action", HelpActionType, ids=lambda action: action.value)
def test_of_what_happens_to_parcels_only_shipping_makes_cancelling_and_moving_impossible(
    action: HelpActionType,
) -> None:
    can_be = action in {HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS}
    for order, left in ((an_order(released_at=T0), False), (an_order(cancelled_at=T0), False), (shipped(), True)):
        assert changes.is_impossible(order, action, settings=DEFAULT_SETTINGS, now=NOW) is (can_be and left)


def test_a_parcel_that_is_to_leave_later_makes_nothing_impossible_yet() -> None:
    leaves = an_order(shipments=(a_parcel(shipped_at=NOW, bottle=2),))
    assert not changes.is_impossible(leaves, HelpActionType.CANCEL_ORDER, settings=DEFAULT_SETTINGS, now=NOW - TICK)
    assert changes.is_impossible(leaves, HelpActionType.CANCEL_ORDER, settings=DEFAULT_SETTINGS, now=NOW)
