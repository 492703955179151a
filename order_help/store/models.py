"""
The tables, their keys, and what each is asked.

Ownership is in the key: everything of a shopper is read under the shopper's own customer id. `order_key` joins customer
id and number (order_key.py). Whatever a shopper sees is read strongly consistent; nothing is ever scanned.

    table             asked for                               by
    orders            one order                               customer_id, number
                      My Orders, newest first                 by_placed: customer_id, placed before a position
                      an order by its number (desk)           by_number: number, eventually consistent
    help_requests     one request of an order                 order_key, request_id
                      an order's requests, newest first       order_key, request_id before another
                      open requests by answer time (desk)     queue: shard, due; eventually consistent
    timeline          an order's entries, oldest first        order_key, entry_id after another
                      the last sequence of an order           order_key, 0: the head, no entry
    idempotency_keys  what a key stands for                   principal, operation_key

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
    here = UnicodeAttribute()
    open_requests = UnicodeAttribute()
    returned = UnicodeAttribute()

    by_placed: ClassVar = ByPlaced()
    by_number: ClassVar = ByNumber()


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
    queue = UnicodeAttribute(null=True)  # the shard, while the request is open
    due = UnicodeAttribute(null=True)  # answer_by, then request_id, while it is open

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
    facts = UnicodeAttribute(null=True)  # JSON


class IdempotencyKeys(Table):
    """One idempotency key and what it stands for."""

    NAME = "idempotency_keys"

    class Meta:
        table_name = "idempotency_keys"  # the prefix comes when it is first used

    principal = UnicodeAttribute(hash_key=True)
    operation_key = UnicodeAttribute(range_key=True)  # hashed: keys may be anything
    input_hash = UnicodeAttribute()
    request_id = UnicodeAttribute(null=True)
    counts_until = UnicodeAttribute()  # exactly; DynamoDB deletes by the next, whenever it gets round to it
    expires_at = TTLAttribute()


TABLES: tuple[type[Table], ...] = (Orders, HelpRequests, Timeline, IdempotencyKeys)
