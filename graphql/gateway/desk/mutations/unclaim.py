"""An agent ends the claim on a request."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutRequestInput, Changed, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import unclaim as use_case


@strawberry.input(description="The input of `unclaim`.")
class UnclaimInput(AboutRequestInput):
    def to_command(self, context: DeskContext) -> use_case.Unclaim:
        return use_case.Unclaim(**self.about(context))


UnclaimResult = Annotated[
    Changed | AnyRefusal, strawberry.union("UnclaimResult", description="The result of `unclaim`.")
]


@strawberry.mutation(
    description="Ends the claim on an open request, whichever agent made it. Without a claim, nothing changes."
)
def unclaim(info: Info, input: Annotated[UnclaimInput, THE_INPUT]) -> UnclaimResult:
    context = info.context
    return to_result(use_case.unclaim(context.services, input.to_command(context), now=context.now), context)
