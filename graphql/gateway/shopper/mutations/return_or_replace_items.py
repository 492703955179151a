"""A shopper requests to return items."""

from typing import Annotated

import strawberry

from gateway.ids import own_id
from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import ReturnItem, ReturnOrReplaceItemsDetails, ReturnReason, ReturnResolution
from order_help.domain.ids import LineId, OrderId


@strawberry.input(description="Units of an order line to return, with the reason.")
class ReturnItemInput:
    line_id: strawberry.ID = strawberry.field(
        description="The `id` of the order line. An id that is not of this order is a problem `UNKNOWN`."
    )
    quantity: int = strawberry.field(
        description="The number of units, 1 or more, up to `left` of the line in `HelpAction.lines`."
    )
    reason: ReturnReason = strawberry.field(description="The reason for the return.")

    def to_domain(self, order_id: OrderId) -> ReturnItem:
        line_id = LineId(own_id(self.line_id, "OrderLine", order_id))
        return ReturnItem(line_id=line_id, quantity=self.quantity, reason=self.reason)


@strawberry.input(description="The input of `returnOrReplaceItems`.")
class ReturnOrReplaceItemsInput(HelpInput):
    items: list[ReturnItemInput] = strawberry.field(
        description="The items to return, 1 to 200. A line may occur several times, with a different reason each."
    )
    resolution: ReturnResolution = strawberry.field(description="What the shopper wants in return.")

    def details(self, order_id: OrderId, /) -> ReturnOrReplaceItemsDetails:
        return ReturnOrReplaceItemsDetails(
            items=tuple(item.to_domain(order_id) for item in self.items), resolution=self.resolution
        )


ReturnOrReplaceItemsResult = Annotated[
    FilingResult, strawberry.union("ReturnOrReplaceItemsResult", description="The result of `returnOrReplaceItems`.")
]


@strawberry.mutation(
    description=(
        "Requests to return items that were sent, handed over or picked up and whose return window is open, for a "
        "refund or a replacement. If one of them cannot be returned, none is."
    )
)
def return_or_replace_items(
    info: Info, input: Annotated[ReturnOrReplaceItemsInput, THE_INPUT]
) -> ReturnOrReplaceItemsResult:
    return file_help(input, info.context)
