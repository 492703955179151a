"""What is known of one order of the reference: when it is judged, and how the second reading of the policy reads it."""

from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from tests.independent.reading import MISSING as MISSING  # one name for all files of this folder
from tests.independent.reading import Reading, read
from tests.independent.reading_order import Moment, Told
from tests.independent.reading_parcels import goods_of, is_called_off

Json = dict[str, Any]

CANCEL: Final = "CANCEL_ORDER"
ADDRESS: Final = "CHANGE_SHIPPING_ADDRESS"


def read_at(order: Json, at: datetime) -> Reading:
    """Reads an order as it is at `at`; a release that was made here counts until the shop knows of it."""
    known: Told = order["known"]
    snapshot = replace(known.snapshot, released_at=released_at(order))
    return read(replace(known, snapshot=snapshot), at)


def without_request(order: Json, request_id: str) -> Json:
    """Returns the order as if a request had not been filed, at a shop that offers everything."""
    known: Told = order["known"]
    others = [request for request in known.open_requests if request.id != request_id]
    return {**order, "known": replace(known, open_requests=others, switched_off=frozenset())}


def released_at(order: Json) -> Moment:
    """When the warehouse took the order: as was recorded here, or as the shop says once it knows of that."""
    known: Told = order["known"]
    snapshot, release = known.snapshot, order["release"]
    at = snapshot.released_at
    if is_called_off(snapshot, at, goods_of(known).cancelled_at):
        at = None
    if release and not (release["id"] in snapshot.acknowledges and not snapshot.is_plan(at)):
        return release["at"]  # type: ignore[no-any-return]  # the plain dictionary of an order has values of any type
    return at


def time_at(order: Json, now: datetime) -> datetime:
    """Clocks differ: an order is never read before what has happened to it here, or by its snapshot."""
    known: Told = order["known"]
    here = [at for _, at in known.receipts]
    here += [change["at"] for change in (order["release"], order["address_here"]) if change]
    here += [known.cancellation[1]] if known.cancellation else []
    for parcel in known.recorded:
        here += [at for at in (parcel.left_at, parcel.delivered_at, parcel.returned_at) if at]
    time = max([now, *here])
    snapshot = known.snapshot
    if snapshot.taken_at is None or snapshot.taken_at <= time:
        return time
    dates = [snapshot.paid_at, snapshot.released_at, snapshot.cancelled_at]
    for said in snapshot.parcels:
        dates += [said.left_at, said.delivered_at, said.returned_at]
    for line in snapshot.lines:
        dates += [line.fulfilled_at, line.ready_at if line.fulfilment == "PICKUP" else None]
    return max([time, *(at for at in dates if at and snapshot.is_fact(at))])


def is_in_doubt(order: Json) -> bool:
    """Whether the shop sent a newer revision that could not be taken."""
    refused = order["refused"]
    return bool(refused) and refused["revision"] > order["revision"]


def sync_open_requests(order: Json) -> None:
    """Puts the open requests where the second reading finds them, oldest first."""
    order["known"].open_requests = [
        request["reading"] for request in order["requests"].values() if request["answer_by"] or request["reply_by"]
    ]
