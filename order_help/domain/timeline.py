"""
The timeline of an order: an append-only sequence of entries, one for each change.

Rule 1: an entry holds the facts of its change. A fact says what happened and when; no fact occurs twice. What is only
planned is no fact: it is one of the first change after its time has come.
Rule 2: an entry gets its sequence number in the transaction of its change. So entries are totally ordered, and no entry
ever appears before one that was already read.
Rule 3: facts of DESK_ONLY are never shown to the shopper.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import datetime
from enum import Enum
from itertools import chain, count
from types import MappingProxyType
from typing import Final

from order_help.domain.actions import HelpActionType
from order_help.domain.attachments import AttachedFile
from order_help.domain.conversation import NOTHING_ADDRESSED, Side, SideCounts
from order_help.domain.dates import CLOCKS_DIFFER
from order_help.domain.help_requests import (
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
)
from order_help.domain.ids import (
    AgentName,
    ChangeId,
    CustomerId,
    HelpRequestId,
    LineId,
    OrderNumber,
    ShipmentId,
    ShopOrderId,
)
from order_help.domain.order import Order
from order_help.domain.snapshot import Address, Fulfilment, OrderLine, Shipment
from order_help.domain.values import PartlyCompared, Value, replace


class FactKind(Enum):
    """The kinds of facts in a timeline."""

    PLACED = "PLACED"
    PAID = "PAID"
    RELEASED = "RELEASED"
    CANCELLED = "CANCELLED"
    PARCEL_SHIPPED = "PARCEL_SHIPPED"
    PARCEL_DELIVERED = "PARCEL_DELIVERED"
    PARCEL_RETURNED = "PARCEL_RETURNED"  # it came back to the shop
    HANDED_OVER = "HANDED_OVER"
    READY_FOR_PICKUP = "READY_FOR_PICKUP"
    PICKED_UP = "PICKED_UP"
    RECEIPT_CONFIRMED = "RECEIPT_CONFIRMED"
    SHIPPING_ADDRESS_CHANGED = "SHIPPING_ADDRESS_CHANGED"
    SHIPPING_ADDRESS_CORRECTED = "SHIPPING_ADDRESS_CORRECTED"  # by the shop
    PAYMENT_REVERSED = "PAYMENT_REVERSED"
    RELEASE_TAKEN_BACK = "RELEASE_TAKEN_BACK"
    CANCELLATION_TAKEN_BACK = "CANCELLATION_TAKEN_BACK"
    PARCEL_CORRECTED = "PARCEL_CORRECTED"  # it was not shipped, delivered or returned after all
    ITEM_CORRECTED = "ITEM_CORRECTED"  # it was not handed over, picked up or ready after all
    REQUEST_FILED = "REQUEST_FILED"
    REQUEST_APPROVED = "REQUEST_APPROVED"
    REQUEST_ANSWERED = "REQUEST_ANSWERED"
    REQUEST_DECLINED = "REQUEST_DECLINED"
    REQUEST_TIMED_OUT = "REQUEST_TIMED_OUT"
    REQUEST_WITHDRAWN = "REQUEST_WITHDRAWN"
    REQUEST_OVERTAKEN = "REQUEST_OVERTAKEN"
    REQUEST_REOPENED = "REQUEST_REOPENED"
    MESSAGE_POSTED = "MESSAGE_POSTED"
    REQUEST_CLAIMED = "REQUEST_CLAIMED"
    REQUEST_UNCLAIMED = "REQUEST_UNCLAIMED"
    REQUEST_OVERDUE = "REQUEST_OVERDUE"
    SHIPPED_THOUGH_CANCELLED = "SHIPPED_THOUGH_CANCELLED"
    ALERT_DISMISSED = "ALERT_DISMISSED"
    CUSTOMER_CHANGED = "CUSTOMER_CHANGED"
    REVISION_REFUSED = "REVISION_REFUSED"
    NUMBER_CLAIMED = "NUMBER_CLAIMED"


DESK_ONLY: Final = frozenset(
    {
        FactKind.REQUEST_CLAIMED,
        FactKind.REQUEST_UNCLAIMED,
        FactKind.REQUEST_OVERDUE,
        FactKind.SHIPPED_THOUGH_CANCELLED,
        FactKind.ALERT_DISMISSED,
        FactKind.CUSTOMER_CHANGED,
        FactKind.REVISION_REFUSED,
        FactKind.NUMBER_CLAIMED,
    }
)
"""Facts that are never shown to the shopper."""

TAKEN_BACK: Final[Mapping[FactKind, FactKind]] = MappingProxyType(
    {
        FactKind.PAID: FactKind.PAYMENT_REVERSED,
        FactKind.RELEASED: FactKind.RELEASE_TAKEN_BACK,
        FactKind.CANCELLED: FactKind.CANCELLATION_TAKEN_BACK,
        FactKind.PARCEL_SHIPPED: FactKind.PARCEL_CORRECTED,
        FactKind.PARCEL_DELIVERED: FactKind.PARCEL_CORRECTED,
        FactKind.PARCEL_RETURNED: FactKind.PARCEL_CORRECTED,
        FactKind.HANDED_OVER: FactKind.ITEM_CORRECTED,
        FactKind.READY_FOR_PICKUP: FactKind.ITEM_CORRECTED,
        FactKind.PICKED_UP: FactKind.ITEM_CORRECTED,
    }
)
"""What is told when a fact turns out not to be one, so that it does not stand alone in the timeline."""

CONVERSATION_FACTS: Final = frozenset(
    {
        FactKind.MESSAGE_POSTED,
        FactKind.REQUEST_FILED,
        FactKind.REQUEST_APPROVED,
        FactKind.REQUEST_ANSWERED,
        FactKind.REQUEST_DECLINED,
        FactKind.REQUEST_TIMED_OUT,
        FactKind.REQUEST_WITHDRAWN,
        FactKind.REQUEST_OVERTAKEN,
        FactKind.REQUEST_REOPENED,
    }
)
"""Facts that are part of the conversation, so that they are unread for the other side at first."""


class Author(Enum):
    """Who made a change."""

    SHOPPER = "SHOPPER"
    AGENT = "AGENT"
    SHOP = "SHOP"  # the shop's own systems
    SERVICE = "SERVICE"  # Order Help itself, when a deadline passes


class Fact(Value):
    """
    Something that happened at `at` (UTC); `shipment_id`, `line_id` or `request_id` is set if it concerns one.

    CUSTOMER_CHANGED has the former and the new customer, `was` and `became`; NUMBER_CLAIMED the one who was named in
    vain, as `became`. REVISION_REFUSED has the `problem`.
    `author` is set if somebody else caused it than the author of the change that tells it: the shop, whose plan has
    come true meanwhile.
    """

    kind: FactKind
    at: datetime
    shipment_id: ShipmentId | None = None
    line_id: LineId | None = None
    request_id: HelpRequestId | None = None
    was: CustomerId | None = None
    became: CustomerId | None = None
    problem: str | None = None
    author: Author | None = None


class Message(Value):
    """
    A message from one side to the other, about a request or about the order as a whole.

    `text` is kept verbatim (1 to 4,000 characters). With `expects_answer` an agent asks the shopper for an answer.
    """

    text: str
    request_id: HelpRequestId | None = None
    attachments: tuple[AttachedFile, ...] = ()
    expects_answer: bool = False


class RequestAfterChange(Value):
    """A request as one change left it; an open request has either `answer_by` or `reply_by` (UTC)."""

    id: HelpRequestId
    type: HelpActionType
    state: HelpRequestState
    outcome: HelpRequestOutcome | None = None
    decline_reason: DeclineReason | None = None
    answer_by: datetime | None = None
    reply_by: datetime | None = None

    @classmethod
    def of(cls, request: HelpRequest) -> "RequestAfterChange":
        return cls(
            id=request.id,
            type=request.type,
            state=request.state,
            outcome=request.outcome,
            decline_reason=request.decline_reason,
            answer_by=request.answer_by,
            reply_by=request.reply_by,
        )


class TimelineEntry(PartlyCompared):
    """
    The entry of one change; `sequence` is 1 or more.

    `change_id` identifies the attempt that wrote the entry, so that a writer that lost the reply of the store can find
    its own entry. `by` is the agent or system of the shop that made the change. `addressed` counts the facts addressed
    to each side up to this entry. `number` is the number that the order had, `shop_id` what the shop called it.
    `unknown_facts` has the places, from 0, of facts that only a later version of this code understands: they are left
    out of `facts`, and keep their places, since the ids of events, mails and positions are made of places.
    """

    NOT_COMPARED = frozenset({"unknown_facts"})

    sequence: int
    change_id: ChangeId
    at: datetime
    number: OrderNumber
    author: Author
    facts: tuple[Fact, ...]
    by: AgentName | None = None
    requests: tuple[RequestAfterChange, ...] = ()
    message: Message | None = None
    addressed: SideCounts = NOTHING_ADDRESSED
    shop_id: ShopOrderId | None = None
    unknown_facts: frozenset[int] = frozenset()

    def placed_facts(self) -> Iterator[tuple[int, Fact]]:
        """Yields each fact with its place in the entry, from 0."""
        return zip((place for place in count() if place not in self.unknown_facts), self.facts, strict=False)

    def author_of(self, fact: Fact) -> Author:
        """Returns who caused a fact of this entry."""
        return fact.author or self.author

    def request(self, request_id: HelpRequestId) -> RequestAfterChange | None:
        """Returns a request as the change left it, or None if the change did not concern it."""
        return next((request for request in self.requests if request.id == request_id), None)


def shown_to(side: Side, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """Returns the facts that this side may see."""
    return facts if side is Side.DESK else tuple(fact for fact in facts if fact.kind not in DESK_ONLY)


def is_addressed_to(side: Side, author: Author, fact: Fact) -> bool:
    """Whether a fact is part of the conversation and was caused by somebody else than this side."""
    return fact.kind in CONVERSATION_FACTS and (author is Author.SHOPPER) is (side is Side.DESK)


def addressed_after(addressed: SideCounts, author: Author, facts: tuple[Fact, ...]) -> SideCounts:
    """Returns the counts after these facts."""
    more = {side: sum(is_addressed_to(side, author, fact) for fact in facts) for side in Side}
    return SideCounts(shopper=addressed.shopper + more[Side.SHOPPER], desk=addressed.desk + more[Side.DESK])


def new_facts(before: Order | None, after: Order, *, now: datetime) -> tuple[Fact, ...]:
    """
    Returns the facts of the order itself that have happened by a change at `now` and were not told before it.

    They are sorted, oldest first.
    """
    in_timeline = set(_told(before)) if before else set()
    until = _until(after, now)
    ids = _present_ids(before, after) if before else {}
    # A parcel that was told of under another id is not told of again.
    elsewhere = {
        (fact.kind, ids[fact.shipment_id])
        for fact in in_timeline
        if fact.shipment_id is not None and fact.shipment_id in ids
    }
    known: dict[object, list[datetime]] = {}
    for fact in in_timeline:
        known.setdefault(_subject(fact, ids), []).append(fact.at)

    def is_news(fact: Fact) -> bool:
        # Two clocks seldom agree: what was told is not told again for the difference between them.
        return all(abs(fact.at - at) >= CLOCKS_DIFFER for at in known.get(_subject(fact, ids), ()))

    happened = (
        fact
        for fact in _order_facts(after)
        if _has_happened(fact, until) and is_news(fact) and (fact.kind, fact.shipment_id) not in elsewhere
    )
    return tuple(sorted(happened, key=lambda fact: fact.at))


def retractions(before: Order, after: Order, *, now: datetime) -> tuple[Fact, ...]:
    """Returns what a change at `now` takes back of what was told before it, and what the shop corrects."""
    until, ids = _until(after, now), _present_ids(before, after)
    still = {_subject(fact, ids) for fact in _order_facts(after) if _has_happened(fact, until)}
    gone = [fact for fact in _told(before) if fact.kind in TAKEN_BACK and _subject(fact, ids) not in still]
    taken_back = [replace(fact, kind=TAKEN_BACK[fact.kind], at=now) for fact in gone]
    was, is_now = before.shipping_address, after.shipping_address
    is_the_shops = before.local_changes.address_change == after.local_changes.address_change
    if was and is_now and is_the_shops and _differ(was, is_now):
        taken_back.append(Fact(kind=FactKind.SHIPPING_ADDRESS_CORRECTED, at=now))
    return tuple(dict.fromkeys(taken_back))


def _differ(was: Address, became: Address) -> bool:
    """Whether two addresses differ in more than the case in which they are written."""

    def plain(address: Address) -> list[str]:
        return [(getattr(address, part.name) or "").casefold() for part in fields(address)]

    return plain(was) != plain(became)


def _subject(fact: Fact, ids: Mapping[ShipmentId, ShipmentId]) -> tuple[FactKind, ShipmentId | None, LineId | None]:
    return fact.kind, ids.get(fact.shipment_id, fact.shipment_id) if fact.shipment_id else None, fact.line_id


def _present_ids(before: Order, after: Order) -> Mapping[ShipmentId, ShipmentId]:
    """
    Returns the id that each parcel has by now, for each other id that it has or had.

    A parcel of which the shop no longer tells has its recorded id again.
    """
    was, is_now = before.parcels, after.parcels
    known = {parcel.id for parcel in is_now.shipments}
    recorded = {id_: alias for alias, id_ in was.aliases.items() if alias in known and id_ not in known}
    return {**recorded, **is_now.aliases}


def came_true(before: Order, after: Order, *, now: datetime) -> tuple[Fact, ...]:
    """Returns those of the new facts that were plans of the shop before the change at `now`, oldest first."""
    due = set(new_facts(before, before, now=now))
    return tuple(fact for fact in new_facts(before, after, now=now) if fact in due)


def facts_until(order: Order, *, now: datetime) -> datetime | None:
    """Returns the time up to which facts of the order are told by a change at `now`; None if none is to come."""
    until = _until(order, now)
    return None if all(_has_happened(fact, until) for fact in _order_facts(order)) else until


def _told(order: Order) -> Iterator[Fact]:
    until = order.conversation.facts_until
    return (fact for fact in _order_facts(order) if until is None or _has_happened(fact, until))


def _until(order: Order, now: datetime) -> datetime:
    return max(order.time_at(now), order.conversation.facts_until or now)


def _has_happened(fact: Fact, until: datetime) -> bool:
    return fact.at <= until or fact.kind is FactKind.PLACED  # an order that is known was placed, whatever its date


def _order_facts(order: Order) -> Iterator[Fact]:
    yield from _facts_as_a_whole(order)
    fees = order.snapshot.fees
    parcels = order.parcels
    for shipment in parcels.shipments:
        if not shipment.is_note(fees):
            yield from _parcel_facts(shipment)
    in_parcels: Counter[LineId] = Counter()
    for content in chain.from_iterable(map(parcels.contents_of, parcels.shipments)):
        in_parcels[content.line_id] += content.quantity
    for line in order.lines:
        if line.has_hand_over(in_parcels[line.id]):
            yield from _hand_over_facts(line, order, units=line.in_no_parcel(in_parcels[line.id]))
    for shipment in order.shipped_though_cancelled:
        if shipment.shipped_at is not None:
            yield Fact(kind=FactKind.SHIPPED_THOUGH_CANCELLED, at=shipment.shipped_at, shipment_id=shipment.id)
    for receipt in order.local_changes.receipts:
        yield Fact(kind=FactKind.RECEIPT_CONFIRMED, at=receipt.at, shipment_id=receipt.shipment_id)
    change = order.local_changes.address_change
    if change is not None:
        yield Fact(kind=FactKind.SHIPPING_ADDRESS_CHANGED, at=change.at, request_id=change.request_id)


def _facts_as_a_whole(order: Order) -> Iterator[Fact]:
    for kind, at in (
        (FactKind.PLACED, order.snapshot.placed_at),
        (FactKind.PAID, order.paid_at),
        (FactKind.RELEASED, order.released_at),
        (FactKind.CANCELLED, order.cancelled_at),
    ):
        if at is not None:
            yield Fact(kind=kind, at=at)


def _parcel_facts(shipment: Shipment) -> Iterator[Fact]:
    for kind, at in (
        (FactKind.PARCEL_SHIPPED, shipment.shipped_at),
        (FactKind.PARCEL_DELIVERED, shipment.delivered_at),
        (FactKind.PARCEL_RETURNED, shipment.returned_at),
    ):
        if at is not None:
            yield Fact(kind=kind, at=at, shipment_id=shipment.id)


def _hand_over_facts(line: OrderLine, order: Order, *, units: int) -> Iterator[Fact]:
    is_pickup = line.fulfilment is Fulfilment.PICKUP
    at = order.fulfilled_at(line)
    if at is not None:
        yield Fact(kind=FactKind.PICKED_UP if is_pickup else FactKind.HANDED_OVER, at=at, line_id=line.id)
    ready_at = line.ready_at if is_pickup and units else None
    is_called_off = order.snapshot.is_called_off(ready_at, order.cancelled_at)
    if ready_at is not None and not is_called_off and (at is None or ready_at <= at):
        yield Fact(kind=FactKind.READY_FOR_PICKUP, at=ready_at, line_id=line.id)
