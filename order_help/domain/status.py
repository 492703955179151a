"""The status shown to the shopper: derived from the order's course, stored nowhere."""

from datetime import datetime
from enum import Enum

from order_help.domain.actions import OrderEvent
from order_help.domain.milestones import Milestones


class OrderStatus(Enum):
    """One word for where an order stands."""

    AWAITING_PAYMENT = "AWAITING_PAYMENT"
    PROCESSING = "PROCESSING"
    PARTIALLY_SHIPPED = "PARTIALLY_SHIPPED"
    SHIPPED = "SHIPPED"
    DELIVERED = "DELIVERED"
    RECEIVED = "RECEIVED"
    CANCELLED = "CANCELLED"


def status_of(milestones: Milestones, *, now: datetime) -> OrderStatus:
    """Cancelled if nothing left before or after; else by parcels; else by payment."""
    left = [parcel for parcel in milestones.shipments() if parcel.has_left(now)]
    cancelled = milestones.has_happened(OrderEvent.CANCELLED, now)
    if not left:
        if cancelled:
            return OrderStatus.CANCELLED
        return OrderStatus.PROCESSING if milestones.has_happened(OrderEvent.PAID, now) else OrderStatus.AWAITING_PAYMENT
    # What never left a cancelled order counts for nothing.
    if not cancelled and not milestones.has_happened(OrderEvent.FULLY_SHIPPED, now):
        return OrderStatus.PARTIALLY_SHIPPED
    if all(parcel.is_received(now) for parcel in left):
        return OrderStatus.RECEIVED
    if all(_is_delivered(parcel.times.get(OrderEvent.DELIVERED), now) or parcel.is_received(now) for parcel in left):
        return OrderStatus.DELIVERED
    return OrderStatus.SHIPPED


def _is_delivered(delivered_at: datetime | None, now: datetime) -> bool:
    return delivered_at is not None and delivered_at <= now
