"""
The course of an order: every event with the time at which it happened or is due.

Rule 1: parcels run side by side. Departure, receipt, inquiry and return have a time of their own in each.
Rule 2: missing dates never make a window endless: the days of the policy settings stand in for them.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from order_help.domain.actions import OrderEvent
from order_help.domain.ids import LineId, ShipmentId
from order_help.domain.order import Order
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.snapshot import Shipment
from order_help.domain.windows import EventTimes


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """
    What travels together, with the units in it and the times of its own events.

    Without a shipment it stands for the units that are in no parcel yet.
    """

    shipment: Shipment | None
    units: dict[LineId, int]
    times: EventTimes

    @property
    def id(self) -> ShipmentId | None:
        return self.shipment.id if self.shipment else None

    def has_left(self, now: datetime) -> bool:
        left = self.times.get(OrderEvent.FIRST_SHIPPED)
        return left is not None and left <= now

    def is_received(self, now: datetime) -> bool:
        received = self.times.get(OrderEvent.RECEIVED)
        return received is not None and received <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestones:
    """The order's own event times and its parcels: those of the shop first, then what is in no parcel yet."""

    times: EventTimes
    parcels: tuple[Parcel, ...]

    def shipments(self) -> tuple[Parcel, ...]:
        return tuple(parcel for parcel in self.parcels if parcel.shipment)

    def has_happened(self, event: OrderEvent, now: datetime) -> bool:
        return event in self.times and self.times[event] <= now

    def units_left(self, now: datetime) -> Counter[LineId]:
        """Units of each line in parcels that have left by `now`."""
        return units_in(parcel for parcel in self.parcels if parcel.has_left(now))


def milestones_of(order: Order, settings: PolicySettings) -> Milestones:
    """When everything happened to this order, or is due, as far as it is known."""
    told = order.snapshot
    own = _known(
        {
            OrderEvent.PLACED: told.placed_at,
            OrderEvent.PAID: told.paid_at,
            OrderEvent.SHIP_BY: told.ship_by or (told.paid_at + settings.ship_by_after_paid if told.paid_at else None),
            OrderEvent.RELEASED: order.released_at,
            OrderEvent.CANCELLED: order.cancelled_at,
        }
    )
    parcels = tuple(_parcel(shipment, order, own, settings) for shipment in order.shipments)
    rest = _units_in_no_parcel(order, parcels)
    if rest:
        parcels += (Parcel(shipment=None, units=rest, times=own),)
    return Milestones(times=MappingProxyType({**own, **_of_all(order, parcels)}), parcels=parcels)


def units_in(parcels: Iterable[Parcel]) -> Counter[LineId]:
    """Units of each line in these parcels together."""
    total: Counter[LineId] = Counter()
    for parcel in parcels:
        total.update(parcel.units)
    return total


def _parcel(shipment: Shipment, order: Order, own: EventTimes, settings: PolicySettings) -> Parcel:
    units: Counter[LineId] = Counter()
    for line in shipment.lines:
        units[line.line_id] += line.quantity
    return Parcel(shipment=shipment, units=units, times={**own, **_parcel_times(shipment, order, settings)})


def _parcel_times(shipment: Shipment, order: Order, settings: PolicySettings) -> dict[OrderEvent, datetime]:
    left, delivered = shipment.shipped_at, shipment.delivered_at
    if left is None:  # prepared: nothing has begun
        return {}
    confirmed = order.receipt_of(shipment.id)
    # A lost parcel is never called received, yet its return window ends: it counts as delivered after some weeks.
    presumed = delivered or left + settings.delivered_after_shipped
    received = _first(confirmed, delivered + settings.received_after_delivered if delivered else None)
    received_for_returns = _first(confirmed, presumed + settings.received_after_delivered)
    return _known(
        {
            OrderEvent.FIRST_SHIPPED: left,
            OrderEvent.DELIVERED: delivered,
            OrderEvent.RECEIVED: received,
            OrderEvent.INQUIRY_TIME_ENDED: left + settings.inquiry_after_shipped,
            OrderEvent.RETURN_WINDOW_ENDED: received_for_returns + settings.return_after_received
            if received_for_returns
            else None,
        }
    )


def _of_all(order: Order, parcels: tuple[Parcel, ...]) -> dict[OrderEvent, datetime]:
    """The events of the order as a whole, from those of its parcels."""
    leaving = sorted(
        (parcel for parcel in parcels if OrderEvent.FIRST_SHIPPED in parcel.times),
        key=lambda parcel: parcel.times[OrderEvent.FIRST_SHIPPED],
    )
    if not leaving:
        return {}
    times = {OrderEvent.FIRST_SHIPPED: leaving[0].times[OrderEvent.FIRST_SHIPPED]}
    last = _last_needed(order, leaving)
    if last is not None:
        times[OrderEvent.FULLY_SHIPPED] = last
    # What never left a cancelled order counts for nothing, so its parcels alone can complete it.
    if last is not None or order.cancelled_at is not None:
        for event in (
            OrderEvent.DELIVERED,
            OrderEvent.RECEIVED,
            OrderEvent.INQUIRY_TIME_ENDED,
            OrderEvent.RETURN_WINDOW_ENDED,
        ):
            if all(event in parcel.times for parcel in leaving):
                times[event] = max(parcel.times[event] for parcel in leaving)
    return times


def _last_needed(order: Order, leaving: list[Parcel]) -> datetime | None:
    """When the last ordered unit left, or None while some are still here."""
    missing = Counter({line.id: line.quantity for line in order.lines})
    for parcel in leaving:
        missing -= Counter(parcel.units)
        if not missing:
            return parcel.times[OrderEvent.FIRST_SHIPPED]
    return None


def _units_in_no_parcel(order: Order, parcels: tuple[Parcel, ...]) -> dict[LineId, int]:
    return dict(Counter({line.id: line.quantity for line in order.lines}) - units_in(parcels))


def _first(*times: datetime | None) -> datetime | None:
    return min((time for time in times if time is not None), default=None)


def _known(times: dict[OrderEvent, datetime | None]) -> dict[OrderEvent, datetime]:
    return {event: time for event, time in times.items() if time is not None}
