"""The type HelpAction: whether an action is available, why not, and what its form needs."""

from datetime import date, datetime

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
from order_help.domain.changes import Settling, settling_of
from order_help.domain.help_details import CHOICES
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.ids import LineId, ShipmentId
from order_help.domain.policy import Per


@strawberry.type(description="A line of the order, and how many of its units the action can include.")
class HelpActionLine:
    line: OrderLine = strawberry.field(description="The order line.")
    left: int = strawberry.field(description="Units that a request can include now, 0 or more.")
    reason: HelpActionReason | None = strawberry.field(
        description="Why no unit can be included; null if `left` is 1 or more."
    )
    open_requests: list[HelpRequest] = strawberry.field(
        description="The open requests for this action that include the line, oldest first."
    )


@strawberry.type(description="A parcel of the order, and whether the action can include it.")
class HelpActionShipment:
    shipment: Shipment = strawberry.field(description="The parcel.")
    available: bool = strawberry.field(description="Whether a request can include the parcel now.")
    reason: HelpActionReason | None = strawberry.field(description="Why the parcel cannot be included; null if it can.")
    open_requests: list[HelpRequest] = strawberry.field(
        description="The open requests for this action that include the parcel, oldest first."
    )


@strawberry.type(
    description=(
        "A kind of help for one order. The mutation of the same name accepts a request exactly while the "
        "state is AVAILABLE."
    )
)
class HelpAction(Node):
    availability: Private[Availability]
    view: Private[OrderView]
    type: HelpActionType = strawberry.field(description="The kind of help, which is also the name of the mutation.")
    state: HelpActionState = strawberry.field(description="The state of the action now.")
    title: str = strawberry.field(description="The text of the link, in the language of the response.")
    description: str = strawberry.field(description="What the action is for, in the language of the response.")
    reason: HelpActionReason | None = strawberry.field(
        description="Why the action is not available; null while it is AVAILABLE."
    )
    opens_at: datetime | None = strawberry.field(
        description="When the action opens or opened; null if no time is known."
    )
    opens_on: list[OrderEvent] = strawberry.field(
        description="The events that must still happen before the action opens. All of them are required."
    )
    closes_at: datetime | None = strawberry.field(
        description="When the action closes or closed; null if no time is known."
    )
    last_day: date | None = strawberry.field(
        description=(
            "The last day in which the action's window is open, in the shop's time zone; of several parcels the last. "
            "Show it instead of `closesAt`, which is the first instant after. Null if no time is known."
        )
    )
    closes_on: list[OrderEvent] = strawberry.field(
        description="The events that close the action if they happen. The first one closes it; empty if nothing does."
    )
    pages: list[OrderPage] = strawberry.field(description="The pages that show the action's link.")
    instead_try: HelpActionType | None = strawberry.field(
        description="An alternative action that is AVAILABLE or IN_PROGRESS; null if there is none or none is needed."
    )

    @classmethod
    def of(cls, availability: Availability, view: OrderView, context: Context) -> "HelpAction":
        text = context.texts.actions[availability.type]
        return cls(
            id=global_id("HelpAction", availability.order.id, availability.type.value),
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
            last_day=availability.last_day,
            closes_on=list(availability.closes_on),
            pages=list(availability.pages),
            instead_try=availability.instead_try,
        )

    @strawberry.field(
        description=(
            "Whether a request takes effect at once, without an agent; an address only within the order's country. "
            "False while the action is not AVAILABLE."
        )
    )
    def settles_itself(self, info: Info) -> bool:
        return self._settling(info.context) is Settling.AT_ONCE

    @strawberry.field(
        description=(
            "What the shopper should know before filling in the form, in the language of the response: that a request "
            "which usually takes effect at once is looked at by an agent first. Null if there is nothing to say."
        )
    )
    def notice(self, info: Info) -> str | None:
        return info.context.texts.held_up if self._settling(info.context) is Settling.HELD_UP else None

    def _settling(self, context: Context) -> Settling | None:
        """Returns how a request would be settled; None if none would be accepted."""
        order = self.view.order
        settings = context.services.settings_of(order)
        return settling_of(self.availability.type, order, settings) if self.availability.available else None

    @strawberry.field(description="The choices of the action's form: every kind and reason, with its label.")
    def choices(self, info: Info) -> list[HelpActionChoice]:
        labels = info.context.texts.labels
        return [
            HelpActionChoice(field=field, value=value.value, label=labels[value])
            for field, values in CHOICES[self.availability.type].items()
            for value in values
        ]

    @strawberry.field(
        description="The lines of the order and what is left of each; empty for an action that is not about lines."
    )
    def lines(self, info: Info) -> list[HelpActionLine]:
        by_id = {line.line_id: line for line in self.availability.lines}
        return [
            HelpActionLine(
                line=OrderLine.of(line, self.view, info.context),
                left=by_id[line.id].left,
                reason=HelpActionReason.of(by_id[line.id].reason, Per.LINE, info.context),
                open_requests=HelpRequest.of_summaries(
                    self._including_line(line.id), info, view=self.view, within=("openRequests",)
                ),
            )
            for line in self.view.order.lines
            if line.id in by_id
        ]

    @strawberry.field(description="The parcels of the order; empty for an action that is not about parcels.")
    def shipments(self, info: Info) -> list[HelpActionShipment]:
        by_id = {shipment.shipment_id: shipment for shipment in self.availability.shipments}
        return [
            HelpActionShipment(
                shipment=Shipment.of(parcel, self.view, info.context),
                available=by_id[parcel.id].available,
                reason=HelpActionReason.of(by_id[parcel.id].reason, Per.PARCEL, info.context),
                open_requests=HelpRequest.of_summaries(
                    self._including_parcel(parcel.id), info, view=self.view, within=("openRequests",)
                ),
            )
            for parcel in self.view.order.shipments
            if parcel.id in by_id
        ]

    @strawberry.field(description="The open requests for this action, oldest first.")
    def open_requests(self, info: Info) -> list[HelpRequest]:
        return HelpRequest.of_summaries(self.availability.open_requests, info, view=self.view)

    def _including_line(self, id_: LineId) -> list[HelpRequestSummary]:
        return [request for request in self.availability.open_requests if id_ in request.quantities]

    def _including_parcel(self, id_: ShipmentId) -> list[HelpRequestSummary]:
        id_of = self.view.milestones.id_of  # a request may name the parcel by another id that it has
        return [request for request in self.availability.open_requests if id_ in map(id_of, request.shipment_ids)]
