"""
Generated orders to which dates matter most: plans, records of the warehouse, cancellations, and deliveries and receipts
around the end of a return window. The snapshots are those of `generated_orders`, changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random

from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.local_changes import Cancellation, LocalChanges, Receipt
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot, Shipment, ShipmentLine
from tests.independent.reading_order import LATE, Told, all_known, recorded_parcel
from tests.support.generated_orders import HOUR, Json, around, end_of_day, generated_snapshots, text_of
from tests.support.orders import an_order

DAY = timedelta(days=1)
PRESUMED_END = 45 + 7 + 30
AFTER_DELIVERY = 7 + 30
SITUATIONS = (
    "planned",
    "recorded against a plan",
    "cancelled before a plan",
    "delivered around the presumed end",
    "received around the end",
)


@dataclass
class DatedOrder:
    """A snapshot, when it was taken, and what was recorded here, in the plain terms of the independent reading."""

    snapshot: Json
    taken_at: datetime
    recorded: list[Json] = field(default_factory=list)
    cancelled_here: datetime | None = None
    receipts: dict[str, datetime] = field(default_factory=dict)
    situations: set[str] = field(default_factory=set)

    def to(self, snapshot: OrderSnapshot) -> Order:
        """The order to which all this happened; `snapshot` is as it is read."""
        cancellation = (
            Cancellation(at=self.cancelled_here, request_id=HelpRequestId("R")) if self.cancelled_here else None
        )
        return replace(
            an_order(),
            snapshot=replace(snapshot, taken_at=self.taken_at),
            local_changes=LocalChanges(
                cancellation=cancellation,
                receipts=tuple(Receipt(shipment_id=ShipmentId(name), at=at) for name, at in self.receipts.items()),
                shipments=tuple(_shipment(parcel) for parcel in self.recorded),
            ),
        )

    def all_known(self) -> Told:
        """What is told of this order, for the reading; its dates are as they are written."""
        known = all_known(self.snapshot)
        known.snapshot = replace(known.snapshot, taken_at=self.taken_at)
        known.recorded = [recorded_parcel(parcel, at=LATE) for parcel in self.recorded]
        known.receipts = list(self.receipts.items())
        known.cancellation = ("R", self.cancelled_here) if self.cancelled_here else None
        return known

    def boundaries(self) -> list[datetime]:
        """The instants at which this order's dates come true, and some days after."""
        turns = {_read(self.snapshot.get(key)) for key in ("placedAt", "paidAt", "releasedAt", "cancelledAt")}
        for parcel in [*self.snapshot["shipments"], *self.recorded]:
            left_at, arrived_at = _read(parcel.get("shippedAt")), _read(parcel.get("deliveredAt"))
            turns |= {left_at, *(end_of_day(left_at, after=days) for days in (82, 90))} if left_at else set()
            turns |= {arrived_at, *(end_of_day(arrived_at, after=days) for days in (7, 37))} if arrived_at else set()
        for at in self.receipts.values():
            turns |= {at, end_of_day(at, after=30)}
        return sorted(turn for turn in {*turns, self.cancelled_here} if turn is not None)


def dated_orders(seed: int, count: int, now: datetime) -> Iterator[DatedOrder]:
    """`count` orders dated around `now`; each of SITUATIONS is in about a quarter of them or more."""
    for snapshot in generated_snapshots(seed, count, now):
        random = Random(f"{seed}/{snapshot['number']}/dates")
        placed_at = now - random.randrange(95, 130) * DAY
        order = DatedOrder(
            snapshot=snapshot
            | {"placedAt": text_of(placed_at), "paidAt": text_of(random.choice([placed_at, placed_at, now + 2 * DAY]))}
            | {"releasedAt": None, "cancelledAt": None, "shipments": _parcels(random, snapshot, placed_at)},
            taken_at=now - random.choice([0, 1, 5, 20]) * DAY - HOUR / 2,
        )
        _deliver(random, order, now)
        if random.random() < 0.6:
            _plan(random, order, now)
        yield order


def _parcels(random: Random, snapshot: Json, placed_at: datetime) -> list[Json]:
    """One parcel or two, which left soon after the order was placed and hold all of it, or all but a unit."""
    units = [line["id"] for line in snapshot["lines"] for _ in range(line["quantity"])]
    if len(units) > 1 and random.random() < 0.3:
        units.pop()
    cut = random.randrange(1, len(units)) if len(units) > 1 and random.random() < 0.6 else len(units)
    return [
        {
            "id": f"parcel-{place}",
            "shippedAt": text_of(placed_at + random.randrange(1, 9) * HOUR),
            "deliveredAt": None,
            "lines": [{"id": line_id, "quantity": held.count(line_id)} for line_id in dict.fromkeys(held)],
        }
        for place, held in enumerate(part for part in (units[:cut], units[cut:]) if part)
    ]


def _deliver(random: Random, order: DatedOrder, now: datetime) -> None:
    """The first parcel arrives, or its receipt is confirmed, around the end of its return window."""
    parcel = order.snapshot["shipments"][0]
    end = end_of_day(datetime.fromisoformat(parcel["shippedAt"]), after=PRESUMED_END)
    if random.random() < 0.5:
        arrived_at = around(random, end + random.choice([-20, 0, 0, 5]) * DAY)
        parcel["deliveredAt"] = text_of(arrived_at)
        order.situations.add("delivered around the presumed end")
        if arrived_at < end and arrived_at <= order.taken_at:
            end = end_of_day(arrived_at, after=AFTER_DELIVERY)
    if random.random() < 0.4:
        order.receipts[parcel["id"]] = min(around(random, end - random.choice([0, 0, 10]) * DAY), now)
        order.situations.add("received around the end")


def _plan(random: Random, order: DatedOrder, now: datetime) -> None:
    """The last parcel is only planned to leave; it may be recorded by the warehouse, and the order be cancelled."""
    parcel = order.snapshot["shipments"][-1]
    planned_at = max(order.taken_at + HOUR, around(random, now + random.choice([-10, 0, 0, 4]) * DAY))
    parcel["shippedAt"] = text_of(planned_at)
    parcel["deliveredAt"] = text_of(planned_at + random.choice([1, 9]) * DAY) if random.random() < 0.5 else None
    order.receipts.pop(parcel["id"], None)
    order.situations.add("planned")
    if len(order.snapshot["shipments"]) == 1:
        order.situations -= {"delivered around the presumed end", "received around the end"}
    if random.random() < 0.5:
        left_at = around(random, planned_at + random.choice([-3, 0, 3]) * DAY)
        arrived_at = left_at + random.choice([0, 2, 8]) * DAY if random.random() < 0.5 else None
        left = None if random.random() < 0.1 else left_at
        order.recorded.append(
            parcel | {"shippedAt": text_of(left), "deliveredAt": text_of(arrived_at) if left else None}
        )
        order.situations.add("recorded against a plan")
    if random.random() < 0.5:
        cancelled_at = around(random, planned_at - random.choice([0, 0, 2]) * DAY)
        if random.random() < 0.5:
            order.cancelled_here = cancelled_at
        else:
            order.snapshot["cancelledAt"] = text_of(cancelled_at)
        if cancelled_at <= planned_at:
            order.situations.add("cancelled before a plan")


def _shipment(parcel: Json) -> Shipment:
    return Shipment(
        id=ShipmentId(parcel["id"]),
        lines=tuple(ShipmentLine(line_id=LineId(one["id"]), quantity=one["quantity"]) for one in parcel["lines"]),
        shipped_at=_read(parcel["shippedAt"]),
        delivered_at=_read(parcel["deliveredAt"]),
    )


def _read(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
