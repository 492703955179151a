"""An agent declines a request."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import Changed, DecideRequestInput, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_requests import DeclineReason
from order_help.use_cases.desk import decline as use_case


@strawberry.input(description="The input of `decline`.")
class DeclineInput(DecideRequestInput):
    reason: DeclineReason = strawberry.field(description="The reason code. The shopper sees its label.")
    text: str = strawberry.field(description="The explanation that the shopper reads, 1 to 4,000 characters.")

    def to_command(self, context: DeskContext) -> use_case.Decline:
        return use_case.Decline(**self.decided(context), reason=self.reason, text=self.text)


DeclineResult = Annotated[
    Changed | AnyRefusal, strawberry.union("DeclineResult", description="The result of `decline`.")
]


@strawberry.mutation(
    description="Settles a request as DECLINED and sends the shopper the reason. The order does not change."
)
def decline(info: Info, input: Annotated[DeclineInput, THE_INPUT]) -> DeclineResult:
    context = info.context
    return to_result(use_case.decline(context.services, input.to_command(context), now=context.now), context)
