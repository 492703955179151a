"""
Converts values of the domain to items of the tables, and back.

Rule: what was read is written over what is stored, so that what a later version put there stays (kept_json.py).
"""

import hashlib
import json
import zlib
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from order_help.domain.actions import HelpActionType
from order_help.domain.attachments import AttachedFile, Attachment, AttachmentState
from order_help.domain.conversation import EMPTY_CONVERSATION, NOTHING_ADDRESSED, Conversation, Side, SideCounts
from order_help.domain.help_details import DETAILS
from order_help.domain.help_requests import (
    DeclineReason,
    HelpRequest,
    HelpRequestOutcome,
    HelpRequestState,
    HelpRequestSummary,
)
from order_help.domain.ids import (
    AgentName,
    AttachmentId,
    ChangeId,
    CustomerId,
    HelpRequestId,
    OrderId,
    OrderNumber,
    ShopOrderId,
)
from order_help.domain.intake import NOTHING_TO_REMEMBER, Intake, RefusedRevision
from order_help.domain.local_changes import LocalChanges
from order_help.domain.order import Order
from order_help.domain.rate_limits import RateLog
from order_help.domain.returns import ApprovedReturn
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.timeline import Author, Fact, FactKind, Message, RequestAfterChange, TimelineEntry
from order_help.settings import store_settings
from order_help.store.instants import instant_of, text_of
from order_help.store.kept_json import text_over
from order_help.store.models import (
    Attachments,
    HelpRequests,
    IdempotencyKeys,
    Orders,
    RateLimits,
    Registers,
    Timeline,
)
from order_help.store.reading import reading
from order_help.store.stored_json import each_from_text, from_text, known_currency, reader_of, to_text
from order_help.use_cases.ports import KeyRecord, OrderPosition, RateUse
from order_help.use_cases.register_ports import Registration


def placed(position: OrderPosition) -> str:
    """Returns a position in My Orders as text; the texts sort like the positions."""
    return text_of(position.placed_at) + position.id


_NOTHING_STORED: Final = Orders()


def order_item(order: Order) -> Orders:
    """Returns the complete item of an order, with what its stored item has and this version does not know."""
    snapshot, stored = order.snapshot, order.stored if isinstance(order.stored, Orders) else _NOTHING_STORED
    since = alert_since(order)
    item = Orders(
        customer_id=snapshot.customer_id,
        order_id=order.id,
        number=snapshot.number,
        placed=placed(OrderPosition.of(order)),
        version=order.version,
        last_sequence=order.last_sequence,
        revision=snapshot.revision,
        snapshot=text_over(OrderSnapshot, snapshot, stored.snapshot),
        local_changes=text_over(LocalChanges, order.local_changes, stored.local_changes),
        open_requests=text_over(tuple[HelpRequestSummary, ...], order.open_requests, stored.open_requests),
        approved_returns=text_over(tuple[ApprovedReturn, ...], order.approved_returns, stored.approved_returns),
        conversation=text_over(Conversation, order.conversation, stored.conversation),
        intake=text_over(Intake, order.intake, stored.intake),
        unread=order.conversation.unread(Side.SHOPPER) or None,
        alert_queue=shard(order.id) if since else None,
        alert_since=since,
    )
    item.unknown = stored.unknown
    return item


def alert_since(order: Order) -> str | None:
    """Returns the place of an order in the desk's list of alerts; None if it has no alert."""
    alerts = order.alerts
    return text_of(alerts[0].since) + order.id if alerts else None


@reading
def order_of(item: Orders) -> Order:
    """Reads an order from its item. Raises Unreadable, as all functions here that read items do."""
    requests = each_from_text(HelpRequestSummary, item.open_requests)
    snapshot: OrderSnapshot = from_text(OrderSnapshot, item.snapshot)
    known_currency(snapshot.currency)
    return Order(
        id=OrderId(item.order_id),
        snapshot=snapshot,
        local_changes=from_text(LocalChanges, item.local_changes),
        open_requests=tuple(request for request in requests if request is not None),
        approved_returns=from_text(tuple[ApprovedReturn, ...], item.approved_returns),
        conversation=from_text(Conversation, item.conversation) if item.conversation else EMPTY_CONVERSATION,
        intake=from_text(Intake, item.intake) if item.intake else NOTHING_TO_REMEMBER,
        version=int(item.version),
        last_sequence=int(item.last_sequence),
        unknown_requests=requests.count(None),
        stored=item,
    )


