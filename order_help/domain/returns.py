"""
Returns: which units of which parcels are asked back, and which of them an agent has approved.

Rule: a return takes each unit from one portion of the order, a parcel or what was handed over without one, and stays
counted there.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.snapshot import OrderLine


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenUnits:
    """So many units (1 or more) of a line, from a parcel; None as `shipment_id` if it was handed over without one."""

    line_id: LineId
    shipment_id: ShipmentId | None
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovedReturn:
    """
    A return that was approved.

    With `is_replacement` the shopper gets as many units again. `booked_before` has, for each of its lines, how many
    units the shop had booked as returned in the last snapshot that did not acknowledge this return.
    """

    request_id: HelpRequestId
    taken: tuple[TakenUnits, ...]
    is_replacement: bool = False
    booked_before: Mapping[LineId, int] = field(default_factory=dict)

    @property
    def quantities(self) -> Mapping[LineId, int]:
        """The units of each line."""
        return quantities(self.taken)


def quantities(taken: tuple[TakenUnits, ...]) -> Mapping[LineId, int]:
    """Returns the units of each line, in all portions together."""
    total: Counter[LineId] = Counter()
    for units in taken:
        total[units.line_id] += units.quantity
    return total


def booked_before(approved: ApprovedReturn, lines: Iterable[OrderLine]) -> Mapping[LineId, int]:
    """Returns how many units of the lines of a return the shop has booked as returned."""
    return {line.id: line.returned for line in lines if line.returned and line.id in approved.quantities}
