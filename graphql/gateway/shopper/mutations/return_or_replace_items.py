"""A shopper sends items back."""

from typing import Annotated

import strawberry

from gateway.ids import own_id
from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import ReturnItem, ReturnOrReplaceItemsDetails, ReturnReason, ReturnResolution
from order_help.domain.ids import LineId


@strawberry.input(description="Units of a line that go back.")
class ReturnItemInput:
    line_id: strawberry.ID = strawberry.field(description="The `id` of the line.")
    quantity: int = strawberry.field(description="Units that go back: 1 or more, and no more than are left.")
    reason: ReturnReason = strawberry.field(description="Why they go back.")

    def to_domain(self, number: str) -> ReturnItem:
        line_id = LineId(own_id(self.line_id, "OrderLine", number))
        return ReturnItem(line_id=line_id, quantity=self.quantity, reason=self.reason)


@strawberry.input(description="Take these items back.")
class ReturnOrReplaceItemsInput(HelpInput):
    items: list[ReturnItemInput] = strawberry.field(
        description="What goes back: 1 or more. A line may stand in several, with different reasons."
    )
    resolution: ReturnResolution = strawberry.field(description="What the shopper wants for it.")

    def details(self) -> ReturnOrReplaceItemsDetails:
        return ReturnOrReplaceItemsDetails(
            items=tuple(item.to_domain(self.order_number) for item in self.items), resolution=self.resolution
        )


ReturnOrReplaceItemsResult = Annotated[
    FilingResult, strawberry.union("ReturnOrReplaceItemsResult", description="What came of returning items.")
]


@strawberry.mutation(
    description="Return units that left and whose time to return is not over: all those named, or none."
)
def return_or_replace_items(
    info: Info, input: Annotated[ReturnOrReplaceItemsInput, THE_INPUT]
) -> ReturnOrReplaceItemsResult:
    return file_help(input, info.context)
