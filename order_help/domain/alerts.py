"""Alerts: what the desk should look at although nobody filed a request."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from enum import Enum

from order_help.domain.ids import LineId
from order_help.domain.snapshot import OrderLine, Shipment
from order_help.domain.values import Value


class AlertKind(Enum):
    """Why the desk should look at an order for which nobody filed a request."""

    SHIPPED_THOUGH_CANCELLED = "SHIPPED_THOUGH_CANCELLED"
    OVERSHIPPED = "OVERSHIPPED"
    UNANSWERED_MESSAGE = "UNANSWERED_MESSAGE"
    REVISION_REFUSED = "REVISION_REFUSED"
    NUMBER_CLAIMED = "NUMBER_CLAIMED"


class Alert(Value):
    """Something for the desk to look at; it has waited since `since` (UTC)."""

    kind: AlertKind
    since: datetime


class Surplus(Value):
    """So many `units` (1 or more) of a line are with the shopper beyond those that should be, since `since` (UTC)."""

    line_id: LineId
    units: int
    since: datetime


def overshipped(
    lines: Iterable[OrderLine], shipments: Iterable[Shipment], granted: Mapping[LineId, int]
) -> tuple[Surplus, ...]:
    """
    Returns the lines of which more units left, in parcels that are not back, than were ordered or are to be replaced.

    `granted` are the units of approved replacements. A surplus is no reason to doubt a parcel: the desk looks at it.
    """
    spare = {line.id: line.needed + granted.get(line.id, 0) for line in lines if line.is_goods}
    units: Counter[LineId] = Counter()
    since: dict[LineId, datetime] = {}
    for left_at, line_id, quantity in sorted(_with_the_shopper(shipments), key=lambda one: one[0]):
        units[line_id] += quantity
        if line_id in spare and units[line_id] > spare[line_id]:
            since.setdefault(line_id, left_at)
    return tuple(
        Surplus(line_id=line_id, units=units[line_id] - spare[line_id], since=at) for line_id, at in since.items()
    )


def _with_the_shopper(shipments: Iterable[Shipment]) -> Iterator[tuple[datetime, LineId, int]]:
    """Yields what left in these parcels. What is handed over without one is never more than what was ordered."""
    for parcel in shipments:
        if parcel.shipped_at is not None:
            for line in parcel.lines:
                yield parcel.shipped_at, line.line_id, line.quantity
