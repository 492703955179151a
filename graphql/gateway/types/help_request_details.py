"""
The details of a help request: one type for each action, made from the domain's type of the same name.

The choices for the whole request are also given in one form for all actions, so that a client need not know every type.
"""

from datetime import date, datetime
from typing import Annotated

import strawberry

from gateway.http.context import RequestContext
from gateway.types.address import Address
from gateway.types.help_action_parts import HelpActionChoice
from gateway.types.order_line import OrderLine
from gateway.types.shipment import Shipment
from order_help.domain import help_details as domain
from order_help.domain.availability import OrderView
from order_help.domain.help_details import (
    CancelReason,
    CustomsDutyIssueKind,
    PackageNotReceivedKind,
    PaymentIssueKind,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.returns import NO_PARCEL
from order_help.domain.units import Place, places


@strawberry.type(description="Details of a request filed by `changeShippingAddress`.")
class ChangeShippingAddressDetails:
    address: Address | None = strawberry.field(
        description=(
            "The requested address, normalized by the rules of its country; null to the shopper while the shop checks "
            "whose order it is."
        )
    )


@strawberry.type(description="Details of a request filed by `resolvePaymentIssue`.")
class ResolvePaymentIssueDetails:
    kind: PaymentIssueKind = strawberry.field(description="The kind of problem.")
    kind_text: str = strawberry.field(description="The kind as text, in the language of the response.")


@strawberry.type(description="Details of a request filed by `checkOrderProgress`.")
class CheckOrderProgressDetails:
    ship_by: datetime = strawberry.field(description="The shipping date that had passed when the request was filed.")
    ship_by_day: date = strawberry.field(description="The last day on which the order was to be shipped.")


@strawberry.type(description="Details of a request filed by `reportPackageNotReceived`.")
class ReportPackageNotReceivedDetails:
    kind: PackageNotReceivedKind = strawberry.field(description="What happened to the parcels.")
    kind_text: str = strawberry.field(description="The kind as text, in the language of the response.")
    shipments: list[Shipment] = strawberry.field(
        description="The parcels that did not arrive, without those that the shop has since removed from the order."
    )


@strawberry.type(description="Details of a request filed by `reportCustomsDutyIssue`.")
class ReportCustomsDutyIssueDetails:
    kind: CustomsDutyIssueKind = strawberry.field(description="The topic of the question.")
    kind_text: str = strawberry.field(description="The kind as text, in the language of the response.")


@strawberry.type(description="Returned units of an order line, with the reason.")
class ReturnItem:
    line: OrderLine | None = strawberry.field(
        description="The order line; null if the shop has since removed it from the order."
    )
    quantity: int = strawberry.field(description="The number of units, 1 or more.")
    reason: ReturnReason = strawberry.field(description="The reason for the return.")
    reason_text: str = strawberry.field(description="The reason as text, in the language of the response.")

    @classmethod
    def of(cls, item: domain.ReturnItem, view: OrderView, context: RequestContext) -> "ReturnItem":
        return cls(
            line=OrderLine.find(item.line_id, view, context),
            quantity=item.quantity,
            reason=item.reason,
            reason_text=context.texts.labels[item.reason],
        )


@strawberry.type(description="Units of an order line that a return takes from one parcel.")
class AllocatedUnits:
    shipment: Shipment | None = strawberry.field(
        description=(
            "The parcel; null for units that were handed over without one, or if the shop has since removed it from "
            "the order."
        )
    )
    shipment_id: str | None = strawberry.field(
        description="The shop's own id of the parcel; null for units that were handed over without one."
    )
    line: OrderLine | None = strawberry.field(
        description="The order line; null if the shop has since removed it from the order."
    )
    quantity: int = strawberry.field(description="The number of units, 1 or more.")

    @classmethod
    def of(cls, place: Place, quantity: int, view: OrderView, context: RequestContext) -> "AllocatedUnits":
        line_id, shipment_id = place
        in_parcel = shipment_id != NO_PARCEL
        return cls(
            shipment=Shipment.find(shipment_id, view, context) if in_parcel else None,
            shipment_id=shipment_id if in_parcel else None,
            line=OrderLine.find(line_id, view, context),
            quantity=quantity,
        )


@strawberry.type(description="Details of a request filed by `returnOrReplaceItems`.")
class ReturnOrReplaceItemsDetails:
    items: list[ReturnItem] = strawberry.field(description="The items to return.")
    allocation: list[AllocatedUnits] = strawberry.field(
        description="The parcels from which the units of `items` are taken: those whose time to return ended first."
    )
    resolution: ReturnResolution = strawberry.field(description="What the shopper wants in return.")
    resolution_text: str = strawberry.field(description="The resolution as text, in the language of the response.")


@strawberry.type(description="Details of a request filed by `cancelOrder`.")
class CancelOrderDetails:
    reason: CancelReason = strawberry.field(description="The reason for the cancellation.")
    reason_text: str = strawberry.field(description="The reason as text, in the language of the response.")


HelpRequestDetails = Annotated[
    ChangeShippingAddressDetails
    | ResolvePaymentIssueDetails
    | CheckOrderProgressDetails
    | ReportPackageNotReceivedDetails
    | ReportCustomsDutyIssueDetails
    | ReturnOrReplaceItemsDetails
    | CancelOrderDetails,
    strawberry.union("HelpRequestDetails", description="The details of a help request: one type for each help action."),
]


def details_of(details: domain.HelpRequestDetails, view: OrderView, context: RequestContext) -> HelpRequestDetails:
    """Returns the details of a request of this order. Raises LookupError for details that no filed request has."""
    labels = context.texts.labels
    match details:
        case domain.ChangeShippingAddressDetails():
            may_read = context.may_read_addresses(view.order)
            return ChangeShippingAddressDetails(address=Address.of(details.address) if may_read else None)
        case domain.ResolvePaymentIssueDetails():
            return ResolvePaymentIssueDetails(kind=details.kind, kind_text=labels[details.kind])
        case domain.CheckOrderProgressDetails(ship_by=datetime() as ship_by, ship_by_day=date() as day):
            return CheckOrderProgressDetails(ship_by=ship_by, ship_by_day=day)  # both are set when it is filed
        case domain.CheckOrderProgressDetails():
            raise LookupError("a request was filed without the shipping date that had passed")
        case domain.ReportPackageNotReceivedDetails():
            ids = dict.fromkeys(map(view.milestones.id_of, details.shipment_ids))
            shipments = [found for id in ids if (found := Shipment.find(id, view, context))]
            return ReportPackageNotReceivedDetails(
                kind=details.kind, kind_text=labels[details.kind], shipments=shipments
            )
        case domain.ReportCustomsDutyIssueDetails():
            return ReportCustomsDutyIssueDetails(kind=details.kind, kind_text=labels[details.kind])
        case domain.ReturnOrReplaceItemsDetails():
            items = [ReturnItem.of(item, view, context) for item in details.items]
            allocation = places([details.allocation], view.milestones).items()
            return ReturnOrReplaceItemsDetails(
                items=items,
                allocation=[AllocatedUnits.of(place, quantity, view, context) for place, quantity in allocation],
                resolution=details.resolution,
                resolution_text=labels[details.resolution],
            )
        case domain.CancelOrderDetails():
            return CancelOrderDetails(reason=details.reason, reason_text=labels[details.reason])


def chosen_in(details: domain.HelpRequestDetails, context: RequestContext) -> list[HelpActionChoice]:
    """Returns what the shopper chose for the whole request, with its labels."""
    return [
        HelpActionChoice(field=field, value=value.value, label=context.texts.labels[value])
        for field, value in domain.chosen_once(details).items()
    ]
