"""
The milestones of an order: every event with the time at which it happened or is due.

Rule 1: an order leaves in portions, and each has its own times: a parcel those of its shipping, delivery, receipt and
return to the shop; what is in no parcel those of its handing over. Units that wait for a parcel are one portion more.
Rule 2: a missing date never leaves a window open for good: the policy settings say how many days to assume.
Rule 3: a delivery or a receipt while the return window is open sets its end anew; one after that opens nothing.
Rule 4: fees and services are in no portion. An order of nothing else is handed over as it counts as paid.
"""

from collections.abc import Iterable, Mapping, Set
from datetime import datetime
from types import MappingProxyType
from typing import Final

from order_help.domain.actions import LookedUp, OrderEvent
from order_help.domain.dates import earliest
from order_help.domain.ids import LineId, ShipmentId
from order_help.domain.order import Order, receipts
from order_help.domain.parcels import Parcels, joined
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.snapshot import Fulfilment, OrderLine, Shipment
from order_help.domain.values import Value, field
from order_help.domain.windows import EventTimes


class Way(LookedUp):
    """How a portion reaches the shopper."""

    PARCEL = "PARCEL"
    HAND_OVER = "HAND_OVER"  # handed over or picked up, in no parcel


class HandOver(LookedUp):
    """What a hand-over is."""

    DIGITAL = "DIGITAL"
    PICKUP = "PICKUP"
    NOTHING = "NOTHING"  # of an order of fees alone


LEAVING: Final[Mapping[Way, OrderEvent]] = MappingProxyType(
    {Way.PARCEL: OrderEvent.FIRST_SHIPPED, Way.HAND_OVER: OrderEvent.FIRST_HANDED_OVER}
)
"""The event with which a portion leaves the shop."""


class Portion(Value):
    """
    What leaves together: its units of each line, and the times of its own events.

    A PARCEL has a `shipment`, except for one at most, which holds the units that wait for a parcel. A HAND_OVER has the
    `line` of which it is, or none if the order has nothing that is handed over; `ready_at` is when it can be picked up.
    `confirmed_at` is when the shopper said that the parcel arrived.
    """

    way: Way
    units: Mapping[LineId, int]
    times: EventTimes
    shipment: Shipment | None = None
    line: OrderLine | None = None
    ready_at: datetime | None = None
    confirmed_at: datetime | None = None

    @property
    def id(self) -> ShipmentId | None:
        return self.shipment.id if self.shipment else None

    @property
    def left_at(self) -> datetime | None:
        """When it left or will leave the shop (UTC); None if that is not known."""
        return self.times.get(LEAVING[self.way])

    @property
    def fulfilled_at(self) -> datetime | None:
        """When the shop has or will have done its part (UTC): it left, or is ready to be picked up."""
        return earliest(self.left_at, self.ready_at)

    @property
    def hand_over(self) -> HandOver | None:
        """What hand-over it is; None for a parcel."""
        if self.way is Way.PARCEL:
            return None
        if self.line is None:
            return HandOver.NOTHING
        return HandOver.PICKUP if self.line.fulfilment is Fulfilment.PICKUP else HandOver.DIGITAL

    def has_left(self, now: datetime) -> bool:
        return _is_past(self.left_at, now)

    def is_ready(self, now: datetime) -> bool:
        """Whether it can be picked up."""
        return _is_past(self.ready_at, now)

    def is_back(self, now: datetime) -> bool:
        """Whether it came back to the shop."""
        return _is_past(self.times.get(OrderEvent.RETURNED_TO_SENDER), now)

    def is_out(self, now: datetime) -> bool:
        """Whether it left and did not come back."""
        return self.has_left(now) and not self.is_back(now)

    def is_delivered(self, now: datetime) -> bool:
        """Whether the carrier delivered it."""
        return _is_past(self.times.get(OrderEvent.DELIVERED), now)

    def is_on_its_way(self, now: datetime) -> bool:
        """
        Whether it left and is not known to have arrived or to be back, and can still be inquired for.

        A parcel of which nobody ever reports is so only until its inquiry time ends.
        """
        if not self.is_out(now) or self.is_delivered(now) or self.is_received(now):
            return False
        return not _is_past(self.times.get(OrderEvent.INQUIRY_TIME_ENDED), now)

    def is_received(self, now: datetime) -> bool:
        return _is_past(self.times.get(OrderEvent.RECEIVED), now) and not self.is_back(now)


