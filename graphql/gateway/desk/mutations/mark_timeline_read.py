"""An agent marks an order's timeline as read by the desk."""

from typing import Annotated

import strawberry

from gateway.cursors import position_of
from gateway.desk.context import DeskContext, Info
from gateway.desk.ids import read_desk_id
from gateway.desk.mutations.inputs import NO_ORDER, Changed, DeskInput
from gateway.desk.types.order import Order
from gateway.desk.types.refusals import AnyRefusal, refusal_of
from gateway.types.input_texts import THE_INPUT
from order_help.use_cases import mark_timeline_read as use_case


@strawberry.input(description="The input of `markTimelineRead`.")
class MarkTimelineReadInput(DeskInput):
    through: strawberry.ID = strawberry.field(
        description=(
            "The `id` of the latest item that was read. Items of the same change count as read too. An id "
            "that names no item is a problem `UNKNOWN`."
        )
    )

    def to_command(self, context: DeskContext) -> use_case.MarkTimelineRead:
        named = read_desk_id(self.through, "TimelineEntry")
        position = position_of(named.own) if named and named.own else None
        return use_case.MarkTimelineRead(
            order=named.order_id if named else NO_ORDER,
            by=context.principal.name,
            idempotency_key=self.idempotency_key,
            through=position.sequence if position else 0,
        )


MarkTimelineReadResult = Annotated[
    Changed | AnyRefusal, strawberry.union("MarkTimelineReadResult", description="The result of `markTimelineRead`.")
]


@strawberry.mutation(
    description="Marks an order's timeline as read up to an item, for all agents together. The mark never moves back."
)
def mark_timeline_read(info: Info, input: Annotated[MarkTimelineReadInput, THE_INPUT]) -> MarkTimelineReadResult:
    context = info.context
    done = use_case.mark_timeline_read(context.services, input.to_command(context), now=context.now)
    if isinstance(done, use_case.TimelineRead):
        return Changed(order=Order.of(done.view, context), help_request=None, replayed=done.replayed)
    return refusal_of(done, context)
