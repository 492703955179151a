"""
What a list of orders can be narrowed to, and which orders that leaves.

Rule 1: every order is either on the way or past, by its status alone (`_ENDS`), with two exceptions.
Rule 2: an order of which everything arrived, was handed over, came back or was cancelled is past. Whatever is still to
be paid, sent, picked up or to arrive is on the way.
Rule 3: parcels that nobody reports on are past once their inquiry time is over, as no help about them is left either.
Rule 4: what came back is past only if nothing else is still to leave.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import Enum
from types import MappingProxyType
from typing import Final

from order_help.domain.help_requests import HelpRequestState
from order_help.domain.milestones import Milestones
from order_help.domain.order import Order
from order_help.domain.status import OrderStatus, status_of


class OrderFilter(Enum):
    """What a list of orders is narrowed to."""

    NEEDS_ANSWER = "NEEDS_ANSWER"
    OPEN_REQUESTS = "OPEN_REQUESTS"
    ON_THE_WAY = "ON_THE_WAY"
    PAST = "PAST"


_ENDS: Final[Mapping[OrderStatus, OrderFilter]] = MappingProxyType(
    {
        OrderStatus.AWAITING_PAYMENT: OrderFilter.ON_THE_WAY,
        OrderStatus.PROCESSING: OrderFilter.ON_THE_WAY,
        OrderStatus.READY_FOR_PICKUP: OrderFilter.ON_THE_WAY,
        OrderStatus.PARTIALLY_SHIPPED: OrderFilter.ON_THE_WAY,
        OrderStatus.SHIPPED: OrderFilter.ON_THE_WAY,  # unless no parcel is, by rule 3
        OrderStatus.DELIVERED: OrderFilter.PAST,
        OrderStatus.RECEIVED: OrderFilter.PAST,
        OrderStatus.HANDED_OVER: OrderFilter.PAST,
        OrderStatus.RETURNED_TO_SENDER: OrderFilter.PAST,  # unless something is to leave, by rule 4
        OrderStatus.CANCELLED: OrderFilter.PAST,
    }
)


def filters_of(order: Order, milestones: Milestones, *, now: datetime) -> frozenset[OrderFilter]:
    """
    Returns which filters an order passes at `now`.

    These are ON_THE_WAY or PAST; OPEN_REQUESTS if a help request is open; and NEEDS_ANSWER too, if one of these awaits
    the shopper's answer.
    """
    found = {_end_of(status_of(milestones, now=now), milestones, now)}
    if order.open_requests:
        found.add(OrderFilter.OPEN_REQUESTS)
    if any(request.state is HelpRequestState.AWAITING_SHOPPER for request in order.open_requests):
        found.add(OrderFilter.NEEDS_ANSWER)
    return frozenset(found)


def _end_of(status: OrderStatus, milestones: Milestones, now: datetime) -> OrderFilter:
    match status:
        case OrderStatus.SHIPPED if not any(parcel.is_on_its_way(now) for parcel in milestones.parcels):
            return OrderFilter.PAST
        case OrderStatus.RETURNED_TO_SENDER if not milestones.has_all_left(now):
            return OrderFilter.ON_THE_WAY
    return _ENDS[status]
