"""Changes demo orders into what real systems send: goods by measure, discounts, gone lines, unknown contents."""

from dataclasses import replace
from decimal import Decimal

from order_help.domain.ids import LineId
from order_help.domain.money import Money, Price
from order_help.domain.snapshot import Adjustment
from order_help_cli.demo.building import DemoOrder


def first_line_by_measure(order: DemoOrder, measure: str, price: str) -> DemoOrder:
    """Returns the order with a first line that is sold by measure, at a price that is finer than its currency."""
    first, *others = order.snapshot.lines
    unit_price = Price(amount=Decimal(price), currency=order.snapshot.currency)
    lines = (replace(first, quantity=1, measure=measure, unit_price=unit_price), *others)
    costs = [unit_price.times(Decimal(measure))]
    costs += [line.unit_price.times(Decimal(line.quantity)) for line in others if line.unit_price]
    total = Money(minor=sum(cost.minor for cost in costs), currency=order.snapshot.currency)
    return replace(order, snapshot=replace(order.snapshot, lines=lines, total=total))


def with_discount(order: DemoOrder, title: str, minor: int) -> DemoOrder:
    """Returns the order with so many minor units off its total."""
    amount = Money(minor=-minor, currency=order.snapshot.currency)
    discount = Adjustment(id=LineId("discount"), title=title, amount=amount)
    total = order.snapshot.total + amount if order.snapshot.total else None
    return replace(order, snapshot=replace(order.snapshot, adjustments=(discount,), total=total))


def without_first_line(order: DemoOrder) -> DemoOrder:
    """Returns the order after the shop removed its first line, which its parcels still hold."""
    return replace(order, snapshot=replace(order.snapshot, lines=order.snapshot.lines[1:]))


def of_unknown_contents(order: DemoOrder) -> DemoOrder:
    """Returns the order with parcels of which nobody said what is in them."""
    parcels = tuple(replace(parcel, lines=()) for parcel in order.snapshot.shipments)
    return replace(order, snapshot=replace(order.snapshot, shipments=parcels))
