"""A shopper cancels an order."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import CancelOrderDetails, CancelReason


@strawberry.input(description="Cancel this order.")
class CancelOrderInput(HelpInput):
    reason: CancelReason = strawberry.field(description="Why the order is cancelled.")

    def details(self) -> CancelOrderDetails:
        return CancelOrderDetails(reason=self.reason)


CancelOrderResult = Annotated[
    FilingResult, strawberry.union("CancelOrderResult", description="What came of cancelling.")
]


@strawberry.mutation(
    description="Cancel an order that has not left the warehouse. Unless the shop decides by hand, it is done at once."
)
def cancel_order(info: Info, input: Annotated[CancelOrderInput, THE_INPUT]) -> CancelOrderResult:
    return file_help(input, info.context)
