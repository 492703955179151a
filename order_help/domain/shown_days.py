"""
The day that people are shown of an instant at which something happened or is due.

Rule 1: it is the shop's day in which the instant lies, on every page and in every text and mail.
Rule 2: of the end of a span of days it is the span's last day, since nobody takes the instant after a day for its end.
Rule 3: of a promise that the shop made as a plain day, it is that day.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from order_help.domain.actions import OrderEvent
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.snapshot import OrderSnapshot

_ENDS_OF_SPANS: Final = frozenset({OrderEvent.INQUIRY_TIME_ENDED, OrderEvent.RETURN_WINDOW_ENDED})


def day_of_event(event: OrderEvent | None, at: datetime, snapshot: OrderSnapshot, settings: PolicySettings) -> date:
    """Returns the day to show of an event of an order, or of anything else that happened to it, at `at` (UTC)."""
    if event in _ENDS_OF_SPANS:
        return settings.last_day(at)
    if event is OrderEvent.SHIP_BY:
        return _ship_by_day(at, snapshot, settings)
    return settings.day_of(at)


def ship_by_day(times: Mapping[OrderEvent, datetime], snapshot: OrderSnapshot, settings: PolicySettings) -> date | None:
    """Returns the last day on which the order is to be shipped, promised or assumed; None if it is not due."""
    at = times.get(OrderEvent.SHIP_BY)
    return None if at is None else _ship_by_day(at, snapshot, settings)


def deliver_by_day(snapshot: OrderSnapshot, settings: PolicySettings) -> date | None:
    """Returns the last day on which the order is to arrive; None if the shop made no promise."""
    if snapshot.deliver_by is None or snapshot.deliver_by_day:
        return snapshot.deliver_by_day
    return settings.day_of(snapshot.deliver_by)


def _ship_by_day(at: datetime, snapshot: OrderSnapshot, settings: PolicySettings) -> date:
    if snapshot.ship_by is None:  # assumed: so many days after the payment
        return settings.last_day(at)
    return snapshot.ship_by_day or settings.day_of(at)
