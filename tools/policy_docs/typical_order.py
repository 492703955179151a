"""The orders that the pictures of the windows show."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from order_help.domain.ids import CustomerId, LineId, OrderNumber, ShipmentId
from order_help.domain.money import Price
from order_help.domain.order import Order
from order_help.domain.snapshot import Fulfilment, OrderLine, OrderSnapshot, Shipment, ShipmentLine

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


def picked_up_order() -> Order:
    """Returns the same order, picked up at the shop: ready two days late, and picked up 5 days later."""
    snapshot = typical_order().snapshot
    [line], [parcel] = snapshot.lines, snapshot.shipments
    picked_up = replace(
        line, fulfilment=Fulfilment.PICKUP, ready_at=parcel.shipped_at, fulfilled_at=parcel.delivered_at
    )
    return Order.first(replace(snapshot, lines=(picked_up,), shipments=()))
