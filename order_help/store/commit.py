"""
What one change writes, each part on its condition, all of it or nothing.

    the order          new: there is none yet; else: it has the version that was judged
    a filed request    there is none of this id
    settled requests   they are still open
    the head           the last sequence is the one that was read
    the entry          there is none of this sequence
    the key record     there is none, or it has ceased to count

Existing items are updated in the attributes that change and nowhere else: others may know more of them than we do.
"""

from pynamodb.expressions.condition import Condition
from pynamodb.expressions.update import Action
from pynamodb.transactions import TransactWrite

from order_help.domain.help_requests import OPEN_STATES, HelpRequest
from order_help.domain.ids import OrderRef
from order_help.domain.laid_together import Order
from order_help.domain.timeline import TimelineEntry
from order_help.requests.ports import Commit
from order_help.store.connection import connection
from order_help.store.instants import text_of
from order_help.store.items import entry_item, head_item, key_item, order_item, request_item
from order_help.store.models import HelpRequests, IdempotencyKeys, Orders, Timeline


def send(commit: Commit) -> None:
    """Send the change as one transaction; sent again, it is the same one. Raises PynamoDB's TransactWriteError."""
    change, entry = commit.change, commit.entry
    # A ULID, and a sequence that is taken once: no other content is ever sent under this token.
    token = f"{entry.change_id}-{entry.sequence}"
    with TransactWrite(connection=connection(), client_request_token=token) as transaction:
        if change.before is None:
            transaction.save(order_item(change.after), condition=Orders.number.does_not_exist())
        else:
            _update_order(transaction, change.before, change.after)
        if change.filed is not None:
            transaction.save(request_item(change.filed), condition=HelpRequests.request_id.does_not_exist())
        for request in change.settled:
            _settle(transaction, request)
        _append(transaction, change.after.ref, entry)
        if commit.key is not None:
            ceased = IdempotencyKeys.counts_until <= text_of(change.at)
            transaction.save(key_item(commit.key), condition=IdempotencyKeys.principal.does_not_exist() | ceased)


def _update_order(transaction: TransactWrite, before: Order, after: Order) -> None:
    item = order_item(after)
    actions: list[Action] = [Orders.version.set(after.version)]
    if after.snapshot is not before.snapshot:
        actions += [
            Orders.snapshot.set(item.snapshot),
            Orders.placed.set(item.placed),
            Orders.revision.set(item.revision),
        ]
    if after.here is not before.here:
        actions.append(Orders.here.set(item.here))
    if after.open_requests is not before.open_requests:
        actions.append(Orders.open_requests.set(item.open_requests))
    if after.returned is not before.returned:
        actions.append(Orders.returned.set(item.returned))
    transaction.update(
        Orders(after.ref.customer_id, after.ref.number),
        actions=actions,
        condition=Orders.version == before.version,
    )


def _settle(transaction: TransactWrite, request: HelpRequest) -> None:
    item = request_item(request)
    actions: list[Action] = [
        HelpRequests.state.set(item.state),
        HelpRequests.answer_by.remove(),
        HelpRequests.queue.remove(),  # out of the desk's index
        HelpRequests.due.remove(),
    ]
    if item.closed_at:
        actions.append(HelpRequests.closed_at.set(item.closed_at))
    if item.outcome:
        actions.append(HelpRequests.outcome.set(item.outcome))
    transaction.update(
        HelpRequests(item.order_key, item.request_id),
        actions=actions,
        condition=HelpRequests.state.is_in(*sorted(state.value for state in OPEN_STATES)),
    )


def _append(transaction: TransactWrite, ref: OrderRef, entry: TimelineEntry) -> None:
    head = head_item(ref, entry.sequence)
    last, none_yet = Timeline.last_sequence, entry.sequence == 1
    as_read: Condition = last.does_not_exist() if none_yet else last == entry.sequence - 1
    transaction.update(head, actions=[Timeline.last_sequence.set(entry.sequence)], condition=as_read)
    transaction.save(entry_item(ref, entry), condition=Timeline.entry_id.does_not_exist())