class Milestones(Value):
    """
    The event times of the order as a whole, and its portions: shipments first, then the rest.

    `needed` are the units of each line that were ordered and not taken off. `no_parcels` are shipments with nothing
    that is sent in a parcel. `aliases` is the same as in `Parcels`.
    """

    times: EventTimes
    portions: tuple[Portion, ...]
    needed: Mapping[LineId, int]
    no_parcels: tuple[Shipment, ...] = ()
    aliases: Mapping[ShipmentId, ShipmentId] = field(default_factory=dict)

    @property
    def parcels(self) -> tuple[Portion, ...]:
        """The parcels, and the units that wait for one."""
        return tuple(portion for portion in self.portions if portion.way is Way.PARCEL)

    def shipments(self) -> tuple[Portion, ...]:
        return tuple(portion for portion in self.portions if portion.shipment)

    def id_of(self, shipment_id: ShipmentId) -> ShipmentId:
        """Returns the id under which the order has a parcel; the same id, if the order does not know it."""
        return self.aliases.get(shipment_id, shipment_id)

    def has_happened(self, event: OrderEvent, now: datetime) -> bool:
        return event in self.times and self.times[event] <= now

    def has_all_left(self, at: datetime) -> bool:
        """Whether everything that was ordered and not taken off had left at this time (UTC)."""
        if self.needed and not self.has_happened(OrderEvent.FULFILLED, at):
            return False  # known already, so that there is nothing to count
        portions = [portion for portion in self.portions if portion.has_left(at)]
        if len(portions) == len(self.portions):  # every unit is in some portion
            return True
        left = units_in(portions)
        return all(units <= left.get(line_id, 0) for line_id, units in self.needed.items())

    def waits(self, now: datetime) -> bool:
        """Whether something of the order is still, or again, at the shop and is to leave."""
        if self.has_happened(OrderEvent.CANCELLED, now):
            return False
        if self.needed and not self.has_happened(OrderEvent.FULFILLED, now):
            return True
        portions = [portion for portion in self.portions if portion.is_out(now)]
        if len(portions) == len(self.portions):
            return False
        out = units_in(portions)
        if any(units > out.get(line_id, 0) for line_id, units in self.needed.items()):
            return True
        return any(portion.hand_over is HandOver.NOTHING and not portion.has_left(now) for portion in self.portions)

    def never(self) -> frozenset[OrderEvent]:
        """The ways of leaving that nothing of this order takes."""
        ways = {portion.way for portion in self.portions}
        return frozenset(event for way, event in LEAVING.items() if way not in ways)


def milestones_of(order: Order, settings: PolicySettings) -> Milestones:
    """Returns the milestones of an order, as far as their times are known."""
    paid_at, cancelled_at, ship_by = order.counts_as_paid_at, order.cancelled_at, order.snapshot.ship_by
    if ship_by is None and paid_at is not None:
        ship_by = settings.ends(paid_at, settings.ship_by_after_paid)
    own_times = _without_none(
        {
            OrderEvent.PLACED: order.counts_as_placed_at,
            OrderEvent.PAID: paid_at,
            OrderEvent.SHIP_BY: ship_by,
            OrderEvent.RELEASED: order.released_at,
            OrderEvent.CANCELLED: cancelled_at,
        }
    )
    parcels, fees = joined(order.snapshot, order.local_changes.shipments, cancelled_at), order.snapshot.fees
    confirmed = receipts(order.local_changes, parcels)
    needed = {line.id: line.needed for line in order.lines if line.needed and line.is_goods}
    no_parcels = tuple(one for one in parcels.shipments if _is_no_parcel(one, parcels, fees, needed))
    not_to_come = {one.id for one in no_parcels}
    sent = tuple(
        _parcel(shipment, parcels, fees, own_times, confirmed.get(shipment.id), settings)
        for shipment in parcels.shipments
        if shipment.id not in not_to_come
    )
    portions = (*sent, *_rest(order, units_in(sent), own_times, settings))
    if not portions and not order.snapshot.has_goods:
        portions = (_nothing_to_hand_over(own_times),)
    return Milestones(
        times=MappingProxyType({**own_times, **_order_times(order, needed, portions)}),
        portions=portions,
        needed=needed,
        no_parcels=no_parcels,
        aliases=parcels.aliases,
    )


