"""A shopper asks where a late order is."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, to_result
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import CustomerId
from order_help.use_cases.shopper import check_order_progress as use_case


@strawberry.input(description="Tell me how far this order is.")
class CheckOrderProgressInput(HelpInput):
    def to_command(self, viewer: CustomerId) -> use_case.CheckOrderProgress:
        return use_case.CheckOrderProgress(
            order=self.order(viewer),
            idempotency_key=self.idempotency_key,
            message=self.message,
            attachment_ids=self.attached(),
        )


CheckOrderProgressResult = Annotated[
    FilingResult, strawberry.union("CheckOrderProgressResult", description="What came of asking for the progress.")
]


@strawberry.mutation(
    description="Ask where an order is that is paid and past its shipping date, and has not shipped whole."
)
def check_order_progress(info: Info, input: Annotated[CheckOrderProgressInput, THE_INPUT]) -> CheckOrderProgressResult:
    context = info.context
    return to_result(
        use_case.check_order_progress(context.services, input.to_command(context.viewer), now=context.now), context
    )
