"""
The tables as PynamoDB's models, and their access patterns.

Rule 1: everything of a shopper is read under the shopper's own customer id; what belongs to an order only after the
order was read so.
Rule 2: whatever a shopper sees is read strongly consistent. Only the desk's indexes are eventually consistent.
Rule 3: no table is ever scanned.

    table             access pattern                           keys
    orders            one order                                customer_id, order_id
                      My Orders, newest first                  by_placed: customer_id, placed before a position
                      a customer's orders of a number          by_number: customer_id, number; keys only
                      orders with unread entries               by_unread: customer_id; sparse
                      orders with an alert (desk)              alerts: shard, alert_since; sparse
    register          whose order it is (snapshots, desk)      order_id
    lookup            orders by a term that people search for  term, order_id
    help_requests     one request of an order                  order_id, request_id
                      the requests of an order, newest first   order_id, request_id before a position
                      open requests by due time (desk)         queue: state and shard, due; sparse
                      those of an assignee (desk)              assigned: assignee, due; sparse
    timeline          the entries of an order, both ways       order_id, entry_id before or after a position
    notes             the notes on an order (desk)             order_id, note_id
    attachments       one attachment of an order               order_id, attachment_id
                      the order of an attachment               attachment_id, attachment_id
    rate_limits       when a principal did an operation        principal, operation
    idempotency_keys  the result of an idempotency key         principal, operation_key
                      the claim of a mail                      order_id, hash of the mail's id
    desk              what the desk keeps for itself           scope, id

What belongs to an order is kept under the order's id alone: it stays where it is when the order changes its customer or
its number. The register is read by snapshots, the desk and the warehouse, and written only where an order is created,
moved, renumbered or erased, or where a revision is refused before there is an order.

The terms of `lookup` begin with what they are: "number#", and later "mail#" and "track#". The scopes of `desk` are for
saved replies, views and counts by week. Both have room for what the desk is to get without another table.

commit.py lists what one change writes, and the conditions. Instants are text (instants.py), money is integer minor
units, and values that are read and written as a whole are one JSON text (stored_json.py). The tables are created from
infra/tables.yml; a test compares that file with these models.
"""

from typing import ClassVar

from pynamodb.attributes import NumberAttribute, TTLAttribute, UnicodeAttribute
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex, KeysOnlyProjection, LocalSecondaryIndex

from order_help.store.connection import Table


class ByPlaced(LocalSecondaryIndex["Orders"]):
    """My Orders. `placed` is unique among a customer's orders, because an index does not order items of equal keys."""

    class Meta:
        index_name = "by_placed"
        projection = AllProjection()

    customer_id = UnicodeAttribute(hash_key=True)
    placed = UnicodeAttribute(range_key=True)


class ByNumber(LocalSecondaryIndex["Orders"]):
    """Which of a customer's orders have a number; more than one may have the same."""

    class Meta:
        index_name = "by_number"
        projection = KeysOnlyProjection()

    customer_id = UnicodeAttribute(hash_key=True)
    number = UnicodeAttribute(range_key=True)


class ByUnread(LocalSecondaryIndex["Orders"]):
    """Orders with entries that the shopper has not read. Sparse: other orders lack the attribute `unread`."""

    class Meta:
        index_name = "by_unread"
        projection = KeysOnlyProjection()

    customer_id = UnicodeAttribute(hash_key=True)
    unread = NumberAttribute(range_key=True)


class Alerts(GlobalSecondaryIndex["Orders"]):
    """Orders with alerts for the desk, oldest alert first. Sparse: orders without an alert lack both attributes."""

    class Meta:
        index_name = "alerts"
        projection = KeysOnlyProjection()

    alert_queue = UnicodeAttribute(hash_key=True)
    alert_since = UnicodeAttribute(range_key=True)


class Orders(Table):
    """One order: the shop's snapshot, the local changes, and a summary of its help requests."""

    NAME = "orders"

    class Meta:
        table_name = "orders"  # connection.py adds the prefix at the first use

    customer_id = UnicodeAttribute(hash_key=True)
    order_id = UnicodeAttribute(range_key=True)
    number = UnicodeAttribute()
    placed = UnicodeAttribute()  # the instant, followed by the order's id
    version = NumberAttribute()
    last_sequence = NumberAttribute()  # of the order's timeline
    revision = NumberAttribute()  # of the snapshot, so that it can be compared without reading the snapshot
    snapshot = UnicodeAttribute()  # JSON, as are the next three
    local_changes = UnicodeAttribute(attr_name="here")
    open_requests = UnicodeAttribute()
    approved_returns = UnicodeAttribute()
    conversation = UnicodeAttribute(null=True)  # JSON; missing while there are no messages
    intake = UnicodeAttribute(null=True)  # JSON; missing while there is nothing to remember
    unread = NumberAttribute(null=True)  # how many things the shopper has not read, 1 or more
    alert_queue = UnicodeAttribute(null=True)  # the shard, while the order has an alert
    alert_since = UnicodeAttribute(null=True)  # the instant, followed by the order's id

    by_placed: ClassVar = ByPlaced()
    by_number: ClassVar = ByNumber()
    by_unread: ClassVar = ByUnread()
    by_alert: ClassVar = Alerts()


