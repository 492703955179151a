"""An agent takes a request on."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutRequestInput, Changed, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import claim as use_case


@strawberry.input(description="Work on this request.")
class ClaimInput(AboutRequestInput):
    def to_command(self, context: DeskContext) -> use_case.Claim:
        return use_case.Claim(**self.about(context))


ClaimResult = Annotated[Changed | AnyRefusal, strawberry.union("ClaimResult", description="What came of claiming.")]


@strawberry.mutation(
    description="Work on an open request. Of two agents at once one gets it, and the other is told who."
)
def claim(info: Info, input: Annotated[ClaimInput, THE_INPUT]) -> ClaimResult:
    context = info.context
    return to_result(use_case.claim(context.services, input.to_command(context), now=context.now), context)
