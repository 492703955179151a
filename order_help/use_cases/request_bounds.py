"""
The bounds of one request to an API: until when it may call the store, and how often.

Rule 1: whoever answers a request opens its bounds, and the store holds each of its calls to them
(store/call_bounds.py). Functions of queues, streams and schedules open none: they have timeouts of their own.
Rule 2: calls that are made again, after a fault or because an order changed meanwhile, are not counted. So no fault of
the service can make a request look too large.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from time import monotonic


class TooManyCalls(Exception):
    """The request needs more calls of the store than one request may make; none was sent beyond that number."""


@dataclass(slots=True, kw_only=True)
class RequestBounds:
    """What one request has used so far. One thread executes a request, so nothing is locked."""

    clock: Callable[[], float]
    began: float
    calls: int = 0
    counts_calls: bool = True

    @property
    def seconds(self) -> float:
        """The seconds since the request began."""
        return self.clock() - self.began

    def count_call(self, *, most: int) -> None:
        """Counts one call of the store. Raises TooManyCalls if the request has made `most` calls already."""
        if not self.counts_calls:
            return
        if self.calls >= most:
            raise TooManyCalls
        self.calls += 1


_current: ContextVar[RequestBounds | None] = ContextVar("request_bounds", default=None)


@contextmanager
def request_bounds(clock: Callable[[], float] = monotonic) -> Iterator[RequestBounds]:
    """Opens the bounds of a request, which begins now. They hold for threads too that run in a copy of the context."""
    bounds = RequestBounds(clock=clock, began=clock())
    token = _current.set(bounds)
    try:
        yield bounds
    finally:
        _current.reset(token)


def current_bounds() -> RequestBounds | None:
    """Returns the bounds of the request that is being answered; None outside of requests."""
    return _current.get()


@contextmanager
def counting_first_attempts() -> Iterator[Callable[[object], None]]:
    """Yields what to call before each further attempt, as tenacity's `before_sleep`: calls of those are not counted."""
    bounds = current_bounds()
    counted_before = bounds is not None and bounds.counts_calls

    def repeat(_: object) -> None:
        if bounds is not None:
            bounds.counts_calls = False

    try:
        yield repeat
    finally:
        if bounds is not None:
            bounds.counts_calls = counted_before
