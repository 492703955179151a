"""The warehouse asks whether it may pack an order."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import ByNumberInput, Changed, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import release_for_shipment as use_case


@strawberry.input(description="Take this order to pack.")
class ReleaseForShipmentInput(ByNumberInput):
    def to_command(self, context: DeskContext) -> use_case.ReleaseForShipment:
        return use_case.ReleaseForShipment(**self.about(context))


ReleaseForShipmentResult = Annotated[
    Changed | AnyRefusal, strawberry.union("ReleaseForShipmentResult", description="What came of releasing.")
]


@strawberry.mutation(
    description=(
        "Take an order to pack, unless it was cancelled. From then on the shopper can neither cancel it nor change "
        "its address; `order.shippingAddress` says where it goes, `order.releaseId` what to list in `acknowledges`."
    )
)
def release_for_shipment(info: Info, input: Annotated[ReleaseForShipmentInput, THE_INPUT]) -> ReleaseForShipmentResult:
    context = info.context
    return to_result(
        use_case.release_for_shipment(context.services, input.to_command(context), now=context.now), context
    )
