from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, OrderPage, ReasonCode
from order_help.domain.availability import Availability, Reason
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from order_help.domain.policy import POLICY, Per
from tests.support.orders import DAY, T0, TICK, a_parcel, an_order

ALL = {"bottle": 2, "lamp": 1}
THAT_LOOK_AT_THE_ORDER = [action.type for action in POLICY.values() if action.per is Per.ORDER]


def availability_of(action: HelpActionType, order: Order, now: datetime) -> Availability:
    return view_of(order, now=now).actions[action]


def an_open_request(action: HelpActionType, **differently: Any) -> HelpRequestSummary:
    summary = HelpRequestSummary(
        id=HelpRequestId("R1"), type=action, state=HelpRequestState.OPEN, filed_at=T0, answer_by=T0 + DAY
    )
    return replace(summary, **differently)


@pytest.mark.parametrize("action", [HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS])
@pytest.mark.parametrize(
    ("happens", "event"),
    [
        ({"released_at": T0 + DAY}, OrderEvent.RELEASED),
        ({"shipments": (a_parcel(shipped_at=T0 + DAY, bottle=1),)}, OrderEvent.FIRST_SHIPPED),
        ({"cancelled_at": T0 + DAY}, OrderEvent.CANCELLED),
    ],
)
def test_cancelling_and_changing_the_address_end_with_the_first_of_three_events(
    action: HelpActionType, happens: dict[str, Any], event: OrderEvent
) -> None:
    order = an_order(**happens)
    assert availability_of(action, order, T0).state is HelpActionState.AVAILABLE
    assert availability_of(action, order, T0 + DAY - TICK).state is HelpActionState.AVAILABLE
    shut = availability_of(action, order, T0 + DAY)
    assert shut.state is HelpActionState.CLOSED
    in_part = event is OrderEvent.FIRST_SHIPPED
    assert shut.reason == Reason(code=ReasonCode.CLOSED, event=event, at=T0 + DAY, in_part=in_part)


def test_payment_issues_are_taken_for_good() -> None:
    order = an_order(paid_at=None, cancelled_at=T0, released_at=T0)
    assert availability_of(HelpActionType.RESOLVE_PAYMENT_ISSUE, order, T0 + 3_000 * DAY).available


def test_progress_is_asked_for_between_the_promised_date_and_the_last_parcel() -> None:
    order = an_order(
        ship_by=T0 + DAY,
        shipments=(a_parcel("box", shipped_at=T0, bottle=2), a_parcel("bag", shipped_at=T0 + 2 * DAY, lamp=1)),
    )
    action = HelpActionType.CHECK_ORDER_PROGRESS
    early = availability_of(action, order, T0 + DAY - TICK)
    assert early.state is HelpActionState.NOT_YET
    assert early.reason == Reason(code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.SHIP_BY, at=T0 + DAY)
    assert availability_of(action, order, T0 + DAY).available
    assert availability_of(action, order, T0 + 2 * DAY - TICK).available
    late = availability_of(action, order, T0 + 2 * DAY)
    assert late.reason == Reason(code=ReasonCode.CLOSED, event=OrderEvent.FULFILLED, at=T0 + 2 * DAY)


def test_progress_of_a_cancelled_remainder_is_closed_by_the_cancellation() -> None:
    order = an_order(cancelled_at=T0 + 9 * DAY, shipments=(a_parcel(shipped_at=T0, bottle=2),))
    assert availability_of(HelpActionType.CHECK_ORDER_PROGRESS, order, T0 + 8 * DAY).available
    shut = availability_of(HelpActionType.CHECK_ORDER_PROGRESS, order, T0 + 9 * DAY)
    assert shut.reason == Reason(code=ReasonCode.CLOSED, event=OrderEvent.CANCELLED, at=T0 + 9 * DAY)


def test_customs_questions_are_taken_between_payment_and_departure() -> None:
    order = an_order(paid_at=T0 + DAY, shipments=(a_parcel(shipped_at=T0 + 2 * DAY, **ALL),))
    action = HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE
    assert availability_of(action, order, T0 + DAY - TICK).reason == Reason(
        code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.PAID, at=T0 + DAY
    )
    assert availability_of(action, order, T0 + DAY).available
    assert availability_of(action, order, T0 + 2 * DAY).reason == Reason(
        code=ReasonCode.CLOSED, event=OrderEvent.FIRST_SHIPPED, at=T0 + 2 * DAY
    )


