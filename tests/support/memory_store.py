"""An order store in memory: the port's methods and nothing else, each under one lock, so that commits are atomic."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from order_help.domain.attachments import Attachment
from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import (
    AttachmentId,
    ChangeId,
    CustomerId,
    HelpRequestId,
    OrderId,
    OrderNumber,
    OrderRef,
    kept_under_number,
)
from order_help.domain.order import Order
from order_help.domain.rate_limits import EMPTY_RATE_LOG, RateLog
from order_help.domain.timeline import TimelineEntry
from order_help.use_cases.ports import (
    NO_EXTRA_READS,
    Commit,
    ExtraReads,
    KeyRecord,
    LoadedState,
    OrderChanged,
    OrderPosition,
    Page,
    RateUse,
    StoredRevision,
)
from order_help.use_cases.register_ports import Registration, RegistrationChange

KeyName = tuple[str, str, str]


@dataclass
class MemoryOrderStore:
    """
    Keeps everything in dictionaries; `calls` names each call made, in order.

    `before_commit`, `before_refusal` and `before_request` run before one is looked at: tests slip events in there, or
    raise what a real engine raises. `at_once` is how many orders one call of `orders_at_once` reads.
    """

    kept: dict[OrderRef, Order] = field(default_factory=dict)
    requests: dict[HelpRequestId, HelpRequest] = field(default_factory=dict)
    entries: dict[OrderId, list[TimelineEntry]] = field(default_factory=dict)
    registered: dict[OrderId, Registration] = field(default_factory=dict)
    keys: dict[KeyName, KeyRecord] = field(default_factory=dict)
    attachments: dict[AttachmentId, Attachment] = field(default_factory=dict)
    rates: dict[tuple[str, str], RateLog] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    before_commit: Callable[[Commit], None] = lambda _: None
    before_refusal: Callable[[RegistrationChange], object] = lambda _: None
    before_request: Callable[[], object] = lambda: None
    after_commit: Callable[[Commit], None] = lambda _: None
    patience_seconds: float = 60
    at_once: int = 1_000
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def put(self, *orders: Order) -> None:
        """Set the scene."""
        for order in orders:
            self.kept[order.ref] = order
            self._register(order)

    def order(self, ref: OrderRef) -> Order | None:
        self.calls.append("order")
        return self.kept.get(ref)

    def orders(self, customer_id: CustomerId, *, first: int, after: OrderPosition | None) -> Page[Order]:
        self.calls.append("orders")
        own = [order for ref, order in self.kept.items() if ref.customer_id == customer_id]
        own.sort(key=_place, reverse=True)
        if after is not None:
            own = [order for order in own if _place(order) < (after.placed_at, after.id)]
        return Page(items=tuple(own[:first]), has_next=len(own) > first)

    def orders_at_once(self, customer_id: CustomerId, *, after: OrderPosition | None) -> Page[Order]:
        page = self.orders(customer_id, first=self.at_once, after=after)
        self.calls[-1] = "orders_at_once"
        return page

    def order_ids(self, customer_id: CustomerId, number: OrderNumber) -> tuple[OrderId, ...]:
        self.calls.append("order_ids")
        own = [order for ref, order in self.kept.items() if ref.customer_id == customer_id]
        return tuple(sorted(order.id for order in own if order.snapshot.number == number))

    def help_request(self, order_id: OrderId, request_id: HelpRequestId) -> HelpRequest | None:
        self.calls.append("help_request")
        self.before_request()
        return self._request(order_id, request_id)

    def help_requests(self, order_id: OrderId, *, first: int, after: HelpRequestId | None) -> Page[HelpRequest]:
        self.calls.append("help_requests")
        own = sorted((r for r in self.requests.values() if r.order_id == order_id), key=lambda r: r.id, reverse=True)
        if after is not None:
            own = [request for request in own if request.id < after]
        return Page(items=tuple(own[:first]), has_next=len(own) > first)

    def timeline(self, order_id: OrderId, *, after: int = 0) -> Iterator[TimelineEntry]:
        self.calls.append("timeline")
        return iter([entry for entry in self.entries.get(order_id, []) if entry.sequence > after])

    def timeline_page(
        self, order_id: OrderId, *, first: int, after: int | None, through: int, newest_first: bool
    ) -> tuple[TimelineEntry, ...]:
        self.calls.append("timeline_page")
        so_far = [entry for entry in self.entries.get(order_id, []) if entry.sequence <= through]
        entries = sorted(so_far, key=lambda entry: entry.sequence, reverse=newest_first)
        if after is not None:
            entries = [e for e in entries if (e.sequence < after if newest_first else e.sequence > after)]
        return tuple(entries[:first])

    def unread_of(self, customer_id: CustomerId) -> int:
        self.calls.append("unread_of")
        return sum(o.conversation.unread(Side.SHOPPER) for o in self.kept.values() if o.ref.customer_id == customer_id)

    def load(
        self,
        ref: OrderRef,
        *,
        key: KeyRecord | None,
        request_id: HelpRequestId | None,
        now: datetime,
        extra_reads: ExtraReads = NO_EXTRA_READS,
    ) -> LoadedState:
        self.calls.append("standing")
        with self._lock:
            if ref not in self.kept:
                return LoadedState(order=None)
            remembered = self.keys.get(_key_name(key)) if key else None
            return LoadedState(
                order=self.kept[ref],
                remembered=remembered if remembered and remembered.expires_at > now else None,
                request=self._request(ref.id, request_id) if request_id else None,
                attachments={
                    id_: self.attachments[id_]
                    for id_ in extra_reads.attachments
                    if id_ in self.attachments and self.attachments[id_].order_id == ref.id
                },
                entry=next((e for e in self.entries.get(ref.id, []) if e.sequence == extra_reads.sequence), None),
                rate=self.rates.get((ref.customer_id, extra_reads.limited_by.operation), EMPTY_RATE_LOG)
                if extra_reads.limited_by
                else EMPTY_RATE_LOG,
            )

    def commit(self, commit: Commit) -> None:
        self.calls.append("commit")
        self.before_commit(commit)
        with self._lock:
            self._write(commit)
        self.after_commit(commit)

    def commit_together(self, changes: Sequence[Commit]) -> None:
        """Not of the port; an import calls it."""
        self.calls.append("commit_together")
        for commit in changes:
            self.before_commit(commit)
        with self._lock:
            for commit in changes:
                self._check(commit)
            for commit in changes:
                self._write(commit)
        for commit in changes:
            self.after_commit(commit)

    def revisions(self, refs: Iterable[OrderRef]) -> dict[OrderRef, StoredRevision]:
        """Not of the port; an import calls it."""
        there = {ref: self.kept[ref].snapshot for ref in refs if ref in self.kept}
        return {
            ref: StoredRevision(revision=snapshot.revision, placed_at=snapshot.placed_at)
            for ref, snapshot in there.items()
        }

    def has_entry(self, order_id: OrderId, sequence: int, change_id: ChangeId) -> bool:
        self.calls.append("has_entry")
        return any(e.sequence == sequence and e.change_id == change_id for e in self.entries.get(order_id, []))

    def _register(self, order: Order) -> None:
        snapshot = order.snapshot
        known = self.registered.get(order.id, Registration(id=order.id))
        self.registered[order.id] = known.of_order(snapshot)
        by_number = kept_under_number(snapshot.number)
        if by_number != order.id and known.number != snapshot.number:
            counted = self.registered.get(by_number, Registration(id=by_number))
            self.registered[by_number] = counted.used_once_more()

    def _write(self, commit: Commit) -> None:
        self._check(commit)
        change, ref = commit.change, commit.change.after.ref
        if commit.key:
            self.keys[_key_name(commit.key)] = commit.key
        if commit.rate:
            self.rates[commit.rate.principal, commit.rate.limit.operation] = commit.rate.log
        if change.before and change.moves:
            del self.kept[change.before.ref]
        self.kept[ref] = change.after
        if commit.entry:
            self.entries.setdefault(ref.id, []).append(commit.entry)
        for registration in commit.registrations:
            self.registered[registration.after.id] = registration.after
        for request in (change.filed, *change.changed, change.extended):
            if request is not None:
                self.requests[request.id] = request

    def _check(self, commit: Commit) -> None:
        change = commit.change
        current = self.kept.get(change.before.ref if change.before else change.after.ref)
        decided = change.before.version if change.before else None
        if (current.version if current else None) != decided:
            raise OrderChanged
        if change.moves and change.after.ref in self.kept:
            raise OrderChanged
        if any(not self.is_registered(registration.before) for registration in commit.registrations):
            raise OrderChanged
        if commit.rate and not self._is_as_read(commit.rate):
            raise OrderChanged
        if commit.key:
            in_use = self.keys.get(_key_name(commit.key))
            if in_use and in_use.expires_at > change.at:
                raise OrderChanged

    def _is_as_read(self, use: RateUse) -> bool:
        return self.rates.get((use.principal, use.limit.operation), EMPTY_RATE_LOG).version == use.log.version - 1

    def is_registered(self, registration: Registration) -> bool:
        """Whether the register says this of the id."""
        return self.registered.get(registration.id, Registration(id=registration.id)) == registration

    def _request(self, order_id: OrderId, request_id: HelpRequestId) -> HelpRequest | None:
        request = self.requests.get(request_id)
        return request if request and request.order_id == order_id else None


def _place(order: Order) -> tuple[datetime, str]:
    return order.snapshot.placed_at, order.id


def _key_name(key: KeyRecord) -> KeyName:
    return key.principal, key.operation, key.key
