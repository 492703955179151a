"""Snapshots of varied shape that deserve no warning, to be mutated. They are made of plain JSON values."""

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any

Json = dict[str, Any]

TITLES = [
    "Mug",
    "Water Bottle (750ml)",
    "Café au lait – set of 2",
    "Хлеб",
    "ノート",
    "Tee &amp; Co",
    "Radiant Tee-M-Orange",
]
CARRIERS = ["UPS", "DHL", "La Poste", "Royal Mail"]


def written(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def valid_snapshot(random: Random, number: int, now: datetime) -> Json:
    """Returns a snapshot of one of the states that orders go through before `now`."""
    placed = now - timedelta(days=random.choice((0.1, 3, 20, 90, 800)), seconds=random.randrange(3600))
    latest = min(now, placed + timedelta(days=300))  # later would not be believed
    lines = [_line(random, str(place)) for place in range(1, random.choice((2, 2, 3, 6)))]
    order: Json = {
        "number": f"{random.choice(('W', '#', '0000', ''))}{number}",
        "customerId": f"cust-{random.randrange(10**6)}",
        "revision": random.choice((0, 1, 7, 1795176000000, 2**53 - 1)),
        "placedAt": written(placed),
        "currency": random.choice(("USD", "USD", "EUR", "GBP", "JPY", "KWD")),
        "lines": lines,
        "shipments": [
            _parcel(random, f"p{place}", lines, placed, latest) for place in range(random.choice((0, 0, 1, 1, 2, 3)))
        ],
    }
    optional: Json = {
        "id": f"gid://shop/Order/{number}",
        "channel": random.choice(("web", "Outlet Köln")),
        "email": "sample.person@example.com",
        "locale": random.choice(("en-US", "de", "pt-BR", "zh-Hant-TW")),
        "paidAt": written(placed + (latest - placed) * 0.1),
        "releasedAt": written(placed + (latest - placed) * 0.2),
        "shipBy": written(placed + timedelta(days=random.choice((2, 40)))),
        "deliverBy": written(placed + timedelta(days=50)),
        "payment": random.choice(("PREPAID", "ON_DELIVERY", "ON_INVOICE", "FREE")),
        "total": random.choice(("52", 199, "0", 7.00)),
        "shippingAddress": _address(random),
        "acknowledges": [f"01J{random.randrange(10**9)}"],
    }
    order |= {name: value for name, value in optional.items() if random.random() < 0.6}
    if random.random() < 0.1:
        order["cancelledAt"] = written(placed + (latest - placed) * 0.3)
    return order


def _line(random: Random, name: str) -> Json:
    line: Json = {
        "id": name,
        "title": random.choice(TITLES),
        "quantity": random.choice((1, 1, 2, 3, 400)),
        "unitPrice": random.choice(("10.00", "22", 3, 21.75, "0.0125", 0)),
    }
    optional: Json = {
        "sku": f"sku-{name}",
        "imageUrl": f"https://cdn.example.com/{name}.jpg",
        "notReturnable": random.choice(("HYGIENE", "FINAL_SALE", "MADE_TO_ORDER", "OTHER")),
        "returnable": random.random() < 0.5,
        "cancelled": random.choice((0, 1)),
        "returned": random.choice((0, 1)),
        "fulfilment": random.choice(("PARCEL", "DIGITAL", "PICKUP", "NONE")),
    }
    return line | {field: value for field, value in optional.items() if random.random() < 0.4}


def _parcel(random: Random, name: str, lines: list[Json], placed: datetime, latest: datetime) -> Json:
    parcel: Json = {"id": name, "lines": [{"id": line["id"], "quantity": 1} for line in lines if random.random() < 0.7]}
    parcel["lines"] = parcel["lines"] or [{"id": lines[0]["id"], "quantity": 1}]
    dates = ("shippedAt", "deliveredAt", "returnedAt")[: random.choice((0, 1, 2, 2, 3))]
    for place, date in enumerate(dates, start=3):
        parcel[date] = written(placed + (latest - placed) * 0.1 * place)
    if random.random() < 0.6:
        parcel |= {"carrier": random.choice(CARRIERS), "trackingNumber": f"1Z{random.randrange(10**8)}"}
        parcel["trackingUrl"] = f"https://track.example.com/?n={parcel['trackingNumber']}"
    return parcel


def _address(random: Random) -> Json:
    address: Json = {"name": "Sample Person", "line1": "1 Sample Street", "city": "Albany", "countryCode": "US"}
    optional = {"line2": "Floor 3", "region": "NY", "postalCode": "12207", "phone": "+1 518 555 0100"}
    return address | {name: value for name, value in optional.items() if random.random() < 0.5}
