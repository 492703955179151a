"""What mutations of snapshots have in common: a draft with places to change, and how a value is put there."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any

from tests.independent.valid_snapshots import Json

FACTS = ("paidAt", "releasedAt", "cancelledAt")
PARCEL_DATES = ("shippedAt", "deliveredAt", "returnedAt")
TEXTS_OF_LINES = ("title", "sku")
TEXTS_OF_PARCELS = ("carrier", "trackingNumber")
TEXTS_OF_ADDRESSES = ("name", "line1", "line2", "city", "region", "postalCode", "phone")


def raw(number: str) -> str:
    """Returns what becomes a JSON number that is written as this."""
    return f"\ue000{number}\ue001"


def again(name: str) -> str:
    """Returns a name that is written as this one, so that a field of the name is there twice."""
    return f"{name}\ue002"


@dataclass(frozen=True)
class Draft:
    """A snapshot under mutation."""

    random: Random
    order: Json
    now: datetime

    def line(self) -> Json:
        return self.random.choice(self._objects("lines"))

    def parcel(self) -> Json:
        if not self.order.get("shipments"):
            self.order["shipments"] = [{"id": "p0", "lines": [{"id": "1", "quantity": 1}]}]
        return self.random.choice(self._objects("shipments"))

    def parcel_line(self) -> Json:
        parcel = self.parcel()
        if not parcel["lines"]:
            parcel["lines"] = [{"id": "1", "quantity": 1}]
        chosen: Json = self.random.choice(parcel["lines"])
        return chosen

    def address(self) -> Json:
        if not isinstance(self.order.get("shippingAddress"), dict):
            self.order["shippingAddress"] = {"name": "Sample Person", "city": "Albany", "countryCode": "US"}
        address: Json = self.order["shippingAddress"]
        return address

    def shown_text(self) -> tuple[Json, str]:
        """Returns a place of a text that shows."""
        return self.random.choice(
            [
                (self.order, "channel"),
                (self.line(), self.random.choice(TEXTS_OF_LINES)),
                (self.parcel(), self.random.choice(TEXTS_OF_PARCELS)),
                (self.address(), self.random.choice(TEXTS_OF_ADDRESSES)),
            ]
        )

    def fact(self) -> tuple[Json, str]:
        """Returns a place of a date of something that happened."""
        return self.random.choice(
            [
                (self.order, self.random.choice(FACTS)),
                (self.line(), "fulfilledAt"),
                (self.parcel(), self.random.choice(PARCEL_DATES)),
                (self.parcel(), self.random.choice(PARCEL_DATES)),
            ]
        )

    def _objects(self, name: str) -> list[Json]:
        return [item for item in self.order[name] if isinstance(item, dict)]


Mutation = Callable[[Draft], None]


def put(draft: Draft, place: tuple[Json, str], *values: Any) -> None:
    """Puts one of the values into a place."""
    into, name = place
    into[name] = draft.random.choice(values)
