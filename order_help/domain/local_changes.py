"""
Local changes: the changes of an order that Order Help made itself.

A local change overrides the shop's snapshot until a snapshot acknowledges it by the id of its request.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from order_help.domain.alerts import Surplus
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.snapshot import Address, Shipment
from order_help.domain.values import Value, field, replace


class Cancellation(Value):
    """A help request cancelled the order."""

    at: datetime
    request_id: HelpRequestId


class AddressChange(Value):
    """A help request changed the shipping address; only the latest change is kept."""

    at: datetime
    request_id: HelpRequestId
    address: Address


class Release(Value):
    """The warehouse has started to pack the order; `request_id` is an id for snapshots to acknowledge."""

    at: datetime
    request_id: HelpRequestId


class Receipt(Value):
    """The shopper confirmed that a parcel arrived."""

    shipment_id: ShipmentId
    at: datetime


class LocalChanges(Value):
    """All local changes of one order."""

    cancellation: Cancellation | None = None
    address_change: AddressChange | None = None
    release: Release | None = None
    receipts: tuple[Receipt, ...] = ()
    shipments: tuple[Shipment, ...] = ()  # recorded by the warehouse: facts, which override the snapshot's plans
    reported: tuple[Shipment, ...] = ()  # as the warehouse reported them, of which a date was put right
    dismissed: frozenset[ShipmentId] = frozenset()  # parcels whose SHIPPED_THOUGH_CANCELLED alert was dismissed
    dismissed_plans: frozenset[ShipmentId] = frozenset()  # the same while their shipping was only planned
    dismissed_lines: frozenset[LineId] = frozenset()  # the same for lines that were handed over without a parcel
    dismissed_line_plans: frozenset[LineId] = frozenset()  # the same while that was only planned
    dismissed_surplus: Mapping[LineId, int] = field(default_factory=dict)  # units beyond those ordered, of OVERSHIPPED

    @property
    def latest(self) -> datetime | None:
        """The time of the latest change (UTC), for a caller whose clock is behind; None if there is none."""
        changes = (self.cancellation, self.address_change, self.release, *self.receipts)
        times = [change.at for change in changes if change is not None]
        for parcel in self.shipments:
            times += [at for at in (parcel.shipped_at, parcel.delivered_at, parcel.returned_at) if at is not None]
        return max(times, default=None)

    def knows(self, surplus: Surplus) -> bool:
        """Whether an agent has dismissed the alert about this surplus, or a larger one of the line."""
        return self.dismissed_surplus.get(surplus.line_id, 0) >= surplus.units

    def with_shipment(self, shipment: Shipment, *, reported: Shipment) -> "LocalChanges":
        """
        Returns the changes with this parcel recorded; `reported` as it was said.

        It takes the place of one of the same id, since the first record of a parcel gives it its id.
        """
        known = any(other.id == shipment.id for other in self.shipments)
        corrected = tuple(shipment if other.id == shipment.id else other for other in self.shipments)
        differing = tuple(other for other in self.reported if other.id != shipment.id)
        return replace(
            self,
            shipments=corrected if known else (*corrected, shipment),
            reported=differing if reported == shipment else (*differing, reported),
        )

    def report_of(self, shipment_id: ShipmentId) -> Shipment | None:
        """Returns a recorded parcel as the warehouse reported it last, or None."""
        parcels = (*self.reported, *self.shipments)
        return next((parcel for parcel in parcels if parcel.id == shipment_id), None)

    def with_receipts(self, shipment_ids: Iterable[ShipmentId], *, at: datetime) -> "LocalChanges":
        """Returns the changes with a receipt of each parcel at `at`."""
        confirmed = tuple(Receipt(shipment_id=shipment_id, at=at) for shipment_id in shipment_ids)
        return replace(self, receipts=self.receipts + confirmed)


NO_LOCAL_CHANGES: Final = LocalChanges()
