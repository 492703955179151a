"""
Refusals: what a mutation answers when it did nothing.

A refusal is data, not an error: the answer says why, and what can be done instead.
"""

from datetime import datetime

import strawberry

from gateway.context import Context, RequestContext
from gateway.types.help_action import HelpAction
from gateway.types.order import Order
from gateway.types.refusal_codes import RefusalCode
from order_help.requests import refusals as domain
from order_help.requests.refusals import ProblemCode


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


@strawberry.type(description="One thing that is wrong with an input.")
class InputProblem:
    path: str = strawberry.field(description="The field within the input: `items.0.quantity`, `address.postalCode`.")
    code: ProblemCode = strawberry.field(description="What is wrong with it.")
    message: str = strawberry.field(description="What is wrong, in the viewer's language, to show beside the field.")

    @classmethod
    def of(cls, problem: domain.Problem, context: RequestContext) -> "InputProblem":
        if problem.reason:
            message = context.texts.reason(problem.reason, problem.per)
        else:
            message = context.texts.problem(problem.code.value, problem.params)
        return cls(path=problem.path, code=problem.code, message=message)


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
        case domain.HelpActionUnavailable(judgement, view):
            return HelpActionUnavailable(
                code=RefusalCode.HELP_ACTION_UNAVAILABLE,
                message=context.texts.unavailable(judgement),
                action=HelpAction.of(judgement, view, context),
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
