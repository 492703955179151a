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
from order_help.domain.laid_together import Order
from order_help.domain.rate_limits import RateLog
from order_help.requests.asking import Asked
from order_help.requests.desk import HelpDesk
from order_help.requests.ports import (
    NOTHING_ELSE,
    Also,
    Commit,
    KeyRecord,
    OrderChanged,
    OutcomeUnknown,
    RateUse,
    Standing,
    StoreBusy,
)
from order_help.requests.refusals import IdempotencyKeyReused, InvalidInput, OrderNotFound, RateLimited, Refusal

R = TypeVar("R")

ATTEMPTS: Final = 8
"""How often an order is judged anew before the caller is told to try again; under 3 s of waiting in all."""

PATIENCE_SECONDS: Final = 6
"""When a store is this slow no attempt follows: an HTTP API gives up on the caller after 30 s."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """The same was asked before, with the same key; `order` is as it stands now."""

    order: Order
    record: KeyRecord


def new_request_id(now: datetime) -> HelpRequestId:
    """A ULID: sorts by the time of filing."""
    return HelpRequestId(str(ULID.from_datetime(now)))


def change_order(
    desk: HelpDesk,
    asked: Asked,
    decide: Callable[[Order, Standing], Change | Refusal],
    *,
    about: HelpRequestId | None = None,
    files: HelpRequestId | None = None,
    also: Also = NOTHING_ELSE,
    now: datetime,
) -> Change | Replayed | Refusal:
    """
    Carry out what a shopper asked, once. `decide` judges what was read: a change to commit, or why not.

    `about` is a request to read along with the order, `files` the id of one that the change brings into being; either
    is what the idempotency key stands for. A change `also.limited_by` a rate counts as one more, or is RateLimited.
    Raises StoreBusy when no attempt came through.
    """
    done: Change | Replayed | Refusal = carry_out(desk, asked, decide, about=about, files=files, also=also, now=now)
    return done


def carry_out(
    desk: HelpDesk,
    asked: Asked,
    decide: Callable[[Order, Standing], Any],
    *,
    about: HelpRequestId | None,
    files: HelpRequestId | None,
    also: Also,
    now: datetime,
) -> Any:
    """`change_order` for any kind of refusal: whatever `decide` returns that is no Change is the answer."""
    if problems := tuple(asked.key_problems()):
        return InvalidInput((*problems, *asked.problems()))
    if not is_name(asked.order.number):
        return OrderNotFound(asked.order.number)
    key = asked.key_record(files or about, now=now)

    def judge(standing: Standing) -> Any:
        if key and standing.remembered:
            if standing.remembered.input_hash != key.input_hash:
                return IdempotencyKeyReused(key.key)
            if standing.order is not None:
                return Replayed(standing.order, standing.remembered)
        if standing.order is None:
            return OrderNotFound(asked.order.number)
        decided = decide(standing.order, standing)
        if isinstance(decided, Change) and also.limited_by is not None:
            log = standing.rate.with_one_more(also.limited_by, now=now)
            return decided if isinstance(log, RateLog) else RateLimited(retry_at=log)
        return decided

    return commit_judged(desk, asked.order, judge, key=key, about=about, also=also, now=now)


def commit_judged(
    desk: HelpDesk,
    ref: OrderRef,
    judge: Callable[[Standing], Change | R],
    *,
    key: KeyRecord | None = None,
    about: HelpRequestId | None = None,
    also: Also = NOTHING_ELSE,
    now: datetime,
) -> Change | R:
    """Judge and commit until what was judged is what was committed; whatever else `judge` returns is the answer."""
    change_id = ChangeId(str(ULID.from_datetime(now)))
    writer = _Writer(desk=desk, ref=ref, change_id=change_id, key=key, about=about, also=also, now=now)
    return until_settled(lambda: writer.attempt(judge))


def until_settled(attempt: Callable[[], R]) -> R:
    """Attempt it, ATTEMPTS times at most, until nothing came between and no reply was lost. Raises StoreBusy."""
    attempts = Retrying(
        retry=retry_if_exception_type((OrderChanged, OutcomeUnknown)),
        wait=wait_random_exponential(multiplier=0.02, max=0.5),  # full jitter
        stop=stop_after_attempt(ATTEMPTS) | stop_after_delay(PATIENCE_SECONDS),
        reraise=True,
    )
    try:
        return attempts(attempt)
    except (OrderChanged, OutcomeUnknown) as unsettled:
        raise StoreBusy from unsettled


@dataclass(slots=True, kw_only=True)
class _Writer:
    """One caller's attempts at one change: it knows its own earlier writes, should their replies have been lost."""

    desk: HelpDesk
    ref: OrderRef
    change_id: ChangeId
    key: KeyRecord | None
    about: HelpRequestId | None
    also: Also
    now: datetime
    unsure: list[Commit] = field(default_factory=list)

    def attempt(self, judge: Callable[[Standing], Change | R]) -> Change | R:
        store = self.desk.store
        standing = store.standing(self.ref, key=self.key, request_id=self.about, now=self.now, also=self.also)
        for earlier in self.unsure:
            # A change without an entry is judged by what it left: done twice, it changes nothing.
            if earlier.entry and store.has_entry(self.ref, earlier.entry.sequence, self.change_id):
                return earlier.change
        judged = judge(standing)
        if isinstance(judged, Change):
            self._commit(judged, standing)
        return judged

    def _commit(self, change: Change, standing: Standing) -> None:
        commit = Commit(
            change=change,
            change_id=self.change_id,
            entry=change.entry(standing.last_sequence + 1, self.change_id) if change.is_told else None,
            key=self.key,
            rate=self._rate_use(standing),
        )
        try:
            self.desk.store.commit(commit)
        except OutcomeUnknown:
            self.unsure.append(commit)
            raise

    def _rate_use(self, standing: Standing) -> RateUse | None:
        limit = self.also.limited_by
        log = standing.rate.with_one_more(limit, now=self.now) if limit else None
        if limit is None or not isinstance(log, RateLog):
            return None
        return RateUse(principal=self.ref.customer_id, limit=limit, log=log)
