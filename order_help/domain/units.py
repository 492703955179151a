"""
The units of each line that can be returned.

Rule 1: nothing is returned twice. A unit is held by the request that asks it back, open or approved, until the shop has
booked it as returned.
Rule 2: a unit can be returned only from a portion whose return window is open, and only as long as others have not
asked it back there.
Rule 3: however many parcels are reported, what can be returned is no more than what was ordered and not taken off. A
replacement that was approved, and has left, can be returned too.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.milestones import Milestones, Portion
from order_help.domain.order import Order
from order_help.domain.returns import NO_PARCEL, TakenUnits

Place = tuple[LineId, ShipmentId]
"""A line in a parcel, or as it is handed over without one: then in NO_PARCEL."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Units:
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
    def unclaimed(self) -> int:
        """The units that the shopper has and nobody has asked back, whether or not their windows are open."""
        out = self.left - self.back
        replaced = min(self.granted, max(0, self.left - self.needed))
        return min(out - self.held + min(self.returned, self.back), self.needed - self.held + replaced)


@dataclass(frozen=True, slots=True)
class UnitCount:
    """The units of all lines of an order at one moment, and how many are asked back in each place."""

    lines: Mapping[LineId, Units]
    asked: Mapping[Place, int]

    def free_in(self, portion: Portion, line_id: LineId) -> int:
        """Returns the units of a line in a portion that nobody has asked back there; below 0 if it has fewer by now."""
        return portion.units.get(line_id, 0) - self.asked.get((line_id, place_of(portion)), 0)

    def returnable(self, line_id: LineId, open_portions: Iterable[Portion]) -> int:
        """Returns the units of a line that can be returned from these portions, whose windows are open; 0 or more."""
        in_open_windows = sum(self.free_in(portion, line_id) for portion in open_portions if line_id in portion.units)
        return max(0, min(in_open_windows, self.lines[line_id].unclaimed))


def units_of(order: Order, milestones: Milestones, *, now: datetime) -> UnitCount:
    """Counts the units of every line of the order at `now`."""
    left: Counter[LineId] = Counter()
    back: Counter[LineId] = Counter()
    for portion in milestones.portions:
        if portion.has_left(now):
            left.update(portion.units)
            if portion.is_back(now):
                back.update(portion.units)
    held, asked = _held(order), _asked(order, milestones)
    granted = order.granted
    lines = {
        line.id: Units(
            needed=line.needed,
            left=left[line.id],
            back=back[line.id],
            returned=line.returned,
            held=held[line.id],
            granted=granted[line.id],
        )
        for line in order.lines
    }
    return UnitCount(lines, asked)


def take(quantities: Mapping[LineId, int], portions: Iterable[Portion], units: UnitCount) -> TakenUnits:
    """
    Takes so many units of each line from these portions, in their order; the caller has checked that there are as many.
    """
    missing = dict(quantities)
    taken: dict[ShipmentId, dict[LineId, int]] = {}
    for portion in portions:
        for line_id in portion.units:
            here = min(missing.get(line_id, 0), units.free_in(portion, line_id))
            if here > 0:
                taken.setdefault(place_of(portion), {})[line_id] = here
                missing[line_id] -= here
    return taken


def place_of(portion: Portion) -> ShipmentId:
    """Returns by which parcel units of a portion are counted: NO_PARCEL, if they are handed over without one."""
    return portion.id or NO_PARCEL


def places(taken: TakenUnits, milestones: Milestones) -> Counter[Place]:
    """Returns how many units a return takes in each place, by the ids under which the order has its parcels."""
    total: Counter[Place] = Counter()
    for shipment_id, units in taken.items():
        for line_id, quantity in units.items():
            total[line_id, milestones.id_of(shipment_id)] += quantity
    return total


def _held(order: Order) -> Counter[LineId]:
    """
    Counts the units of each line that are asked back or were returned.

    A return that is acknowledged is still held until the shop has booked as many units more than before.
    """
    held: Counter[LineId] = Counter()
    for request in order.open_requests:
        held.update(request.quantities)
    booked: Counter[LineId] = Counter()
    for approved in order.approved_returns:
        if _is_acknowledged(approved.request_id, order):
            for line_id, quantity in approved.quantities.items():
                booked[line_id] = max(booked[line_id], approved.booked_before.get(line_id, 0)) + quantity
        else:
            held.update(approved.quantities)
    for line in order.lines:
        if line.returned or booked:
            held[line.id] += max(line.returned, booked[line.id])
    return held


def _is_acknowledged(request_id: HelpRequestId, order: Order) -> bool:
    return request_id in order.snapshot.acknowledges


def _asked(order: Order, milestones: Milestones) -> Counter[Place]:
    asked: Counter[Place] = Counter()
    for request in order.open_requests:
        asked.update(places(request.taken, milestones))
    for approved in order.approved_returns:
        asked.update(places(approved.taken, milestones))
    return asked
