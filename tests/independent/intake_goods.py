"""The lines, parcels and the total of a snapshot, as its second reading understands them."""

from decimal import Decimal
from typing import Any

from tests.independent.intake_dates import Dates, date_of
from tests.independent.intake_notes import Json, Notes
from tests.independent.intake_values import (
    absent,
    id_of,
    link_of,
    measure_of,
    minor_digits,
    number_of,
    price_of,
    quantity_of,
    rounded,
    total_of,
    word_of,
)

Facts = dict[str, Any]

LINE_FIELDS = """
id sku title quantity unitPrice imageUrl notReturnable returnable cancelled returned fulfilment fulfilledAt readyAt
"""
PARCEL_FIELDS = "id carrier trackingNumber trackingUrl shippedAt deliveredAt returnedAt lines"


def read_lines(notes: Notes, sent: Json, dates: Dates, currency: str) -> list[Facts]:
    if absent(sent.get("lines")) or sent["lines"] == []:
        notes.wrong.add("lines")
    lines = [_read_line(notes, path, line, dates, currency) for path, line in notes.items(sent.get("lines"), "lines")]
    _twice(notes, lines)
    return lines


def _read_line(notes: Notes, path: str, sent: Json, dates: Dates, currency: str) -> Facts:
    notes.unknown(LINE_FIELDS, sent, path)
    name = notes.decides(id_of, sent.get("id"), path + "id")
    number = notes.decides(quantity_of, sent.get("quantity"), path + "quantity") or Decimal(0)
    price = notes.shows(lambda it: price_of(it, minor_digits(currency)), sent.get("unitPrice"), path + "unitPrice")
    measure = measure_of(number)
    units = 1 if measure else int(number)
    cancelled = _units_of(notes, sent, "cancelled", path, number)
    sku = notes.text(sent.get("sku"), path + "sku")
    left = Decimal(0) if cancelled == units else number if measure else Decimal(units - cancelled)
    return {
        "path": path,
        "id": name,
        "units": units,
        "measure": measure,
        "adjusts": units > 0 and price is not None and price < 0,
        "amount": rounded(number * price, minor_digits(currency)) if price is not None else None,
        "left": left,
        "price": price,
        "decides": {
            "id": name,
            "units": units,
            "measure": measure,
            "fulfilled": dates.fact(sent, "fulfilledAt", path),
        },
        "shows": {
            "sku": sku,
            "title": notes.text(sent.get("title"), path + "title", longest=500) or sku or name,
            "price": price,
            "imageUrl": notes.shows(link_of, sent.get("imageUrl"), path + "imageUrl"),
            "notReturnable": _not_returnable(notes, sent, path),
            "returnable": _yes(notes, sent, path),
            "cancelled": cancelled,
            "returned": _units_of(notes, sent, "returned", path, number),
            "fulfilment": safe_word(notes, sent, "fulfilment", "PARCEL DIGITAL PICKUP NONE", "PARCEL", "PARCEL", path),
            "ready": date_of(notes, sent.get("readyAt"), path + "readyAt", shows=True, promised_day=0)[0],
        },
    }


def _units_of(notes: Notes, sent: Json, name: str, path: str, ordered: Decimal) -> int:
    """Returns the units of a line that were taken off or came back; of a line sold by measure, none or its one unit."""
    number = notes.shows(number_of, sent.get(name), path + name) or Decimal(0)
    by_measure = measure_of(ordered) is not None
    within = min(max(number, Decimal(0)), ordered)
    units = int(within > 0) if by_measure else int(within)
    if number != (within if by_measure else units):
        notes.warn("CUT", path + name)
    return units


def _not_returnable(notes: Notes, sent: Json, path: str) -> str | None:
    if isinstance(sent.get("notReturnable"), bool):
        return "OTHER" if sent["notReturnable"] else None
    return safe_word(notes, sent, "notReturnable", "MADE_TO_ORDER HYGIENE FINAL_SALE OTHER", "OTHER", None, path)


def _yes(notes: Notes, sent: Json, path: str) -> bool:
    value = sent.get("returnable")
    if isinstance(value, bool):
        return value
    return notes.shows(lambda it: word_of(it, "TRUE FALSE 1 0"), value, path + "returnable") in ("TRUE", "1")


def safe_word(
    notes: Notes, sent: Json, name: str, words: str, safe: str, default: str | None, path: str = ""
) -> str | None:
    if absent(sent.get(name)):
        return default
    return notes.shows(lambda it: word_of(it, words), sent[name], path + name, code="SAFE_VALUE") or safe


def read_parcels(notes: Notes, sent: Json, dates: Dates, lines: list[Facts]) -> list[Facts]:
    sent_parcels = notes.items(sent.get("shipments"), "shipments")
    parcels = [_read_parcel(notes, path, parcel, dates, lines) for path, parcel in sent_parcels]
    _twice(notes, parcels)
    return [parcel for parcel in parcels if parcel["decides"]["units"] or parcel["left"]]


def _read_parcel(notes: Notes, path: str, sent: Json, dates: Dates, lines: list[Facts]) -> Facts:
    notes.unknown(PARCEL_FIELDS, sent, path)
    name = notes.decides(id_of, sent.get("id"), path + "id")
    when = dates.of_parcel(sent, path)
    units = _units_in_parcel(notes, sent.get("lines"), path, lines)
    if not units:
        notes.warn("EMPTY_PARCEL", path + "lines")
    return {
        "path": path,
        "id": name,
        "left": any(when.values()),  # with the dates that are believed
        "decides": {"id": name, **when, "units": units},
        "shows": {
            "carrier": notes.text(sent.get("carrier"), path + "carrier"),
            "trackingNumber": notes.text(sent.get("trackingNumber"), path + "trackingNumber"),
            "trackingUrl": notes.shows(link_of, sent.get("trackingUrl"), path + "trackingUrl"),
        },
    }


def _units_in_parcel(notes: Notes, sent: Any, path: str, lines: list[Facts]) -> dict[str, int]:
    adjustments = {line["id"] for line in lines if line["adjusts"]}
    by_measure = {line["id"] for line in lines if line["measure"]}
    units: dict[str, int] = {}
    for item_path, item in notes.items(sent, path + "lines"):
        notes.unknown("id quantity", item, item_path)
        name = notes.decides(id_of, item.get("id"), item_path + "id")
        number = notes.decides(quantity_of, item.get("quantity"), item_path + "quantity")
        if name and number and name not in adjustments:
            of_this = 1 if measure_of(number) else int(number)
            units[name] = 1 if name in by_measure else units.get(name, 0) + of_this
    return units


def _twice(notes: Notes, read: list[Facts]) -> None:
    seen = set()
    for one in read:
        if one["id"] is not None and one["id"] in seen:
            notes.wrong.add(one["path"] + "id")
        seen.add(one["id"])


def order_total(notes: Notes, sent: Json, lines: list[Facts], digits: int) -> Decimal | None:
    """Returns what the shop says, else the sum of what is left of the order, if all its prices are known."""
    said = notes.shows(lambda it: total_of(it, digits), sent.get("total"), "total")
    if said is not None:
        return said
    total = Decimal(0)
    for line in lines:
        if line["adjusts"]:
            total += line["amount"]
        elif line["left"] and line["price"] is None:
            return None
        elif line["left"]:
            total += rounded(line["left"] * line["price"], digits)
    return None if total.scaleb(digits) > 10**15 else max(Decimal(0), total)
