"""
The order: the shop's snapshot and what happened here, laid together.

Rule 1: what happened here wins until the snapshot acknowledges its request; from then on the snapshot's value counts.
Rule 2: shipments are joined by id; the snapshot's win.
Rule 3: the outcome depends on the snapshot of the highest revision and on what happened here, never on the order of
arrival. So an acknowledgement counts while the newest snapshot lists it: snapshots keep listing what they took over.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from order_help.domain.happened import NOTHING_HAPPENED, HappenedHere
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.ids import LineId, OrderRef, ShipmentId
from order_help.domain.order import Address, OrderLine, OrderSnapshot, Shipment


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """
    One order as everybody sees it.

    `open_requests` are its requests that still await an answer, oldest first; `returned` counts the units of each line
    in approved returns. `version` (1 or more) is raised by every change: what was judged is what is committed.
    """

    snapshot: OrderSnapshot
    here: HappenedHere = NOTHING_HAPPENED
    open_requests: tuple[HelpRequestSummary, ...] = ()
    returned: Mapping[LineId, int] = field(default_factory=dict)
    version: int = 1

    @property
    def ref(self) -> OrderRef:
        return self.snapshot.ref

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        return self.snapshot.lines

    @property
    def cancelled_at(self) -> datetime | None:
        here = self.here.cancellation
        if here and here.request_id not in self.snapshot.acknowledges:
            return here.at
        return self.snapshot.cancelled_at

    @property
    def released_at(self) -> datetime | None:
        here = self.here.release
        if here and here.request_id not in self.snapshot.acknowledges:
            return here.at
        return self.snapshot.released_at

    @property
    def shipping_address(self) -> Address | None:
        here = self.here.address_change
        if here and here.request_id not in self.snapshot.acknowledges:
            return here.address
        return self.snapshot.shipping_address

    @property
    def shipments(self) -> tuple[Shipment, ...]:
        told = {shipment.id for shipment in self.snapshot.shipments}
        return self.snapshot.shipments + tuple(s for s in self.here.shipments if s.id not in told)

    def receipt_of(self, shipment_id: ShipmentId) -> datetime | None:
        """When the shopper confirmed that this parcel arrived."""
        return min((r.at for r in self.here.receipts if r.shipment_id == shipment_id), default=None)
