"""
The shop's policy: its settings, and from when on each of them holds.

Rule: an order keeps the settings that held when it was placed, so no change moves a window that was already shown.
"""

from bisect import bisect_right
from datetime import UTC, date, datetime, timedelta, tzinfo
from itertools import pairwise

from order_help.domain.actions import HelpActionType
from order_help.domain.business_hours import BusinessHours
from order_help.domain.local_days import day_of, end_of, last_day_before
from order_help.domain.values import Value

WITH_EFFECT = frozenset(
    {HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS, HelpActionType.RETURN_OR_REPLACE_ITEMS}
)
"""Actions with an effect, which can be applied without an agent. The others are questions, which somebody answers."""


class PolicySettings(Value):
    """
    What a shop may set; docs/policy.md describes each setting.

    Spans in whole days are days of `time_zone`, and `ends` says when they are over.
    An action may be both `automatic` and `switched_off`; it is then not offered. Raises ValueError if an action of
    `automatic` has no effect to apply.
    """

    ship_by_after_paid: timedelta = timedelta(days=7)  # if the shop promised no shipping date
    received_after_delivered: timedelta = timedelta(days=7)
    inquiry_after_shipped: timedelta = timedelta(days=90)
    return_after_received: timedelta = timedelta(days=30)
    delivered_after_shipped: timedelta = timedelta(days=45)  # for returns, if the carrier reports no delivery
    answer_within: timedelta = timedelta(hours=24)
    business_hours: BusinessHours | None = None  # the hours that count for `answer_within`; None: all hours
    close_unanswered_after: timedelta = timedelta(days=7)  # how long a request waits for the shopper
    automatic: frozenset[HelpActionType] = frozenset(
        {HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS}
    )
    switched_off: frozenset[HelpActionType] = frozenset()  # offered for no order
    return_address: tuple[str, ...] = ()  # where approved returns go, line by line; empty: agents say it
    return_sent_within: timedelta | None = None  # counted from the approval; None: no last day
    time_zone: tzinfo = UTC  # of the shop's days, and of times that name none

    def __post_init__(self) -> None:
        if without_effect := self.automatic - WITH_EFFECT:
            names = ", ".join(sorted(action.value for action in without_effect))
            raise ValueError(f"no effect that could settle itself: {names}")

    def answer_by(self, now: datetime) -> datetime:
        """Returns the time (UTC) by which the shop aims to answer a request that reaches it at `now`."""
        if self.business_hours is None:
            return now + self.answer_within
        return self.business_hours.after(now, self.answer_within)

    def send_by_day(self, approved_at: datetime) -> date | None:
        """Returns the last day on which a return approved at this instant (aware) is sent; None if there is none."""
        if self.return_sent_within is None:
            return None
        return self.last_day(self.ends(approved_at, self.return_sent_within))

    @property
    def zone_name(self) -> str:
        """The name of the shop's time zone, by which IANA and programs know it."""
        return str(self.time_zone)

    def ends(self, at: datetime, days: timedelta) -> datetime:
        """Returns the end (UTC) of the day that is whole `days` after the day of `at` (aware)."""
        return end_of(self.day_of(at) + days, self.time_zone)

    def day_of(self, at: datetime) -> date:
        """Returns the shop's day in which an instant (aware) lies."""
        return day_of(at, self.time_zone)

    def last_day(self, ends_at: datetime) -> date:
        """Returns the last day in which something was or is so that ends at this instant (aware)."""
        return last_day_before(ends_at, self.time_zone)


DEFAULT_SETTINGS = PolicySettings()


class PolicyEntry(Value):
    """
    Settings for orders placed at `since` or later, until the next entry.

    Raises ValueError if `since` is not an aware datetime in UTC.
    """

    since: datetime
    settings: PolicySettings

    def __post_init__(self) -> None:
        if self.since.utcoffset() != timedelta(0):
            raise ValueError(f"a policy begins at an instant in UTC, not at {self.since.isoformat()}")


class ShopPolicy(Value):
    """
    All settings of a shop over time. Before the first entry the defaults hold.

    Raises ValueError if an entry is not later than the one before it.
    """

    entries: tuple[PolicyEntry, ...] = ()

    def __post_init__(self) -> None:
        for earlier, later in pairwise(self.entries):
            if later.since <= earlier.since:
                raise ValueError(f"a policy's entries ascend: {later.since.isoformat()} comes too late in them")

    def settings_at(self, placed_at: datetime) -> PolicySettings:
        """Returns the settings for an order placed at this instant (aware)."""
        count = bisect_right(self.entries, placed_at, key=lambda entry: entry.since)
        return self.entries[count - 1].settings if count else DEFAULT_SETTINGS


DEFAULT_POLICY = ShopPolicy()
