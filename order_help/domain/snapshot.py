"""
The snapshot of an order: its data as the shop's own systems report them.

The snapshot (this file) and the local changes (local_changes.py) are stored apart and never mixed; order.py combines
them. All instants are aware datetimes in UTC.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from order_help.domain.ids import CustomerId, HelpRequestId, LineId, OrderNumber, OrderRef, ShipmentId
from order_help.domain.money import Money


class NotReturnable(Enum):
    """Why the shop does not accept the return of a line."""

    MADE_TO_ORDER = "MADE_TO_ORDER"
    HYGIENE = "HYGIENE"
    FINAL_SALE = "FINAL_SALE"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A postal address; `country_code` is ISO 3166-1 alpha-2."""

    name: str
    line1: str
    city: str
    country_code: str
    line2: str | None = None
    region: str | None = None
    postal_code: str | None = None
    phone: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    """`quantity` units (1 or more) of one product, at `unit_price` each."""

    id: LineId
    sku: str
    title: str
    quantity: int
    unit_price: Money
    image_url: str | None = None
    not_returnable: NotReturnable | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShipmentLine:
    """The number of units (1 or more) of a line in a parcel."""

    line_id: LineId
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipment:
    """One parcel. Without `shipped_at` it is prepared but not shipped."""

    id: ShipmentId
    lines: tuple[ShipmentLine, ...]
    carrier: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderSnapshot:
    """
    One revision of an order from the shop; the highest `revision` (0 or more) counts.

    `acknowledges` lists the ids of local changes that the shop has adopted, which this snapshot therefore includes.
    """

    number: OrderNumber
    customer_id: CustomerId
    revision: int
    placed_at: datetime
    currency: str
    total: Money
    lines: tuple[OrderLine, ...]
    shipments: tuple[Shipment, ...] = ()
    email: str | None = None
    locale: str | None = None
    paid_at: datetime | None = None
    ship_by: datetime | None = None
    deliver_by: datetime | None = None
    released_at: datetime | None = None
    cancelled_at: datetime | None = None
    shipping_address: Address | None = None
    acknowledges: frozenset[HelpRequestId] = frozenset()

    @property
    def ref(self) -> OrderRef:
        return OrderRef(customer_id=self.customer_id, number=self.number)
