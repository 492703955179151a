"""
The shop's policy: what it has set, and from when on.

Rule: an order keeps the policy in force when it was placed, so a change never moves a window that was already shown.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from order_help.domain.knobs import DEFAULT_KNOBS, Knobs


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyEntry:
    """These knobs hold for orders placed at `since` (aware, UTC) or later, until the next entry. Raises ValueError."""

    since: datetime
    knobs: Knobs

    def __post_init__(self) -> None:
        if self.since.utcoffset() != timedelta(0):
            raise ValueError(f"a policy begins at an instant in UTC, not at {self.since.isoformat()}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopPolicy:
    """Entries, each later than the one before; ValueError where they are not. Before the first, the defaults hold."""

    entries: tuple[PolicyEntry, ...] = ()

    def __post_init__(self) -> None:
        for earlier, later in pairwise(self.entries):
            if later.since <= earlier.since:
                raise ValueError(f"a policy's entries ascend: {later.since.isoformat()} comes too late in them")

    def knobs_at(self, placed_at: datetime) -> Knobs:
        """What holds for an order that was placed at this instant (aware)."""
        place = bisect_right(self.entries, placed_at, key=lambda entry: entry.since)
        return self.entries[place - 1].knobs if place else DEFAULT_KNOBS


DEFAULT_POLICY = ShopPolicy()
