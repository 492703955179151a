"""An agent approves a request."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import Changed, DecideRequestInput, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import approve as use_case


@strawberry.input(description="The input of `approve`.")
class ApproveInput(DecideRequestInput):
    text: str | None = strawberry.field(
        default=None, description="An additional message to the shopper, up to 4,000 characters; null for none."
    )

    def to_command(self, context: DeskContext) -> use_case.Approve:
        return use_case.Approve(**self.decided(context), text=self.text)


ApproveResult = Annotated[
    Changed | AnyRefusal, strawberry.union("ApproveResult", description="The result of `approve`.")
]


@strawberry.mutation(
    description=(
        "Approves a request and applies its effect, if the order still allows it now; otherwise refuses "
        "with `HelpActionUnavailable`. A request that has become impossible is settled as OVERTAKEN."
    )
)
def approve(info: Info, input: Annotated[ApproveInput, THE_INPUT]) -> ApproveResult:
    context = info.context
    return to_result(use_case.approve(context.services, input.to_command(context), now=context.now), context)
