"""
The order: the shop's snapshot combined with the local changes.

Rule 1: a local change overrides the snapshot until the snapshot acknowledges the id of its request.
Rule 2: shipments are joined (parcels.py); the snapshot's values override those recorded here.
Rule 3: a date of the snapshot that was still to come when it was taken is a plan, which happens when its time comes,
unless it was overridden before: what was recorded here overrides it, and a cancellation ends all later plans. They
stay so when their time comes. A newer snapshot, taken after that time, says that it is a fact.
Rule 4: the result depends on the snapshot of the highest revision and on the local changes, never on the order of
their arrival. So an acknowledgement holds only while the newest snapshot lists it, and snapshots have to keep it.
"""

from collections.abc import Mapping
from datetime import datetime

from order_help.domain.alerts import Alert, AlertKind, Surplus, overshipped
from order_help.domain.conversation import EMPTY_CONVERSATION, Conversation
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.ids import LineId, OrderId, OrderRef, ShipmentId
from order_help.domain.intake import NOTHING_TO_REMEMBER, Intake, NumberClaim, RefusedRevision
from order_help.domain.local_changes import NO_LOCAL_CHANGES, Cancellation, LocalChanges, Release
from order_help.domain.parcels import Parcels, joined
from order_help.domain.returns import ApprovedReturn, quantities
from order_help.domain.snapshot import Address, OrderLine, OrderSnapshot, Shipment
from order_help.domain.values import PartlyCompared


