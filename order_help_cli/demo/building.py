"""
How a demo order is written down.

Rule: times are days before now, so 0.5 is twelve hours ago and -2 is the day after tomorrow.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from order_help.domain.ids import CustomerId, LineId, OrderNumber, OrderRef, ShipmentId
from order_help.domain.money import Money
from order_help.domain.snapshot import Address, NotReturnable, OrderLine, OrderSnapshot, Shipment, ShipmentLine
from order_help.use_cases.services import Services

Do = Callable[[Services, OrderRef, str, datetime], object]
"""Carries out a use case for an order, with an idempotency key, at a time; returns the use case's answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoStep:
    """What a shopper did to a demo order, or an agent about it, so many days ago."""

    days_ago: float
    do: Do


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoOrder:
    """What the shop says of an order, and what the shopper did since."""

    snapshot: OrderSnapshot
    doings: tuple[DemoStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoShopper:
    """Somebody to sign in as; `shows` says in half a line what there is to see."""

    customer_id: CustomerId
    shows: str
    orders: tuple[DemoOrder, ...] = ()


@dataclass(frozen=True, slots=True)
class Goods:
    """A line; `price` is a unit's, as a decimal string in the order's currency; `picture` names one of pictures/."""

    title: str
    price: str
    quantity: int = 1
    not_returnable: NotReturnable | None = None
    picture: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A parcel: units by line, counted from 1; without `left` it is prepared."""

    units: dict[int, int]
    left: float | None = None
    delivered: float | None = None
    carrier: str = "UPS"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """What the orders of one shopper have in common; `pictures` is where those of their goods are served."""

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
        boxes: Sequence[Box] = (),
        doings: Sequence[DemoStep] = (),
    ) -> DemoOrder:
        """One order; its number is the prefix and `name`, its total the sum of its lines."""
        number = f"{self.prefix}-{name}"
        lines = tuple(self._line(place, of) for place, of in enumerate(goods, start=1))
        snapshot = OrderSnapshot(
            number=OrderNumber(number),
            customer_id=self.customer_id,
            # Later starts tell the same orders anew on an engine that kept the earlier ones.
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
            total=Money(minor=sum(line.unit_price.minor * line.quantity for line in lines), currency=self.currency),
            shipping_address=self.address,
            lines=lines,
            shipments=tuple(self._shipment(number, place, box) for place, box in enumerate(boxes, start=1)),
        )
        return DemoOrder(snapshot=snapshot, doings=tuple(doings))

    def _line(self, place: int, goods: Goods) -> OrderLine:
        return OrderLine(
            id=LineId(str(place)),
            sku=f"SKU-{place:04}",
            title=goods.title,
            quantity=goods.quantity,
            unit_price=Money.parse(goods.price, self.currency),
            image_url=f"{self.pictures}/{goods.picture}.svg" if self.pictures and goods.picture else None,
            not_returnable=goods.not_returnable,
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
        )

    def _maybe(self, days_ago: float | None) -> datetime | None:
        return None if days_ago is None else self._at(days_ago)

    def _at(self, days_ago: float) -> datetime:
        return self.now - timedelta(days=days_ago)
