"""A shopper sends items back."""

from typing import Annotated

import strawberry

from gateway.context import Info
from gateway.ids import own_id
from gateway.mutations.filing import FilingResult, told
from gateway.mutations.inputs import THE_INPUT, HelpInput
from order_help.domain.choices import ReturnReason, ReturnResolution
from order_help.domain.help_requests import ReturnItem
from order_help.domain.ids import CustomerId, LineId
from order_help.requests import return_or_replace_items as use_case


@strawberry.input(description="Units of a line that go back.")
class ReturnItemInput:
    line_id: strawberry.ID = strawberry.field(description="The `id` of the line.")
    quantity: int = strawberry.field(description="Units that go back: 1 or more, and no more than are left.")
    reason: ReturnReason = strawberry.field(description="Why they go back.")

    def asked(self, number: str) -> ReturnItem:
        line_id = LineId(own_id(self.line_id, "OrderLine", number))
        return ReturnItem(line_id=line_id, quantity=self.quantity, reason=self.reason)


@strawberry.input(description="Take these items back.")
class ReturnOrReplaceItemsInput(HelpInput):
    items: list[ReturnItemInput] = strawberry.field(
        description="What goes back: 1 or more. A line may stand in several, with different reasons."
    )
    resolution: ReturnResolution = strawberry.field(description="What the shopper wants for it.")

    def asked(self, viewer: CustomerId) -> use_case.ReturnOrReplaceItems:
        return use_case.ReturnOrReplaceItems(
            order=self.order(viewer),
            idempotency_key=self.idempotency_key,
            message=self.message,
            attachment_ids=self.attached(),
            items=tuple(item.asked(self.order_number) for item in self.items),
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
    return told(use_case.return_or_replace_items(context.desk, input.asked(context.viewer), now=context.now), context)
