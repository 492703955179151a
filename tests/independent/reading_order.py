"""
What is told of an order, in plain terms: the shop's latest word, what was recorded here, and what shoppers asked.

A snapshot is read by `intake_reading.py` first, which puts its dates right. Nothing here is of the product.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from decimal import Decimal
from typing import Any

from tests.independent.intake_reading import Taken, read_intake

Json = Mapping[str, Any]
Moment = datetime | None
Portion = tuple[str, str]
"""Where units are: `("parcel", its id)`, or `("line", its id)` for what is handed over without a parcel."""

LATE = datetime(2990, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Line:
    """One line; `fulfilled_at` and `ready_at` only mean something if it is handed over or picked up."""

    id: str
    ordered: int
    cancelled: int
    returned: int
    fulfilment: str
    takes_back: bool  # nothing speaks against a return, except that what is DIGITAL also needs `may_come_back`
    may_come_back: bool
    fulfilled_at: Moment
    ready_at: Moment

    @property
    def needed(self) -> int:
        return self.ordered - self.cancelled

    @property
    def is_goods(self) -> bool:
        return self.fulfilment != "NONE"


@dataclass(frozen=True)
class Said:
    """One parcel as the shop or the warehouse told of it."""

    id: str
    carrier: str | None
    number: str | None
    units: Mapping[str, int]
    left_at: Moment
    delivered_at: Moment
    returned_at: Moment


@dataclass(frozen=True)
class Snapshot:
    """One revision as it was taken; without `taken_at` its dates are all facts."""

    revision: int
    taken_at: Moment
    placed_at: datetime
    paid_at: Moment
    ship_by: Moment
    released_at: Moment
    cancelled_at: Moment
    payment: str
    total: Decimal | None
    lines: tuple[Line, ...]
    had_empty_goods: bool  # a line of goods with the quantity 0: it was taken off
    parcels: tuple[Said, ...]
    acknowledges: frozenset[str]

    def is_plan(self, date: Moment) -> bool:
        return date is not None and self.taken_at is not None and date > self.taken_at

    def is_fact(self, date: Moment) -> bool:
        return date is not None and not self.is_plan(date)

    @property
    def goods(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.is_goods)

    @property
    def has_only_fees(self) -> bool:
        """Nothing of it travels, and nothing that travels was taken off."""
        return bool(self.lines) and not self.goods and not self.had_empty_goods

    @property
    def says_all_is_taken_off(self) -> bool:
        """All goods, or of an order of fees all of these; and nothing of it is told to have left before."""
        wanted = self.lines if self.has_only_fees else self.goods
        if not (wanted or self.had_empty_goods) or any(line.needed for line in wanted):
            return False
        fees = {line.id for line in self.lines if not line.is_goods}
        left = [parcel.left_at for parcel in self.parcels if not is_note(parcel.units, fees)]
        return not any(self.is_fact(date) for date in [*left, *(line.fulfilled_at for line in self.goods)])


@dataclass
class Request:
    """An open or approved request; `took` are the units that a return took, by portion and line."""

    id: str
    type: str
    filed_at: datetime
    parcels: tuple[str, ...] = ()
    items: dict[str, int] = field(default_factory=dict)
    took: dict[tuple[Portion, str], int] = field(default_factory=dict)
    is_replacement: bool = False
    base: dict[str, int] = field(default_factory=dict)
    """What the shop had booked as returned when it last did not know that this was approved, by line."""


@dataclass
class Told:
    """All that is known of one order."""

    snapshot: Snapshot
    zone: tzinfo = UTC
    recorded: list[Said] = field(default_factory=list)
    receipts: list[tuple[str, datetime]] = field(default_factory=list)
    cancellation: tuple[str, datetime] | None = None  # by which request, and when
    taken_off_at: Moment = None  # when the first of the revisions in a row was taken that say so
    open_requests: list[Request] = field(default_factory=list)
    approved: list[Request] = field(default_factory=list)  # returns, in the order of approval
    switched_off: frozenset[str] = frozenset()

    @property
    def cancelled_here(self) -> Moment:
        """When a request cancelled it, unless the shop's word counts: it knows of that, and does not only plan it."""
        if self.cancellation is None:
            return None
        request, at = self.cancellation
        knows = request in self.snapshot.acknowledges and not self.snapshot.is_plan(self.snapshot.cancelled_at)
        return None if knows else at

    def open_of(self, action: str) -> list[Request]:
        return [request for request in self.open_requests if request.type == action]


