"""A shopper asks where a late order is."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import CheckOrderProgressDetails


@strawberry.input(description="Tell me how far this order is.")
class CheckOrderProgressInput(HelpInput):
    def details(self) -> CheckOrderProgressDetails:
        return CheckOrderProgressDetails()


CheckOrderProgressResult = Annotated[
    FilingResult, strawberry.union("CheckOrderProgressResult", description="What came of asking for the progress.")
]


@strawberry.mutation(
    description="Ask where an order is that is paid and past its shipping date, and has not shipped whole."
)
def check_order_progress(info: Info, input: Annotated[CheckOrderProgressInput, THE_INPUT]) -> CheckOrderProgressResult:
    return file_help(input, info.context)
