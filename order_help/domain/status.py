"""The status shown to the shopper: derived from the order's milestones and never stored."""

from datetime import datetime
from enum import Enum

from order_help.domain.actions import OrderEvent
from order_help.domain.milestones import HandOver, Milestones, Portion, Way
from order_help.domain.order import Order
from order_help.domain.receipts import is_receipt_confirmed


class OrderStatus(Enum):
    """The status of an order in one word."""

    AWAITING_PAYMENT = "AWAITING_PAYMENT"
    PROCESSING = "PROCESSING"
    READY_FOR_PICKUP = "READY_FOR_PICKUP"
    PARTIALLY_SHIPPED = "PARTIALLY_SHIPPED"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"
    RECEIVED = "RECEIVED"
    HANDED_OVER = "HANDED_OVER"
    RETURNED_TO_SENDER = "RETURNED_TO_SENDER"
    CANCELLED = "CANCELLED"


class StatusDetail(Enum):
    """What a status is about, where its usual name would say something else."""

    COUNTS_AS_RECEIVED = "COUNTS_AS_RECEIVED"  # RECEIVED, which the shopper did not confirm
    PARTIALLY_HANDED_OVER = "PARTIALLY_HANDED_OVER"  # PARTIALLY_SHIPPED, of which no parcel is on its way
    PARTIALLY_PICKED_UP = "PARTIALLY_PICKED_UP"  # the same, all of which was picked up
    PICKED_UP = "PICKED_UP"  # HANDED_OVER, all of which was picked up
    COMPLETED = "COMPLETED"  # HANDED_OVER, of which there was nothing to hand over
    TAKEN_OFF = "TAKEN_OFF"  # CANCELLED, since everything was taken off the order


def detail_of(status: OrderStatus, order: Order, milestones: Milestones, *, now: datetime) -> StatusDetail | None:
    """Returns what a status is about; None if its usual name says it."""
    out = [portion for portion in milestones.portions if portion.is_out(now)]
    is_pickup = all(portion.hand_over is HandOver.PICKUP for portion in out)
    match status:
        case OrderStatus.CANCELLED if order.is_taken_off:
            return StatusDetail.TAKEN_OFF
        case OrderStatus.RECEIVED if not is_receipt_confirmed(milestones.shipments()):
            return StatusDetail.COUNTS_AS_RECEIVED
        case OrderStatus.PARTIALLY_SHIPPED if all(portion.way is Way.HAND_OVER for portion in out):
            return StatusDetail.PARTIALLY_PICKED_UP if is_pickup else StatusDetail.PARTIALLY_HANDED_OVER
        case OrderStatus.HANDED_OVER if all(portion.hand_over is HandOver.NOTHING for portion in out):
            return StatusDetail.COMPLETED
        case OrderStatus.HANDED_OVER if is_pickup:
            return StatusDetail.PICKED_UP
    return None


def status_of(milestones: Milestones, *, now: datetime) -> OrderStatus:
    """
    Returns the first status that fits the order at `now`.

    What came back to the shop counts as still there, and the units of a cancelled order that are there count for
    nothing. So what is out decides: by the parcel that is least far, once nothing waits any more.
    """
    left = [portion for portion in milestones.portions if portion.has_left(now)]
    out = [portion for portion in left if not portion.is_back(now)]
    if milestones.has_happened(OrderEvent.CANCELLED, now) and not out:
        return OrderStatus.CANCELLED
    if left and not out:
        return OrderStatus.RETURNED_TO_SENDER
    if out:
        return OrderStatus.PARTIALLY_SHIPPED if milestones.waits(now) else _least_far(out, now)
    waiting = [portion for portion in milestones.portions if portion.units]
    if waiting and all(portion.is_ready(now) for portion in waiting):
        return OrderStatus.READY_FOR_PICKUP
    return OrderStatus.PROCESSING if milestones.has_happened(OrderEvent.PAID, now) else OrderStatus.AWAITING_PAYMENT


def _least_far(out: list[Portion], now: datetime) -> OrderStatus:
    parcels = [portion for portion in out if portion.way is Way.PARCEL]
    if not parcels:
        return OrderStatus.HANDED_OVER
    if all(parcel.is_received(now) for parcel in parcels):
        return OrderStatus.RECEIVED
    if all(parcel.is_received(now) or parcel.is_delivered(now) for parcel in parcels):
        return OrderStatus.DELIVERED
    return OrderStatus.SHIPPED
