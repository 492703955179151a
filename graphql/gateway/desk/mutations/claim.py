"""An agent claims a request."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutRequestInput, Changed, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import claim as use_case


@strawberry.input(description="The input of `claim`.")
class ClaimInput(AboutRequestInput):
    def to_command(self, context: DeskContext) -> use_case.Claim:
        return use_case.Claim(**self.about(context))


ClaimResult = Annotated[Changed | AnyRefusal, strawberry.union("ClaimResult", description="The result of `claim`.")]


@strawberry.mutation(
    description=(
        "Claims an open request for the caller. If another agent has claimed it, the call is refused with "
        "`AlreadyClaimed`; a second claim by the caller changes nothing."
    )
)
def claim(info: Info, input: Annotated[ClaimInput, THE_INPUT]) -> ClaimResult:
    context = info.context
    return to_result(use_case.claim(context.services, input.to_command(context), now=context.now), context)
