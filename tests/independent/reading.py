"""
"The policy" of docs/architecture.md read a second time, in plain sentences of code, to hold the product against.

It works on the JSON of a snapshot, imports nothing of the product, and knows no table: every kind of help has its own
paragraph. Where that page leaves a choice, the comment says which was taken.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

Json = Mapping[str, Any]
Moment = datetime | None

UNREACHABLE = {
    ("RESOLVE_PAYMENT_ISSUE", "CLOSED"),
    ("RESOLVE_PAYMENT_ISSUE", "NOT_APPLICABLE"),
    ("RESOLVE_PAYMENT_ISSUE", "NOT_YET"),
    ("CHANGE_SHIPPING_ADDRESS", "NOT_APPLICABLE"),
    ("CHANGE_SHIPPING_ADDRESS", "NOT_YET"),
    ("CANCEL_ORDER", "NOT_APPLICABLE"),
    ("CANCEL_ORDER", "NOT_YET"),
    ("CHECK_ORDER_PROGRESS", "NOT_APPLICABLE"),
    ("REPORT_CUSTOMS_DUTY_ISSUE", "NOT_APPLICABLE"),
}
"""
Kinds of help and states in which no order ever is.

The window of a payment issue opens with the order and never closes. An order that is known was placed, so what opens
with the order is never still to open. What a cancellation keeps from opening it also closes, except where a parcel
opens it.
"""


@dataclass(frozen=True)
class ActionState:
    """Where one kind of help stands, which event is the reason, and when that was or will be."""

    state: str
    event: str | None = None
    at: Moment = None


@dataclass
class Reading:
    """Everything the policy says of one order at one moment."""

    status: str
    states: dict[str, ActionState] = field(default_factory=dict)
    instead: dict[str, str] = field(default_factory=dict)  # what to try in place of what is not available
    left: dict[str, int] = field(default_factory=dict)
    missable: list[str] = field(default_factory=list)  # shipments that can be reported as not received
    confirmable: list[str] = field(default_factory=list)  # shipments whose receipt can be confirmed
    shipped_though_cancelled: Moment = None  # since when the desk has that alert, if it has it
    list_links: set[str] = field(default_factory=set)
    details_links: set[str] = field(default_factory=set)


@dataclass
class Parcel:
    """One shipment with its dates worked out."""

    id: str
    units: dict[str, int]
    left_at: Moment
    delivered_at: Moment
    received_at: Moment
    inquiry_ends_at: Moment
    return_ends_at: Moment


def read(
    snapshot: Json,
    now: datetime,
    *,
    open_requests: Iterable[Json] = (),
    returned: Mapping[str, int] | None = None,
    receipts: Mapping[str, datetime] | None = None,
    switched_off: Iterable[str] = (),
    taken_at: Moment = None,
    recorded: Iterable[Json] = (),
    cancelled_here: Moment = None,
) -> Reading:
    """
    Judge a snapshot at `now`.

    `open_requests` are dicts with `type`, `shipmentIds` and `items` (units by line id), `returned` the units by line id
    in approved returns, `receipts` when the shopper confirmed which shipment, `switched_off` the kinds of help that the
    shop does not offer. The snapshot was taken at `taken_at`; `recorded` are parcels as the warehouse recorded them,
    and `cancelled_here` is when a request cancelled the order.
    """
    open_requests = list(open_requests)
    snapshot, off = _as_it_counts(snapshot, taken_at, list(recorded), cancelled_here)
    parcels = [_parcel(shipment, receipts or {}) for shipment in snapshot.get("shipments") or []]
    reading = Reading(status=_status(snapshot, parcels, now))
    reading.shipped_though_cancelled = _alert(snapshot, off, cancelled_here, now)
    say = reading.states

    say["CHANGE_SHIPPING_ADDRESS"] = _before_shipping("CHANGE_SHIPPING_ADDRESS", snapshot, parcels, open_requests, now)
    say["CANCEL_ORDER"] = _before_shipping("CANCEL_ORDER", snapshot, parcels, open_requests, now)
    say["RESOLVE_PAYMENT_ISSUE"] = _payment(open_requests)
    say["CHECK_ORDER_PROGRESS"] = _progress(snapshot, parcels, open_requests, now)
    say["REPORT_CUSTOMS_DUTY_ISSUE"] = _customs(snapshot, parcels, open_requests, now)

    reading.missable = _missable(parcels, open_requests, now)
    say["REPORT_PACKAGE_NOT_RECEIVED"] = _not_received(snapshot, parcels, open_requests, reading.missable, now)

    reading.left = _left(snapshot, parcels, open_requests, returned or {}, now)
    say["RETURN_OR_REPLACE_ITEMS"] = _returns(snapshot, parcels, open_requests, reading.left, now)

    for action in switched_off:
        _switch_off(action, reading, open_requests)

    for action, other in (
        ("CANCEL_ORDER", "RETURN_OR_REPLACE_ITEMS"),
        ("CHANGE_SHIPPING_ADDRESS", "REPORT_PACKAGE_NOT_RECEIVED"),
        ("CHECK_ORDER_PROGRESS", "REPORT_PACKAGE_NOT_RECEIVED"),
        ("RETURN_OR_REPLACE_ITEMS", "RESOLVE_PAYMENT_ISSUE"),
    ):
        if say[action].state != "AVAILABLE" and say[other].state in ("AVAILABLE", "IN_PROGRESS"):
            reading.instead[action] = other

    for parcel in parcels:
        if _past(parcel.left_at, now) and not _past(parcel.received_at, now):
            reading.confirmable.append(parcel.id)

    # Every link stands on the details; two of them stand on the list as well.
    for action, found in say.items():
        if found.state == "AVAILABLE":
            reading.details_links.add(action)
            if action in ("REPORT_PACKAGE_NOT_RECEIVED", "REPORT_CUSTOMS_DUTY_ISSUE"):
                reading.list_links.add(action)
    return reading


def _switch_off(action: str, reading: Reading, open_requests: list[Json]) -> None:
    """A shop that does not offer something takes no requests of that kind. Those that are there it still answers."""
    reading.states[action] = ActionState("IN_PROGRESS" if _command(action, open_requests) else "NOT_APPLICABLE")
    if action == "RETURN_OR_REPLACE_ITEMS":
        reading.left = dict.fromkeys(reading.left, 0)
    if action == "REPORT_PACKAGE_NOT_RECEIVED":
        reading.missable = []


# --- dates ---------------------------------------------------------------------------------------------------------


def moment(text: str | None) -> Moment:
    """An instant of the JSON; the shop's missing ones are null."""
    return None if text is None else datetime.fromisoformat(text)


