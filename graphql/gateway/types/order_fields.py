"""What both schemas show of an order: each field is declared and read in one place."""

from datetime import datetime
from typing import Any, Self

import strawberry
from strawberry import Info, Private

from gateway.http.context import RequestContext
from gateway.types.address import Address
from gateway.types.money import Money
from gateway.types.node import Node
from gateway.types.order_line import OrderLine
from gateway.types.shipment import Shipment
from order_help.domain.actions import OrderEvent
from order_help.domain.availability import OrderView
from order_help.domain.status import OrderStatus


def _time_of(event: OrderEvent, description: str) -> Any:
    """Returns a field for when an event happened or is due; null while that is not known."""

    def time(self: "OrderFields") -> datetime | None:
        return self.view.milestones.times.get(event)

    return strawberry.field(resolver=time, description=description)


@strawberry.type
class OrderFields(Node):
    view: Private[OrderView]

    @classmethod
    def of(cls, view: OrderView, context: RequestContext) -> Self:
        """Returns the order as the schema of this request shows it."""
        return cls(id=context.node_id("Order", view.order.ref), view=view)

    @strawberry.field(description="The shop's number of the order.")
    def number(self) -> str:
        return self.view.order.ref.number

    @strawberry.field(description="Where the order stands.")
    def status(self) -> OrderStatus:
        return self.view.status

    @strawberry.field(description="The status in the language of the answer.")
    def status_text(self, info: Info[RequestContext, None]) -> str:
        return info.context.texts.statuses[self.view.status]

    @strawberry.field(description="When it was placed.")
    def placed_at(self) -> datetime:
        return self.view.milestones.times[OrderEvent.PLACED]

    paid_at = _time_of(OrderEvent.PAID, "When it was paid.")
    ship_by = _time_of(
        OrderEvent.SHIP_BY,
        "When the shop promised to ship it; some days after it was paid, where the shop promised nothing.",
    )

    @strawberry.field(description="When the shop promised to deliver it.")
    def deliver_by(self) -> datetime | None:
        return self.view.order.snapshot.deliver_by

    released_at = _time_of(OrderEvent.RELEASED, "When the warehouse took it to pack.")
    first_shipped_at = _time_of(OrderEvent.FIRST_SHIPPED, "When the first parcel left.")
    fully_shipped_at = _time_of(OrderEvent.FULLY_SHIPPED, "When every line had left.")
    delivered_at = _time_of(OrderEvent.DELIVERED, "When the last parcel was delivered.")
    received_at = _time_of(
        OrderEvent.RECEIVED,
        "When the last parcel was confirmed by the shopper, or counts as received since it was delivered.",
    )
    cancelled_at = _time_of(OrderEvent.CANCELLED, "When it was cancelled.")

    @strawberry.field(description="What the whole order costs.")
    def total(self) -> Money:
        return Money.of(self.view.order.snapshot.total)

    @strawberry.field(description="What was ordered.")
    def lines(self, info: Info[RequestContext, None]) -> list[OrderLine]:
        return [OrderLine.of(line, self.view, info.context) for line in self.view.order.lines]

    @strawberry.field(description="Its parcels: those that left, and those that are prepared.")
    def shipments(self, info: Info[RequestContext, None]) -> list[Shipment]:
        return [Shipment.of(parcel, self.view, info.context) for parcel in self.view.order.shipments]

    @strawberry.field(description="Where it is shipped to.")
    def shipping_address(self) -> Address | None:
        address = self.view.order.shipping_address
        return Address.of(address) if address else None
