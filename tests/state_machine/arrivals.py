"""What must become of the reference's orders when snapshots, parcels and files arrive, and when time passes."""

from datetime import datetime
from typing import Any

from tests.independent.reading_order import Told, recorded_parcel, snapshot_of
from tests.state_machine.known import Json, is_in_doubt, read_at, sync_open_requests, time_at
from tests.state_machine.reference import Reference
from tests.state_machine.reference_shared import (
    CHANGED,
    DONE,
    INVALID,
    OPEN,
    Call,
    Decision,
    Outcome,
    is_impossible,
    nothing,
)
from tests.state_machine.seen import may_have_added, seen_through, unanswered_after

ALERTS_OF_THE_READING = {"SHIPPED_THOUGH_CANCELLED": "shipped_though_cancelled", "OVERSHIPPED": "overshipped"}


# --- snapshots -------------------------------------------------------------------------------------------------------


def apply_snapshot(reference: Reference, snapshot: Json, now: datetime) -> str:
    """A snapshot arrives: in whatever order, and however often."""
    order, adopts = find(reference, snapshot)
    if order is None:
        _create(reference, snapshot, now)
        return "CREATED"
    if _is_another_customers(order, snapshot):
        known_by_now = order["shop_id"] and order["revision"] > snapshot["revision"]
        if not known_by_now:
            claim_number(reference, order, snapshot, now)
        return "UNCHANGED" if known_by_now else "NEEDS_ID"
    if adopts:
        order["shop_id"] = snapshot["id"]
        reference.called[snapshot["id"]] = order["id"]
    if snapshot["revision"] > order["revision"]:
        _update(reference, order, snapshot, now)
        return "UPDATED"
    if adopts:
        order["may_have_entry"] = True  # there is one if a plan of the shop has come true meanwhile
        return "UPDATED"
    return "UNCHANGED"


def find(reference: Reference, snapshot: Json) -> tuple[Json | None, bool]:
    """Returns the order that a snapshot is about, and whether the snapshot tells its id for the first time."""
    by_number = reference.orders.get("#" + snapshot["number"])
    if "id" not in snapshot:
        return by_number, False
    kept = reference.called.get(snapshot["id"], snapshot["id"])
    if kept in reference.orders:
        return reference.orders[kept], False
    adopts = by_number is not None and by_number["shop_id"] is None
    return (by_number, True) if adopts else (None, False)


def _is_another_customers(order: Json, snapshot: Json) -> bool:
    """Without an id no order changes its customer."""
    return "id" not in snapshot and order["customer"] != snapshot["customerId"]


def _create(reference: Reference, snapshot: Json, now: datetime) -> None:
    said = snapshot_of(snapshot, taken_at=now, zone=reference.zone)
    known = Told(said, zone=reference.zone, switched_off=reference.switched_off)
    known.taken_off_at = now if said.says_all_is_taken_off else None
    kept = snapshot.get("id") or "#" + snapshot["number"]
    order: dict[str, Any] = {"id": kept, "shop_id": snapshot.get("id"), "known": known, "requests": {}, "entries": []}
    order |= {"read": {"SHOPPER": (0, 0), "DESK": (0, 0)}, "unanswered_since": None, "release": None, "notes": []}
    order |= {"address_here": None, "refused": reference.refused_before.get(kept), "claims": {}, "reports": {}}
    order |= {"files": {}, "dismissed": set(), "may_have_entry": False}
    _put(order, snapshot)
    reference.orders[kept] = order
    reference.entry(order, "SHOP")


def _put(order: Json, snapshot: Json) -> None:
    order |= {"snapshot": snapshot, "revision": snapshot["revision"]}
    order |= {"number": snapshot["number"], "customer": snapshot["customerId"]}


def _update(reference: Reference, order: Json, snapshot: Json, now: datetime) -> None:
    known = order["known"]
    said = snapshot_of(snapshot, taken_at=now, zone=reference.zone)
    in_a_row = said.says_all_is_taken_off and known.snapshot.says_all_is_taken_off
    since = known.taken_off_at if in_a_row else now
    known.taken_off_at = since if said.says_all_is_taken_off else None
    known.snapshot = said
    for approved in known.approved:
        if approved.id not in said.acknowledges:
            approved.base = {line.id: line.returned for line in said.lines}
    for customer, claim in order["claims"].items():
        if customer == snapshot["customerId"] and claim["revision"] <= snapshot["revision"]:
            claim["dismissed"] = True
    _put(order, snapshot)
    reference.entry(order, "SHOP", shopper=_overtake(order, now))


def _overtake(order: Json, now: datetime) -> int:
    """Nobody need decide any more on what has become impossible. Returns how many requests end so."""
    at = time_at(order, now)
    ended = [
        one for one in order["requests"].values() if one["state"] in OPEN and is_impossible(order, one["type"], at)
    ]
    for request in ended:
        request.update(state="OVERTAKEN", outcome=None, answer_by=None, reply_by=None, overdue=False)
    sync_open_requests(order)
    return len(ended)


def refuse_snapshot(reference: Reference, snapshot: Json, now: datetime) -> None:
    """A snapshot arrives that cannot be taken."""
    order, _ = find(reference, snapshot)
    mark = {"revision": snapshot["revision"], "at": now, "dismissed": False, "customer": snapshot["customerId"]}
    if order is None:
        known = reference.refused_before.get(snapshot["id"])
        if known is None or known["revision"] < mark["revision"]:
            reference.refused_before[snapshot["id"]] = mark
    elif _is_another_customers(order, snapshot):
        claim_number(reference, order, snapshot, now)
    elif mark["revision"] > max(order["revision"], order["refused"]["revision"] if order["refused"] else -1):
        order["refused"] = mark
        reference.entry(order, "SERVICE")


