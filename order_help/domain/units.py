"""
The units of each line that can be returned.

Rule 1: nothing is returned twice. A unit is held by the request that asks it back, open or approved, until the shop has
booked it as returned.
Rule 2: a unit can be returned only from a portion whose return window is open, and only as long as others have not
asked it back there.
Rule 3: however many parcels are reported, what can be returned is no more than what was ordered and not taken off. A
replacement that was approved, and has left, can be returned too.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from order_help.domain.ids import LineId, ShipmentId
from order_help.domain.milestones import Milestones, Portion, units_in
from order_help.domain.order import Order
from order_help.domain.returns import NO_PARCEL, Allocation, quantities
from order_help.domain.values import Value

Place = tuple[LineId, ShipmentId]
"""A line in a parcel, or as it is handed over without one: then in NO_PARCEL."""


class Units(Value):
    """
    The units (0 or more) of one line at one moment.

    `needed` were ordered and not taken off, `left` are in portions that left, `back` in those that came back to the
    shop. `returned` are those that the shop has booked, and `held` are those, and all that are asked back besides.
    `granted` are to be replaced.
    """

    needed: int
    left: int
    back: int
    returned: int
    held: int
    granted: int

    @property
    def is_claimed(self) -> bool:
        """Whether everything that the shopper has, or is to get, is asked back: what is to leave adds nothing then."""
        return self.held >= self.needed + self.granted

    @property
    def unclaimed(self) -> int:
        """The units that the shopper has and nobody has asked back, whether or not their windows are open."""
        out = self.left - self.back
        return min(out - self.held + min(self.returned, self.back), self.needed - self.held + self.granted)


class UnitCount(Value, kw_only=False):
    """The units of all lines of an order at one moment, and how many are asked back in each place."""

    lines: Mapping[LineId, Units]
    requested: Mapping[Place, int]

    def free_in(self, portion: Portion, line_id: LineId) -> int:
        """Returns the units of a line in a portion that nobody has asked back there; below 0 if it has fewer by now."""
        return portion.units.get(line_id, 0) - self.requested.get((line_id, place_of(portion)), 0)

    def returnable(self, open_portions: Iterable[Portion]) -> Mapping[LineId, int]:
        """
        Returns the units (0 or more) of each line that can be returned from these portions, whose windows are open.

        What was asked back in a portion counts there even if it has fewer units of the line by now, or none.
        """
        portions = tuple(open_portions)
        free = units_in(portions)
        places_of_lines = {(portion.line.id if portion.line else None, place_of(portion)) for portion in portions}
        for (line_id, place), quantity in self.requested.items():
            if (None, place) in places_of_lines or (line_id, place) in places_of_lines:
                free[line_id] = free.get(line_id, 0) - quantity
        return {line_id: max(0, min(free.get(line_id, 0), units.unclaimed)) for line_id, units in self.lines.items()}


def units_of(order: Order, milestones: Milestones, *, now: datetime) -> UnitCount:
    """Counts the units of every line of the order at `now`."""
    left = [portion for portion in milestones.portions if portion.has_left(now)]
    units_left, units_back = units_in(left), units_in([portion for portion in left if portion.is_back(now)])
    held, granted = _held(order), order.granted
    lines = {
        line.id: Units(
            needed=line.needed,
            left=units_left.get(line.id, 0),
            back=units_back.get(line.id, 0),
            returned=line.returned,
            held=held.get(line.id, 0),
            granted=granted.get(line.id, 0),
        )
        for line in order.lines
    }
    return UnitCount(lines, _requested(order, milestones))


def allocate(wanted: Mapping[LineId, int], portions: Iterable[Portion], units: UnitCount) -> Allocation:
    """
    Takes so many units of each line from these portions, in their order; the caller has checked that there are as many.
    """
    missing = dict(wanted)
    allocation: dict[ShipmentId, dict[LineId, int]] = {}
    for portion in portions:
        for line_id in portion.units:
            here = min(missing.get(line_id, 0), units.free_in(portion, line_id))
            if here > 0:
                allocation.setdefault(place_of(portion), {})[line_id] = here
                missing[line_id] -= here
    return allocation


def place_of(portion: Portion) -> ShipmentId:
    """Returns by which parcel units of a portion are counted: NO_PARCEL, if they are handed over without one."""
    return portion.id or NO_PARCEL


def places(allocation: Iterable[Allocation], milestones: Milestones) -> dict[Place, int]:
    """Returns how many units returns take in each place, by the ids under which the order has its parcels."""
    total: dict[Place, int] = {}
    for of_return in allocation:
        for shipment_id, units in of_return.items():
            for line_id, quantity in units.items():
                place = line_id, milestones.id_of(shipment_id)
                total[place] = total.get(place, 0) + quantity
    return total


def _held(order: Order) -> Mapping[LineId, int]:
    """
    Counts the units of each line that are asked back or were returned.

    A return that is acknowledged is still held until the shop has booked as many units more than before.
    """
    acknowledged = order.snapshot.acknowledges
    unacknowledged = [one.allocation for one in order.approved_returns if one.request_id not in acknowledged]
    held = quantities(*(request.allocation for request in order.open_requests), *unacknowledged)
    booked: dict[LineId, int] = {}
    for approved in order.approved_returns:
        if approved.request_id in acknowledged:
            for line_id, quantity in approved.quantities.items():
                booked[line_id] = max(booked.get(line_id, 0), approved.booked_before.get(line_id, 0)) + quantity
    for line in order.lines:
        if line.returned or booked:
            held[line.id] = held.get(line.id, 0) + max(line.returned, booked.get(line.id, 0))
    return held


def _requested(order: Order, milestones: Milestones) -> Mapping[Place, int]:
    allocation = (
        *(request.allocation for request in order.open_requests),
        *(one.allocation for one in order.approved_returns),
    )
    return places(allocation, milestones)
