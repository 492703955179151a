"""
The passing of time: what is overdue is marked, and what has waited on the shopper for too long is closed.

Rule 1: a request is judged again, in the transaction that changes it: what was answered meanwhile is left alone, and
whoever runs this twice changes nothing.
Rule 2: one order that cannot be changed now stops no other; the next run finds it again.
"""

import logging
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from enum import Enum
from typing import Final

from order_help.domain import changes
from order_help.domain.changes import Change
from order_help.domain.help_requests import HelpRequest, HelpRequestState
from order_help.use_cases.ports import LoadedState, StoreBusy
from order_help.use_cases.queue_ports import QueueFilter, RequestQueue
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import commit_change

AT_ONCE: Final = 50
"""Requests of the queue that are read together."""

_log = logging.getLogger(__name__)


class ExpiryResult(Enum):
    """What became of a request whose time has passed."""

    MARKED = "MARKED"  # overdue: the desk is told
    CLOSED = "CLOSED"  # the shopper did not answer
    UNCHANGED = "UNCHANGED"  # it was marked before, or somebody was quicker
    BUSY = "BUSY"  # the store had no time; the next run finds it again
    FAILED = "FAILED"


def expire_requests(
    services: Services, queue: RequestQueue, *, now: datetime, goes_on: Callable[[], bool] = lambda: True
) -> Counter[ExpiryResult]:
    """
    Go through what is due by `now`, most overdue first, as long as `goes_on` says; what is left is the next run's.

    Raises StoreBusy when the queue itself cannot be read.
    """
    done: Counter[ExpiryResult] = Counter()
    for state in (HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER):
        for request in _due(queue, state, now=now):
            if not goes_on():
                return done
            done[_nudge(services, request, now=now)] += 1
    return done


def _due(queue: RequestQueue, state: HelpRequestState, *, now: datetime) -> Iterator[HelpRequest]:
    """Requests of this state whose time has passed; the queue is in the order of their times."""
    after = None
    while True:
        page = queue.queue(QueueFilter(state=state), first=AT_ONCE, after=after)
        for request in page.items:
            if not _is_due(request, now):
                return
            yield request
        if page.reached is None:
            return
        after = page.reached


def _is_due(request: HelpRequest, now: datetime) -> bool:
    due = request.answer_by if request.state is HelpRequestState.OPEN else request.reply_by
    return due is not None and due <= now


def _nudge(services: Services, request: HelpRequest, *, now: datetime) -> ExpiryResult:
    if request.overdue_since is not None:
        return ExpiryResult.UNCHANGED
    try:
        done = commit_change(services, request.order, lambda loaded: _change(loaded, now), about=request.id, now=now)
    except StoreBusy:
        return ExpiryResult.BUSY
    except Exception as unforeseen:  # noqa: BLE001  # rule 2
        # Nothing that the exception says: it may hold somebody's data.
        _log.error("cannot nudge: %s", type(unforeseen).__name__, extra={"help_request_id": request.id})
        return ExpiryResult.FAILED
    if isinstance(done, ExpiryResult):
        return done
    return ExpiryResult.MARKED if done.request.is_open else ExpiryResult.CLOSED


def _change(loaded: LoadedState, now: datetime) -> Change | ExpiryResult:
    order, request = loaded.order, loaded.request
    if order is None or request is None or not request.is_open or not _is_due(request, now):
        return ExpiryResult.UNCHANGED
    if request.state is HelpRequestState.AWAITING_SHOPPER:
        return changes.time_out(order, request, now=now)
    if request.overdue_since is not None:
        return ExpiryResult.UNCHANGED
    return changes.mark_overdue(order, request, now=now)