class Registers(Table):
    """Whose an order is, by the order's id; or under which id the order is kept that the shop calls so."""

    NAME = "register"

    class Meta:
        table_name = "register"  # connection.py adds the prefix at the first use

    order_id = UnicodeAttribute(hash_key=True)
    customer_id = UnicodeAttribute(null=True)  # missing while no order is kept under the id
    number = UnicodeAttribute(null=True)
    channel = UnicodeAttribute(null=True)
    revision = NumberAttribute(null=True)  # of the snapshot that wrote this
    kept_as = UnicodeAttribute(null=True)  # the id of an order that was adopted
    refused = UnicodeAttribute(null=True)  # JSON: a revision that was refused before the order came
    uses = NumberAttribute(null=True)  # of an id that is made of a number: how often another order got the number
    erased_at = UnicodeAttribute(null=True)


class Lookup(Table):
    """The orders that a term may mean, for the desk's search."""

    NAME = "lookup"

    class Meta:
        table_name = "lookup"  # connection.py adds the prefix at the first use

    term = UnicodeAttribute(hash_key=True)
    order_id = UnicodeAttribute(range_key=True)


class Queue(GlobalSecondaryIndex["HelpRequests"]):
    """The desk's queue. Sparse: requests that are not open lack both attributes."""

    class Meta:
        index_name = "queue"
        projection = AllProjection()

    queue = UnicodeAttribute(hash_key=True)
    due = UnicodeAttribute(range_key=True)


class Assigned(GlobalSecondaryIndex["HelpRequests"]):
    """The open requests of an agent. Sparse: requests that are settled, or that nobody has claimed, lack `due_for`."""

    class Meta:
        index_name = "assigned"
        projection = AllProjection()

    due_for = UnicodeAttribute(hash_key=True)
    due = UnicodeAttribute(range_key=True)


class HelpRequests(Table):
    """One help request."""

    NAME = "help_requests"

    class Meta:
        table_name = "help_requests"  # connection.py adds the prefix at the first use

    order_id = UnicodeAttribute(hash_key=True)
    request_id = UnicodeAttribute(range_key=True)  # a ULID: sorts by the time of filing
    sequence = NumberAttribute()  # of the entry of its latest change
    type = UnicodeAttribute()
    state = UnicodeAttribute()
    details = UnicodeAttribute()  # JSON
    filed_at = UnicodeAttribute()
    outcome = UnicodeAttribute(null=True)
    answer_by = UnicodeAttribute(null=True)
    closed_at = UnicodeAttribute(null=True)
    message = UnicodeAttribute(null=True)
    attachments = UnicodeAttribute(null=True)  # JSON
    sent_files = UnicodeAttribute(null=True)  # JSON; missing until an agent sends a file about a return
    reply_by = UnicodeAttribute(null=True)
    decline_reason = UnicodeAttribute(null=True)
    assignee = UnicodeAttribute(null=True)
    overdue_since = UnicodeAttribute(null=True)
    asked_in = NumberAttribute(null=True)  # the sequence of the entry that asked, while the shopper's answer is awaited
    time_zone = UnicodeAttribute()
    queue = UnicodeAttribute(null=True)  # the state and the shard, while the request is open
    due = UnicodeAttribute(null=True)  # answer_by or reply_by, followed by request_id, while it is open
    due_for = UnicodeAttribute(null=True)  # the state and the assignee, while it is open and has one

    in_queue: ClassVar = Queue()
    of_assignee: ClassVar = Assigned()


class Timeline(Table):
    """One timeline entry; its id is its sequence. The order holds the sequence of the last one."""

    NAME = "timeline"

    class Meta:
        table_name = "timeline"  # connection.py adds the prefix at the first use

    order_id = UnicodeAttribute(hash_key=True)
    entry_id = NumberAttribute(range_key=True)
    change_id = UnicodeAttribute()
    at = UnicodeAttribute()
    author = UnicodeAttribute()
    number = UnicodeAttribute()  # the order's number at the time
    shop_id = UnicodeAttribute(null=True)  # what the shop called the order at the time
    facts = UnicodeAttribute()  # JSON, as are the next three
    requests = UnicodeAttribute(null=True)
    message = UnicodeAttribute(null=True)
    addressed = UnicodeAttribute(null=True, attr_name="told")
    by = UnicodeAttribute(null=True)


