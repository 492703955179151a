"""An agent reopens a settled request."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutRequestInput, Changed, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import reopen as use_case


@strawberry.input(description="The input of `reopen`.")
class ReopenInput(AboutRequestInput):
    def to_command(self, context: DeskContext) -> use_case.Reopen:
        return use_case.Reopen(**self.about(context))


ReopenResult = Annotated[Changed | AnyRefusal, strawberry.union("ReopenResult", description="The result of `reopen`.")]


@strawberry.mutation(description="Reopens a settled request that had no effect on the order.")
def reopen(info: Info, input: Annotated[ReopenInput, THE_INPUT]) -> ReopenResult:
    context = info.context
    return to_result(use_case.reopen(context.services, input.to_command(context), now=context.now), context)
