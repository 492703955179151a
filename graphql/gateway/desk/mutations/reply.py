"""An agent sends the shopper a message."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.ids import own_desk_id
from gateway.desk.mutations.inputs import Changed, DeskInput, SeenInput, named_subject, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.attachment_upload import ATTACHMENTS
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import AttachmentId
from order_help.use_cases.desk import reply as use_case


@strawberry.input(
    description="The input of `reply`. Name a help request or an order; if both are named, the request counts."
)
class ReplyInput(DeskInput, SeenInput):
    help_request_id: strawberry.ID | None = strawberry.field(
        default=None,
        description=(
            "The `id` of the help request that the message is about: an open one, or a return that was approved. "
            "Null for a message about the order as a whole."
        ),
    )
    order_id: strawberry.ID | None = strawberry.field(
        default=None, description="The `id` of the order. Needed if no help request is named; otherwise ignored."
    )
    text: str = strawberry.field(description="The message, 1 to 4,000 characters of plain text. It is kept unchanged.")
    expects_answer: bool = strawberry.field(
        default=False,
        description="Whether the request, an open one, now waits for the shopper's reply.",
    )
    attachment_ids: list[strawberry.ID] | None = strawberry.field(default=None, description=ATTACHMENTS)

    def to_command(self, context: DeskContext) -> use_case.Reply:
        order, request_id = named_subject(self.help_request_id, self.order_id)
        return use_case.Reply(
            **self.target(order, context),
            help_request_id=request_id,
            text=self.text,
            expects_answer=self.expects_answer,
            seen_through=self.seen(order),
            attachment_ids=tuple(
                AttachmentId(own_desk_id(id_, "Attachment", order)) for id_ in self.attachment_ids or ()
            ),
        )


ReplyResult = Annotated[Changed | AnyRefusal, strawberry.union("ReplyResult", description="The result of `reply`.")]


@strawberry.mutation(
    description=(
        "Sends the shopper a message, with files if there are any: the label of a return, for example. With "
        "`expectsAnswer`, the request is AWAITING_SHOPPER until the shopper replies; otherwise its state stays."
    )
)
def reply(info: Info, input: Annotated[ReplyInput, THE_INPUT]) -> ReplyResult:
    context = info.context
    return to_result(use_case.reply(context.services, input.to_command(context), now=context.now), context)
