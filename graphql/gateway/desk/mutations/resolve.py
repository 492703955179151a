"""An agent settles a request by answering it."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import Changed, DecideRequestInput, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases.desk import resolve as use_case


@strawberry.input(description="The input of `resolve`.")
class ResolveInput(DecideRequestInput):
    text: str | None = strawberry.field(
        default=None,
        description="The answer to the shopper, up to 4,000 characters; null if it was given in an earlier message.",
    )

    def to_command(self, context: DeskContext) -> use_case.Resolve:
        return use_case.Resolve(**self.decided(context), text=self.text)


ResolveResult = Annotated[
    Changed | AnyRefusal, strawberry.union("ResolveResult", description="The result of `resolve`.")
]


@strawberry.mutation(description="Settles a request as ANSWERED. The order does not change.")
def resolve(info: Info, input: Annotated[ResolveInput, THE_INPUT]) -> ResolveResult:
    context = info.context
    return to_result(use_case.resolve(context.services, input.to_command(context), now=context.now), context)
