"""The types of the desk's refusals: results of mutations that changed nothing."""

from collections.abc import Mapping

import strawberry

from gateway.desk.context import DeskContext
from gateway.desk.types.help_request import HelpRequest
from gateway.desk.types.order import Order
from gateway.desk.types.refusal_codes import DeskRefusalCode
from gateway.desk.types.timeline import TimelineEntry
from gateway.types.help_action_parts import HelpActionReason
from gateway.types.input_problem import InputProblem
from order_help.domain.actions import HelpActionType
from order_help.domain.policy import Per
from order_help.use_cases import refusals as shared
from order_help.use_cases.desk import refusals as domain


@strawberry.interface(
    name="Refusal",
    description=(
        "Why a mutation changed nothing. New types may be added: match those you know, then `... on "
        "Refusal` for the others."
    ),
)
class DeskRefused:
    code: DeskRefusalCode = strawberry.field(description="The kind of refusal.")
    message: str = strawberry.field(description="The reason as text, in the language of the response.")


@strawberry.type(description="No help request has this id. Nothing was changed.")
class HelpRequestNotFound(DeskRefused):
    pass


@strawberry.type(description="No order has this id or number. Nothing was changed.")
class OrderNotFound(DeskRefused):
    pass


@strawberry.type(description="Several orders have this number: give the `orderId` of one. Nothing was changed.")
class OrderAmbiguous(DeskRefused):
    orders: list[Order] = strawberry.field(description="The orders with this number, 2 or more.")


@strawberry.type(description="Another agent has claimed the request. Nothing was changed.")
class AlreadyClaimed(DeskRefused):
    assignee: str = strawberry.field(description="The agent who has claimed the request.")
    help_request: HelpRequest = strawberry.field(description="The request as it is now.")


@strawberry.type(description="The state of the request does not allow this. Nothing was changed.")
class NotInThisState(DeskRefused):
    help_request: HelpRequest = strawberry.field(description="The request as it is now.")


@strawberry.type(
    description=(
        "The order does not allow this now. Nothing was changed, except that a request which has become "
        "impossible is settled as OVERTAKEN."
    )
)
class HelpActionUnavailable(DeskRefused):
    type: HelpActionType = strawberry.field(description="The help action requested.")
    reason: HelpActionReason | None = strawberry.field(
        description="Why the action is not available; null if no reason is known."
    )
    order: Order = strawberry.field(description="The order as it is now.")


@strawberry.type(
    description=(
        "Something came in after what the agent had seen (`seenThrough`). Nothing was changed: show what is new, and "
        "let the agent decide again."
    )
)
class ChangedSinceSeen(DeskRefused):
    order: Order = strawberry.field(description="The order as it is now.")
    entry: TimelineEntry = strawberry.field(
        description="The first of what came in, as the timeline has it. Needs the permission READ."
    )


@strawberry.type(description="The order is cancelled and must not be shipped. It was not released.")
class OrderCancelled(DeskRefused):
    order: Order = strawberry.field(description="The order as it is now.")


@strawberry.type(description="The input is invalid. Nothing was changed.")
class InvalidInput(DeskRefused):
    problems: list[InputProblem] = strawberry.field(
        description="The problems of the input, 1 or more, each about one field."
    )


@strawberry.type(description="The idempotency key was already used with another input. Nothing was changed.")
class IdempotencyKeyReused(DeskRefused):
    pass


AnyRefusal = (
    HelpRequestNotFound
    | OrderNotFound
    | OrderAmbiguous
    | AlreadyClaimed
    | NotInThisState
    | HelpActionUnavailable
    | ChangedSinceSeen
    | OrderCancelled
    | InvalidInput
    | IdempotencyKeyReused
)
"""The refusals of every mutation. Every result union has all of them, so a use case can return any of them later."""


def refusal_of(refused: domain.DeskRefusal, context: DeskContext) -> AnyRefusal:
    """Returns a use case's refusal as a type of the desk's schema."""
    texts = context.texts.desk_refusals
    match refused:
        case domain.HelpRequestNotFound() | shared.OrderNotFound() | shared.IdempotencyKeyReused():
            return _without_fields(refused, texts)
        case shared.OrderAmbiguous(views):
            code, orders = DeskRefusalCode.ORDER_AMBIGUOUS, [Order.of(view, context) for view in views]
            return OrderAmbiguous(code=code, message=texts[code.value], orders=orders)
        case domain.AlreadyClaimed(request, view):
            code, assignee = DeskRefusalCode.ALREADY_CLAIMED, request.assignee or ""
            shown = HelpRequest.of(request, context, view=view)
            return AlreadyClaimed(
                code=code, message=texts[code.value].format(assignee=assignee), assignee=assignee, help_request=shown
            )
        case domain.StepNotAllowed(request, _, view):
            code = DeskRefusalCode.NOT_IN_THIS_STATE
            state = context.texts.desk_states[request.outcome or request.state]
            shown = HelpRequest.of(request, context, view=view)
            return NotInThisState(code=code, message=texts[code.value].format(state=state), help_request=shown)
        case shared.HelpActionUnavailable(availability, view):
            code = DeskRefusalCode.HELP_ACTION_UNAVAILABLE
            return HelpActionUnavailable(
                code=code,
                message=context.texts.desk_reason(availability.reason) if availability.reason else "",
                type=availability.type,
                reason=HelpActionReason.of(availability.reason, Per.ORDER, context),
                order=Order.of(view, context),
            )
        case domain.ChangedSinceSeen(item, view):
            code, order = DeskRefusalCode.CHANGED_SINCE_SEEN, Order.of(view, context)
            entry = TimelineEntry.of(item, view, context)
            return ChangedSinceSeen(code=code, message=texts[code.value], order=order, entry=entry)
        case domain.OrderIsCancelled(view):
            code = DeskRefusalCode.ORDER_CANCELLED
            return OrderCancelled(code=code, message=texts[code.value], order=Order.of(view, context))
        case shared.InvalidInput(problems):
            code = DeskRefusalCode.INVALID_INPUT
            found = [InputProblem.of(problem, context) for problem in problems]
            return InvalidInput(code=code, message=texts[code.value], problems=found)
        case shared.RateLimited():
            raise TypeError("nothing that the desk does is limited by a rate")


def _without_fields(
    refused: domain.HelpRequestNotFound | shared.OrderNotFound | shared.IdempotencyKeyReused, texts: Mapping[str, str]
) -> AnyRefusal:
    match refused:
        case domain.HelpRequestNotFound():
            code = DeskRefusalCode.HELP_REQUEST_NOT_FOUND
            return HelpRequestNotFound(code=code, message=texts[code.value])
        case shared.OrderNotFound():
            code = DeskRefusalCode.ORDER_NOT_FOUND
            return OrderNotFound(code=code, message=texts[code.value])
        case shared.IdempotencyKeyReused():
            code = DeskRefusalCode.IDEMPOTENCY_KEY_REUSED
            return IdempotencyKeyReused(code=code, message=texts[code.value])
