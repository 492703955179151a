"""What shoppers did with a generated order: receipts confirmed, returns approved, requests filed and still open."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.local_changes import LocalChanges, Receipt
from order_help.domain.order import Order
from order_help.domain.policy import POLICY, Per
from order_help.domain.returns import Allocation, ApprovedReturn
from order_help.domain.snapshot import OrderSnapshot
from tests.independent.reading_order import Request, Told, all_known
from tests.support.generated_orders import HOUR, Json, around, start_of_day

ONE_PER_ORDER = [action.type for action in POLICY.values() if action.per is Per.ORDER]


@dataclass
class Happenings:
    """In the plain terms of the independent reading."""

    open_requests: list[Request] = field(default_factory=list)
    approved: list[Request] = field(default_factory=list)
    receipts: dict[str, datetime] = field(default_factory=dict)

    def all_known(self, snapshot: Json, **differently: Any) -> Told:
        """What is told of the order to which all this happened."""
        return all_known(
            snapshot,
            open_requests=self.open_requests,
            approved=self.approved,
            receipts=list(self.receipts.items()),
            **differently,
        )

    def to(self, snapshot: OrderSnapshot, now: datetime) -> Order:
        """The order to which all this happened."""
        receipts = tuple(Receipt(shipment_id=ShipmentId(name), at=at) for name, at in self.receipts.items())
        return Order(
            id=snapshot.ref.id,
            snapshot=snapshot,
            local_changes=LocalChanges(receipts=receipts),
            open_requests=tuple(
                HelpRequestSummary(
                    id=HelpRequestId(request.id),
                    type=HelpActionType(request.type),
                    state=HelpRequestState.OPEN if place % 2 else HelpRequestState.AWAITING_SHOPPER,
                    filed_at=request.filed_at,
                    answer_by=now + HOUR,
                    shipment_ids=tuple(ShipmentId(name) for name in request.parcels),
                    allocation=_taken(request),
                )
                for place, request in enumerate(self.open_requests)
            ),
            approved_returns=tuple(
                ApprovedReturn(request_id=HelpRequestId(request.id), allocation=_taken(request))
                for request in self.approved
            ),
        )


def _taken(request: Request) -> Allocation:
    units_of: dict[ShipmentId, dict[LineId, int]] = {}
    for ((_, parcel), line), units in request.took.items():
        units_of.setdefault(ShipmentId(parcel), {})[LineId(line)] = units
    return units_of


def happenings(random: Random, snapshot: Json, now: datetime) -> Happenings:
    """Some of what could have happened to this order until `now`."""
    happened = Happenings()
    left = {s["id"]: s.get("shippedAt") for s in snapshot.get("shipments", [])}
    gone = [s for s in snapshot.get("shipments", []) if left[s["id"]] and datetime.fromisoformat(left[s["id"]]) <= now]
    for shipment in gone:
        if random.random() < 0.3:
            edge = around(random, start_of_day(now) - timedelta(days=random.choice([1, 30])))
            happened.receipts[shipment["id"]] = max(edge, datetime.fromisoformat(left[shipment["id"]]))
    filed_at = now - HOUR
    for action in ONE_PER_ORDER:
        if random.random() < 0.2:
            happened.open_requests.append(Request(action.value, action.value, filed_at))
    missed = [shipment["id"] for shipment in gone if random.random() < 0.5]
    if missed:
        missing = HelpActionType.REPORT_PACKAGE_NOT_RECEIVED.value
        happened.open_requests.append(Request("missing", missing, filed_at, parcels=tuple(missed)))
    _send_back(random, gone, happened, filed_at)
    return happened


def _send_back(random: Random, gone: list[Json], happened: Happenings, filed_at: datetime) -> None:
    """No more of a line than left: as an approved return, as open ones, or kept."""
    action = HelpActionType.RETURN_OR_REPLACE_ITEMS.value
    requests = [Request(f"return {number}", action, filed_at) for number in range(3)]
    all_or_some = random.choice([0.0, 0.5, 1.0])
    for shipment in gone:
        for line in shipment["lines"]:
            for _ in range(line["quantity"]):
                if random.random() < all_or_some:
                    request = random.choice(requests)
                    place = ("parcel", shipment["id"]), line["id"]
                    request.took[place] = request.took.get(place, 0) + 1
                    request.items[line["id"]] = request.items.get(line["id"], 0) + 1
    happened.approved = [request for request in requests[:1] if request.items]
    happened.open_requests += [request for request in requests[1:] if request.items]
