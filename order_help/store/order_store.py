"""The order store of the use cases, on DynamoDB."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import islice
from typing import TypeVar

from pynamodb.exceptions import DoesNotExist
from pynamodb.transactions import TransactGet

from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import ChangeId, CustomerId, HelpRequestId, OrderId, OrderNumber, OrderRef, is_name
from order_help.domain.order import Order
from order_help.domain.rate_limits import EMPTY_RATE_LOG
from order_help.domain.timeline import TimelineEntry
from order_help.store import commit as commits
from order_help.store.connection import connection
from order_help.store.faults import read_with_retry, write_with_retry
from order_help.store.instants import instant_of
from order_help.store.items import (
    attachment_of,
    entry_of,
    key_of,
    operation_key,
    order_of,
    placed,
    rate_log_of,
    request_of,
)
from order_help.store.models import (
    Attachments,
    HelpRequests,
    IdempotencyKeys,
    Orders,
    RateLimits,
    Timeline,
)
from order_help.store.reading import page_of, readable
from order_help.store.stretch import Stretch, read_once
from order_help.store.time_limits import time_limits
from order_help.use_cases.ports import (
    NO_EXTRA_READS,
    Commit,
    ExtraReads,
    KeyRecord,
    LoadedState,
    OrderPosition,
    Page,
    StoredRevision,
)

T = TypeVar("T")
Item = TypeVar("Item")


class DynamoOrderStore:
    """
    Implements the port `OrderStore`, which documents what each method does and raises.

    It has no state and is safe to use from any thread. botocore finds region, credentials and endpoint in the
    environment; table names begin with the setting ORDER_HELP_TABLE_PREFIX.
    """

    @property
    def patience_seconds(self) -> float:
        return time_limits().change

    def order(self, ref: OrderRef) -> Order | None:
        item = read_with_retry(lambda: or_none(lambda: Orders.get(ref.customer_id, ref.id, consistent_read=True)))
        return order_of(item) if item else None

    def orders(self, customer_id: CustomerId, *, first: int, after: OrderPosition | None) -> Page[Order]:
        before = Orders.placed < placed(after) if after else None

        def newest_first() -> Page[Order]:
            # PynamoDB reads on where DynamoDB cut a page at 1 MB, and while too few orders can be read.
            found = Orders.by_placed.query(
                customer_id, before, consistent_read=True, scan_index_forward=False, page_size=first + 1
            )
            return page_of(readable(order_of, found), first)

        return read_with_retry(newest_first)

    def orders_at_once(self, customer_id: CustomerId, *, after: OrderPosition | None) -> Page[Order]:
        before = Orders.placed < placed(after) if after else None

        def newest_first() -> Stretch[Orders]:
            return read_once(
                Orders.by_placed.query(customer_id, before, consistent_read=True, scan_index_forward=False)
            )

        page = read_with_retry(newest_first)
        orders = tuple(readable(order_of, page.items))
        if page.has_next and not orders:  # the next page begins behind an order, and none of these can be read
            return self.orders_at_once(customer_id, after=_position_of(page.items[-1]))
        return Page(items=orders, has_next=page.has_next)

    def order_ids(self, customer_id: CustomerId, number: OrderNumber) -> tuple[OrderId, ...]:
        if not is_name(number):
            return ()
        items = read_with_retry(
            lambda: list(Orders.by_number.query(customer_id, Orders.number == number, consistent_read=True))
        )
        return tuple(sorted(OrderId(item.order_id) for item in items))

    def help_request(self, order_id: OrderId, request_id: HelpRequestId) -> HelpRequest | None:
        if not is_name(request_id):  # DynamoDB accepts no other text as a key
            return None
        item = read_with_retry(lambda: or_none(lambda: HelpRequests.get(order_id, request_id, consistent_read=True)))
        return request_of(item) if item else None

    def help_requests(self, order_id: OrderId, *, first: int, after: HelpRequestId | None) -> Page[HelpRequest]:
        before = HelpRequests.request_id < after if after else None

        def newest_first() -> Page[HelpRequest]:
            found = HelpRequests.query(
                order_id, before, consistent_read=True, scan_index_forward=False, page_size=first + 1
            )
            return page_of(readable(request_of, found), first)

        return read_with_retry(newest_first)

    def timeline(self, order_id: OrderId, *, after: int = 0) -> Iterator[TimelineEntry]:
        following = Timeline.entry_id > after
        entries = read_with_retry(lambda: list(Timeline.query(order_id, following, consistent_read=True)))
        return readable(entry_of, entries)

    def timeline_page(
        self, order_id: OrderId, *, first: int, after: int | None, through: int, newest_first: bool
    ) -> tuple[TimelineEntry, ...]:
        oldest, newest = 1, through
        if after is not None:
            oldest, newest = (oldest, min(after - 1, newest)) if newest_first else (max(after + 1, oldest), newest)
        if oldest > newest:
            return ()
        beyond = Timeline.entry_id.between(oldest, newest)

        def page() -> tuple[TimelineEntry, ...]:
            found = Timeline.query(
                order_id, beyond, consistent_read=True, scan_index_forward=not newest_first, page_size=first
            )
            return tuple(islice(readable(entry_of, found), first))

        return read_with_retry(page)

    def unread_of(self, customer_id: CustomerId) -> int:
        return sum(int(item.unread or 0) for item in read_with_retry(lambda: self._with_unread(customer_id)))

    @staticmethod
    def _with_unread(customer_id: CustomerId) -> list[Orders]:
        return list(Orders.by_unread.query(customer_id, consistent_read=True))

    def load(
        self,
        ref: OrderRef,
        *,
        key: KeyRecord | None,
        request_id: HelpRequestId | None,
        now: datetime,
        extra_reads: ExtraReads = NO_EXTRA_READS,
    ) -> LoadedState:
        requested = request_id if request_id and is_name(request_id) else None
        files = [file_id for file_id in dict.fromkeys(extra_reads.attachments) if is_name(file_id)]
        limit = extra_reads.limited_by

        def read() -> LoadedState:
            with TransactGet(connection=connection()) as transaction:
                order = transaction.get(Orders, ref.customer_id, ref.id)
                request = transaction.get(HelpRequests, ref.id, requested) if requested else None
                record = transaction.get(IdempotencyKeys, key.principal, operation_key(key)) if key else None
                attached = [transaction.get(Attachments, ref.id, file_id) for file_id in files]
                entry = transaction.get(Timeline, ref.id, extra_reads.sequence) if extra_reads.sequence else None
                rate = transaction.get(RateLimits, ref.customer_id, limit.operation) if limit else None
            found = _read(order.get, order_of)
            if found is None:  # whoever does not have the order is given nothing that belongs to it
                return LoadedState(order=None)
            attachments = [_read(item.get, attachment_of) for item in attached]
            return LoadedState(
                order=found,
                request=_read(request.get, request_of) if request else None,
                remembered=_remembered(or_none(record.get), key, now) if key and record else None,
                attachments={attachment.id: attachment for attachment in attachments if attachment},
                entry=_read(entry.get, entry_of) if entry else None,
                rate=(_read(rate.get, rate_log_of) if rate else None) or EMPTY_RATE_LOG,
            )

        return read_with_retry(read)

    def commit(self, commit: Commit) -> None:
        write_with_retry(lambda: commits.send(commit))

    def commit_together(self, changes: Sequence[Commit]) -> None:
        """
        Writes the changes of different orders in one transaction, on the conditions of each, all or nothing.

        The port does not have it; imports use it. Raises what `commit` raises.
        """
        write_with_retry(lambda: commits.send_together(changes))

    def has_entry(self, order_id: OrderId, sequence: int, change_id: ChangeId) -> bool:
        item = read_with_retry(lambda: or_none(lambda: Timeline.get(order_id, sequence, consistent_read=True)))
        return item is not None and item.change_id == change_id

    def revisions(self, refs: Iterable[OrderRef]) -> dict[OrderRef, StoredRevision]:
        """
        Returns what is stored of each of these orders that exists. The port does not have it; imports use it.

        One call to DynamoDB reads 100 orders, without their snapshots. Raises StoreBusy.
        """
        keys = list({(ref.customer_id, ref.id) for ref in refs})
        attributes = ["customer_id", "order_id", "placed", "revision"]
        items = read_with_retry(
            lambda: list(Orders.batch_get(keys, consistent_read=True, attributes_to_get=attributes))
        )
        return {
            OrderRef(customer_id=CustomerId(item.customer_id), id=OrderId(item.order_id)): StoredRevision(
                revision=int(item.revision), placed_at=_placed_at(item)
            )
            for item in items
        }


def _position_of(item: Orders) -> OrderPosition:
    return OrderPosition(placed_at=_placed_at(item), id=OrderId(item.order_id))


def _placed_at(item: Orders) -> datetime:
    return instant_of(item.placed.removesuffix(item.order_id))


def or_none(get: Callable[[], Item]) -> Item | None:
    """Returns what `get` returns, or None if the item does not exist."""
    try:
        return get()
    except DoesNotExist:
        return None


def _read(get: Callable[[], Item], read: Callable[[Item], T]) -> T | None:
    item = or_none(get)
    return None if item is None else read(item)


def _remembered(item: IdempotencyKeys | None, requested: KeyRecord, now: datetime) -> KeyRecord | None:
    """Returns the key record, or None if it has expired: DynamoDB deletes expired items only some time later."""
    record = key_of(item, requested) if item else None
    return record if record and record.expires_at > now else None