def _end_of_day(at: datetime, *, after: int) -> datetime:
    """The end of the day (in UTC) that many days after the day of `at`: spans of days are rounded up to whole days."""
    return datetime(at.year, at.month, at.day, tzinfo=UTC) + timedelta(days=after + 1)


def _past(at: Moment, now: datetime) -> bool:
    # A window is open at the very instant of its opening and closed at that of its closing, so "has happened" is <=.
    return at is not None and at <= now


def _as_it_counts(
    said: Json, taken_at: Moment, recorded: list[Json], cancelled_here: Moment
) -> tuple[Json, list[datetime]]:
    """
    The snapshot with the dates that count, and the dates of shippings that a cancellation called off.

    A date later than `taken_at` is a plan. A plan that stands keeps its date, since it happens at that time.
    """
    # Nobody acknowledges anything here, so a cancellation by a request is the one that counts.
    cancelled_at = cancelled_here or moment(said.get("cancelledAt"))
    counts = dict(said)
    counts["cancelledAt"] = cancelled_at.isoformat() if cancelled_at else None
    for key in ("paidAt", "releasedAt"):
        if _is_called_off(said.get(key), taken_at, cancelled_at):
            counts[key] = None
    records = {parcel["id"]: parcel for parcel in recorded}
    called_off, counts["shipments"] = [], []
    for shipment in said.get("shipments") or []:
        record = records.pop(shipment["id"], {})
        left_at = shipment.get("shippedAt")
        if _is_called_off(left_at, taken_at, cancelled_at) and not record.get("shippedAt"):
            called_off.append(datetime.fromisoformat(left_at))
            counts["shipments"].append(shipment | {"shippedAt": None, "deliveredAt": None})
        else:
            counts["shipments"].append(_with_the_record(shipment, record, taken_at))
    counts["shipments"] += records.values()
    return counts, called_off


def _is_plan(date: str | None, taken_at: Moment) -> bool:
    return date is not None and taken_at is not None and datetime.fromisoformat(date) > taken_at


