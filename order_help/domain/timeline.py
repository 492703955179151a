"""
The timeline: one append-only sequence per order of everything that changed it.

One change is one entry, with the facts it brought. Facts name what happened and when; they never repeat.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from order_help.domain.ids import ChangeId, HelpRequestId, ShipmentId
from order_help.domain.laid_together import Order


class FactKind(Enum):
    """What kind of thing happened."""

    PLACED = "PLACED"
    PAID = "PAID"
    RELEASED = "RELEASED"
    CANCELLED = "CANCELLED"
    PARCEL_SHIPPED = "PARCEL_SHIPPED"
    PARCEL_DELIVERED = "PARCEL_DELIVERED"
    RECEIPT_CONFIRMED = "RECEIPT_CONFIRMED"
    SHIPPING_ADDRESS_CHANGED = "SHIPPING_ADDRESS_CHANGED"
    REQUEST_FILED = "REQUEST_FILED"
    REQUEST_APPROVED = "REQUEST_APPROVED"
    REQUEST_WITHDRAWN = "REQUEST_WITHDRAWN"
    REQUEST_OVERTAKEN = "REQUEST_OVERTAKEN"


class Author(Enum):
    """Who made a change."""

    SHOPPER = "SHOPPER"
    SHOP = "SHOP"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened at `at`, to a parcel or a request where it is about one."""

    kind: FactKind
    at: datetime
    shipment_id: ShipmentId | None = None
    request_id: HelpRequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """
    One change. `sequence` (1 or more) is taken in the change's own transaction, so the order is total.

    `change_id` names the attempt that wrote it: a writer whose reply was lost knows its own entry by it.
    """

    sequence: int
    change_id: ChangeId
    at: datetime
    author: Author
    facts: tuple[Fact, ...]


def new_facts(before: Order | None, after: Order) -> tuple[Fact, ...]:
    """What `after` knows to have happened to the order that `before` did not, oldest first."""
    known = set(_order_facts(before)) if before else set()
    return tuple(sorted((fact for fact in _order_facts(after) if fact not in known), key=lambda fact: fact.at))


def _order_facts(order: Order) -> Iterator[Fact]:
    told = order.snapshot
    for kind, at in (
        (FactKind.PLACED, told.placed_at),
        (FactKind.PAID, told.paid_at),
        (FactKind.RELEASED, order.released_at),
        (FactKind.CANCELLED, order.cancelled_at),
    ):
        if at is not None:
            yield Fact(kind=kind, at=at)
    for shipment in order.shipments:
        if shipment.shipped_at is not None:
            yield Fact(kind=FactKind.PARCEL_SHIPPED, at=shipment.shipped_at, shipment_id=shipment.id)
        if shipment.delivered_at is not None:
            yield Fact(kind=FactKind.PARCEL_DELIVERED, at=shipment.delivered_at, shipment_id=shipment.id)
    for receipt in order.here.receipts:
        yield Fact(kind=FactKind.RECEIPT_CONFIRMED, at=receipt.at, shipment_id=receipt.shipment_id)
    change = order.here.address_change
    if change is not None:
        yield Fact(kind=FactKind.SHIPPING_ADDRESS_CHANGED, at=change.at, request_id=change.request_id)
