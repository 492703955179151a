"""
Returns: which units of which parcels are asked back, and which of them an agent has approved.

Rule: a return takes each unit from one portion of the order, a parcel or what was handed over without one, and stays
counted there.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.snapshot import OrderLine
from order_help.domain.values import Value, field

Allocation = Mapping[ShipmentId, Mapping[LineId, int]]
"""The units (1 or more) of each line that a return takes from each parcel."""

NO_PARCEL: Final = ShipmentId("")
"""Stands in `Allocation` for what was handed over without a parcel; no parcel has this id."""


class ApprovedReturn(Value):
    """
    A return that was approved.

    With `is_replacement` the shopper gets as many units again. `booked_before` has, for each of its lines, how many
    units the shop had booked as returned in the last snapshot that did not acknowledge this return, if there were any.
    """

    request_id: HelpRequestId
    allocation: Allocation = field(default_factory=dict)
    is_replacement: bool = False
    booked_before: Mapping[LineId, int] = field(default_factory=dict)

    @property
    def quantities(self) -> Mapping[LineId, int]:
        """The units of each line."""
        return quantities(self.allocation)


def quantities(*allocation: Allocation) -> dict[LineId, int]:
    """Returns the units of each line that returns take, in all portions together."""
    total: dict[LineId, int] = {}
    for of_return in allocation:
        for units in of_return.values():
            for line_id, quantity in units.items():
                total[line_id] = total.get(line_id, 0) + quantity
    return total


def booked_before(approved: ApprovedReturn, lines: Iterable[OrderLine]) -> Mapping[LineId, int]:
    """Returns how many units of the lines of a return the shop has booked as returned."""
    return {line.id: line.returned for line in lines if line.returned and line.id in approved.quantities}
