"""A shopper takes a help request back."""

from typing import Annotated

import strawberry

from gateway.ids import own_id
from gateway.shopper.context import Info
from gateway.shopper.mutations.inputs import OrderInput
from gateway.shopper.types.help_request import HelpRequest
from gateway.shopper.types.order import Order
from gateway.shopper.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import CustomerId, HelpRequestId
from order_help.use_cases.shopper import withdraw_help_request as use_case


@strawberry.input(description="Take this help request back.")
class WithdrawHelpRequestInput(OrderInput):
    help_request_id: strawberry.ID = strawberry.field(description="The `id` of the request, one of this order.")

    def to_command(self, viewer: CustomerId) -> use_case.WithdrawHelpRequest:
        return use_case.WithdrawHelpRequest(
            order=self.order(viewer),
            idempotency_key=self.idempotency_key,
            help_request_id=HelpRequestId(own_id(self.help_request_id, "HelpRequest", self.order_number)),
        )


@strawberry.type(description="The request was taken back; what it held is free again.")
class HelpRequestWithdrawn:
    help_request: HelpRequest = strawberry.field(description="The request as it is now.")
    order: Order = strawberry.field(description="The order as it is after that.")


WithdrawHelpRequestResult = Annotated[
    HelpRequestWithdrawn | AnyRefusal,
    strawberry.union("WithdrawHelpRequestResult", description="What came of taking a request back."),
]


@strawberry.mutation(description="Take back a help request that is still open.")
def withdraw_help_request(
    info: Info, input: Annotated[WithdrawHelpRequestInput, THE_INPUT]
) -> WithdrawHelpRequestResult:
    context = info.context
    done = use_case.withdraw_help_request(context.services, input.to_command(context.viewer), now=context.now)
    if isinstance(done, use_case.Withdrawn):
        request = HelpRequest.of(done.request, context, view=done.view)
        return HelpRequestWithdrawn(help_request=request, order=Order.of(done.view, context))
    return refusal_of(done, context)
