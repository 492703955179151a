"""A shopper asks about the progress of a late order."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import CheckOrderProgressDetails
from order_help.domain.ids import OrderId


@strawberry.input(description="The input of `checkOrderProgress`.")
class CheckOrderProgressInput(HelpInput):
    def details(self, _: OrderId, /) -> CheckOrderProgressDetails:
        return CheckOrderProgressDetails()


CheckOrderProgressResult = Annotated[
    FilingResult, strawberry.union("CheckOrderProgressResult", description="The result of `checkOrderProgress`.")
]


@strawberry.mutation(
    description=(
        "Asks about the progress of an order that counts as paid, is past the date by which it was due, and is not "
        "wholly sent, handed over or ready."
    )
)
def check_order_progress(info: Info, input: Annotated[CheckOrderProgressInput, THE_INPUT]) -> CheckOrderProgressResult:
    return file_help(input, info.context)
