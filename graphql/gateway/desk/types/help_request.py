"""A help request as the desk works on it."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from strawberry import Private

from gateway.desk.context import DeskContext, Info
from gateway.desk.ids import desk_id
from gateway.desk.types.attachment import Attachment
from gateway.types.help_action_parts import HelpActionChoice
from gateway.types.help_request_details import HelpRequestDetails, chosen_in, details_of
from gateway.types.node import Node
from order_help.domain import help_requests as domain
from order_help.domain.actions import HelpActionType
from order_help.domain.availability import OrderView
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.life_cycle import Step, allows
from order_help.domain.recheck import why_not_approve, why_not_reopen

if TYPE_CHECKING:
    from gateway.desk.types.order import Order


@strawberry.type(
    description="One request for help. The flags are as true as the mutations: what they allow now, is accepted now."
)
class HelpRequest(Node):
    request: Private[domain.HelpRequest]
    known_view: Private[OrderView | None]
    request_id: str = strawberry.field(
        description="What events, and the `acknowledges` of a snapshot, name it by; mutations want its `id`."
    )
    order_number: str = strawberry.field(description="The `number` of its order, which costs nothing.")
    type: HelpActionType = strawberry.field(description="Which help was asked for.")
    title: str = strawberry.field(description="What the link said by which it was asked for.")
    state: HelpRequestState = strawberry.field(description="Where the request stands.")
    state_text: str = strawberry.field(description="State and outcome in the language of the answer.")
    outcome: HelpRequestOutcome | None = strawberry.field(description="What it came to; null while it is open.")
    filed_at: datetime = strawberry.field(description="When it was filed.")
    answer_by: datetime | None = strawberry.field(description="When it is to be answered; null unless it is OPEN.")
    overdue_since: datetime | None = strawberry.field(
        description="When it was found to be overdue, within the hour; null if it was not, or was answered since."
    )
    reply_by: datetime | None = strawberry.field(
        description="Until when the shopper may answer; null unless it is AWAITING_SHOPPER."
    )
    closed_at: datetime | None = strawberry.field(description="When it was settled; null while it is open.")
    decline_reason: DeclineReason | None = strawberry.field(description="Why the shop said no; null where it did not.")
    assignee: str | None = strawberry.field(description="Who works on it; null while nobody has claimed it.")
    message: str | None = strawberry.field(description="What the shopper wrote. Plain text: show it as such.")
    can_claim: bool = strawberry.field(description="Whether `claim` will accept it from whoever asks.")
    can_reply: bool = strawberry.field(description="Whether `reply` will accept it.")
    can_decline: bool = strawberry.field(description="Whether `decline` will accept it.")
    can_resolve: bool = strawberry.field(description="Whether `resolve` will accept it.")

    @classmethod
    def of(cls, request: domain.HelpRequest, context: DeskContext, *, view: OrderView | None = None) -> "HelpRequest":
        return cls(
            id=desk_id("HelpRequest", request.order, request.id),
            request=request,
            known_view=view,
            request_id=request.id,
            order_number=request.order.number,
            type=request.type,
            title=context.texts.actions[request.type].title,
            state=request.state,
            state_text=context.texts.desk_state(request.state, request.outcome),
            outcome=request.outcome,
            filed_at=request.filed_at,
            answer_by=request.answer_by,
            overdue_since=request.overdue_since,
            reply_by=request.reply_by,
            closed_at=request.closed_at,
            decline_reason=request.decline_reason,
            assignee=request.assignee,
            message=request.message,
            can_claim=request.is_open and request.assignee in (None, context.principal.name),
            can_reply=request.can_reply,
            can_decline=allows(request, Step.DECLINE),
            can_resolve=allows(request, Step.ANSWER),
        )

    @strawberry.field(description="Whether `approve` will accept it: the order, judged again now, still allows it.")
    def can_approve(self, info: Info) -> bool:
        view = self._view(info.context)
        settings = info.context.services.settings_of(view.order)
        return allows(self.request, Step.APPROVE) and (
            why_not_approve(view.order, self.request, settings=settings, now=view.now) is None
        )

    @strawberry.field(description="Whether `reopen` will accept it: it had no effect, and nothing took its place.")
    def can_reopen(self, info: Info) -> bool:
        view = self._view(info.context)
        settings = info.context.services.settings_of(view.order)
        return allows(self.request, Step.REOPEN) and (
            why_not_reopen(view.order, self.request, settings=settings, now=view.now) is None
        )

    @strawberry.field(
        description="What was chosen in its form for the whole request. Choices for single items are in `details`."
    )
    def chosen(self, info: Info) -> list[HelpActionChoice]:
        return chosen_in(self.request.details, info.context)

    @strawberry.field(description="What was asked for. New members may come: match those you know.")
    def details(self, info: Info) -> HelpRequestDetails:
        return details_of(self.request.details, self._view(info.context), info.context)

    @strawberry.field(description="The files that the shopper sent with it.")
    def attachments(self) -> list[Attachment]:
        return [Attachment.of(file, self.request.order) for file in self.request.attachments]

    @strawberry.field(description="The order that it is about.")
    def order(self, info: Info) -> Annotated["Order", strawberry.lazy("gateway.desk.types.order")]:
        from gateway.desk.types.order import Order  # the two types know each other

        return Order.of(self._view(info.context), info.context)

    def _view(self, context: DeskContext) -> OrderView:
        if self.known_view is None:
            self.known_view = context.view_of(self.request.order)
        if self.known_view is None:
            raise LookupError("a request's order is not there")
        return self.known_view
