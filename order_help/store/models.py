"""
The tables, their keys, and what each is asked.

Ownership is in the key: everything of a shopper is read under the shopper's own customer id. `order_key` joins customer
id and number (order_key.py). Whatever a shopper sees is read strongly consistent; nothing is ever scanned.

    table             asked for                               by
    orders            one order                               customer_id, number
                      My Orders, newest first                 by_placed: customer_id, placed before a position
                      an order by its number (desk)           by_number: number, eventually consistent
                      orders with something to read           by_unread: customer_id; sparse
                      orders with an alert (desk)             alerts: shard, alert_since; sparse, eventually consistent
    help_requests     one request of an order                 order_key, request_id
                      an order's requests, newest first       order_key, request_id before another
                      open requests by what is due (desk)     queue: state and shard, due; eventually consistent
    timeline          an order's entries, in both directions  order_key, entry_id beyond another
                      the last sequence of an order           order_key, 0: the head, no entry
    notes             the desk's notes on an order            order_key, note_id
    attachments       one attachment of an order              order_key, attachment_id
                      whose an attachment is                  attachment_id, attachment_id
    rate_limits       how often somebody did something        principal, operation
    idempotency_keys  what a key stands for                   principal, operation_key
                      whether a mail was sent                 order_key, the mail's id

What one change writes, and on which condition, stands in commit.py. Instants are text (instants.py), money is integer
minor units, and what is read and written as a whole is one JSON text (stored_json.py). Tables are created in the shapes
of infra/tables.yml; a test compares them with these models.
"""

from typing import ClassVar

from pynamodb.attributes import NumberAttribute, TTLAttribute, UnicodeAttribute
from pynamodb.indexes import AllProjection, GlobalSecondaryIndex, KeysOnlyProjection, LocalSecondaryIndex

from order_help.store.connection import Table

HEAD = 0
"""The entry_id of a timeline's head; entries begin with 1."""

MAX_SEQUENCE = 10**15
"""Above every sequence that there will be: so many changes of one order would take longer than anybody waits."""


class ByPlaced(LocalSecondaryIndex["Orders"]):
    """My Orders. `placed` is unique, since equal sort keys of an index have no order."""

    class Meta:
        index_name = "by_placed"
        projection = AllProjection()

    customer_id = UnicodeAttribute(hash_key=True)
    placed = UnicodeAttribute(range_key=True)


class ByNumber(GlobalSecondaryIndex["Orders"]):
    """Whose order this is; the order itself is then read under its owner."""

    class Meta:
        index_name = "by_number"
        projection = KeysOnlyProjection()

    number = UnicodeAttribute(hash_key=True)


class ByUnread(LocalSecondaryIndex["Orders"]):
    """Sparse: only orders of which the shopper has something to read have its attribute."""

    class Meta:
        index_name = "by_unread"
        projection = KeysOnlyProjection()

    customer_id = UnicodeAttribute(hash_key=True)
    unread = NumberAttribute(range_key=True)


class Alerts(GlobalSecondaryIndex["Orders"]):
    """The desk's alerts, longest waiting first. Sparse: only orders with an alert have its attributes."""

    class Meta:
        index_name = "alerts"
        projection = KeysOnlyProjection()

    alert_queue = UnicodeAttribute(hash_key=True)
    alert_since = UnicodeAttribute(range_key=True)


class Orders(Table):
    """One order: what the shop says of it, what happened here, and what its help requests hold."""

    NAME = "orders"

    class Meta:
        table_name = "orders"  # the prefix comes when it is first used

    customer_id = UnicodeAttribute(hash_key=True)
    number = UnicodeAttribute(range_key=True)
    placed = UnicodeAttribute()  # the instant, then the number
    version = NumberAttribute()
    revision = NumberAttribute()  # the snapshot's, to tell without reading it
    snapshot = UnicodeAttribute()  # JSON, as the next three
    local_changes = UnicodeAttribute(attr_name="here")
    open_requests = UnicodeAttribute()
    returned = UnicodeAttribute()
    conversation = UnicodeAttribute(null=True)  # JSON; missing while nothing was said
    unread = NumberAttribute(null=True)  # things the shopper has to read, 1 or more
    alert_queue = UnicodeAttribute(null=True)  # the shard, while there is an alert
    alert_since = UnicodeAttribute(null=True)  # the instant, then the order's key

    by_placed: ClassVar = ByPlaced()
    by_number: ClassVar = ByNumber()
    by_unread: ClassVar = ByUnread()
    by_alert: ClassVar = Alerts()


class Queue(GlobalSecondaryIndex["HelpRequests"]):
    """The desk's queue: sparse, since only open requests have its attributes."""

    class Meta:
        index_name = "queue"
        projection = AllProjection()

    queue = UnicodeAttribute(hash_key=True)
    due = UnicodeAttribute(range_key=True)


