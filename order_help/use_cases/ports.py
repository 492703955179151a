"""What the use cases need of the outside: a store of orders that commits a change as one transaction."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, Generic, Protocol, TypeVar

from order_help.domain.attachments import Attachment
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AttachmentId, ChangeId, CustomerId, HelpRequestId, OrderNumber, OrderRef
from order_help.domain.order import Order
from order_help.domain.rate_limits import NEVER_YET, RateLimit, RateLog
from order_help.domain.timeline import TimelineEntry

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[T]):
    """A page of a longer list, always whole: as many items as were asked for, unless the list ended."""

    items: tuple[T, ...]
    has_next: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPosition:
    """A place in My Orders, which is sorted by these two, newest first."""

    placed_at: datetime
    number: OrderNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyRecord:
    """
    An idempotency key and what it stands for.

    `principal` and `operation` are its scope. `input_hash` tells whether the same was asked again; `request_id` is the
    request that it filed or settled, `attachment_id` the attachment that it opened; None for what has none. It counts
    until `expires_at`.
    """

    principal: str
    operation: str
    key: str
    input_hash: str
    expires_at: datetime
    request_id: HelpRequestId | None = None
    attachment_id: AttachmentId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtraReads:
    """
    What some changes are judged by besides: attachments of the order, the entry of a sequence, and how often the owner
    of the order has done lately what `limited_by` limits.
    """

    attachments: tuple[AttachmentId, ...] = ()
    sequence: int | None = None
    limited_by: RateLimit | None = None


NO_EXTRA_READS: Final = ExtraReads()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedState:
    """What a change is judged by, read in one transaction."""

    order: Order | None
    remembered: KeyRecord | None = None
    request: HelpRequest | None = None
    last_sequence: int = 0  # of the order's timeline
    attachments: Mapping[AttachmentId, Attachment] = field(default_factory=dict)  # those asked for that there are
    entry: TimelineEntry | None = None
    rate: RateLog = NEVER_YET


@dataclass(frozen=True, slots=True, kw_only=True)
class RateUse:
    """A limited operation that this change is one more of; `log` is the log with it."""

    principal: str
    limit: RateLimit
    log: RateLog


@dataclass(frozen=True, slots=True, kw_only=True)
class Commit:
    """
    A change as it is written: with its place in the timeline, if it has one, and the key record that remembers it.

    `change_id` names the attempt; the same one never stands for another content.
    """

    change: Change
    change_id: ChangeId
    entry: TimelineEntry | None
    key: KeyRecord | None = None
    rate: RateUse | None = None


class OrderChanged(Exception):  # exceptions are named for the fact
    """The order is not what was judged any more, or the key was taken meanwhile; nothing was written."""


class OutcomeUnknown(Exception):  # exceptions are named for the fact
    """The reply was lost: the change may have been committed. `OrderStore.has_entry` knows."""


class StoreBusy(Exception):  # exceptions are named for the fact
    """The store could not answer in time; nothing is known to be wrong, trying again helps."""


class OrderStore(Protocol):
    """Orders and their requests. Every read is strongly consistent; a customer's orders are read under its own id."""

    @property
    def patience_seconds(self) -> float:
        """Seconds after which a change is not attempted again: so slow a store would outlast the caller's patience."""

    def order(self, ref: OrderRef) -> Order | None:
        """One order, or None. Raises StoreBusy."""

    def orders(self, customer_id: CustomerId, *, first: int, after: OrderPosition | None) -> Page[Order]:
        """A customer's orders, newest first, strictly after a position. Raises StoreBusy."""

    def help_request(self, ref: OrderRef, request_id: HelpRequestId) -> HelpRequest | None:
        """One request of an order, or None. Raises StoreBusy."""

    def help_requests(self, ref: OrderRef, *, first: int, after: HelpRequestId | None) -> Page[HelpRequest]:
        """An order's requests, newest first, strictly after one of them. Raises StoreBusy."""

    def timeline(self, ref: OrderRef, *, after: int = 0) -> Iterator[TimelineEntry]:
        """An order's timeline entries by rising sequence, from the one that follows `after`. Raises StoreBusy."""

    def timeline_page(
        self, ref: OrderRef, *, first: int, after: int | None, newest_first: bool
    ) -> tuple[TimelineEntry, ...]:
        """Up to `first` entries in one direction, strictly beyond the sequence `after`. Raises StoreBusy."""

    def unread_of(self, customer_id: CustomerId) -> int:
        """How many things a customer was told and has not read, about all orders together. Raises StoreBusy."""

    def loaded(
        self,
        ref: OrderRef,
        *,
        key: KeyRecord | None,
        request_id: HelpRequestId | None,
        now: datetime,
        extra_reads: ExtraReads = NO_EXTRA_READS,
    ) -> LoadedState:
        """
        What a change is judged by; one transactional read.

        `key` says which record to look for (only its scope and key count); one past its `expires_at` at `now` is not
        remembered. Raises StoreBusy.
        """

    def commit(self, commit: Commit) -> None:
        """
        Write all of a change or nothing; one transactional write, on the condition that the order still has the version
        that was judged, that the timeline's next sequence is free, that the key is not taken and that nothing else was
        counted in the rate log.

        Raises OrderChanged, OutcomeUnknown or StoreBusy.
        """

    def has_entry(self, ref: OrderRef, sequence: int, change_id: ChangeId) -> bool:
        """Whether the timeline's entry of this sequence was written by this change. Raises StoreBusy."""
