"""
Makes the domain's snapshot of an order out of what was read, and puts right what does not fit together.

Rule: nothing here refuses a snapshot. What does not fit is cut or left out, with a warning.
"""

from collections import Counter
from datetime import datetime
from decimal import Decimal
from typing import Final, TypeVar

from order_help.domain.dates import Dated, OrderDates
from order_help.domain.ids import CustomerId, HelpRequestId, LineId, OrderNumber, ShipmentId, ShopOrderId
from order_help.domain.intake import WarningCode
from order_help.domain.money import MAX_MINOR, MINOR_DIGITS, Money, Price
from order_help.domain.snapshot import (
    Address,
    Adjustment,
    Fulfilment,
    OrderLine,
    OrderSnapshot,
    Payment,
    Shipment,
    ShipmentLine,
)
from order_help.formats.dates import Deadline
from order_help.formats.field_table import Part

_ONE: Final = Decimal(1)

T = TypeVar("T")


def order_of(order: Part, *, now: datetime) -> OrderSnapshot:
    """Returns the snapshot that was read at `now`; every field that decides is readable."""
    ship_by: Deadline | None = order["shipBy"]
    deliver_by: Deadline | None = order["deliverBy"]
    dates = OrderDates(placed_at=order["placedAt"], ship_by=ship_by.at if ship_by else None, taken_at=now)
    sold = [sale for part in order["lines"] if (sale := _sale(part, order["currency"], dates))]
    lines = tuple(line for line in sold if isinstance(line, OrderLine))
    adjustments = tuple(line for line in sold if isinstance(line, Adjustment))
    return OrderSnapshot(
        id=ShopOrderId(order["id"]) if order["id"] else None,
        number=OrderNumber(order["number"]),
        customer_id=CustomerId(order["customerId"]),
        revision=order["revision"],
        channel=order["channel"],
        email=order["email"],
        locale=order["locale"],
        placed_at=dates.placed_at,
        paid_at=_at(order, "paidAt", dates.paid(order["paidAt"])),
        ship_by=dates.ship_by,
        ship_by_day=ship_by.day if ship_by else None,
        deliver_by=deliver_by.at if deliver_by else None,
        deliver_by_day=deliver_by.day if deliver_by else None,
        released_at=_at(order, "releasedAt", dates.fact(order["releasedAt"])),
        cancelled_at=_at(order, "cancelledAt", dates.fact(order["cancelledAt"])),
        currency=order["currency"],
        payment=order["payment"] or Payment.PREPAID,
        shipping_address=_address(order["shippingAddress"]),
        lines=lines,
        adjustments=adjustments,
        total=_total(order, lines, adjustments),
        shipments=tuple(
            parcel for part in order["shipments"] or () if (parcel := _parcel(part, lines, adjustments, dates))
        ),
        acknowledges=frozenset(HelpRequestId(id_) for id_ in order["acknowledges"] or ()),
        taken_at=now,
        lines_removed=any(_is_removed(part) for part in order["lines"]),
    )


def _is_removed(line: Part) -> bool:
    """Whether a line of goods was taken off the order by a quantity of 0."""
    price = line["unitPrice"]
    return not line["quantity"] and line["fulfilment"] is not Fulfilment.NONE and (price is None or price >= 0)


def _at(part: Part, name: str, dated: Dated) -> datetime | None:
    if not dated.believed:
        part.warn(name, WarningCode.DATE_NOT_BELIEVED)
    return dated.at


def _sale(part: Part, currency: str, dates: OrderDates) -> OrderLine | Adjustment | None:
    """Returns a line; an adjustment if its price is below 0, and None if it was taken off."""
    quantity: Decimal = part["quantity"]
    price = _within_limits(part, "unitPrice", currency)
    cancelled, returned = _count(part, "cancelled", quantity), _count(part, "returned", quantity)
    fulfilled_at = _at(part, "fulfilledAt", dates.fact(part["fulfilledAt"]))
    id_, title = LineId(part["id"]), part["title"] or part["sku"] or part["id"]
    if not quantity:
        return None
    unit_price = None if price is None else Price(amount=price, currency=currency)
    if unit_price and unit_price.amount < 0:
        return Adjustment(id=id_, title=title, amount=unit_price.times(quantity))
    return OrderLine(
        id=id_,
        sku=part["sku"],
        title=title,
        quantity=_units(quantity),
        measure=None if _is_whole(quantity) else f"{quantity:f}",
        unit_price=unit_price,
        image_url=part["imageUrl"],
        not_returnable=part["notReturnable"],
        returnable=part["returnable"] or False,
        cancelled=cancelled,
        returned=returned,
        fulfilment=part["fulfilment"] or Fulfilment.PARCEL,
        fulfilled_at=fulfilled_at,
        ready_at=part["readyAt"],
    )


