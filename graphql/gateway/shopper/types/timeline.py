"""
The types of timeline items: events of an order, steps of its help requests, and messages.

An item is one fact. The items of one change are adjacent, in the order of its facts.
"""

from datetime import datetime
from typing import Annotated, Final

import strawberry
from strawberry import ID, Private

from gateway.cursors import own_id_of
from gateway.ids import global_id
from gateway.shopper.context import Context, Info
from gateway.shopper.types.attachment import Attachment
from gateway.shopper.types.help_request import HelpRequest
from gateway.types.node import Node
from gateway.types.order_line import OrderLine
from gateway.types.shipment import Shipment
from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.availability import OrderView
from order_help.domain.conversation import Side
from order_help.domain.help_requests import DeclineReason, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import HelpRequestId
from order_help.domain.timeline import TAKEN_BACK, Author, FactKind, RequestAfterChange
from order_help.use_cases.timeline_pages import TimelineItem as Item

EVENTS: Final = {
    FactKind.PLACED: OrderEvent.PLACED,
    FactKind.PAID: OrderEvent.PAID,
    FactKind.RELEASED: OrderEvent.RELEASED,
    FactKind.CANCELLED: OrderEvent.CANCELLED,
}
PARCEL_EVENTS: Final = {
    FactKind.PARCEL_SHIPPED: OrderEvent.FIRST_SHIPPED,
    FactKind.PARCEL_DELIVERED: OrderEvent.DELIVERED,
    FactKind.PARCEL_RETURNED: OrderEvent.RETURNED_TO_SENDER,
    FactKind.RECEIPT_CONFIRMED: OrderEvent.RECEIVED,
}
ITEM_EVENTS: Final = {
    FactKind.HANDED_OVER: OrderEvent.FIRST_HANDED_OVER,
    FactKind.PICKED_UP: OrderEvent.FIRST_HANDED_OVER,
    FactKind.READY_FOR_PICKUP: OrderEvent.FULFILLED,
}
TAKEN_BACK_EVENTS: Final = {TAKEN_BACK[kind]: event for kind, event in EVENTS.items() if kind in TAKEN_BACK}


@strawberry.interface(description="An item of an order's timeline: an event, a step of a help request, or a message.")
class TimelineItem(Node):
    item: Private[Item]
    view: Private[OrderView]
    at: datetime = strawberry.field(description="When it happened.")
    author: Author = strawberry.field(description="The role of the author.")
    text: str = strawberry.field(description="The item as a sentence, in the language of the response.")
    unread: bool = strawberry.field(
        description=(
            "Whether the item is addressed to the viewer and unread. `markTimelineRead` with this `id` or "
            "that of a later item marks it as read."
        )
    )


@strawberry.type(description="An event of the order as a whole.")
class OrderEventEntry(TimelineItem):
    @strawberry.field(description="What happened.")
    def event(self) -> OrderEvent:
        return EVENTS[self.item.fact.kind]


@strawberry.type(description="An event of one parcel.")
class ParcelEventEntry(TimelineItem):
    @strawberry.field(description="What happened: FIRST_SHIPPED, DELIVERED, RECEIVED or RETURNED_TO_SENDER.")
    def event(self) -> OrderEvent:
        return PARCEL_EVENTS[self.item.fact.kind]

    @strawberry.field(description="The parcel; null if the shop has since removed it from the order.")
    def shipment(self, info: Info) -> Shipment | None:
        return Shipment.find(self.item.fact.shipment_id or "", self.view, info.context)


@strawberry.type(description="An event of one line of the order, of units that are in no parcel.")
class ItemEventEntry(TimelineItem):
    @strawberry.field(
        description=(
            "What happened: FIRST_HANDED_OVER, which also means that it was picked up, or FULFILLED, which means that "
            "it is ready to be picked up."
        )
    )
    def event(self) -> OrderEvent:
        return ITEM_EVENTS[self.item.fact.kind]

    @strawberry.field(description="The line; null if the shop has since removed it from the order.")
    def line(self, info: Info) -> OrderLine | None:
        return OrderLine.find(self.item.fact.line_id or "", self.view, info.context)


