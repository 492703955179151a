"""
Parcels read a second time: which are one and the same, whose word counts on each, and when its windows end.

What was planned for a time at which the order is cancelled is called off. It then counts as prepared.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo

from tests.independent.reading_days import ends
from tests.independent.reading_order import Line, Moment, Portion, Said, Snapshot, Told, is_note


@dataclass(frozen=True)
class Parcel:
    """One parcel of the order, with the dates that count; `names` are all ids under which it was told of."""

    id: str
    names: frozenset[str]
    units: Mapping[str, int]
    left_at: Moment
    delivered_at: Moment
    received_at: Moment
    returned_at: Moment
    inquiry_ends_at: Moment
    return_ends_at: Moment

    def has_left(self, now: datetime) -> bool:
        return past(self.left_at, now)

    def is_back(self, now: datetime) -> bool:
        return past(self.returned_at, now)

    def is_out(self, now: datetime) -> bool:
        return self.has_left(now) and not self.is_back(now)

    def is_portion(self, portion: Portion) -> bool:
        return portion[0] == "parcel" and portion[1] in self.names


@dataclass(frozen=True)
class HandOver:
    """The needed units of one line that are in no parcel, and when these are handed over or picked up."""

    line: Line
    units: int
    at: Moment
    ready_at: Moment
    return_ends_at: Moment


@dataclass(frozen=True)
class Goods:
    """Everything that travels or is handed over, and when the order is cancelled."""

    parcels: list[Parcel]
    notes: list[str]  # the ids of what looks like a parcel, but holds nothing that travels
    hand_overs: list[HandOver]  # of lines of which some units are in no parcel
    waiting_for_parcel: dict[str, int]  # units by line
    cancelled_at: Moment
    called_off: list[datetime]  # when something was planned to leave, although the order is cancelled by then
    fees_done_at: Moment  # when an order of nothing but fees counts as handed over

    def in_parcels(self, line_id: str) -> int:
        return sum(parcel.units.get(line_id, 0) for parcel in self.parcels)

    def first_left_at(self) -> Moment:
        return earliest(parcel.left_at for parcel in self.parcels)

    def first_handed_over_at(self) -> Moment:
        return earliest([*(hand_over.at for hand_over in self.hand_overs), self.fees_done_at])


def past(at: Moment, now: datetime) -> bool:
    # A window is open at the very instant of its opening and closed at that of its closing, so "has happened" is <=.
    return at is not None and at <= now


def earliest(dates: Iterable[Moment]) -> Moment:
    return min((date for date in dates if date is not None), default=None)


@dataclass(frozen=True)
class _Joined:
    """One parcel as the shop told of it, as the warehouse did, or both; and all its ids."""

    said: Said | None
    record: Said | None
    names: frozenset[str]


def goods_of(order: Told) -> Goods:
    snapshot = order.snapshot
    fees = {line.id for line in snapshot.lines if not line.is_goods}
    said = _one_each(snapshot.parcels, lambda one, other: one + other)
    ids = {parcel.id for parcel in snapshot.parcels}
    # What was recorded under an id of the snapshot is about that parcel, whatever else has its tracking number.
    recorded = [(record, frozenset({record.id})) for record in order.recorded if record.id in ids]
    recorded += _one_each([record for record in order.recorded if record.id not in ids], max)
    joined = _with_the_records(said, recorded, fees)
    cancelled_at = _cancelled_at(order, [record for record, _ in recorded if not is_note(record.units, fees)])
    parcels: list[Parcel] = []
    called_off: list[datetime] = []
    for one in joined:
        counts, sure = _as_it_counts(one, snapshot, cancelled_at, called_off)
        parcels.append(_with_its_windows(counts, one.names, order, came_back_for_sure=sure))
    notes = [parcel.id for parcel, _ in [*said, *recorded] if is_note(parcel.units, fees)]
    needed = {line.id for line in snapshot.goods if line.needed}
    needed -= (gone := _gone_by_hand(snapshot, parcels))
    unpacked = [p for p in parcels if p.left_at is None and p.units and needed.isdisjoint(p.units)]
    # What was taken off or handed over since is not to come.
    parcels = [parcel if parcel.left_at else _without(parcel, gone) for parcel in parcels if parcel not in unpacked]
    notes += [parcel.id for parcel in unpacked]
    goods = Goods(parcels, notes, [], {}, cancelled_at, called_off, _fees_done_at(snapshot, cancelled_at))
    for line in snapshot.goods:
        _rest_of(line, goods, snapshot, order.zone)
    return goods


def _gone_by_hand(snapshot: Snapshot, parcels: list[Parcel]) -> set[str]:
    """The lines of which nothing would be left to hand over if prepared parcels counted, although it happened."""
    found = set()
    for line in snapshot.goods:
        sent = sum(parcel.units.get(line.id, 0) for parcel in parcels if parcel.left_at)
        packed = sum(parcel.units.get(line.id, 0) for parcel in parcels)
        happened = line.fulfilment in ("DIGITAL", "PICKUP") and snapshot.is_fact(line.fulfilled_at)
        if happened and sent < line.ordered <= packed:
            found.add(line.id)
    return found


def _without(parcel: Parcel, lines: set[str]) -> Parcel:
    return replace(parcel, units={line: units for line, units in parcel.units.items() if line not in lines})


# --- one and the same ----------------------------------------------------------------------------------------------


def _one_each(
    all_known: tuple[Said, ...] | list[Said], units_of_both: Callable[[int, int], int]
) -> list[tuple[Said, frozenset[str]]]:
    """Each parcel once: the first id, the earliest dates; and all its ids."""
    groups: list[tuple[Said, frozenset[str]]] = []
    for parcel in all_known:
        for place, (first, names) in enumerate(groups):
            if _are_one(first, parcel):
                units = {
                    line: units_of_both(first.units.get(line, 0), parcel.units.get(line, 0))
                    for line in {**first.units, **parcel.units}
                }
                both = replace(
                    first,
                    carrier=first.carrier or parcel.carrier,
                    units=units,
                    left_at=earliest([first.left_at, parcel.left_at]),
                    delivered_at=earliest([first.delivered_at, parcel.delivered_at]),
                    returned_at=earliest([first.returned_at, parcel.returned_at]),
                )
                groups[place] = both, names | {parcel.id}
                break
        else:
            groups.append((parcel, frozenset({parcel.id})))
    return groups


def _are_one(parcel: Said, other: Said) -> bool:
    if parcel.number is None or parcel.number != other.number:
        return False
    return parcel.carrier is None or other.carrier is None or parcel.carrier == other.carrier


def _with_the_records(
    said: list[tuple[Said, frozenset[str]]], recorded: list[tuple[Said, frozenset[str]]], fees: set[str]
) -> list[_Joined]:
    """The shop's parcels, each with what was recorded of it, then what was only recorded. Notes are no parcels."""
    rest = list(recorded)
    own: list[list[tuple[Said, frozenset[str]]]] = [[] for _ in said]
    for by_id in (True, False):  # equal ids first
        for place, (parcel, names) in enumerate(said):
            for record, others in list(rest):
                known = [parcel, *(one for one, _ in own[place])]
                if names & others if by_id else any(_are_one(one, record) for one in known):
                    own[place].append((record, others))
                    rest.remove((record, others))
    joined = [
        _Joined(parcel, _earliest_of([record for record, _ in records]), names.union(*(ids for _, ids in records)))
        for (parcel, names), records in zip(said, own, strict=True)
        if not is_note(parcel.units, fees)
    ]
    return joined + [_Joined(None, record, names) for record, names in rest if not is_note(record.units, fees)]


