"""
Writes one change as one transaction, all of it or nothing. Each item that it writes, and the item's condition:

    a new order                   the order does not exist
    a changed order               the order has the version that was read
    a filed request               no request has this id
    a changed request             the request is open
    a reopened request            the request exists and is not open
    the head of the timeline      the last sequence is the one that was read
    the timeline entry            no entry has this sequence
    the idempotency key           the key is unused, or it has expired
    the rate log                  nothing was added since it was read

Rule: an existing item is updated only in the attributes that change, since a later version of this code may have
written attributes that this version does not know.
"""

from datetime import datetime
from typing import Final

from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.transactions import TransactWrite

from order_help.domain.help_requests import OPEN_STATES, HelpRequest
from order_help.domain.ids import OrderRef
from order_help.domain.order import Order
from order_help.domain.timeline import TimelineEntry
from order_help.store.connection import connection
from order_help.store.instants import text_of
from order_help.store.items import entry_item, head_item, key_item, order_item, rate_item, request_item
from order_help.store.models import HelpRequests, IdempotencyKeys, Orders, RateLimits, Timeline
from order_help.use_cases.ports import Commit, KeyRecord, RateUse


def send(commit: Commit) -> None:
    """
    Sends the change as one transaction; when it is sent again, DynamoDB recognizes it and does not repeat it.

    Raises PynamoDB's TransactWriteError.
    """
    change, entry = commit.change, commit.entry
    # A change id is unique and writes each version once, so no other content is ever sent under this token.
    token = f"{commit.change_id}-{change.after.version}"
    with TransactWrite(connection=connection(), client_request_token=token) as transaction:
        if change.before is None:
            transaction.save(order_item(change.after), condition=Orders.number.does_not_exist())
        else:
            _update_order(transaction, change.before, change.after)
        if change.filed is not None:
            transaction.save(request_item(change.filed), condition=HelpRequests.request_id.does_not_exist())
        for request in change.changed:
            _change_request(transaction, request, change.before)
        if entry is not None:
            _append(transaction, change.after.ref, entry)
        if commit.key is not None:
            remember(transaction, commit.key, now=change.at)
        if commit.rate is not None:
            use_rate(transaction, commit.rate)


def remember(transaction: TransactWrite, key: KeyRecord, *, now: datetime) -> None:
    """Adds a key record to the transaction, on the condition that the key is unused or has expired at `now`."""
    has_expired = IdempotencyKeys.counts_until <= text_of(now)
    transaction.save(key_item(key), condition=IdempotencyKeys.principal.does_not_exist() | has_expired)


def use_rate(transaction: TransactWrite, use: RateUse) -> None:
    """Adds a rate log to the transaction, on the condition that nothing was added to the log since it was read."""
    before = use.log.version - 1
    as_read: Condition = RateLimits.version == before if before else RateLimits.version.does_not_exist()
    transaction.save(rate_item(use), condition=as_read)


def _update_order(transaction: TransactWrite, before: Order, after: Order) -> None:
    item = order_item(after)
    actions: list[Action] = [Orders.version.set(after.version)]
    if after.snapshot is not before.snapshot:
        actions += [
            Orders.snapshot.set(item.snapshot),
            Orders.placed.set(item.placed),
            Orders.revision.set(item.revision),
        ]
    if after.local_changes is not before.local_changes:
        actions.append(Orders.local_changes.set(item.local_changes))
    if after.open_requests is not before.open_requests:
        actions.append(Orders.open_requests.set(item.open_requests))
    if after.returned is not before.returned:
        actions.append(Orders.returned.set(item.returned))
    if after.conversation is not before.conversation:
        actions.append(Orders.conversation.set(item.conversation))
    # These attributes are keys of sparse indexes: an order without unread entries or alerts must not have them.
    actions.append(Orders.unread.set(item.unread) if item.unread else Orders.unread.remove())
    if item.alert_since:
        actions += [Orders.alert_queue.set(item.alert_queue), Orders.alert_since.set(item.alert_since)]
    else:
        actions += [Orders.alert_queue.remove(), Orders.alert_since.remove()]
    transaction.update(
        Orders(after.ref.customer_id, after.ref.number),
        actions=actions,
        condition=Orders.version == before.version,
    )


_OPTIONAL: Final = (
    HelpRequests.answer_by,
    HelpRequests.assignee,
    HelpRequests.closed_at,
    HelpRequests.decline_reason,
    HelpRequests.due,
    HelpRequests.outcome,
    HelpRequests.overdue_since,
    HelpRequests.queue,
    HelpRequests.reply_by,
)
"""What a change of an existing request can set or remove. Of its other attributes, only `state` ever changes."""


def _change_request(transaction: TransactWrite, request: HelpRequest, before: Order | None) -> None:
    item = request_item(request)
    values = [(attribute, getattr(item, attribute.attr_name)) for attribute in _OPTIONAL]
    actions: list[Action] = [HelpRequests.state.set(item.state)]
    actions += [attribute.remove() if value is None else attribute.set(value) for attribute, value in values]
    condition: Condition = HelpRequests.state.is_in(*sorted(state.value for state in OPEN_STATES))
    if request.is_open and before and request.id not in {summary.id for summary in before.open_requests}:
        condition = HelpRequests.request_id.exists() & ~condition  # the change reopens the request
    transaction.update(
        HelpRequests(item.order_key, item.request_id),
        actions=actions,
        condition=condition,
    )


def _append(transaction: TransactWrite, ref: OrderRef, entry: TimelineEntry) -> None:
    head = head_item(ref, entry.sequence)
    last, none_yet = Timeline.last_sequence, entry.sequence == 1
    as_read: Condition = last.does_not_exist() if none_yet else last == entry.sequence - 1
    transaction.update(head, actions=[Timeline.last_sequence.set(entry.sequence)], condition=as_read)
    transaction.save(entry_item(ref, entry), condition=Timeline.entry_id.does_not_exist())