class HelpRequests(Table):
    """One help request."""

    NAME = "help_requests"

    class Meta:
        table_name = "help_requests"  # the prefix comes when it is first used

    order_key = UnicodeAttribute(hash_key=True)
    request_id = UnicodeAttribute(range_key=True)  # a ULID: sorts by the time of filing
    customer_id = UnicodeAttribute()
    number = UnicodeAttribute()
    type = UnicodeAttribute()
    state = UnicodeAttribute()
    details = UnicodeAttribute()  # JSON
    filed_at = UnicodeAttribute()
    outcome = UnicodeAttribute(null=True)
    answer_by = UnicodeAttribute(null=True)
    closed_at = UnicodeAttribute(null=True)
    message = UnicodeAttribute(null=True)
    attachments = UnicodeAttribute(null=True)  # JSON
    reply_by = UnicodeAttribute(null=True)
    decline_reason = UnicodeAttribute(null=True)
    assignee = UnicodeAttribute(null=True)
    overdue_since = UnicodeAttribute(null=True)
    queue = UnicodeAttribute(null=True)  # the state and the shard, while the request is open
    due = UnicodeAttribute(null=True)  # answer_by or reply_by, then request_id, while it is open

    in_queue: ClassVar = Queue()


class Timeline(Table):
    """One change of an order; under HEAD, the sequence of the last one."""

    NAME = "timeline"

    class Meta:
        table_name = "timeline"  # the prefix comes when it is first used

    order_key = UnicodeAttribute(hash_key=True)
    entry_id = NumberAttribute(range_key=True)
    last_sequence = NumberAttribute(null=True)  # of the head alone
    change_id = UnicodeAttribute(null=True)  # this and what follows: of the entries alone
    at = UnicodeAttribute(null=True)
    author = UnicodeAttribute(null=True)
    facts = UnicodeAttribute(null=True)  # JSON, as the next three
    requests = UnicodeAttribute(null=True)
    message = UnicodeAttribute(null=True)
    addressed = UnicodeAttribute(null=True, attr_name="told")
    by = UnicodeAttribute(null=True)


class Notes(Table):
    """One of the desk's notes on an order. A table of its own, which the shopper's function may not touch."""

    NAME = "notes"

    class Meta:
        table_name = "notes"  # the prefix comes when it is first used

    order_key = UnicodeAttribute(hash_key=True)
    note_id = UnicodeAttribute(range_key=True)  # a ULID: sorts by the time of writing
    request_id = UnicodeAttribute(null=True)
    by = UnicodeAttribute()
    at = UnicodeAttribute()
    text = UnicodeAttribute()


class Attachments(Table):
    """One attachment; what was uploaded lies in the bucket."""

    NAME = "attachments"

    class Meta:
        table_name = "attachments"  # the prefix comes when it is first used

    order_key = UnicodeAttribute(hash_key=True)
    attachment_id = UnicodeAttribute(range_key=True)  # a ULID
    customer_id = UnicodeAttribute()
    number = UnicodeAttribute()
    file = UnicodeAttribute()  # JSON
    state = UnicodeAttribute()
    created_at = UnicodeAttribute()


class AttachmentOwners(Table):
    """
    Whose an attachment is, under its id alone, for who knows no more than a key of the bucket.

    It stands among the attachments: an order's key always has a colon in it, and a ULID never.
    """

    NAME = Attachments.NAME

    class Meta:
        table_name = "attachments"  # the prefix comes when it is first used

    order_key = UnicodeAttribute(hash_key=True)  # the attachment's id
    attachment_id = UnicodeAttribute(range_key=True)  # once more
    customer_id = UnicodeAttribute()
    number = UnicodeAttribute()


class RateLimits(Table):
    """How often a shopper has done something lately."""

    NAME = "rate_limits"

    class Meta:
        table_name = "rate_limits"  # the prefix comes when it is first used

    principal = UnicodeAttribute(hash_key=True)
    operation = UnicodeAttribute(range_key=True)
    version = NumberAttribute()
    times = UnicodeAttribute()  # JSON
    expires_at = TTLAttribute()


class IdempotencyKeys(Table):
    """One idempotency key and what it stands for."""

    NAME = "idempotency_keys"

    class Meta:
        table_name = "idempotency_keys"  # the prefix comes when it is first used

    principal = UnicodeAttribute(hash_key=True)
    operation_key = UnicodeAttribute(range_key=True)  # hashed: keys may be anything
    input_hash = UnicodeAttribute()
    request_id = UnicodeAttribute(null=True)
    attachment_id = UnicodeAttribute(null=True)
    counts_until = UnicodeAttribute()  # exactly; DynamoDB deletes by the next, whenever it gets round to it
    expires_at = TTLAttribute()


class MailClaims(Table):
    """
    One mail, and whether it was sent. It stands among the idempotency keys, where what is hashed is no operation of
    theirs, and under the order's key, so that no partition has them all.
    """

    NAME = IdempotencyKeys.NAME

    class Meta:
        table_name = "idempotency_keys"  # the prefix comes when it is first used

    principal = UnicodeAttribute(hash_key=True)  # the order's key
    operation_key = UnicodeAttribute(range_key=True)  # hashed
    token = UnicodeAttribute()  # whose claim this is
    claimed_until = UnicodeAttribute(null=True)  # missing once the mail is settled
    expires_at = TTLAttribute()


TABLES: tuple[type[Table], ...] = (Orders, HelpRequests, Timeline, Notes, Attachments, RateLimits, IdempotencyKeys)
