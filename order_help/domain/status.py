"""The status shown to the shopper: derived from the order's milestones and never stored."""

from datetime import datetime
from enum import Enum

from order_help.domain.actions import OrderEvent
from order_help.domain.milestones import Milestones, Portion, Way
from order_help.domain.order import Order
from order_help.domain.snapshot import Fulfilment


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


class StatusNuance(Enum):
    """What a status is about, where its usual words would tell something else."""

    PICKED_UP = "PICKED_UP"  # all that left the shop was picked up
    HANDED_OVER = "HANDED_OVER"  # all that left was handed over without a parcel
    TAKEN_OFF = "TAKEN_OFF"  # everything was taken off the order


def nuance_of(order: Order, milestones: Milestones, *, now: datetime) -> StatusNuance | None:
    """Returns what the status of an order is about at `now`; None for parcels, and while nothing left."""
    out = [portion for portion in milestones.portions if portion.is_out(now)]
    if not out:
        is_cancelled = milestones.has_happened(OrderEvent.CANCELLED, now)
        return StatusNuance.TAKEN_OFF if is_cancelled and order.is_taken_off else None
    if any(portion.way is Way.PARCEL for portion in out):
        return None
    is_pickup = all(portion.line and portion.line.fulfilment is Fulfilment.PICKUP for portion in out)
    return StatusNuance.PICKED_UP if is_pickup else StatusNuance.HANDED_OVER


def _least_far(out: list[Portion], now: datetime) -> OrderStatus:
    parcels = [portion for portion in out if portion.way is Way.PARCEL]
    if not parcels:
        return OrderStatus.HANDED_OVER
    if all(parcel.is_received(now) for parcel in parcels):
        return OrderStatus.RECEIVED
    if all(parcel.is_received(now) or _is_delivered(parcel, now) for parcel in parcels):
        return OrderStatus.DELIVERED
    return OrderStatus.SHIPPED


def _is_delivered(parcel: Portion, now: datetime) -> bool:
    delivered_at = parcel.times.get(OrderEvent.DELIVERED)
    return delivered_at is not None and delivered_at <= now
