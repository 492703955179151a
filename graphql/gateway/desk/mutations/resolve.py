"""An agent answers a question for good."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutRequestInput, Changed, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import resolve as use_case


@strawberry.input(description="This request is answered.")
class ResolveInput(AboutRequestInput):
    text: str | None = strawberry.field(
        default=None, description="The answer, where it was not given before, up to 4,000 characters."
    )

    def to_command(self, context: DeskContext) -> use_case.Resolve:
        return use_case.Resolve(**self.about(context), text=self.text)


ResolveResult = Annotated[
    Changed | AnyRefusal, strawberry.union("ResolveResult", description="What came of settling it.")
]


@strawberry.mutation(description="Settle a request as ANSWERED, without any effect on the order.")
def resolve(info: Info, input: Annotated[ResolveInput, THE_INPUT]) -> ResolveResult:
    context = info.context
    return to_result(use_case.resolve(context.services, input.to_command(context), now=context.now), context)
