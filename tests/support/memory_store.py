"""An order store in memory: the port's methods and nothing else, each under one lock, so that commits are atomic."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

from order_help.domain.attachments import Attachment
from order_help.domain.conversation import Side
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import AttachmentId, ChangeId, CustomerId, HelpRequestId, OrderRef
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
)

KeyName = tuple[str, str, str]


@dataclass
class MemoryOrderStore:
    """
    Keeps everything in dictionaries; `calls` names each call made, in order.

    `before_commit` runs before a commit is looked at: tests slip events in there, or raise what a real engine raises.
    """

    kept: dict[OrderRef, Order] = field(default_factory=dict)
    requests: dict[HelpRequestId, HelpRequest] = field(default_factory=dict)
    entries: dict[OrderRef, list[TimelineEntry]] = field(default_factory=dict)
    keys: dict[KeyName, KeyRecord] = field(default_factory=dict)
    attachments: dict[AttachmentId, Attachment] = field(default_factory=dict)
    rates: dict[tuple[str, str], RateLog] = field(default_factory=dict)
    calls: list[str] = field(default_factory=list)
    before_commit: Callable[[Commit], None] = lambda _: None
    after_commit: Callable[[Commit], None] = lambda _: None
    patience_seconds: float = 60
    _lock: threading.RLock = field(default_factory=threading.RLock)

    def put(self, *orders: Order) -> None:
        """Set the scene."""
        self.kept.update({order.ref: order for order in orders})

    def order(self, ref: OrderRef) -> Order | None:
        self.calls.append("order")
        return self.kept.get(ref)

    def orders(self, customer_id: CustomerId, *, first: int, after: OrderPosition | None) -> Page[Order]:
        self.calls.append("orders")
        own = [order for ref, order in self.kept.items() if ref.customer_id == customer_id]
        own.sort(key=_place, reverse=True)
        if after is not None:
            own = [order for order in own if _place(order) < (after.placed_at, after.number)]
        return Page(items=tuple(own[:first]), has_next=len(own) > first)

    def help_request(self, ref: OrderRef, request_id: HelpRequestId) -> HelpRequest | None:
        self.calls.append("help_request")
        return self._request(ref, request_id)

    def help_requests(self, ref: OrderRef, *, first: int, after: HelpRequestId | None) -> Page[HelpRequest]:
        self.calls.append("help_requests")
        own = sorted((r for r in self.requests.values() if r.order == ref), key=lambda r: r.id, reverse=True)
        if after is not None:
            own = [request for request in own if request.id < after]
        return Page(items=tuple(own[:first]), has_next=len(own) > first)

    def timeline(self, ref: OrderRef, *, after: int = 0) -> Iterator[TimelineEntry]:
        self.calls.append("timeline")
        return iter([entry for entry in self.entries.get(ref, []) if entry.sequence > after])

    def timeline_page(
        self, ref: OrderRef, *, first: int, after: int | None, newest_first: bool
    ) -> tuple[TimelineEntry, ...]:
        self.calls.append("timeline_page")
        entries = sorted(self.entries.get(ref, []), key=lambda entry: entry.sequence, reverse=newest_first)
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
            remembered = self.keys.get(_key_name(key)) if key else None
            return LoadedState(
                order=self.kept.get(ref),
                remembered=remembered if remembered and remembered.expires_at > now else None,
                request=self._request(ref, request_id) if request_id else None,
                last_sequence=self._last_sequence(ref),
                attachments={
                    id_: self.attachments[id_]
                    for id_ in extra_reads.attachments
                    if id_ in self.attachments and self.attachments[id_].order == ref
                },
                entry=next((e for e in self.entries.get(ref, []) if e.sequence == extra_reads.sequence), None),
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

    def has_entry(self, ref: OrderRef, sequence: int, change_id: ChangeId) -> bool:
        self.calls.append("has_entry")
        return any(e.sequence == sequence and e.change_id == change_id for e in self.entries.get(ref, []))

    def _write(self, commit: Commit) -> None:
        self._check(commit)
        change, ref = commit.change, commit.change.after.ref
        if commit.key:
            self.keys[_key_name(commit.key)] = commit.key
        if commit.rate:
            self.rates[commit.rate.principal, commit.rate.limit.operation] = commit.rate.log
        self.kept[ref] = change.after
        if commit.entry:
            self.entries.setdefault(ref, []).append(commit.entry)
        for request in (change.filed, *change.changed):
            if request is not None:
                self.requests[request.id] = request

    def _check(self, commit: Commit) -> None:
        change, ref = commit.change, commit.change.after.ref
        current = self.kept.get(ref)
        decided = change.before.version if change.before else None
        if (current.version if current else None) != decided:
            raise OrderChanged
        if commit.entry and commit.entry.sequence != self._last_sequence(ref) + 1:
            raise OrderChanged
        if commit.rate and not self._is_as_read(commit.rate):
            raise OrderChanged
        if commit.key:
            in_use = self.keys.get(_key_name(commit.key))
            if in_use and in_use.expires_at > change.at:
                raise OrderChanged

    def _is_as_read(self, use: RateUse) -> bool:
        return self.rates.get((use.principal, use.limit.operation), EMPTY_RATE_LOG).version == use.log.version - 1

    def _request(self, ref: OrderRef, request_id: HelpRequestId) -> HelpRequest | None:
        request = self.requests.get(request_id)
        return request if request and request.order == ref else None

    def _last_sequence(self, ref: OrderRef) -> int:
        return self.entries[ref][-1].sequence if self.entries.get(ref) else 0


def _place(order: Order) -> tuple[datetime, str]:
    return order.snapshot.placed_at, order.snapshot.number


def _key_name(key: KeyRecord) -> KeyName:
    return key.principal, key.operation, key.key
