"""The answer to filing a help request: what the results of all kinds of help consist of."""

import strawberry

from gateway.context import Context
from gateway.types.help_request import HelpRequest
from gateway.types.order import Order
from gateway.types.refusals import AnyRefusal, refusal_of
from order_help.requests.filing import Filed
from order_help.requests.refusals import Refusal


@strawberry.type(description="The request was filed.")
class HelpRequestFiled:
    help_request: HelpRequest = strawberry.field(
        description="The request. It may be settled already: what needs no agent is done at once."
    )
    order: Order = strawberry.field(description="The order as it is after that.")
    replayed: bool = strawberry.field(
        description="Whether an earlier call with the same idempotency key did it, and this one nothing."
    )


FilingResult = HelpRequestFiled | AnyRefusal


def told(done: Filed | Refusal, context: Context) -> FilingResult:
    """What the use case did, or why not."""
    if not isinstance(done, Filed):
        return refusal_of(done, context)
    return HelpRequestFiled(
        help_request=HelpRequest.of(done.request, context, view=done.view),
        order=Order.of(done.view, context),
        replayed=done.replayed,
    )