def _is_called_off(date: str | None, taken_at: Moment, cancelled_at: Moment) -> bool:
    if date is None or cancelled_at is None:
        return False
    return _is_plan(date, taken_at) and datetime.fromisoformat(date) >= cancelled_at


def _with_the_record(said: Json, record: Json, taken_at: Moment) -> Json:
    """A record beats what is not known and what is planned, and nothing else. Nothing arrives before it left."""
    joined = dict(said)
    for key in ("shippedAt", "deliveredAt"):
        if record.get(key) and (said.get(key) is None or _is_plan(said[key], taken_at)):
            joined[key] = record[key]
    left_at = moment(joined.get("shippedAt"))
    for arrived in (joined.get("deliveredAt"), said.get("deliveredAt"), None):
        joined["deliveredAt"] = arrived
        if left_at is not None and arrived is not None and datetime.fromisoformat(arrived) >= left_at:
            break
    return joined


def _alert(snapshot: Json, called_off: list[datetime], cancelled_here: Moment, now: datetime) -> Moment:
    """
    After a cancellation by a request nothing should have left; the shop may cancel the rest of what has left.

    What was called off is an alert when its time comes: somebody has to see whether it left nevertheless.
    """
    cancelled_at = moment(snapshot.get("cancelledAt"))
    since = list(called_off)
    for shipment in snapshot.get("shipments") or []:
        left_at = moment(shipment.get("shippedAt"))
        if left_at is not None and cancelled_at is not None and (cancelled_here or left_at >= cancelled_at):
            since.append(left_at)
    return min(since) if since and min(since) <= now else None


def _cancelled(snapshot: Json, now: datetime) -> bool:
    return _past(moment(snapshot.get("cancelledAt")), now)


def _parcel(shipment: Json, receipts: Mapping[str, datetime]) -> Parcel:
    units: dict[str, int] = {}
    for line in shipment["lines"]:
        units[line["id"]] = units.get(line["id"], 0) + line["quantity"]
    left_at = moment(shipment.get("shippedAt"))
    delivered_at = moment(shipment.get("deliveredAt"))
    confirmed_at = receipts.get(shipment["id"])

    received_at = confirmed_at
    if delivered_at is not None:
        week_later = _end_of_day(delivered_at, after=7)
        received_at = week_later if received_at is None else min(received_at, week_later)

    # For the return window alone, a parcel that the carrier never reported counts as delivered after 45 days. While
    # that window is open, a delivery or the shopper's word sets its end anew; what comes after its end opens nothing.
    return_ends_at = None
    if left_at is not None:
        return_ends_at = _end_of_day(left_at, after=45 + 7 + 30)
        if delivered_at is not None and delivered_at < return_ends_at:
            return_ends_at = _end_of_day(delivered_at, after=7 + 30)
        if confirmed_at is not None and confirmed_at < return_ends_at:
            return_ends_at = _end_of_day(confirmed_at, after=30)

    return Parcel(
        id=shipment["id"],
        units=units,
        left_at=left_at,
        delivered_at=delivered_at,
        received_at=received_at,
        inquiry_ends_at=None if left_at is None else _end_of_day(left_at, after=90),
        return_ends_at=return_ends_at,
    )


def _first_left_at(parcels: list[Parcel]) -> Moment:
    known = [parcel.left_at for parcel in parcels if parcel.left_at is not None]
    return min(known) if known else None


def _all_left_at(snapshot: Json, parcels: list[Parcel]) -> Moment:
    """When the last ordered unit left; None while one has no date for leaving."""
    waiting = {line["id"]: line["quantity"] for line in snapshot["lines"]}
    dated = sorted((parcel.left_at, parcel.id, parcel) for parcel in parcels if parcel.left_at is not None)
    for left_at, _, parcel in dated:
        for line_id, quantity in parcel.units.items():
            waiting[line_id] -= quantity
        if all(quantity <= 0 for quantity in waiting.values()):
            return left_at
    return None


# --- status --------------------------------------------------------------------------------------------------------


