"""A help link: whether it is offered, why not, and what its form needs."""

from datetime import datetime

import strawberry
from strawberry import Private

from gateway.ids import global_id
from gateway.shopper.context import Context, Info
from gateway.shopper.types.help_request import HelpRequest
from gateway.types.help_action_parts import HelpActionChoice, HelpActionReason
from gateway.types.node import Node
from gateway.types.order_line import OrderLine
from gateway.types.shipment import Shipment
from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, OrderPage
from order_help.domain.availability import Availability, OrderView
from order_help.domain.help_details import CHOICES
from order_help.domain.policy import Per


@strawberry.type(description="What the action can do about one line.")
class HelpActionLine:
    line: OrderLine = strawberry.field(description="The line.")
    left: int = strawberry.field(description="How many units can be acted on now, 0 or more.")
    reason: HelpActionReason | None = strawberry.field(description="Why none; null where some are left.")


@strawberry.type(description="What the action can do about one parcel.")
class HelpActionShipment:
    shipment: Shipment = strawberry.field(description="The parcel.")
    available: bool = strawberry.field(description="Whether the parcel can be acted on now.")
    reason: HelpActionReason | None = strawberry.field(description="Why not; null where it can.")


@strawberry.type(
    description=(
        "One kind of help for one order. The mutation of the same name accepts it exactly while it is AVAILABLE."
    )
)
class HelpAction(Node):
    availability: Private[Availability]
    view: Private[OrderView]
    type: HelpActionType = strawberry.field(description="Which help it is; the mutation has the same name.")
    state: HelpActionState = strawberry.field(description="Where it stands for this order, now.")
    title: str = strawberry.field(description="The link's text, in the viewer's language.")
    description: str = strawberry.field(description="What it is for, in the viewer's language.")
    reason: HelpActionReason | None = strawberry.field(description="Why not; null when it is available.")
    opens_at: datetime | None = strawberry.field(
        description="When it opens or opened: the earliest time known, null if none is."
    )
    opens_on: list[OrderEvent] = strawberry.field(description="The events still awaited before it opens: all of them.")
    closes_at: datetime | None = strawberry.field(
        description="When it closes or closed: the earliest time known, null if none is."
    )
    closes_on: list[OrderEvent] = strawberry.field(
        description="The events still awaited of which the first closes it; none for what never closes."
    )
    pages: list[OrderPage] = strawberry.field(description="The pages on which its link stands.")
    instead_try: HelpActionType | None = strawberry.field(
        description="Help that this order does offer and that serves the same end; null if there is none, or no need."
    )

    @classmethod
    def of(cls, availability: Availability, view: OrderView, context: Context) -> "HelpAction":
        text = context.texts.actions[availability.type]
        return cls(
            id=global_id("HelpAction", availability.order.number, availability.type.value),
            availability=availability,
            view=view,
            type=availability.type,
            state=availability.state,
            title=text.title,
            description=text.description,
            reason=HelpActionReason.of(availability.reason, Per.ORDER, context),
            opens_at=availability.opens_at,
            opens_on=list(availability.opens_on),
            closes_at=availability.closes_at,
            closes_on=list(availability.closes_on),
            pages=list(availability.pages),
            instead_try=availability.instead_try,
        )

    @strawberry.field(description="What there is to choose from in its form: every kind and reason, with its label.")
    def choices(self, info: Info) -> list[HelpActionChoice]:
        labels = info.context.texts.labels
        return [
            HelpActionChoice(field=field, value=value.value, label=labels[value])
            for field, values in CHOICES[self.availability.type].items()
            for value in values
        ]

    @strawberry.field(description="The order's lines with what is left of each; none for help that is not about lines.")
    def lines(self, info: Info) -> list[HelpActionLine]:
        judged = {line.line_id: line for line in self.availability.lines}
        return [
            HelpActionLine(
                line=OrderLine.of(line, self.view, info.context),
                left=judged[line.id].left,
                reason=HelpActionReason.of(judged[line.id].reason, Per.LINE, info.context),
            )
            for line in self.view.order.lines
            if line.id in judged
        ]

    @strawberry.field(description="The order's parcels; none for help that is not about parcels.")
    def shipments(self, info: Info) -> list[HelpActionShipment]:
        judged = {shipment.shipment_id: shipment for shipment in self.availability.shipments}
        return [
            HelpActionShipment(
                shipment=Shipment.of(parcel, self.view, info.context),
                available=judged[parcel.id].available,
                reason=HelpActionReason.of(judged[parcel.id].reason, Per.PARCEL, info.context),
            )
            for parcel in self.view.order.shipments
            if parcel.id in judged
        ]

    @strawberry.field(description="What was asked for by this action and is still open, oldest first.")
    def open_requests(self, info: Info) -> list[HelpRequest]:
        return [
            HelpRequest.of_summary(summary, info.context, view=self.view) for summary in self.availability.open_requests
        ]
