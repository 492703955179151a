"""
"Units" read a second time: how many of a line can be returned, what is too many, and what a return takes from where.

The portions of a line are the parcels it is in, and what of it is handed over without one.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from tests.independent.reading_order import Line, Moment, Portion, Request, Told
from tests.independent.reading_parcels import Goods, HandOver, Parcel, earliest, past

RETURN = "RETURN_OR_REPLACE_ITEMS"


@dataclass(frozen=True)
class LinePortion:
    """The units of one line in one parcel, or handed over together; what is back is in no portion any more."""

    source: Parcel | HandOver
    units: int

    @property
    def name(self) -> Portion:
        return ("parcel", self.source.id) if isinstance(self.source, Parcel) else ("line", self.source.line.id)

    @property
    def opens_at(self) -> Moment:
        return self.source.left_at if isinstance(self.source, Parcel) else self.source.at

    @property
    def closes_at(self) -> Moment:
        back_at = self.source.returned_at if isinstance(self.source, Parcel) else None
        return earliest([back_at, self.source.return_ends_at])

    def is_open(self, now: datetime) -> bool:
        return past(self.opens_at, now) and not past(self.closes_at, now)

    def is_there(self, now: datetime) -> bool:
        """Whether it left and did not come back, whatever its window."""
        return past(self.opens_at, now) and not (isinstance(self.source, Parcel) and self.source.is_back(now))

    def asked_back(self, line: Line, order: Told) -> int:
        """The units that open and approved returns took here, now and for ever."""
        asked_back = 0
        for request in [*order.open_of(RETURN), *order.approved]:
            for (portion, line_id), units in request.took.items():
                if line_id == line.id and self.is_named(portion):
                    asked_back += units
        return asked_back

    def is_named(self, portion: Portion) -> bool:
        return self.source.is_portion(portion) if isinstance(self.source, Parcel) else portion == self.name


def portions_of(line: Line, goods: Goods) -> Iterator[LinePortion]:
    """Yields where units of a line are or will be that may come back; parcels first."""
    if not line.takes_back:
        return
    for parcel in goods.parcels:
        if parcel.units.get(line.id, 0):
            yield LinePortion(parcel, parcel.units[line.id])
    for hand_over in goods.hand_overs:
        if hand_over.line.id == line.id and line.may_come_back and hand_over.units:
            yield LinePortion(hand_over, hand_over.units)


@dataclass(frozen=True)
class Counts:
    """The units of a line, as the formula of the page names them."""

    out: int
    back: int
    held: int
    granted: int

    @property
    def left(self) -> int:
        return self.out + self.back


def counts_of(line: Line, goods: Goods, order: Told, now: datetime) -> Counts:
    left = sum(parcel.units.get(line.id, 0) for parcel in goods.parcels if parcel.has_left(now))
    back = sum(parcel.units.get(line.id, 0) for parcel in goods.parcels if parcel.has_left(now) and parcel.is_back(now))
    handed_over = sum(one.units for one in goods.hand_overs if one.line.id == line.id and past(one.at, now))
    granted = sum(request.items.get(line.id, 0) for request in order.approved if request.is_replacement)
    return Counts(out=left - back + handed_over, back=back, held=_held(line, order), granted=granted)


def _held(line: Line, order: Told) -> int:
    """Open, approved and not acknowledged, booked; and acknowledged, but not booked by as much since."""
    held = sum(request.items.get(line.id, 0) for request in order.open_of(RETURN))
    booked = 0
    for request in order.approved:
        units = request.items.get(line.id, 0)
        if request.id not in order.snapshot.acknowledges:
            held += units
        elif units:
            booked = max(booked, request.base.get(line.id, 0)) + units
    return held + max(line.returned, booked)


def returnable(line: Line, goods: Goods, order: Told, now: datetime) -> int:
    """The units of a line that can be returned now: the formula of the page, term by term."""
    if not line.takes_back:
        return 0
    in_windows = sum(one.units - one.asked_back(line, order) for one in portions_of(line, goods) if one.is_open(now))
    return max(0, min(in_windows, not_held(line, goods, order, now)))


def not_held(line: Line, goods: Goods, order: Told, now: datetime) -> int:
    """The second and the third term: what is out, and what the shopper is owed, less what is held."""
    count = counts_of(line, goods, order, now)
    sent_again = min(count.granted, max(0, count.left - line.needed))
    return min(count.out - count.held + min(line.returned, count.back), line.needed - count.held + sent_again)


def take(items: dict[str, int], goods: Goods, order: Told, now: datetime) -> dict[tuple[Portion, str], int]:
    """Where a return takes its units: from the portion whose open window ends first, then from the next."""
    took: dict[tuple[Portion, str], int] = {}
    for line in order.snapshot.goods:
        missing = items.get(line.id, 0)
        portions = [one for one in portions_of(line, goods) if one.is_open(now)]
        for one in sorted(portions, key=lambda it: it.closes_at.timestamp() if it.closes_at else 0):
            units = min(missing, max(0, one.units - one.asked_back(line, order)))
            if units:
                took[one.name, line.id] = units
                missing -= units
        assert not missing, "more than is offered"
    return took


def can_be_reopened(request: Request, goods: Goods, order: Told, now: datetime) -> bool:
    """Its windows may have closed, since it was filed in time; what came back or is gone gives nothing."""
    for line in order.snapshot.goods:
        units = request.items.get(line.id, 0)
        if units and units > not_held(line, goods, order, now):
            return False
        for (portion, line_id), took in request.took.items():
            if line_id != line.id:
                continue
            where = [one for one in portions_of(line, goods) if one.is_named(portion) and one.is_there(now)]
            if took > sum(one.units - one.asked_back(line, order) for one in where):
                return False
    return set(request.items) <= {line.id for line in order.snapshot.goods}


def overshipped_since(goods: Goods, order: Told, now: datetime) -> Moment:
    """Since when more of a line is out than is needed and was granted again; of several lines the first."""
    since = []
    for line in order.snapshot.goods:
        granted = sum(request.items.get(line.id, 0) for request in order.approved if request.is_replacement)
        gone = [(parcel.left_at, parcel.units.get(line.id, 0)) for parcel in goods.parcels if parcel.is_out(now)]
        gone += [(one.at, one.units) for one in goods.hand_overs if one.line.id == line.id and past(one.at, now)]
        out = 0
        for at, units in sorted((at, units) for at, units in gone if at and units):
            out += units
            if out > line.needed + granted:
                since.append(at)
                break
    return earliest(since)
