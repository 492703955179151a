"""An order as the shopper sees it."""

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry import Private

from gateway.cursors import read_request_cursor, read_timeline_cursor, request_cursor, timeline_cursor
from gateway.http.paging import DEFAULT_FIRST, page_size
from gateway.ids import global_id
from gateway.shopper.context import Context, Info
from gateway.shopper.types.help_action import HelpAction
from gateway.shopper.types.help_request import HelpRequest
from gateway.shopper.types.timeline import TimelineEntry, entry_of
from gateway.types.address import Address
from gateway.types.connections import After, Connection, First, NewestFirst
from gateway.types.money import Money
from gateway.types.node import Node
from gateway.types.order_line import OrderLine
from gateway.types.shipment import Shipment
from order_help.domain.actions import OrderEvent, OrderPage
from order_help.domain.availability import OrderView
from order_help.domain.conversation import Side
from order_help.domain.status import OrderStatus
from order_help.use_cases.timeline_pages import read_timeline

On = Annotated[
    OrderPage | None,
    strawberry.argument(description="Only the links that stand on this page; all of them without it."),
]


@strawberry.type(
    description=(
        "One of the viewer's orders, as it is now. A time of an event says when it happened or is due, as far as that "
        "is known: an event whose time is later than now has not happened yet."
    )
)
class Order(Node):
    view: Private[OrderView]
    number: str = strawberry.field(description="The shop's number of the order.")
    status: OrderStatus = strawberry.field(description="Where the order stands.")
    status_text: str = strawberry.field(description="The status in the viewer's language.")
    placed_at: datetime = strawberry.field(description="When it was placed.")
    paid_at: datetime | None = strawberry.field(description="When it was paid.")
    ship_by: datetime | None = strawberry.field(
        description="When the shop promised to ship it; some days after it was paid, where the shop promised nothing."
    )
    deliver_by: datetime | None = strawberry.field(description="When the shop promised to deliver it.")
    released_at: datetime | None = strawberry.field(description="When the warehouse took it to pack.")
    first_shipped_at: datetime | None = strawberry.field(description="When the first parcel left.")
    fully_shipped_at: datetime | None = strawberry.field(description="When every line had left.")
    delivered_at: datetime | None = strawberry.field(description="When the last parcel was delivered.")
    received_at: datetime | None = strawberry.field(
        description="When the last parcel was confirmed by the shopper, or counts as received since it was delivered."
    )
    cancelled_at: datetime | None = strawberry.field(description="When it was cancelled.")

    @classmethod
    def of(cls, view: OrderView, context: Context) -> "Order":
        order, times = view.order, view.milestones.times
        return cls(
            id=global_id("Order", order.ref.number),
            view=view,
            number=order.ref.number,
            status=view.status,
            status_text=context.texts.statuses[view.status],
            placed_at=times[OrderEvent.PLACED],
            paid_at=times.get(OrderEvent.PAID),
            ship_by=times.get(OrderEvent.SHIP_BY),
            deliver_by=order.snapshot.deliver_by,
            released_at=times.get(OrderEvent.RELEASED),
            first_shipped_at=times.get(OrderEvent.FIRST_SHIPPED),
            fully_shipped_at=times.get(OrderEvent.FULLY_SHIPPED),
            delivered_at=times.get(OrderEvent.DELIVERED),
            received_at=times.get(OrderEvent.RECEIVED),
            cancelled_at=times.get(OrderEvent.CANCELLED),
        )

    @strawberry.field(description="What the whole order costs.")
    def total(self) -> Money:
        return Money.of(self.view.order.snapshot.total)

    @strawberry.field(description="What was ordered.")
    def lines(self, info: Info) -> list[OrderLine]:
        return [OrderLine.of(line, self.view, info.context) for line in self.view.order.lines]

    @strawberry.field(description="Its parcels: those that left, and those that are prepared.")
    def shipments(self, info: Info) -> list[Shipment]:
        return [Shipment.of(parcel, self.view, info.context) for parcel in self.view.order.shipments]

    @strawberry.field(description="Where it is shipped to.")
    def shipping_address(self) -> Address | None:
        address = self.view.order.shipping_address
        return Address.of(address) if address else None

    @strawberry.field(description="The help that the order offers now. What is listed here, the mutation accepts.")
    def available_help_actions(self, info: Info, on: On = None) -> list[HelpAction]:
        return [HelpAction.of(availability, self.view, info.context) for availability in self.view.offered(on)]

    @strawberry.field(description="Every kind of help, each with its state and, unless it is available, the reason.")
    def help_actions(self, info: Info) -> list[HelpAction]:
        return [HelpAction.of(availability, self.view, info.context) for availability in self.view.actions.values()]

    @strawberry.field(description="What was asked for about this order, newest first.")
    def help_requests(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[HelpRequest]:
        ref, size, position = self.view.order.ref, page_size(first), read_request_cursor(after)
        page = info.context.services.store.help_requests(ref, first=size, after=position)
        items = [(HelpRequest.of(r, info.context, view=self.view), request_cursor(r.id)) for r in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(description="How much of its timeline there is to read.")
    def unread_count(self) -> int:
        return self.view.order.conversation.unread(Side.SHOPPER)

    @strawberry.field(
        description="What happened, was asked, decided and written. Nothing ever appears before what was read already."
    )
    def timeline(
        self, info: Info, first: First = DEFAULT_FIRST, after: After = None, newest_first: NewestFirst = False
    ) -> Connection[TimelineEntry]:
        ref, size, position = self.view.order.ref, page_size(first), read_timeline_cursor(after)
        page = read_timeline(
            info.context.services.store, ref, Side.SHOPPER, first=size, after=position, newest_first=newest_first
        )
        items = [(entry_of(item, self.view, info.context), timeline_cursor(item.position)) for item in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)