def _earliest_of(records: list[Said]) -> Said | None:
    if not records:
        return None
    return replace(
        records[0],
        left_at=earliest(record.left_at for record in records),
        delivered_at=earliest(record.delivered_at for record in records),
        returned_at=earliest(record.returned_at for record in records),
    )


# --- whose word counts ---------------------------------------------------------------------------------------------


def is_called_off(snapshot: Snapshot, date: Moment, cancelled_at: Moment) -> bool:
    return date is not None and cancelled_at is not None and snapshot.is_plan(date) and date >= cancelled_at


def _cancelled_at(order: Told, recorded: list[Said]) -> Moment:
    """By a request, by the shop, or because all was taken off before anything had left."""
    if order.cancelled_here is not None:
        return order.cancelled_here
    snapshot = order.snapshot
    taken_off_at = order.taken_off_at if snapshot.says_all_is_taken_off else None
    if any(parcel.left_at for parcel in recorded):
        taken_off_at = None
    # A shop may answer a cancellation by taking everything off and by no date: the day of the request is kept.
    by_request = order.cancellation[1] if order.cancellation and taken_off_at and not snapshot.cancelled_at else None
    return earliest([snapshot.cancelled_at, taken_off_at, by_request])


def _as_it_counts(
    one: _Joined, snapshot: Snapshot, cancelled_at: Moment, called_off: list[datetime]
) -> tuple[Said, bool]:
    """The parcel with the dates that count, and whether it came back for sure, not by a plan that came true."""
    said, record = one.said, one.record
    if said is None:
        assert record is not None
        return record, True
    if is_called_off(snapshot, said.left_at, cancelled_at) and not (record and record.left_at):
        called_off += [said.left_at] if said.left_at else []
        return replace(said, left_at=None, delivered_at=None, returned_at=None), False
    if record is None:
        return said, snapshot.is_fact(said.returned_at)
    counts = _whose_word_counts(snapshot, said, record)
    return counts, snapshot.is_fact(counts.returned_at) or counts.returned_at == record.returned_at


