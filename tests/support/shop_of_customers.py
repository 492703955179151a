"""A served shop for the tests of clients: customers who each have the same four orders, and a program that asks."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from order_help_cli.dev_server.dev_token import new_desk_token, new_token
from tests.support.command import NO_ENGINE, Served, serving

LINES = [
    {"id": "1", "sku": "B1", "title": "Water Bottle", "quantity": 2, "unitPrice": "47.76"},
    {"id": "2", "sku": "L1", "title": "Desk Lamp", "quantity": 1, "unitPrice": "84.30"},
]
ADDRESS = {
    "name": "Alice Johnson",
    "line1": "215 River Road",
    "line2": "Suite 991",
    "city": "New York",
    "region": "NY",
    "postalCode": "10083",
    "countryCode": "US",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedShop:
    """A running shop, whose tokens are made here: `url` and `desk_url` are the addresses of its two schemas."""

    served: Served
    secret: bytes

    @property
    def url(self) -> str:
        return self.served.url

    @property
    def desk_url(self) -> str:
        return f"{self.served.pages}desk/graphql"

    def token(self, customer: str) -> str:
        return new_token(customer, expires_in=timedelta(hours=1), with_secret=self.secret)

    def agent(self, name: str = "sam") -> str:
        return new_desk_token(name, expires_in=timedelta(hours=1), with_secret=self.secret)


def orders_of(customer: str, now: datetime) -> list[dict[str, Any]]:
    """AWAITING is not paid; PAID is; LATE is past its shipping date; SENT left in two parcels, one was delivered."""

    def ago(days: float) -> str:
        return (now - timedelta(days=days)).isoformat()

    def order(name: str, placed: float, **more: Any) -> dict[str, Any]:
        return {
            "number": f"{name}-{customer}",
            "customerId": customer,
            "revision": 1,
            "email": f"{customer}@example.com",
            "placedAt": ago(placed),
            "paidAt": ago(placed),
            "shipBy": ago(-2),
            "currency": "USD",
            "shippingAddress": ADDRESS,
            "lines": LINES,
            **more,
        }

    first = {"id": "A", "carrier": "UPS", "trackingNumber": "1Z-A", "shippedAt": ago(8), "deliveredAt": ago(2)}
    second = {"id": "B", "carrier": "UPS", "trackingNumber": "1Z-B", "shippedAt": ago(7)}
    parcels = [
        {**first, "lines": [{"id": "1", "quantity": 2}]},
        {**second, "lines": [{"id": "2", "quantity": 1}]},
    ]
    return [
        order("AWAITING", 0.5, paidAt=None),
        order("PAID", 1),
        order("LATE", 9, shipBy=ago(3)),
        order("SENT", 12, shipBy=ago(9), shipments=parcels),
    ]


@contextmanager
def serving_customers(folder: Path, names: list[str], *options: str) -> Iterator[ServedShop]:
    """Serves a shop in which each of these customers has the orders above; its files are written into `folder`."""
    state = folder / "state"
    file = folder / "orders.jsonl"
    now = datetime.now(UTC)
    file.write_text("".join(json.dumps(order) + "\n" for name in names for order in orders_of(name, now)))
    with serving("--orders", file, *options, **NO_ENGINE, XDG_STATE_HOME=str(state)) as served:
        yield ServedShop(served=served, secret=(state / "order-help" / "dev-secret").read_bytes())
