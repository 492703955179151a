"""
Changing an order: read it, judge it, commit against the very version that was judged.

Rule 1: when the order changed meanwhile it is read and judged again, with the same clock.
Rule 2: when a reply was lost, the timeline says whether the change was committed; nobody is told "refused" for
something that was applied.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeVar

from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, stop_after_delay, wait_random_exponential
from ulid import ULID

from order_help.domain.changes import Change
from order_help.domain.ids import ChangeId, HelpRequestId, OrderRef, is_name
from order_help.domain.laid_together import Order
from order_help.domain.timeline import TimelineEntry
from order_help.requests.asking import Asked
from order_help.requests.desk import HelpDesk
from order_help.requests.ports import Commit, KeyRecord, OrderChanged, OutcomeUnknown, Standing, StoreBusy
from order_help.requests.refusals import IdempotencyKeyReused, InvalidInput, OrderNotFound, Refusal

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
    now: datetime,
) -> Change | Replayed | Refusal:
    """
    Carry out what a shopper asked, once. `decide` judges what was read: a change to commit, or why not.

    `about` is a request to read along with the order, `files` the id of one that the change brings into being; either
    is what the idempotency key stands for. Raises StoreBusy when no attempt came through.
    """
    if problems := tuple(asked.key_problems()):
        return InvalidInput((*problems, *asked.problems()))
    if not is_name(asked.order.number):
        return OrderNotFound(asked.order.number)
    key = asked.key_record(files or about, now=now)

    def judge(standing: Standing) -> Change | Replayed | Refusal:
        if key and standing.remembered:
            if standing.remembered.input_hash != key.input_hash:
                return IdempotencyKeyReused(key.key)
            if standing.order is not None:
                return Replayed(standing.order, standing.remembered)
        if standing.order is None:
            return OrderNotFound(asked.order.number)
        return decide(standing.order, standing)

    return commit_judged(desk, asked.order, judge, key=key, about=about, now=now)


R = TypeVar("R")


def commit_judged(
    desk: HelpDesk,
    ref: OrderRef,
    judge: Callable[[Standing], Change | R],
    *,
    key: KeyRecord | None = None,
    about: HelpRequestId | None = None,
    now: datetime,
) -> Change | R:
    """Judge and commit until what was judged is what was committed; whatever else `judge` returns is the answer."""
    writer = _Writer(desk=desk, ref=ref, change_id=ChangeId(str(ULID.from_datetime(now))), now=now)
    attempts = Retrying(
        retry=retry_if_exception_type((OrderChanged, OutcomeUnknown)),
        wait=wait_random_exponential(multiplier=0.02, max=0.5),  # full jitter
        stop=stop_after_attempt(ATTEMPTS) | stop_after_delay(PATIENCE_SECONDS),
        reraise=True,
    )
    try:
        return attempts(writer.attempt, judge, key, about)
    except (OrderChanged, OutcomeUnknown) as unsettled:
        raise StoreBusy from unsettled


@dataclass(slots=True, kw_only=True)
class _Writer:
    """One caller's attempts at one change: it knows its own earlier writes, should their replies have been lost."""

    desk: HelpDesk
    ref: OrderRef
    change_id: ChangeId
    now: datetime
    unsure: list[Commit] = field(default_factory=list)

    def attempt(
        self, judge: Callable[[Standing], Change | R], key: KeyRecord | None, about: HelpRequestId | None
    ) -> Change | R:
        store = self.desk.store
        standing = store.standing(self.ref, key=key, request_id=about, now=self.now)
        for earlier in self.unsure:
            if store.has_entry(self.ref, earlier.entry.sequence, self.change_id):
                return earlier.change
        judged = judge(standing)
        if isinstance(judged, Change):
            self._commit(judged, standing, key)
        return judged

    def _commit(self, change: Change, standing: Standing, key: KeyRecord | None) -> None:
        entry = TimelineEntry(
            sequence=standing.last_sequence + 1,
            change_id=self.change_id,
            at=change.at,
            author=change.author,
            facts=change.facts,
        )
        commit = Commit(change=change, entry=entry, key=key)
        try:
            self.desk.store.commit(commit)
        except OutcomeUnknown:
            self.unsure.append(commit)
            raise