def _is_no_parcel(shipment: Shipment, parcels: Parcels, fees: Set[LineId], needed: Mapping[LineId, int]) -> bool:
    """
    Whether a shipment is a note, or is not to come.

    It is not if it was prepared with nothing but what was taken off or handed over since.
    """
    if shipment.shipped_at is None and shipment.lines:
        return not any(line.line_id in needed for line in parcels.contents_of(shipment))
    return shipment.is_note(fees)


def units_in(portions: Iterable[Portion]) -> dict[LineId, int]:
    """Returns the units of each line in all of these portions; a line of which there are none may be missing."""
    total: dict[LineId, int] = {}
    for portion in portions:
        for line_id, units in portion.units.items():
            total[line_id] = total.get(line_id, 0) + units
    return total


def _rest(
    order: Order, packed: Mapping[LineId, int], own_times: EventTimes, settings: PolicySettings
) -> Iterable[Portion]:
    """Yields what is in no parcel: the units that wait for one, then each line that is handed over without."""
    waiting: dict[LineId, int] = {}
    hand_overs = []
    for line in order.lines:
        in_parcels = packed.get(line.id, 0)
        rest = line.in_no_parcel(in_parcels)
        if line.fulfilment is Fulfilment.PARCEL and rest:
            waiting[line.id] = rest
        elif line.has_hand_over(in_parcels):
            hand_overs.append(_hand_over(line, rest, order, own_times, settings))
    if waiting:
        yield Portion(way=Way.PARCEL, units=waiting, times=own_times)
    yield from hand_overs


def _hand_over(line: OrderLine, units: int, order: Order, own_times: EventTimes, settings: PolicySettings) -> Portion:
    at, times = order.fulfilled_at(line), dict(own_times)
    if at is not None:
        times[OrderEvent.FIRST_HANDED_OVER] = at
        times[OrderEvent.RETURN_WINDOW_ENDED] = settings.ends(at, settings.return_after_received)
    ready_at = line.ready_at if line.fulfilment is Fulfilment.PICKUP else None
    contents = {line.id: units} if units else {}
    return Portion(way=Way.HAND_OVER, units=contents, times=times, line=line, ready_at=ready_at)


def _nothing_to_hand_over(own_times: EventTimes) -> Portion:
    """Returns the portion of an order that has nothing but fees: it counts as handed over once it is paid."""
    paid, cancelled = own_times.get(OrderEvent.PAID), own_times.get(OrderEvent.CANCELLED)
    if paid is None or (cancelled is not None and cancelled <= paid):
        return Portion(way=Way.HAND_OVER, units={}, times=own_times)
    return Portion(way=Way.HAND_OVER, units={}, times={**own_times, OrderEvent.FIRST_HANDED_OVER: paid})


def _parcel(
    shipment: Shipment,
    parcels: Parcels,
    fees: frozenset[LineId],
    order_times: EventTimes,
    confirmed: datetime | None,
    settings: PolicySettings,
) -> Portion:
    is_to_come_back = shipment.id in parcels.to_come_back
    units: dict[LineId, int] = {}
    for line in parcels.contents_of(shipment):
        if line.line_id not in fees:
            units[line.line_id] = units.get(line.line_id, 0) + line.quantity
    times = {**order_times, **_parcel_times(shipment, confirmed, settings, is_to_come_back=is_to_come_back)}
    return Portion(way=Way.PARCEL, shipment=shipment, units=units, times=times, confirmed_at=confirmed)


