"""
The order: the shop's snapshot and what happened here, laid together.

Rule 1: what happened here wins until the snapshot acknowledges its request; from then on the snapshot's value counts.
Rule 2: shipments are joined by id; the snapshot's win.
Rule 3: the outcome depends on the snapshot of the highest revision and on what happened here, never on the order of
arrival. So an acknowledgement counts while the newest snapshot lists it: snapshots keep listing what they took over.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum

from order_help.domain.conversation import EMPTY_CONVERSATION, Conversation
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.ids import LineId, OrderRef, ShipmentId
from order_help.domain.local_changes import NO_LOCAL_CHANGES, LocalChanges
from order_help.domain.snapshot import Address, OrderLine, OrderSnapshot, Shipment


class AlertKind(Enum):
    """What the desk is to look at although nobody filed a request."""

    SHIPPED_THOUGH_CANCELLED = "SHIPPED_THOUGH_CANCELLED"
    UNANSWERED_MESSAGE = "UNANSWERED_MESSAGE"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """Something for the desk to look at since then."""

    kind: AlertKind
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """
    One order as everybody sees it.

    `open_requests` are its requests that still await an answer, oldest first; `returned` counts the units of each line
    in approved returns. `version` (1 or more) is raised by every change: what was judged is what is committed.
    """

    snapshot: OrderSnapshot
    local_changes: LocalChanges = NO_LOCAL_CHANGES
    open_requests: tuple[HelpRequestSummary, ...] = ()
    returned: Mapping[LineId, int] = field(default_factory=dict)
    conversation: Conversation = EMPTY_CONVERSATION
    version: int = 1

    @property
    def ref(self) -> OrderRef:
        return self.snapshot.ref

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        return self.snapshot.lines

    @property
    def cancelled_at(self) -> datetime | None:
        here = self.local_changes.cancellation
        if here and here.request_id not in self.snapshot.acknowledges:
            return here.at
        return self.snapshot.cancelled_at

    @property
    def released_at(self) -> datetime | None:
        here = self.local_changes.release
        if here and here.request_id not in self.snapshot.acknowledges:
            return here.at
        return self.snapshot.released_at

    @property
    def shipping_address(self) -> Address | None:
        here = self.local_changes.address_change
        if here and here.request_id not in self.snapshot.acknowledges:
            return here.address
        return self.snapshot.shipping_address

    @property
    def shipments(self) -> tuple[Shipment, ...]:
        recorded = {shipment.id: shipment for shipment in self.local_changes.shipments}
        told = tuple(_with_dates_of(recorded.pop(parcel.id, parcel), parcel) for parcel in self.snapshot.shipments)
        return told + tuple(recorded.values())

    @property
    def shipped_though_cancelled(self) -> tuple[Shipment, ...]:
        """
        Parcels that left, or are to leave, although the order is cancelled.

        After a cancellation made here that is any parcel, whenever it left: the shopper was told that none would. When
        the shop cancels it may mean the rest of an order; so of its own only those that left no earlier.
        """
        here = self.local_changes.cancellation
        made_here = here is not None and here.request_id not in self.snapshot.acknowledges
        if self.cancelled_at is None:
            return ()
        return tuple(
            parcel
            for parcel in self.shipments
            if parcel.shipped_at is not None and (made_here or parcel.shipped_at >= self.cancelled_at)
        )

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """What the desk is to look at, longest waiting first."""
        left = [
            parcel.shipped_at
            for parcel in self.shipped_though_cancelled
            if parcel.shipped_at is not None and parcel.id not in self.local_changes.dismissed
        ]
        alerts = [Alert(kind=AlertKind.SHIPPED_THOUGH_CANCELLED, since=min(left))] if left else []
        if self.conversation.unanswered_since is not None:
            alerts.append(Alert(kind=AlertKind.UNANSWERED_MESSAGE, since=self.conversation.unanswered_since))
        return tuple(sorted(alerts, key=lambda alert: alert.since))

    def receipt_of(self, shipment_id: ShipmentId) -> datetime | None:
        """When the shopper confirmed that this parcel arrived."""
        return min((r.at for r in self.local_changes.receipts if r.shipment_id == shipment_id), default=None)


def _with_dates_of(recorded: Shipment, told: Shipment) -> Shipment:
    """A parcel as the snapshot tells it, whose dates win; one that it does not know yet may have been recorded here."""
    left = told.shipped_at or recorded.shipped_at
    arrived = told.delivered_at or recorded.delivered_at
    if arrived and (left is None or arrived < left):
        arrived = told.delivered_at
    return replace(told, shipped_at=left, delivered_at=arrived)