def request_item(request: HelpRequest) -> HelpRequests:
    """Returns the complete item of a help request; it is in the desk's queue while the request is open."""
    item = HelpRequests(
        order_id=request.order_id,
        request_id=request.id,
        sequence=request.sequence,
        type=request.type.value,
        state=request.state.value,
        details=to_text(request.details),
        filed_at=text_of(request.filed_at),
        message=request.message,
        time_zone=request.time_zone,
    )
    item.attachments = to_text(request.attachments) if request.attachments else None
    stored = request.stored.sent_files if isinstance(request.stored, HelpRequests) else None
    if request.sent_files or stored:
        item.sent_files = text_over(tuple[AttachedFile, ...], request.sent_files, stored)
    item.outcome = request.outcome.value if request.outcome else None
    item.decline_reason = request.decline_reason.value if request.decline_reason else None
    item.assignee = request.assignee
    item.asked_in = request.asked_in
    for name in ("closed_at", "answer_by", "reply_by", "overdue_since"):
        at: datetime | None = getattr(request, name)
        setattr(item, name, text_of(at) if at else None)
    due = request.answer_by or request.reply_by
    if due and request.is_open:
        item.queue = queue_of(request.state, shard(request.id))
        item.due = text_of(due) + request.id
        item.due_for = queue_of(request.state, request.assignee) if request.assignee else None
    return item


def queue_of(state: HelpRequestState, part: str) -> str:
    """Returns the partition of the desk's queue for a state and a shard, or of an assignee's requests."""
    return f"{state.value}#{part}"


@reading
def request_of(item: HelpRequests) -> HelpRequest:
    """Reads a help request from its item."""
    action = HelpActionType(item.type)
    return HelpRequest(
        id=HelpRequestId(item.request_id),
        order_id=OrderId(item.order_id),
        sequence=int(item.sequence),
        type=action,
        state=HelpRequestState(item.state),
        details=from_text(DETAILS[action], item.details),
        filed_at=instant_of(item.filed_at),
        outcome=HelpRequestOutcome(item.outcome) if item.outcome else None,
        answer_by=instant_of(item.answer_by) if item.answer_by else None,
        closed_at=instant_of(item.closed_at) if item.closed_at else None,
        message=item.message,
        attachments=from_text(tuple[AttachedFile, ...], item.attachments) if item.attachments else (),
        reply_by=instant_of(item.reply_by) if item.reply_by else None,
        decline_reason=reader_of(DeclineReason)(item.decline_reason) if item.decline_reason else None,
        assignee=AgentName(item.assignee) if item.assignee else None,
        overdue_since=instant_of(item.overdue_since) if item.overdue_since else None,
        asked_in=_whole(item.asked_in),
        time_zone=_time_zone(item.time_zone),
        sent_files=from_text(tuple[AttachedFile, ...], item.sent_files) if item.sent_files else (),
        stored=item,
    )


def _time_zone(name: str) -> str:
    """Returns the name of a time zone. Raises LookupError or ValueError for one that is unknown here."""
    try:
        return ZoneInfo(name).key
    except OSError:  # the name of a folder of time zones
        raise LookupError from None


def entry_item(order_id: OrderId, entry: TimelineEntry) -> Timeline:
    """Returns the complete item of a timeline entry."""
    return Timeline(
        order_id=order_id,
        entry_id=entry.sequence,
        change_id=entry.change_id,
        at=text_of(entry.at),
        author=entry.author.value,
        facts=to_text(entry.facts),
        requests=to_text(entry.requests) if entry.requests else None,
        message=to_text(entry.message) if entry.message else None,
        addressed=to_text(entry.addressed),
        by=entry.by,
        number=entry.number,
        shop_id=entry.shop_id,
    )


@reading
def entry_of(item: Timeline) -> TimelineEntry:
    """
    Reads a timeline entry from its item.

    A fact is unknown if it cannot be read, or if it is a step of a request that cannot be read. The message about such
    a request is shown.
    """
    requests = each_from_text(RequestAfterChange, item.requests) if item.requests else []
    of_unknown = {
        stored["id"] for stored, read in zip(json.loads(item.requests or "[]"), requests, strict=True) if read is None
    }
    facts: list[Fact | None] = [
        fact if fact and (fact.kind is FactKind.MESSAGE_POSTED or fact.request_id not in of_unknown) else None
        for fact in each_from_text(Fact, item.facts)
    ]
    return TimelineEntry(
        sequence=int(item.entry_id),
        change_id=ChangeId(item.change_id),
        at=instant_of(item.at),
        author=Author(item.author),
        facts=tuple(fact for fact in facts if fact is not None),
        requests=tuple(request for request in requests if request is not None),
        message=from_text(Message, item.message) if item.message else None,
        addressed=from_text(SideCounts, item.addressed) if item.addressed else NOTHING_ADDRESSED,
        by=AgentName(item.by) if item.by else None,
        number=OrderNumber(item.number),
        shop_id=ShopOrderId(item.shop_id) if item.shop_id else None,
        unknown_facts=frozenset(place for place, fact in enumerate(facts) if fact is None),
    )


