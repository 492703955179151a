"""
Changing an order: read it, judge it, commit against the very version that was judged.

Rule 1: when the order changed meanwhile it is read and judged again, with the same clock.
Rule 2: when a reply was lost, the timeline says whether the change was committed; nobody is told "refused" for
something that was applied.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, TypeVar

from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, stop_after_delay, wait_random_exponential
from ulid import ULID

from order_help.domain.changes import Change
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
from order_help.use_cases.refusals import IdempotencyKeyReused, InvalidInput, OrderNotFound, RateLimited, Refusal
from order_help.use_cases.services import Services

R = TypeVar("R")

ATTEMPTS: Final = 8
"""How often an order is judged anew before the caller is told to try again; under 3 s of waiting in all."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """The same was asked before, with the same key; `order` is as it stands now."""

    order: Order
    record: KeyRecord


def new_request_id(now: datetime) -> HelpRequestId:
    """A ULID: sorts by the time of filing."""
    return HelpRequestId(str(ULID.from_datetime(now)))


def change_order(
    services: Services,
    command: Command,
    decide: Callable[[Order, LoadedState], Change | Refusal],
    *,
    about: HelpRequestId | None = None,
    files: HelpRequestId | None = None,
    extra_reads: ExtraReads = NO_EXTRA_READS,
    now: datetime,
) -> Change | Replayed | Refusal:
    """
    Carry out what a shopper asked, once. `decide` judges what was read: a change to commit, or why not.

    `about` is a request to read along with the order, `files` the id of one that the change brings into being; either
    is what the idempotency key stands for. A change `also.limited_by` a rate counts as one more, or is RateLimited.
    Raises StoreBusy when no attempt came through.
    """
    done: Change | Replayed | Refusal = carry_out(
        services, command, decide, about=about, files=files, extra_reads=extra_reads, now=now
    )
    return done


def carry_out(
    services: Services,
    command: Command,
    decide: Callable[[Order, LoadedState], Any],
    *,
    about: HelpRequestId | None,
    files: HelpRequestId | None,
    extra_reads: ExtraReads,
    now: datetime,
) -> Any:
    """`change_order` for any kind of refusal: whatever `decide` returns that is no Change is the answer."""
    if problems := tuple(command.key_problems()):
        return InvalidInput((*problems, *command.problems()))
    if not is_name(command.order.number):
        return OrderNotFound(command.order.number)
    key = command.key_record(files or about, now=now)

    def judge(loaded: LoadedState) -> Any:
        if key and loaded.remembered:
            if loaded.remembered.input_hash != key.input_hash:
                return IdempotencyKeyReused(key.key)
            if loaded.order is not None:
                return Replayed(loaded.order, loaded.remembered)
        if loaded.order is None:
            return OrderNotFound(command.order.number)
        decided = decide(loaded.order, loaded)
        if isinstance(decided, Change) and extra_reads.limited_by is not None:
            log = loaded.rate.with_one_more(extra_reads.limited_by, now=now)
            return decided if isinstance(log, RateLog) else RateLimited(retry_at=log)
        return decided

    return commit_judged(services, command.order, judge, key=key, about=about, extra_reads=extra_reads, now=now)


def commit_judged(
    services: Services,
    ref: OrderRef,
    judge: Callable[[LoadedState], Change | R],
    *,
    key: KeyRecord | None = None,
    about: HelpRequestId | None = None,
    extra_reads: ExtraReads = NO_EXTRA_READS,
    now: datetime,
) -> Change | R:
    """Judge and commit until what was judged is what was committed; whatever else `judge` returns is the answer."""
    change_id = ChangeId(str(ULID.from_datetime(now)))
    writer = _Writer(
        services=services, ref=ref, change_id=change_id, key=key, about=about, extra_reads=extra_reads, now=now
    )
    return until_settled(lambda: writer.attempt(judge), patience_seconds=services.store.patience_seconds)


def until_settled(attempt: Callable[[], R], *, patience_seconds: float) -> R:
    """
    Repeats `attempt` until no other change came between and no reply was lost.

    It is called ATTEMPTS times at most, and not again after `patience_seconds`. Raises StoreBusy.
    """
    attempts = Retrying(
        retry=retry_if_exception_type((OrderChanged, OutcomeUnknown)),
        wait=wait_random_exponential(multiplier=0.02, max=0.5),  # full jitter
        stop=stop_after_attempt(ATTEMPTS) | stop_after_delay(patience_seconds),
        reraise=True,
    )
    try:
        return attempts(attempt)
    except (OrderChanged, OutcomeUnknown) as unsettled:
        raise StoreBusy from unsettled


@dataclass(slots=True, kw_only=True)
class _Writer:
    """One caller's attempts at one change: it knows its own earlier writes, should their replies have been lost."""

    services: Services
    ref: OrderRef
    change_id: ChangeId
    key: KeyRecord | None
    about: HelpRequestId | None
    extra_reads: ExtraReads
    now: datetime
    unsure: list[Commit] = field(default_factory=list)

    def attempt(self, judge: Callable[[LoadedState], Change | R]) -> Change | R:
        store = self.services.store
        loaded = store.loaded(self.ref, key=self.key, request_id=self.about, now=self.now, extra_reads=self.extra_reads)
        for earlier in self.unsure:
            # A change without an entry is judged by what it left: done twice, it changes nothing.
            if earlier.entry and store.has_entry(self.ref, earlier.entry.sequence, self.change_id):
                return earlier.change
        judged = judge(loaded)
        if isinstance(judged, Change):
            self._commit(judged, loaded)
        return judged

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
        log = loaded.rate.with_one_more(limit, now=self.now) if limit else None
        if limit is None or not isinstance(log, RateLog):
            return None
        return RateUse(principal=self.ref.customer_id, limit=limit, log=log)
