"""
Rate limits: how often a shopper may call an operation.

Rule: the window slides. A limit counts the calls in the span that ends now, to the microsecond.
"""

from datetime import datetime, timedelta
from typing import Final

from order_help.domain.values import PartlyCompared, Value, replace


class RateLimit(Value):
    """At most `most` (1 or more) calls of an operation within `per`."""

    operation: str
    most: int
    per: timedelta


MESSAGES: Final = RateLimit(operation="postMessage", most=60, per=timedelta(hours=1))
UPLOADS: Final = RateLimit(operation="createAttachmentUpload", most=20, per=timedelta(hours=1))


class RateLog(PartlyCompared):
    """
    The times (UTC) of a shopper's latest calls of an operation, oldest first.

    `version` counts the log's changes. `stored` is for the store alone, as that of an order.
    """

    NOT_COMPARED = frozenset({"stored"})

    times: tuple[datetime, ...] = ()
    version: int = 0
    stored: object = None

    def with_call(self, limit: RateLimit, *, now: datetime) -> "RateLog | datetime":
        """Returns the log with a call at `now`, or the time from which a call is allowed if the limit is reached."""
        recent = tuple(at for at in self.times if at > now - limit.per)
        if len(recent) >= limit.most:
            return recent[-limit.most] + limit.per
        return replace(self, times=tuple(sorted((*recent, now))), version=self.version + 1)


EMPTY_RATE_LOG: Final = RateLog()
