"""Small orders for examples, and what their second reading understands."""

import json
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from tests.independent.intake_reading import Refused, Taken, read_intake

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
PLACED = datetime(2026, 11, 1, 10, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
Json = dict[str, Any]


def order(**changes: Any) -> Json:
    return {
        "number": "W1",
        "customerId": "cust-1",
        "revision": 1,
        "placedAt": "2026-11-01T10:00:00Z",
        "currency": "USD",
        "lines": [line()],
        **changes,
    }


def line(**changes: Any) -> Json:
    return {"id": "1", "title": "Thing 1", "quantity": 2, "unitPrice": "10.00", **changes}


def parcel(**changes: Any) -> Json:
    return {"id": "p1", "shippedAt": "2026-11-03T08:00:00Z", "lines": [{"id": "1", "quantity": 1}], **changes}


def with_parcel(**changes: Any) -> Json:
    return order(shipments=[parcel(**changes)])


def with_line(**changes: Any) -> Json:
    return order(lines=[line(**changes)])


def read(sent: Json | str | bytes) -> Refused | Taken:
    return read_intake(sent if isinstance(sent, str | bytes) else json.dumps(sent), now=NOW, zone=BERLIN)


def understood(sent: Json | str) -> Taken:
    found = read(sent)
    assert isinstance(found, Taken), found
    return found


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
