"""
The type HelpRequest: what a shopper requested, and how it was settled.

Rule: the fields of an open request that its order holds cost no call of the store. Its message and details, and what
the shop asked about it, are read from the store only when they are selected.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Final

import strawberry
from strawberry import Private

from gateway.http.selected import selects
from gateway.ids import global_id
from gateway.shopper.context import Context, Info
from gateway.shopper.types.attachment import Attachment
from gateway.shopper.types.return_instructions import ReturnInstructions
from gateway.types.help_action_parts import HelpActionChoice
from gateway.types.help_request_details import HelpRequestDetails, chosen_in, details_of
from gateway.types.node import Node
from order_help.domain import help_requests as domain
from order_help.domain.actions import HelpActionType
from order_help.domain.availability import OrderView
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import HelpRequestId

if TYPE_CHECKING:
    from gateway.shopper.types.order import Order


_READ: Final = frozenset({"attachments", "chosen", "details", "message", "question"})
"""The fields of an open request that its order does not hold."""


@strawberry.type(description="A request for help, filed with the mutation of a help action.")
class HelpRequest(Node):
    request_id: Private[HelpRequestId]
    filed: Private[domain.HelpRequest | None]
    view: Private[OrderView]
    type: HelpActionType = strawberry.field(description="The help action requested.")
    title: str = strawberry.field(description="The title of the help action, in the language of the response.")
    state: HelpRequestState = strawberry.field(description="The state of the request.")
    state_text: str = strawberry.field(description="The state and outcome as text, in the language of the response.")
    outcome: HelpRequestOutcome | None = strawberry.field(
        description="How the request was settled; null while it is open, and if it was withdrawn or overtaken."
    )
    filed_at: datetime = strawberry.field(description="When the request was filed.")
    answer_by: datetime | None = strawberry.field(
        description="When the shop aims to answer; null unless the request is OPEN. See `isLate`."
    )
    is_late: bool = strawberry.field(
        description=(
            "Whether the request is OPEN and its `answerBy` has passed: the shop has not kept what it promised, so do "
            "not show `answerBy` as a promise. `stateText` says so, too."
        )
    )
    reply_by: datetime | None = strawberry.field(
        description="When the shopper's time to reply ends; null unless the request is AWAITING_SHOPPER."
    )
    reply_by_day: date | None = strawberry.field(
        description="The last day on which the shopper can reply, in the shop's time zone; `replyBy` is its end."
    )
    closed_at: datetime | None = strawberry.field(description="When the request was settled; null while it is open.")
    decline_reason: DeclineReason | None = strawberry.field(
        description="Why the shop declined the request; null unless it is DECLINED."
    )
    can_withdraw: bool = strawberry.field(
        description="Whether the request can be withdrawn with `withdrawHelpRequest`."
    )
    can_reply: bool = strawberry.field(description="Whether `postMessage` accepts a message about the request.")

    @classmethod
    def of(cls, request: domain.HelpRequest, context: Context, *, view: OrderView) -> "HelpRequest":
        """Returns a help request that was read completely."""
        return cls._of(
            request,
            context,
            filed=request,
            view=view,
            outcome=request.outcome,
            closed_at=request.closed_at,
        )

    @classmethod
    def of_summary(cls, summary: domain.HelpRequestSummary, context: Context, *, view: OrderView) -> "HelpRequest":
        """Returns an open help request by the summary that its order holds."""
        return cls._of(summary, context, filed=None, view=view, outcome=None, closed_at=None)

    @classmethod
    def of_summaries(
        cls,
        summaries: Sequence[domain.HelpRequestSummary],
        info: Info,
        *,
        view: OrderView,
        within: tuple[str, ...] = (),
    ) -> list["HelpRequest"]:
        """
        Returns open help requests; one of which more is selected than can be read is left out.

        `within` leads to the list from the field that is resolved.
        """
        context, is_read = info.context, bool(summaries) and selects(info, _READ, within=within)
        return [
            cls.of_summary(summary, context, view=view)
            for summary in summaries
            if not is_read or context.can_read(view.order.id, summary.id)
        ]

    @classmethod
    def _of(
        cls,
        request: domain.HelpRequest | domain.HelpRequestSummary,
        context: Context,
        *,
        filed: domain.HelpRequest | None,
        view: OrderView,
        outcome: HelpRequestOutcome | None,
        closed_at: datetime | None,
    ) -> "HelpRequest":
        is_late = request.is_late(view.now)
        return cls(
            id=global_id("HelpRequest", view.order.id, request.id),
            request_id=request.id,
            filed=filed,
            view=view,
            type=request.type,
            title=context.texts.actions[request.type].title,
            state=request.state,
            state_text=context.texts.request_state(request.state, outcome, is_late=is_late),
            outcome=outcome,
            filed_at=request.filed_at,
            answer_by=request.answer_by,
            is_late=is_late,
            reply_by=request.reply_by,
            reply_by_day=view.settings.last_day(request.reply_by) if request.reply_by else None,
            closed_at=closed_at,
            decline_reason=filed.decline_reason if filed else None,  # an open request is not declined
            can_withdraw=request.can_withdraw,
            can_reply=request.can_reply,
        )

    @strawberry.field(
        description=(
            "What the shop asked, unchanged; null unless the request is AWAITING_SHOPPER. `postMessage` about the "
            "request answers it. Display it as plain text."
        )
    )
    def question(self, info: Info) -> str | None:
        if self.state is not HelpRequestState.AWAITING_SHOPPER:
            return None
        return info.context.question_of(self._filed(info.context))

    @strawberry.field(description="The shopper's message, unchanged; null if there is none. Display it as plain text.")
    def message(self, info: Info) -> str | None:
        return self._filed(info.context).message

    @strawberry.field(description="The files that the shopper attached to the request.")
    def attachments(self, info: Info) -> list[Attachment]:
        return [Attachment.of_file(file, self.view.order.id) for file in self._filed(info.context).attachments]

    @strawberry.field(
        description=(
            "The choices made in the form for the whole request, with their labels. Choices for single items are in "
            "`details`."
        )
    )
    def chosen(self, info: Info) -> list[HelpActionChoice]:
        return chosen_in(self._filed(info.context).details, info.context)

    @strawberry.field(
        description=(
            "What was requested: one type for each help action. New types may be added; clients should ignore "
            "types that they do not know."
        )
    )
    def details(self, info: Info) -> HelpRequestDetails:
        return details_of(self._filed(info.context).details, self.view, info.context)

    @strawberry.field(
        description="What the shopper does next, once a return was approved; null for every other request."
    )
    def return_instructions(self) -> ReturnInstructions | None:
        return ReturnInstructions.of(self.filed, self.view) if self.filed else None  # an open one is not approved

    @strawberry.field(description="The order that the request is about.")
    def order(self, info: Info) -> Annotated["Order", strawberry.lazy("gateway.shopper.types.order")]:
        from gateway.shopper.types.order import Order  # the two types refer to each other

        return Order.of(self.view, info.context)

    def _filed(self, context: Context) -> domain.HelpRequest:
        return self.filed or context.as_filed(self.view.order.id, self.request_id)
