"""
Rate limits: how often a shopper may do something within a span of time.

Rule: the span slides. What is counted is what was done within the span that ends now, to the microsecond.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLimit:
    """At most `most` (1 or more) of an operation within `per`."""

    operation: str
    most: int
    per: timedelta


MESSAGES: Final = RateLimit(operation="postMessage", most=60, per=timedelta(hours=1))
UPLOADS: Final = RateLimit(operation="createAttachmentUpload", most=20, per=timedelta(hours=1))


@dataclass(frozen=True, slots=True, kw_only=True)
class RateLog:
    """When somebody did an operation, oldest first, the limit's `most` at most. `version` counts its changes."""

    times: tuple[datetime, ...] = ()
    version: int = 0

    def with_one_more(self, limit: RateLimit, *, now: datetime) -> "RateLog | datetime":
        """The log after doing it once more at `now`, or else when that will be allowed."""
        recent = tuple(at for at in self.times if at > now - limit.per)
        if len(recent) >= limit.most:
            return recent[-limit.most] + limit.per
        return RateLog(times=tuple(sorted((*recent, now))), version=self.version + 1)


NEVER_YET: Final = RateLog()
