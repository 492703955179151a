"""A shopper sends items back."""

from typing import Annotated

import strawberry

from gateway.ids import own_id
from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, to_result
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.choices import ReturnReason, ReturnResolution
from order_help.domain.help_requests import ReturnItem
from order_help.domain.ids import CustomerId, LineId
from order_help.use_cases.shopper import return_or_replace_items as use_case


@strawberry.input(description="Units of a line that go back.")
class ReturnItemInput:
    line_id: strawberry.ID = strawberry.field(description="The `id` of the line.")
    quantity: int = strawberry.field(description="Units that go back: 1 or more, and no more than are left.")
    reason: ReturnReason = strawberry.field(description="Why they go back.")

    def to_command(self, number: str) -> ReturnItem:
        line_id = LineId(own_id(self.line_id, "OrderLine", number))
        return ReturnItem(line_id=line_id, quantity=self.quantity, reason=self.reason)


@strawberry.input(description="Take these items back.")
class ReturnOrReplaceItemsInput(HelpInput):
    items: list[ReturnItemInput] = strawberry.field(
        description="What goes back: 1 or more. A line may stand in several, with different reasons."
    )
    resolution: ReturnResolution = strawberry.field(description="What the shopper wants for it.")

    def to_command(self, viewer: CustomerId) -> use_case.ReturnOrReplaceItems:
        return use_case.ReturnOrReplaceItems(
            order=self.order(viewer),
            idempotency_key=self.idempotency_key,
            message=self.message,
            attachment_ids=self.attached(),
            items=tuple(item.to_command(self.order_number) for item in self.items),
            resolution=self.resolution,
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
    context = info.context
    return to_result(
        use_case.return_or_replace_items(context.services, input.to_command(context.viewer), now=context.now), context
    )
