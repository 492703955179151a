"""What is offered for orders of which something is in no parcel, and for what came back to the shop."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import Availability, Reason
from order_help.domain.judging import view_of
from order_help.domain.milestones import milestones_of
from order_help.domain.money import Money
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.snapshot import Fulfilment, NotReturnable, OrderLine, Payment, Shipment
from order_help.domain.status import OrderStatus
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_line, a_parcel, an_order

ADDRESS, PAYMENT = HelpActionType.CHANGE_SHIPPING_ADDRESS, HelpActionType.RESOLVE_PAYMENT_ISSUE
PROGRESS, MISSING = HelpActionType.CHECK_ORDER_PROGRESS, HelpActionType.REPORT_PACKAGE_NOT_RECEIVED
CUSTOMS, RETURN = HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE, HelpActionType.RETURN_OR_REPLACE_ITEMS
CANCEL = HelpActionType.CANCEL_ORDER
NOW = T0 + 20 * DAY

BOTTLE = a_line("bottle")
CARD = a_line("card", fulfilment=Fulfilment.DIGITAL)
MAILED = replace(CARD, fulfilled_at=T0 + DAY)
PICKUP = a_line("lamp", fulfilment=Fulfilment.PICKUP)
READY = replace(PICKUP, ready_at=T0 + DAY)
PICKED_UP = replace(READY, fulfilled_at=T0 + 3 * DAY)
FEE = a_line("fee", fulfilment=Fulfilment.NONE)


def order_of(*lines: OrderLine, parcels: tuple[Shipment, ...] = (), **differently: Any) -> Order:
    return an_order(lines=lines, shipments=parcels, **differently)


def offered(order: Order, now: datetime = NOW) -> set[HelpActionType]:
    return {action.type for action in view_of(order, now=now).offered()}


def of(action: HelpActionType, order: Order, now: datetime = NOW) -> Availability:
    return view_of(order, now=now).actions[action]


def why(action: HelpActionType, order: Order, now: datetime = NOW) -> tuple[HelpActionState, ReasonCode, Any]:
    """The state of an action that is not available, with the code and the event of its reason."""
    availability = of(action, order, now)
    assert availability.reason is not None
    return availability.state, availability.reason.code, availability.reason.event


# --- what is in no parcel ---------------------------------------------------------------------------------------------


def test_a_gift_card_mailed_at_once_closes_cancelling_while_the_parcel_is_still_here() -> None:
    order = order_of(BOTTLE, MAILED)
    assert offered(order) == {ADDRESS, CUSTOMS, PAYMENT, PROGRESS}
    assert why(CANCEL, order) == (HelpActionState.CLOSED, ReasonCode.CLOSED, OrderEvent.FIRST_HANDED_OVER)
    assert of(CANCEL, order, T0 + DAY - TICK).available
    assert not of(CANCEL, order, T0 + DAY).available
    assert [line.left for line in of(RETURN, order).lines] == [0, 0]


def test_cancelling_closes_with_the_first_of_what_was_sent_handed_over_and_picked_up() -> None:
    box = a_parcel(shipped_at=T0 + 2 * DAY, bottle=1)
    order = order_of(BOTTLE, PICKED_UP, parcels=(box,))
    assert of(CANCEL, order).reason == Reason(
        code=ReasonCode.CLOSED, event=OrderEvent.FIRST_SHIPPED, at=T0 + 2 * DAY, in_part=True
    )
    sent_later = order_of(BOTTLE, PICKED_UP, parcels=(replace(box, shipped_at=T0 + 4 * DAY),))
    assert of(CANCEL, sent_later).reason == Reason(
        code=ReasonCode.CLOSED, event=OrderEvent.FIRST_HANDED_OVER, at=T0 + 3 * DAY, in_part=True
    )


def test_of_two_at_one_instant_the_one_that_the_policy_names_first_is_the_reason() -> None:
    order = order_of(BOTTLE, PICKED_UP, parcels=(a_parcel(shipped_at=T0 + 3 * DAY, bottle=1),))
    assert why(CANCEL, order) == (HelpActionState.CLOSED, ReasonCode.CLOSED, OrderEvent.FIRST_SHIPPED)


@pytest.mark.parametrize("line", [CARD, MAILED, PICKUP, READY, PICKED_UP])
@pytest.mark.parametrize("action", [ADDRESS, CUSTOMS, MISSING])
def test_an_order_of_which_nothing_is_sent_in_a_parcel_says_so_where_that_is_asked_for(
    line: OrderLine, action: HelpActionType
) -> None:
    assert why(action, order_of(line, FEE)) == (HelpActionState.NOT_APPLICABLE, ReasonCode.NO_PARCEL, None)


def test_a_parcel_that_names_digital_or_pickup_units_makes_them_parcels() -> None:
    for line in (replace(CARD, id=BOTTLE.id), replace(PICKUP, id=BOTTLE.id)):
        prepared = order_of(line, parcels=(a_parcel(shipped_at=None, bottle=1),))
        assert offered(prepared) == {ADDRESS, CANCEL, CUSTOMS, PAYMENT, PROGRESS}
        sent = order_of(line, parcels=(a_parcel(shipped_at=T0 + DAY, bottle=1),))
        assert offered(sent) == {MISSING, PAYMENT, RETURN}


@pytest.mark.parametrize("line", [MAILED, PICKED_UP], ids=["mailed", "picked up"])
def test_what_was_handed_over_stays_so_although_a_parcel_is_prepared_with_it(line: OrderLine) -> None:
    order = order_of(line, parcels=(a_parcel(shipped_at=None, **{line.id: 1}),))
    assert view_of(order, now=NOW).status is OrderStatus.HANDED_OVER
    assert offered(order) == offered(order_of(line))
    assert why(CANCEL, order) == (HelpActionState.CLOSED, ReasonCode.CLOSED, OrderEvent.FIRST_HANDED_OVER)
    assert why(CUSTOMS, order) == (HelpActionState.NOT_APPLICABLE, ReasonCode.NO_PARCEL, None)
    assert [parcel.reason for parcel in of(MISSING, order).shipments] == [Reason(code=ReasonCode.NO_PARCEL)]


def test_what_else_such_a_parcel_is_prepared_with_is_still_to_be_sent() -> None:
    order = order_of(BOTTLE, MAILED, parcels=(a_parcel(shipped_at=None, bottle=1, card=1),))
    assert offered(order) == offered(order_of(BOTTLE, MAILED, parcels=(a_parcel(shipped_at=None, bottle=1),)))
    assert milestones_of(order, DEFAULT_SETTINGS).parcels[0].units == {"bottle": 1}


@pytest.mark.parametrize(
    ("line", "parcels", "status"),
    [
        (replace(MAILED, quantity=2), (a_parcel(shipped_at=None, card=1),), OrderStatus.PARTIALLY_SHIPPED),
        (MAILED, (a_parcel(shipped_at=T0 + DAY, card=1),), OrderStatus.SHIPPED),
        (MAILED, (a_parcel(shipped_at=T0, card=1), a_parcel("bag", shipped_at=None, card=1)), OrderStatus.SHIPPED),
        (CARD, (a_parcel(shipped_at=None, card=1),), OrderStatus.PROCESSING),
    ],
    ids=["of one unit only", "it was sent", "it was sent and packed again", "nothing was handed over"],
)
def test_a_parcel_holds_what_it_names_where_that_takes_no_hand_over_back(
    line: OrderLine, parcels: tuple[Shipment, ...], status: OrderStatus
) -> None:
    assert view_of(order_of(line, parcels=parcels), now=NOW).status is status


def test_what_was_handed_over_stays_so_although_several_parcels_are_prepared_with_parts_of_it() -> None:
    parcels = tuple(a_parcel(name, shipped_at=None, card=1) for name in ("box", "bag"))
    assert view_of(order_of(replace(MAILED, quantity=2), parcels=parcels), now=NOW).status is OrderStatus.HANDED_OVER


def test_of_a_hand_over_that_is_only_planned_a_prepared_parcel_knows_better() -> None:
    order = order_of(MAILED, parcels=(a_parcel(shipped_at=None, card=1),), taken_at=T0)
    assert view_of(order, now=NOW).status is OrderStatus.PROCESSING
    assert of(CANCEL, order).available


def test_a_note_is_no_parcel() -> None:
    order = order_of(BOTTLE, FEE, parcels=(a_parcel("note", shipped_at=T0, fee=1),))
    assert offered(order) == {ADDRESS, CANCEL, CUSTOMS, PAYMENT, PROGRESS}
    [note] = of(MISSING, order).shipments
    assert note.reason == Reason(code=ReasonCode.NO_PARCEL)
    assert not view_of(order, now=NOW).can_confirm_receipt(note.shipment_id)


def test_a_gift_wrap_line_never_travels() -> None:
    box = replace(a_parcel(shipped_at=T0 + DAY, bottle=1), delivered_at=T0 + 4 * DAY)
    order = order_of(BOTTLE, FEE, parcels=(box,))
    view = view_of(order, now=NOW)
    assert (view.status, offered(order)) == (OrderStatus.RECEIVED, {PAYMENT, RETURN})
    assert why(MISSING, order) == (HelpActionState.CLOSED, ReasonCode.CLOSED, OrderEvent.RECEIVED)


def test_what_is_ready_to_be_picked_up_is_not_late() -> None:
    late = T0 + 10 * DAY
    assert of(PROGRESS, order_of(PICKUP), late).available
    assert why(PROGRESS, order_of(READY), late) == (HelpActionState.CLOSED, ReasonCode.CLOSED, OrderEvent.FULFILLED)
    assert of(PROGRESS, order_of(READY, BOTTLE), late).available
    times = milestones_of(order_of(PICKED_UP), DEFAULT_SETTINGS).times
    assert times[OrderEvent.FULFILLED] == T0 + DAY


def test_what_was_picked_up_before_it_was_ready_was_ready_then() -> None:
    early = replace(PICKUP, ready_at=T0 + 5 * DAY, fulfilled_at=T0 + 2 * DAY)
    assert milestones_of(order_of(early), DEFAULT_SETTINGS).times[OrderEvent.FULFILLED] == T0 + 2 * DAY


@pytest.mark.parametrize(
    ("line", "can_be_returned"),
    [
        (PICKED_UP, True),
        (MAILED, False),
        (replace(MAILED, returnable=True), True),
        (replace(MAILED, returnable=True, not_returnable=NotReturnable.FINAL_SALE), False),
        (replace(PICKED_UP, not_returnable=NotReturnable.FINAL_SALE), False),
    ],
)
def test_what_was_handed_over_can_be_returned_where_the_shop_takes_it_back(
    line: OrderLine, can_be_returned: bool
) -> None:
    order = order_of(line, BOTTLE)
    assert of(RETURN, order).available is can_be_returned


def test_a_return_waits_for_what_leaves_first() -> None:
    planned = replace(PICKUP, fulfilled_at=NOW + 2 * DAY)
    assert why(RETURN, order_of(BOTTLE, PICKUP)) == (
        HelpActionState.NOT_YET,
        ReasonCode.NOT_OPEN_YET,
        OrderEvent.FIRST_SHIPPED,
    )
    assert why(RETURN, order_of(PICKUP)) == (
        HelpActionState.NOT_YET,
        ReasonCode.NOT_OPEN_YET,
        OrderEvent.FIRST_HANDED_OVER,
    )
    order = order_of(BOTTLE, planned, parcels=(a_parcel(shipped_at=NOW + 3 * DAY, bottle=1),))
    assert of(RETURN, order).reason == Reason(
        code=ReasonCode.NOT_OPEN_YET, event=OrderEvent.FIRST_HANDED_OVER, at=NOW + 2 * DAY
    )


def test_returning_what_was_picked_up_ends_with_the_thirtieth_day() -> None:
    order = order_of(PICKED_UP)
    end = TONIGHT + 33 * DAY
    assert of(RETURN, order).closes_at == end
    assert of(RETURN, order).last_day == (end - TICK).date()
    assert why(RETURN, order, end) == (HelpActionState.CLOSED, ReasonCode.CLOSED, OrderEvent.RETURN_WINDOW_ENDED)


def test_an_order_of_nothing_but_fees_counts_as_handed_over_once_paid() -> None:
    order = order_of(FEE, paid_at=T0 + DAY)
    assert view_of(order, now=T0 + DAY - TICK).status is OrderStatus.AWAITING_PAYMENT
    assert view_of(order, now=T0 + DAY).status is OrderStatus.HANDED_OVER
    assert of(CANCEL, order, T0 + DAY - TICK).available
    assert offered(order) == {PAYMENT}
    assert why(PROGRESS, order) == (HelpActionState.CLOSED, ReasonCode.CLOSED, OrderEvent.FULFILLED)


# --- what came back to the shop ---------------------------------------------------------------------------------------

SENT = a_parcel(shipped_at=T0 + DAY, bottle=1)
BACK = replace(SENT, returned_at=T0 + 5 * DAY)


def test_a_parcel_that_came_back_is_neither_missing_nor_received_nor_returnable() -> None:
    order = order_of(BOTTLE, parcels=(BACK,))
    assert offered(order) == {PAYMENT}
    for action in (MISSING, RETURN):
        assert of(action, order, T0 + 5 * DAY - TICK).available
        assert why(action, order, T0 + 5 * DAY) == (
            HelpActionState.CLOSED,
            ReasonCode.CLOSED,
            OrderEvent.RETURNED_TO_SENDER,
        )
    assert not view_of(order, now=NOW).can_confirm_receipt(BACK.id)


def test_a_parcel_that_came_back_keeps_closed_what_its_leaving_closed() -> None:
    order = order_of(BOTTLE, parcels=(BACK,), ship_by=T0 + DAY)
    for action, event in (
        (CANCEL, OrderEvent.FIRST_SHIPPED),
        (ADDRESS, OrderEvent.FIRST_SHIPPED),
        (CUSTOMS, OrderEvent.FIRST_SHIPPED),
        (PROGRESS, OrderEvent.FULFILLED),
    ):
        assert why(action, order) == (HelpActionState.CLOSED, ReasonCode.CLOSED, event)


def test_a_delivery_before_it_came_back_is_no_receipt() -> None:
    delivered = replace(BACK, delivered_at=T0 + 2 * DAY)
    times = milestones_of(order_of(BOTTLE, parcels=(delivered,)), DEFAULT_SETTINGS).parcels[0].times
    assert OrderEvent.RECEIVED not in times


def test_back_at_the_shop_and_then_cancelled() -> None:
    order = order_of(BOTTLE, parcels=(BACK,))
    assert view_of(order, now=NOW).status is OrderStatus.RETURNED_TO_SENDER
    cancelled = order_of(BOTTLE, parcels=(BACK,), cancelled_at=T0 + 7 * DAY)
    assert view_of(cancelled, now=NOW).status is OrderStatus.CANCELLED
    assert offered(cancelled) == {PAYMENT}


def test_one_parcel_that_came_back_leaves_the_other_as_it_is() -> None:
    bag = a_parcel("bag", shipped_at=T0 + DAY, lamp=1)
    order = order_of(BOTTLE, a_line("lamp"), parcels=(BACK, bag))
    assert offered(order) == {MISSING, PAYMENT, RETURN}
    by_id = {parcel.shipment_id: parcel for parcel in of(MISSING, order).shipments}
    assert by_id[bag.id].available
    assert by_id[BACK.id].reason == Reason(code=ReasonCode.CLOSED, event=OrderEvent.RETURNED_TO_SENDER, at=T0 + 5 * DAY)


# --- paid, or not yet -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("payment", "total", "paid_at", "counts_from"),
    [
        (Payment.PREPAID, 1_000, None, None),
        (Payment.PREPAID, 1_000, T0 + 2 * DAY, T0 + 2 * DAY),
        (Payment.PREPAID, None, None, None),
        (Payment.PREPAID, 0, None, T0),
        (Payment.PREPAID, 0, T0 + 2 * DAY, T0),
        (Payment.ON_DELIVERY, 1_000, None, T0),
        (Payment.ON_DELIVERY, 1_000, T0 + 2 * DAY, T0),
        (Payment.ON_INVOICE, 1_000, None, T0),
        (Payment.ON_INVOICE, None, T0 + 2 * DAY, T0),
        (Payment.FREE, 1_000, None, T0),
    ],
)
def test_an_order_counts_as_paid_when_it_was_placed_unless_it_is_to_be_paid_before(
    payment: Payment, total: int | None, paid_at: datetime | None, counts_from: datetime | None
) -> None:
    money = None if total is None else Money(minor=total, currency="USD")
    order = order_of(BOTTLE, payment=payment, total=money, paid_at=paid_at)
    times = milestones_of(order, DEFAULT_SETTINGS).times
    assert times.get(OrderEvent.PAID) == counts_from
    assert times.get(OrderEvent.SHIP_BY) == (counts_from and TONIGHT + (counts_from - T0) + 7 * DAY)
    waits = counts_from is None or counts_from > T0
    status = OrderStatus.AWAITING_PAYMENT if waits else OrderStatus.PROCESSING
    assert view_of(order, now=T0).status is status
    assert of(CUSTOMS, order, T0).available is not waits


def test_cash_on_delivery_that_is_late_is_asked_for() -> None:
    order = order_of(BOTTLE, payment=Payment.ON_DELIVERY, paid_at=None, ship_by=T0 + 4 * DAY)
    assert view_of(order, now=NOW).status is OrderStatus.PROCESSING
    assert offered(order) == {CANCEL, ADDRESS, PROGRESS, CUSTOMS, PAYMENT}


def test_an_order_that_is_dated_ahead_counts_as_paid_when_it_counts_as_placed() -> None:
    order = order_of(BOTTLE, payment=Payment.FREE, paid_at=None, placed_at=T0 + 2 * DAY, taken_at=T0 + DAY)
    assert milestones_of(order, DEFAULT_SETTINGS).times[OrderEvent.PAID] == T0 + DAY
