"""The status of an order read a second time: the first of eight that fits."""

from datetime import datetime

from tests.independent.reading_order import Line, Told
from tests.independent.reading_parcels import Goods, paid_at, past


def status_of(order: Told, goods: Goods, now: datetime) -> str:
    left = [parcel for parcel in goods.parcels if parcel.has_left(now)]
    out = [parcel for parcel in left if parcel.is_out(now)]
    handed_over = _something_handed_over(goods, now)
    all_came_back = bool(left) and not out and not handed_over
    if past(goods.cancelled_at, now) and not out and not handed_over:
        return "CANCELLED"
    if all_came_back:
        return "RETURNED_TO_SENDER"
    if out or handed_over:
        if not nothing_waits(order, goods, now):
            return "PARTIALLY_SHIPPED"
        if not out:
            return "HANDED_OVER"
        if all(past(parcel.received_at, now) for parcel in out):
            return "RECEIVED"
        if all(past(parcel.delivered_at, now) or past(parcel.received_at, now) for parcel in out):
            return "DELIVERED"
        return "SHIPPED"
    if _all_that_waits_is_ready(order, goods, now):
        return "READY_FOR_PICKUP"
    return "PROCESSING" if past(paid_at(order.snapshot, goods.cancelled_at), now) else "AWAITING_PAYMENT"


def _something_handed_over(goods: Goods, now: datetime) -> bool:
    return past(goods.fees_done_at, now) or any(past(one.at, now) for one in goods.hand_overs)


def nothing_waits(order: Told, goods: Goods, now: datetime) -> bool:
    """Whether something is gone and nothing else is to go; of a cancelled order nothing is."""
    if past(goods.cancelled_at, now):
        return True
    gone = _something_handed_over(goods, now) or any(parcel.is_out(now) for parcel in goods.parcels)
    return gone and not any(_waiting(line, goods, now) for line in order.snapshot.goods)


def _waiting(line: Line, goods: Goods, now: datetime) -> int:
    """The needed units that are not gone; what came back waits again, unless it was sent again."""
    gone = sum(parcel.units.get(line.id, 0) for parcel in goods.parcels if parcel.is_out(now))
    gone += sum(one.units for one in goods.hand_overs if one.line.id == line.id and past(one.at, now))
    return max(0, line.needed - gone)


def _all_that_waits_is_ready(order: Told, goods: Goods, now: datetime) -> bool:
    waiting = {line.id: units for line in order.snapshot.goods if (units := _waiting(line, goods, now))}
    ready = {
        one.line.id: one.units
        for one in goods.hand_overs
        if one.line.fulfilment == "PICKUP" and past(one.line.ready_at, now)
    }
    return bool(waiting) and waiting == ready
