"""An order as the desk sees it."""

from datetime import datetime

import strawberry

from gateway.cursors import read_request_cursor, read_timeline_cursor, request_cursor, timeline_cursor
from gateway.desk.context import Info
from gateway.desk.cursors import note_cursor, read_note_cursor
from gateway.desk.types.help_request import HelpRequest
from gateway.desk.types.note import Note
from gateway.desk.types.timeline import TimelineEntry
from gateway.http.paging import DEFAULT_FIRST, page_size
from gateway.types.connections import After, Connection, First, NewestFirst
from gateway.types.help_action_parts import HelpActionReason
from gateway.types.order_fields import OrderFields
from order_help.domain.actions import HelpActionState, HelpActionType
from order_help.domain.conversation import Side
from order_help.domain.order import AlertKind
from order_help.domain.policy import Per
from order_help.use_cases.timeline_pages import read_timeline


@strawberry.type(description="Something to look at although nobody filed a request.")
class Alert:
    kind: AlertKind = strawberry.field(description="What it is.")
    text: str = strawberry.field(description="The same in words.")
    since: datetime = strawberry.field(description="Since when.")


@strawberry.type(description="A help link as the shopper has it, by the same judgement.")
class HelpAction:
    type: HelpActionType = strawberry.field(description="Which help it is.")
    state: HelpActionState = strawberry.field(description="Where it stands for this order, now.")
    title: str = strawberry.field(description="The link's text.")
    reason: HelpActionReason | None = strawberry.field(description="Why not; null when it is available.")
    opens_at: datetime | None = strawberry.field(description="When it opens or opened, as far as that is known.")
    closes_at: datetime | None = strawberry.field(description="When it closes or closed, as far as that is known.")


@strawberry.type(description="An order, as it is now: what the shopper sees, and what only the desk does.")
class Order(OrderFields):
    @strawberry.field(description="The shop's own id of the customer.")
    def customer_id(self) -> str:
        return self.view.order.snapshot.customer_id

    @strawberry.field(description="Where mails about it go.")
    def email(self) -> str | None:
        return self.view.order.snapshot.email

    @strawberry.field(description="The language of those mails, as a BCP 47 tag.")
    def locale(self) -> str | None:
        return self.view.order.snapshot.locale

    @strawberry.field(description="What the desk is to look at, longest waiting first.")
    def alerts(self, info: Info) -> list[Alert]:
        texts = info.context.texts.desk_alerts
        return [Alert(kind=alert.kind, text=texts[alert.kind], since=alert.since) for alert in self.view.order.alerts]

    @strawberry.field(
        description="What a snapshot lists in `acknowledges` once the shop knows of the release that was made here."
    )
    def release_id(self) -> str | None:
        release = self.view.order.local_changes.release
        return release.request_id if release else None

    @strawberry.field(description="How much of its timeline the desk has to read.")
    def unread_count(self) -> int:
        return self.view.order.conversation.unread(Side.DESK)

    @strawberry.field(description="Every help link, each with its state for the shopper now.")
    def help_actions(self, info: Info) -> list[HelpAction]:
        return [
            HelpAction(
                type=judged.type,
                state=judged.state,
                title=info.context.texts.actions[judged.type].title,
                reason=HelpActionReason.of(judged.reason, Per.ORDER, info.context),
                opens_at=judged.opens_at,
                closes_at=judged.closes_at,
            )
            for judged in self.view.actions.values()
        ]

    @strawberry.field(description="What was asked for about this order, newest first.")
    def help_requests(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[HelpRequest]:
        ref, size, position = self.view.order.ref, page_size(first), read_request_cursor(after)
        page = info.context.services.store.help_requests(ref, first=size, after=position)
        items = [(HelpRequest.of(r, info.context, view=self.view), request_cursor(r.id)) for r in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(description="The timeline as the shopper sees it, and what is the desk's own business.")
    def timeline(
        self, info: Info, first: First = DEFAULT_FIRST, after: After = None, newest_first: NewestFirst = False
    ) -> Connection[TimelineEntry]:
        ref, size, position = self.view.order.ref, page_size(first), read_timeline_cursor(after)
        page = read_timeline(
            info.context.services.store, ref, Side.DESK, first=size, after=position, newest_first=newest_first
        )
        items = [
            (TimelineEntry.of(item, self.view, info.context), timeline_cursor(item.position)) for item in page.items
        ]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(description="Notes of agents for agents, newest first.")
    def notes(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[Note]:
        ref, size, position = self.view.order.ref, page_size(first), read_note_cursor(after)
        page = info.context.desk_store.notes(ref, first=size, after=position)
        items = [(Note.of(note), note_cursor(note.id)) for note in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)
