"""
What the rest of the shop learns of an order: each entry of its timeline as domain events.

Rule 1: what the shop told us by a snapshot is not told back to it, only what came of it.
Rule 2: the same entry gives the same events with the same ids, however often it is told.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import HelpRequestState
from order_help.domain.ids import OrderRef
from order_help.domain.timeline import Author, Fact, FactKind, RequestThen, TimelineEntry
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
    ParcelDelivered,
    ParcelShipped,
    ReceiptConfirmed,
    ReturnApproved,
    ReturnRequested,
    ShippedThoughCancelled,
    ShippingAddressChanged,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """
    What a fact is told as: where it concerns a request, only if that is of this `action` and was left in this `state`.

    `always`: told though a snapshot brought it, since it is what we found out and not what the shop said.
    """

    fact: FactKind
    event: type[DomainEvent]
    action: HelpActionType | None = None
    state: HelpRequestState | None = None
    always: bool = False

    def concerns(self, then: RequestThen | None) -> bool:
        """Whether it is for a fact of this request, or of none."""
        of_its_action = self.action is None or (then is not None and then.type is self.action)
        return of_its_action and (self.state is None or (then is not None and then.state is self.state))


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
    _row(FactKind.RECEIPT_CONFIRMED, ReceiptConfirmed),
    _row(FactKind.SHIPPED_THOUGH_CANCELLED, ShippedThoughCancelled, always=True),
)
"""Each row reads: this fact is told as this event. A fact of several rows is told as several events, in their order."""

NOT_TOLD: Final = frozenset(
    {
        FactKind.PLACED,  # the shop's own, as the next one
        FactKind.PAID,
        FactKind.REQUEST_CLAIMED,  # how the desk shares its work, as the next ones
        FactKind.REQUEST_UNCLAIMED,
        FactKind.ALERT_DISMISSED,
    }
)
"""What nobody is told."""

EVENTS: Final = tuple(dict.fromkeys(row.event for row in TABLE))
"""Every event that there is."""


def events_of(ref: OrderRef, entry: TimelineEntry) -> tuple[DomainEvent, ...]:
    """What an entry is told as. Raises LookupError for one that does not know the request it is about."""
    return tuple(_events_of(ref, entry))


def _events_of(ref: OrderRef, entry: TimelineEntry) -> Iterator[DomainEvent]:
    by_snapshot = entry.author is Author.SHOP and entry.by is None
    for place, fact in enumerate(entry.facts, start=1):
        for row in TABLE:
            if row.fact is not fact.kind or (by_snapshot and not row.always):
                continue
            then = _request_of(entry, fact, row)
            if row.concerns(then):
                yield _event(row.event, ref, entry, fact, then, place)


def _request_of(entry: TimelineEntry, fact: Fact, row: Row) -> RequestThen | None:
    """The request that a fact names; one that names none is about the entry's request of the row's action."""
    if fact.request_id is not None:
        return entry.request(fact.request_id)
    return next((then for then in entry.requests if row.action is then.type), None)


def event_id(entry: TimelineEntry, place: int, name: str) -> str:
    """The id of the event `name` that the fact at this place (from 1) of an entry is told as."""
    return f"{entry.change_id}-{place}-{name}"


def _event(
    event: type[DomainEvent], ref: OrderRef, entry: TimelineEntry, fact: Fact, then: RequestThen | None, place: int
) -> DomainEvent:
    known: dict[str, Any] = {
        "id": event_id(entry, place, event.__name__),
        "order_number": ref.number,
        "sequence": entry.sequence,
        "occurred_at": fact.at,
        "shipment_id": fact.shipment_id,
        "help_request_id": fact.request_id,
        "author": entry.author,
        "attachment_count": len(entry.message.attachments) if entry.message else 0,
    }
    if then is not None:
        known |= {
            "help_request_id": then.id,
            "action": then.type,
            "state": then.state,
            "outcome": then.outcome,
            "decline_reason": then.decline_reason,
            "answer_by": then.answer_by,
            "reply_by": then.reply_by,
        }
    elif issubclass(event, AboutRequest):
        raise LookupError("an entry does not know the request that it is about")
    return event(**{name: value for name, value in known.items() if name in event.model_fields})