class Notes(Table):
    """One note of the desk on an order. It is in a table of its own, to which the shopper's function has no access."""

    NAME = "notes"

    class Meta:
        table_name = "notes"  # connection.py adds the prefix at the first use

    order_id = UnicodeAttribute(hash_key=True)
    note_id = UnicodeAttribute(range_key=True)  # a ULID: sorts by the time of writing
    request_id = UnicodeAttribute(null=True)
    by = UnicodeAttribute()
    at = UnicodeAttribute()
    text = UnicodeAttribute()


class Attachments(Table):
    """One attachment; its file is in the bucket."""

    NAME = "attachments"

    class Meta:
        table_name = "attachments"  # connection.py adds the prefix at the first use

    order_id = UnicodeAttribute(hash_key=True)
    attachment_id = UnicodeAttribute(range_key=True)  # a ULID
    file = UnicodeAttribute()  # JSON
    state = UnicodeAttribute()
    created_at = UnicodeAttribute()
    side = UnicodeAttribute(null=True)  # whose it is; missing where it was opened before the desk sent files


class AttachmentOwners(Table):
    """
    The order that an attachment belongs to, for callers that know only the attachment's id.

    It shares the table of the attachments, in a partition that is no order's: no order is kept under an id that begins
    with "@" (domain/ids.py).
    """

    NAME = Attachments.NAME

    class Meta:
        table_name = "attachments"  # connection.py adds the prefix at the first use

    order_id = UnicodeAttribute(hash_key=True)  # "@" and the attachment's id
    attachment_id = UnicodeAttribute(range_key=True)
    belongs_to = UnicodeAttribute()  # the order's id


class RateLimits(Table):
    """The times at which a principal recently did an operation that has a rate limit."""

    NAME = "rate_limits"

    class Meta:
        table_name = "rate_limits"  # connection.py adds the prefix at the first use

    principal = UnicodeAttribute(hash_key=True)
    operation = UnicodeAttribute(range_key=True)
    version = NumberAttribute()
    times = UnicodeAttribute()  # JSON
    expires_at = TTLAttribute()


class IdempotencyKeys(Table):
    """One idempotency key, and the request or attachment that was its result."""

    NAME = "idempotency_keys"

    class Meta:
        table_name = "idempotency_keys"  # connection.py adds the prefix at the first use

    principal = UnicodeAttribute(hash_key=True)
    operation_key = UnicodeAttribute(range_key=True)  # a hash, since clients choose keys freely
    input_hash = UnicodeAttribute()
    request_id = UnicodeAttribute(null=True)
    attachment_id = UnicodeAttribute(null=True)
    change_id = UnicodeAttribute(null=True)
    counts_until = UnicodeAttribute()  # the exact instant; DynamoDB deletes items some time after expires_at
    expires_at = TTLAttribute()


class MailClaims(Table):
    """
    The claim of one mail: who sends it, or that it was sent.

    It shares the table of the idempotency keys. Its hash is made with an operation that no idempotency key has
    (mail_ledger.py), and its partition is the order's, so that mails are spread over partitions.
    """

    NAME = IdempotencyKeys.NAME

    class Meta:
        table_name = "idempotency_keys"  # connection.py adds the prefix at the first use

    principal = UnicodeAttribute(hash_key=True)  # the order's id
    operation_key = UnicodeAttribute(range_key=True)  # a hash
    token = UnicodeAttribute()  # identifies the claim
    claimed_until = UnicodeAttribute(null=True)  # missing once the mail is settled
    attempts = NumberAttribute(null=True)  # those that may have sent the mail; missing in claims of older versions
    expires_at = TTLAttribute()


class DeskRecords(Table):
    """What the desk keeps for itself and of no order: saved replies, views, counts."""

    NAME = "desk"

    class Meta:
        table_name = "desk"  # connection.py adds the prefix at the first use

    scope = UnicodeAttribute(hash_key=True)
    id = UnicodeAttribute(range_key=True)
    expires_at = TTLAttribute(null=True)


TABLES: tuple[type[Table], ...] = (
    Orders,
    Registers,
    Lookup,
    HelpRequests,
    Timeline,
    Notes,
    Attachments,
    RateLimits,
    IdempotencyKeys,
    DeskRecords,
)
