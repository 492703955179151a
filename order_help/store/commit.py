"""
Writes one change as one transaction, all of it or nothing. Each item that it writes, and the item's condition:

    a new order                   the order does not exist
    a changed order               the order has the version that was read
    a moved order                 it is deleted where it was if it has the version that was read, and is a new order
                                  where it goes
    the register                  the registration says what was read, or is missing if it was missing
    the lookup of its number      none: each order writes and deletes its own
    a filed request               no request has this id
    a changed request             the request is open
    a reopened request            the request exists and is not open
    an extended request           the request exists
    the timeline entry            no entry has this sequence
    the idempotency key           the key is unused, or it has expired
    the rate log                  nothing was added since it was read

Rule 1: an existing item is updated only in the attributes that change, since a later version of this code may have
written attributes that this version does not know. Where an order moves, these go with it.
Rule 2: an alert that this version does not see stays in the desk's index: a later version may have raised it.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import reduce
from operator import and_
from typing import Final

from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.transactions import TransactWrite

from order_help.domain.changes import Change
from order_help.domain.help_requests import OPEN_STATES, HelpRequest
from order_help.domain.order import Order
from order_help.store.budget import check_size
from order_help.store.connection import connection
from order_help.store.instants import text_of
from order_help.store.items import alert_since, entry_item, key_item, order_item, rate_item, register_item, request_item
from order_help.store.lookup import number_term
from order_help.store.models import HelpRequests, IdempotencyKeys, Lookup, Orders, RateLimits, Registers, Timeline
from order_help.use_cases.ports import Commit, KeyRecord, RateUse
from order_help.use_cases.register_ports import Registration, RegistrationChange

MOST_ITEMS: Final = 100
"""The most items of one transaction; source: the API reference of TransactWriteItems."""


def send(commit: Commit) -> None:
    """
    Sends the change as one transaction; when it is sent again, DynamoDB recognizes it and does not repeat it.

    Raises PynamoDB's TransactWriteError.
    """
    with TransactWrite(connection=connection(), client_request_token=commit.token) as transaction:
        _write(transaction, commit)


def send_together(commits: Sequence[Commit]) -> None:
    """
    Sends the changes of different orders as one transaction, under the token of the first; otherwise as `send`.

    DynamoDB accepts no more than MOST_ITEMS items and 4 MB.
    """
    with TransactWrite(connection=connection(), client_request_token=commits[0].token) as transaction:
        for commit in commits:
            _write(transaction, commit)


def _write(transaction: TransactWrite, commit: Commit) -> None:
    change, entry = commit.change, commit.entry
    _write_order(transaction, change)
    if change.filed is not None:
        transaction.save(request_item(change.filed), condition=HelpRequests.request_id.does_not_exist())
    for request in change.changed:
        _change_request(transaction, request, change.before)
    if change.extended is not None:
        _extend_request(transaction, change.extended)
    if entry is not None:
        item = entry_item(change.after.id, entry)
        transaction.save(item, condition=Timeline.entry_id.does_not_exist())
    if commit.key is not None:
        remember(transaction, commit.key, now=change.at)
    if commit.rate is not None:
        use_rate(transaction, commit.rate)
    for registration in commit.registrations:
        register(transaction, registration)


def register(transaction: TransactWrite, change: RegistrationChange) -> None:
    """Adds a registration to the transaction, on the condition that it says what was read, or is missing as it was."""
    if change.before.stored is None and change.before == Registration(id=change.before.id):
        transaction.save(register_item(change.after), condition=Registers.order_id.does_not_exist())
        return
    before, after = register_item(change.before), register_item(change.after)
    actions: list[Action] = []
    for attribute in _REGISTERED:
        value = getattr(after, attribute.attr_name)
        if value != getattr(before, attribute.attr_name):
            actions.append(attribute.remove() if value is None else attribute.set(value))
    as_read = reduce(and_, (_is(attribute, getattr(before, attribute.attr_name)) for attribute in _REGISTERED))
    transaction.update(Registers(before.order_id), actions=actions, condition=as_read)


def _is(attribute: UnicodeAttribute | NumberAttribute, value: str | float | None) -> Condition:
    """Returns the condition that an attribute has this value; None: that it is missing."""
    return attribute.does_not_exist() if value is None else attribute == value


def remember(transaction: TransactWrite, key: KeyRecord, *, now: datetime) -> None:
    """Adds a key record to the transaction, on the condition that the key is unused or has expired at `now`."""
    has_expired = IdempotencyKeys.counts_until <= text_of(now)
    transaction.save(key_item(key), condition=IdempotencyKeys.principal.does_not_exist() | has_expired)


def use_rate(transaction: TransactWrite, use: RateUse) -> None:
    """Adds a rate log to the transaction, on the condition that nothing was added to the log since it was read."""
    before = use.log.version - 1
    as_read: Condition = RateLimits.version == before if before else RateLimits.version.does_not_exist()
    transaction.save(rate_item(use), condition=as_read)


def _write_order(transaction: TransactWrite, change: Change) -> None:
    before, after = change.before, change.after
    if before is None or change.moves:
        if before is not None:
            unchanged = Orders.version == before.version
            transaction.delete(Orders(before.ref.customer_id, before.id), condition=unchanged)
        item = _item_after(before, after)
        check_size(item)
        transaction.save(item, condition=Orders.order_id.does_not_exist())
    else:
        _update_order(transaction, before, after)
    was, is_now = number_term(before.snapshot.number) if before else None, number_term(after.snapshot.number)
    if was != is_now:
        transaction.save(Lookup(is_now, after.id))
        if was is not None:
            transaction.delete(Lookup(was, after.id))


def _item_after(before: Order | None, after: Order) -> Orders:
    """Returns the item of a changed order, with an alert that only a later version sees if that waits for longer."""
    item = order_item(after)
    if before is None or not isinstance(before.stored, Orders):
        return item
    stored, known = before.stored, alert_since(before)
    others = stored.alert_since if not known or stored.alert_since != known else None
    if others and not (known and known < others) and not (item.alert_since and item.alert_since <= others):
        item.alert_queue, item.alert_since = stored.alert_queue, others
    return item


def _update_order(transaction: TransactWrite, before: Order, after: Order) -> None:
    item = _item_after(before, after)
    check_size(item)
    actions: list[Action] = [Orders.version.set(after.version), Orders.last_sequence.set(after.last_sequence)]
    if after.snapshot is not before.snapshot:
        actions += [
            Orders.snapshot.set(item.snapshot),
            Orders.number.set(item.number),
            Orders.placed.set(item.placed),
            Orders.revision.set(item.revision),
        ]
    if after.local_changes is not before.local_changes:
        actions.append(Orders.local_changes.set(item.local_changes))
    if after.open_requests is not before.open_requests:
        actions.append(Orders.open_requests.set(item.open_requests))
    if after.approved_returns is not before.approved_returns:
        actions.append(Orders.approved_returns.set(item.approved_returns))
    if after.conversation is not before.conversation:
        actions.append(Orders.conversation.set(item.conversation))
    if after.intake is not before.intake:
        actions.append(Orders.intake.set(item.intake))
    # These attributes are keys of sparse indexes: an order without unread entries or alerts must not have them.
    actions.append(Orders.unread.set(item.unread) if item.unread else Orders.unread.remove())
    if item.alert_since:
        actions += [Orders.alert_queue.set(item.alert_queue), Orders.alert_since.set(item.alert_since)]
    else:
        actions += [Orders.alert_queue.remove(), Orders.alert_since.remove()]
    transaction.update(
        Orders(after.ref.customer_id, after.id),
        actions=actions,
        condition=Orders.version == before.version,
    )


_REGISTERED: Final = (
    Registers.customer_id,
    Registers.number,
    Registers.channel,
    Registers.revision,
    Registers.kept_as,
    Registers.refused,
    Registers.uses,
    Registers.erased_at,
)
"""What a registration consists of."""


_OPTIONAL: Final = (
    HelpRequests.answer_by,
    HelpRequests.asked_in,
    HelpRequests.assignee,
    HelpRequests.closed_at,
    HelpRequests.decline_reason,
    HelpRequests.due,
    HelpRequests.due_for,
    HelpRequests.outcome,
    HelpRequests.overdue_since,
    HelpRequests.queue,
    HelpRequests.reply_by,
    HelpRequests.sent_files,
)
"""What a change of an existing request can set or remove. Beside these, only `state` and `sequence` ever change."""


def _change_request(transaction: TransactWrite, request: HelpRequest, before: Order | None) -> None:
    item = request_item(request)
    values = [(attribute, getattr(item, attribute.attr_name)) for attribute in _OPTIONAL]
    actions: list[Action] = [HelpRequests.state.set(item.state), HelpRequests.sequence.set(item.sequence)]
    actions += [attribute.remove() if value is None else attribute.set(value) for attribute, value in values]
    condition: Condition = HelpRequests.state.is_in(*sorted(state.value for state in OPEN_STATES))
    if request.is_open and before and request.id not in {summary.id for summary in before.open_requests}:
        condition = HelpRequests.request_id.exists() & ~condition  # the change reopens the request
    transaction.update(
        HelpRequests(item.order_id, item.request_id),
        actions=actions,
        condition=condition,
    )


def _extend_request(transaction: TransactWrite, request: HelpRequest) -> None:
    """Adds the files that the shop has sent about a request, which may be settled."""
    item = request_item(request)
    transaction.update(
        HelpRequests(item.order_id, item.request_id),
        actions=[HelpRequests.sent_files.set(item.sent_files), HelpRequests.sequence.set(item.sequence)],
        condition=HelpRequests.request_id.exists(),
    )
