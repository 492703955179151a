"""
Time passes: overdue requests are marked, and requests that waited for the shopper for too long are closed.

Rule 1: each request is decided on again in the transaction that changes it. A request that was answered in between is
left alone, and a second run changes nothing.
Rule 2: an order that cannot be changed now stops no other; the next run finds it again, as it finds all where the
queue cannot be read.
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
"""Requests of the queue that are read at once."""

_log = logging.getLogger(__name__)


class ExpiryResult(Enum):
    """What was done about a request whose time has passed."""

    MARKED = "MARKED"  # as overdue, which the desk sees
    CLOSED = "CLOSED"  # because the shopper did not answer
    UNCHANGED = "UNCHANGED"  # it was marked before, or changed in between
    BUSY = "BUSY"  # the store was busy; the next run finds the request, or the rest of the queue
    FAILED = "FAILED"


def expire_requests(
    services: Services, queue: RequestQueue, *, now: datetime, goes_on: Callable[[], bool] = lambda: True
) -> Counter[ExpiryResult]:
    """
    Marks overdue requests and closes those that waited for the shopper for too long, most overdue first.

    It stops once `goes_on` returns False, or where the queue cannot be read; the next run finds the rest.
    """
    done: Counter[ExpiryResult] = Counter()
    try:
        for state in (HelpRequestState.OPEN, HelpRequestState.AWAITING_SHOPPER):
            for request in _due(queue, state, now=now):
                if not goes_on():
                    return done
                done[_expire(services, request, now=now)] += 1
    except StoreBusy:
        _log.warning("the queue cannot be read now")
        done[ExpiryResult.BUSY] += 1
    return done


def _due(queue: RequestQueue, state: HelpRequestState, *, now: datetime) -> Iterator[HelpRequest]:
    """Yields requests of this state whose time has passed; the queue is sorted by that time."""
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


def _expire(services: Services, request: HelpRequest, *, now: datetime) -> ExpiryResult:
    if request.overdue_since is not None:
        return ExpiryResult.UNCHANGED
    try:
        done = commit_change(services, request.order_id, lambda loaded: _change(loaded, now), about=request.id, now=now)
    except StoreBusy:
        return ExpiryResult.BUSY
    except Exception as unforeseen:  # noqa: BLE001  # rule 2
        # The exception's message is left out, since it may hold personal data.
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
