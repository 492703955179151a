"""The port to the store of orders, which reads and commits a change as one transaction each."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final, Generic, Protocol, TypeVar
from uuid import uuid4

from order_help.domain.attachments import Attachment
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AttachmentId, ChangeId, CustomerId, HelpRequestId, OrderId, OrderNumber, OrderRef
from order_help.domain.order import Order
from order_help.domain.rate_limits import EMPTY_RATE_LOG, RateLimit, RateLog
from order_help.domain.timeline import TimelineEntry
from order_help.domain.values import PartlyCompared, Value, field
from order_help.use_cases.register_ports import RegistrationChange

T = TypeVar("T")


class Page(Value, Generic[T]):
    """A page of a longer list: as many items as were requested or can be read at once, unless the list ends before."""

    items: tuple[T, ...]
    has_next: bool


class OrderPosition(Value):
    """A position in My Orders, which is sorted by these two fields, newest first."""

    placed_at: datetime
    id: OrderId

    @classmethod
    def of(cls, order: Order) -> "OrderPosition":
        return cls(placed_at=order.snapshot.placed_at, id=order.id)


class StoredRevision(Value):
    """Which revision of an order's snapshot is in the store, and when the order was placed according to it."""

    revision: int
    placed_at: datetime


class KeyRecord(Value):
    """
    An idempotency key and what its command did.

    `principal` and `operation` are the scope of the key. `input_hash` tells a repetition from another command.
    `request_id` is the request that the command filed or changed, `attachment_id` the attachment that it opened; each
    is None where there is none. `change_id` is that of the change which wrote the record, so that a writer that lost
    the reply of the store can find its own record. The record holds until `expires_at`.
    """

    principal: str
    operation: str
    key: str
    input_hash: str
    expires_at: datetime
    request_id: HelpRequestId | None = None
    attachment_id: AttachmentId | None = None
    change_id: ChangeId | None = None


class ExtraReads(Value):
    """
    What else a command needs to be decided on.

    These are attachments of the order, the timeline entry of a sequence, and how often the owner of the order has
    lately done what `limited_by` limits.
    """

    attachments: tuple[AttachmentId, ...] = ()
    sequence: int | None = None
    limited_by: RateLimit | None = None


NO_EXTRA_READS: Final = ExtraReads()


class LoadedState(Value):
    """What a change is decided on, read in one transaction."""

    order: Order | None
    remembered: KeyRecord | None = None
    request: HelpRequest | None = None
    attachments: Mapping[AttachmentId, Attachment] = field(
        default_factory=dict
    )  # those of the requested ids that exist
    entry: TimelineEntry | None = None
    rate: RateLog = EMPTY_RATE_LOG


class RateUse(Value):
    """A change that counts towards a rate limit; `log` is the log that already counts it."""

    principal: str
    limit: RateLimit
    log: RateLog


class Commit(PartlyCompared):
    """
    A change as it is written: with its entry in the timeline, if it leaves one, and the key record that remembers it.

    `change_id` names one caller's attempts at the change; another change never has the same. `registrations` are what
    the change writes to the register: only changes of an order's identity do. `token` names this very commit: an
    attempt with other content has another one.
    """

    NOT_COMPARED = frozenset({"token"})

    change: Change
    change_id: ChangeId
    entry: TimelineEntry | None
    key: KeyRecord | None = None
    rate: RateUse | None = None
    registrations: tuple[RegistrationChange, ...] = ()
    token: str = field(default_factory=lambda: uuid4().hex)


class OrderChanged(Exception):
    """The order has changed since it was read, or another call has used the key; nothing was written."""


class OutcomeUnknown(Exception):
    """The reply was lost, so the change may have been committed; `OrderStore.has_entry` tells."""


class StoreBusy(Exception):
    """The store did not answer in time. Nothing is wrong with the command: another try may succeed."""


class Unreadable(StoreBusy):
    """
    What is stored cannot be understood by this version of the code, because a later one wrote it.

    Nothing was written. Another try succeeds once it meets the later version, so whoever handles StoreBusy does right.
    """


class OrderStore(Protocol):
    """
    Orders and what belongs to them. Every read is strongly consistent.

    What cannot be read is left out of a list, and is logged; whoever reads it alone gets Unreadable, which is a
    StoreBusy.

    An order is found by its owner's id and its own. What belongs to it is found by the order's id alone, so it must
    only be read after the order was read, and up to the order's `last_sequence`.
    """

    @property
    def patience_seconds(self) -> float:
        """Seconds after which a change is not attempted again: so slow a store would outlast the caller's patience."""

    def order(self, ref: OrderRef) -> Order | None:
        """Reads one order, or None. Raises StoreBusy."""

    def orders(self, customer_id: CustomerId, *, first: int, after: OrderPosition | None) -> Page[Order]:
        """Reads a customer's orders, newest first, after a position. Raises StoreBusy."""

    def orders_at_once(self, customer_id: CustomerId, *, after: OrderPosition | None) -> Page[Order]:
        """
        Reads as many of a customer's orders as one call gives, 1 MB, newest first, after a position. Raises StoreBusy.

        With `has_next` older ones may follow, which the next call reads.
        """

    def order_ids(self, customer_id: CustomerId, number: OrderNumber) -> tuple[OrderId, ...]:
        """Reads which of a customer's orders have this number, in the order of their ids. Raises StoreBusy."""

    def help_request(self, order_id: OrderId, request_id: HelpRequestId) -> HelpRequest | None:
        """Reads one request of an order, or None. Raises StoreBusy."""

    def help_requests(self, order_id: OrderId, *, first: int, after: HelpRequestId | None) -> Page[HelpRequest]:
        """Reads an order's requests, newest first, after one of them. Raises StoreBusy."""

    def timeline(self, order_id: OrderId, *, after: int = 0) -> Iterator[TimelineEntry]:
        """Reads an order's timeline entries by rising sequence, after the sequence `after`. Raises StoreBusy."""

    def timeline_page(
        self, order_id: OrderId, *, first: int, after: int | None, through: int, newest_first: bool
    ) -> tuple[TimelineEntry, ...]:
        """
        Reads up to `first` entries in one direction, beyond the sequence `after`.

        No entry's sequence is greater than `through`. Raises StoreBusy.
        """

    def unread_of(self, customer_id: CustomerId) -> int:
        """Counts what a customer has not read of all orders' timelines together. Raises StoreBusy."""

    def load(
        self,
        ref: OrderRef,
        *,
        key: KeyRecord | None,
        request_id: HelpRequestId | None,
        now: datetime,
        extra_reads: ExtraReads = NO_EXTRA_READS,
    ) -> LoadedState:
        """
        Reads what a change is decided on, in one transaction; nothing if the customer does not have the order.

        Of `key` only the scope and the key count: they name the record to look for. A record that has expired at `now`
        is not returned. Raises StoreBusy.
        """

    def commit(self, commit: Commit) -> None:
        """
        Writes all of a change or nothing, in one transaction.

        Its conditions: the customer's order has the version that was read, the key is not in use, and the rate log and
        the register are as they were read. A change that moves the order deletes it from its former customer. Raises
        OrderChanged, OutcomeUnknown or StoreBusy.
        """

    def has_entry(self, order_id: OrderId, sequence: int, change_id: ChangeId) -> bool:
        """Tells whether this change wrote the timeline entry of this sequence. Raises StoreBusy."""
