"""
What a drawn life is made of: an order's times, its lines, and steps that the independent reading allows.

The times are laid out backwards, from a night at which the clocks change and on which a window of the order ends.
"""

import copy
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from random import Random
from typing import Any, Final
from zoneinfo import ZoneInfo

from tests.independent.reading_days import TICK, first_instant
from tests.independent.reading_history import History
from tests.independent.reading_units import RETURN
from tests.support.covering import Row
from tests.support.lives import NIGHTS, Json, Life, Step, only, text_of

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
AT_HOME: Final = {
    "name": "James Li",
    "line1": "215 River Road",
    "city": "New York",
    "region": "NY",
    "postalCode": "10083",
    "countryCode": "US",
}
"""In the country to which the shopper may change it without an agent."""

MISSING: Final = "REPORT_PACKAGE_NOT_RECEIVED"

SHAPES: Final = (
    "digital",
    "pick-up",
    "fees",
    "digital and fees",
    "parcels",
    "taken off",
    "one parcel",
    "by measure",
    "sent back",
    "ready",
)
"""Orders of little else, of which one of each follows on every set of rows."""

LINES_OF: Final = {
    "digital": "dg",
    "pick-up": "u",
    "fees": "n",
    "digital and fees": "dn",
    "parcels": "ab",
    "taken off": "abdu",
    "one parcel": "a",
    "by measure": "am",
    "sent back": "cn",
    "ready": "u",
}


