"""
Changing an order: read it, decide on the change, and commit it against the very version that was read.

Rule 1: when the order has changed in between, it is read and decided on again, with the same clock.
Rule 2: when a reply was lost, the timeline tells whether the change was committed: nobody hears "refused" about a
change that was applied.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeVar

from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, stop_after_delay, wait_random_exponential
from ulid import ULID

from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import ChangeId, HelpRequestId, OrderRef, is_name
from order_help.domain.order import Order
from order_help.domain.rate_limits import RateLog
from order_help.use_cases.commands import Command
from order_help.use_cases.ports import (
    NO_EXTRA_READS,
    Commit,
    ExtraReads,
    KeyRecord,
    LoadedState,
    OrderChanged,
    OutcomeUnknown,
    RateUse,
    StoreBusy,
)
from order_help.use_cases.refusals import IdempotencyKeyReused, InvalidInput, OrderNotFound, RateLimited
from order_help.use_cases.services import Services

R = TypeVar("R")

ATTEMPTS: Final = 8
"""How many times a change is decided on before the caller is asked to try again; under 3 s of waiting in all."""

CommandRefusal = InvalidInput | OrderNotFound | IdempotencyKeyReused | RateLimited
"""Refusals that are the same for every command."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """An earlier call with the same key and input did it; `after` is the order as it is now."""

    after: Order
    record: KeyRecord


def new_request_id(now: datetime) -> HelpRequestId:
    """Returns a ULID, which sorts by the time of filing."""
    return HelpRequestId(str(ULID.from_datetime(now)))


def change_order(
    services: Services,
    command: Command,
    decide: Callable[[Order, LoadedState], R],
    *,
    about: HelpRequestId | None = None,
    files: HelpRequestId | None = None,
    extra_reads: ExtraReads = NO_EXTRA_READS,
    now: datetime,
) -> R | Change | Replayed | CommandRefusal:
    """
    Carries out a command once. A Change that `decide` returns is committed; anything else is the answer.

    `about` is a request to read along with the order, `files` the id of a request that the change creates; the
    idempotency key remembers the one or the other. A change that `extra_reads.limited_by` limits counts towards that
    rate, or is RateLimited. Raises StoreBusy when no attempt came through.
    """
    if refusal := refused_unread(command):
        return refusal
    key = command.key_record(files or about, now=now)

    def decide_once(loaded: LoadedState) -> R | Replayed | CommandRefusal:
        if key and loaded.remembered:
            if loaded.remembered.input_hash != key.input_hash:
                return IdempotencyKeyReused(key.key)
            if loaded.order is not None:
                return Replayed(loaded.order, loaded.remembered)
        if loaded.order is None:
            return OrderNotFound(command.order.number)
        decided = decide(loaded.order, loaded)
        if isinstance(decided, Change) and extra_reads.limited_by is not None:
            log = loaded.rate.with_call(extra_reads.limited_by, now=now)
            return decided if isinstance(log, RateLog) else RateLimited(retry_at=log)
        return decided

    return commit_change(services, command.order, decide_once, key=key, about=about, extra_reads=extra_reads, now=now)


def request_of(services: Services, replayed: Replayed) -> HelpRequest:
    """Reads the request that a key remembers, as it is now. Raises LookupError where the store has lost it."""
    request_id = replayed.record.request_id
    request = services.store.help_request(replayed.after.ref, request_id) if request_id else None
    if request is None:
        raise LookupError("a key record names a request that is not in the store")
    return request


def refused_unread(command: Command) -> InvalidInput | OrderNotFound | None:
    """Refuses a command that no read could help: its key is invalid, or no order can have the number."""
    if problems := tuple(command.key_problems()):
        return InvalidInput((*problems, *command.problems()))
    if not is_name(command.order.number):
        return OrderNotFound(command.order.number)
    return None


def commit_change(
    services: Services,
    ref: OrderRef,
    decide: Callable[[LoadedState], R],
    *,
    key: KeyRecord | None = None,
    about: HelpRequestId | None = None,
    extra_reads: ExtraReads = NO_EXTRA_READS,
    now: datetime,
) -> R | Change:
    """Reads, decides and commits until the commit fits what was read. Raises StoreBusy."""
    change_id = ChangeId(str(ULID.from_datetime(now)))
    writer = _Writer(
        services=services, ref=ref, change_id=change_id, key=key, about=about, extra_reads=extra_reads, now=now
    )
    return retry_until_settled(services, lambda: writer.attempt(decide))


def retry_until_settled(services: Services, attempt: Callable[[], R]) -> R:
    """
    Repeats `attempt` until no other change came between and no reply was lost.

    It is called ATTEMPTS times at most, and not again after the store's `patience_seconds`. Raises StoreBusy.
    """
    attempts = Retrying(
        retry=retry_if_exception_type((OrderChanged, OutcomeUnknown)),
        wait=wait_random_exponential(multiplier=0.02, max=0.5),  # full jitter
        stop=stop_after_attempt(ATTEMPTS) | stop_after_delay(services.store.patience_seconds),
        reraise=True,
    )
    try:
        return attempts(attempt)
    except (OrderChanged, OutcomeUnknown) as unsettled:
        raise StoreBusy from unsettled


@dataclass(slots=True, kw_only=True)
class _Writer:
    """One caller's attempts at one change: it recognises its own earlier writes whose replies were lost."""

    services: Services
    ref: OrderRef
    change_id: ChangeId
    key: KeyRecord | None
    about: HelpRequestId | None
    extra_reads: ExtraReads
    now: datetime
    unsure: list[Commit] = field(default_factory=list)

    def attempt(self, decide: Callable[[LoadedState], R]) -> R | Change:
        store = self.services.store
        loaded = store.load(self.ref, key=self.key, request_id=self.about, now=self.now, extra_reads=self.extra_reads)
        for earlier in self.unsure:
            # A change without an entry needs no such look: made twice, it changes nothing.
            if earlier.entry and store.has_entry(self.ref, earlier.entry.sequence, self.change_id):
                return earlier.change
        decided = decide(loaded)
        if isinstance(decided, Change):
            self._commit(decided, loaded)
        return decided

    def _commit(self, change: Change, loaded: LoadedState) -> None:
        commit = Commit(
            change=change,
            change_id=self.change_id,
            entry=change.entry(loaded.last_sequence + 1, self.change_id) if change.leaves_entry else None,
            key=self.key,
            rate=self._rate_use(loaded),
        )
        try:
            self.services.store.commit(commit)
        except OutcomeUnknown:
            self.unsure.append(commit)
            raise

    def _rate_use(self, loaded: LoadedState) -> RateUse | None:
        limit = self.extra_reads.limited_by
        log = loaded.rate.with_call(limit, now=self.now) if limit else None
        if limit is None or not isinstance(log, RateLog):
            return None
        return RateUse(principal=self.ref.customer_id, limit=limit, log=log)
