"""An order as the desk sees it."""

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


@strawberry.type(description="Something to look at although nobody filed a request.")
class Alert:
    kind: AlertKind = strawberry.field(description="What it is.")
    text: str = strawberry.field(description="The same in words.")
    since: datetime = strawberry.field(description="Since when.")


@strawberry.type(description="A help link as the shopper has it, by the same judgement.")
class HelpAction:
    type: HelpActionType = strawberry.field(description="Which help it is.")
    state: HelpActionState = strawberry.field(description="Where it stands for this order, now.")
    title: str = strawberry.field(description="The link's text.")
    reason: HelpActionReason | None = strawberry.field(description="Why not; null when it is available.")
    opens_at: datetime | None = strawberry.field(description="When it opens or opened, as far as that is known.")
    closes_at: datetime | None = strawberry.field(description="When it closes or closed, as far as that is known.")


@strawberry.type(description="An order, as it is now: what the shopper sees, and what only the desk does.")
class Order(Node):
    view: Private[OrderView]
    number: str = strawberry.field(description="The shop's number of the order.")
    customer_id: str = strawberry.field(description="The shop's own id of the customer.")
    email: str | None = strawberry.field(description="Where mails about it go.")
    locale: str | None = strawberry.field(description="The language of those mails, as a BCP 47 tag.")
    status: OrderStatus = strawberry.field(description="Where the order stands.")
    status_text: str = strawberry.field(description="The status in the language of the answer.")
    placed_at: datetime = strawberry.field(description="When it was placed.")
    paid_at: datetime | None = strawberry.field(description="When it was paid.")
    ship_by: datetime | None = strawberry.field(description="When it is due to be shipped.")
    deliver_by: datetime | None = strawberry.field(description="When the shop promised to deliver it.")
    released_at: datetime | None = strawberry.field(description="When the warehouse took it to pack.")
    first_shipped_at: datetime | None = strawberry.field(description="When the first parcel left.")
    fully_shipped_at: datetime | None = strawberry.field(description="When every line had left.")
    delivered_at: datetime | None = strawberry.field(description="When the last parcel was delivered.")
    received_at: datetime | None = strawberry.field(description="When the last parcel was, or counts as, received.")
    cancelled_at: datetime | None = strawberry.field(description="When it was cancelled.")
    alerts: list[Alert] = strawberry.field(description="What the desk is to look at, longest waiting first.")
    release_id: str | None = strawberry.field(
        description="What a snapshot lists in `acknowledges` once the shop knows of the release that was made here."
    )
    unread_count: int = strawberry.field(description="How much of its timeline the desk has to read.")

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

    @strawberry.field(description="Every help link, each with its state for the shopper now.")
    def help_actions(self, info: Info) -> list[HelpAction]:
        return [
            HelpAction(
                type=judged.type,
                state=judged.state,
                title=info.context.texts.actions[judged.type].title,
                reason=HelpActionReason.of(judged.reason, Per.ORDER, info.context),
                opens_at=judged.opens_at,
                closes_at=judged.closes_at,
            )
            for judged in self.view.actions.values()
        ]

    @strawberry.field(description="What was asked for about this order, newest first.")
    def help_requests(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[HelpRequest]:
        ref, size, position = self.view.order.ref, page_size(first), read_request_cursor(after)
        page = info.context.services.store.help_requests(ref, first=size, after=position)
        items = [(HelpRequest.of(r, info.context, view=self.view), request_cursor(r.id)) for r in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(description="The timeline as the shopper sees it, and what is the desk's own business.")
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

    @strawberry.field(description="Notes of agents for agents, newest first.")
    def notes(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[Note]:
        ref, size, position = self.view.order.ref, page_size(first), read_note_cursor(after)
        page = info.context.desk_store.notes(ref, first=size, after=position)
        items = [(Note.of(note), note_cursor(note.id)) for note in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)
