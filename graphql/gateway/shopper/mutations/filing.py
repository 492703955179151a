"""The answer to filing a help request: what the results of all kinds of help consist of."""

from typing import ClassVar

import strawberry

from gateway.shopper.context import Context
from gateway.shopper.types.help_request import HelpRequest
from gateway.shopper.types.order import Order
from gateway.shopper.types.refusals import AnyRefusal, refusal_of
from order_help.use_cases.filing import Filed
from order_help.use_cases.refusals import Refusal


@strawberry.type(description="The request was filed.")
class HelpRequestFiled:
    logged_as: ClassVar[str] = "FILED"

    help_request: HelpRequest = strawberry.field(
        description="The request. It may be settled already: what needs no agent is done at once."
    )
    order: Order = strawberry.field(description="The order as it is after that.")
    replayed: bool = strawberry.field(
        description="Whether an earlier call with the same idempotency key did it, and this one nothing."
    )


FilingResult = HelpRequestFiled | AnyRefusal


def to_result(done: Filed | Refusal, context: Context) -> FilingResult:
    """What the use case did, or why not."""
    if not isinstance(done, Filed):
        return refusal_of(done, context)
    return HelpRequestFiled(
        help_request=HelpRequest.of(done.request, context, view=done.view),
        order=Order.of(done.view, context),
        replayed=done.replayed,
    )
