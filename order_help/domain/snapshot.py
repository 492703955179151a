"""
The snapshot of an order: its data as the shop's own systems report them.

The snapshot (this file) and the local changes (local_changes.py) are stored apart and never mixed; order.py combines
them. All instants are aware datetimes in UTC.
"""

from collections.abc import Set
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from order_help.domain.ids import (
    CustomerId,
    HelpRequestId,
    LineId,
    OrderNumber,
    OrderRef,
    ShipmentId,
    ShopOrderId,
    kept_under,
)
from order_help.domain.money import Money, Price
from order_help.domain.values import Value


class NotReturnable(Enum):
    """Why the shop does not accept the return of a line."""

    MADE_TO_ORDER = "MADE_TO_ORDER"
    HYGIENE = "HYGIENE"
    FINAL_SALE = "FINAL_SALE"
    OTHER = "OTHER"


class Fulfilment(Enum):
    """How the units of a line reach the shopper."""

    PARCEL = "PARCEL"
    DIGITAL = "DIGITAL"  # handed over without a parcel
    PICKUP = "PICKUP"  # the shopper picks them up
    NONE = "NONE"  # nothing to hand over: fees, gift wrap, services


class Payment(Enum):
    """When the shop expects to be paid. Only a PREPAID order waits for its payment."""

    PREPAID = "PREPAID"
    ON_DELIVERY = "ON_DELIVERY"
    ON_INVOICE = "ON_INVOICE"
    FREE = "FREE"  # there is nothing to pay


class Address(Value):
    """
    A postal address; `country_code` is ISO 3166-1 alpha-2.

    One that a shopper typed has a name, a first line, a city and a country; one of the shop may lack any part.
    """

    name: str | None = None
    line1: str | None = None
    city: str | None = None
    country_code: str | None = None
    line2: str | None = None
    region: str | None = None
    postal_code: str | None = None
    phone: str | None = None


class OrderLine(Value):
    """
    `quantity` units (1 or more) of one product, at `unit_price` each; None if it is not known.

    A line that is sold by measure is one unit that cannot be divided; `measure` is the decimal number of what it
    measures, such as "0.55" (metres), and `unit_price` the price of one of these. Of the units, `cancelled` were taken
    off the order, and `returned` are booked as returned by the shop (each 0 to `quantity`). `fulfilled_at` is when a
    line that is in no parcel was handed over or picked up, `ready_at` when it is ready to be picked up.
    """

    id: LineId
    sku: str | None
    title: str
    quantity: int
    unit_price: Price | None
    measure: str | None = None
    image_url: str | None = None
    not_returnable: NotReturnable | None = None
    returnable: bool = False  # only DIGITAL lines ask: they are returnable if the shop says so
    cancelled: int = 0
    returned: int = 0
    fulfilment: Fulfilment = Fulfilment.PARCEL
    fulfilled_at: datetime | None = None
    ready_at: datetime | None = None

    @property
    def needed(self) -> int:
        """The units that were ordered and not taken off."""
        return self.quantity - self.cancelled

    @property
    def amount(self) -> Money | None:
        """What it adds to the total: the price of the units that were not taken off; None if it is not known."""
        if self.unit_price is None:
            return None
        units = Decimal(self.measure) if self.measure and not self.cancelled else Decimal(self.needed)
        return self.unit_price.times(units)

    @property
    def is_goods(self) -> bool:
        """Whether its units reach the shopper in some way; fees and services do not."""
        return self.fulfilment is not Fulfilment.NONE

    def in_no_parcel(self, in_parcels: int) -> int:
        """Returns the units that are needed and in no parcel, of which so many are in parcels; 0 or more."""
        return max(0, self.needed - in_parcels)

    def has_hand_over(self, in_parcels: int) -> bool:
        """Whether something of the line is or was handed over, of which so many units are in parcels instead."""
        if not self.is_handed_over:
            return False
        return self.in_no_parcel(in_parcels) > 0 or (self.fulfilled_at is not None and self.quantity > in_parcels)

    @property
    def is_taken_back(self) -> bool:
        """Whether the shop takes its units back; of what is digital only if it says so. In a parcel all goods are."""
        if self.not_returnable is not None or not self.is_goods:
            return False
        return self.returnable or self.fulfilment is not Fulfilment.DIGITAL

    @property
    def is_handed_over(self) -> bool:
        """Whether its units are handed over without a parcel, unless a parcel names them nevertheless."""
        return self.fulfilment in (Fulfilment.DIGITAL, Fulfilment.PICKUP)


class Adjustment(Value):
    """Something that lowers the total, such as a discount: a negative amount with nothing to act on."""

    id: LineId
    title: str
    amount: Money


class ShipmentLine(Value):
    """The number of units (1 or more) of a line in a parcel; the order may have this line no more."""

    line_id: LineId
    quantity: int