def key_item(record: KeyRecord) -> IdempotencyKeys:
    """Returns the complete item of a key record."""
    return IdempotencyKeys(
        principal=record.principal,
        operation_key=operation_key(record),
        input_hash=record.input_hash,
        request_id=record.request_id,
        attachment_id=record.attachment_id,
        change_id=record.change_id,
        counts_until=text_of(record.expires_at),
        expires_at=record.expires_at + timedelta(seconds=1),  # DynamoDB drops fractions of a second
    )


@reading
def key_of(item: IdempotencyKeys, requested: KeyRecord) -> KeyRecord:
    """Reads a key record. Its item has a hash of operation and key, so `requested`, which was looked up, names them."""
    return KeyRecord(
        principal=requested.principal,
        operation=requested.operation,
        key=requested.key,
        input_hash=item.input_hash,
        expires_at=instant_of(item.counts_until),
        request_id=HelpRequestId(item.request_id) if item.request_id else None,
        attachment_id=AttachmentId(item.attachment_id) if item.attachment_id else None,
        change_id=ChangeId(item.change_id) if item.change_id else None,
    )


def operation_key(record: KeyRecord) -> str:
    """Returns the hash of a key record's operation and key."""
    return hashed(record.operation, record.key)


def hashed(operation: str, key: str) -> str:
    """Returns a hash of 64 characters, different for every pair of operation and key."""
    return hashlib.sha256(f"{len(operation)}:{operation}/{key}".encode()).hexdigest()


@reading
def registration_of(item: Registers) -> Registration:
    """Reads what the register says of an id."""
    return Registration(
        id=OrderId(item.order_id),
        customer_id=CustomerId(item.customer_id) if item.customer_id else None,
        number=OrderNumber(item.number) if item.number else None,
        channel=item.channel,
        revision=_whole(item.revision),
        kept_as=OrderId(item.kept_as) if item.kept_as else None,
        refused=from_text(RefusedRevision, item.refused) if item.refused else None,
        uses=_whole(item.uses) or 0,
        erased_at=instant_of(item.erased_at) if item.erased_at else None,
        stored=item,
    )


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)


def register_item(registration: Registration) -> Registers:
    """Returns the complete item of a registration."""
    stored = registration.stored.refused if isinstance(registration.stored, Registers) else None
    return Registers(
        order_id=registration.id,
        customer_id=registration.customer_id,
        number=registration.number,
        channel=registration.channel,
        revision=registration.revision,
        kept_as=registration.kept_as,
        refused=text_over(RefusedRevision, registration.refused, stored) if registration.refused else None,
        uses=registration.uses or None,
        erased_at=text_of(registration.erased_at) if registration.erased_at else None,
    )


def rate_item(use: RateUse) -> RateLimits:
    """Returns the complete item of a rate log, with what its stored item has and this version does not know."""
    item = RateLimits(
        principal=use.principal,
        operation=use.limit.operation,
        version=use.log.version,
        times=to_text(use.log.times),
        expires_at=use.log.times[-1] + use.limit.per + timedelta(seconds=1),
    )
    if isinstance(use.log.stored, RateLimits):
        item.unknown = use.log.stored.unknown
    return item


@reading
def rate_log_of(item: RateLimits) -> RateLog:
    """Reads a rate log from its item."""
    return RateLog(times=from_text(tuple[datetime, ...], item.times), version=int(item.version), stored=item)


def attachment_item(attachment: Attachment) -> Attachments:
    """Returns the complete item of an attachment."""
    stored = attachment.stored.file if isinstance(attachment.stored, Attachments) else None
    return Attachments(
        order_id=attachment.order_id,
        attachment_id=attachment.id,
        file=text_over(AttachedFile, attachment.file, stored),
        state=attachment.state.value,
        created_at=text_of(attachment.created_at),
        side=attachment.side.value,
    )


@reading
def attachment_of(item: Attachments) -> Attachment:
    """Reads an attachment from its item."""
    return Attachment(
        file=from_text(AttachedFile, item.file),
        order_id=OrderId(item.order_id),
        state=AttachmentState(item.state),
        created_at=instant_of(item.created_at),
        side=Side(item.side) if item.side else Side.SHOPPER,
        stored=item,
    )


def shard(id_: str) -> str:
    """Returns the shard of the desk's queues for an id: a busy shop writes more than one partition takes."""
    return str(zlib.crc32(id_.encode()) % store_settings().queue_shards)
