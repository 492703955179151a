"""An agent opens a settled request again."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutRequestInput, Changed, told
from gateway.desk.types.refusals import AnyRefusal
from gateway.mutations.inputs import THE_INPUT
from order_help.requests import reopen as use_case


@strawberry.input(description="This request was settled too soon.")
class ReopenInput(AboutRequestInput):
    def asked(self, context: DeskContext) -> use_case.Reopen:
        return use_case.Reopen(**self.about(context))


ReopenResult = Annotated[
    Changed | AnyRefusal, strawberry.union("ReopenResult", description="What came of opening it again.")
]


@strawberry.mutation(description="Open a settled request again that had no effect on the order.")
def reopen(info: Info, input: Annotated[ReopenInput, THE_INPUT]) -> ReopenResult:
    context = info.context
    return told(use_case.reopen(context.desk, input.asked(context), now=context.now), context)
