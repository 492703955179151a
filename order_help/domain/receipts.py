"""Tells a receipt that the shopper confirmed from one that is only reckoned, so many days after the delivery."""

from collections.abc import Iterable

from order_help.domain.actions import OrderEvent
from order_help.domain.milestones import Portion


def is_receipt_confirmed(parcels: Iterable[Portion]) -> bool:
    """
    Whether the shopper confirmed the receipt of every one of these parcels that counts as received.

    Texts say only then that something arrived; else they say that it counts as received. False without such a parcel.
    """
    received = [parcel for parcel in parcels if OrderEvent.RECEIVED in parcel.times]
    return bool(received) and all(parcel.times[OrderEvent.RECEIVED] == parcel.confirmed_at for parcel in received)
