"""Refusals on the desk: what a mutation answers when it did nothing, and why."""

import strawberry

from gateway.desk.context import DeskContext
from gateway.desk.types.help_request import HelpRequest
from gateway.desk.types.order import Order
from gateway.desk.types.refusal_codes import DeskRefusalCode
from gateway.types.help_action_parts import HelpActionReason
from gateway.types.input_problem import InputProblem
from order_help.domain.actions import HelpActionType
from order_help.domain.policy import Per
from order_help.use_cases import refusals as shared
from order_help.use_cases.desk import refusals as domain


@strawberry.interface(
    name="Refusal",
    description=(
        "Nothing was done, and why. New kinds may come: match those you know, then `... on Refusal` for the others."
    ),
)
class DeskRefused:
    code: DeskRefusalCode = strawberry.field(description="What kind of refusal it is.")
    message: str = strawberry.field(description="The reason in a sentence.")


@strawberry.type(description="There is no such help request.")
class HelpRequestNotFound(DeskRefused):
    pass


@strawberry.type(description="There is no such order.")
class OrderNotFound(DeskRefused):
    pass


@strawberry.type(description="Another agent works on the request.")
class AlreadyClaimed(DeskRefused):
    assignee: str = strawberry.field(description="Who works on it.")
    help_request: HelpRequest = strawberry.field(description="The request as it is.")


@strawberry.type(description="The request is in a state in which this cannot be done.")
class NotInThisState(DeskRefused):
    help_request: HelpRequest = strawberry.field(description="The request as it is.")


@strawberry.type(description="The order does not allow it now, judged again. The request stays as the order leaves it.")
class HelpActionUnavailable(DeskRefused):
    type: HelpActionType = strawberry.field(description="The help that was asked for.")
    reason: HelpActionReason | None = strawberry.field(description="What is in the way.")
    order: Order = strawberry.field(description="The order as it is now.")


@strawberry.type(description="The order was cancelled: it must not be shipped.")
class OrderCancelled(DeskRefused):
    order: Order = strawberry.field(description="The order as it is now.")


@strawberry.type(description="The input cannot be right.")
class InvalidInput(DeskRefused):
    problems: list[InputProblem] = strawberry.field(description="What is wrong, field by field: 1 or more.")


@strawberry.type(description="The idempotency key was sent before, with another input. Nothing was done now.")
class IdempotencyKeyReused(DeskRefused):
    pass


AnyRefusal = (
    HelpRequestNotFound
    | OrderNotFound
    | AlreadyClaimed
    | NotInThisState
    | HelpActionUnavailable
    | OrderCancelled
    | InvalidInput
    | IdempotencyKeyReused
)
"""What every mutation may answer instead of doing it: one shape for all, whether each says all of it today or not."""


def refusal_of(refused: domain.DeskRefusal, context: DeskContext) -> AnyRefusal:
    """A use case's refusal, told to the desk."""
    says = context.texts.desk_refusals
    match refused:
        case domain.HelpRequestNotFound():
            code = DeskRefusalCode.HELP_REQUEST_NOT_FOUND
            return HelpRequestNotFound(code=code, message=says[code.value])
        case shared.OrderNotFound():
            code = DeskRefusalCode.ORDER_NOT_FOUND
            return OrderNotFound(code=code, message=says[code.value])
        case domain.AlreadyClaimed(request, view):
            code, who = DeskRefusalCode.ALREADY_CLAIMED, request.assignee or ""
            told = HelpRequest.of(request, context, view=view)
            return AlreadyClaimed(
                code=code, message=says[code.value].format(assignee=who), assignee=who, help_request=told
            )
        case domain.StepNotAllowed(request, _, view):
            code = DeskRefusalCode.NOT_IN_THIS_STATE
            state = context.texts.desk_states[request.outcome or request.state]
            told = HelpRequest.of(request, context, view=view)
            return NotInThisState(code=code, message=says[code.value].format(state=state), help_request=told)
        case shared.HelpActionUnavailable(availability, view):
            code = DeskRefusalCode.HELP_ACTION_UNAVAILABLE
            return HelpActionUnavailable(
                code=code,
                message=context.texts.unavailable(availability),
                type=availability.type,
                reason=HelpActionReason.of(availability.reason, Per.ORDER, context),
                order=Order.of(view, context),
            )
        case domain.OrderIsCancelled(view):
            code = DeskRefusalCode.ORDER_CANCELLED
            return OrderCancelled(code=code, message=says[code.value], order=Order.of(view, context))
        case shared.InvalidInput(problems):
            code = DeskRefusalCode.INVALID_INPUT
            told_problems = [InputProblem.of(problem, context) for problem in problems]
            return InvalidInput(code=code, message=says[code.value], problems=told_problems)
        case shared.IdempotencyKeyReused():
            code = DeskRefusalCode.IDEMPOTENCY_KEY_REUSED
            return IdempotencyKeyReused(code=code, message=says[code.value])
        case shared.RateLimited():
            raise TypeError("nothing that the desk does is limited by a rate")