def is_note(units: Mapping[str, int], fees: Iterable[str]) -> bool:
    """A parcel in which nothing is but what never travels is a note."""
    return bool(units) and set(units) <= set(fees)


def snapshot_of(order: Json, *, taken_at: Moment, zone: tzinfo = UTC) -> Snapshot:
    """Reads one snapshot; without `taken_at` with its dates as they are written."""
    understood = read_intake(json.dumps(order), now=taken_at or LATE, zone=zone)
    assert isinstance(understood, Taken), f"refused for {understood.paths}: {order}"
    facts, shows = understood.decides, understood.shows
    return Snapshot(
        revision=facts["revision"],
        taken_at=taken_at,
        # What is known of an order that is placed in the future is that it was placed.
        placed_at=min(facts["placed"], taken_at or LATE),
        paid_at=facts["paid"],
        ship_by=facts["shipBy"],
        released_at=facts["released"],
        cancelled_at=facts["cancelled"],
        payment=shows["payment"],
        total=shows["total"],
        lines=tuple(map(_line, facts["lines"], shows["lines"])),
        had_empty_goods=any(_is_empty_goods(line) for line in order["lines"]),
        parcels=tuple(map(_parcel, facts["parcels"], shows["parcels"])),
        acknowledges=facts["acknowledges"],
    )


def _line(decides: Json, shows: Json) -> Line:
    digital = shows["fulfilment"] == "DIGITAL"
    return Line(
        id=decides["id"],
        ordered=decides["units"],
        cancelled=shows["cancelled"],
        returned=shows["returned"],
        fulfilment=shows["fulfilment"],
        takes_back=shows["fulfilment"] != "NONE" and not shows["notReturnable"],
        may_come_back=shows["returnable"] or not digital,
        fulfilled_at=decides["fulfilled"],
        ready_at=shows["ready"],
    )


def _parcel(decides: Json, shows: Json) -> Said:
    return Said(
        id=decides["id"],
        carrier=plain(shows["carrier"]),
        number=number_of(shows["trackingNumber"]),
        units=decides["units"],
        left_at=decides["shipped"],
        delivered_at=decides["delivered"],
        returned_at=decides["returned"],
    )


def number_of(text: str | None) -> str | None:
    """A tracking number has a digit; "N/A" and the like are none."""
    number = plain(text)
    return number if number and any(map(str.isdigit, number)) else None


def plain(text: str | None) -> str | None:
    """Carriers and tracking numbers are compared without case, spaces and hyphens."""
    return (text or "").casefold().replace(" ", "").replace("-", "") or None


def _is_empty_goods(line: Json) -> bool:
    return Decimal(line["quantity"]) == 0 and line.get("fulfilment") != "NONE"


def recorded_parcel(parcel: Json, *, at: datetime) -> Said:
    """Reads a parcel that is recorded at `at`: by then it has happened, whatever the warehouse's clock says."""

    def happened(name: str) -> Moment:
        text = parcel.get(name)
        return min(datetime.fromisoformat(text), at) if text else None

    return Said(
        id=parcel["id"],
        carrier=plain(parcel.get("carrier")),
        number=number_of(parcel.get("trackingNumber")),
        units={line["id"]: line["quantity"] for line in parcel["lines"]},
        left_at=happened("shippedAt"),
        delivered_at=happened("deliveredAt"),
        returned_at=happened("returnedAt"),
    )


def all_known(order: Json, *, taken_at: Moment = None, **differently: Any) -> Told:
    """An order of which one snapshot is known."""
    return Told(snapshot_of(order, taken_at=taken_at), **differently)
