"""The type HelpRequest, with what agents need to work on it."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Final

import strawberry
from strawberry import Private

from gateway.desk.context import DeskContext, Info
from gateway.desk.ids import desk_id
from gateway.desk.types.attachment import Attachment
from gateway.types.help_action_parts import HelpActionChoice, HelpActionReason
from gateway.types.help_request_details import HelpRequestDetails, chosen_in, details_of
from gateway.types.node import Node
from order_help.domain import help_requests as domain
from order_help.domain.actions import HelpActionType
from order_help.domain.availability import Availability, OrderView
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.life_cycle import Step, allows
from order_help.domain.policy import Per
from order_help.domain.recheck import why_not_approve, why_not_reopen
from order_help.use_cases.ports import Unreadable
from order_help.use_cases.register_ports import Registration

if TYPE_CHECKING:
    from gateway.desk.types.order import Order


NEED_ORDER: Final = frozenset({"canApprove", "canReopen", "cannotApproveBecause", "details", "order"})
"""The fields of a request that need its order."""


@strawberry.type(
    description=(
        "A help request of a shopper. Each `can…` flag is true exactly while the mutation of that name "
        "accepts the request."
    )
)
class HelpRequest(Node):
    request: Private[domain.HelpRequest]
    loaded_view: Private[OrderView | None]
    registered: Private[Registration | None]
    request_id: str = strawberry.field(
        description="The id of the request in events and in `acknowledges` of snapshots. Mutations take `id` instead."
    )
    order_number: str = strawberry.field(
        description="The `number` of the order. Unlike `order`, it costs no extra lookup."
    )
    type: HelpActionType = strawberry.field(description="The help action requested.")
    title: str = strawberry.field(description="The title of the help action, in the language of the response.")
    state: HelpRequestState = strawberry.field(description="The state of the request.")
    state_text: str = strawberry.field(description="The state and outcome as text, in the language of the response.")
    outcome: HelpRequestOutcome | None = strawberry.field(
        description="How the request was settled; null while it is open, and if it was withdrawn or overtaken."
    )
    filed_at: datetime = strawberry.field(description="When the request was filed.")
    answer_by: datetime | None = strawberry.field(
        description="When the request is due to be answered; null unless it is OPEN."
    )
    is_late: bool = strawberry.field(
        description="Whether the request is OPEN and its `answerBy` has passed. `stateText` says so, too."
    )
    overdue_since: datetime | None = strawberry.field(
        description=(
            "The deadline, `answerBy`, if it was missed; null if the request is not overdue. It is set within an hour "
            "after the deadline."
        )
    )
    reply_by: datetime | None = strawberry.field(
        description="When the shopper's time to reply ends; null unless the request is AWAITING_SHOPPER."
    )
    reply_by_day: date | None = strawberry.field(
        description="The last day on which the shopper can reply, in the shop's time zone; `replyBy` is its end."
    )
    time_zone: str = strawberry.field(
        description="The shop's time zone when the request was filed, as IANA names it: show times in it."
    )
    closed_at: datetime | None = strawberry.field(description="When the request was settled; null while it is open.")
    decline_reason: DeclineReason | None = strawberry.field(
        description="Why the shop declined the request; null unless it is DECLINED."
    )
    assignee: str | None = strawberry.field(description="The agent who has claimed the request; null if nobody has.")
    message: str | None = strawberry.field(
        description="The shopper's message, unchanged; null if there is none. Display it as plain text."
    )
    can_claim: bool = strawberry.field(
        description="Whether `claim` accepts the request: it is open, and no agent but the caller has claimed it."
    )
    can_reply: bool = strawberry.field(
        description="Whether `reply` accepts a message about the request: it is open, or an approved return."
    )
    can_decline: bool = strawberry.field(description="Whether the request can be declined with `decline`.")
    can_resolve: bool = strawberry.field(description="Whether the request can be answered with `resolve`.")

    @classmethod
    def of(
        cls,
        request: domain.HelpRequest,
        context: DeskContext,
        *,
        view: OrderView | None = None,
        registered: Registration | None = None,
    ) -> "HelpRequest":
        """Returns a request; what is `registered` of its order is needed only without a `view` of the order."""
        number = view.order.snapshot.number if view else registered.number if registered else None
        is_late = request.is_late(context.now)
        return cls(
            id=desk_id("HelpRequest", request.order_id, request.id),
            request=request,
            loaded_view=view,
            registered=registered,
            request_id=request.id,
            order_number=number or "",
            type=request.type,
            title=context.texts.actions[request.type].title,
            state=request.state,
            state_text=context.texts.desk_state(request.state, request.outcome, is_late=is_late),
            outcome=request.outcome,
            filed_at=request.filed_at,
            answer_by=request.answer_by,
            is_late=is_late,
            overdue_since=request.overdue_since,
            reply_by=request.reply_by,
            reply_by_day=request.reply_by_day,
            time_zone=request.time_zone,
            closed_at=request.closed_at,
            decline_reason=request.decline_reason,
            assignee=request.assignee,
            message=request.message,
            can_claim=request.is_open and request.assignee in (None, context.principal.name),
            can_reply=request.desk_can_reply,
            can_decline=allows(request, Step.DECLINE),
            can_resolve=allows(request, Step.ANSWER),
        )

    @strawberry.field(
        description="Whether the request can be approved with `approve`: it is open, and the order still allows it now."
    )
    def can_approve(self, info: Info) -> bool:
        return allows(self.request, Step.APPROVE) and self._why_not_approve(info.context) is None

    @strawberry.field(
        description="Why an open request cannot be approved now, for agents; null if it can, and of a settled one."
    )
    def cannot_approve_because(self, info: Info) -> HelpActionReason | None:
        against = self._why_not_approve(info.context) if allows(self.request, Step.APPROVE) else None
        return HelpActionReason.of(against.reason, Per.ORDER, info.context) if against else None

    def _why_not_approve(self, context: DeskContext) -> Availability | None:
        view = self._view(context)
        settings = context.services.settings_of(view.order)
        return why_not_approve(view.order, self.request, settings=settings, now=view.now)

    @strawberry.field(
        description=(
            "Whether the request can be reopened with `reopen`: it is settled, had no effect on the order, and "
            "is still possible."
        )
    )
    def can_reopen(self, info: Info) -> bool:
        view = self._view(info.context)
        settings = info.context.services.settings_of(view.order)
        return allows(self.request, Step.REOPEN) and (
            why_not_reopen(view.order, self.request, settings=settings, now=view.now) is None
        )

    @strawberry.field(
        description=(
            "The choices made in the form for the whole request, with their labels. Choices for single items are in "
            "`details`."
        )
    )
    def chosen(self, info: Info) -> list[HelpActionChoice]:
        return chosen_in(self.request.details, info.context)

    @strawberry.field(
        description=(
            "What was requested: one type for each help action. New types may be added; clients should ignore "
            "types that they do not know."
        )
    )
    def details(self, info: Info) -> HelpRequestDetails:
        return details_of(self.request.details, self._view(info.context), info.context)

    @strawberry.field(description="The files that the shopper attached to the request.")
    def attachments(self) -> list[Attachment]:
        return [Attachment.of_file(file, self.request.order_id) for file in self.request.attachments]

    @strawberry.field(description="The order that the request is about.")
    def order(self, info: Info) -> Annotated["Order", strawberry.lazy("gateway.desk.types.order")]:
        from gateway.desk.types.order import Order  # the two types refer to each other

        return Order.of(self._view(info.context), info.context)

    def can_read_order(self, context: DeskContext) -> bool:
        """Whether this version of the code understands the order, which the fields of `NEED_ORDER` are about."""
        try:
            self._view(context)
        except Unreadable:
            return False
        return True

    def _view(self, context: DeskContext) -> OrderView:
        ref = self.registered.ref if self.registered else None
        if self.loaded_view is None and ref is not None:
            self.loaded_view = context.view_of(ref)
        if self.loaded_view is None:  # nothing was registered, or the order has changed its customer since
            self.loaded_view = context.view_of(self.request.order_id)
        if self.loaded_view is None:
            raise LookupError("a request's order is not there")
        return self.loaded_view
