"""A shopper misses a parcel."""

from typing import Annotated

import strawberry

from gateway.ids import own_id
from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, to_result
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.choices import PackageNotReceivedKind
from order_help.domain.ids import CustomerId, ShipmentId
from order_help.use_cases.shopper import report_package_not_received as use_case


@strawberry.input(description="These parcels did not arrive.")
class ReportPackageNotReceivedInput(HelpInput):
    kind: PackageNotReceivedKind = strawberry.field(description="What the shopper knows of the parcels.")
    shipment_ids: list[strawberry.ID] = strawberry.field(description="The `id` of each parcel: 1 or more, each once.")

    def to_command(self, viewer: CustomerId) -> use_case.ReportPackageNotReceived:
        return use_case.ReportPackageNotReceived(
            order=self.order(viewer),
            idempotency_key=self.idempotency_key,
            message=self.message,
            attachment_ids=self.attached(),
            kind=self.kind,
            shipment_ids=tuple(ShipmentId(own_id(id, "Shipment", self.order_number)) for id in self.shipment_ids),
        )


ReportPackageNotReceivedResult = Annotated[
    FilingResult, strawberry.union("ReportPackageNotReceivedResult", description="What came of reporting a parcel.")
]


@strawberry.mutation(
    description="Report parcels that left and did not arrive, or did not arrive complete: all those named, or none."
)
def report_package_not_received(
    info: Info, input: Annotated[ReportPackageNotReceivedInput, THE_INPUT]
) -> ReportPackageNotReceivedResult:
    context = info.context
    return to_result(
        use_case.report_package_not_received(context.services, input.to_command(context.viewer), now=context.now),
        context,
    )
