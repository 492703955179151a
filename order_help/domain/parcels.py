"""
Parcels: which reports are about one and the same parcel, and what it is like by all of them together.

Rule 1: reports with the same carrier and tracking number, written in any way, are one parcel; a missing carrier fits
any.
Rule 2: the shop's snapshot says what is in a parcel and what it is called. The other ids of a parcel stay known.
Rule 3: a fact of the snapshot overrides what was recorded here, which overrides a plan of the snapshot.
Rule 4: what was handed over without a parcel is in none that is only prepared, whatever the snapshot puts into it.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from order_help.domain.dates import earliest
from order_help.domain.ids import LineId, ShipmentId
from order_help.domain.snapshot import OrderSnapshot, Shipment, ShipmentLine
from order_help.domain.values import Value, field, replace

_NOT_TOLD_APART: Final = re.compile(r"[\s\-\u2010-\u2015]+")
"""Spaces and hyphens, which people write or leave out."""


class Parcels(Value):
    """
    The parcels of an order; `aliases` has the id of the parcel for each other id under which it was reported.

    `called_off` are parcels whose shipping is planned for a time at which the order is cancelled, with that plan.
    `to_come_back` are those whose return to the shop is only planned. `handed_over` are the lines of which prepared
    parcels hold nothing by rule 4.
    """

    shipments: tuple[Shipment, ...]
    aliases: Mapping[ShipmentId, ShipmentId] = field(default_factory=dict)
    called_off: tuple[Shipment, ...] = ()
    to_come_back: frozenset[ShipmentId] = frozenset()
    handed_over: frozenset[LineId] = frozenset()

    def contents_of(self, parcel: Shipment) -> tuple[ShipmentLine, ...]:
        """Returns what one of these parcels holds, or is to hold."""
        if parcel.shipped_at is not None or not self.handed_over:
            return parcel.lines
        return tuple(line for line in parcel.lines if line.line_id not in self.handed_over)

    def id_of(self, shipment_id: ShipmentId) -> ShipmentId:
        """Returns the id under which the order has a parcel; the same id, if the order does not know it."""
        return self.aliases.get(shipment_id, shipment_id)


def joined(snapshot: OrderSnapshot, recorded: tuple[Shipment, ...], cancelled_at: datetime | None) -> Parcels:
    """Returns the parcels of the snapshot together with those that the warehouse recorded."""
    if not recorded and cancelled_at is None and not _repeats(snapshot.shipments):
        return Parcels(
            shipments=snapshot.shipments,
            to_come_back=_to_come_back(snapshot, snapshot.shipments),
            handed_over=_handed_over(snapshot, snapshot.shipments),
        )
    said = _grouped(snapshot.shipments, _added)
    reports, apart = _records(recorded, said)
    groups = [*said, *apart]
    called_off = [
        g.parcel
        for g in said
        if cancelled_at and _is_called_off(g.parcel, reports.get(g.parcel.id, []), snapshot, cancelled_at)
    ]
    plans = {parcel.id for parcel in called_off}
    shipments = tuple(
        _without_dates(group.parcel)
        if group.parcel.id in plans
        else _with_records(group.parcel, [report.parcel for report in reports.get(group.parcel.id, [])], snapshot)
        for group in groups
    )
    return Parcels(
        shipments=shipments,
        aliases=_aliases(groups, reports),
        called_off=tuple(called_off),
        to_come_back=_to_come_back(snapshot, shipments[: len(said)], [group.parcel for group in said]),
        handed_over=_handed_over(snapshot, shipments),
    )


def _handed_over(snapshot: OrderSnapshot, shipments: Iterable[Shipment]) -> frozenset[LineId]:
    """Returns the lines that were handed over for a fact, of which only prepared parcels leave nothing to hand over."""
    dated = [line for line in snapshot.lines if line.is_handed_over and line.fulfilled_at is not None]
    facts = [line for line in dated if not snapshot.is_plan(line.fulfilled_at)]
    if not facts:
        return frozenset()
    sent, packed = Counter[LineId](), Counter[LineId]()
    for parcel in shipments:
        for content in parcel.lines:
            packed[content.line_id] += content.quantity
            sent[content.line_id] += content.quantity if parcel.shipped_at else 0
    return frozenset(line.id for line in facts if sent[line.id] < line.quantity <= packed[line.id])


def _to_come_back(
    snapshot: OrderSnapshot, shipments: Iterable[Shipment], said: Iterable[Shipment] | None = None
) -> frozenset[ShipmentId]:
    """Returns the parcels that come back by a plan of the snapshot; `said` are they as the snapshot alone says them."""
    pairs = zip(shipments, said or shipments, strict=True)
    return frozenset(
        parcel.id
        for parcel, alone in pairs
        if snapshot.is_plan(parcel.returned_at) and parcel.returned_at == alone.returned_at
    )


@dataclass(slots=True)
class _Group:
    """Reports about one parcel: what they say together, all their ids, and the carrier if one of them names it."""

    parcel: Shipment
    number: str
    carrier: str
    ids: list[ShipmentId]

    def fits(self, number: str, carrier: str) -> bool:
        same_carrier = not carrier or not self.carrier or carrier == self.carrier
        return bool(number) and number == self.number and same_carrier


def _plain(text: str | None) -> str:
    if not text:
        return ""
    plain = text.casefold()
    return plain if plain.isalnum() else _NOT_TOLD_APART.sub("", plain)


def _number(parcel: Shipment) -> str:
    """Returns the tracking number as it is compared; words such as "N/A", without a digit, are none."""
    number = _plain(parcel.tracking_number)
    return number if any(map(str.isdigit, number)) else ""


def _repeats(parcels: tuple[Shipment, ...]) -> bool:
    """Whether two parcels have the same tracking number."""
    if len(parcels) < 2:
        return False
    numbers = [number for parcel in parcels if (number := _number(parcel))]
    return len(set(numbers)) < len(numbers)


def _grouped(parcels: Iterable[Shipment], contents: Callable[[int, int], int]) -> list[_Group]:
    """Returns the parcels with those that are one put together; `contents` counts the units of a line in it."""
    groups: list[_Group] = []
    by_number: dict[str, list[_Group]] = {}
    for parcel in parcels:
        number, carrier = _number(parcel), _plain(parcel.carrier)
        same_number = by_number.setdefault(number, [])
        group = next((group for group in same_number if group.fits(number, carrier)), None)
        if group is None:
            groups.append(_Group(parcel, number, carrier, [parcel.id]))
            same_number.append(groups[-1])
        else:
            group.parcel = _put_together(group.parcel, parcel, contents)
            group.carrier = group.carrier or carrier
            group.ids.append(parcel.id)
    return groups


def _records(recorded: tuple[Shipment, ...], said: list[_Group]) -> tuple[dict[ShipmentId, list[_Group]], list[_Group]]:
    """Returns what was recorded of each parcel of the snapshot, and what was recorded beside; equal ids come first."""
    named = {id_: group for group in said for id_ in group.ids}
    reports: dict[ShipmentId, list[_Group]] = {}
    for parcel in recorded:
        if parcel.id in named:
            record = _Group(parcel, _number(parcel), _plain(parcel.carrier), [parcel.id])
            reports.setdefault(named[parcel.id].parcel.id, []).append(record)
    apart = []
    for record in _grouped([parcel for parcel in recorded if parcel.id not in named], _larger):
        about = next((group for group in said if _is_about(record, group, reports)), None)
        if about is None:
            apart.append(record)
        else:
            reports.setdefault(about.parcel.id, []).append(record)
    return reports, apart


def _is_about(record: _Group, group: _Group, reports: Mapping[ShipmentId, list[_Group]]) -> bool:
    return any(one.fits(record.number, record.carrier) for one in (group, *reports.get(group.parcel.id, ())))


def _aliases(groups: list[_Group], reports: Mapping[ShipmentId, list[_Group]]) -> dict[ShipmentId, ShipmentId]:
    own = {group.parcel.id for group in groups}
    return {
        other: group.parcel.id
        for group in groups
        for same in (group, *reports.get(group.parcel.id, ()))
        for other in same.ids
        if other not in own
    }


def _added(one: int, other: int) -> int:
    return one + other


def _larger(one: int, other: int) -> int:
    return max(one, other)


def _put_together(first: Shipment, other: Shipment, contents: Callable[[int, int], int]) -> Shipment:
    """Returns one parcel out of two reports of it: the first id, the earliest dates, and the contents of both."""
    units: dict[LineId, int] = {}
    for parcel in (first, other):
        own: Counter[LineId] = Counter()
        for line in parcel.lines:
            own[line.line_id] += line.quantity
        for line_id, quantity in own.items():
            units[line_id] = contents(units.get(line_id, 0), quantity)
    return replace(
        first,
        lines=tuple(ShipmentLine(line_id=line_id, quantity=quantity) for line_id, quantity in units.items()),
        carrier=first.carrier or other.carrier,
        tracking_url=first.tracking_url or other.tracking_url,
        shipped_at=earliest(first.shipped_at, other.shipped_at),
        delivered_at=earliest(first.delivered_at, other.delivered_at),
        returned_at=earliest(first.returned_at, other.returned_at),
    )


def _is_called_off(said: Shipment, records: list[_Group], snapshot: OrderSnapshot, cancelled_at: datetime) -> bool:
    """Whether a parcel is planned to leave although the order is cancelled by then, and no record says that it left."""
    if any(record.parcel.shipped_at for record in records):
        return False
    return snapshot.is_called_off(said.shipped_at, cancelled_at)


def _with_records(said: Shipment, records: list[Shipment], snapshot: OrderSnapshot) -> Shipment:
    """Returns the snapshot's parcel, with the recorded dates that it lacks or only plans, where they fit."""
    if not records:
        return said
    recorded = records[0]
    for other in records[1:]:
        recorded = _put_together(recorded, other, _larger)

    def date(of_snapshot: datetime | None, of_record: datetime | None) -> datetime | None:
        is_better = of_snapshot is None or (of_record is not None and snapshot.is_plan(of_snapshot))
        return of_record if is_better else of_snapshot

    shipped_at = date(said.shipped_at, recorded.shipped_at)
    delivered_at = _first_from(shipped_at, date(said.delivered_at, recorded.delivered_at), said.delivered_at)
    returned_at = _first_from(shipped_at, date(said.returned_at, recorded.returned_at), said.returned_at)
    if (shipped_at, delivered_at, returned_at) == (said.shipped_at, said.delivered_at, said.returned_at):
        return said
    return replace(said, shipped_at=shipped_at, delivered_at=delivered_at, returned_at=returned_at)


def _without_dates(parcel: Shipment) -> Shipment:
    return replace(parcel, shipped_at=None, delivered_at=None, returned_at=None)


def _first_from(start: datetime | None, *dates: datetime | None) -> datetime | None:
    """Returns the first of these dates that is not before `start`; None without a start."""
    return next((at for at in dates if at is not None and start is not None and start <= at), None)
