"""A shopper reports parcels that did not arrive."""

from typing import Annotated

import strawberry

from gateway.ids import own_id
from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import PackageNotReceivedKind, ReportPackageNotReceivedDetails
from order_help.domain.ids import OrderId, ShipmentId


@strawberry.input(description="The input of `reportPackageNotReceived`.")
class ReportPackageNotReceivedInput(HelpInput):
    kind: PackageNotReceivedKind = strawberry.field(description="What happened to the parcels.")
    shipment_ids: list[strawberry.ID] = strawberry.field(
        description=(
            "The `id` of each parcel, 1 to 200, without duplicates. An id that is not of this order is a "
            "problem `UNKNOWN`."
        )
    )

    def details(self, order_id: OrderId, /) -> ReportPackageNotReceivedDetails:
        return ReportPackageNotReceivedDetails(
            kind=self.kind,
            shipment_ids=tuple(ShipmentId(own_id(id, "Shipment", order_id)) for id in self.shipment_ids),
        )


ReportPackageNotReceivedResult = Annotated[
    FilingResult,
    strawberry.union("ReportPackageNotReceivedResult", description="The result of `reportPackageNotReceived`."),
]


@strawberry.mutation(
    description=(
        "Reports parcels that have left and did not arrive, or arrived incomplete. If one of them cannot be "
        "reported, none is."
    )
)
def report_package_not_received(
    info: Info, input: Annotated[ReportPackageNotReceivedInput, THE_INPUT]
) -> ReportPackageNotReceivedResult:
    return file_help(input, info.context)
