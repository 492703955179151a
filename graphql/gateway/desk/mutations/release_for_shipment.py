"""The warehouse takes an order to pack it."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import ByNumberInput, Changed, to_result
from gateway.desk.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import OrderId
from order_help.use_cases.desk import release_for_shipment as use_case


@strawberry.input(description="The input of `releaseForShipment`.")
class ReleaseForShipmentInput(ByNumberInput):
    def to_command(self, order: OrderId, context: DeskContext) -> use_case.ReleaseForShipment:
        return use_case.ReleaseForShipment(**self.target(order, context))


ReleaseForShipmentResult = Annotated[
    Changed | AnyRefusal,
    strawberry.union("ReleaseForShipmentResult", description="The result of `releaseForShipment`."),
]


@strawberry.mutation(
    description=(
        "Releases an order to the warehouse for packing; a cancelled order is refused with "
        "`OrderCancelled`. From then on the shopper can neither cancel the order nor change its address. "
        "Ship to `order.shippingAddress`, and list `order.releaseId` in the `acknowledges` of later "
        "snapshots."
    )
)
def release_for_shipment(info: Info, input: Annotated[ReleaseForShipmentInput, THE_INPUT]) -> ReleaseForShipmentResult:
    context, order = info.context, input.order(info.context)
    if not isinstance(order, str):
        return refusal_of(order, context)
    command = input.to_command(order, context)
    return to_result(use_case.release_for_shipment(context.services, command, now=context.now), context)
