"""The type Order of the desk's schema, with its alerts and help actions."""

from datetime import date, datetime

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
from gateway.types.order_line import OrderLine
from order_help.domain.actions import HelpActionState, HelpActionType
from order_help.domain.alerts import AlertKind
from order_help.domain.conversation import Side
from order_help.domain.intake import WarningCode
from order_help.domain.policy import Per
from order_help.use_cases.request_pages import read_requests
from order_help.use_cases.timeline_pages import read_timeline


@strawberry.type(description="A reason to look at an order although nobody filed a request.")
class Alert:
    kind: AlertKind = strawberry.field(description="The kind of alert.")
    text: str = strawberry.field(description="The kind as text, in the language of the response.")
    since: datetime = strawberry.field(description="When the alert was raised.")


@strawberry.type(description="A line of which more units are with the shopper than should be.")
class OvershippedLine:
    line: OrderLine = strawberry.field(description="The order line.")
    units: int = strawberry.field(
        description="The units, 1 or more, beyond those that were ordered and not taken off, or are to be replaced."
    )
    since: datetime = strawberry.field(description="When the parcel left with which they became too many.")


@strawberry.type(description="A value of the order's newest snapshot that was not taken as it was sent.")
class IntakeWarning:
    code: WarningCode = strawberry.field(description="What was done about the value.")
    path: str = strawberry.field(description="The place of the value in the snapshot, such as `lines[0].imageUrl`.")
    text: str = strawberry.field(description="The code as text, in the language of the response.")


@strawberry.type(description="A revision of the order that was refused although it is newer than the order's own.")
class RefusedRevision:
    revision: str = strawberry.field(description="The refused revision: a whole number, which may exceed an Int.")
    at: datetime = strawberry.field(description="When it was refused.")
    problem: str = strawberry.field(description="Why it was refused, in English.")
    customer_id: str = strawberry.field(description="The shop's own id of the customer that it names.")


@strawberry.type(description="A help action as the shopper sees it on this order.")
class HelpAction:
    type: HelpActionType = strawberry.field(description="The kind of help.")
    state: HelpActionState = strawberry.field(description="The state of the action for the shopper now.")
    title: str = strawberry.field(description="The text of the link, in the language of the response.")
    reason: HelpActionReason | None = strawberry.field(
        description="Why the action is not available; null while it is AVAILABLE."
    )
    opens_at: datetime | None = strawberry.field(
        description="When the action opens or opened; null if no time is known."
    )
    closes_at: datetime | None = strawberry.field(
        description="When the action closes or closed; null if no time is known."
    )
    last_day: date | None = strawberry.field(
        description=(
            "The last day in which the action's window is open, in the shop's time zone; of several parcels the last. "
            "Show it instead of `closesAt`, which is the first instant after. Null if no time is known."
        )
    )