def _is_whole(quantity: Decimal) -> bool:
    return quantity == quantity.to_integral_value()


def _units(quantity: Decimal) -> int:
    """Returns the units of a quantity: a fraction is a measure of one unit, which cannot be divided."""
    return int(quantity) if _is_whole(quantity) else 1


def _count(part: Part, name: str, quantity: Decimal) -> int:
    """Returns so many of the units of a quantity, cut to what there are."""
    count: Decimal = part[name] or Decimal(0)
    within = min(max(count, Decimal(0)), quantity)
    # Of one unit that cannot be divided, any part is the whole.
    units = int(within) if _is_whole(quantity) else int(within > 0)
    if within != count or (_is_whole(quantity) and units != count):
        part.warn(name, WarningCode.CUT)
    return units


def _within_limits(part: Part, name: str, currency: str) -> Decimal | None:
    """Returns an amount, if it is no more than an order can have."""
    amount: Decimal | None = part[name]
    if amount is not None and abs(amount) > Decimal(MAX_MINOR).scaleb(-MINOR_DIGITS[currency]):
        part.warn(name, WarningCode.LEFT_OUT)
        return None
    return amount


def _total(order: Part, lines: tuple[OrderLine, ...], adjustments: tuple[Adjustment, ...]) -> Money | None:
    given, currency = _within_limits(order, "total", order["currency"]), order["currency"]
    if given is not None and given >= 0:
        return Money.rounded(given, currency)
    if given is not None:
        order.warn("total", WarningCode.LEFT_OUT)
    sums = [adjustment.amount.minor for adjustment in adjustments]
    for line in lines:
        amount = line.amount
        if line.needed and amount is None:
            return None
        sums.append(amount.minor if amount else 0)
    minor = max(sum(sums), 0)
    return Money(minor=minor, currency=currency) if minor <= MAX_MINOR else None


def _parcel(
    part: Part, lines: tuple[OrderLine, ...], adjustments: tuple[Adjustment, ...], dates: OrderDates
) -> Shipment | None:
    """Returns a parcel; None for one that is empty and has not left."""
    given = dates.parcel(shipped=part["shippedAt"], delivered=part["deliveredAt"], returned=part["returnedAt"])
    shipped_at = _at(part, "shippedAt", given.shipped)
    delivered_at = _at(part, "deliveredAt", given.delivered)
    returned_at = _at(part, "returnedAt", given.returned)
    contents = _contents(part, lines, adjustments)
    if not contents:
        part.warn("lines", WarningCode.EMPTY_PARCEL)
        if shipped_at is None:
            return None
    return Shipment(
        id=ShipmentId(part["id"]),
        lines=contents,
        carrier=part["carrier"],
        tracking_number=part["trackingNumber"],
        tracking_url=part["trackingUrl"],
        shipped_at=shipped_at,
        delivered_at=delivered_at,
        returned_at=returned_at,
    )


def _contents(
    part: Part, lines: tuple[OrderLine, ...], adjustments: tuple[Adjustment, ...]
) -> tuple[ShipmentLine, ...]:
    """Returns the units in a parcel; those of lines that the order has no more stay, since they left with it."""
    measured = {line.id for line in lines if line.measure}
    nothing = {adjustment.id for adjustment in adjustments}
    units: Counter[LineId] = Counter()
    for item in part["lines"] or ():
        id_ = LineId(item["id"])
        if item["quantity"] and id_ not in nothing:
            units[id_] = 1 if id_ in measured else units[id_] + _units(item["quantity"])
    return tuple(ShipmentLine(line_id=id_, quantity=quantity) for id_, quantity in units.items())


def _address(part: Part | None) -> Address | None:
    if part is None or not any(part.values.values()):
        return None
    return Address(
        name=part["name"],
        line1=part["line1"],
        line2=part["line2"],
        city=part["city"],
        region=part["region"],
        postal_code=part["postalCode"],
        country_code=part["countryCode"],
        phone=part["phone"],
    )
