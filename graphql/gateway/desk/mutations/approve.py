"""An agent approves a request."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutRequestInput, Changed, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import approve as use_case


@strawberry.input(description="Do what this request asks for.")
class ApproveInput(AboutRequestInput):
    text: str | None = strawberry.field(
        default=None, description="What the shopper is told besides, up to 4,000 characters."
    )

    def to_command(self, context: DeskContext) -> use_case.Approve:
        return use_case.Approve(**self.about(context), text=self.text)


ApproveResult = Annotated[
    Changed | AnyRefusal, strawberry.union("ApproveResult", description="What came of approving.")
]


@strawberry.mutation(
    description=(
        "Do what was asked for, if the order, judged again now, still allows it. "
        "What has become impossible is OVERTAKEN."
    )
)
def approve(info: Info, input: Annotated[ApproveInput, THE_INPUT]) -> ApproveResult:
    context = info.context
    return to_result(use_case.approve(context.services, input.to_command(context), now=context.now), context)
