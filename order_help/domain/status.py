"""The status shown to the shopper: derived from the order's milestones and never stored."""

from datetime import datetime
from enum import Enum

from order_help.domain.actions import OrderEvent
from order_help.domain.milestones import Milestones


class OrderStatus(Enum):
    """The status of an order in one word."""

    AWAITING_PAYMENT = "AWAITING_PAYMENT"
    PROCESSING = "PROCESSING"
    PARTIALLY_SHIPPED = "PARTIALLY_SHIPPED"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"
    RECEIVED = "RECEIVED"
    CANCELLED = "CANCELLED"


def status_of(milestones: Milestones, *, now: datetime) -> OrderStatus:
    """Returns CANCELLED if it was cancelled and nothing was shipped; else the status of its parcels or its payment."""
    shipped = [parcel for parcel in milestones.shipments() if parcel.has_left(now)]
    cancelled = milestones.has_happened(OrderEvent.CANCELLED, now)
    if not shipped:
        if cancelled:
            return OrderStatus.CANCELLED
        return OrderStatus.PROCESSING if milestones.has_happened(OrderEvent.PAID, now) else OrderStatus.AWAITING_PAYMENT
    # The unshipped units of a cancelled order do not count.
    if not cancelled and not milestones.has_happened(OrderEvent.FULLY_SHIPPED, now):
        return OrderStatus.PARTIALLY_SHIPPED
    if all(parcel.is_received(now) for parcel in shipped):
        return OrderStatus.RECEIVED
    if all(_is_delivered(parcel.times.get(OrderEvent.DELIVERED), now) or parcel.is_received(now) for parcel in shipped):
        return OrderStatus.DELIVERED
    return OrderStatus.SHIPPED


def _is_delivered(delivered_at: datetime | None, now: datetime) -> bool:
    return delivered_at is not None and delivered_at <= now
