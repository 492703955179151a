"""
The types of refusals: results of mutations that changed nothing.

A refusal is data, not an error: it gives the reason and, where there is one, an alternative.
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
        "Why a mutation changed nothing. New types may be added: match those you know, then `... on "
        "Refusal` for the others."
    )
)
class Refusal:
    code: RefusalCode = strawberry.field(description="The kind of refusal.")
    message: str = strawberry.field(description="The reason as text, in the language of the response.")


@strawberry.type(description="The order does not offer this action now. Nothing was changed.")
class HelpActionUnavailable(Refusal):
    action: HelpAction = strawberry.field(
        description="The help action as it is now, with the reason and an alternative."
    )
    order: Order = strawberry.field(description="The order as it is now.")


@strawberry.type(
    description=(
        "The viewer has no order with this id or number, whether or not someone else has one. Nothing was changed."
    )
)
class OrderNotFound(Refusal):
    pass


@strawberry.type(
    description="Several of the viewer's orders have this number: give the `orderId` of one. Nothing was changed."
)
class OrderAmbiguous(Refusal):
    orders: list[Order] = strawberry.field(description="The viewer's orders with this number, 2 or more.")


@strawberry.type(description="The input is invalid for this order. Nothing was changed.")
class InvalidInput(Refusal):
    problems: list[InputProblem] = strawberry.field(
        description="The problems of the input, 1 or more, each about one field."
    )


@strawberry.type(description="The idempotency key was already used with another input. Nothing was changed.")
class IdempotencyKeyReused(Refusal):
    pass


@strawberry.type(description="The rate limit is reached. Nothing was changed.")
class RateLimited(Refusal):
    retry_at: datetime = strawberry.field(description="When the next call is allowed.")


AnyRefusal = HelpActionUnavailable | OrderNotFound | OrderAmbiguous | InvalidInput | IdempotencyKeyReused | RateLimited
"""The refusals of every mutation. Every result union has all of them, so a use case can return any of them later."""


def refusal_of(refused: domain.Refusal, context: Context) -> AnyRefusal:
    """Returns a use case's refusal as a type of the shopper's schema."""
    texts = context.texts.refusals
    match refused:
        case domain.HelpActionUnavailable(availability, view):
            return HelpActionUnavailable(
                code=RefusalCode.HELP_ACTION_UNAVAILABLE,
                message=context.texts.unavailable(availability),
                action=HelpAction.of(availability, view, context),
                order=Order.of(view, context),
            )
        case domain.OrderNotFound():
            return OrderNotFound(code=RefusalCode.ORDER_NOT_FOUND, message=texts["ORDER_NOT_FOUND"])
        case domain.OrderAmbiguous(views):
            orders = [Order.of(view, context) for view in views]
            code = RefusalCode.ORDER_AMBIGUOUS
            return OrderAmbiguous(code=code, message=texts[code.value], orders=orders)
        case domain.InvalidInput(problems):
            return InvalidInput(
                code=RefusalCode.INVALID_INPUT,
                message=texts["INVALID_INPUT"],
                problems=[InputProblem.of(problem, context) for problem in problems],
            )
        case domain.IdempotencyKeyReused():
            return IdempotencyKeyReused(
                code=RefusalCode.IDEMPOTENCY_KEY_REUSED, message=texts["IDEMPOTENCY_KEY_REUSED"]
            )
        case domain.RateLimited(retry_at=retry_at):
            return RateLimited(code=RefusalCode.RATE_LIMITED, message=texts["RATE_LIMITED"], retry_at=retry_at)