def _whose_word_counts(snapshot: Snapshot, said: Said, record: Said) -> Said:
    """A record beats what is not known and what is planned, and nothing else. Nothing arrives before it left."""

    def better(date: Moment, recorded: Moment) -> Moment:
        return recorded if recorded and (date is None or snapshot.is_plan(date)) else date

    left_at = better(said.left_at, record.left_at)

    def arrived(date: Moment, recorded: Moment) -> Moment:
        for at in (better(date, recorded), date):
            if left_at is not None and at is not None and at >= left_at:
                return at
        return None

    return replace(
        said,
        left_at=left_at,
        delivered_at=arrived(said.delivered_at, record.delivered_at),
        returned_at=arrived(said.returned_at, record.returned_at),
    )


def paid_at(snapshot: Snapshot, cancelled_at: Moment) -> Moment:
    """When nothing is expected before the goods arrive, the order counts as paid from the beginning."""
    if snapshot.payment in ("ON_DELIVERY", "ON_INVOICE", "FREE") or snapshot.total == 0:
        return snapshot.placed_at
    return None if is_called_off(snapshot, snapshot.paid_at, cancelled_at) else snapshot.paid_at


def _fees_done_at(snapshot: Snapshot, cancelled_at: Moment) -> Moment:
    at = paid_at(snapshot, cancelled_at) if snapshot.has_only_fees else None
    return None if at and cancelled_at and cancelled_at <= at else at


# --- when windows end ----------------------------------------------------------------------------------------------


def _with_its_windows(said: Said, names: frozenset[str], order: Told, *, came_back_for_sure: bool) -> Parcel:
    zone = order.zone
    confirmed_at = earliest(at for name, at in order.receipts if name in names)
    if said.left_at is None:
        confirmed_at = None  # the shop took back that it had left, so what was confirmed was another parcel

    received_at = confirmed_at
    if said.delivered_at is not None:
        received_at = earliest([confirmed_at, ends(said.delivered_at, 7, zone)])
    if said.returned_at is not None and (came_back_for_sure or (received_at and received_at >= said.returned_at)):
        received_at = None  # whoever confirmed it was mistaken; the end of its return window stays as it was shown

    # For the return window alone, a parcel that the carrier never reported counts as delivered after 45 days. While
    # that window is open, a delivery or the shopper's word sets its end anew; what comes after its end opens nothing.
    return_ends_at = None
    if said.left_at is not None:
        return_ends_at = ends(said.left_at, 45 + 7 + 30, zone)
        if said.delivered_at is not None and said.delivered_at < return_ends_at:
            return_ends_at = ends(said.delivered_at, 7 + 30, zone)
        if confirmed_at is not None and confirmed_at < return_ends_at:
            return_ends_at = ends(confirmed_at, 30, zone)

    return Parcel(
        id=said.id,
        names=names,
        units=said.units,
        left_at=said.left_at,
        delivered_at=said.delivered_at,
        received_at=received_at,
        returned_at=said.returned_at,
        inquiry_ends_at=None if said.left_at is None else ends(said.left_at, 90, zone),
        return_ends_at=return_ends_at,
    )


def _rest_of(line: Line, goods: Goods, snapshot: Snapshot, zone: tzinfo) -> None:
    """
    What is needed of a line and in no parcel waits for one, or is handed over without.

    What was handed over and then taken off was handed over nevertheless: then it is so of no unit that is needed.
    """
    units = max(0, line.needed - goods.in_parcels(line.id))
    if line.fulfilment == "PARCEL":
        goods.waiting_for_parcel.update({line.id: units} if units else {})
        return
    if line.ordered <= goods.in_parcels(line.id):
        return
    at = line.fulfilled_at
    if at is not None and is_called_off(snapshot, at, goods.cancelled_at):
        goods.called_off.append(at)
        at = None
    if not units and at is None:
        return
    ready_at = line.ready_at if line.fulfilment == "PICKUP" else None
    end = None if at is None else ends(at, 30, zone)
    goods.hand_overs.append(HandOver(line, units, at, earliest([ready_at, at]), end))
