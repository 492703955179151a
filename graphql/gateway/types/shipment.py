"""The type Shipment: one parcel of an order, or a note that the shop sent in place of one."""

from datetime import date, datetime

import strawberry
from strawberry import Info, Private

from gateway.http.context import RequestContext
from gateway.types.node import Node
from gateway.types.order_line import OrderLine
from order_help.domain import snapshot as domain
from order_help.domain.actions import OrderEvent
from order_help.domain.availability import OrderView
from order_help.domain.ids import ShipmentId
from order_help.domain.receipts import is_receipt_confirmed


@strawberry.type(description="Units of an order line in a parcel.")
class ShipmentLine:
    line: OrderLine | None = strawberry.field(
        description="The order line; null if the shop has since removed it from the order."
    )
    line_id: str = strawberry.field(description="The shop's own id of the line, also of one that was removed.")
    quantity: int = strawberry.field(description="Units in this parcel, 1 or more.")


@strawberry.type(
    description=(
        "A parcel of an order. Times are those at which an event happened or is due: an event whose time is "
        "later than now has not happened yet."
    )
)
class Shipment(Node):
    view: Private[OrderView]
    parcel: Private[domain.Shipment]
    shipment_id: str = strawberry.field(
        description=(
            "The shop's own id of the parcel, unique within the order. If the parcel was reported under several ids, "
            "each of them leads to it."
        )
    )
    is_note: bool = strawberry.field(
        description=(
            "Whether it is no parcel: it has nothing but fees and services, of which nothing is sent. Nothing is "
            "received, missing or returned of it."
        )
    )
    carrier: str | None = strawberry.field(description="The carrier; null if unknown.")
    tracking_number: str | None = strawberry.field(description="The carrier's tracking number; null if unknown.")
    tracking_url: str | None = strawberry.field(description="The carrier's tracking page; null if there is none.")
    shipped_at: datetime | None = strawberry.field(description="When the parcel left; null while it is only prepared.")
    delivered_at: datetime | None = strawberry.field(
        description="When the carrier delivered the parcel; null until the carrier reports it."
    )
    returned_at: datetime | None = strawberry.field(
        description=(
            "When the parcel came back to the shop; null unless it did. It is then neither received nor missing, and "
            "nothing of it can be returned."
        )
    )
    received_at: datetime | None = strawberry.field(
        description=(
            "When the parcel was received: confirmed by the shopper, or counted as received a set number of "
            "days after delivery. Null until one of the two is known."
        )
    )
    receipt_confirmed: bool = strawberry.field(
        description="Whether the shopper confirmed `receivedAt`. False while it is only reckoned."
    )
    inquiry_ends_at: datetime | None = strawberry.field(
        description=(
            "Until when the parcel can be reported as not received; null until it has a shipping date, and for a note."
        )
    )
    inquiry_last_day: date | None = strawberry.field(
        description="The last day on which the parcel can be reported as not received, in the shop's time zone."
    )
    return_ends_at: datetime | None = strawberry.field(
        description=(
            "Until when the contents can be returned; null until the parcel has a shipping date, and for a note."
        )
    )
    return_last_day: date | None = strawberry.field(
        description="The last day on which the contents can be returned, in the shop's time zone."
    )

    @classmethod
    def of(cls, parcel: domain.Shipment, view: OrderView, context: RequestContext) -> "Shipment":
        portion = next((one for one in view.milestones.shipments() if one.id == parcel.id), None)
        times = portion.times if portion else {}
        inquiry_ends, return_ends = (
            times.get(end) for end in (OrderEvent.INQUIRY_TIME_ENDED, OrderEvent.RETURN_WINDOW_ENDED)
        )
        return cls(
            id=context.node_id("Shipment", view.order.id, parcel.id),
            view=view,
            parcel=parcel,
            shipment_id=parcel.id,
            is_note=parcel.is_note(view.order.snapshot.fees),
            carrier=parcel.carrier,
            tracking_number=parcel.tracking_number,
            tracking_url=parcel.tracking_url,
            shipped_at=parcel.shipped_at,
            delivered_at=parcel.delivered_at,
            returned_at=parcel.returned_at,
            received_at=times.get(OrderEvent.RECEIVED),
            receipt_confirmed=portion is not None and is_receipt_confirmed((portion,)),
            inquiry_ends_at=inquiry_ends,
            inquiry_last_day=view.settings.last_day(inquiry_ends) if inquiry_ends else None,
            return_ends_at=return_ends,
            return_last_day=view.settings.last_day(return_ends) if return_ends else None,
        )

    @classmethod
    def find(cls, shipment_id: str, view: OrderView, context: RequestContext) -> "Shipment | None":
        """Returns the order's parcel with any of its ids; None if the order does not have it (any more)."""
        id_ = view.milestones.id_of(ShipmentId(shipment_id))
        return next((cls.of(parcel, view, context) for parcel in view.order.shipments if parcel.id == id_), None)

    @strawberry.field(description="Whether the receipt can be confirmed with `confirmReceipt`.")
    def can_confirm_receipt(self) -> bool:
        return self.view.can_confirm_receipt(self.parcel.id)

    @strawberry.field(
        description=(
            "The last day on which the contents can be returned if the receipt is confirmed now, in the shop's time "
            "zone; null if it cannot be confirmed, or nothing can be returned then. Say it before it is confirmed."
        )
    )
    def return_last_day_once_received(self) -> date | None:
        return self.view.last_day_to_return_once_received(self.parcel.id)

    @strawberry.field(description="The contents of the parcel; none if the shop did not tell them.")
    def lines(self, info: Info[RequestContext, None]) -> list[ShipmentLine]:
        return [
            ShipmentLine(
                line=OrderLine.find(line.line_id, self.view, info.context),
                line_id=line.line_id,
                quantity=line.quantity,
            )
            for line in self.parcel.lines
        ]
