"""A shopper withdraws a help request."""

from typing import Annotated

import strawberry

from gateway.ids import own_id
from gateway.shopper.context import Info
from gateway.shopper.mutations.inputs import OrderInput
from gateway.shopper.types.help_request import HelpRequest
from gateway.shopper.types.order import Order
from gateway.shopper.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import HelpRequestId, OrderRef
from order_help.use_cases.shopper import withdraw_help_request as use_case


@strawberry.input(description="The input of `withdrawHelpRequest`.")
class WithdrawHelpRequestInput(OrderInput):
    help_request_id: strawberry.ID = strawberry.field(
        description="The `id` of a help request of this order. A settled request is a problem `NOT_OPEN`."
    )

    def to_command(self, order: OrderRef) -> use_case.WithdrawHelpRequest:
        return use_case.WithdrawHelpRequest(
            order=order,
            idempotency_key=self.idempotency_key,
            help_request_id=HelpRequestId(own_id(self.help_request_id, "HelpRequest", order.id)),
        )


@strawberry.type(
    description="The help request was withdrawn. Its lines, parcels or order can be part of a new request."
)
class HelpRequestWithdrawn:
    help_request: HelpRequest = strawberry.field(description="The withdrawn help request.")
    order: Order = strawberry.field(description="The order after the change.")


WithdrawHelpRequestResult = Annotated[
    HelpRequestWithdrawn | AnyRefusal,
    strawberry.union("WithdrawHelpRequestResult", description="The result of `withdrawHelpRequest`."),
]


@strawberry.mutation(description="Withdraws a help request that is still open.")
def withdraw_help_request(
    info: Info, input: Annotated[WithdrawHelpRequestInput, THE_INPUT]
) -> WithdrawHelpRequestResult:
    context = info.context
    order = input.order(context)
    if not isinstance(order, OrderRef):
        return refusal_of(order, context)
    done = use_case.withdraw_help_request(context.services, input.to_command(order), now=context.now)
    if isinstance(done, use_case.Withdrawn):
        request = HelpRequest.of(done.request, context, view=done.view)
        return HelpRequestWithdrawn(help_request=request, order=Order.of(done.view, context))
    return refusal_of(done, context)
