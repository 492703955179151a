"""An agent takes a request on."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutRequestInput, Changed, told
from gateway.desk.types.refusals import AnyRefusal
from gateway.mutations.inputs import THE_INPUT
from order_help.requests import claim as use_case


@strawberry.input(description="Work on this request.")
class ClaimInput(AboutRequestInput):
    def asked(self, context: DeskContext) -> use_case.Claim:
        return use_case.Claim(**self.about(context))


ClaimResult = Annotated[Changed | AnyRefusal, strawberry.union("ClaimResult", description="What came of claiming.")]


@strawberry.mutation(
    description="Work on an open request. Of two agents at once one gets it, and the other is told who."
)
def claim(info: Info, input: Annotated[ClaimInput, THE_INPUT]) -> ClaimResult:
    context = info.context
    return told(use_case.claim(context.desk, input.asked(context), now=context.now), context)