class Shop:
    """What the shop knows of one order, when things happen to it, and its life so far."""

    def __init__(self, random: Random, row: Row, shape: str, number: str) -> None:
        self.random, self.row, self.shape = random, row, shape
        if shape == "ready":
            self.row = row | {"pick-up": "ready", "cancelled": ""}
        self.zone = ZoneInfo(row["zone"])
        self.night = random.choice(NIGHTS[row["zone"]])
        self.complete = random.random() < 0.5
        off = random.choice(["", "", "", "", RETURN, MISSING, "REPORT_CUSTOMS_DUTY_ISSUE"]) if shape else ""
        self.is_life_of = Life(
            number=number,
            zone=self.zone,
            by_the_desk=random.random() < 0.3,
            switched_off=frozenset(filter(None, [off])),
            night=self.night,
        )
        self.history = History(self.zone, self.is_life_of.by_the_desk, self.is_life_of.switched_off)
        self._set_times()
        self.order: Json = {
            "number": number,
            "customerId": f"shopper-{number}",
            "revision": 0,
            "placedAt": text_of(self.placed),
            "currency": "EUR",
            "payment": row["payment"],
            "total": {"given": "99.00", "zero": "0.00", "not given": None}[row["total"]],
            "shippingAddress": AT_HOME,
            "shipBy": text_of(random.choice([None, None, self.left + DAY])) if row["end"] != "ship by" else None,
            "lines": self._lines(),
            "shipments": [],
            "acknowledges": [],
        }

    def happens(self, factor: str, *levels: str) -> bool:
        """Whether this row has one of the levels, or any."""
        level = self.row[factor]
        return level in levels if levels else bool(level)

    def came_about(self, *factors: str) -> None:
        self.is_life_of.situations |= {(factor, self.row[factor]) for factor in factors if self.row[factor]}

    # --- times -------------------------------------------------------------------------------------------------------

    def _set_times(self) -> None:
        """Of the two midnights beside the night's day one is that at which the window ends."""
        ends_before = self.night + self.random.choice([0, 1]) * DAY
        end = self.row["end"]
        if end == "picked up" and not self.happens("pick-up", "picked up"):
            end = self.row["end"] = "return"
        if end == "confirmed":
            self.row["receipt"] = "confirmed"
        self.confirmed: datetime | None = None
        self.paid: datetime | None = None
        match end:
            case "received":
                self.arrived = self._within(ends_before - 8 * DAY)
                self.left = self.arrived - 2 * DAY
            case "return":
                self.arrived = self._within(ends_before - 38 * DAY)
                self.left = self.arrived - 2 * DAY
            case "confirmed":
                self.confirmed = self._within(ends_before - 31 * DAY)
                self.arrived = self.confirmed - 1 * DAY
                self.left = self.arrived - 2 * DAY
            case "ship by":
                self.paid = self._within(ends_before - 8 * DAY)
                self.left, self.arrived = self.paid + 1 * DAY, self.paid + 2 * DAY
            case _:  # nothing is told of the arrival
                days = {"presumed": 83, "inquiry": 91, "picked up": 31}[end]
                self.left = self._within(ends_before - days * DAY)
                self.arrived = self.left + 2 * DAY
        self.is_delivered = end in ("received", "return", "ship by", "confirmed")
        self.placed = (self.paid or self.left) - 3 * DAY
        self.paid = self.paid or self.placed + HOUR
        self.last = self.arrived + 6 * DAY

    def _within(self, day: date) -> datetime:
        """An instant of a local day: its first, its last, or one between."""
        start, end = first_instant(day, self.zone), first_instant(day + DAY, self.zone)
        return self.random.choice([start, end - TICK, start + 10 * HOUR, start + 90 * MINUTE])

    def _some_day(self) -> datetime:
        """A time to come, after all that is told."""
        return self.last + self.random.choice([0, 1, 2, 9, 30]) * DAY + self.random.choice([1, 5]) * HOUR

    # --- lines -------------------------------------------------------------------------------------------------------

    def _lines(self) -> list[Json]:
        used = LINES_OF.get(self.shape, "ab")
        if not self.shape:
            used += "c" if self.happens("back") else ""
            used += "d" if self.happens("digital") else ""
            used += "f" if self.happens("recorded") or self.happens("recorded twice") else ""
            used += "g" if self.happens("plan", "hand-over") else ""
            used += "h" if self.happens("prepared") else ""
            used += "u" if self.happens("pick-up") else ""
            used += "n" if self.happens("fees") else ""
            used += self.random.choice(["", "m", "r", "z", "o"])
        of_all: dict[str, Json] = {
            "a": {"quantity": 4},
            "b": {"quantity": 3},
            "c": {"quantity": 2},
            "d": {"quantity": 2, "fulfilment": "DIGITAL", "returnable": self.happens("digital", "returnable")},
            "f": {"quantity": 3},
            "g": {"quantity": 1, "fulfilment": "DIGITAL"},
            "h": {"quantity": 2, "fulfilment": self.random.choice(["DIGITAL", "PICKUP"])},
            "m": {"quantity": "0.55"},
            "n": {"quantity": 1, "fulfilment": "NONE"},
            "o": {"quantity": 1, "fulfilment": "PICKUP", "notReturnable": "HYGIENE"},
            "r": {"quantity": 2, "notReturnable": "FINAL_SALE"},
            "u": {"quantity": 2, "fulfilment": "PICKUP"},
            "z": {"quantity": 0},
        }
        price = "0.00" if self.random.random() < 0.05 else "10.00"
        lines = [{"id": name, "title": f"Thing {name}", "unitPrice": price} | of_all[name] for name in used]
        self.random.shuffle(lines)
        return lines

    def line(self, name: str) -> Json | None:
        return next((line for line in self.order["lines"] if line["id"] == name), None)

    def set(self, name: str, **fields: Any) -> bool:
        """Tells something of a line, if the order has it."""
        line = self.line(name)
        if line is not None:
            line.update(fields)
        return line is not None

    def put(self, name: str, lines: list[Json], left: datetime | None, **fields: Any) -> Json | None:
        """Tells of a parcel, if it has something of the order."""
        parcel = only(
            [line["id"] for line in self.order["lines"]],
            {"id": name, "lines": lines, "shippedAt": text_of(left)} | fields,
        )
        others = [other for other in self.order["shipments"] if other["id"] != name]
        if not parcel["lines"]:
            return None
        self.order["shipments"] = [*others, parcel]
        return parcel

    # --- steps -------------------------------------------------------------------------------------------------------

    def _step(self, at: datetime, do: str, about: Json, *, is_refused: bool = False) -> None:
        all_known = self.history.all_known
        frozen = replace(
            all_known,
            recorded=list(all_known.recorded),
            receipts=list(all_known.receipts),
            open_requests=list(all_known.open_requests),
            approved=[replace(request) for request in all_known.approved],
        )
        self.is_life_of.steps.append(Step(at, do, about, frozen, is_refused))

    def take(self, at: datetime) -> None:
        self.order["revision"] += 1
        revision = copy.deepcopy(self.order)
        self.history.take(revision, at)
        self._step(at, "snapshot", revision)

    def record(self, at: datetime, parcel: Json) -> None:
        parcel = only([line["id"] for line in self.order["lines"] if line["quantity"]], parcel)
        if parcel["lines"]:
            self.history.record(parcel, at)
            self._step(at, "record", parcel)

    def file(
        self, name: str, action: str, at: datetime, *, parcels: Iterable[str] = (), items: dict[str, int] | None = None
    ) -> None:
        items, parcels, replaces = items or {}, list(parcels), name == "replacement"
        self.history.file(name, action, at, parcels=parcels, items=items, is_replacement=replaces)
        about = {"name": name, "action": action, "parcels": parcels, "items": items, "replaces": replaces}
        self._step(at, "file", about)

    def decide(self, name: str, at: datetime) -> bool:
        """An agent approves a request, or learns that it is impossible."""
        if not any(request.id == name for request in self.history.all_known.open_requests):
            return False
        possible = self.history.can_approve(name, at)
        if possible:
            self.history.approve(name, at)
        self._step(at, "approve", {"name": name}, is_refused=not possible)
        return possible

    def offers(self, action: str, at: datetime) -> bool:
        return self.history.read(at).states[action].state == "AVAILABLE"