@strawberry.type(description="The shop took an event of the order back: it did not happen after all.")
class OrderEventTakenBackEntry(TimelineItem):
    @strawberry.field(description="What did not happen: PAID, RELEASED or CANCELLED.")
    def event(self) -> OrderEvent:
        return TAKEN_BACK_EVENTS[self.item.fact.kind]


@strawberry.type(
    description="The shop corrected what it had told of a parcel: it did not leave, arrive or come back after all."
)
class ParcelCorrectedEntry(TimelineItem):
    @strawberry.field(description="The parcel as it is now; null if the shop has removed it from the order.")
    def shipment(self, info: Info) -> Shipment | None:
        return Shipment.find(self.item.fact.shipment_id or "", self.view, info.context)


@strawberry.type(
    description=(
        "The shop corrected what it had told of a line: its units were not handed over, picked up or ready after all."
    )
)
class ItemCorrectedEntry(TimelineItem):
    @strawberry.field(description="The line as it is now; null if the shop has removed it from the order.")
    def line(self, info: Info) -> OrderLine | None:
        return OrderLine.find(self.item.fact.line_id or "", self.view, info.context)


@strawberry.type(description="The shop corrected the shipping address of the order.")
class ShippingAddressCorrectedEntry(TimelineItem):
    pass


@strawberry.interface(description="A timeline item about a help request.")
class AboutHelpRequest(TimelineItem):
    @strawberry.field(description="The `id` of the help request. Unlike `helpRequest`, it costs no extra lookup.")
    def help_request_id(self) -> ID:
        return global_id("HelpRequest", self.view.order.id, self._request_id)

    @strawberry.field(description="The help request as it is now.")
    def help_request(self, info: Info) -> HelpRequest:
        request = info.context.as_filed(self.view.order.id, self._request_id)
        return HelpRequest.of(request, info.context, view=self.view)

    @property
    def _request_id(self) -> HelpRequestId:
        return HelpRequestId(self.item.fact.request_id or "")

    @property
    def _request(self) -> RequestAfterChange:
        request = self.item.entry.request(self._request_id)
        if request is None:
            raise LookupError("an entry does not know the request that it is about")
        return request


@strawberry.type(description="The shopper filed a help request.")
class HelpRequestFiledEntry(AboutHelpRequest):
    @strawberry.field(description="The help action requested.")
    def type(self) -> HelpActionType:
        return self._request.type


@strawberry.type(description="A help request was settled.")
class HelpRequestSettledEntry(AboutHelpRequest):
    @strawberry.field(description="The help action requested.")
    def type(self) -> HelpActionType:
        return self._request.type

    @strawberry.field(description="The state in which the request was settled. It may have been reopened since.")
    def state(self) -> HelpRequestState:
        return self._request.state

    @strawberry.field(description="How the request was settled; null if it was withdrawn or overtaken.")
    def outcome(self) -> HelpRequestOutcome | None:
        return self._request.outcome

    @strawberry.field(description="Why the shop declined the request; null unless `state` is DECLINED.")
    def decline_reason(self) -> DeclineReason | None:
        return self._request.decline_reason

    @strawberry.field(
        description="The shop's message to the shopper, unchanged; null if there is none. Display it as plain text."
    )
    def message(self) -> str | None:
        return self.item.entry.message.text if self.item.entry.message else None


@strawberry.type(description="The shop reopened a settled help request.")
class HelpRequestReopenedEntry(AboutHelpRequest):
    @strawberry.field(description="The help action requested.")
    def type(self) -> HelpActionType:
        return self._request.type


@strawberry.type(description="The shipping address of the order changed.")
class ShippingAddressChangedEntry(AboutHelpRequest):
    pass


