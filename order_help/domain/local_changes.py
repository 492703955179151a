"""
What happened here to an order: the changes that Order Help made itself.

They win over the shop's snapshot until a snapshot acknowledges them by their request's id.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from order_help.domain.ids import HelpRequestId, ShipmentId
from order_help.domain.snapshot import Address, Shipment


@dataclass(frozen=True, slots=True, kw_only=True)
class Cancellation:
    """The order was cancelled by a help request."""

    at: datetime
    request_id: HelpRequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressChange:
    """The shipping address was changed by a help request; only the latest change is kept."""

    at: datetime
    request_id: HelpRequestId
    address: Address


@dataclass(frozen=True, slots=True, kw_only=True)
class Release:
    """The warehouse has taken the order to pack; acknowledged by `request_id` as the others are."""

    at: datetime
    request_id: HelpRequestId


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """The shopper confirmed that a parcel arrived."""

    shipment_id: ShipmentId
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalChanges:
    """All that happened here to one order; empty for an order that nobody touched."""

    cancellation: Cancellation | None = None
    address_change: AddressChange | None = None
    release: Release | None = None
    receipts: tuple[Receipt, ...] = ()
    shipments: tuple[Shipment, ...] = ()  # recorded by the warehouse; the snapshot's dates win
    dismissed: frozenset[ShipmentId] = frozenset()  # an agent has seen that these left though the order was cancelled

    @property
    def latest(self) -> datetime | None:
        """When the last of these happened. Nobody who knows of it can come before it."""
        changes = (self.cancellation, self.address_change, self.release, *self.receipts)
        return max((change.at for change in changes if change is not None), default=None)

    def with_receipts(self, shipment_ids: Iterable[ShipmentId], *, at: datetime) -> "LocalChanges":
        """The same with these parcels confirmed at `at`."""
        confirmed = tuple(Receipt(shipment_id=shipment_id, at=at) for shipment_id in shipment_ids)
        return replace(self, receipts=self.receipts + confirmed)


NO_LOCAL_CHANGES: Final = LocalChanges()