class Order(PartlyCompared):
    """
    One order, as every other part of the project uses it.

    `open_requests` lists the open requests, oldest first, and `approved_returns` all that were approved, in that order.
    Every change raises `version` (1 or more) and is committed only against the version that it was computed from.
    `last_sequence` is that of the last entry in the timeline (0: none): what belongs to a later entry was not so yet.
    `unknown_requests` counts open requests that only a later version of this code understands: while there are any, no
    help is offered, since nobody knows here what they hold. `stored` is for the store alone: what the order was read
    from, with all that this version does not know.
    """

    NOT_COMPARED = frozenset({"unknown_requests", "stored"})

    id: OrderId
    snapshot: OrderSnapshot
    local_changes: LocalChanges = NO_LOCAL_CHANGES
    open_requests: tuple[HelpRequestSummary, ...] = ()
    approved_returns: tuple[ApprovedReturn, ...] = ()
    conversation: Conversation = EMPTY_CONVERSATION
    intake: Intake = NOTHING_TO_REMEMBER
    version: int = 1
    last_sequence: int = 0
    unknown_requests: int = 0
    stored: object = None

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
        """When the order was or will be cancelled (UTC): by a request, by the shop, or by taking all goods off."""
        return self._made_here(self.local_changes.cancellation, self._cancelled_by_snapshot)

    @property
    def _cancelled_by_snapshot(self) -> datetime | None:
        said, taken_off = self.snapshot.cancelled_at, self._taken_off_at
        here = self.local_changes.cancellation
        if taken_off is not None:
            said = taken_off if said is None else min(said, taken_off)
            if here and self.snapshot.cancelled_at is None:  # a shop may answer a cancellation by taking all goods off
                said = min(said, here.at)
        return said

    @property
    def is_cancelled_by_shopper(self) -> bool:
        """Whether the order is cancelled because the shopper asked for it, also once the shop has taken that over."""
        return self.cancelled_at is not None and self.local_changes.cancellation is not None

    @property
    def is_taken_off(self) -> bool:
        """Whether the order is cancelled because everything was taken off it."""
        return self.cancelled_at is not None and self.cancelled_at == self._taken_off_at

    @property
    def is_cancellation_planned(self) -> bool:
        """Whether the order is cancelled by a plan of its snapshot."""
        return self.snapshot.is_plan(self.snapshot.cancelled_at) and self.cancelled_at == self.snapshot.cancelled_at

    @property
    def released_at(self) -> datetime | None:
        return self._made_here(self.local_changes.release, self._unless_called_off(self.snapshot.released_at))

    @property
    def paid_at(self) -> datetime | None:
        """When the order was or will be paid (UTC), as the shop says."""
        return self._unless_called_off(self.snapshot.paid_at)

    @property
    def counts_as_paid_at(self) -> datetime | None:
        """When the order no longer waits for its payment (UTC): as it was placed, if it is to be paid later or not."""
        return self.counts_as_placed_at if self.snapshot.counts_as_paid else self.paid_at

    @property
    def counts_as_placed_at(self) -> datetime:
        """When the order counts as placed (UTC): if the shop's clock is ahead, that is when its snapshot was taken."""
        return min(self.snapshot.placed_at, self.snapshot.taken_at or self.snapshot.placed_at)

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
    def parcels(self) -> Parcels:
        """The parcels of the snapshot, joined with those that were recorded here."""
        return joined(self.snapshot, self.local_changes.shipments, self.cancelled_at)

    @property
    def shipments(self) -> tuple[Shipment, ...]:
        return self.parcels.shipments

    @property
    def planned_though_cancelled(self) -> tuple[Shipment, ...]:
        """
        Parcels whose shipping is planned for a time at which the order is cancelled; they count as prepared.

        Whether they were shipped after all is not known until a newer snapshot or the warehouse says so.
        """
        return self.parcels.called_off

    def fulfilled_at(self, line: OrderLine) -> datetime | None:
        """Returns when a line that is in no parcel was or will be handed over (UTC), unless that was called off."""
        return self._unless_called_off(line.fulfilled_at)

    @property
    def granted(self) -> Mapping[LineId, int]:
        """The units of each line that are to be replaced; a line of which there are none is missing."""
        return quantities(*(approved.allocation for approved in self.approved_returns if approved.is_replacement))

    @property
    def shipped_though_cancelled(self) -> tuple[Shipment, ...]:
        """
        Parcels with a shipping date although the order is cancelled.

        After a cancellation by a help request these are all parcels, because it promised the shopper that nothing
        would be shipped. The shop itself may cancel the rest of an order, so after its cancellations only parcels
        shipped at that time or later count.
        """
        if self.cancelled_at is None:
            return ()
        fees = self.snapshot.fees
        return tuple(
            parcel
            for parcel in self.shipments
            if self._is_against_cancelling(parcel.shipped_at) and not parcel.is_note(fees)
        )

    @property
    def handed_over_though_cancelled(self) -> tuple[OrderLine, ...]:
        """The same for lines that are handed over without a parcel; a plan counts too, when its time comes."""
        if self.cancelled_at is None:
            return ()
        return tuple(
            line for line in self.lines if line.is_handed_over and self._is_against_cancelling(line.fulfilled_at)
        )

    def _is_against_cancelling(self, at: datetime | None) -> bool:
        cancellation = self.local_changes.cancellation
        made_here = cancellation is not None and self._counts(cancellation, self._cancelled_by_snapshot)
        return at is not None and self.cancelled_at is not None and (made_here or at >= self.cancelled_at)

    def overshipped(self, now: datetime | None = None) -> tuple[Surplus, ...]:
        """
        Returns the lines of which more units are with the shopper than were ordered or are to be replaced.

        It is so of parcels that left by `now` and are not back then; without it, of all that are not known to be back.
        """
        there = self._not_back(self.shipments, now)
        if now is not None:
            there = [parcel for parcel in there if parcel.shipped_at and parcel.shipped_at <= now]
        return overshipped(self.lines, there, self.granted)

    def _not_back(self, parcels: tuple[Shipment, ...], now: datetime | None) -> list[Shipment]:
        """Returns the parcels that are not back by `now`; without it, those that are not known to be back."""
        if all(parcel.returned_at is None for parcel in parcels):
            return list(parcels)
        to_come_back = self.parcels.to_come_back

        def is_back(parcel: Shipment) -> bool:
            if parcel.returned_at is None:
                return False
            return parcel.returned_at <= now if now else parcel.id not in to_come_back

        return [parcel for parcel in parcels if not is_back(parcel)]

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """The alerts for the desk, longest waiting first; one that waits since a time to come is not listed yet."""
        return self._alerts(None)

    def _alerts(self, now: datetime | None) -> tuple[Alert, ...]:
        surplus = (one for one in self.overshipped(now) if not self.local_changes.knows(one))
        waiting = (
            (AlertKind.SHIPPED_THOUGH_CANCELLED, self._left_though_cancelled(now)),
            (AlertKind.OVERSHIPPED, [one.since for one in surplus]),
            (AlertKind.UNANSWERED_MESSAGE, [self.conversation.unanswered_since]),
            (AlertKind.REVISION_REFUSED, [self.refused.at] if self.refused and not self.refused.dismissed else []),
            (AlertKind.NUMBER_CLAIMED, [claim.at for claim in self.claims]),
        )
        alerts = []
        for kind, times in waiting:
            known = [at for at in times if at is not None]
            if known:
                alerts.append(Alert(kind=kind, since=min(known)))
        return tuple(sorted(alerts, key=lambda alert: alert.since))

    def _left_though_cancelled(self, now: datetime | None) -> list[datetime | None]:
        """Returns when that left, or was to leave, and is not back, of which no agent has dismissed the alert."""
        if self.cancelled_at is None:
            return []
        local = self.local_changes
        out = self._not_back(self.shipped_though_cancelled, now)
        parcels = [parcel for parcel in out if parcel.id not in local.dismissed]
        parcels += [parcel for parcel in self.planned_though_cancelled if parcel.id not in local.dismissed_plans]
        lines = [line for line in self.handed_over_though_cancelled if not self._is_dismissed(line)]
        return [parcel.shipped_at for parcel in parcels] + [line.fulfilled_at for line in lines]

    def _is_dismissed(self, line: OrderLine) -> bool:
        local = self.local_changes
        is_plan = self.snapshot.is_plan(line.fulfilled_at)
        return line.id in (local.dismissed_line_plans if is_plan else local.dismissed_lines)

    def alerts_at(self, now: datetime) -> tuple[Alert, ...]:
        """Returns the alerts that are listed at `now`."""
        return tuple(alert for alert in self._alerts(now) if alert.since <= now)

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
        """Returns when the shopper confirmed that this parcel arrived (UTC), under any of its ids, or None."""
        if not self.local_changes.receipts:
            return None
        parcels = self.parcels
        return receipts(self.local_changes, parcels).get(parcels.id_of(shipment_id))

    def _made_here(self, change: Cancellation | Release | None, snapshots: datetime | None) -> datetime | None:
        """Returns the time of a change made here, or the snapshot's once that acknowledges it as a fact."""
        return change.at if change and self._counts(change, snapshots) else snapshots

    def _counts(self, change: Cancellation | Release, snapshots: datetime | None) -> bool:
        """Whether a change made here counts, and not what the snapshot says of it."""
        return change.request_id not in self.snapshot.acknowledges or self.snapshot.is_plan(snapshots)

    def _unless_called_off(self, at: datetime | None) -> datetime | None:
        if not self.snapshot.is_plan(at):  # asked first, because every order has dates, and few of them are plans
            return at
        return None if self.snapshot.is_called_off(at, self.cancelled_at) else at

    @property
    def _taken_off_at(self) -> datetime | None:
        """When all goods were taken off the order, if nothing of it has left (UTC)."""
        snapshot = self.snapshot
        if not snapshot.is_taken_off or snapshot.has_left:
            return None
        if any(parcel.shipped_at and not parcel.is_note(snapshot.fees) for parcel in self.local_changes.shipments):
            return None
        return snapshot.taken_off_at or snapshot.taken_at or snapshot.placed_at


def receipts(local_changes: LocalChanges, parcels: Parcels) -> dict[ShipmentId, datetime]:
    """Returns when the shopper first confirmed each parcel (UTC), by the id under which the order has it."""
    confirmed: dict[ShipmentId, datetime] = {}
    for receipt in local_changes.receipts:
        id_ = parcels.id_of(receipt.shipment_id)
        confirmed[id_] = min(receipt.at, confirmed.get(id_, receipt.at))
    return confirmed
