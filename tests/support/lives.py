"""
Lives of orders: what the shop told of an order step by step, what the warehouse recorded, and what its shopper asked.

`generated_lives.py` draws them, `living.py` lets the product live them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import combinations
from random import Random
from typing import Any, Final
from zoneinfo import ZoneInfo

from tests.independent.reading_days import ends
from tests.independent.reading_order import Told
from tests.independent.reading_parcels import goods_of, paid_at

Json = dict[str, Any]

TICK: Final = timedelta(microseconds=1)

NIGHTS: Final = {
    "America/Los_Angeles": (date(2026, 3, 8), date(2026, 11, 1)),
    "Europe/Berlin": (date(2026, 3, 29), date(2026, 10, 25)),
    "America/Santiago": (date(2026, 4, 5), date(2026, 9, 6)),  # at midnight, which it skips or comes to twice
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),  # by half an hour
    "Africa/Cairo": (date(2026, 4, 24), date(2026, 10, 30)),  # at midnight
}
"""Days before or on which the clocks of a zone change."""

FACTORS: Final = {
    "zone": tuple(NIGHTS),
    "end": ("received", "return", "presumed", "inquiry", "confirmed", "picked up", "ship by"),
    "payment": ("PREPAID", "ON_DELIVERY", "ON_INVOICE", "FREE"),
    "total": ("given", "zero", "not given"),
    "digital": ("", "waiting", "handed over", "returnable"),
    "pick-up": ("", "waiting", "ready", "picked up"),
    "prepared": ("", "what was handed over"),
    "fees": ("", "fees"),
    "units": ("", "taken off"),
    "booked": ("", "returned"),
    "refund": ("", "open", "approved", "acknowledged"),
    "replacement": ("", "approved", "sent again"),
    "back": ("", "came back", "to come back"),
    "contradiction": ("", "contradictory date"),
    "plan": ("", "parcel", "hand-over", "payment"),
    "told twice": ("", "one parcel"),
    "recorded twice": ("", "one parcel"),
    "recorded and told": ("", "one parcel"),
    "recorded": ("", "a parcel"),
    "over-shipped": ("", "a line"),
    "cancelled": ("", "by the shop", "by a request", "all taken off"),
    "receipt": ("", "confirmed"),
    "asked": ("", "missing", "question"),
}
"""What lives differ in. Where the level is empty, nothing of the kind happens; "end" is what ends at night."""

Situation = tuple[str, str]

SITUATIONS: Final = tuple(
    (factor, level) for factor, levels in FACTORS.items() if factor != "end" for level in levels if level
)

PAIRS: Final = tuple((one, other) for one, other in combinations(SITUATIONS, 2) if one[0] != other[0])
"""Two levels of one factor exclude each other."""


@dataclass(frozen=True)
class Step:
    """
    Something that happens at an instant, and what is told of the order from then on.

    If it `is_refused`, the product has to say no.
    """

    at: datetime
    do: str
    about: Json
    all_known: Told
    is_refused: bool = False


@dataclass
class Life:
    """The life of one order; `situations` are those that really came about."""

    number: str
    zone: ZoneInfo
    by_the_desk: bool
    switched_off: frozenset[str]
    night: date
    steps: list[Step] = field(default_factory=list)
    situations: set[Situation] = field(default_factory=set)

    def moments_after(self, place: int, random: Random, count: int) -> list[datetime]:
        """Instants after a step and before the next: that of the step, and some at which something turns."""
        step = self.steps[place]
        until = self.steps[place + 1].at if place + 1 < len(self.steps) else None
        turns = [turn for turn in turns_of(step.all_known) if turn > step.at and (until is None or turn < until - TICK)]
        chosen = random.sample(turns, min(count, len(turns)))
        chosen += [turn for turn in turns if self.is_at_night(turn) and turn not in chosen][:1]
        return [step.at, *(turn + beside for turn in sorted(chosen) for beside in (-TICK, 0 * TICK, TICK))]

    def is_at_night(self, turn: datetime) -> bool:
        """Whether a day ends then beside which the clocks change."""
        days = {(turn - TICK).astimezone(self.zone).date(), (turn + TICK).astimezone(self.zone).date()}
        return self.night in days and len(days) > 1


def turns_of(all_known: Told) -> list[datetime]:
    """The instants at which something of this order turns, in order."""
    goods, snapshot = goods_of(all_known), all_known.snapshot
    paid = paid_at(snapshot, goods.cancelled_at)
    turns = [paid, snapshot.ship_by, snapshot.released_at, goods.cancelled_at, *goods.called_off]
    turns += [ends(paid, 7, all_known.zone)] if paid else []
    for parcel in goods.parcels:
        turns += [parcel.left_at, parcel.delivered_at, parcel.received_at, parcel.returned_at]
        turns += [parcel.inquiry_ends_at, parcel.return_ends_at]
    for hand_over in goods.hand_overs:
        turns += [hand_over.at, hand_over.ready_at, hand_over.return_ends_at]
    return sorted({turn for turn in turns if turn is not None})


@dataclass
class SituationCounts:
    """Which lives were seen, how many have a situation, which pairs of them met, and where a day ended at night."""

    lives: set[str] = field(default_factory=set)
    single: Counter[Situation] = field(default_factory=Counter)
    pairs: Counter[frozenset[Situation]] = field(default_factory=Counter)
    at_night: dict[str, set[str]] = field(default_factory=lambda: {zone: set() for zone in NIGHTS})

    def see(self, life: Life, now: datetime) -> None:
        """Counts a life once, however often it is seen; `now` is an instant at which it was looked at."""
        if life.number not in self.lives:
            self.lives.add(life.number)
            self.single.update(life.situations)
            self.pairs.update(frozenset(pair) for pair in combinations(life.situations, 2))
        if life.is_at_night(now):
            self.at_night[str(life.zone)].add(life.number)

    def rare(self, share: float) -> list[object]:
        """Returns what fewer than this share of the lives have."""
        few = share * len(self.lives)
        rare: list[object] = [one for one in SITUATIONS if self.single[one] < few]
        return rare + [zone for zone, lives in self.at_night.items() if len(lives) < few]

    def never_met(self) -> list[tuple[Situation, Situation]]:
        """Returns the pairs that did not occur."""
        return [(one, other) for one, other in PAIRS if not self.pairs[frozenset((one, other))]]

    def lines(self) -> Iterator[str]:
        yield f"{len(self.lives)} lives of orders, of which so many are, or have:"
        for factor, levels in FACTORS.items():
            counts = [f"{level} {self.single[factor, level]}" for level in levels if (factor, level) in SITUATIONS]
            if counts:
                yield f"  {factor + ':':20}{', '.join(counts)}"
        nights = ", ".join(f"{zone} {len(lives)}" for zone, lives in self.at_night.items())
        yield f"  a day ends beside a change of clocks: {nights}"
        yield f"  {len(PAIRS)} pairs, each at least {min(self.pairs[frozenset(pair)] for pair in PAIRS)} times"


def text_of(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(ZoneInfo("UTC")).isoformat().replace("+00:00", "Z")


def units(**lines: int) -> list[Json]:
    return [{"id": line, "quantity": count} for line, count in lines.items() if count]


def only(lines: Iterable[str], parcel: Json) -> Json:
    """The parcel with no other lines than these."""
    known = set(lines)
    return parcel | {"lines": [line for line in parcel["lines"] if line["id"] in known]}
