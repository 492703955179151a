"""
The shop's policy: what it has set, and from when on.

Rule: an order keeps the policy in force when it was placed, so a change never moves a window that was already shown.
"""

from bisect import bisect_right
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from order_help.domain.actions import HelpActionType
from order_help.domain.business_hours import BusinessHours

SETTLE_THEMSELVES = frozenset(
    {HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS, HelpActionType.RETURN_OR_REPLACE_ITEMS}
)
"""Actions with an effect that can be applied without an agent; the others are questions, which somebody answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicySettings:
    """
    A shop's settings, with their defaults. Raises ValueError for an automatic action that has no effect to apply.

    An action may be both `automatic` and `switched_off`: none is filed then, so there is nothing to settle.
    """

    ship_by_after_paid: timedelta = timedelta(days=7)  # where the shop promised no shipping date
    received_after_delivered: timedelta = timedelta(days=7)
    inquiry_after_shipped: timedelta = timedelta(days=90)
    return_after_received: timedelta = timedelta(days=30)
    delivered_after_shipped: timedelta = timedelta(
        days=45
    )  # for returns only, of a parcel that the carrier never reported
    answer_within: timedelta = timedelta(hours=24)
    business_hours: BusinessHours | None = None  # in which the time to answer passes; None: at all hours
    close_unanswered_after: timedelta = timedelta(days=7)  # what waits on the shopper for longer is closed
    automatic: frozenset[HelpActionType] = frozenset(
        {HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS}
    )
    switched_off: frozenset[HelpActionType] = frozenset()  # not offered, whatever the order

    def __post_init__(self) -> None:
        if endless := self.automatic - SETTLE_THEMSELVES:
            raise ValueError(f"no effect that could settle itself: {', '.join(sorted(a.value for a in endless))}")

    def answer_by(self, now: datetime) -> datetime:
        """When the shop means to have answered what reaches it at `now`."""
        if self.business_hours is None:
            return now + self.answer_within
        return self.business_hours.after(now, self.answer_within)


DEFAULT_SETTINGS = PolicySettings()


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyEntry:
    """These knobs hold for orders placed at `since` (aware, UTC) or later, until the next entry. Raises ValueError."""

    since: datetime
    settings: PolicySettings

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

    def settings_at(self, placed_at: datetime) -> PolicySettings:
        """What holds for an order that was placed at this instant (aware)."""
        place = bisect_right(self.entries, placed_at, key=lambda entry: entry.since)
        return self.entries[place - 1].settings if place else DEFAULT_SETTINGS


DEFAULT_POLICY = ShopPolicy()
