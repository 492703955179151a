"""Orders to test with: paid, of two lines, in no parcel, unless told otherwise."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from order_help.domain.ids import CustomerId, HelpRequestId, LineId, OrderNumber, ShipmentId
from order_help.domain.money import Money, Price
from order_help.domain.order import Order
from order_help.domain.returns import Allocation, ApprovedReturn
from order_help.domain.snapshot import Address, OrderLine, OrderSnapshot, Shipment, ShipmentLine

T0 = datetime(2026, 11, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
TICK = timedelta(microseconds=1)
TONIGHT = datetime(2026, 11, 2, tzinfo=UTC)
"""The end of the day of T0, at a shop in UTC."""

JAMES = CustomerId("james_li_5688")
HOME = Address(
    name="James Li",
    line1="215 River Road",
    line2="Suite 991",
    city="NEW YORK",
    region="NY",
    postal_code="10083",
    country_code="US",
)


def a_line(line_id: str = "bottle", quantity: int = 1, **differently: Any) -> OrderLine:
    """A line of `quantity` units at 10 USD."""
    line = OrderLine(
        id=LineId(line_id),
        sku=f"sku-{line_id}",
        title=line_id.title(),
        quantity=quantity,
        unit_price=Price(amount=Decimal(10), currency="USD"),
    )
    return replace(line, **differently)


def a_parcel(parcel_id: str = "box", /, *, shipped_at: datetime | None, **units: int) -> Shipment:
    """A parcel with so many units of each line; prepared where `shipped_at` is None."""
    lines = tuple(ShipmentLine(line_id=LineId(line), quantity=quantity) for line, quantity in units.items())
    return Shipment(id=ShipmentId(parcel_id), lines=lines, carrier="UPS", shipped_at=shipped_at)


def a_snapshot(**differently: Any) -> OrderSnapshot:
    """Order W1 of James, placed and paid at T0: two bottles and a lamp."""
    snapshot = OrderSnapshot(
        number=OrderNumber("W1"),
        customer_id=JAMES,
        revision=1,
        placed_at=T0,
        paid_at=T0,
        currency="USD",
        total=Money(minor=3000, currency="USD"),
        lines=(a_line("bottle", 2), a_line("lamp", 1)),
        shipping_address=HOME,
    )
    return replace(snapshot, **differently)


def allocated(parcel_id: str = "box", /, **units: int) -> Allocation:
    """So many units of each line, asked back from one parcel."""
    return {ShipmentId(parcel_id): {LineId(line): quantity for line, quantity in units.items()}}


def approved_return(parcel_id: str = "box", /, **units: int) -> tuple[ApprovedReturn, ...]:
    """A return of so many units of each line, which was approved, as an order has it if it is the only one."""
    return (ApprovedReturn(request_id=HelpRequestId("APPROVED"), allocation=allocated(parcel_id, **units)),)


def approved_units(order: Order) -> Mapping[LineId, int]:
    """The units of each line in all approved returns of an order."""
    total: Counter[LineId] = Counter()
    for approved in order.approved_returns:
        total.update(approved.quantities)
    return total


def an_order(**differently: Any) -> Order:
    """The order of `a_snapshot`, to which nothing happened here."""
    return Order.first(a_snapshot(**differently))
