"""
The order: the shop's snapshot combined with the local changes.

Rule 1: a local change overrides the snapshot until the snapshot acknowledges the id of its request.
Rule 2: shipments are joined by id; the snapshot's values override those recorded here.
Rule 3: the result depends on the snapshot of the highest revision and on the local changes, never on the order of
their arrival. So an acknowledgement holds only while the newest snapshot lists it, and snapshots have to keep it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum

from order_help.domain.conversation import EMPTY_CONVERSATION, Conversation
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.ids import LineId, OrderId, OrderRef, ShipmentId
from order_help.domain.intake import NOTHING_TO_REMEMBER, Intake, NumberClaim, RefusedRevision
from order_help.domain.local_changes import NO_LOCAL_CHANGES, LocalChanges
from order_help.domain.snapshot import Address, OrderLine, OrderSnapshot, Shipment


class AlertKind(Enum):
    """Why the desk should look at an order for which nobody filed a request."""

    SHIPPED_THOUGH_CANCELLED = "SHIPPED_THOUGH_CANCELLED"
    UNANSWERED_MESSAGE = "UNANSWERED_MESSAGE"
    REVISION_REFUSED = "REVISION_REFUSED"
    NUMBER_CLAIMED = "NUMBER_CLAIMED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """Something for the desk to look at; it has waited since `since` (UTC)."""

    kind: AlertKind
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """
    One order, as every other part of the project uses it.

    `open_requests` lists the open requests, oldest first; `returned` counts the units of each line in approved returns.
    Every change raises `version` (1 or more) and is committed only against the version that it was computed from.
    `last_sequence` is that of the last entry in the timeline (0: none): what belongs to a later entry was not so yet.
    """

    id: OrderId
    snapshot: OrderSnapshot
    local_changes: LocalChanges = NO_LOCAL_CHANGES
    open_requests: tuple[HelpRequestSummary, ...] = ()
    returned: Mapping[LineId, int] = field(default_factory=dict)
    conversation: Conversation = EMPTY_CONVERSATION
    intake: Intake = NOTHING_TO_REMEMBER
    version: int = 1
    last_sequence: int = 0

    @classmethod
    def first(cls, snapshot: OrderSnapshot, intake: Intake = NOTHING_TO_REMEMBER) -> "Order":
        """Returns the order that this snapshot creates."""
        return cls(id=snapshot.ref.id, snapshot=snapshot, intake=intake)

    @property
    def ref(self) -> OrderRef:
        return OrderRef(customer_id=self.snapshot.customer_id, id=self.id)

    @property
    def refused(self) -> RefusedRevision | None:
        """The refused revision that is newer than the one that the order has; None if there is none."""
        refused = self.intake.refused
        return refused if refused and refused.revision > self.snapshot.revision else None

    @property
    def claimed(self) -> NumberClaim | None:
        """The newest snapshot that claimed the order's number for another customer; None once that is settled."""
        claimed = self.intake.claimed
        return claimed if claimed and not claimed.dismissed else None

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        return self.snapshot.lines

    @property
    def cancelled_at(self) -> datetime | None:
        cancellation = self.local_changes.cancellation
        if cancellation and cancellation.request_id not in self.snapshot.acknowledges:
            return cancellation.at
        return self.snapshot.cancelled_at

    @property
    def released_at(self) -> datetime | None:
        release = self.local_changes.release
        if release and release.request_id not in self.snapshot.acknowledges:
            return release.at
        return self.snapshot.released_at

    @property
    def shipping_address(self) -> Address | None:
        change = self.local_changes.address_change
        if change and change.request_id not in self.snapshot.acknowledges:
            return change.address
        return self.snapshot.shipping_address

    @property
    def address_for_shopper(self) -> Address | None:
        """
        The address as the shopper may see it: None while a refused revision names another customer.

        The address may be that customer's, or this one's: the shop has to say whose order it is.
        """
        in_doubt = self.refused is not None and self.refused.customer_id != self.snapshot.customer_id
        return None if in_doubt else self.shipping_address

    @property
    def shipments(self) -> tuple[Shipment, ...]:
        recorded = {shipment.id: shipment for shipment in self.local_changes.shipments}
        joined = tuple(_joined(parcel, recorded.pop(parcel.id, parcel)) for parcel in self.snapshot.shipments)
        return joined + tuple(recorded.values())

    @property
    def shipped_though_cancelled(self) -> tuple[Shipment, ...]:
        """
        Parcels with a shipping date although the order is cancelled.

        After a cancellation by a help request these are all parcels, because it promised the shopper that nothing
        would be shipped. The shop itself may cancel the rest of an order, so after its cancellations only parcels
        shipped at that time or later count.
        """
        cancellation = self.local_changes.cancellation
        made_here = cancellation is not None and cancellation.request_id not in self.snapshot.acknowledges
        if self.cancelled_at is None:
            return ()
        return tuple(
            parcel
            for parcel in self.shipments
            if parcel.shipped_at is not None and (made_here or parcel.shipped_at >= self.cancelled_at)
        )

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """The alerts for the desk, longest waiting first."""
        shipped = [
            parcel.shipped_at
            for parcel in self.shipped_though_cancelled
            if parcel.shipped_at is not None and parcel.id not in self.local_changes.dismissed
        ]
        alerts = [Alert(kind=AlertKind.SHIPPED_THOUGH_CANCELLED, since=min(shipped))] if shipped else []
        if self.conversation.unanswered_since is not None:
            alerts.append(Alert(kind=AlertKind.UNANSWERED_MESSAGE, since=self.conversation.unanswered_since))
        if self.refused is not None and not self.refused.dismissed:
            alerts.append(Alert(kind=AlertKind.REVISION_REFUSED, since=self.refused.at))
        if self.claimed is not None:
            alerts.append(Alert(kind=AlertKind.NUMBER_CLAIMED, since=self.claimed.at))
        return tuple(sorted(alerts, key=lambda alert: alert.since))

    def receipt_of(self, shipment_id: ShipmentId) -> datetime | None:
        """Returns when the shopper confirmed that this parcel arrived (UTC), or None."""
        return min((r.at for r in self.local_changes.receipts if r.shipment_id == shipment_id), default=None)


def _joined(snapshot: Shipment, recorded: Shipment) -> Shipment:
    """Returns the snapshot's shipment; dates that it lacks are taken from the recorded one, where they fit."""
    shipped_at = snapshot.shipped_at or recorded.shipped_at
    delivered_at = snapshot.delivered_at or recorded.delivered_at
    if delivered_at and (shipped_at is None or delivered_at < shipped_at):
        delivered_at = snapshot.delivered_at
    return replace(snapshot, shipped_at=shipped_at, delivered_at=delivered_at)
