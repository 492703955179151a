"""
What a shopper asked for, and what became of it.

Rule: what the order itself knows of an open request costs no call of the store; its message and details are read when
they are asked for.
"""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import Private

from gateway.ids import global_id
from gateway.shopper.context import Context, Info
from gateway.shopper.types.attachment import Attachment
from gateway.types.help_action_parts import HelpActionChoice
from gateway.types.help_request_details import HelpRequestDetails, chosen_in, details_of
from gateway.types.node import Node
from order_help.domain import help_requests as domain
from order_help.domain.actions import HelpActionType
from order_help.domain.availability import OrderView
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import HelpRequestId, OrderRef

if TYPE_CHECKING:
    from gateway.shopper.types.order import Order


@strawberry.type(description="One request for help, filed by one mutation.")
class HelpRequest(Node):
    ref: Private[OrderRef]
    request_id: Private[HelpRequestId]
    filed: Private[domain.HelpRequest | None]
    view: Private[OrderView | None]
    type: HelpActionType = strawberry.field(description="Which help was asked for.")
    state: HelpRequestState = strawberry.field(description="Where the request stands.")
    state_text: str = strawberry.field(description="State and outcome in the viewer's language.")
    outcome: HelpRequestOutcome | None = strawberry.field(description="What it came to; null while it is open.")
    filed_at: datetime = strawberry.field(description="When it was filed.")
    answer_by: datetime | None = strawberry.field(
        description="When the shop means to have answered; null once it is settled, or while it waits for the shopper."
    )
    reply_by: datetime | None = strawberry.field(
        description="Until when the shopper may answer what the shop asked back; null while it asks nothing."
    )
    closed_at: datetime | None = strawberry.field(description="When it was settled; null while it is open.")
    decline_reason: DeclineReason | None = strawberry.field(description="Why the shop said no; null where it did not.")
    can_withdraw: bool = strawberry.field(description="Whether `withdrawHelpRequest` will accept it.")
    can_reply: bool = strawberry.field(description="Whether `postMessage` will accept a message about it.")

    @classmethod
    def of(cls, request: domain.HelpRequest, context: Context, *, view: OrderView | None = None) -> "HelpRequest":
        """A request that was read whole."""
        return cls._of(
            request.order,
            request,
            context,
            filed=request,
            view=view,
            outcome=request.outcome,
            closed_at=request.closed_at,
        )

    @classmethod
    def of_summary(cls, summary: domain.HelpRequestSummary, context: Context, *, view: OrderView) -> "HelpRequest":
        """An open request, of what its order knows of it."""
        return cls._of(view.order.ref, summary, context, filed=None, view=view, outcome=None, closed_at=None)

    @classmethod
    def _of(
        cls,
        ref: OrderRef,
        known: domain.HelpRequest | domain.HelpRequestSummary,
        context: Context,
        *,
        filed: domain.HelpRequest | None,
        view: OrderView | None,
        outcome: HelpRequestOutcome | None,
        closed_at: datetime | None,
    ) -> "HelpRequest":
        return cls(
            id=global_id("HelpRequest", ref.number, known.id),
            ref=ref,
            request_id=known.id,
            filed=filed,
            view=view,
            type=known.type,
            state=known.state,
            state_text=context.texts.request_state(known.state, outcome),
            outcome=outcome,
            filed_at=known.filed_at,
            answer_by=known.answer_by,
            reply_by=known.reply_by,
            closed_at=closed_at,
            decline_reason=filed.decline_reason if filed else None,  # what is open was not declined
            can_withdraw=known.can_withdraw,
            can_reply=known.can_reply,
        )

    @strawberry.field(description="What the shopper wrote, word for word.")
    def message(self, info: Info) -> str | None:
        return self._filed(info.context).message

    @strawberry.field(description="The files that the shopper sent with it.")
    def attachments(self, info: Info) -> list[Attachment]:
        return [Attachment.of_file(file, self.ref.number) for file in self._filed(info.context).attachments]

    @strawberry.field(
        description="What was chosen in its form for the whole request. Choices for single items are in `details`."
    )
    def chosen(self, info: Info) -> list[HelpActionChoice]:
        return chosen_in(self._filed(info.context).details, info.context)

    @strawberry.field(description="What was asked for. New members may come: match those you know.")
    def details(self, info: Info) -> HelpRequestDetails:
        return details_of(self._filed(info.context).details, self._order_view(info.context), info.context)

    @strawberry.field(description="The order that it is about.")
    def order(self, info: Info) -> Annotated["Order", strawberry.lazy("gateway.shopper.types.order")]:
        from gateway.shopper.types.order import Order  # the two types know each other

        return Order.of(self._order_view(info.context), info.context)

    def _filed(self, context: Context) -> domain.HelpRequest:
        return self.filed or context.as_filed(self.ref, self.request_id)

    def _order_view(self, context: Context) -> OrderView:
        if self.view is None:
            self.view = context.view_of(self.ref.number)
        if self.view is None:
            raise LookupError("a request's order is not there")
        return self.view