def test_a_question_is_closed_also_if_its_order_left_unpaid() -> None:
    order = an_order(paid_at=None, shipments=(a_parcel(shipped_at=T0, **ALL),))
    assert availability_of(HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE, order, T0).state is HelpActionState.CLOSED


@pytest.mark.parametrize("action", THAT_LOOK_AT_THE_ORDER)
@pytest.mark.parametrize("state", [HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER])
def test_one_request_of_a_kind_is_open_at_a_time(action: HelpActionType, state: HelpRequestState) -> None:
    request = an_open_request(action, state=state)
    order = replace(an_order(), open_requests=(request,))
    availability = availability_of(action, order, T0 + 8 * DAY)
    assert availability.state is HelpActionState.IN_PROGRESS
    assert availability.reason == Reason(code=ReasonCode.REQUEST_OPEN, at=T0)
    assert availability.open_requests == (request,)


@pytest.mark.parametrize("action", THAT_LOOK_AT_THE_ORDER)
def test_a_request_stays_in_progress_after_its_window_closed(action: HelpActionType) -> None:
    order = replace(an_order(cancelled_at=T0), open_requests=(an_open_request(action),))
    assert availability_of(action, order, T0 + DAY).state is HelpActionState.IN_PROGRESS


@pytest.mark.parametrize("action", THAT_LOOK_AT_THE_ORDER)
def test_a_request_of_one_kind_keeps_no_other_from_being_filed(action: HelpActionType) -> None:
    now = T0 + 8 * DAY
    others = [other for other in HelpActionType if other is not action]
    order = replace(an_order(), open_requests=(an_open_request(action),))
    assert [availability_of(other, order, now).state for other in others] == [
        availability_of(other, an_order(), now).state for other in others
    ]


def test_an_available_action_has_no_reason_and_names_nothing_else_to_try() -> None:
    availability = availability_of(HelpActionType.CANCEL_ORDER, an_order(), T0)
    assert availability.reason is None
    assert availability.instead_try is None


def test_what_left_can_be_returned_instead_of_cancelled_and_is_missed_instead_of_redirected() -> None:
    order = an_order(shipments=(a_parcel(shipped_at=T0, **ALL),))
    assert availability_of(HelpActionType.CANCEL_ORDER, order, T0).instead_try is HelpActionType.RETURN_OR_REPLACE_ITEMS
    for action in (HelpActionType.CHANGE_SHIPPING_ADDRESS, HelpActionType.CHECK_ORDER_PROGRESS):
        assert availability_of(action, order, T0).instead_try is HelpActionType.REPORT_PACKAGE_NOT_RECEIVED


def test_what_is_in_progress_can_be_tried_instead() -> None:
    missed = an_open_request(HelpActionType.REPORT_PACKAGE_NOT_RECEIVED, shipment_ids=("box",))
    order = replace(an_order(shipments=(a_parcel(shipped_at=T0, **ALL),)), open_requests=(missed,))
    instead = availability_of(HelpActionType.CHANGE_SHIPPING_ADDRESS, order, T0).instead_try
    assert instead is HelpActionType.REPORT_PACKAGE_NOT_RECEIVED


@pytest.mark.guarantee(
    "Help that is not available says why, since when, and names something else only if that helps now.", to="shoppers"
)
def test_nothing_is_named_to_try_that_is_shut_as_well() -> None:
    order = an_order(cancelled_at=T0)
    assert availability_of(HelpActionType.CANCEL_ORDER, order, T0).instead_try is None
    assert (
        availability_of(HelpActionType.RETURN_OR_REPLACE_ITEMS, order, T0).instead_try
        is HelpActionType.RESOLVE_PAYMENT_ISSUE
    )


def test_a_page_shows_the_links_that_stand_on_it_and_the_details_all() -> None:
    late = view_of(an_order(), now=T0 + 8 * DAY)
    assert [offered.type for offered in late.offered(OrderPage.LIST)] == [
        HelpActionType.CHECK_ORDER_PROGRESS,
        HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE,
    ]
    assert late.offered() == late.offered(OrderPage.DETAILS)
    paid = view_of(an_order(), now=T0)
    assert [offered.type for offered in paid.offered(OrderPage.LIST)] == [HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE]
    assert paid.offered() == paid.offered(OrderPage.DETAILS)
    left = view_of(an_order(shipments=(a_parcel(shipped_at=T0, **ALL),)), now=T0)
    assert [offered.type for offered in left.offered(OrderPage.LIST)] == [HelpActionType.REPORT_PACKAGE_NOT_RECEIVED]
    assert left.offered() == left.offered(OrderPage.DETAILS)
