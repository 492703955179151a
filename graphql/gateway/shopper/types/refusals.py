"""
Refusals: what a mutation answers when it did nothing.

A refusal is data, not an error: the answer says why, and what can be done instead.
"""

from datetime import datetime

import strawberry

from gateway.shopper.context import Context
from gateway.shopper.types.help_action import HelpAction
from gateway.shopper.types.order import Order
from gateway.shopper.types.refusal_codes import RefusalCode
from gateway.types.input_problem import InputProblem
from order_help.use_cases import refusals as domain


@strawberry.interface(
    description=(
        "Nothing was done, and why. New kinds may come: match those you know, then `... on Refusal` for the others."
    )
)
class Refusal:
    code: RefusalCode = strawberry.field(description="What kind of refusal it is.")
    message: str = strawberry.field(description="The reason in the viewer's language.")


@strawberry.type(description="The order does not offer this help now. Nothing was filed.")
class HelpActionUnavailable(Refusal):
    action: HelpAction = strawberry.field(description="The help as it stands, with the reason and what to try instead.")
    order: Order = strawberry.field(description="The order as it is now.")


@strawberry.type(description="The viewer has no such order. Whether somebody else has one is not told.")
class OrderNotFound(Refusal):
    pass


@strawberry.type(description="The input cannot be right for this order. Nothing was filed.")
class InvalidInput(Refusal):
    problems: list[InputProblem] = strawberry.field(description="What is wrong, field by field: 1 or more.")


@strawberry.type(description="The idempotency key was sent before, with another input. Nothing was done now.")
class IdempotencyKeyReused(Refusal):
    pass


@strawberry.type(description="This was done as often as is allowed for now. Nothing was done.")
class RateLimited(Refusal):
    retry_at: datetime = strawberry.field(description="When it will be allowed once more.")


AnyRefusal = HelpActionUnavailable | OrderNotFound | InvalidInput | IdempotencyKeyReused | RateLimited
"""What every mutation may answer instead of doing it: one shape for all, whether each says all of it today or not."""


def refusal_of(refused: domain.Refusal, context: Context) -> AnyRefusal:
    """A use case's refusal, told to the shopper."""
    says = context.texts.refusals
    match refused:
        case domain.HelpActionUnavailable(availability, view):
            return HelpActionUnavailable(
                code=RefusalCode.HELP_ACTION_UNAVAILABLE,
                message=context.texts.unavailable(availability),
                action=HelpAction.of(availability, view, context),
                order=Order.of(view, context),
            )
        case domain.OrderNotFound():
            return OrderNotFound(code=RefusalCode.ORDER_NOT_FOUND, message=says["ORDER_NOT_FOUND"])
        case domain.InvalidInput(problems):
            return InvalidInput(
                code=RefusalCode.INVALID_INPUT,
                message=says["INVALID_INPUT"],
                problems=[InputProblem.of(problem, context) for problem in problems],
            )
        case domain.IdempotencyKeyReused():
            return IdempotencyKeyReused(code=RefusalCode.IDEMPOTENCY_KEY_REUSED, message=says["IDEMPOTENCY_KEY_REUSED"])
        case domain.RateLimited(retry_at=retry_at):
            return RateLimited(code=RefusalCode.RATE_LIMITED, message=says["RATE_LIMITED"], retry_at=retry_at)
