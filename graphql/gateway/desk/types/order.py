"""The type Order of the desk's schema, with its alerts and help actions."""

from datetime import datetime

import strawberry
from strawberry import Private

from gateway.cursors import read_request_cursor, read_timeline_cursor, request_cursor, timeline_cursor
from gateway.desk.context import DeskContext, Info
from gateway.desk.cursors import note_cursor, read_note_cursor
from gateway.desk.ids import desk_id
from gateway.desk.types.help_request import HelpRequest
from gateway.desk.types.note import Note
from gateway.desk.types.timeline import TimelineEntry
from gateway.http.paging import DEFAULT_FIRST, page_size
from gateway.types.address import Address
from gateway.types.connections import After, Connection, First, NewestFirst
from gateway.types.help_action_parts import HelpActionReason
from gateway.types.money import Money
from gateway.types.node import Node
from gateway.types.order_line import OrderLine
from gateway.types.shipment import Shipment
from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent
from order_help.domain.availability import OrderView
from order_help.domain.conversation import Side
from order_help.domain.order import AlertKind
from order_help.domain.policy import Per
from order_help.domain.status import OrderStatus
from order_help.use_cases.timeline_pages import read_timeline


@strawberry.type(description="A reason to look at an order although nobody filed a request.")
class Alert:
    kind: AlertKind = strawberry.field(description="The kind of alert.")
    text: str = strawberry.field(description="The kind as text, in the language of the response.")
    since: datetime = strawberry.field(description="When the alert was raised.")


@strawberry.type(description="A help action as the shopper sees it on this order.")
class HelpAction:
    type: HelpActionType = strawberry.field(description="The kind of help.")
    state: HelpActionState = strawberry.field(description="The state of the action for the shopper now.")
    title: str = strawberry.field(description="The text of the link, in the language of the response.")
    reason: HelpActionReason | None = strawberry.field(
        description="Why the action is not available; null while it is AVAILABLE."
    )
    opens_at: datetime | None = strawberry.field(
        description="When the action opens or opened; null if no time is known."
    )
    closes_at: datetime | None = strawberry.field(
        description="When the action closes or closed; null if no time is known."
    )


@strawberry.type(
    description=(
        "An order, as it is now, with the fields that only the desk can read. Times are those at which an event "
        "happened or is due: an event whose time is later than now has not happened yet."
    )
)
class Order(Node):
    view: Private[OrderView]
    number: str = strawberry.field(description="The shop's number of the order.")
    customer_id: str = strawberry.field(description="The shop's own id of the customer.")
    email: str | None = strawberry.field(
        description="The email address for notifications about the order; null if unknown."
    )
    locale: str | None = strawberry.field(
        description="The language of the notifications, as a BCP 47 tag; null if unknown."
    )
    status: OrderStatus = strawberry.field(description="The status of the order.")
    status_text: str = strawberry.field(description="The status as text, in the language of the response.")
    placed_at: datetime = strawberry.field(description="When the order was placed.")
    paid_at: datetime | None = strawberry.field(description="When the order was paid; null if it is not paid.")
    ship_by: datetime | None = strawberry.field(
        description=(
            "When the order is due to ship: the date that the shop promised or, without one, a set number of "
            "days after payment. Null if neither is known."
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
            "When the last parcel was received: confirmed by the shopper, or counted as received a set number "
            "of days after delivery. Null until every receipt is known."
        )
    )
    cancelled_at: datetime | None = strawberry.field(description="When the order was cancelled; null if it was not.")
    alerts: list[Alert] = strawberry.field(description="The alerts of the order, oldest first.")
    release_id: str | None = strawberry.field(
        description=(
            "The id of the release made with `releaseForShipment`; null if there is none. The shop lists it "
            "in the `acknowledges` of its snapshots once it knows of the release."
        )
    )
    unread_count: int = strawberry.field(description="The number of unread timeline items addressed to the desk.")

    @classmethod
    def of(cls, view: OrderView, context: DeskContext) -> "Order":
        order, times, told = view.order, view.milestones.times, view.order.snapshot
        return cls(
            id=desk_id("Order", order.ref),
            view=view,
            number=told.number,
            customer_id=told.customer_id,
            email=told.email,
            locale=told.locale,
            status=view.status,
            status_text=context.texts.statuses[view.status],
            placed_at=times[OrderEvent.PLACED],
            paid_at=times.get(OrderEvent.PAID),
            ship_by=times.get(OrderEvent.SHIP_BY),
            deliver_by=told.deliver_by,
            released_at=times.get(OrderEvent.RELEASED),
            first_shipped_at=times.get(OrderEvent.FIRST_SHIPPED),
            fully_shipped_at=times.get(OrderEvent.FULLY_SHIPPED),
            delivered_at=times.get(OrderEvent.DELIVERED),
            received_at=times.get(OrderEvent.RECEIVED),
            cancelled_at=times.get(OrderEvent.CANCELLED),
            alerts=[Alert(kind=a.kind, text=context.texts.desk_alerts[a.kind], since=a.since) for a in order.alerts],
            release_id=order.local_changes.release.request_id if order.local_changes.release else None,
            unread_count=order.conversation.unread(Side.DESK),
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

    @strawberry.field(
        description="Every help action with its state for the shopper now, in the order in which links are shown."
    )
    def help_actions(self, info: Info) -> list[HelpAction]:
        return [
            HelpAction(
                type=availability.type,
                state=availability.state,
                title=info.context.texts.actions[availability.type].title,
                reason=HelpActionReason.of(availability.reason, Per.ORDER, info.context),
                opens_at=availability.opens_at,
                closes_at=availability.closes_at,
            )
            for availability in self.view.actions.values()
        ]

    @strawberry.field(description="The help requests of this order, newest first. Needs the permission READ.")
    def help_requests(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[HelpRequest]:
        ref, size, position = self.view.order.ref, page_size(first), read_request_cursor(after)
        page = info.context.services.store.help_requests(ref, first=size, after=position)
        items = [(HelpRequest.of(r, info.context, view=self.view), request_cursor(r.id)) for r in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(
        description=(
            "The timeline of the order: everything that the shopper sees, and entries that only the desk sees. "
            "Needs the permission READ."
        )
    )
    def timeline(
        self, info: Info, first: First = DEFAULT_FIRST, after: After = None, newest_first: NewestFirst = False
    ) -> Connection[TimelineEntry]:
        ref, size, position = self.view.order.ref, page_size(first), read_timeline_cursor(after)
        page = read_timeline(
            info.context.services.store, ref, Side.DESK, first=size, after=position, newest_first=newest_first
        )
        items = [
            (TimelineEntry.of(item, self.view, info.context), timeline_cursor(item.position)) for item in page.items
        ]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(description="The agents' notes on this order, newest first. Needs the permission READ.")
    def notes(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[Note]:
        ref, size, position = self.view.order.ref, page_size(first), read_note_cursor(after)
        page = info.context.desk_store.notes(ref, first=size, after=position)
        items = [(Note.of(note), note_cursor(note.id)) for note in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)
