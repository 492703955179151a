"""
Translates timeline entries into domain events.

Rule 1: what the shop sent in a snapshot is not published back to it; only the consequences are.
Rule 2: the same entry always gives the same events with the same ids.
"""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, Final

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.timeline import Author, Fact, FactKind, RequestAfterChange, TimelineEntry
from order_help.domain.values import Value
from order_help.notifications.event_types import (
    AboutRequest,
    DomainEvent,
    HelpRequestAwaitingShop,
    HelpRequestAwaitingShopper,
    HelpRequestFiled,
    HelpRequestOverdue,
    HelpRequestReopened,
    HelpRequestSettled,
    MessagePosted,
    OrderCancelled,
    OrderReleased,
    ParcelCorrected,
    ParcelDelivered,
    ParcelReturned,
    ParcelShipped,
    ReceiptConfirmed,
    ReturnApproved,
    ReturnRequested,
    ShippedThoughCancelled,
    ShippingAddressChanged,
)


class Row(Value):
    """
    An event that a kind of fact is published as.

    With `action` or `state`, it is published only if the fact's help request has this action or, after the change, this
    state. With `always`, it is published even if a snapshot caused the fact, because the shop did not send it.
    """

    fact: FactKind
    event: type[DomainEvent]
    action: HelpActionType | None = None
    state: HelpRequestState | None = None
    always: bool = False

    def applies_to(self, request: RequestAfterChange | None) -> bool:
        """Returns whether a fact about this help request, or about none, is published as this event."""
        action_matches = self.action is None or (request is not None and request.type is self.action)
        return action_matches and (self.state is None or (request is not None and request.state is self.state))


def _row(fact: FactKind, event: type[DomainEvent], **only: Any) -> Row:
    return Row(fact=fact, event=event, **only)


_RETURN, _CANCEL = HelpActionType.RETURN_OR_REPLACE_ITEMS, HelpActionType.CANCEL_ORDER

TABLE: Final = (
    _row(FactKind.REQUEST_FILED, HelpRequestFiled),
    _row(FactKind.REQUEST_FILED, ReturnRequested, action=_RETURN),
    _row(FactKind.REQUEST_APPROVED, HelpRequestSettled),
    _row(FactKind.REQUEST_APPROVED, ReturnApproved, action=_RETURN),
    _row(FactKind.REQUEST_ANSWERED, HelpRequestSettled),
    _row(FactKind.REQUEST_DECLINED, HelpRequestSettled),
    _row(FactKind.REQUEST_TIMED_OUT, HelpRequestSettled),
    _row(FactKind.REQUEST_WITHDRAWN, HelpRequestSettled),
    _row(FactKind.REQUEST_OVERTAKEN, HelpRequestSettled, always=True),
    _row(FactKind.REQUEST_REOPENED, HelpRequestReopened),
    _row(FactKind.REQUEST_OVERDUE, HelpRequestOverdue),
    _row(FactKind.MESSAGE_POSTED, MessagePosted),
    _row(FactKind.MESSAGE_POSTED, HelpRequestAwaitingShopper, state=HelpRequestState.AWAITING_SHOPPER),
    _row(FactKind.MESSAGE_POSTED, HelpRequestAwaitingShop, state=HelpRequestState.OPEN),
    _row(FactKind.CANCELLED, OrderCancelled, action=_CANCEL),
    _row(FactKind.SHIPPING_ADDRESS_CHANGED, ShippingAddressChanged),
    _row(FactKind.RELEASED, OrderReleased),
    _row(FactKind.PARCEL_SHIPPED, ParcelShipped),
    _row(FactKind.PARCEL_DELIVERED, ParcelDelivered),
    _row(FactKind.PARCEL_RETURNED, ParcelReturned),
    _row(FactKind.PARCEL_CORRECTED, ParcelCorrected),
    _row(FactKind.RECEIPT_CONFIRMED, ReceiptConfirmed),
    _row(FactKind.SHIPPED_THOUGH_CANCELLED, ShippedThoughCancelled, always=True),
)
"""The events of each kind of fact; a kind with several rows is published as several events, in their order."""

NOT_PUBLISHED: Final = frozenset(
    {
        FactKind.PLACED,  # the shop sent it, as the next ones
        FactKind.PAID,
        FactKind.HANDED_OVER,
        FactKind.READY_FOR_PICKUP,
        FactKind.PICKED_UP,
        FactKind.PAYMENT_REVERSED,
        FactKind.RELEASE_TAKEN_BACK,
        FactKind.CANCELLATION_TAKEN_BACK,
        FactKind.SHIPPING_ADDRESS_CORRECTED,
        FactKind.ITEM_CORRECTED,
        FactKind.REQUEST_CLAIMED,  # internal to the desk, as the next ones
        FactKind.REQUEST_UNCLAIMED,
        FactKind.ALERT_DISMISSED,
        FactKind.CUSTOMER_CHANGED,
        FactKind.REVISION_REFUSED,
        FactKind.NUMBER_CLAIMED,
    }
)
"""The kinds of facts that are not published."""

EVENTS: Final = tuple(dict.fromkeys(row.event for row in TABLE))
"""The classes of all events."""


def events_of(entry: TimelineEntry) -> tuple[DomainEvent, ...]:
    """Returns the events of an entry. Raises LookupError if the entry lacks the request of one of its facts."""
    return tuple(_events_of(entry))


def _events_of(entry: TimelineEntry) -> Iterator[DomainEvent]:
    for place, fact in entry.placed_facts():
        by_snapshot = fact.author is Author.SHOP or (entry.author is Author.SHOP and entry.by is None)
        for row in TABLE:
            if row.fact is not fact.kind or (by_snapshot and not row.always):
                continue
            request = _request_of(entry, fact, row)
            if row.applies_to(request):
                yield _event(row.event, entry, fact, request, place + 1)


def _request_of(entry: TimelineEntry, fact: Fact, row: Row) -> RequestAfterChange | None:
    """Returns the request that a fact names; for a fact that names none, the entry's request of the row's action."""
    if fact.request_id is not None:
        return entry.request(fact.request_id)
    return next((request for request in entry.requests if row.action is request.type), None)


def event_id(entry: TimelineEntry, place: int, name: str) -> str:
    """Returns the id of the event or mail `name` of the fact at this place of an entry; places start at 1."""
    return f"{entry.change_id}-{place}-{name}"


def _event(
    event: type[DomainEvent],
    entry: TimelineEntry,
    fact: Fact,
    request: RequestAfterChange | None,
    place: int,
) -> DomainEvent:
    values: dict[str, Any] = {
        "id": event_id(entry, place, event.__name__),
        "order_id": entry.shop_id,
        "order_number": entry.number,
        "sequence": entry.sequence,
        "occurred_at": fact.at,
        "shipment_id": fact.shipment_id,
        "help_request_id": fact.request_id,
        "author": entry.author_of(fact),
        "attachment_count": len(entry.message.attachments) if entry.message else 0,
    }
    if request is not None:
        values |= {
            "help_request_id": request.id,
            "action": request.type,
            "state": request.state,
            "outcome": request.outcome,
            "decline_reason": request.decline_reason,
            "answer_by": request.answer_by,
            "reply_by": request.reply_by,
        }
    elif issubclass(event, AboutRequest):
        raise LookupError("an entry lacks the request that it is about")
    return event(**{field.name: values[field.name] for field in fields(event)})