def _status(snapshot: Json, parcels: list[Parcel], now: datetime) -> str:
    gone = [parcel for parcel in parcels if _past(parcel.left_at, now)]
    if not gone:
        if _cancelled(snapshot, now):
            return "CANCELLED"
        return "PROCESSING" if _past(moment(snapshot.get("paidAt")), now) else "AWAITING_PAYMENT"
    # Lines that never left a cancelled order count for nothing, so what is left of it is complete.
    if not _cancelled(snapshot, now) and not _past(_all_left_at(snapshot, parcels), now):
        return "PARTIALLY_SHIPPED"
    if all(_past(parcel.received_at, now) for parcel in gone):
        return "RECEIVED"
    if all(_past(parcel.delivered_at, now) or _past(parcel.received_at, now) for parcel in gone):
        return "DELIVERED"
    return "SHIPPED"


# --- the five kinds of help that look at the order as a whole ------------------------------------------------------


def _command(action: str, open_requests: list[Json]) -> bool:
    return any(request["type"] == action for request in open_requests)


def _first_closed(now: datetime, *closings: tuple[str, Moment]) -> ActionState | None:
    """The earliest closing that has happened; of two at the same instant the one named first."""
    first: ActionState | None = None
    for event, at in closings:
        if at is not None and at <= now and (first is None or first.at is None or at < first.at):
            first = ActionState("CLOSED", event, at)
    return first


def _before_shipping(
    action: str, snapshot: Json, parcels: list[Parcel], open_requests: list[Json], now: datetime
) -> ActionState:
    if _command(action, open_requests):
        return ActionState("IN_PROGRESS")
    closed = _first_closed(
        now,
        ("RELEASED", moment(snapshot.get("releasedAt"))),
        ("FIRST_SHIPPED", _first_left_at(parcels)),
        ("CANCELLED", moment(snapshot.get("cancelledAt"))),
    )
    if closed:
        return closed
    return ActionState("AVAILABLE")


def _payment(open_requests: list[Json]) -> ActionState:
    if _command("RESOLVE_PAYMENT_ISSUE", open_requests):
        return ActionState("IN_PROGRESS")
    return ActionState("AVAILABLE")


def _progress(snapshot: Json, parcels: list[Parcel], open_requests: list[Json], now: datetime) -> ActionState:
    if _command("CHECK_ORDER_PROGRESS", open_requests):
        return ActionState("IN_PROGRESS")
    closed = _first_closed(
        now,
        ("FULLY_SHIPPED", _all_left_at(snapshot, parcels)),
        ("CANCELLED", moment(snapshot.get("cancelledAt"))),
    )
    if closed:
        return closed
    paid_at = moment(snapshot.get("paidAt"))
    if not _past(paid_at, now):
        return ActionState("NOT_YET", "PAID", paid_at)
    ship_by = moment(snapshot.get("shipBy"))
    if ship_by is None and paid_at is not None:
        ship_by = _end_of_day(paid_at, after=7)
    if not _past(ship_by, now):
        return ActionState("NOT_YET", "SHIP_BY", ship_by)
    return ActionState("AVAILABLE")


def _customs(snapshot: Json, parcels: list[Parcel], open_requests: list[Json], now: datetime) -> ActionState:
    if _command("REPORT_CUSTOMS_DUTY_ISSUE", open_requests):
        return ActionState("IN_PROGRESS")
    closed = _first_closed(
        now,
        ("FIRST_SHIPPED", _first_left_at(parcels)),
        ("CANCELLED", moment(snapshot.get("cancelledAt"))),
    )
    if closed:
        return closed
    paid_at = moment(snapshot.get("paidAt"))
    if not _past(paid_at, now):
        return ActionState("NOT_YET", "PAID", paid_at)
    return ActionState("AVAILABLE")


# --- package not received: parcel by parcel ------------------------------------------------------------------------


def _inquiry_over(parcel: Parcel, now: datetime) -> ActionState | None:
    return _first_closed(now, ("RECEIVED", parcel.received_at), ("INQUIRY_TIME_ENDED", parcel.inquiry_ends_at))


def _missable(parcels: list[Parcel], open_requests: list[Json], now: datetime) -> list[str]:
    asked_for = set()
    for request in open_requests:
        if request["type"] == "REPORT_PACKAGE_NOT_RECEIVED":
            asked_for.update(request["shipmentIds"])
    return [
        parcel.id
        for parcel in parcels
        if _past(parcel.left_at, now) and not _inquiry_over(parcel, now) and parcel.id not in asked_for
    ]