class Shipment(Value):
    """
    One parcel. Without `shipped_at` it is prepared but not shipped; with `returned_at` it came back to the shop.

    A parcel that left may have no lines: something is on its way, and what it is, is not known.
    """

    id: ShipmentId
    lines: tuple[ShipmentLine, ...]
    carrier: str | None = None
    tracking_number: str | None = None
    tracking_url: str | None = None
    shipped_at: datetime | None = None
    delivered_at: datetime | None = None
    returned_at: datetime | None = None

    def is_note(self, fees: Set[LineId]) -> bool:
        """Whether it has nothing but lines of which nothing is handed over: a note, and no parcel."""
        return bool(fees) and bool(self.lines) and all(line.line_id in fees for line in self.lines)


class OrderSnapshot(Value):
    """
    One revision of an order from the shop; the highest `revision` (0 or more) counts.

    `id` is what the shop's systems call the order: unique and never changed. `number` is what people read, and may
    repeat. `channel` names the storefront. `taken_at` is when this revision was received; a date after it is a plan.
    `ship_by_day` and `deliver_by_day` are given where the shop promised a plain day: `ship_by` and `deliver_by` are its
    end. `acknowledges` lists the ids of local changes that the shop has adopted, which this snapshot therefore
    includes.
    There are no lines if all were taken off, and no `total` if it is not known. `lines_removed` says that goods were
    taken off by a quantity of 0, and `taken_off_at` when the first of the revisions in a row was taken of which all
    goods are taken off.
    """

    number: OrderNumber
    customer_id: CustomerId
    revision: int
    placed_at: datetime
    currency: str
    total: Money | None
    lines: tuple[OrderLine, ...]
    shipments: tuple[Shipment, ...] = ()
    email: str | None = None
    locale: str | None = None
    paid_at: datetime | None = None
    ship_by: datetime | None = None
    deliver_by: datetime | None = None
    ship_by_day: date | None = None
    deliver_by_day: date | None = None
    released_at: datetime | None = None
    cancelled_at: datetime | None = None
    shipping_address: Address | None = None
    acknowledges: frozenset[HelpRequestId] = frozenset()
    id: ShopOrderId | None = None
    channel: str | None = None
    payment: Payment = Payment.PREPAID
    adjustments: tuple[Adjustment, ...] = ()
    taken_at: datetime | None = None
    lines_removed: bool = False
    taken_off_at: datetime | None = None

    @property
    def ref(self) -> OrderRef:
        """The key of the order that this snapshot creates, if it is the first of its order."""
        return OrderRef(customer_id=self.customer_id, id=kept_under(self.id, self.number))

    def is_plan(self, at: datetime | None) -> bool:
        """Whether a date of this snapshot was still to come when the snapshot was taken."""
        return at is not None and self.taken_at is not None and at > self.taken_at

    def is_called_off(self, at: datetime | None, cancelled_at: datetime | None) -> bool:
        """Whether a date of this snapshot is a plan for a time at which the order is cancelled."""
        return at is not None and cancelled_at is not None and cancelled_at <= at and self.is_plan(at)

    @property
    def effective_payment(self) -> Payment:
        """When the shop expects to be paid; an order that costs nothing is FREE, whatever the shop says."""
        return Payment.FREE if self.total is not None and self.total.minor == 0 else self.payment

    @property
    def counts_as_paid(self) -> bool:
        """Whether nothing has to be paid before the order is sent."""
        return self.effective_payment is not Payment.PREPAID

    @property
    def has_goods(self) -> bool:
        """Whether something was ordered that is handed over to the shopper, also if it was taken off."""
        return self.lines_removed or any(line.is_goods for line in self.lines)

    @property
    def is_taken_off(self) -> bool:
        """Whether all goods were taken off the order; of an order without goods, whether all its lines were."""
        for line in self.lines:
            if line.needed and line.is_goods:
                return False
        return self.has_goods or (bool(self.lines) and not any(line.needed for line in self.lines))

    @property
    def has_left(self) -> bool:
        """Whether a parcel has left or something was handed over, as a fact of this snapshot."""
        notes = self.fees
        parcels = (parcel.shipped_at for parcel in self.shipments if not parcel.is_note(notes))
        dates = (*parcels, *(line.fulfilled_at for line in self.lines if line.is_handed_over))
        return any(at is not None and not self.is_plan(at) for at in dates)

    @property
    def fees(self) -> frozenset[LineId]:
        """The lines with which nothing is handed over."""
        return frozenset(line.id for line in self.lines if not line.is_goods)

    def latest_fact(self) -> datetime | None:
        """Returns the latest time (UTC) at which something had happened when the snapshot was taken, if any had."""
        dates = [self.paid_at, self.released_at, self.cancelled_at]
        for parcel in self.shipments:
            dates += [parcel.shipped_at, parcel.delivered_at, parcel.returned_at]
        dates += [line.fulfilled_at for line in self.lines]
        dates += [line.ready_at for line in self.lines if line.fulfilment is Fulfilment.PICKUP]
        return max((at for at in dates if at is not None and not self.is_plan(at)), default=None)
