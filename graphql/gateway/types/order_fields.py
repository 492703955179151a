"""The fields that both types Order have: each is declared and read in one place."""

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
    """Returns a field with the time at which an event happened or is due; null while it is unknown."""

    def time(self: "OrderFields") -> datetime | None:
        return self.view.milestones.times.get(event)

    return strawberry.field(resolver=time, description=description)


@strawberry.type
class OrderFields(Node):
    view: Private[OrderView]

    @classmethod
    def of(cls, view: OrderView, context: RequestContext) -> Self:
        """Returns an order as a type of this request's schema."""
        return cls(id=context.node_id("Order", view.order.ref), view=view)

    @strawberry.field(description="The shop's number of the order.")
    def number(self) -> str:
        return self.view.order.ref.number

    @strawberry.field(description="The status of the order.")
    def status(self) -> OrderStatus:
        return self.view.status

    @strawberry.field(description="The status as text, in the language of the response.")
    def status_text(self, info: Info[RequestContext, None]) -> str:
        return info.context.texts.statuses[self.view.status]

    @strawberry.field(description="When the order was placed.")
    def placed_at(self) -> datetime:
        return self.view.milestones.times[OrderEvent.PLACED]

    paid_at = _time_of(OrderEvent.PAID, "When the order was paid; null if it is not paid.")
    ship_by = _time_of(
        OrderEvent.SHIP_BY,
        "When the order is due to ship: the date that the shop promised or, without one, a set number "
        "of days after payment. Null if neither is known.",
    )

    @strawberry.field(description="When the shop promised to deliver the order; null without a promise.")
    def deliver_by(self) -> datetime | None:
        return self.view.order.snapshot.deliver_by

    released_at = _time_of(OrderEvent.RELEASED, "When the warehouse started to pack the order; null if it has not.")
    first_shipped_at = _time_of(OrderEvent.FIRST_SHIPPED, "When the first parcel left; null if none has.")
    fully_shipped_at = _time_of(
        OrderEvent.FULLY_SHIPPED, "When the last ordered unit left; null until everything has a shipping date."
    )
    delivered_at = _time_of(
        OrderEvent.DELIVERED, "When the last parcel was delivered; null until every delivery is known."
    )
    received_at = _time_of(
        OrderEvent.RECEIVED,
        "When the last parcel was received: confirmed by the shopper, or counted as received a set "
        "number of days after delivery. Null until every receipt is known.",
    )
    cancelled_at = _time_of(OrderEvent.CANCELLED, "When the order was cancelled; null if it was not.")

    @strawberry.field(description="The total price of the order.")
    def total(self) -> Money:
        return Money.of(self.view.order.snapshot.total)

    @strawberry.field(description="The lines of the order.")
    def lines(self, info: Info[RequestContext, None]) -> list[OrderLine]:
        return [OrderLine.of(line, self.view, info.context) for line in self.view.order.lines]

    @strawberry.field(description="The parcels of the order: those that have left, and those that are only prepared.")
    def shipments(self, info: Info[RequestContext, None]) -> list[Shipment]:
        return [Shipment.of(parcel, self.view, info.context) for parcel in self.view.order.shipments]

    @strawberry.field(description="The shipping address; null until the shop knows it.")
    def shipping_address(self) -> Address | None:
        address = self.view.order.shipping_address
        return Address.of(address) if address else None