def _parcel_times(
    shipment: Shipment, confirmed: datetime | None, settings: PolicySettings, *, is_to_come_back: bool
) -> dict[OrderEvent, datetime]:
    shipped, delivered, returned = shipment.shipped_at, shipment.delivered_at, shipment.returned_at
    if shipped is None:
        return {}
    received = earliest(confirmed, settings.ends(delivered, settings.received_after_delivered) if delivered else None)
    if received and returned and (received > returned or not is_to_come_back):
        received = None  # what came back was not received
    return _without_none(
        {
            OrderEvent.FIRST_SHIPPED: shipped,
            OrderEvent.DELIVERED: delivered,
            OrderEvent.RECEIVED: received,
            OrderEvent.INQUIRY_TIME_ENDED: settings.ends(shipped, settings.inquiry_after_shipped),
            OrderEvent.RETURN_WINDOW_ENDED: return_window_end(shipped, delivered, confirmed, settings),
            OrderEvent.RETURNED_TO_SENDER: returned,
        }
    )


def return_window_end(
    shipped: datetime, delivered: datetime | None, confirmed: datetime | None, settings: PolicySettings
) -> datetime:
    """Returns when the contents of a parcel can no longer be returned (UTC), from the times of its events."""
    # A parcel neither delivered nor confirmed never counts as received, but its return window has to end nevertheless.
    after_delivery = settings.received_after_delivered + settings.return_after_received
    end = settings.ends(shipped, settings.delivered_after_shipped + after_delivery)
    if delivered is not None and delivered < end:
        end = settings.ends(delivered, after_delivery)
    if confirmed is not None and confirmed < end:
        end = settings.ends(confirmed, settings.return_after_received)
    return end


def _order_times(
    order: Order, needed: Mapping[LineId, int], portions: tuple[Portion, ...]
) -> dict[OrderEvent, datetime]:
    """Returns the times of the events of the order as a whole that follow from those of its portions."""
    times: dict[OrderEvent, datetime] = {}
    for way, event in LEAVING.items():
        left = [portion.times[event] for portion in portions if portion.way is way and event in portion.times]
        if left:
            times[event] = min(left)
    fulfilled_at = _fulfilled_at(needed, portions)
    if fulfilled_at is not None:
        times[OrderEvent.FULFILLED] = fulfilled_at
    out = [
        portion
        for portion in portions
        if OrderEvent.FIRST_SHIPPED in portion.times and OrderEvent.RETURNED_TO_SENDER not in portion.times
    ]
    # The unshipped units of a cancelled order do not count, so its shipped parcels alone complete it: if the
    # cancellation is planned, no earlier than that.
    planned_end = order.cancelled_at if order.is_cancellation_planned else None
    is_all_out = _is_all_out(needed, portions)
    if out and (is_all_out or order.cancelled_at is not None):
        for event in (
            OrderEvent.DELIVERED,
            OrderEvent.RECEIVED,
            OrderEvent.INQUIRY_TIME_ENDED,
            OrderEvent.RETURN_WINDOW_ENDED,
        ):
            known = [parcel.times[event] for parcel in out if event in parcel.times]
            if len(known) == len(out):
                times[event] = max(known)
                if planned_end and not is_all_out:
                    times[event] = max(times[event], planned_end)
    return times


def _is_all_out(needed: Mapping[LineId, int], portions: tuple[Portion, ...]) -> bool:
    """Whether everything has a date at which it left or will leave, and nothing came back."""
    out = units_in(p for p in portions if p.left_at and OrderEvent.RETURNED_TO_SENDER not in p.times)
    return all(units <= out.get(line_id, 0) for line_id, units in needed.items())


def _fulfilled_at(needed: Mapping[LineId, int], portions: tuple[Portion, ...]) -> datetime | None:
    """Returns when the shop has done its part for the last unit; None if something of it is not known."""
    if not needed:  # what was taken off meanwhile is not waited for
        return earliest(*(portion.left_at for portion in portions))
    dated = [(at, portion.units) for portion in portions if (at := portion.fulfilled_at) is not None]
    missing = dict(needed)
    for at, units in sorted(dated, key=lambda one: one[0]):
        for line_id, quantity in units.items():
            if line_id in missing:
                missing[line_id] -= quantity
        if all(quantity <= 0 for quantity in missing.values()):
            return at
    return None


def _is_past(at: datetime | None, now: datetime) -> bool:
    return at is not None and at <= now


def _without_none(times: dict[OrderEvent, datetime | None]) -> dict[OrderEvent, datetime]:
    return {event: time for event, time in times.items() if time is not None}