@strawberry.type(description="A message of the shop or the shopper; `author` says which.")
class MessageEntry(TimelineItem):
    @strawberry.field(description="The text of the message, unchanged. Display it as plain text.")
    def message(self) -> str:
        return self.item.entry.message.text if self.item.entry.message else ""

    @strawberry.field(description="The files attached to the message.")
    def attachments(self) -> list[Attachment]:
        files = self.item.entry.message.attachments if self.item.entry.message else ()
        return [Attachment.of_file(file, self.view.order.id) for file in files]

    @strawberry.field(description="Whether the shop waits for a reply to this message.")
    def expects_answer(self) -> bool:
        return self.item.entry.message is not None and self.item.entry.message.expects_answer

    @strawberry.field(
        description="The `id` of the help request that the message is about; null if it is about the order as a whole."
    )
    def help_request_id(self) -> ID | None:
        request_id = self.item.fact.request_id
        return global_id("HelpRequest", self.view.order.id, request_id) if request_id else None

    @strawberry.field(
        description="The help request that the message is about; null if it is about the order as a whole."
    )
    def help_request(self, info: Info) -> HelpRequest | None:
        request_id = self.item.fact.request_id
        if request_id is None:
            return None
        request = info.context.as_filed(self.view.order.id, request_id)
        return HelpRequest.of(request, info.context, view=self.view)


AnyEntry = (
    OrderEventEntry
    | ParcelEventEntry
    | ItemEventEntry
    | OrderEventTakenBackEntry
    | ParcelCorrectedEntry
    | ItemCorrectedEntry
    | ShippingAddressCorrectedEntry
    | HelpRequestFiledEntry
    | HelpRequestSettledEntry
    | HelpRequestReopenedEntry
    | ShippingAddressChangedEntry
    | MessageEntry
)
TimelineEntry = Annotated[
    AnyEntry,
    strawberry.union(
        "TimelineEntry",
        description=(
            "An item of a timeline. New types may be added: match those you know, then `... on "
            "TimelineItem` for the others."
        ),
    ),
]

MEMBERS: Final[dict[FactKind, type[AnyEntry]]] = {
    **dict.fromkeys(EVENTS, OrderEventEntry),
    **dict.fromkeys(PARCEL_EVENTS, ParcelEventEntry),
    **dict.fromkeys(ITEM_EVENTS, ItemEventEntry),
    **dict.fromkeys(TAKEN_BACK_EVENTS, OrderEventTakenBackEntry),
    FactKind.PARCEL_CORRECTED: ParcelCorrectedEntry,
    FactKind.ITEM_CORRECTED: ItemCorrectedEntry,
    FactKind.SHIPPING_ADDRESS_CORRECTED: ShippingAddressCorrectedEntry,
    FactKind.SHIPPING_ADDRESS_CHANGED: ShippingAddressChangedEntry,
    FactKind.REQUEST_FILED: HelpRequestFiledEntry,
    FactKind.REQUEST_APPROVED: HelpRequestSettledEntry,
    FactKind.REQUEST_ANSWERED: HelpRequestSettledEntry,
    FactKind.REQUEST_DECLINED: HelpRequestSettledEntry,
    FactKind.REQUEST_TIMED_OUT: HelpRequestSettledEntry,
    FactKind.REQUEST_WITHDRAWN: HelpRequestSettledEntry,
    FactKind.REQUEST_OVERTAKEN: HelpRequestSettledEntry,
    FactKind.REQUEST_REOPENED: HelpRequestReopenedEntry,
    FactKind.MESSAGE_POSTED: MessageEntry,
}
"""The type for each kind of fact that a shopper sees; a test checks that none is missing."""


def entry_of(item: Item, view: OrderView, context: Context) -> AnyEntry:
    """Returns an item of the timeline as a type of the shopper's schema."""
    entry, fact = item.entry, item.fact
    request = entry.request(fact.request_id) if fact.request_id else None
    return MEMBERS[fact.kind](
        id=global_id("TimelineEntry", view.order.id, own_id_of(item.position)),
        item=item,
        view=view,
        at=fact.at,
        author=entry.author_of(fact),
        text=context.texts.happened(fact.kind, entry.author_of(fact), request.type if request else None),
        unread=item.is_unread(view.order, Side.SHOPPER),
    )


def is_request_readable(entry: AnyEntry, context: Context) -> bool:
    """Whether the help request that an item must have can be read; an item without one needs none."""
    return not isinstance(entry, AboutHelpRequest) or context.can_read(entry.view.order.id, entry._request_id)
