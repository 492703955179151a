"""
The timeline: one append-only sequence per order of everything that changed it.

Rule 1: one change is one entry, with the facts it brought. Facts name what happened and when; they never repeat.
Rule 2: the sequence is taken in the change's own transaction, so the order is total and nothing appears before what was
read already.
Rule 3: what is the desk's own business is never shown to the shopper: DESK_ONLY.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Final

from order_help.domain.actions import HelpActionType
from order_help.domain.attachments import AttachedFile
from order_help.domain.conversation import NOTHING_ADDRESSED, Side, SideCounts
from order_help.domain.help_requests import DeclineReason, HelpRequest, HelpRequestOutcome, HelpRequestState
from order_help.domain.ids import AgentName, ChangeId, HelpRequestId, ShipmentId
from order_help.domain.order import Order


class FactKind(Enum):
    """What kind of thing happened."""

    PLACED = "PLACED"
    PAID = "PAID"
    RELEASED = "RELEASED"
    CANCELLED = "CANCELLED"
    PARCEL_SHIPPED = "PARCEL_SHIPPED"
    PARCEL_DELIVERED = "PARCEL_DELIVERED"
    RECEIPT_CONFIRMED = "RECEIPT_CONFIRMED"
    SHIPPING_ADDRESS_CHANGED = "SHIPPING_ADDRESS_CHANGED"
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


DESK_ONLY: Final = frozenset(
    {
        FactKind.REQUEST_CLAIMED,
        FactKind.REQUEST_UNCLAIMED,
        FactKind.REQUEST_OVERDUE,
        FactKind.SHIPPED_THOUGH_CANCELLED,
        FactKind.ALERT_DISMISSED,
    }
)
"""What the shopper is never shown."""

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
"""What is said in the conversation, so that the other side has it to read; the rest only happened."""


class Author(Enum):
    """Who made a change."""

    SHOPPER = "SHOPPER"
    AGENT = "AGENT"
    SHOP = "SHOP"  # the shop's own systems
    SERVICE = "SERVICE"  # by the passing of time


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that happened at `at`, to a parcel or a request where it is about one."""

    kind: FactKind
    at: datetime
    shipment_id: ShipmentId | None = None
    request_id: HelpRequestId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """
    Words of one side to the other, kept verbatim (1 to 4,000 characters), about a request or the order as a whole.

    `expects_answer`: an agent asks something back.
    """

    text: str
    request_id: HelpRequestId | None = None
    attachments: tuple[AttachedFile, ...] = ()
    expects_answer: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestThen:
    """What a change left a request as: `answer_by` and `reply_by` run while it is open, one or the other."""

    id: HelpRequestId
    type: HelpActionType
    state: HelpRequestState
    outcome: HelpRequestOutcome | None = None
    decline_reason: DeclineReason | None = None
    answer_by: datetime | None = None
    reply_by: datetime | None = None

    @classmethod
    def of(cls, request: HelpRequest) -> "RequestThen":
        return cls(
            id=request.id,
            type=request.type,
            state=request.state,
            outcome=request.outcome,
            decline_reason=request.decline_reason,
            answer_by=request.answer_by,
            reply_by=request.reply_by,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineEntry:
    """
    One change. `sequence` (1 or more) is taken in the change's own transaction, so the order is total.

    `change_id` names the attempt that wrote it: a writer whose reply was lost knows its own entry by it. `by` is who of
    the desk made it. `addressed` counts the facts addressed to each side so far.
    """

    sequence: int
    change_id: ChangeId
    at: datetime
    author: Author
    facts: tuple[Fact, ...]
    by: AgentName | None = None
    requests: tuple[RequestThen, ...] = ()
    message: Message | None = None
    addressed: SideCounts = NOTHING_ADDRESSED

    def request(self, request_id: HelpRequestId) -> RequestThen | None:
        """What the change left this request as."""
        return next((request for request in self.requests if request.id == request_id), None)


def shown_to(side: Side, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
    """The facts that this side may see."""
    return facts if side is Side.DESK else tuple(fact for fact in facts if fact.kind not in DESK_ONLY)


def is_addressed_to(side: Side, author: Author, fact: Fact) -> bool:
    """Whether a fact is something for this side to read: something said, and not by itself."""
    if fact.kind not in CONVERSATION_FACTS:
        return False
    return (author is Author.SHOPPER) is (side is Side.DESK)


def addressed_after(addressed: SideCounts, author: Author, facts: tuple[Fact, ...]) -> SideCounts:
    """Returns the counts once these facts are written."""
    more = {side: sum(is_addressed_to(side, author, fact) for fact in facts) for side in Side}
    return SideCounts(shopper=addressed.shopper + more[Side.SHOPPER], desk=addressed.desk + more[Side.DESK])


def new_facts(before: Order | None, after: Order) -> tuple[Fact, ...]:
    """What `after` knows to have happened to the order that `before` did not, oldest first."""
    known = set(_order_facts(before)) if before else set()
    return tuple(sorted((fact for fact in _order_facts(after) if fact not in known), key=lambda fact: fact.at))


def _order_facts(order: Order) -> Iterator[Fact]:
    told = order.snapshot
    for kind, at in (
        (FactKind.PLACED, told.placed_at),
        (FactKind.PAID, told.paid_at),
        (FactKind.RELEASED, order.released_at),
        (FactKind.CANCELLED, order.cancelled_at),
    ):
        if at is not None:
            yield Fact(kind=kind, at=at)
    for shipment in order.shipments:
        if shipment.shipped_at is not None:
            yield Fact(kind=FactKind.PARCEL_SHIPPED, at=shipment.shipped_at, shipment_id=shipment.id)
        if shipment.delivered_at is not None:
            yield Fact(kind=FactKind.PARCEL_DELIVERED, at=shipment.delivered_at, shipment_id=shipment.id)
    for shipment in order.shipped_though_cancelled:
        if shipment.shipped_at is not None:
            yield Fact(kind=FactKind.SHIPPED_THOUGH_CANCELLED, at=shipment.shipped_at, shipment_id=shipment.id)
    for receipt in order.local_changes.receipts:
        yield Fact(kind=FactKind.RECEIPT_CONFIRMED, at=receipt.at, shipment_id=receipt.shipment_id)
    change = order.local_changes.address_change
    if change is not None:
        yield Fact(kind=FactKind.SHIPPING_ADDRESS_CHANGED, at=change.at, request_id=change.request_id)
