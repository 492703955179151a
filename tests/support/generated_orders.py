"""
Orders nobody would think of, as snapshots (docs/orders.md), the same for the same seed.

Many of their dates lie exactly where a window turns, or a microsecond beside it. They have the fields on which
availability, mails or texts depend; that every field is read and written is tested elsewhere.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, TypeVar

Json = dict[str, Any]
T = TypeVar("T")

HOUR = timedelta(hours=1)
TICK = timedelta(microseconds=1)
CURRENCIES = {"USD": 2, "EUR": 2, "JPY": 0, "KWD": 3}
WHY_NOT = ["MADE_TO_ORDER", "HYGIENE", "FINAL_SALE", "OTHER"]
TITLES = ["Water Bottle (750ml)", "青いランプ", "قميص قطن", "Fußmatte „Groß“", "T-shirt 👕", "x" * 200]
ADDRESSES: list[Json | None] = [
    None,
    {"name": "James Li", "line1": "215 River Road", "line2": "Suite 991", "city": "New York", "region": "NY",
     "postalCode": "10083", "countryCode": "US", "phone": None},
    {"name": "Jörg Müller", "line1": "Hauptstraße 1", "line2": None, "city": "Köln", "region": None,
     "postalCode": "50667", "countryCode": "DE", "phone": "+49 221 123"},
]  # fmt: skip


def generated_snapshots(seed: int, count: int, now: datetime) -> Iterator[Json]:
    """`count` snapshots of different orders of about fifty customers, dated around `now`."""
    for place in range(count):
        # A generator of its own for each: the first hundred of two thousand are those of one hundred.
        yield _snapshot(Random(f"{seed}/{place}"), place, now)


def earlier_revisions(random: Random, snapshot: Json) -> Iterator[Json]:
    """What the shop may have said of this order before: lower revisions that know less, or something else."""
    for revision in range(snapshot["revision"]):
        earlier = snapshot | {"revision": revision}
        for field in ("paidAt", "shipBy", "releasedAt", "cancelledAt"):
            if random.random() < 0.5:
                earlier[field] = None
        earlier["shipments"] = [
            shipment | ({} if random.random() < 0.5 else {"shippedAt": None, "deliveredAt": None})
            for shipment in snapshot.get("shipments", [])
            if random.random() < 0.7
        ]
        yield earlier


def end_of_day(at: datetime, *, after: int) -> datetime:
    """The end of the day (UTC) so many days later, where something turns at a shop in UTC."""
    return start_of_day(at) + timedelta(days=after + 1)


def start_of_day(at: datetime) -> datetime:
    return at.replace(hour=0, minute=0, second=0, microsecond=0)


def text_of(at: datetime | None) -> str | None:
    """An instant as the shop writes it."""
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def around(random: Random, at: datetime) -> datetime:
    """Exactly then, or a microsecond before or after."""
    return at + random.choice([-TICK, timedelta(0), TICK])


def _read(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _often(random: Random, *choices: tuple[int, Callable[[], T]]) -> T:
    """One of several, by weight."""
    return random.choices([make for _, make in choices], weights=[weight for weight, _ in choices])[0]()


def _snapshot(random: Random, place: int, now: datetime) -> Json:
    currency = random.choice(list(CURRENCIES))
    lines = [_line(random, f"line-{number}", currency) for number in range(random.choice([1, 1, 2, 2, 3, 5]))]
    placed_at = _often(
        random,
        (2, lambda: now - random.randrange(101 * 24, 140 * 24) * HOUR),
        (1, lambda: now - random.randrange(1, 101 * 24) * HOUR),
        (1, lambda: around(random, now)),
    )
    shipments = _shipments(random, lines, _Dates(random, now, placed_at), place)
    snapshot: Json = {
        "number": f"G{place:05}",
        "customerId": f"shopper_{place % 50}",
        "revision": random.choice([0, 1, 1, 2, 3]),
        "email": random.choice([None, "shopper@example.com"]),
        "locale": random.choice([None, "en", "de", "ja"]),
        "placedAt": text_of(placed_at),
        **_order_dates(random, now, placed_at, shipments),
        "currency": currency,
        "total": random.choice([None, _amount(random, currency)]),
        "shippingAddress": random.choice(ADDRESSES),
        "lines": lines,
        "shipments": shipments,
        "acknowledges": [],
    }
    return _without_what_is_empty(snapshot) if random.random() < 0.1 else snapshot


def _without_what_is_empty(part: Json) -> Json:
    """The same, left out instead of null."""
    short = {key: value for key, value in part.items() if value not in (None, [])}
    for parts in ("lines", "shipments"):
        if parts in short:
            short[parts] = [_without_what_is_empty(part) for part in short[parts]]
    return short


def _line(random: Random, line_id: str, currency: str) -> Json:
    return {
        "id": line_id,
        "sku": f"sku-{random.randrange(1000)}",
        "title": random.choice(TITLES),
        "quantity": random.choice([1, 1, 2, 3]),
        "unitPrice": _amount(random, currency),
        "notReturnable": random.choice([*WHY_NOT, *[None] * 12]),
    }


def _amount(random: Random, currency: str) -> str:
    digits = CURRENCIES[currency]
    minor = f"{random.randrange(1, 90_000):0{digits + 1}}"
    return f"{minor[:-digits]}.{minor[-digits:]}" if digits else minor


class _Dates:
    """Draws the dates of one order, none before it was placed."""

    def __init__(self, random: Random, now: datetime, placed_at: datetime) -> None:
        self.random, self.now, self.placed_at = random, now, placed_at

    def edge(self, days: Sequence[int]) -> datetime:
        """Just where something that ends with the day so many days later has ended, or has one more day."""
        ago = self.random.choice(days)
        turn = start_of_day(self.now) if ago else self.now
        return self.late_enough(around(self.random, turn - timedelta(days=ago)))

    def past(self) -> datetime:
        return self.late_enough(self.now - self.random.randrange(1, 110 * 24) * HOUR)

    def coming(self) -> datetime:
        return self.late_enough(self.now + self.random.randrange(1, 10 * 24) * HOUR)

    def late_enough(self, at: datetime) -> datetime:
        return max(at, self.placed_at)

    def shipped_at(self) -> datetime | None:
        return _often(
            self.random,
            (4, self.past),
            (3, lambda: self.edge([0, 52, 82, 90])),
            (1, self.coming),
            (1, lambda: None),
        )

    def delivered_at(self, shipped_at: datetime) -> datetime | None:
        """Never before it left."""
        delivered_at = _often(
            self.random,
            (3, lambda: shipped_at + self.random.randrange(1, 20 * 24) * HOUR),
            (3, lambda: self.edge([0, 7, 37])),
            (3, lambda: None),
        )
        return None if delivered_at is None else max(delivered_at, shipped_at)


def _shipments(random: Random, lines: list[Json], dates: _Dates, place: int) -> list[Json]:
    parcels = random.choice([0, 0, 1, 1, 1, 2, 2, 3])
    packed: list[dict[str, int]] = [{} for _ in range(parcels)]
    in_no_parcel = random.choice([0.0, 0.0, 0.3])
    for line in lines:
        for _ in range(line["quantity"] if parcels else 0):
            if random.random() >= in_no_parcel:
                parcel = random.choice(packed)
                parcel[line["id"]] = parcel.get(line["id"], 0) + 1
    if parcels and random.random() < 0.05:
        packed.append({lines[0]["id"]: 1})  # one more than was ordered, such as a replacement
    together = dates.shipped_at()  # parcels that leave at the same instant
    shipments = []
    for number, units in enumerate(parcel for parcel in packed if parcel):
        shipped_at = together if random.random() < 0.2 else dates.shipped_at()
        shipments.append(
            {
                "id": f"{place}-{number}",
                "carrier": random.choice([None, "UPS", "DHL"]),
                "shippedAt": text_of(shipped_at),
                "deliveredAt": text_of(dates.delivered_at(shipped_at)) if shipped_at else None,
                "lines": [{"id": line_id, "quantity": quantity} for line_id, quantity in units.items()],
            }
        )
    return shipments


def _order_dates(random: Random, now: datetime, placed_at: datetime, shipments: list[Json]) -> Json:
    dates = _Dates(random, now, placed_at)
    shipped = [at for shipment in shipments if (at := _read(shipment["shippedAt"]))]

    def at_shipping() -> datetime | None:
        return dates.late_enough(around(random, random.choice(shipped))) if shipped else None

    paid_at = _often(
        random, (5, lambda: placed_at + HOUR), (2, lambda: dates.edge([0, 7])), (1, dates.coming), (2, lambda: None)
    )
    ship_by = _often(random, (2, dates.past), (2, lambda: dates.edge([0])), (1, dates.coming), (3, lambda: None))
    used = _often(random, (12, lambda: None), (2, dates.past), (2, lambda: dates.edge([0])), (1, dates.coming))
    cancelled = _often(
        random,
        (10, lambda: None),
        (2, dates.past),
        (2, lambda: dates.edge([0])),
        (1, dates.coming),
        (1, at_shipping),
        (1, lambda: used),
    )
    return {
        "paidAt": text_of(paid_at),
        "shipBy": text_of(ship_by),
        "deliverBy": text_of(random.choice([None, now + 24 * HOUR])),
        "releasedAt": text_of(used),
        "cancelledAt": text_of(cancelled),
    }
