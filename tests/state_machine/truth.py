"""What the shop itself knows of an order, as it would write it in a snapshot, and the news that change it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

from tests.support.lives import text_of

Json = dict[str, Any]
MINUTE: Final = timedelta(minutes=1)
HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)

SHAPES: Final = ("a", "ab", "ad", "bu", "abdn")
LINES: Final[dict[str, Json]] = {
    "a": {"quantity": 3},
    "b": {"quantity": 2},
    "d": {"quantity": 1, "fulfilment": "DIGITAL"},
    "u": {"quantity": 1, "fulfilment": "PICKUP"},
    "n": {"quantity": 1, "fulfilment": "NONE"},
}
HOME: Final[Json] = {
    "name": "Ada May",
    "line1": "215 River Road",
    "city": "ALBANY",
    "region": "NY",
    "postalCode": "12207",
    "countryCode": "US",
}
ABROAD: Final[Json] = {
    "name": "Ada May",
    "line1": "Lange Gasse 7",
    "city": "BERLIN",
    "postalCode": "10115",
    "countryCode": "DE",
}


def new_order(number: str, customer: str, shape: str, *, paid: bool, now: datetime, shop_id: str | None) -> Json:
    """Returns an order that was placed an hour ago."""
    lines = [{"id": one, "title": f"Thing {one}", "unitPrice": "10.00", **LINES[one]} for one in shape]
    order: Json = {"number": number, "customerId": customer, "email": f"{customer}@shop.example", "revision": 1}
    order |= {"placedAt": text_of(now - HOUR), "paidAt": text_of(now - HOUR) if paid else None, "currency": "EUR"}
    order |= {"payment": "PREPAID", "total": "99.00", "shippingAddress": HOME, "lines": lines, "shipments": []}
    return {**order, "acknowledges": [], **({"id": shop_id} if shop_id else {})}


def _at(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _pay(truth: Json, now: datetime, pick: int) -> None:
    truth["paidAt"] = text_of([now - MINUTE, now + 2 * DAY, None][pick % 3])


def _send(truth: Json, now: datetime, pick: int) -> None:
    """A parcel leaves, is to leave, or is only prepared; some of the lines are in it."""
    lines = [line for line in truth["lines"] if line.get("fulfilment", "PARCEL") != "NONE"]
    chosen = lines[pick % len(lines) :] if pick % 2 else lines[:1]
    units = [{"id": line["id"], "quantity": 1 + pick % line["quantity"]} for line in chosen]
    left = [now - 2 * MINUTE, now - MINUTE, now + 3 * DAY, None][pick % 4]
    parcel = {"id": f"p{len(truth['shipments'])}", "lines": units, "shippedAt": text_of(left)}
    truth["shipments"] = [*truth["shipments"], parcel]


def _change_parcel(truth: Json, place: int, **fields: str | None) -> None:
    parcels = truth["shipments"]
    truth["shipments"] = [{**one, **fields} if at == place else one for at, one in enumerate(parcels)]


def _prepared_leaves(truth: Json, now: datetime, pick: int) -> None:
    waiting = [at for at, parcel in enumerate(truth["shipments"]) if not parcel.get("shippedAt")]
    if waiting:
        _change_parcel(truth, waiting[pick % len(waiting)], shippedAt=text_of(now - MINUTE))


def _gone(truth: Json, now: datetime) -> list[int]:
    parcels = truth["shipments"]
    return [place for place, parcel in enumerate(parcels) if (left := _at(parcel.get("shippedAt"))) and left < now]


def _deliver(truth: Json, now: datetime, pick: int) -> None:
    if gone := _gone(truth, now):
        _change_parcel(truth, gone[pick % len(gone)], deliveredAt=text_of([now, now + DAY, None][pick % 3]))


def _come_back(truth: Json, now: datetime, pick: int) -> None:
    if gone := _gone(truth, now):
        _change_parcel(truth, gone[pick % len(gone)], returnedAt=text_of([now, now + DAY, None][pick % 3]))


def _not_sent_after_all(truth: Json, now: datetime, pick: int) -> None:
    if gone := _gone(truth, now):
        _change_parcel(truth, gone[pick % len(gone)], shippedAt=None, deliveredAt=None, returnedAt=None)


def _cancel(truth: Json, now: datetime, pick: int) -> None:
    truth["cancelledAt"] = text_of([now - MINUTE, now + DAY, None][pick % 3])


def _change_line(truth: Json, pick: int, field: str) -> None:
    place = pick % len(truth["lines"])
    line = truth["lines"][place]
    changed = {**line, field: min(line["quantity"], line.get(field, 0) + 1)}
    truth["lines"] = [changed if at == place else one for at, one in enumerate(truth["lines"])]


def _hand_over(truth: Json, now: datetime, pick: int) -> None:
    by_hand = [at for at, line in enumerate(truth["lines"]) if line.get("fulfilment") in ("DIGITAL", "PICKUP")]
    if by_hand:
        place = by_hand[pick % len(by_hand)]
        field = "readyAt" if truth["lines"][place]["fulfilment"] == "PICKUP" and pick % 2 else "fulfilledAt"
        changed = {
            **truth["lines"][place],
            field: text_of([now - MINUTE, now + DAY][pick % 2 if field[0] == "f" else 0]),
        }
        truth["lines"] = [changed if at == place else one for at, one in enumerate(truth["lines"])]


def _release(truth: Json, now: datetime, pick: int) -> None:
    truth["releasedAt"] = text_of([now - MINUTE, None][pick % 2])


def _promise(truth: Json, now: datetime, pick: int) -> None:
    truth["shipBy"] = text_of([now + DAY, now - MINUTE, None][pick % 3])


def _correct_address(truth: Json, now: datetime, pick: int) -> None:
    truth["shippingAddress"] = {**HOME, "line1": f"{pick % 9 + 1} Hill Street"}


NEWS: Final[dict[str, Callable[[Json, datetime, int], None]]] = {
    "payment": _pay,
    "parcel": _send,
    "a prepared parcel leaves": _prepared_leaves,
    "delivery": _deliver,
    "a parcel comes back": _come_back,
    "a parcel was not sent after all": _not_sent_after_all,
    "cancellation": _cancel,
    "units taken off": lambda truth, _, pick: _change_line(truth, pick, "cancelled"),
    "units booked as returned": lambda truth, _, pick: _change_line(truth, pick, "returned"),
    "hand-over": _hand_over,
    "release": _release,
    "promised date": _promise,
    "address": _correct_address,
}
"""What a snapshot may tell that the one before did not; each takes the shop's truth, the time, and a choice."""


OFTEN: Final = [5 if name == "parcel" else 1 for name in NEWS]
"""How often each of them comes, in proportion."""


def acknowledge(truth: Json, request_ids: list[str], **values: Any) -> None:
    """The shop has taken over what was changed here, with its values or, mistakenly, without."""
    truth["acknowledges"] = sorted({*truth["acknowledges"], *request_ids})
    truth.update({name: value for name, value in values.items() if value is not None})
