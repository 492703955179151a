"""A shopper cancels an order."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import CancelOrderDetails, CancelReason
from order_help.domain.ids import OrderId


@strawberry.input(description="The input of `cancelOrder`.")
class CancelOrderInput(HelpInput):
    reason: CancelReason = strawberry.field(description="The reason for the cancellation.")

    def details(self, _: OrderId, /) -> CancelOrderDetails:
        return CancelOrderDetails(reason=self.reason)


CancelOrderResult = Annotated[
    FilingResult, strawberry.union("CancelOrderResult", description="The result of `cancelOrder`.")
]


@strawberry.mutation(
    description=(
        "Cancels an order that the warehouse has not started to pack, and of which nothing was sent, handed over or "
        "picked up. The order is cancelled at once, unless the shop reviews cancellations by hand."
    )
)
def cancel_order(info: Info, input: Annotated[CancelOrderInput, THE_INPUT]) -> CancelOrderResult:
    return file_help(input, info.context)
