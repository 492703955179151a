"""
The details of a help request: one type for each action, made from the domain's type of the same name.

What was chosen for the whole request is also given for all kinds alike, so a client need not know every type.
"""

from datetime import datetime
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


@strawberry.type(description="What was asked for by `changeShippingAddress`.")
class ChangeShippingAddressDetails:
    address: Address = strawberry.field(description="The address asked for.")


@strawberry.type(description="What was asked for by `resolvePaymentIssue`.")
class ResolvePaymentIssueDetails:
    kind: PaymentIssueKind = strawberry.field(description="What is wrong with the payment.")
    kind_text: str = strawberry.field(description="The kind in the viewer's language.")


@strawberry.type(description="What was asked for by `checkOrderProgress`.")
class CheckOrderProgressDetails:
    ship_by: datetime = strawberry.field(description="The shipping date that had passed when the shopper asked.")


@strawberry.type(description="What was asked for by `reportPackageNotReceived`.")
class ReportPackageNotReceivedDetails:
    kind: PackageNotReceivedKind = strawberry.field(description="What the shopper knows of the parcels.")
    kind_text: str = strawberry.field(description="The kind in the viewer's language.")
    shipments: list[Shipment] = strawberry.field(description="The parcels that did not arrive.")


@strawberry.type(description="What was asked for by `reportCustomsDutyIssue`.")
class ReportCustomsDutyIssueDetails:
    kind: CustomsDutyIssueKind = strawberry.field(description="What the question is about.")
    kind_text: str = strawberry.field(description="The kind in the viewer's language.")


@strawberry.type(description="Units of a line that go back.")
class ReturnItem:
    line: OrderLine | None = strawberry.field(
        description="The line; null if the shop has taken it off the order since."
    )
    quantity: int = strawberry.field(description="Units that go back, 1 or more.")
    reason: ReturnReason = strawberry.field(description="Why they go back.")
    reason_text: str = strawberry.field(description="The reason in the viewer's language.")

    @classmethod
    def of(cls, item: domain.ReturnItem, view: OrderView, context: RequestContext) -> "ReturnItem":
        return cls(
            line=OrderLine.find(item.line_id, view, context),
            quantity=item.quantity,
            reason=item.reason,
            reason_text=context.texts.labels[item.reason],
        )


@strawberry.type(description="What was asked for by `returnOrReplaceItems`.")
class ReturnOrReplaceItemsDetails:
    items: list[ReturnItem] = strawberry.field(description="What goes back.")
    resolution: ReturnResolution = strawberry.field(description="What the shopper wants for it.")
    resolution_text: str = strawberry.field(description="The resolution in the viewer's language.")


@strawberry.type(description="What was asked for by `cancelOrder`.")
class CancelOrderDetails:
    reason: CancelReason = strawberry.field(description="Why the order is cancelled.")
    reason_text: str = strawberry.field(description="The reason in the viewer's language.")


HelpRequestDetails = Annotated[
    ChangeShippingAddressDetails
    | ResolvePaymentIssueDetails
    | CheckOrderProgressDetails
    | ReportPackageNotReceivedDetails
    | ReportCustomsDutyIssueDetails
    | ReturnOrReplaceItemsDetails
    | CancelOrderDetails,
    strawberry.union("HelpRequestDetails", description="What a help request asks for: one type for each kind of help."),
]


def details_of(details: domain.HelpRequestDetails, view: OrderView, context: RequestContext) -> HelpRequestDetails:
    """The details of a request of this order."""
    labels = context.texts.labels
    match details:
        case domain.ChangeShippingAddressDetails():
            return ChangeShippingAddressDetails(address=Address.of(details.address))
        case domain.ResolvePaymentIssueDetails():
            return ResolvePaymentIssueDetails(kind=details.kind, kind_text=labels[details.kind])
        case domain.CheckOrderProgressDetails(ship_by=datetime() as ship_by):  # once filed, it is always there
            return CheckOrderProgressDetails(ship_by=ship_by)
        case domain.CheckOrderProgressDetails():
            raise LookupError("a request was filed without the shipping date that had passed")
        case domain.ReportPackageNotReceivedDetails():
            shipments = [found for id in details.shipment_ids if (found := Shipment.find(id, view, context))]
            return ReportPackageNotReceivedDetails(
                kind=details.kind, kind_text=labels[details.kind], shipments=shipments
            )
        case domain.ReportCustomsDutyIssueDetails():
            return ReportCustomsDutyIssueDetails(kind=details.kind, kind_text=labels[details.kind])
        case domain.ReturnOrReplaceItemsDetails():
            items = [ReturnItem.of(item, view, context) for item in details.items]
            resolution = details.resolution
            return ReturnOrReplaceItemsDetails(items=items, resolution=resolution, resolution_text=labels[resolution])
        case domain.CancelOrderDetails():
            return CancelOrderDetails(reason=details.reason, reason_text=labels[details.reason])


def chosen_in(details: domain.HelpRequestDetails, context: RequestContext) -> list[HelpActionChoice]:
    """Returns what the shopper chose for the whole request, with its labels."""
    return [
        HelpActionChoice(field=field, value=value.value, label=context.texts.labels[value])
        for field, value in domain.chosen_once(details).items()
    ]
