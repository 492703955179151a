"""
Changing an order: read it, decide on the change, and commit it against the very version that was read.

Rule 1: when the order has changed in between, it is read and decided on again, with the same clock.
Rule 2: when a reply was lost, the timeline tells whether the change was committed: nobody hears "refused" about a
change that was applied.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Final, TypeVar

from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, stop_after_delay, wait_random_exponential
from ulid import ULID

from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import ChangeId, HelpRequestId, OrderId, OrderRef
from order_help.domain.order import Order
from order_help.domain.rate_limits import RateLimit, RateLog
from order_help.domain.values import Value, replace
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
from order_help.use_cases.request_bounds import counting_first_attempts
from order_help.use_cases.services import Services, can_name_order

R = TypeVar("R")
L = TypeVar("L")

ATTEMPTS: Final = 8
"""How many times a change is decided on before the caller is asked to try again; under 3 s of waiting in all."""

CommandRefusal = InvalidInput | OrderNotFound | IdempotencyKeyReused | RateLimited
"""Refusals that are the same for every command."""


class Replayed(Value, kw_only=False):
    """
    A call with the same key and input did it; `after` is the order as it is now.

    `found` is the request that the key remembers, as it is now; None if it remembers none. `earlier` is false where
    this very call did it, and lost the store's reply.
    """

    after: Order
    found: HelpRequest | None
    earlier: bool = True

    @property
    def request(self) -> HelpRequest:
        """The request that the key remembers. Raises LookupError where the store has lost it."""
        if self.found is None:
            raise LookupError("a key record names a request that is not in the store")
        return self.found


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
    change_id, record = new_change_id(now), command.key_record(files or about, now=now)
    key = replace(record, change_id=change_id) if record else None

    def decide_once(loaded: LoadedState) -> R | Replayed | CommandRefusal:
        # A key replays only after its order was read: who no longer has the order learns nothing more of it.
        if loaded.order is None:
            return OrderNotFound()
        if key and loaded.remembered:
            if loaded.remembered.input_hash != key.input_hash:
                return IdempotencyKeyReused(key.key)
            return _replayed(services, loaded.order, loaded.remembered, change_id)
        decided = decide(loaded.order, loaded)
        if isinstance(decided, Change) and extra_reads.limited_by is not None:
            log = loaded.rate.with_call(extra_reads.limited_by, now=now)
            return decided if isinstance(log, RateLog) else RateLimited(retry_at=log)
        return decided

    return commit_change(
        services,
        command.order,
        decide_once,
        change_id=change_id,
        key=key,
        about=about,
        extra_reads=extra_reads,
        now=now,
    )


def _replayed(services: Services, order: Order, record: KeyRecord, change_id: ChangeId) -> Replayed:
    """Reads what a key remembers. Raises StoreBusy; OrderChanged if the request changed after the order was read."""
    request = services.store.help_request(order.id, record.request_id) if record.request_id else None
    if request and request.sequence > order.last_sequence:  # it may even be another customer's by now
        raise OrderChanged
    return Replayed(order, request, earlier=record.change_id != change_id)


def refused_unread(command: Command) -> InvalidInput | OrderNotFound | None:
    """Refuses a command that no read could help: its key is invalid, or no order can have the number."""
    if problems := tuple(command.key_problems()):
        return InvalidInput((*problems, *command.problems()))
    return None if can_name_order(command.order) else OrderNotFound()


def commit_change(
    services: Services,
    order: OrderRef | OrderId,
    decide: Callable[[LoadedState], R],
    *,
    change_id: ChangeId | None = None,
    key: KeyRecord | None = None,
    about: HelpRequestId | None = None,
    extra_reads: ExtraReads = NO_EXTRA_READS,
    now: datetime,
) -> R | Change:
    """Reads, decides and commits until the commit fits what was read. Raises StoreBusy."""
    change_id = change_id or new_change_id(now)

    def prepare(loaded: LoadedState) -> R | Commit:
        decided = decide(loaded)
        if not isinstance(decided, Change):
            return decided
        rate = _rate_use(decided, loaded, extra_reads.limited_by, now)
        return Commit(change=decided, change_id=change_id, entry=decided.entry(change_id), key=key, rate=rate)

    return commit_once(
        services, lambda: services.load(order, key=key, request_id=about, now=now, extra_reads=extra_reads), prepare
    )


def commit_once(services: Services, read: Callable[[], L], prepare: Callable[[L], R | Commit]) -> R | Change:
    """
    Reads, prepares a commit and makes it, again and again until it fits what was read; anything else is the answer.

    An earlier commit of this caller whose reply was lost is recognised by its entry. Raises StoreBusy.
    """
    unsure: list[Commit] = []

    def attempt() -> R | Change:
        loaded = read()
        for earlier in unsure:
            # A change without an entry needs no such look: made twice, it changes nothing.
            if earlier.entry and services.store.has_entry(
                earlier.change.after.id, earlier.entry.sequence, earlier.change_id
            ):
                return earlier.change
        prepared = prepare(loaded)
        if not isinstance(prepared, Commit):
            return prepared
        try:
            services.store.commit(prepared)
        except OutcomeUnknown:
            unsure.append(prepared)
            raise
        return prepared.change

    return retry_until_settled(services, attempt)


def retry_until_settled(services: Services, attempt: Callable[[], R]) -> R:
    """
    Repeats `attempt` until no other change came between and no reply was lost.

    It is called ATTEMPTS times at most, and not again after the store's `patience_seconds`. Raises StoreBusy.
    """
    with counting_first_attempts() as repeat:
        attempts = Retrying(
            retry=retry_if_exception_type((OrderChanged, OutcomeUnknown)),
            wait=wait_random_exponential(multiplier=0.02, max=0.5),  # full jitter
            stop=stop_after_attempt(ATTEMPTS) | stop_after_delay(services.store.patience_seconds),
            before_sleep=repeat,
            reraise=True,
        )
        try:
            return attempts(attempt)
        except (OrderChanged, OutcomeUnknown) as unsettled:
            raise StoreBusy from unsettled


def new_change_id(now: datetime) -> ChangeId:
    """Returns a ULID for one caller's attempts at one change."""
    return ChangeId(str(ULID.from_datetime(now)))


def _rate_use(change: Change, loaded: LoadedState, limit: RateLimit | None, now: datetime) -> RateUse | None:
    log = loaded.rate.with_call(limit, now=now) if limit else None
    if limit is None or not isinstance(log, RateLog):
        return None
    return RateUse(principal=change.after.ref.customer_id, limit=limit, log=log)
