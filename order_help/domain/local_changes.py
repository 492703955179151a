"""
Local changes: the changes of an order that Order Help made itself.

A local change overrides the shop's snapshot until a snapshot acknowledges it by the id of its request.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from order_help.domain.ids import HelpRequestId, ShipmentId
from order_help.domain.snapshot import Address, Shipment


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """A help request cancelled the order."""

    at: datetime
    request_id: HelpRequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressChange:
    """A help request changed the shipping address; only the latest change is kept."""

    at: datetime
    request_id: HelpRequestId
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """The warehouse has started to pack the order; `request_id` is an id for snapshots to acknowledge."""

    at: datetime
    request_id: HelpRequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The shopper confirmed that a parcel arrived."""

    shipment_id: ShipmentId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalChanges:
    """All local changes of one order."""

    cancellation: Cancellation | None = None
    address_change: AddressChange | None = None
    release: Release | None = None
    receipts: tuple[Receipt, ...] = ()
    shipments: tuple[Shipment, ...] = ()  # recorded by the warehouse; the snapshot's dates override theirs
    dismissed: frozenset[ShipmentId] = frozenset()  # parcels whose SHIPPED_THOUGH_CANCELLED alert was dismissed

    @property
    def latest(self) -> datetime | None:
        """The time of the latest change (UTC), for a caller whose clock is behind; None if there is none."""
        changes = (self.cancellation, self.address_change, self.release, *self.receipts)
        return max((change.at for change in changes if change is not None), default=None)

    def with_receipts(self, shipment_ids: Iterable[ShipmentId], *, at: datetime) -> "LocalChanges":
        """Returns the changes with a receipt of each parcel at `at`."""
        confirmed = tuple(Receipt(shipment_id=shipment_id, at=at) for shipment_id in shipment_ids)
        return replace(self, receipts=self.receipts + confirmed)


NO_LOCAL_CHANGES: Final = LocalChanges()
