"""An agent writes to the shopper."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import Changed, DeskInput, named_subject, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import reply as use_case


@strawberry.input(description="Write to the shopper, about a request or the order as a whole: name one of the two.")
class ReplyInput(DeskInput):
    help_request_id: strawberry.ID | None = strawberry.field(
        default=None, description="The `id` of an open request that it is about."
    )
    order_id: strawberry.ID | None = strawberry.field(
        default=None, description="The `id` of the order, for words about no request in particular."
    )
    text: str = strawberry.field(description="The words, 1 to 4,000 characters. They are kept as they are.")
    expects_answer: bool = strawberry.field(
        default=False, description="Whether the request waits for the shopper's answer from now on."
    )

    def to_command(self, context: DeskContext) -> use_case.Reply:
        order, request_id = named_subject(self.help_request_id, self.order_id)
        return use_case.Reply(
            **self.target(order, context),
            help_request_id=request_id,
            text=self.text,
            expects_answer=self.expects_answer,
        )


ReplyResult = Annotated[Changed | AnyRefusal, strawberry.union("ReplyResult", description="What came of writing.")]


@strawberry.mutation(
    description="Write to the shopper. With `expectsAnswer` the request is AWAITING_SHOPPER until the shopper writes."
)
def reply(info: Info, input: Annotated[ReplyInput, THE_INPUT]) -> ReplyResult:
    context = info.context
    return to_result(use_case.reply(context.services, input.to_command(context), now=context.now), context)
