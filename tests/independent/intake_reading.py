"""
"Taking what comes" and "Dates" read a second time, in plain sentences of code, to hold the product's intake against.

It takes the text of one snapshot, imports nothing of the product, and knows no table: every field has a line. What
decides and what shows are plain values, since what is compared is what was understood.
"""

import json
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, tzinfo
from decimal import Decimal, InvalidOperation
from typing import Any

from tests.independent.intake_dates import Dates, date_of
from tests.independent.intake_goods import Facts, order_total, read_lines, read_parcels, safe_word
from tests.independent.intake_notes import Json, Notes
from tests.independent.intake_values import (
    absent,
    country_of,
    currency_of,
    id_of,
    locale_of,
    mail_of,
    minor_digits,
    whole_number,
)

LONGEST_LINE = 256 * 1024
UNREADABLE = object()
"""What is no value of JSON, and what is there twice, so that nobody knows which counts: nonsense in every field."""

ORDER_FIELDS = """
id number channel customerId revision email locale placedAt paidAt shipBy deliverBy releasedAt cancelledAt payment
currency total shippingAddress lines shipments acknowledges
"""
ADDRESS_FIELDS = "name line1 line2 city region postalCode countryCode phone"


@dataclass(frozen=True)
class Refused:
    """The snapshot is refused: the paths of all that decides and cannot be read, and whose order it is about."""

    paths: frozenset[str]
    identity: Facts | None = None


@dataclass(frozen=True)
class Taken:
    """The snapshot is taken: what decides, what shows, and the warnings as (code, path)."""

    decides: Facts
    shows: Facts
    warnings: list[tuple[str, str]]


def read_intake(line: str | bytes, *, now: datetime, zone: tzinfo) -> Refused | Taken:
    """Returns what is expected of the snapshot, taken at `now` by a shop in `zone`."""
    try:
        text = (line.decode() if isinstance(line, bytes) else line).removeprefix("\ufeff")
        order = json.loads(
            text,
            parse_float=_decimal,
            parse_int=_integer,
            parse_constant=lambda _: UNREADABLE,
            object_pairs_hook=_object,
        )
    except (ValueError, RecursionError):
        return Refused(frozenset([""]))
    if len(text.encode("utf-8", "surrogatepass")) > LONGEST_LINE or not isinstance(order, dict):
        return Refused(frozenset([""]))
    notes = Notes(now, zone)
    facts, shows = _read_order(notes, order)
    if notes.wrong:
        return Refused(frozenset(notes.wrong), _identity(notes, facts))
    return Taken(facts, shows, notes.warnings)


def _read_order(notes: Notes, sent: Json) -> tuple[Facts, Facts]:
    notes.unknown(ORDER_FIELDS, sent)
    placed, _ = date_of(notes, sent.get("placedAt"), "placedAt", required=True)
    ship_by, _ = date_of(notes, sent.get("shipBy"), "shipBy", promised_day=1)
    dates = Dates(notes, placed, ship_by)
    currency = notes.decides(currency_of, sent.get("currency"), "currency") or "USD"
    lines = read_lines(notes, sent, dates, currency)
    facts = {
        "id": notes.decides(id_of, sent.get("id"), "id", required=False),
        "number": notes.decides(id_of, sent.get("number"), "number"),
        "customer": notes.decides(id_of, sent.get("customerId"), "customerId"),
        "revision": notes.decides(lambda it: whole_number(it, 2**53 - 1), sent.get("revision"), "revision"),
        "placed": placed,
        "paid": dates.paid(sent),
        "released": dates.fact(sent, "releasedAt"),
        "cancelled": dates.fact(sent, "cancelledAt"),
        "shipBy": ship_by,
        "currency": currency,
        "lines": [line["decides"] for line in lines if line["units"] and not line["adjusts"]],
        "adjustments": [(line["id"], line["amount"]) for line in lines if line["adjusts"]],
        "parcels": [],
        "acknowledges": _acknowledged(notes, sent.get("acknowledges")),
    }
    parcels = read_parcels(notes, sent, dates, lines)
    facts["parcels"] = [parcel["decides"] for parcel in parcels]
    shows = {
        "channel": notes.text(sent.get("channel"), "channel"),
        "email": notes.shows(mail_of, sent.get("email"), "email", code="NO_MAIL"),
        "locale": notes.shows(locale_of, sent.get("locale"), "locale"),
        "deliverBy": date_of(notes, sent.get("deliverBy"), "deliverBy", shows=True, promised_day=1)[0],
        "payment": safe_word(notes, sent, "payment", "PREPAID ON_DELIVERY ON_INVOICE FREE", "PREPAID", "PREPAID"),
        "total": order_total(notes, sent, lines, minor_digits(currency)),
        "address": _address(notes, sent.get("shippingAddress")),
        "lines": [line["shows"] for line in lines if line["units"] and not line["adjusts"]],
        "adjustments": [line["shows"]["title"] for line in lines if line["adjusts"]],
        "parcels": [parcel["shows"] for parcel in parcels],
    }
    return facts, shows


def _identity(notes: Notes, facts: Facts) -> Facts | None:
    if notes.wrong & {"id", "customerId", "revision"} or not (facts["id"] or facts["number"]):
        return None
    return {name: facts[name] for name in ("id", "number", "customer", "revision", "placed")}


def _address(notes: Notes, sent: Any) -> Facts | None:
    if absent(sent):
        return None
    if not isinstance(sent, dict):
        notes.warn("LEFT_OUT", "shippingAddress")
        return None
    notes.unknown(ADDRESS_FIELDS, sent, "shippingAddress.")
    parts: Facts = {
        name: notes.text(sent.get(name), f"shippingAddress.{name}", 200) for name in ADDRESS_FIELDS.split()[:6]
    }
    parts["countryCode"] = notes.shows(country_of, sent.get("countryCode"), "shippingAddress.countryCode")
    parts["phone"] = notes.text(sent.get("phone"), "shippingAddress.phone", 200)
    return parts if any(parts.values()) else None


def _acknowledged(notes: Notes, sent: Any) -> frozenset[str]:
    if absent(sent):
        return frozenset()
    if not isinstance(sent, list):
        notes.warn("LEFT_OUT", "acknowledges")
        return frozenset()
    if len(sent) > 1000:
        notes.warn("SHORTENED", "acknowledges")
    ids = set()
    for place, item in enumerate(sent[:1000]):
        # An item that is absent is no id either.
        ids.add(notes.shows(id_of, [] if absent(item) else item, f"acknowledges[{place}]"))
    return frozenset(name for name in ids if name)


def _integer(digits: str) -> int | Decimal:
    """Python makes no integers of texts that are too long, and no field holds one."""
    return int(digits) if len(digits) < 1000 else Decimal(digits)


def _decimal(text: str) -> Decimal | float:
    """Some exponents are beyond what decimals can have; a float is nonsense in every field."""
    try:
        return Decimal(text)
    except InvalidOperation:
        return float(text)


def _object(pairs: list[tuple[str, Any]]) -> Json:
    times = Counter(name for name, _ in pairs)
    return {name: value if times[name] == 1 else UNREADABLE for name, value in pairs}
