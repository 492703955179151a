"""The typical order that the picture of the windows shows."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal

from order_help.domain.ids import CustomerId, LineId, OrderNumber, ShipmentId
from order_help.domain.money import Price
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderLine, OrderSnapshot, Shipment, ShipmentLine

_DAY = timedelta(days=1)
_PLACED_AT = datetime(2026, 11, 2, 10, tzinfo=UTC)
_PRICE = Price(amount=Decimal("47.84"), currency="USD")


def typical_order() -> Order:
    """Returns an order of a bottle: paid a day after its placement, shipped two days late, delivered 5 days later."""
    line = OrderLine(id=LineId("1"), sku="8310926033", title="Water Bottle", quantity=1, unit_price=_PRICE)
    parcel = Shipment(
        id=ShipmentId("1"),
        lines=(ShipmentLine(line_id=line.id, quantity=line.quantity),),
        shipped_at=_PLACED_AT + 6 * _DAY,
        delivered_at=_PLACED_AT + 11 * _DAY,
    )
    snapshot = OrderSnapshot(
        number=OrderNumber("W2611340"),
        customer_id=CustomerId("james"),
        revision=1,
        placed_at=_PLACED_AT,
        paid_at=_PLACED_AT + _DAY,
        ship_by=_PLACED_AT + 4 * _DAY,
        currency=_PRICE.currency,
        total=_PRICE.times(Decimal(1)),
        lines=(line,),
        shipments=(parcel,),
    )
    return Order.first(snapshot)
