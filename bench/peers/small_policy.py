"""
What a peer in Python knows of help: the few rules that the orders of the benchmark need.

It stands for what a developer writes in an afternoon. It knows one parcel, no returns that are open, no cases.
"""

from datetime import UTC, datetime, timedelta
from typing import Any, Final

Json = dict[str, Any]

TITLES: Final = {
    "CHANGE_SHIPPING_ADDRESS": "Change Shipping Address",
    "RESOLVE_PAYMENT_ISSUE": "Resolve a Payment Issue",
    "CHECK_ORDER_PROGRESS": "Check Your Order Progress",
    "REPORT_PACKAGE_NOT_RECEIVED": "Package Not Received",
    "REPORT_CUSTOMS_DUTY_ISSUE": "Custom Duty Issue",
    "RETURN_OR_REPLACE_ITEMS": "Return & Replace",
    "CANCEL_ORDER": "Cancel this Order",
}
ON_THE_LIST: Final = {"CHECK_ORDER_PROGRESS", "REPORT_PACKAGE_NOT_RECEIVED", "REPORT_CUSTOMS_DUTY_ISSUE"}
STATUS_TEXTS: Final = {
    "AWAITING_PAYMENT": "Awaiting payment",
    "PROCESSING": "Being prepared",
    "SHIPPED": "Shipped",
    "DELIVERED": "Delivered",
    "CANCELLED": "Cancelled",
}


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text)


def first_shipped(order: Json) -> str | None:
    return min((parcel["shippedAt"] for parcel in order["shipments"] if parcel["shippedAt"]), default=None)


def delivered(order: Json) -> str | None:
    dates = [parcel["deliveredAt"] for parcel in order["shipments"]]
    return max(dates) if dates and all(dates) else None


def status(order: Json) -> str:
    if order.get("cancelledAt"):
        return "CANCELLED"
    if delivered(order):
        return "DELIVERED"
    if first_shipped(order):
        return "SHIPPED"
    return "PROCESSING" if order["paidAt"] else "AWAITING_PAYMENT"


def actions(order: Json, *, on_the_list: bool, now: datetime | None = None) -> list[str]:
    """Returns the kinds of help that an order offers now."""
    now = now or datetime.now(UTC)
    shipped, cancelled = first_shipped(order), order.get("cancelledAt")
    waits = not shipped and not cancelled
    offered = {
        "CHANGE_SHIPPING_ADDRESS": waits,
        "RESOLVE_PAYMENT_ISSUE": True,
        "CHECK_ORDER_PROGRESS": waits and bool(order["paidAt"]) and now > instant(order["paidAt"]) + timedelta(days=7),
        "REPORT_PACKAGE_NOT_RECEIVED": bool(shipped) and any(_is_missed(one, now) for one in order["shipments"]),
        "REPORT_CUSTOMS_DUTY_ISSUE": waits and bool(order["paidAt"]),
        "RETURN_OR_REPLACE_ITEMS": bool(shipped) and any(_may_come_back(one, now) for one in order["shipments"]),
        "CANCEL_ORDER": waits,
    }
    return [kind for kind, is_offered in offered.items() if is_offered and (kind in ON_THE_LIST or not on_the_list)]


def _is_missed(parcel: Json, now: datetime) -> bool:
    arrived = parcel["deliveredAt"]
    if arrived and now >= instant(arrived) + timedelta(days=7):
        return False
    return now < instant(parcel["shippedAt"]) + timedelta(days=90)


def _may_come_back(parcel: Json, now: datetime) -> bool:
    arrived = parcel["deliveredAt"]
    end = instant(arrived) + timedelta(days=37) if arrived else instant(parcel["shippedAt"]) + timedelta(days=82)
    return now < end


def formatted(total: Json) -> str:
    return f"${total['amount']}"
