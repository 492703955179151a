"""Files help requests, for the mutations of all help actions."""

from typing import ClassVar

import strawberry

from gateway.shopper.context import Context
from gateway.shopper.mutations.inputs import HelpInput
from gateway.shopper.types.help_request import HelpRequest
from gateway.shopper.types.order import Order
from gateway.shopper.types.refusals import AnyRefusal, refusal_of
from order_help.domain.ids import OrderRef
from order_help.use_cases.refusals import Refusal
from order_help.use_cases.shopper import file_help as use_case


@strawberry.type(description="The help request was filed.")
class HelpRequestFiled:
    logged_as: ClassVar[str] = "FILED"

    help_request: HelpRequest = strawberry.field(
        description="The help request. It may already be settled: some requests are approved at once, without an agent."
    )
    order: Order = strawberry.field(description="The order after the change.")
    replayed: bool = strawberry.field(
        description=(
            "Whether this result repeats that of an earlier call with the same idempotency key. If true, "
            "this call changed nothing."
        )
    )


FilingResult = HelpRequestFiled | AnyRefusal


def file_help(input: HelpInput, context: Context) -> FilingResult:
    """Files the request that the viewer's input describes."""
    order = input.order(context)
    if not isinstance(order, OrderRef):
        return refusal_of(order, context)
    done = use_case.file_help(context.services, input.to_command(order), now=context.now)
    return to_result(done, context)


def to_result(done: use_case.Filed | Refusal, context: Context) -> FilingResult:
    """Returns the result of the use case as a type of the schema."""
    if not isinstance(done, use_case.Filed):
        return refusal_of(done, context)
    return HelpRequestFiled(
        help_request=HelpRequest.of(done.request, context, view=done.view),
        order=Order.of(done.view, context),
        replayed=done.replayed,
    )
