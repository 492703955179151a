"""A shopper cancels an order."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, to_result
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.choices import CancelReason
from order_help.domain.ids import CustomerId
from order_help.use_cases.shopper import cancel_order as use_case


@strawberry.input(description="Cancel this order.")
class CancelOrderInput(HelpInput):
    reason: CancelReason = strawberry.field(description="Why the order is cancelled.")

    def to_command(self, viewer: CustomerId) -> use_case.CancelOrder:
        return use_case.CancelOrder(
            order=self.order(viewer),
            idempotency_key=self.idempotency_key,
            message=self.message,
            attachment_ids=self.attached(),
            reason=self.reason,
        )


CancelOrderResult = Annotated[
    FilingResult, strawberry.union("CancelOrderResult", description="What came of cancelling.")
]


@strawberry.mutation(
    description="Cancel an order that has not left the warehouse. Unless the shop decides by hand, it is done at once."
)
def cancel_order(info: Info, input: Annotated[CancelOrderInput, THE_INPUT]) -> CancelOrderResult:
    context = info.context
    return to_result(
        use_case.cancel_order(context.services, input.to_command(context.viewer), now=context.now), context
    )
