"""What another policy would change: for orders already placed, and for one order at a moment."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from order_help.domain.actions import HelpActionType
from order_help.domain.judgement import view_of
from order_help.domain.knobs import Knobs
from order_help.domain.laid_together import Order
from order_help.domain.order import OrderSnapshot
from order_help.domain.shop_policy import ShopPolicy


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Orders placed at `start` or later, and before `end` (None: for good), would go by other knobs."""

    start: datetime
    end: datetime | None
    before: Knobs
    after: Knobs


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """
    Of one order: the links it would gain and lose.

    `other_knobs`: it would go by others than before. `moved`: so that something shown now differs, be it a time.
    """

    order: OrderSnapshot
    gained: tuple[HelpActionType, ...] = ()
    lost: tuple[HelpActionType, ...] = ()
    other_knobs: bool = False
    moved: bool = False


@dataclass(slots=True)
class Tally:
    """The differences of many orders, counted."""

    gained: Counter[HelpActionType] = field(default_factory=Counter)
    lost: Counter[HelpActionType] = field(default_factory=Counter)
    orders: int = 0
    unchanged: int = 0  # neither gain nor lose a link
    other_knobs: int = 0
    moved: int = 0

    def add(self, difference: Difference) -> None:
        self.gained.update(difference.gained)
        self.lost.update(difference.lost)
        self.orders += 1
        self.unchanged += not (difference.gained or difference.lost)
        self.other_knobs += difference.other_knobs
        self.moved += difference.moved


def stretches(before: ShopPolicy, after: ShopPolicy) -> Iterator[Stretch]:
    """The dates of placing for which the two differ, oldest first."""
    instants = sorted({entry.since for policy in (before, after) for entry in policy.entries})
    for start, end in pairwise([*instants, None]):
        if start is not None and before.knobs_at(start) != after.knobs_at(start):
            yield Stretch(start=start, end=end, before=before.knobs_at(start), after=after.knobs_at(start))


def difference(order: OrderSnapshot, before: ShopPolicy, after: ShopPolicy, *, now: datetime) -> Difference:
    """Judge an order, as the shop tells it, under both."""
    knobs = before.knobs_at(order.placed_at), after.knobs_at(order.placed_at)
    if knobs[0] == knobs[1]:
        return Difference(order=order)
    old, new = (view_of(Order(snapshot=order), now=now, knobs=these).actions for these in knobs)
    return Difference(
        order=order,
        gained=tuple(action for action in new if new[action].available and not old[action].available),
        lost=tuple(action for action in old if old[action].available and not new[action].available),
        other_knobs=True,
        moved=new != old,
    )