def _not_received(
    snapshot: Json, parcels: list[Parcel], open_requests: list[Json], missable: list[str], now: datetime
) -> ActionState:
    if missable:
        return ActionState("AVAILABLE")
    if _command("REPORT_PACKAGE_NOT_RECEIVED", open_requests):
        return ActionState("IN_PROGRESS")

    awaited = [p for p in parcels if _to_come(p, snapshot, now) and not _inquiry_over(p, now)]
    if awaited or (not _cancelled(snapshot, now) and _in_no_parcel(snapshot, parcels)):
        return ActionState("NOT_YET", "FIRST_SHIPPED", _first_left_at(awaited))

    over = [end for end in (_inquiry_over(parcel, now) for parcel in parcels) if end]
    if over:
        return _last(over)
    return _never_shipped(snapshot)


def _to_come(parcel: Parcel, snapshot: Json, now: datetime) -> bool:
    """A date in the future is to come whatever else happened; without a date, unless the order was cancelled."""
    if parcel.left_at is None:
        return not _cancelled(snapshot, now)
    return parcel.left_at > now


def _in_no_parcel(snapshot: Json, parcels: list[Parcel]) -> set[str]:
    """Lines of which units are in no parcel yet."""
    lines = set()
    for line in snapshot["lines"]:
        if sum(parcel.units.get(line["id"], 0) for parcel in parcels) < line["quantity"]:
            lines.add(line["id"])
    return lines


def _last(over: list[ActionState]) -> ActionState:
    """Of the parcels' ends the last one; of two at the same instant that of the parcel listed first."""
    last = over[0]
    for end in over[1:]:
        assert end.at is not None
        assert last.at is not None
        if end.at > last.at:
            last = end
    return last


def _never_shipped(snapshot: Json) -> ActionState:
    return ActionState("NOT_APPLICABLE", "CANCELLED", moment(snapshot.get("cancelledAt")))


# --- return & replace: line by line, each in its own parcels -------------------------------------------------------


def _return_over(parcel: Parcel, now: datetime) -> ActionState | None:
    return _first_closed(now, ("RETURN_WINDOW_ENDED", parcel.return_ends_at))


def _returnable_now(parcel: Parcel, now: datetime) -> bool:
    return _past(parcel.left_at, now) and not _return_over(parcel, now)


def _left(
    snapshot: Json, parcels: list[Parcel], open_requests: list[Json], returned: Mapping[str, int], now: datetime
) -> dict[str, int]:
    left = {}
    for line in snapshot["lines"]:
        line_id = line["id"]
        in_open_windows = sum(p.units.get(line_id, 0) for p in parcels if _returnable_now(p, now))
        gone = sum(p.units.get(line_id, 0) for p in parcels if _past(p.left_at, now))
        held = returned.get(line_id, 0)
        for request in open_requests:
            if request["type"] == "RETURN_OR_REPLACE_ITEMS":
                held += request["items"].get(line_id, 0)
        left[line_id] = 0 if line.get("notReturnable") else max(0, min(in_open_windows, gone - held))
    return left


def _returns(
    snapshot: Json, parcels: list[Parcel], open_requests: list[Json], left: dict[str, int], now: datetime
) -> ActionState:
    # The shop keeps fifty returns of an order open at most.
    returns = [request for request in open_requests if request["type"] == "RETURN_OR_REPLACE_ITEMS"]
    if any(left.values()) and len(returns) < 50:
        return ActionState("AVAILABLE")
    if returns:
        return ActionState("IN_PROGRESS")

    awaited = [p for p in parcels if _to_come(p, snapshot, now) and not _return_over(p, now)]
    rest = set() if _cancelled(snapshot, now) else _in_no_parcel(snapshot, parcels)
    takes_back = {line["id"] for line in snapshot["lines"] if not line.get("notReturnable")}
    with_something = [p for p in awaited if takes_back & p.units.keys()]
    if with_something or takes_back & rest:
        return ActionState("NOT_YET", "FIRST_SHIPPED", _first_left_at(with_something))

    # Windows are or will be open, but nothing in them goes back: nothing is left to act on.
    if awaited or rest or any(_returnable_now(parcel, now) for parcel in parcels):
        return ActionState("NOT_APPLICABLE")

    over = [end for end in (_return_over(parcel, now) for parcel in parcels) if end]
    if over:
        return _last(over)
    return _never_shipped(snapshot)