def claim_number(reference: Reference, order: Json, snapshot: Json, now: datetime) -> None:
    """Another customer's snapshot has the order's number and no id."""
    customer, revision = snapshot["customerId"], snapshot["revision"]
    known = order["claims"].get(customer)
    if known is None or known["revision"] < revision:
        order["claims"][customer] = {"revision": revision, "at": now, "dismissed": False}
        reference.entry(order, "SERVICE")


# --- parcels and files -----------------------------------------------------------------------------------------------


def record_shipment(reference: Reference, call: Call) -> Outcome:
    """The warehouse records a parcel, whatever the order's state."""
    parcel = call.given["parcel"]

    def decide(order: Json) -> Decision:
        lines = {line["id"] for line in order["snapshot"]["lines"]}
        if not parcel["lines"] or any(one["id"] not in lines or one["quantity"] < 1 for one in parcel["lines"]):
            return INVALID, None
        if parcel.get("deliveredAt") and not parcel.get("shippedAt"):
            return INVALID, None
        if order["reports"].get(parcel["id"]) == parcel:
            return DONE, nothing

        def effect() -> None:
            known, place = order["known"], {one.id: one for one in order["known"].recorded}
            known.recorded = list({**place, parcel["id"]: recorded_parcel(parcel, at=call.now)}.values())
            order["reports"][parcel["id"]] = parcel
            reference.entry(order, "SHOP", shopper=_overtake(order, call.now))

        return DONE, effect

    return reference.carry_out(call, decide)


def verify_file(reference: Reference, file_id: str, *, is_good: bool) -> str:
    """The file of an attachment arrives; the first decides."""
    for order in reference.orders.values():
        file = order["files"].get(file_id)
        if file is not None:
            if file["state"] != "AWAITING_UPLOAD":
                return "UNCHANGED"
            file["state"] = "VERIFIED" if is_good else "REJECTED"
            return str(file["state"])
    return "UNKNOWN"


# --- alerts and time -------------------------------------------------------------------------------------------------


def alerts_of(order: Json, at: datetime) -> dict[str, bool | None]:
    """Which alerts the desk sees; None where that depends on which parcels and units agents have dismissed."""
    reading = read_at(order, at)
    alerts: dict[str, bool | None] = {}
    for kind, name in ALERTS_OF_THE_READING.items():
        alerts[kind] = False if getattr(reading, name) is None else (None if kind in order["dismissed"] else True)
    since = order["unanswered_since"]
    alerts["UNANSWERED_MESSAGE"] = since is not None and since <= at
    refused = order["refused"]
    alerts["REVISION_REFUSED"] = is_in_doubt(order) and not refused["dismissed"] and refused["at"] <= at
    claims = [claim["at"] for claim in order["claims"].values() if not claim["dismissed"]]
    alerts["NUMBER_CLAIMED"] = bool(claims) and min(claims) <= at
    return alerts


def dismiss_alert(reference: Reference, call: Call) -> Outcome:
    """An agent has dealt with an alert."""
    kind = call.given["kind"]

    def decide(order: Json) -> Decision:
        seen = seen_through(order, call)
        if seen is None:
            return INVALID, None
        is_listed = alerts_of(order, time_at(order, call.now))[kind]
        if is_listed is False:
            return DONE, nothing
        if kind == "UNANSWERED_MESSAGE":
            return _dismiss_messages(reference, order, seen)
        if may_have_added(order, seen, kind):
            is_refused = is_listed or call.answer == CHANGED
            return (CHANGED, None) if is_refused else (DONE, nothing)
        if is_listed is None:
            order["may_have_entry"] = True
            return DONE, nothing

        def effect() -> None:
            order["dismissed"].add(kind)
            if kind == "REVISION_REFUSED":
                order["refused"] = {**order["refused"], "dismissed": True}
            if kind == "NUMBER_CLAIMED":
                order["claims"] = {one: {**claim, "dismissed": True} for one, claim in order["claims"].items()}
            reference.entry(order, "AGENT")

        return DONE, effect

    return reference.carry_out(call, decide)


def _dismiss_messages(reference: Reference, order: Json, seen: int) -> Decision:
    """Of the shopper's messages, those that were seen are dismissed."""
    since = unanswered_after(order, seen)
    if since == order["unanswered_since"]:
        return DONE, nothing

    def effect() -> None:
        order["unanswered_since"] = since
        reference.entry(order, "AGENT")

    return DONE, effect


def expire(reference: Reference, now: datetime) -> dict[str, int]:
    """Time has passed: first what the shop has not answered is overdue, then what the shopper has not is closed."""
    every = [(order, request) for order in reference.orders.values() for request in order["requests"].values()]
    overdue = [
        (order, request)
        for order, request in every
        if request["state"] == "OPEN" and request["answer_by"] <= now and not request["overdue"]
    ]
    for order, request in overdue:
        request["overdue"] = True
        reference.entry(order, "SERVICE")
    unanswered = [
        (order, request)
        for order, request in every
        if request["state"] == "AWAITING_SHOPPER" and request["reply_by"] <= now
    ]
    for order, request in unanswered:
        request.update(state="RESOLVED", outcome="NO_REPLY", reply_by=None)
        sync_open_requests(order)
        reference.entry(order, "SERVICE", shopper=1)
    return {"MARKED": len(overdue), "CLOSED": len(unanswered)}


def copy_with(snapshot: Json, **fields: Any) -> Json:
    """Returns a snapshot that says something else; a field that is None is left out."""
    return {name: value for name, value in {**snapshot, **fields}.items() if value is not None}
