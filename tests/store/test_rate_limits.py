"""How often somebody did something, written with what was done, on either engine."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from order_help.domain import changes
from order_help.domain.changes import Change
from order_help.domain.order import Order
from order_help.domain.rate_limits import EMPTY_RATE_LOG, MESSAGES, RateLog
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.timeline import Message
from order_help.store.models import RateLimits
from order_help.store.order_store import DynamoOrderStore
from order_help.use_cases.ports import Commit, ExtraReads, OrderChanged, RateUse
from tests.support.commits import NOW, REF, commit_of, created
from tests.support.orders import DAY, TICK, a_snapshot

WORDS = Message(text="Hello?")


@pytest.fixture
def order(store: DynamoOrderStore) -> Order:
    """An order that has just been created."""
    creation = created(a_snapshot())
    store.commit(commit_of(creation))
    return creation.after


def refused(store: DynamoOrderStore, commit: Commit) -> None:
    before = (store.order(REF), log_of(store), list(store.timeline(REF.id)))
    with pytest.raises(OrderChanged):
        store.commit(commit)
    assert (store.order(REF), log_of(store), list(store.timeline(REF.id))) == before


def posted(order: Order, log: RateLog, at: datetime) -> tuple[Change, Commit]:
    change = changes.post_message(order, WORDS, None, settings=DEFAULT_SETTINGS, now=at)
    use = RateUse(principal=REF.customer_id, limit=MESSAGES, log=log)
    return change, replace(commit_of(change), rate=use)


def log_of(store: DynamoOrderStore, at: datetime = NOW) -> RateLog:
    return store.load(REF, key=None, request_id=None, now=at, extra_reads=ExtraReads(limited_by=MESSAGES)).rate


def one_more(log: RateLog, at: datetime) -> RateLog:
    after = log.with_call(MESSAGES, now=at)
    assert isinstance(after, RateLog)
    return after


def test_what_was_counted_is_read_with_the_order_and_counted_once(store: DynamoOrderStore, order: Order) -> None:
    assert log_of(store) == EMPTY_RATE_LOG
    first = one_more(EMPTY_RATE_LOG, NOW)
    change, commit = posted(order, first, NOW)
    store.commit(commit)
    assert log_of(store) == first

    second = one_more(first, NOW + TICK)
    _, commit = posted(change.after, second, NOW + TICK)
    store.commit(commit)
    assert log_of(store) == RateLog(times=(NOW, NOW + TICK), version=2)


@pytest.mark.parametrize("version", [1, 3])
def test_what_was_not_counted_on_from_what_is_there_is_refused(
    store: DynamoOrderStore, order: Order, version: int
) -> None:
    change, commit = posted(order, one_more(EMPTY_RATE_LOG, NOW), NOW)
    store.commit(commit)

    _, late = posted(change.after, RateLog(times=(NOW,), version=version), NOW)

    refused(store, late)


def test_a_log_that_was_deleted_begins_anew(store: DynamoOrderStore, order: Order) -> None:
    """By then nothing in it counted any more; who has read it before has to read again."""
    change, commit = posted(order, one_more(EMPTY_RATE_LOG, NOW), NOW)
    store.commit(commit)
    stale = one_more(log_of(store), NOW + 2 * DAY)
    RateLimits.get(REF.customer_id, MESSAGES.operation).delete()

    refused(store, posted(change.after, stale, NOW + 2 * DAY)[1])
    store.commit(posted(change.after, one_more(log_of(store), NOW + 2 * DAY), NOW + 2 * DAY)[1])
    assert log_of(store) == RateLog(times=(NOW + 2 * DAY,), version=1)


def test_sixty_times_of_an_hour_come_back_in_their_order(store: DynamoOrderStore, order: Order) -> None:
    log = EMPTY_RATE_LOG
    for place in range(MESSAGES.most):
        log = one_more(log, NOW + place * timedelta(seconds=59) + place * TICK)
    _, commit = posted(order, replace(log, version=1), NOW)
    store.commit(commit)
    assert log_of(store) == replace(log, version=1)
