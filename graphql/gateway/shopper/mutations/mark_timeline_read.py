"""A shopper marks an order's timeline as read."""

from typing import Annotated

import strawberry

from gateway.cursors import position_of
from gateway.ids import own_id
from gateway.shopper.context import Info
from gateway.shopper.mutations.inputs import OrderInput
from gateway.shopper.types.order import Order
from gateway.shopper.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.domain.ids import OrderRef
from order_help.use_cases import mark_timeline_read as use_case


@strawberry.input(description="The input of `markTimelineRead`.")
class MarkTimelineReadInput(OrderInput):
    through: strawberry.ID = strawberry.field(
        description=(
            "The `id` of the latest item that was read. Items of the same change count as read too. An id "
            "that names no item is a problem `UNKNOWN`."
        )
    )

    def to_command(self, order: OrderRef) -> use_case.MarkTimelineRead:
        position = position_of(own_id(self.through, "TimelineEntry", order.id))
        return use_case.MarkTimelineRead(
            order=order,
            idempotency_key=self.idempotency_key,
            through=position.sequence if position else 0,
        )


@strawberry.type(description="The timeline is marked as read, on all devices of the viewer.")
class TimelineMarkedRead:
    order: Order = strawberry.field(description="The order after the change.")


MarkTimelineReadResult = Annotated[
    TimelineMarkedRead | AnyRefusal,
    strawberry.union("MarkTimelineReadResult", description="The result of `markTimelineRead`."),
]


@strawberry.mutation(description="Marks an order's timeline as read up to an item. The mark never moves back.")
def mark_timeline_read(info: Info, input: Annotated[MarkTimelineReadInput, THE_INPUT]) -> MarkTimelineReadResult:
    context = info.context
    order = input.order(context)
    if not isinstance(order, OrderRef):
        return refusal_of(order, context)
    done = use_case.mark_timeline_read(context.services, input.to_command(order), now=context.now)
    if isinstance(done, use_case.TimelineRead):
        return TimelineMarkedRead(order=Order.of(done.view, context))
    return refusal_of(done, context)
