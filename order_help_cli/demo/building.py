"""
The building blocks of the demo orders.

Rule: times are days before now, so 0.5 is twelve hours ago and -2 is the day after tomorrow.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal

from order_help.domain.ids import CustomerId, LineId, OrderNumber, OrderRef, ShipmentId
from order_help.domain.intake import IntakeWarning
from order_help.domain.money import Money, Price
from order_help.domain.snapshot import (
    Address,
    Fulfilment,
    NotReturnable,
    OrderLine,
    OrderSnapshot,
    Payment,
    Shipment,
    ShipmentLine,
)
from order_help.use_cases.services import Services

RunStep = Callable[[Services, OrderRef, str, datetime], object]
"""Runs a use case for an order, with an idempotency key, at a time (UTC); returns the use case's result."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoStep:
    """Something that the shopper, an agent or the shop did with a demo order, `days_ago` days before now."""

    days_ago: float
    run: RunStep


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOrder:
    """
    An order as the shop sends it, and the steps that followed, oldest first.

    `earlier` is what the shop sent first, if a step sends `snapshot`. `warnings` are about the first that it sends.
    """

    snapshot: OrderSnapshot
    steps: tuple[DemoStep, ...] = ()
    earlier: OrderSnapshot | None = None
    warnings: tuple[IntakeWarning, ...] = ()

    @property
    def first_snapshot(self) -> OrderSnapshot:
        """The snapshot that comes before all steps."""
        return self.earlier or self.snapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoShopper:
    """A customer to sign in as; `shows` describes the customer's orders in half a line."""

    customer_id: CustomerId
    shows: str
    orders: tuple[DemoOrder, ...] = ()


@dataclass(frozen=True, slots=True)
class Goods:
    """
    An order line.

    `price` is the price of one unit, a decimal string in the order's currency. `picture` is the name of a file in
    pictures/, without ".svg". `ready` and `handed_over` are times of what is in no parcel; `cancelled` and `returned`
    are units.
    """

    title: str
    price: str
    quantity: int = 1
    not_returnable: NotReturnable | None = None
    picture: str | None = None
    fulfilment: Fulfilment = Fulfilment.PARCEL
    ready: float | None = None
    handed_over: float | None = None
    cancelled: int = 0
    returned: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """
    A parcel: units by line number, which start at 1.

    It is still in preparation if `left` is None, and came back to the shop at `back`.
    """

    units: dict[int, int]
    left: float | None = None
    delivered: float | None = None
    back: float | None = None
    carrier: str = "UPS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """What the orders of one shopper have in common; `pictures` is the URL below which pictures of goods are served."""

    customer_id: CustomerId
    now: datetime
    currency: str
    address: Address | None
    locale: str = "en"
    prefix: str = field(default="")
    pictures: str | None = None

    def order(
        self,
        name: str,
        *goods: Goods,
        placed: float,
        paid: float | None = None,
        ship_by: float | None = None,
        released: float | None = None,
        cancelled: float | None = None,
        payment: Payment = Payment.PREPAID,
        boxes: Sequence[Box] = (),
        steps: Sequence[DemoStep] = (),
    ) -> DemoOrder:
        """Returns an order whose number is the prefix and `name`, and whose total is the sum of its lines."""
        number = f"{self.prefix}-{name}"
        lines = tuple(self._line(place, line) for place, line in enumerate(goods, start=1))
        snapshot = OrderSnapshot(
            number=OrderNumber(number),
            customer_id=self.customer_id,
            # An engine that kept the orders of an earlier start takes the newer revisions.
            revision=int(self.now.timestamp()),
            email=f"{self.customer_id}@example.com",
            locale=self.locale,
            placed_at=self._at(placed),
            paid_at=self._maybe(paid),
            ship_by=self._maybe(ship_by),
            deliver_by=None if ship_by is None else self._at(ship_by - 7),
            released_at=self._maybe(released),
            cancelled_at=self._maybe(cancelled),
            currency=self.currency,
            total=self._total(lines),
            payment=payment,
            shipping_address=self.address,
            lines=lines,
            shipments=tuple(self._shipment(number, place, box) for place, box in enumerate(boxes, start=1)),
            taken_at=self.now,
        )
        return DemoOrder(snapshot=snapshot, steps=tuple(steps))

    def _total(self, lines: tuple[OrderLine, ...]) -> Money:
        costs = (line.unit_price.times(Decimal(line.needed)) for line in lines if line.unit_price)
        return Money(minor=sum(cost.minor for cost in costs), currency=self.currency)

    def _line(self, place: int, goods: Goods) -> OrderLine:
        return OrderLine(
            id=LineId(str(place)),
            sku=f"SKU-{place:04}",
            title=goods.title,
            quantity=goods.quantity,
            unit_price=Price(amount=Decimal(goods.price), currency=self.currency),
            image_url=f"{self.pictures}/{goods.picture}.svg" if self.pictures and goods.picture else None,
            not_returnable=goods.not_returnable,
            fulfilment=goods.fulfilment,
            ready_at=self._maybe(goods.ready),
            fulfilled_at=self._maybe(goods.handed_over),
            cancelled=goods.cancelled,
            returned=goods.returned,
        )

    def _shipment(self, number: str, place: int, box: Box) -> Shipment:
        tracking = f"{number}-{place}" if box.left is not None else None
        return Shipment(
            id=ShipmentId(str(place)),
            lines=tuple(ShipmentLine(line_id=LineId(str(line)), quantity=units) for line, units in box.units.items()),
            carrier=box.carrier,
            tracking_number=tracking,
            tracking_url=f"https://parcels.example.com/{tracking}" if tracking else None,
            shipped_at=self._maybe(box.left),
            delivered_at=self._maybe(box.delivered),
            returned_at=self._maybe(box.back),
        )

    def _maybe(self, days_ago: float | None) -> datetime | None:
        return None if days_ago is None else self._at(days_ago)

    def _at(self, days_ago: float) -> datetime:
        return self.now - timedelta(days=days_ago)
