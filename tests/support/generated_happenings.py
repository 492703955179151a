"""What shoppers did with a generated order: receipts confirmed, returns approved, requests filed and still open."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random

from order_help.domain.actions import HelpActionType
from order_help.domain.help_requests import HelpRequestState, HelpRequestSummary
from order_help.domain.ids import HelpRequestId, LineId, ShipmentId
from order_help.domain.local_changes import LocalChanges, Receipt
from order_help.domain.order import Order
from order_help.domain.policy import POLICY, Per
from order_help.domain.snapshot import OrderSnapshot
from tests.support.generated_orders import HOUR, Json, around, start_of_day

ONE_PER_ORDER = [action.type for action in POLICY.values() if action.per is Per.ORDER]


@dataclass
class Happenings:
    """In the plain terms of the independent reading; open requests have `type`, `shipmentIds`, `items` by line."""

    open_requests: list[Json] = field(default_factory=list)
    returned: dict[str, int] = field(default_factory=dict)
    receipts: dict[str, datetime] = field(default_factory=dict)

    def to(self, snapshot: OrderSnapshot, now: datetime) -> Order:
        """The order to which all this happened."""
        receipts = tuple(Receipt(shipment_id=ShipmentId(name), at=at) for name, at in self.receipts.items())
        return Order(
            id=snapshot.ref.id,
            snapshot=snapshot,
            local_changes=LocalChanges(receipts=receipts),
            open_requests=tuple(
                HelpRequestSummary(
                    id=HelpRequestId(f"{place:026}"),
                    type=HelpActionType(request["type"]),
                    state=HelpRequestState.OPEN if place % 2 else HelpRequestState.AWAITING_SHOPPER,
                    filed_at=now - HOUR,
                    answer_by=now + HOUR,
                    shipment_ids=tuple(ShipmentId(name) for name in request["shipmentIds"]),
                    quantities={LineId(name): units for name, units in request["items"].items()},
                )
                for place, request in enumerate(self.open_requests)
            ),
            returned={LineId(name): units for name, units in self.returned.items()},
        )


def happenings(random: Random, snapshot: Json, now: datetime) -> Happenings:
    """Some of what could have happened to this order until `now`."""
    happened = Happenings()
    left = {s["id"]: s.get("shippedAt") for s in snapshot.get("shipments", [])}
    gone = [s for s in snapshot.get("shipments", []) if left[s["id"]] and datetime.fromisoformat(left[s["id"]]) <= now]
    for shipment in gone:
        if random.random() < 0.3:
            edge = around(random, start_of_day(now) - timedelta(days=random.choice([1, 30])))
            happened.receipts[shipment["id"]] = max(edge, datetime.fromisoformat(left[shipment["id"]]))
    for action in ONE_PER_ORDER:
        if random.random() < 0.2:
            happened.open_requests.append(_request(action))
    missed = [shipment["id"] for shipment in gone if random.random() < 0.5]
    if missed:
        happened.open_requests.append(_request(HelpActionType.REPORT_PACKAGE_NOT_RECEIVED, shipments=missed))
    _send_back(random, gone, happened)
    return happened


def _send_back(random: Random, gone: list[Json], happened: Happenings) -> None:
    """No more of a line than left: as approved returns, as open ones, or kept."""
    opened: list[dict[str, int]] = [{}, {}]
    all_or_some = random.choice([0.0, 0.5, 1.0])
    for shipment in gone:
        for line in shipment["lines"]:
            for _ in range(line["quantity"]):
                if random.random() < all_or_some:
                    into = random.choice([happened.returned, *opened])
                    into[line["id"]] = into.get(line["id"], 0) + 1
    for items in opened:
        if items:
            happened.open_requests.append(_request(HelpActionType.RETURN_OR_REPLACE_ITEMS, items=items))


def _request(
    action: HelpActionType, *, shipments: list[str] | None = None, items: dict[str, int] | None = None
) -> Json:
    return {"type": action.value, "shipmentIds": shipments or [], "items": items or {}}
