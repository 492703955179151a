"""The type TimelineEntry: an item of the timeline, including those that only the desk sees."""

from datetime import datetime

import strawberry
from strawberry import ID

from gateway.cursors import own_id_of
from gateway.desk.context import DeskContext
from gateway.desk.ids import desk_id
from gateway.desk.types.attachment import Attachment
from gateway.types.node import Node
from order_help.domain.availability import OrderView
from order_help.domain.conversation import Side
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.timeline import DESK_ONLY, Author, FactKind, Message, RequestAfterChange
from order_help.use_cases.timeline_pages import TimelineItem


@strawberry.type(description="An entry of an order's timeline: an event, a step of a help request, or a message.")
class TimelineEntry(Node):
    at: datetime = strawberry.field(description="When it happened.")
    kind: FactKind = strawberry.field(description="What the entry records.")
    author: Author = strawberry.field(description="The role of the author.")
    by: str | None = strawberry.field(
        description=(
            "The name of the agent or of the shop's system; null if a shopper, a snapshot or a deadline caused "
            "the entry."
        )
    )
    text: str = strawberry.field(description="The entry as a sentence, in the language of the response.")
    unread: bool = strawberry.field(
        description="Whether the entry is addressed to the desk and unread. `markTimelineRead` marks it as read."
    )
    shown_to_shopper: bool = strawberry.field(description="Whether the shopper sees the entry too.")
    shipment_id: str | None = strawberry.field(
        description="The shop's own id of the parcel that the entry is about; null if it is about none."
    )
    line_id: str | None = strawberry.field(
        description="The shop's own id of the line that the entry is about; null if it is about none."
    )
    help_request_id: ID | None = strawberry.field(
        description="The `id` of the help request that this is about; null if it is about none."
    )
    state: HelpRequestState | None = strawberry.field(
        description="The state of the help request after this entry; null if the entry is about none."
    )
    outcome: HelpRequestOutcome | None = strawberry.field(
        description="The outcome of the help request by this entry; null if it settled none."
    )
    decline_reason: DeclineReason | None = strawberry.field(
        description="Why the help request was declined; null unless `state` is DECLINED."
    )
    message: str | None = strawberry.field(
        description="The text of the message, unchanged; null if the entry has none. Display it as plain text."
    )
    expects_answer: bool = strawberry.field(
        description="Whether the request waits for the shopper's reply to this message."
    )
    attachments: list[Attachment] = strawberry.field(description="The files attached to the message.")
    former_customer_id: str | None = strawberry.field(
        description="The shop's own id of the customer whose the order was; null unless the order changed its customer."
    )
    new_customer_id: str | None = strawberry.field(
        description=(
            "The shop's own id of the customer whose the order became or, of NUMBER_CLAIMED, was to become; null for "
            "other entries."
        )
    )
    problem: str | None = strawberry.field(
        description="Why a revision of the order was refused, in English; null unless the entry is about one."
    )

    @classmethod
    def of(cls, item: TimelineItem, view: OrderView, context: DeskContext) -> "TimelineEntry":
        entry, fact, order = item.entry, item.fact, view.order
        request: RequestAfterChange | None = entry.request(fact.request_id) if fact.request_id else None
        message: Message | None = entry.message if _has_message(item) else None
        author, by = entry.author_of(fact), None if fact.author else entry.by
        return cls(
            id=desk_id("TimelineEntry", order.id, own_id_of(item.position)),
            at=fact.at,
            kind=fact.kind,
            author=author,
            by=by,
            text=context.texts.happened_to_desk(fact, author, request.type if request else None, by),
            unread=item.is_unread(view.order, Side.DESK),
            shown_to_shopper=fact.kind not in DESK_ONLY,
            shipment_id=view.milestones.id_of(fact.shipment_id) if fact.shipment_id else None,
            line_id=fact.line_id,
            help_request_id=desk_id("HelpRequest", order.id, fact.request_id) if fact.request_id else None,
            state=request.state if request else None,
            outcome=request.outcome if request else None,
            decline_reason=request.decline_reason if request else None,
            message=message.text if message else None,
            expects_answer=message is not None and message.expects_answer,
            attachments=[Attachment.of_file(file, order.id) for file in message.attachments] if message else [],
            former_customer_id=fact.was,
            new_customer_id=fact.became,
            problem=fact.problem,
        )


def _has_message(item: TimelineItem) -> bool:
    """Tells whether the item shows the message of its change: only the first of the change's facts does."""
    return bool(item.entry.facts) and item.fact == item.entry.facts[0]
