"""The fields that both types Order have: each is declared and read in one place."""

from datetime import date, datetime
from typing import Self

import strawberry
from strawberry import Info, Private

from gateway.http.context import RequestContext
from gateway.types.address import Address
from gateway.types.adjustment import OrderAdjustment
from gateway.types.money import Money
from gateway.types.node import Node
from gateway.types.order_lateness import OrderLateness
from gateway.types.order_line import OrderLine
from gateway.types.shipment import Shipment
from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.availability import OrderView
from order_help.domain.shown_days import deliver_by_day, ship_by_day
from order_help.domain.snapshot import Payment
from order_help.domain.status import OrderStatus


@strawberry.type
class OrderFields(Node):
    """
    A page of orders shows most of these fields of each order: plain values cost less there than a resolver each.

    What has to be judged for a field is judged when the field is selected.
    """

    view: Private[OrderView]
    number: str = strawberry.field(
        description="The shop's number of the order. Several orders may have the same: `id` is what tells them apart."
    )
    channel: str | None = strawberry.field(
        description="The storefront in which the order was placed; null if the shop does not say."
    )
    status: OrderStatus = strawberry.field(description="The status of the order.")
    status_text: str = strawberry.field(description="The status as text, in the language of the response.")
    time_zone: str = strawberry.field(
        description=(
            "The shop's time zone, as IANA names it: in it, show the days and times of everything about this order, so "
            "that each event has one day everywhere."
        )
    )
    placed_at: datetime = strawberry.field(description="When the order was placed.")
    payment: Payment = strawberry.field(
        description="When the shop expects to be paid. Only a PREPAID order waits for its payment."
    )
    paid_at: datetime | None = strawberry.field(
        description="When the order was paid, as the shop says; null if it does not say so. See `payment`."
    )
    ship_by: datetime | None = strawberry.field(
        description=(
            "When the order is due to ship: the date that the shop promised or, without one, a set number of days "
            "after payment; unless the order is PREPAID, after it was placed. Null if neither is known."
        )
    )
    ship_by_day: date | None = strawberry.field(
        description=(
            "The last day on which the order is due to ship. If the shop promised a day, or none, `shipBy` is the end "
            "of this day."
        )
    )
    deliver_by: datetime | None = strawberry.field(
        description="When the shop promised to deliver the order; null without a promise."
    )
    deliver_by_day: date | None = strawberry.field(
        description=(
            "The last day on which the shop promised to deliver the order. Of a promised day, `deliverBy` is its end."
        )
    )
    released_at: datetime | None = strawberry.field(
        description="When the warehouse started to pack the order; null if it has not."
    )
    first_shipped_at: datetime | None = strawberry.field(description="When the first parcel left; null if none has.")
    first_handed_over_at: datetime | None = strawberry.field(
        description=(
            "When the first of what is in no parcel was handed over or picked up; null if nothing was. An order of "
            "fees and services alone counts as handed over once it is paid."
        )
    )
    fulfilled_at: datetime | None = strawberry.field(
        description=(
            "When the shop had done its part for the last unit: it was sent or handed over, or is ready to be picked "
            "up. Null until that is known of every unit that was not taken off."
        )
    )
    delivered_at: datetime | None = strawberry.field(
        description=(
            "When the last parcel was delivered; null until every delivery is known. Parcels that came back to the "
            "shop do not count."
        )
    )
    received_at: datetime | None = strawberry.field(
        description=(
            "When the last parcel was received: confirmed by the shopper, or counted as received a set "
            "number of days after delivery. Null until every receipt is known."
        )
    )
    receipt_confirmed: bool = strawberry.field(
        description="Whether the shopper confirmed `receivedAt`, for every parcel. False while it is only reckoned."
    )
    cancelled_at: datetime | None = strawberry.field(
        description=(
            "When the order was cancelled, or everything was taken off it before anything left; null if it was not."
        )
    )
    cancelled_by_shopper: bool = strawberry.field(
        description=(
            "Whether the order was cancelled because the shopper asked for it. False if the shop cancelled it, and of "
            "an order that is not cancelled."
        )
    )

    @classmethod
    def of(cls, view: OrderView, context: RequestContext) -> Self:
        """Returns an order as a type of this request's schema."""
        order, times, settings = view.order, view.milestones.times, view.settings
        return cls(
            id=context.node_id("Order", order.id),
            view=view,
            number=order.snapshot.number,
            channel=order.snapshot.channel,
            status=view.status,
            status_text=context.texts.status(view),
            time_zone=settings.zone_name,
            placed_at=order.snapshot.placed_at,
            payment=order.snapshot.effective_payment,
            paid_at=order.paid_at,
            ship_by=times.get(OrderEvent.SHIP_BY),
            ship_by_day=ship_by_day(times, order.snapshot, settings),
            deliver_by=order.snapshot.deliver_by,
            deliver_by_day=deliver_by_day(order.snapshot, settings),
            released_at=times.get(OrderEvent.RELEASED),
            first_shipped_at=times.get(OrderEvent.FIRST_SHIPPED),
            first_handed_over_at=times.get(OrderEvent.FIRST_HANDED_OVER),
            fulfilled_at=times.get(OrderEvent.FULFILLED),
            delivered_at=times.get(OrderEvent.DELIVERED),
            received_at=times.get(OrderEvent.RECEIVED),
            receipt_confirmed=view.is_receipt_confirmed,
            cancelled_at=times.get(OrderEvent.CANCELLED),
            cancelled_by_shopper=order.is_cancelled_by_shopper,
        )

    @strawberry.field(
        description=(
            "What of the order was not done by the day on which it was due; null if nothing is late. What is still to "
            "leave is late from the day after `shipByDay` on, unless a payment is waited for. What is still to arrive "
            "is late from the day after `deliverByDay` on, until it is known to have arrived, came back, or can no "
            "longer be reported as not received."
        )
    )
    def late(self) -> OrderLateness | None:
        lateness = self.view.lateness
        return OrderLateness.of(lateness) if lateness else None

    @strawberry.field(
        description=(
            "The last day on which something of the order can be returned, in the shop's time zone; null while nothing "
            "can, and if no time is known."
        )
    )
    def return_last_day(self) -> date | None:
        returns = self.view.actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]
        return returns.last_day if returns.available else None

    @strawberry.field(description="The total price of the order; null if it is not known.")
    def total(self) -> Money | None:
        total = self.view.order.snapshot.total
        return Money.of(total) if total else None

    @strawberry.field(description="The parts of the total that are no goods: discounts and the like.")
    def adjustments(self) -> list[OrderAdjustment]:
        return [OrderAdjustment.of(adjustment) for adjustment in self.view.order.snapshot.adjustments]

    @strawberry.field(description="The lines of the order; none if all were taken off.")
    def lines(self, info: Info[RequestContext, None]) -> list[OrderLine]:
        return [OrderLine.of(line, self.view, info.context) for line in self.view.order.lines]

    @strawberry.field(
        description=(
            "The parcels of the order: those that have left, and those that are only prepared. One with `isNote` is "
            "no parcel."
        )
    )
    def shipments(self, info: Info[RequestContext, None]) -> list[Shipment]:
        return [Shipment.of(parcel, self.view, info.context) for parcel in self.view.order.shipments]

    @strawberry.field(
        description=(
            "The shipping address; null until the shop knows it, and to the shopper while the shop checks whose order "
            "it is."
        )
    )
    def shipping_address(self, info: Info[RequestContext, None]) -> Address | None:
        order = self.view.order
        address = order.shipping_address if info.context.may_read_addresses(order) else None
        return Address.of(address) if address else None
