"""A shopper sends the shop a message."""

from typing import Annotated

import strawberry

from gateway.ids import own_id
from gateway.shopper.context import Info
from gateway.shopper.mutations.inputs import OrderInput, attached
from gateway.shopper.types.help_request import HelpRequest
from gateway.shopper.types.order import Order
from gateway.shopper.types.refusals import AnyRefusal, refusal_of
from gateway.types.attachment_upload import ATTACHMENTS
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import HelpRequestId, OrderRef
from order_help.use_cases.shopper import post_message as use_case


@strawberry.input(description="The input of `postMessage`.")
class PostMessageInput(OrderInput):
    text: str = strawberry.field(description="The message, 1 to 4,000 characters of plain text. It is kept unchanged.")
    help_request_id: strawberry.ID | None = strawberry.field(
        default=None,
        description=(
            "The `id` of the open help request that the message is about; null for a message about the "
            "order as a whole."
        ),
    )
    attachment_ids: list[strawberry.ID] | None = strawberry.field(default=None, description=ATTACHMENTS)

    def to_command(self, order: OrderRef) -> use_case.PostMessage:
        request_id = self.help_request_id
        return use_case.PostMessage(
            order=order,
            idempotency_key=self.idempotency_key,
            text=self.text,
            help_request_id=HelpRequestId(own_id(request_id, "HelpRequest", order.id)) if request_id else None,
            attachment_ids=attached(self.attachment_ids, order.id),
        )


@strawberry.type(description="The message was added to the order's timeline.")
class MessagePosted:
    order: Order = strawberry.field(description="The order after the change.")
    help_request: HelpRequest | None = strawberry.field(
        description="The help request that the message is about, after the change; null for a message about the order."
    )
    replayed: bool = strawberry.field(
        description=(
            "Whether this result repeats that of an earlier call with the same idempotency key. If true, "
            "this call changed nothing."
        )
    )


PostMessageResult = Annotated[
    MessagePosted | AnyRefusal, strawberry.union("PostMessageResult", description="The result of `postMessage`.")
]


@strawberry.mutation(
    description=(
        "Sends the shop a message. A request that is AWAITING_SHOPPER becomes OPEN again. Limited to 60 "
        "messages per hour."
    )
)
def post_message(info: Info, input: Annotated[PostMessageInput, THE_INPUT]) -> PostMessageResult:
    context = info.context
    order = input.order(context)
    if not isinstance(order, OrderRef):
        return refusal_of(order, context)
    done = use_case.post_message(context.services, input.to_command(order), now=context.now)
    if isinstance(done, use_case.MessagePosted):
        request = HelpRequest.of(done.request, context, view=done.view) if done.request else None
        return MessagePosted(order=Order.of(done.view, context), help_request=request, replayed=done.replayed)
    return refusal_of(done, context)
