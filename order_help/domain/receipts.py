"""Tells a receipt that the shopper confirmed from one that is only reckoned, so many days after the delivery."""

from collections.abc import Iterable

from order_help.domain.actions import OrderEvent
from order_help.domain.milestones import Parcel
from order_help.domain.order import Order


def is_receipt_confirmed(order: Order, parcels: Iterable[Parcel]) -> bool:
    """
    Whether the shopper confirmed the receipt of every one of these parcels that counts as received.

    Texts say only then that something arrived; else they say that it counts as received. False without such a parcel.
    """
    received = [parcel for parcel in parcels if OrderEvent.RECEIVED in parcel.times]
    return bool(received) and all(
        parcel.id is not None and order.receipt_of(parcel.id) == parcel.times[OrderEvent.RECEIVED]
        for parcel in received
    )
