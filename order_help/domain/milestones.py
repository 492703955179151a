"""
The milestones of an order: every event with the time at which it happened or is due.

Rule 1: each parcel has its own times for shipping, delivery, receipt, and the ends of its inquiry and return windows.
Rule 2: a missing date never leaves a window open for good: the policy settings say how many days to assume.
Rule 3: a delivery or a receipt while the return window is open sets its end anew; one after that opens nothing.
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
from order_help.domain.snapshot import OrderSnapshot, Shipment
from order_help.domain.windows import EventTimes


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """
    A parcel: its units of each line, and the times of its own events.

    `shipment` is None for one parcel at most, which holds the units that are in no shipment yet.
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
    """The event times of the order as a whole, and its parcels: shipments first, then the units in no shipment yet."""

    times: EventTimes
    parcels: tuple[Parcel, ...]

    def shipments(self) -> tuple[Parcel, ...]:
        return tuple(parcel for parcel in self.parcels if parcel.shipment)

    def has_happened(self, event: OrderEvent, now: datetime) -> bool:
        return event in self.times and self.times[event] <= now

    def units_shipped(self, now: datetime) -> Counter[LineId]:
        """Returns the units of each line in parcels that were shipped by `now`."""
        return units_in(parcel for parcel in self.parcels if parcel.has_left(now))


def milestones_of(order: Order, settings: PolicySettings) -> Milestones:
    """Returns the milestones of an order, as far as their times are known."""
    paid_at, ship_by = order.paid_at, order.snapshot.ship_by
    own_times = _without_none(
        {
            OrderEvent.PLACED: _placed_at(order.snapshot),
            OrderEvent.PAID: paid_at,
            OrderEvent.SHIP_BY: ship_by or (settings.ends(paid_at, settings.ship_by_after_paid) if paid_at else None),
            OrderEvent.RELEASED: order.released_at,
            OrderEvent.CANCELLED: order.cancelled_at,
        }
    )
    parcels = tuple(_parcel(shipment, order, own_times, settings) for shipment in order.shipments)
    unpacked = _units_ordered(order) - units_in(parcels)
    if unpacked or not parcels:  # an order whose lines were all taken off still waits for what the shop says next
        parcels += (Parcel(shipment=None, units=dict(unpacked), times=own_times),)
    return Milestones(times=MappingProxyType({**own_times, **_order_times(order, parcels)}), parcels=parcels)


def _placed_at(snapshot: OrderSnapshot) -> datetime:
    """Returns when the order counts as placed: if the shop's clock is ahead, that is when its snapshot was taken."""
    return min(snapshot.placed_at, snapshot.taken_at or snapshot.placed_at)


def units_in(parcels: Iterable[Parcel]) -> Counter[LineId]:
    """Returns the units of each line in all of these parcels."""
    total: Counter[LineId] = Counter()
    for parcel in parcels:
        total.update(parcel.units)
    return total


def _parcel(shipment: Shipment, order: Order, order_times: EventTimes, settings: PolicySettings) -> Parcel:
    units: Counter[LineId] = Counter()
    for line in shipment.lines:
        units[line.line_id] += line.quantity
    return Parcel(shipment=shipment, units=units, times={**order_times, **_parcel_times(shipment, order, settings)})


def _parcel_times(shipment: Shipment, order: Order, settings: PolicySettings) -> dict[OrderEvent, datetime]:
    shipped, delivered = shipment.shipped_at, shipment.delivered_at
    if shipped is None:
        return {}
    confirmed = order.receipt_of(shipment.id)
    received = _earlier(confirmed, settings.ends(delivered, settings.received_after_delivered) if delivered else None)
    return _without_none(
        {
            OrderEvent.FIRST_SHIPPED: shipped,
            OrderEvent.DELIVERED: delivered,
            OrderEvent.RECEIVED: received,
            OrderEvent.INQUIRY_TIME_ENDED: settings.ends(shipped, settings.inquiry_after_shipped),
            OrderEvent.RETURN_WINDOW_ENDED: _return_window_end(shipped, delivered, confirmed, settings),
        }
    )


def _return_window_end(
    shipped: datetime, delivered: datetime | None, confirmed: datetime | None, settings: PolicySettings
) -> datetime:
    # A parcel neither delivered nor confirmed never counts as received, but its return window has to end nevertheless.
    after_delivery = settings.received_after_delivered + settings.return_after_received
    end = settings.ends(shipped, settings.delivered_after_shipped + after_delivery)
    if delivered is not None and delivered < end:
        end = settings.ends(delivered, after_delivery)
    if confirmed is not None and confirmed < end:
        end = settings.ends(confirmed, settings.return_after_received)
    return end


def _order_times(order: Order, parcels: tuple[Parcel, ...]) -> dict[OrderEvent, datetime]:
    """Returns the times of the events of the order as a whole that follow from those of its parcels."""
    shipped = sorted(
        (parcel for parcel in parcels if OrderEvent.FIRST_SHIPPED in parcel.times),
        key=lambda parcel: parcel.times[OrderEvent.FIRST_SHIPPED],
    )
    if not shipped:
        return {}
    times = {OrderEvent.FIRST_SHIPPED: shipped[0].times[OrderEvent.FIRST_SHIPPED]}
    fully_shipped = _fully_shipped_at(order, shipped)
    if fully_shipped is not None:
        times[OrderEvent.FULLY_SHIPPED] = fully_shipped
    # The unshipped units of a cancelled order do not count, so its shipped parcels alone complete it: if the
    # cancellation is planned, no earlier than that.
    planned_end = order.cancelled_at if order.is_cancellation_planned else None
    if fully_shipped is not None or order.cancelled_at is not None:
        for event in (
            OrderEvent.DELIVERED,
            OrderEvent.RECEIVED,
            OrderEvent.INQUIRY_TIME_ENDED,
            OrderEvent.RETURN_WINDOW_ENDED,
        ):
            if all(event in parcel.times for parcel in shipped):
                times[event] = max(parcel.times[event] for parcel in shipped)
                if planned_end and not fully_shipped:
                    times[event] = max(times[event], planned_end)
    return times


def _fully_shipped_at(order: Order, shipped: list[Parcel]) -> datetime | None:
    """Returns when the last ordered unit was shipped; None if some units are not shipped."""
    missing = _units_ordered(order)
    for parcel in shipped:
        missing -= Counter(parcel.units)
        if not missing:
            return parcel.times[OrderEvent.FIRST_SHIPPED]
    return None


def _units_ordered(order: Order) -> Counter[LineId]:
    return Counter({line.id: line.quantity for line in order.lines})


def _earlier(*times: datetime | None) -> datetime | None:
    return min((time for time in times if time is not None), default=None)


def _without_none(times: dict[OrderEvent, datetime | None]) -> dict[OrderEvent, datetime]:
    return {event: time for event, time in times.items() if time is not None}
