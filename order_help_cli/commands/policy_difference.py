"""Compares two policies: the periods in which they differ, and the help links that one order gains or loses."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise

from order_help.domain.actions import HelpActionType
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import PolicySettings, ShopPolicy
from order_help.domain.snapshot import OrderSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacingPeriod:
    """Orders placed from `start` until before `end` (None if there is no end) would have other policy settings."""

    start: datetime
    end: datetime | None
    before: PolicySettings
    after: PolicySettings

    @property
    def moves_windows(self) -> bool:
        """Whether a time may move that a shopper has seen: not if only the address for returns is another."""
        return replace(self.before, return_address=self.after.return_address) != self.after


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """
    The help links that one order would gain and lose.

    `other_settings` is true if other policy settings would apply to the order. `moved` is true if these change anything
    that is shown now, even if it is only a time.
    """

    order: OrderSnapshot
    gained: tuple[HelpActionType, ...] = ()
    lost: tuple[HelpActionType, ...] = ()
    other_settings: bool = False
    moved: bool = False


@dataclass(slots=True)
class Tally:
    """Counts the differences of many orders."""

    gained: Counter[HelpActionType] = field(default_factory=Counter)
    lost: Counter[HelpActionType] = field(default_factory=Counter)
    orders: int = 0
    unchanged: int = 0  # orders that neither gain nor lose a link
    other_settings: int = 0
    moved: int = 0

    def add(self, difference: Difference) -> None:
        self.gained.update(difference.gained)
        self.lost.update(difference.lost)
        self.orders += 1
        self.unchanged += not (difference.gained or difference.lost)
        self.other_settings += difference.other_settings
        self.moved += difference.moved


def changed_periods(before: ShopPolicy, after: ShopPolicy) -> Iterator[PlacingPeriod]:
    """Yields the periods of order placement for which the policies differ, oldest first."""
    instants = sorted({entry.since for policy in (before, after) for entry in policy.entries})
    for start, end in pairwise([*instants, None]):
        if start is not None and before.settings_at(start) != after.settings_at(start):
            yield PlacingPeriod(start=start, end=end, before=before.settings_at(start), after=after.settings_at(start))


def difference(order: OrderSnapshot, before: ShopPolicy, after: ShopPolicy, *, now: datetime) -> Difference:
    """Evaluates an order under both policies, from its snapshot alone."""
    settings = before.settings_at(order.placed_at), after.settings_at(order.placed_at)
    if settings[0] == settings[1]:
        return Difference(order=order)
    old, new = (view_of(Order.first(order), now=now, settings=these).actions for these in settings)
    return Difference(
        order=order,
        gained=tuple(action for action in new if new[action].available and not old[action].available),
        lost=tuple(action for action in old if old[action].available and not new[action].available),
        other_settings=True,
        moved=new != old or settings[0].time_zone != settings[1].time_zone,  # in which all days and times are shown
    )
