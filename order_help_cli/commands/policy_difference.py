"""What another policy would change: for orders already placed, and for one order at a moment."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from order_help.domain.actions import HelpActionType
from order_help.domain.availability import view_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import PolicySettings, ShopPolicy
from order_help.domain.snapshot import OrderSnapshot


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Orders placed at `start` or later, and before `end` (None: for good), would go by other knobs."""

    start: datetime
    end: datetime | None
    before: PolicySettings
    after: PolicySettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """
    Of one order: the links it would gain and lose.

    `other_knobs`: it would go by others than before. `moved`: so that something shown now differs, be it a time.
    """

    order: OrderSnapshot
    gained: tuple[HelpActionType, ...] = ()
    lost: tuple[HelpActionType, ...] = ()
    other_settings: bool = False
    moved: bool = False


@dataclass(slots=True)
class Tally:
    """The differences of many orders, counted."""

    gained: Counter[HelpActionType] = field(default_factory=Counter)
    lost: Counter[HelpActionType] = field(default_factory=Counter)
    orders: int = 0
    unchanged: int = 0  # neither gain nor lose a link
    other_settings: int = 0
    moved: int = 0

    def add(self, difference: Difference) -> None:
        self.gained.update(difference.gained)
        self.lost.update(difference.lost)
        self.orders += 1
        self.unchanged += not (difference.gained or difference.lost)
        self.other_settings += difference.other_settings
        self.moved += difference.moved


def stretches(before: ShopPolicy, after: ShopPolicy) -> Iterator[Stretch]:
    """The dates of placing for which the two differ, oldest first."""
    instants = sorted({entry.since for policy in (before, after) for entry in policy.entries})
    for start, end in pairwise([*instants, None]):
        if start is not None and before.settings_at(start) != after.settings_at(start):
            yield Stretch(start=start, end=end, before=before.settings_at(start), after=after.settings_at(start))


def difference(order: OrderSnapshot, before: ShopPolicy, after: ShopPolicy, *, now: datetime) -> Difference:
    """Judge an order, as the shop tells it, under both."""
    settings = before.settings_at(order.placed_at), after.settings_at(order.placed_at)
    if settings[0] == settings[1]:
        return Difference(order=order)
    old, new = (view_of(Order(snapshot=order), now=now, settings=these).actions for these in settings)
    return Difference(
        order=order,
        gained=tuple(action for action in new if new[action].available and not old[action].available),
        lost=tuple(action for action in old if old[action].available and not new[action].available),
        other_settings=True,
        moved=new != old,
    )
