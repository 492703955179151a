"""
The order: the shop's snapshot combined with the local changes.

Rule 1: a local change overrides the snapshot until the snapshot acknowledges the id of its request.
Rule 2: shipments are joined by id; the snapshot's values override those recorded here.
Rule 3: a date of the snapshot that was still to come when it was taken is a plan, which happens when its time comes,
unless it was overridden before: what was recorded here overrides it, and a cancellation ends all later plans. They
stay so when their time comes. A newer snapshot, taken after that time, says that it is a fact.
Rule 4: the result depends on the snapshot of the highest revision and on the local changes, never on the order of
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
from order_help.domain.local_changes import NO_LOCAL_CHANGES, Cancellation, LocalChanges, Release
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
    def claims(self) -> tuple[NumberClaim, ...]:
        """The snapshots that claimed the order's number for another customer, and that nobody has settled."""
        return tuple(claim for claim in self.intake.claims if not claim.dismissed)

    @property
    def lines(self) -> tuple[OrderLine, ...]:
        return self.snapshot.lines

    @property
    def cancelled_at(self) -> datetime | None:
        return self._made_here(self.local_changes.cancellation, self.snapshot.cancelled_at)

    @property
    def is_cancellation_planned(self) -> bool:
        """Whether the order is cancelled by a plan of its snapshot."""
        return self.cancelled_at == self.snapshot.cancelled_at and self.snapshot.is_plan(self.snapshot.cancelled_at)

    @property
    def released_at(self) -> datetime | None:
        return self._made_here(self.local_changes.release, self._unless_called_off(self.snapshot.released_at))

    @property
    def paid_at(self) -> datetime | None:
        return self._unless_called_off(self.snapshot.paid_at)

    @property
    def shipping_address(self) -> Address | None:
        change = self.local_changes.address_change
        if change and change.request_id not in self.snapshot.acknowledges:
            return change.address
        return self.snapshot.shipping_address

    @property
    def is_owner_in_doubt(self) -> bool:
        """
        Whether a refused revision names another customer.

        Until the shop says whose order it is, the shopper sees no address of it: it may be the other customer's.
        """
        return self.refused is not None and self.refused.customer_id != self.snapshot.customer_id

    @property
    def shipments(self) -> tuple[Shipment, ...]:
        called_off = {parcel.id for parcel in self.planned_though_cancelled}
        recorded = {shipment.id: shipment for shipment in self.local_changes.shipments}
        if not called_off and not recorded:
            return self.snapshot.shipments
        parcels = (_without_dates(p) if p.id in called_off else p for p in self.snapshot.shipments)
        joined = tuple(self._joined(parcel, recorded.pop(parcel.id, None)) for parcel in parcels)
        return joined + tuple(recorded.values())

    @property
    def planned_though_cancelled(self) -> tuple[Shipment, ...]:
        """
        Parcels whose shipping is planned for a time at which the order is cancelled; they count as prepared.

        Whether they were shipped after all is not known until a newer snapshot or the warehouse says so.
        """
        cancelled_at = self.cancelled_at
        if cancelled_at is None or self.snapshot.taken_at is None:
            return ()
        left = {parcel.id for parcel in self.local_changes.shipments if parcel.shipped_at is not None}
        return tuple(
            parcel
            for parcel in self.snapshot.shipments
            if parcel.id not in left and self._is_called_off(parcel.shipped_at, cancelled_at)
        )

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
        """The alerts for the desk, longest waiting first; one that waits since a time to come is not listed yet."""
        local = self.local_changes
        parcels = [parcel for parcel in self.shipped_though_cancelled if parcel.id not in local.dismissed]
        parcels += [parcel for parcel in self.planned_though_cancelled if parcel.id not in local.dismissed_plans]
        shipped = [parcel.shipped_at for parcel in parcels if parcel.shipped_at is not None]
        alerts = [Alert(kind=AlertKind.SHIPPED_THOUGH_CANCELLED, since=min(shipped))] if shipped else []
        if self.conversation.unanswered_since is not None:
            alerts.append(Alert(kind=AlertKind.UNANSWERED_MESSAGE, since=self.conversation.unanswered_since))
        if self.refused is not None and not self.refused.dismissed:
            alerts.append(Alert(kind=AlertKind.REVISION_REFUSED, since=self.refused.at))
        if self.claims:
            alerts.append(Alert(kind=AlertKind.NUMBER_CLAIMED, since=min(claim.at for claim in self.claims)))
        return tuple(sorted(alerts, key=lambda alert: alert.since))

    def alerts_at(self, now: datetime) -> tuple[Alert, ...]:
        """Returns the alerts that are listed at `now`."""
        return tuple(alert for alert in self.alerts if alert.since <= now)

    def time_at(self, now: datetime) -> datetime:
        """
        Returns the time for which the order is judged at `now`: never before what has already happened to it.

        Clocks differ between servers. A plan has not happened, but what was recorded here and the facts that the
        snapshot told have, even if they are dated a moment after `now`.
        """
        latest = self.local_changes.latest
        time = now if latest is None else max(now, latest)
        taken_at = self.snapshot.taken_at
        if taken_at is None or taken_at <= time:
            return time
        return max(time, self.snapshot.latest_fact() or time)

    def receipt_of(self, shipment_id: ShipmentId) -> datetime | None:
        """Returns when the shopper confirmed that this parcel arrived (UTC), or None."""
        return min((r.at for r in self.local_changes.receipts if r.shipment_id == shipment_id), default=None)

    def _made_here(self, change: Cancellation | Release | None, snapshots: datetime | None) -> datetime | None:
        """Returns the time of a change made here, or the snapshot's once that acknowledges it as a fact."""
        if change is None:
            return snapshots
        acknowledged = change.request_id in self.snapshot.acknowledges and not self.snapshot.is_plan(snapshots)
        return snapshots if acknowledged else change.at

    def _unless_called_off(self, at: datetime | None) -> datetime | None:
        return None if self._is_called_off(at, self.cancelled_at) else at

    def _is_called_off(self, at: datetime | None, cancelled_at: datetime | None) -> bool:
        """Whether a date of the snapshot is a plan for a time at which the order is cancelled."""
        return at is not None and cancelled_at is not None and cancelled_at <= at and self.snapshot.is_plan(at)

    def _joined(self, said: Shipment, recorded: Shipment | None) -> Shipment:
        """Returns the snapshot's shipment, with the recorded dates that it lacks or only plans, where they fit."""
        if recorded is None:
            return said
        shipped_at = self._joined_date(said.shipped_at, recorded.shipped_at)
        delivered_at = self._joined_date(said.delivered_at, recorded.delivered_at)
        delivered_at = _first_from(shipped_at, delivered_at, said.delivered_at)
        returned_at = self._joined_date(said.returned_at, recorded.returned_at)
        returned_at = _first_from(shipped_at, returned_at, said.returned_at)
        if (shipped_at, delivered_at, returned_at) == (said.shipped_at, said.delivered_at, said.returned_at):
            return said
        return replace(said, shipped_at=shipped_at, delivered_at=delivered_at, returned_at=returned_at)

    def _joined_date(self, said: datetime | None, recorded: datetime | None) -> datetime | None:
        return recorded if said is None or (recorded is not None and self.snapshot.is_plan(said)) else said


def _without_dates(parcel: Shipment) -> Shipment:
    return replace(parcel, shipped_at=None, delivered_at=None, returned_at=None)


def _first_from(start: datetime | None, *dates: datetime | None) -> datetime | None:
    """Returns the first of these dates that is not before `start`; None without a start."""
    return next((at for at in dates if at is not None and start is not None and start <= at), None)
