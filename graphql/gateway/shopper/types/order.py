"""The type Order of the shopper's schema."""

from typing import Annotated

import strawberry

from gateway.cursors import read_request_cursor, read_timeline_cursor, request_cursor, timeline_cursor
from gateway.http.paging import DEFAULT_FIRST, page_size
from gateway.http.selected import selects
from gateway.shopper.context import Info
from gateway.shopper.types.help_action import HelpAction
from gateway.shopper.types.help_request import HelpRequest
from gateway.shopper.types.timeline import TimelineEntry, entry_of, is_request_readable
from gateway.types.connections import After, Connection, First, NewestFirst
from gateway.types.order_fields import OrderFields
from order_help.domain.actions import OrderPage
from order_help.domain.conversation import Side
from order_help.use_cases.request_pages import read_requests
from order_help.use_cases.timeline_pages import read_timeline

On = Annotated[
    OrderPage | None,
    strawberry.argument(description="Only the actions whose link is shown on this page; null for all pages."),
]


@strawberry.type(
    description=(
        "One of the viewer's orders, as it is now. Times are those at which an event happened or is due: an "
        "event whose time is later than now has not happened yet."
    )
)
class Order(OrderFields):
    @strawberry.field(description="The help actions that are available now. The mutation of each accepts a request.")
    def available_help_actions(self, info: Info, on: On = None) -> list[HelpAction]:
        return [HelpAction.of(availability, self.view, info.context) for availability in self.view.offered(on)]

    @strawberry.field(
        description=(
            "Every help action with its state and, unless it is available, the reason. They are in the order in "
            "which links are shown."
        )
    )
    def help_actions(self, info: Info) -> list[HelpAction]:
        return [HelpAction.of(availability, self.view, info.context) for availability in self.view.actions.values()]

    @strawberry.field(
        description=(
            "The open help requests of this order, oldest first. The order holds them, so they cost no extra lookup, "
            "unless `message`, `attachments`, `chosen`, `details` or `question` are selected of them."
        )
    )
    def open_requests(self, info: Info) -> list[HelpRequest]:
        return HelpRequest.of_summaries(self.view.order.open_requests, info, view=self.view)

    @strawberry.field(description="The help requests of this order, newest first.")
    def help_requests(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[HelpRequest]:
        order, size, position = self.view.order, page_size(first), read_request_cursor(after)
        page = read_requests(info.context.services.store, order, first=size, after=position)
        items = [(HelpRequest.of(r, info.context, view=self.view), request_cursor(r.id)) for r in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(description="The number of unread timeline items addressed to the viewer.")
    def unread_count(self) -> int:
        return self.view.order.conversation.unread(Side.SHOPPER)

    @strawberry.field(
        description=(
            "The timeline of the order: events, steps of help requests, and messages. New items are always "
            "added at the end, after every item that was already read."
        )
    )
    def timeline(
        self, info: Info, first: First = DEFAULT_FIRST, after: After = None, newest_first: NewestFirst = False
    ) -> Connection[TimelineEntry]:
        order, size, position = self.view.order, page_size(first), read_timeline_cursor(after)
        page = read_timeline(
            info.context.services.store, order, Side.SHOPPER, first=size, after=position, newest_first=newest_first
        )
        entries = [(entry_of(item, self.view, info.context), timeline_cursor(item.position)) for item in page.items]
        end = entries[-1][1] if entries else None
        if selects(info, frozenset({"helpRequest"}), within=("edges", "node")):
            entries = [entry for entry in entries if is_request_readable(entry[0], info.context)]
        return Connection.of(entries, has_next=page.has_next, after=after, end=end)
