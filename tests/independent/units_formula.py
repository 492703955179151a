"""
The units of an order that can be returned: the rules of docs/orders.md, written a second time, over plain JSON.

What is here was written from the rules alone and shares nothing with the product. A `world` holds what has happened:
- `taken`: the snapshots that were taken, each with `at` and `snapshot`, in the order in which they were taken;
- `recorded`: the parcels that the warehouse recorded, the first one first;
- `receipts`: parcels that the shopper confirmed, each with `parcel` and `at`;
- `returns`: open and approved ones, the latter in the order of their approval. Each has its `id`, its `units` of each
  line, from which parcels they were `taken`, whether it is a `replacement`, and, once it is approved, `approved`: how
  many snapshots had been taken by then.

Instants are aware datetimes in UTC, whose days are those of the shop.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

Json = dict[str, Any]
Units = dict[str, int]

HAND_OVER = ""
"""The place of what is handed over without a parcel."""


def returnable(world: Json, now: datetime) -> Units:
    """The units of each line that can be asked back at `now`."""
    lines, places = _goods(world), portions(world, now)
    unclaimed = unclaimed_units(world, now)
    left = {}
    for line_id, line in lines.items():
        if not _takes_back(line, places):
            left[line_id] = 0
            continue
        open_now = [place for place in _open(places, now) if place["line"] in (None, line_id)]
        in_windows = sum(place["units"].get(line_id, 0) - asked_back_from(world, place, line_id) for place in open_now)
        left[line_id] = max(0, min(in_windows, *unclaimed[line_id]))
    return left


def unclaimed_units(world: Json, now: datetime) -> dict[str, tuple[int, int]]:
    """The second and the third term of the formula, for each line."""
    lines, places = _goods(world), portions(world, now)
    out = _sum(place["units"] for place in places if _has_left(place, now) and not _is_back(place, now))
    back = _sum(place["units"] for place in places if _has_left(place, now) and _is_back(place, now))
    held, granted = held_units(world), granted_units(world)
    terms = {}
    for line_id, line in lines.items():
        needed, left = _needed(line), out[line_id] + back[line_id]
        here = out[line_id] - held[line_id] + min(_returned(line), back[line_id])
        ordered = needed - held[line_id] + min(granted[line_id], max(0, left - needed))
        terms[line_id] = (here, ordered)
    return terms


def take(world: Json, now: datetime, wanted: Units) -> dict[str, Units]:
    """From which places a return takes its units: from those whose open window ends first."""
    sources: dict[str, Units] = {}
    missing = dict(wanted)
    for place in sorted(_open(portions(world, now), now), key=lambda place: place["closes"]):
        for line_id in place["units"]:
            here = min(missing.get(line_id, 0), place["units"][line_id] - asked_back_from(world, place, line_id))
            if here > 0:
                sources.setdefault(place["id"], {})[line_id] = here
                missing[line_id] -= here
    return sources


def may_approve(world: Json, now: datetime, request: Json) -> bool:
    """Whether the units of an open return are returnable without that return."""
    left = returnable(_without(world, request), now)
    return all(units <= left.get(line_id, 0) for line_id, units in request["units"].items())


def may_reopen(world: Json, now: datetime, request: Json) -> bool:
    """Whether the units of a settled return are free, for each line and in each place that they were taken from."""
    unclaimed = unclaimed_units(world, now)
    for line_id, units in request["units"].items():
        if units > min(unclaimed.get(line_id, (0, 0))):
            return False
    aliases = parcels(world)[1]
    here = [place for place in portions(world, now) if _has_left(place, now) and not _is_back(place, now)]
    wanted: Counter[tuple[str, str]] = Counter()
    for parcel_id, units_there in request["taken"].items():
        for line_id, units in units_there.items():
            wanted[aliases.get(parcel_id, parcel_id), line_id] += units
    for (place_id, line_id), units in wanted.items():
        same = [p for p in here if p["id"] == place_id and p["line"] in (None, line_id)]
        if not same or units > same[0]["units"].get(line_id, 0) - asked_back_from(world, same[0], line_id):
            return False
    return True


def too_many_left(world: Json, now: datetime) -> set[str]:
    """The lines of which more units are out than were ordered, not taken off, and are to be replaced."""
    out = _sum(p["units"] for p in portions(world, now) if _has_left(p, now) and not _is_back(p, now))
    granted = granted_units(world)
    return {line_id for line_id, line in _goods(world).items() if out[line_id] > _needed(line) + granted[line_id]}


def held_units(world: Json) -> Counter[str]:
    """Units that are asked back, that are granted and not acknowledged, and that were booked or have to be yet."""
    snapshot, held = _in_force(world), Counter[str]()
    to_book: Counter[str] = Counter()
    for request in world["returns"]:
        if "approved" in request and request["id"] in snapshot.get("acknowledges", []):
            base = _booked_before(world, request)
            for line_id, units in request["units"].items():
                to_book[line_id] = max(to_book[line_id], base.get(line_id, 0)) + units
        else:
            held.update(request["units"])
    for line in snapshot["lines"]:
        held[line["id"]] += max(_returned(line), to_book[line["id"]])
    return held


def _booked_before(world: Json, request: Json) -> Units:
    """The units that were booked in the last snapshot since the approval that does not acknowledge it."""
    since = [one["snapshot"] for one in world["taken"]][request["approved"] - 1 :]
    not_acknowledged = [since[0], *(one for one in since[1:] if request["id"] not in one.get("acknowledges", []))]
    return {line["id"]: _returned(line) for line in not_acknowledged[-1]["lines"]}


def granted_units(world: Json) -> Counter[str]:
    """Units that are to be sent again."""
    return _sum(one["units"] for one in world["returns"] if "approved" in one and one["replacement"])


def asked_back_from(world: Json, place: Json, line_id: str) -> int:
    """The units of a line that open and approved returns took from this place."""
    aliases = parcels(world)[1]
    if place["line"] not in (None, line_id):
        return 0
    return sum(
        units.get(line_id, 0)
        for request in world["returns"]
        for parcel_id, units in request["taken"].items()
        if aliases.get(parcel_id, parcel_id) == place["id"]
    )


def portions(world: Json, now: datetime) -> list[Json]:
    """All that leaves together, the parcels first: its units, and when it leaves, comes back and cannot go back."""
    snapshot, lines = _in_force(world), _goods(world)
    found, packed = [], Counter[str]()
    all_parcels = parcels(world)[0]
    gone = _gone_by_hand(world, all_parcels)
    for parcel in all_parcels:
        names = {line["id"]: line for line in snapshot["lines"]}
        fees = {line_id for line_id, line in names.items() if line.get("fulfilment") == "NONE"}
        if parcel["units"] and set(parcel["units"]) <= fees:
            continue  # a note
        absent = fees if parcel["shippedAt"] else fees | gone
        units = {line_id: units for line_id, units in parcel["units"].items() if line_id not in absent}
        packed.update(units)
        ends = [at for at in (_window_end(world, parcel), parcel["returnedAt"]) if at]
        closes, shipped = min(ends, default=None), parcel["shippedAt"]
        found.append(
            {"id": parcel["id"], "line": None, "units": units, "left": shipped, "back": parcel["returnedAt"]}
            | {"closes": closes, "asks": True}
        )
    for line_id, line in lines.items():
        how = line.get("fulfilment", "PARCEL")
        waiting = max(0, _needed(line) - packed[line_id])
        left = None if _is_off(world, line.get("fulfilledAt")) else line.get("fulfilledAt")
        if how in ("DIGITAL", "PICKUP") and (waiting or (left and _quantity(line) > packed[line_id])):
            found.append(
                {"id": HAND_OVER, "line": line_id, "units": {line_id: waiting} if waiting else {}, "left": left}
                | {"back": None, "closes": _end_of_day(left, 30) if left else None}
                | {"asks": how == "PICKUP" or line.get("returnable", False)}
            )
    return found


def _gone_by_hand(world: Json, all_parcels: list[Json]) -> set[str]:
    """The lines that were handed over for a fact: what is only prepared holds nothing of them, unless units remain."""
    in_all = _sum(parcel["units"] for parcel in all_parcels)
    on_their_way = _sum(parcel["units"] for parcel in all_parcels if parcel["shippedAt"])
    taken_at = world["taken"][-1]["at"]
    return {
        line_id
        for line_id, line in _goods(world).items()
        if line.get("fulfilment") in ("DIGITAL", "PICKUP")
        and line.get("fulfilledAt")
        and line["fulfilledAt"] <= taken_at
        and on_their_way[line_id] < _quantity(line) <= in_all[line_id]
    }


def parcels(world: Json) -> tuple[list[Json], dict[str, str]]:
    """Each parcel once, by all that was said of it; and the other ids of each, with the one that it has."""
    snapshot = _in_force(world)
    said = _same(snapshot.get("shipments", []), lambda one, other: one + other)
    records = _same(world["recorded"], max)
    apart = []
    for record in records:
        same_id = [one for one in said if set(one["ids"]) & set(record["ids"])]
        same_number = [one for one in said if _fits(one, record["number"], record["carrier"])]
        if same_id or same_number:
            (same_id or same_number)[0].setdefault("records", []).append(record)
        else:
            apart.append(record)
    for parcel in [*said, *apart]:
        parcel["id"] = parcel["ids"][0]
    own = {parcel["id"] for parcel in [*said, *apart]}
    aliases = {}
    for parcel in [*said, *apart]:
        for same in [parcel, *parcel.get("records", [])]:
            aliases.update({other: parcel["id"] for other in same["ids"] if other not in own})
        for date in ("shippedAt", "deliveredAt", "returnedAt"):
            parcel[date] = _date(world, date, parcel, parcel.get("records", []))
    return [*said, *apart], aliases


def _date(world: Json, date: str, parcel: Json, records: list[Json]) -> datetime | None:
    said: datetime | None = parcel[date]
    recorded: datetime | None = min((one[date] for one in records if one[date]), default=None)
    if records and recorded is not None and (said is None or said > world["taken"][-1]["at"]):
        return recorded
    if _is_off(world, parcel["shippedAt"]) and not any(one["shippedAt"] for one in records):
        return None
    return said


def _same(reports: Iterable[Json], contents: Callable[[int, int], int]) -> list[Json]:
    """The parcels of one list, each once: with its first id and its earliest dates."""
    found: list[Json] = []
    for report in reports:
        number, carrier = _plain(report.get("trackingNumber")), _plain(report.get("carrier"))
        units: Counter[str] = Counter()
        for line in report["lines"]:
            units[line["id"]] += 1 if _is_measure(line["quantity"]) else line["quantity"]
        dates = {date: report.get(date) for date in ("shippedAt", "deliveredAt", "returnedAt")}
        same = next((one for one in found if _fits(one, number, carrier)), None)
        if same is None:
            found.append({"ids": [report["id"]], "number": number, "carrier": carrier, "units": dict(units), **dates})
            continue
        same["ids"].append(report["id"])
        same["carrier"] = same["carrier"] or carrier
        for line_id, quantity in units.items():
            same["units"][line_id] = contents(same["units"].get(line_id, 0), quantity)
        for date, at in dates.items():
            same[date] = min((one for one in (same[date], at) if one), default=None)
    return found


def _fits(parcel: Json, number: str, carrier: str) -> bool:
    return bool(number) and parcel["number"] == number and (not carrier or parcel["carrier"] in ("", carrier))


def _plain(text: str | None) -> str:
    return (text or "").lower().replace(" ", "").replace("-", "")


def _window_end(world: Json, parcel: Json) -> datetime | None:
    shipped, delivered = parcel["shippedAt"], parcel["deliveredAt"]
    if shipped is None:
        return None
    aliases = dict.fromkeys([*parcel["ids"], *(i for r in parcel.get("records", []) for i in r["ids"])], parcel["id"])
    confirmed = min((one["at"] for one in world["receipts"] if one["parcel"] in aliases), default=None)
    end = _end_of_day(shipped, 45 + 7 + 30)
    if delivered and delivered < end:
        end = _end_of_day(delivered, 7 + 30)
    if confirmed and confirmed < end:
        end = _end_of_day(confirmed, 30)
    return end


def _end_of_day(at: datetime, days: int) -> datetime:
    return at.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=days + 1)


def _open(places: list[Json], now: datetime) -> list[Json]:
    return [p for p in places if p["asks"] and _has_left(p, now) and not _is_back(p, now) and now < p["closes"]]


def _has_left(place: Json, now: datetime) -> bool:
    return place["left"] is not None and place["left"] <= now


def _is_back(place: Json, now: datetime) -> bool:
    return place["back"] is not None and place["back"] <= now


def _is_off(world: Json, plan: datetime | None) -> bool:
    """Whether a date is a plan of an order of which all goods are taken off, and of which nothing has left."""
    last = world["taken"][-1]
    if plan is None or plan <= last["at"] or any(map(_needed, _goods(world).values())):
        return False
    leaving = [parcel.get("shippedAt") for parcel in last["snapshot"].get("shipments", [])]
    leaving += [line.get("fulfilledAt") for line in _goods(world).values()]
    recorded = [parcel.get("shippedAt") for parcel in world["recorded"]]
    return not any(at and at <= last["at"] for at in leaving) and not any(recorded)


def _takes_back(line: Json, places: list[Json]) -> bool:
    if line.get("notReturnable"):
        return False
    is_packed = any(line["id"] in place["units"] for place in places if place["line"] is None)
    return line.get("fulfilment") != "DIGITAL" or line.get("returnable", False) or is_packed


def _in_force(world: Json) -> Json:
    snapshot: Json = world["taken"][-1]["snapshot"]
    return snapshot


def _goods(world: Json) -> dict[str, Json]:
    lines = _in_force(world)["lines"]
    return {line["id"]: line for line in lines if line.get("fulfilment") != "NONE" and line["quantity"] != 0}


def _without(world: Json, request: Json) -> Json:
    return world | {"returns": [one for one in world["returns"] if one["id"] != request["id"]]}


def _is_measure(quantity: Any) -> bool:
    return isinstance(quantity, str) and "." in quantity


def _quantity(line: Json) -> int:
    quantity: int = 1 if _is_measure(line["quantity"]) else line["quantity"]
    return quantity


def _needed(line: Json) -> int:
    return _quantity(line) - _within(line, "cancelled")


def _returned(line: Json) -> int:
    return _within(line, "returned")


def _within(line: Json, which: str) -> int:
    """So many units as the shop says, but no more than the line has."""
    said: int = line.get(which, 0)
    return max(0, min(_quantity(line), said))


def _sum(units: Iterable[Units]) -> Counter[str]:
    total: Counter[str] = Counter()
    for one in units:
        total.update(one)
    return total
