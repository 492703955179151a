"""The type Order of the shopper's schema."""

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
    strawberry.argument(description="Only the actions whose link is shown on this page; null for all pages."),
]


@strawberry.type(
    description=(
        "One of the viewer's orders, as it is now. Times are those at which an event happened or is due: an "
        "event whose time is later than now has not happened yet."
    )
)
class Order(Node):
    view: Private[OrderView]
    number: str = strawberry.field(description="The shop's number of the order.")
    status: OrderStatus = strawberry.field(description="The status of the order.")
    status_text: str = strawberry.field(description="The status as text, in the language of the response.")
    placed_at: datetime = strawberry.field(description="When the order was placed.")
    paid_at: datetime | None = strawberry.field(description="When the order was paid; null if it is not paid.")
    ship_by: datetime | None = strawberry.field(
        description=(
            "When the order is due to ship: the date that the shop promised or, without one, a set number "
            "of days after payment. Null if neither is known."
        )
    )
    deliver_by: datetime | None = strawberry.field(
        description="When the shop promised to deliver the order; null without a promise."
    )
    released_at: datetime | None = strawberry.field(
        description="When the warehouse started to pack the order; null if it has not."
    )
    first_shipped_at: datetime | None = strawberry.field(description="When the first parcel left; null if none has.")
    fully_shipped_at: datetime | None = strawberry.field(
        description="When the last ordered unit left; null until everything has a shipping date."
    )
    delivered_at: datetime | None = strawberry.field(
        description="When the last parcel was delivered; null until every delivery is known."
    )
    received_at: datetime | None = strawberry.field(
        description=(
            "When the last parcel was received: confirmed by the shopper, or counted as received a set "
            "number of days after delivery. Null until every receipt is known."
        )
    )
    cancelled_at: datetime | None = strawberry.field(description="When the order was cancelled; null if it was not.")

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

    @strawberry.field(description="The total price of the order.")
    def total(self) -> Money:
        return Money.of(self.view.order.snapshot.total)

    @strawberry.field(description="The lines of the order.")
    def lines(self, info: Info) -> list[OrderLine]:
        return [OrderLine.of(line, self.view, info.context) for line in self.view.order.lines]

    @strawberry.field(description="The parcels of the order: those that have left, and those that are only prepared.")
    def shipments(self, info: Info) -> list[Shipment]:
        return [Shipment.of(parcel, self.view, info.context) for parcel in self.view.order.shipments]

    @strawberry.field(description="The shipping address; null until the shop knows it.")
    def shipping_address(self) -> Address | None:
        address = self.view.order.shipping_address
        return Address.of(address) if address else None

    @strawberry.field(description="The help actions that are available now. The mutation of each accepts a request.")
    def available_help_actions(self, info: Info, on: On = None) -> list[HelpAction]:
        return [HelpAction.of(availability, self.view, info.context) for availability in self.view.offered(on)]

    @strawberry.field(
        description=(
            "Every help action with its state and, unless it is available, the reason. They are in the order in "
            "which links are shown."
        )
    )
    def help_actions(self, info: Info) -> list[HelpAction]:
        return [HelpAction.of(availability, self.view, info.context) for availability in self.view.actions.values()]

    @strawberry.field(description="The help requests of this order, newest first.")
    def help_requests(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[HelpRequest]:
        ref, size, position = self.view.order.ref, page_size(first), read_request_cursor(after)
        page = info.context.services.store.help_requests(ref, first=size, after=position)
        items = [(HelpRequest.of(r, info.context, view=self.view), request_cursor(r.id)) for r in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(description="The number of unread timeline items addressed to the viewer.")
    def unread_count(self) -> int:
        return self.view.order.conversation.unread(Side.SHOPPER)

    @strawberry.field(
        description=(
            "The timeline of the order: events, steps of help requests, and messages. New items are always "
            "added at the end, after every item that was already read."
        )
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