@strawberry.type(
    description=(
        "An order, as it is now, with the fields that only the desk can read. Times are those at which an event "
        "happened or is due: an event whose time is later than now has not happened yet."
    )
)
class Order(OrderFields):
    @strawberry.field(description="The shop's own id of the customer.")
    def customer_id(self) -> str:
        return self.view.order.snapshot.customer_id

    @strawberry.field(
        description=(
            "The email address for notifications about the order; null without one that can be used. Needs the "
            "permission READ."
        )
    )
    def email(self) -> str | None:
        return self.view.order.snapshot.email

    @strawberry.field(
        description=("The language of the notifications, as a BCP 47 tag; null if unknown. Needs the permission READ.")
    )
    def locale(self) -> str | None:
        return self.view.order.snapshot.locale

    @strawberry.field(description="What the shop's systems call the order; null if the shop sent no `id`.")
    def shop_order_id(self) -> str | None:
        return self.view.order.snapshot.id

    @strawberry.field(description="The alerts of the order, oldest first.")
    def alerts(self, info: Info) -> list[Alert]:
        texts, alerts = info.context.texts.desk_alerts, self.view.order.alerts_at(self.view.now)
        return [Alert(kind=alert.kind, text=texts[alert.kind], since=alert.since) for alert in alerts]

    @strawberry.field(
        description=(
            "The lines of which more units left, and did not come back, than were ordered or are to be replaced; also "
            "those whose alert was dismissed."
        )
    )
    def overshipped(self, info: Info) -> list[OvershippedLine]:
        view, found = self.view, []
        for surplus in view.order.overshipped(view.now):
            line = OrderLine.find(surplus.line_id, view, info.context)
            if line and surplus.since <= view.now:
                found.append(OvershippedLine(line=line, units=surplus.units, since=surplus.since))
        return found

    @strawberry.field(
        description=(
            "What was not taken as it was sent in the order's newest snapshot: the first 20 warnings. Needs the "
            "permission READ."
        )
    )
    def intake_warnings(self, info: Info) -> list[IntakeWarning]:
        texts = info.context.texts.desk_warnings
        return [
            IntakeWarning(code=warning.code, path=warning.path, text=texts[warning.code])
            for warning in self.view.order.intake.warnings
        ]

    @strawberry.field(
        description=(
            "The newest revision that was refused, while the order has none as new: until the shop sends one that can "
            "be taken, no request settles itself. Null if there is none. Needs the permission READ."
        )
    )
    def refused_revision(self) -> RefusedRevision | None:
        refused = self.view.order.refused
        if refused is None:
            return None
        return RefusedRevision(
            revision=str(refused.revision), at=refused.at, problem=refused.problem, customer_id=refused.customer_id
        )

    @strawberry.field(
        description=(
            "The id of the release made with `releaseForShipment`; null if there is none. The shop lists it "
            "in the `acknowledges` of its snapshots once it knows of the release."
        )
    )
    def release_id(self) -> str | None:
        release = self.view.order.local_changes.release
        return release.request_id if release else None

    @strawberry.field(description="The number of unread timeline items addressed to the desk.")
    def unread_count(self) -> int:
        return self.view.order.conversation.unread(Side.DESK)

    @strawberry.field(
        description="Every help action with its state for the shopper now, in the order in which links are shown."
    )
    def help_actions(self, info: Info) -> list[HelpAction]:
        return [
            HelpAction(
                type=availability.type,
                state=availability.state,
                title=info.context.texts.actions[availability.type].title,
                reason=HelpActionReason.of(availability.reason, Per.ORDER, info.context),
                opens_at=availability.opens_at,
                closes_at=availability.closes_at,
                last_day=availability.last_day,
            )
            for availability in self.view.actions.values()
        ]

    @strawberry.field(description="The help requests of this order, newest first. Needs the permission READ.")
    def help_requests(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[HelpRequest]:
        order, size, position = self.view.order, page_size(first), read_request_cursor(after)
        page = read_requests(info.context.services.store, order, first=size, after=position)
        items = [(HelpRequest.of(r, info.context, view=self.view), request_cursor(r.id)) for r in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(
        description=(
            "The timeline of the order: everything that the shopper sees, and entries that only the desk sees. "
            "Needs the permission READ."
        )
    )
    def timeline(
        self, info: Info, first: First = DEFAULT_FIRST, after: After = None, newest_first: NewestFirst = False
    ) -> Connection[TimelineEntry]:
        order, size, position = self.view.order, page_size(first), read_timeline_cursor(after)
        page = read_timeline(
            info.context.services.store, order, Side.DESK, first=size, after=position, newest_first=newest_first
        )
        items = [
            (TimelineEntry.of(item, self.view, info.context), timeline_cursor(item.position)) for item in page.items
        ]
        return Connection.of(items, has_next=page.has_next, after=after)

    @strawberry.field(description="The agents' notes on this order, newest first. Needs the permission READ.")
    def notes(self, info: Info, first: First = DEFAULT_FIRST, after: After = None) -> Connection[Note]:
        order_id, size, position = self.view.order.id, page_size(first), read_note_cursor(after)
        page = info.context.desk_store.notes(order_id, first=size, after=position)
        items = [(Note.of(note), note_cursor(note.id)) for note in page.items]
        return Connection.of(items, has_next=page.has_next, after=after)
