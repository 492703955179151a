"""
Histories of one order whose units come, go and come back: whatever a shop, its warehouse, its agents and a shopper do.

Rule 1: the order has a few parcels, each with its true contents and times. The shop and the warehouse tell of them,
under ids and tracking numbers as they please, once or several times, all that happened or a part of it.
Rule 2: what is done is done by the use cases. What came of it is kept in a `world` (units_formula.py), too.
"""

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

from order_help.domain.help_details import ReturnItem, ReturnOrReplaceItemsDetails, ReturnReason, ReturnResolution
from order_help.domain.help_requests import DeclineReason, HelpRequest, HelpRequestState
from order_help.domain.ids import HelpRequestId, LineId, OrderId, OrderRef, ShipmentId
from order_help.domain.order import Order
from order_help.domain.snapshot import Shipment, ShipmentLine
from order_help.formats.snapshot_json import read_snapshot
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.reopen import Reopen, reopen
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, ReceiptConfirmed, confirm_receipt
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.shopper.withdraw_help_request import WithdrawHelpRequest, Withdrawn, withdraw_help_request
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.independent import units_formula
from tests.support.commands import services_for
from tests.support.desk_commands import WAREHOUSE
from tests.support.desk_words import ANN
from tests.support.memory_store import MemoryOrderStore
from tests.support.orders import JAMES, T0

Json = dict[str, Any]

REF: Final = OrderRef(customer_id=JAMES, id=OrderId("U1"))
PAUSES: Final = (
    *[timedelta(minutes=1)] * 4,
    *[timedelta(hours=3)] * 4,
    timedelta(days=1),
    timedelta(days=4),
    timedelta(days=20),
)
CARRIERS: Final = ("UPS", "ups", "U-P S")
SPELLINGS: Final[tuple[Callable[[str], str], ...]] = (
    str.upper,
    str.lower,
    lambda number: f"{number[:2]} {number[2:]}",
    lambda number: f"{number[:3]}-{number[3:]} ",
)


@dataclass(slots=True)
class Step:
    """One step of a history: of what kind, and whether it was accepted; a step that changes nothing is refused."""

    kind: str
    accepted: bool


@dataclass(slots=True)
class UnitHistory:
    """What has happened to one order so far, to the product and in the `world`."""

    random: Random
    services: Services
    store: MemoryOrderStore
    now: datetime = T0
    world: Json = field(default_factory=lambda: {"taken": [], "recorded": [], "receipts": [], "returns": []})
    lines: list[Json] = field(default_factory=list)
    parcels: list[Json] = field(default_factory=list)
    acknowledged: list[str] = field(default_factory=list)
    sent: list[Json] = field(default_factory=list)
    settled: dict[str, Json] = field(default_factory=dict)

    @property
    def order(self) -> Order:
        return self.store.kept[REF]

    def request(self, request_id: str) -> HelpRequest:
        return self.store.requests[HelpRequestId(request_id)]

    @property
    def open_returns(self) -> list[Json]:
        return [one for one in self.world["returns"] if "approved" not in one]

    @property
    def approved_returns(self) -> list[Json]:
        return [one for one in self.world["returns"] if "approved" in one]

    def copied(self) -> Services:
        """The same services over a copy of the store, to try what is not to happen."""
        kept = self.store
        copy = MemoryOrderStore(
            kept=dict(kept.kept),
            requests=dict(kept.requests),
            entries={order_id: list(entries) for order_id, entries in kept.entries.items()},
            registered=dict(kept.registered),
        )
        return replace(self.services, store=copy, attachments=None)


def a_unit_history(random: Random) -> UnitHistory:
    """The order has just been placed."""
    services, store = services_for()
    history = UnitHistory(random, services, store)
    history.lines = _lines(random)
    _packs(history)
    _take(history, _told(history))
    return history


def next_step(history: UnitHistory, counts: Counter[str]) -> Step:
    """Something happens; what has happened least in all histories so far is the likeliest."""
    chance = history.random
    history.now += chance.choice(PAUSES)
    _carriers_drive(history)
    kinds = list(STEPS)
    chance.shuffle(kinds)
    if chance.random() < 0.7:
        kinds.sort(key=lambda kind: counts[kind])
    for kind in kinds:
        accepted = STEPS[kind](history)
        if accepted is not None:
            counts[kind] += 1
            return Step(kind, accepted)
    raise AssertionError("nothing can happen to this order")


def _lines(random: Random) -> list[Json]:
    lines: list[Json] = [
        {"id": "a", "quantity": random.choice([1, 2, 4])},
        {"id": "b", "quantity": random.choice([4, 6, 9])},
    ]
    if random.random() < 0.5:
        how = random.choice(["DIGITAL", "PICKUP"])
        lines.append({"id": "h", "quantity": random.choice([1, 2, 3]), "fulfilment": how})
        if random.random() < 0.6:
            lines[-1]["returnable"] = True
    if random.random() < 0.3:
        lines.append({"id": "m", "quantity": "0.55"})
    if random.random() < 0.3:
        lines.append({"id": "f", "quantity": 1, "fulfilment": "NONE"})
    if random.random() < 0.1:
        lines[0]["notReturnable"] = "HYGIENE"
    return [{"title": "Bottle", "unitPrice": 10, **line} for line in lines]


def _carriers_drive(history: UnitHistory) -> None:
    """What was sent arrives."""
    for parcel in history.parcels:
        on_its_way = parcel["shippedAt"] and not parcel["deliveredAt"] and not parcel["returnedAt"]
        if on_its_way and history.random.random() < 0.2:
            parcel["deliveredAt"] = history.now - timedelta(seconds=30)


def _packs(history: UnitHistory) -> Json:
    """Somebody packs a parcel, more often than not of what is still to be sent; and mostly sends it off."""
    random, place = history.random, len(history.parcels)
    packed: Counter[str] = Counter()
    for one in history.parcels:
        if not one["returnedAt"]:
            packed.update(one["units"])
    units: dict[str, int] = {}
    for line in history.lines:
        is_measure = isinstance(line["quantity"], str)
        quantity = 1 if is_measure else line["quantity"]
        rest = quantity - line.get("cancelled", 0) - packed[line["id"]]
        if random.random() < 0.2:
            rest = quantity  # sent again, or too many
        here = min(rest, random.choice([1, 2, 5, 9])) if random.random() < 0.8 else 0
        may_travel = line.get("fulfilment", "PARCEL") == "PARCEL" or random.random() < 0.15
        if here > 0 and may_travel:
            units[line["id"]] = here
    shipped_at = max(T0, history.now - timedelta(minutes=random.choice([1, 60])))
    parcel = {
        "name": str(place),
        "units": units or {"a": 1},
        "number": f"1z{place}99x" if random.random() < 0.8 else None,
        "shippedAt": shipped_at if random.random() < 0.9 else None,
        "deliveredAt": None,
        "returnedAt": None,
    }
    history.parcels.append(parcel)
    return parcel


def _report(history: UnitHistory, parcel: Json, name: str, *, knows: float) -> Json:
    """How somebody tells of a parcel: who `knows` less leaves out more of its last dates."""
    random = history.random
    report: Json = {"id": name, "lines": [{"id": line, "quantity": units} for line, units in parcel["units"].items()]}
    for line in report["lines"]:
        if line["id"] == "m":
            line["quantity"] = "0.55"
    if parcel["number"]:
        report["trackingNumber"] = random.choice(SPELLINGS)(parcel["number"])
    if random.random() < 0.8:
        report["carrier"] = random.choice(CARRIERS)
    for date in ("shippedAt", "deliveredAt", "returnedAt"):
        if parcel[date] is None and date == "deliveredAt":
            continue  # it may come back without having arrived
        if parcel[date] is None or random.random() > knows:
            break
        report[date] = parcel[date]
    return report


def _told(history: UnitHistory) -> Json:
    """The next revision: all that the shop knows by now, or thinks it knows."""
    random = history.random
    shipments = []
    for parcel in history.parcels:
        if random.random() < 0.15:
            continue
        report = _report(history, parcel, f"s{parcel['name']}", knows=0.9)
        if random.random() < 0.1:
            report["lines"] = [{"id": random.choice(["a", "b"]), "quantity": random.choice([1, 2])}]
        if "shippedAt" not in report and random.random() < 0.5:
            report["shippedAt"] = history.now + timedelta(hours=random.choice([2, 30]))
        left = "shippedAt" in report and report["shippedAt"] <= history.now
        if left and "returnedAt" not in report and random.random() < 0.05:  # it is to come back
            report["returnedAt"] = history.now + timedelta(hours=random.choice([12, 60]))
        shipments.append(report)
        if parcel["number"] and random.random() < 0.15:
            shipments.append(_report(history, parcel, f"s{parcel['name']}-again", knows=0.7))
            if random.random() < 0.5:  # its contents are in two reports
                shipments[-1]["lines"] = [{"id": "b", "quantity": 1}]
    if random.random() < 0.2:
        random.shuffle(shipments)
    snapshot = {
        "id": REF.id,
        "number": "W1",
        "customerId": REF.customer_id,
        "revision": len(history.sent) + 1,
        "placedAt": T0,
        "paidAt": T0,
        "currency": "EUR",
        "total": 100,
        "lines": [dict(line) for line in history.lines],
        "shipments": shipments,
        "acknowledges": list(history.acknowledged),
    }
    history.sent.append(snapshot)
    return snapshot


def as_text(sent: Json) -> str:
    """A snapshot as it is sent."""
    return json.dumps(sent, default=datetime.isoformat)


def _take(history: UnitHistory, snapshot: Json) -> bool:
    """A snapshot arrives, for the first time or not."""
    read = read_snapshot(as_text(snapshot), now=history.now)
    result = apply_order_snapshot(history.services, read.snapshot, read.warnings, now=history.now)
    is_news = not history.world["taken"] or snapshot["revision"] > history.world["taken"][-1]["snapshot"]["revision"]
    assert (result is SnapshotResult.UNCHANGED) is not is_news
    if is_news:
        history.world["taken"].append({"at": history.now, "snapshot": snapshot})
    return is_news


def _shop_tells(history: UnitHistory) -> bool:
    if history.random.random() < 0.4:
        _packs(history)
    hand_overs = [one for one in history.lines if one.get("fulfilment") in ("DIGITAL", "PICKUP")]
    for line in hand_overs:
        if history.random.random() < 0.4 and "fulfilledAt" not in line:
            line["fulfilledAt"] = history.now + history.random.choice([timedelta(), timedelta(), timedelta(days=1)])
    if history.random.random() < 0.3:
        _told(history)  # it comes late or never
    return _take(history, _told(history))


def _comes_late(history: UnitHistory) -> bool | None:
    known = history.world["taken"][-1]["snapshot"]["revision"]
    late = [one for one in history.sent if one["revision"] <= known]
    return _take(history, history.random.choice(late))


def _units_are_taken_off(history: UnitHistory) -> bool:
    """Or booked as returned, or put back; some shops say a number that the line does not have."""
    random = history.random
    for line in random.sample(history.lines, random.choice([1, 1, 2])):
        quantity = 1 if isinstance(line["quantity"], str) else line["quantity"]
        which = random.choice(["cancelled", "cancelled", "returned"])
        line[which] = random.choice([0, 0, 1, 1, 2, quantity, quantity + 1])
    if random.random() < 0.05:
        for line in history.lines:
            line["cancelled"] = 1 if isinstance(line["quantity"], str) else line["quantity"]
    return _take(history, _told(history))


def _acknowledges(history: UnitHistory, *, booked: bool) -> bool | None:
    candidates = [one for one in history.world["returns"] if one["id"] not in history.acknowledged]
    approved = [one for one in candidates if "approved" in one]
    if not approved and (not candidates or history.random.random() < 0.9):
        return None
    request = history.random.choice(approved or candidates)
    history.acknowledged.append(request["id"])
    if booked:
        for line in history.lines:
            line["returned"] = line.get("returned", 0) + request["units"].get(line["id"], 0)
    return _take(history, _told(history))


def _unacknowledges(history: UnitHistory) -> bool | None:
    if not history.acknowledged:
        return None
    history.acknowledged.remove(history.random.choice(history.acknowledged))
    return _take(history, _told(history))


def _records(history: UnitHistory, parcel: Json) -> bool:
    """The warehouse records a parcel under its own id, under the shop's, or under one that it has used for it."""
    random = history.random
    own = f"w{parcel['name']}"
    name = random.choice([own, own, own, f"{own}-again", f"s{parcel['name']}"])
    report = _report(history, parcel, name, knows=0.95)
    for line in report["lines"]:
        line["quantity"] = 1 if isinstance(line["quantity"], str) else line["quantity"]
    known = {line["id"] for line in history.world["taken"][-1]["snapshot"]["lines"]}
    report["lines"] = [line for line in report["lines"] if line["id"] in known] or [{"id": "a", "quantity": 1}]
    shipment = Shipment(
        id=ShipmentId(name),
        lines=tuple(ShipmentLine(line_id=LineId(one["id"]), quantity=one["quantity"]) for one in report["lines"]),
        carrier=report.get("carrier"),
        tracking_number=report.get("trackingNumber"),
        shipped_at=report.get("shippedAt"),
        delivered_at=report.get("deliveredAt"),
        returned_at=report.get("returnedAt"),
    )
    before = history.order.version
    done = record_shipment(
        history.services, RecordShipment(order=REF.id, by=WAREHOUSE, shipment=shipment), now=history.now
    )
    assert isinstance(done, Done)
    recorded = history.world["recorded"]
    if name in [one["id"] for one in recorded]:
        recorded[[one["id"] for one in recorded].index(name)] = report
    else:
        recorded.append(report)
    return history.order.version > before


def _warehouse_records(history: UnitHistory) -> bool:
    if not history.parcels or history.random.random() < 0.5:
        return _records(history, _packs(history))
    return _records(history, history.random.choice(history.parcels))


def _comes_back(history: UnitHistory) -> bool | None:
    gone = [one for one in history.parcels if one["shippedAt"] and not one["returnedAt"]]
    if not gone or history.random.random() < 0.4:
        return None
    parcel = history.random.choice(gone)
    parcel["returnedAt"] = history.now
    return _records(history, parcel) if history.random.random() < 0.6 else _take(history, _told(history))


def _confirms(history: UnitHistory) -> bool | None:
    """Under any id of a parcel, as the page had it before."""
    view = history.services.view(history.order, now=history.now)
    ids = [shipment.id for shipment in history.order.shipments]
    ids += list(history.order.parcels.aliases)
    if not ids:
        return None
    waiting = [one for one in ids if view.can_confirm_receipt(one)]
    if not waiting and history.random.random() < 0.9:
        return None
    chosen = history.random.choice(waiting if waiting and history.random.random() < 0.8 else ids)
    done = confirm_receipt(history.services, ConfirmReceipt(order=REF, shipment_ids=(chosen,)), now=history.now)
    accepted = isinstance(done, ReceiptConfirmed)
    assert accepted is view.can_confirm_receipt(chosen)
    if accepted:
        _, aliases = units_formula.parcels(history.world)
        history.world["receipts"].append({"parcel": aliases.get(chosen, chosen), "at": history.now})
    return accepted


def a_return(wanted: dict[str, int], resolution: ReturnResolution = ReturnResolution.REFUND) -> HelpCommand:
    """The command that asks so many units of each line back."""
    items = tuple(
        ReturnItem(line_id=LineId(line_id), quantity=units, reason=ReturnReason.DEFECTIVE)
        for line_id, units in wanted.items()
    )
    return HelpCommand(order=REF, details=ReturnOrReplaceItemsDetails(items=items, resolution=resolution))


def _asks_back(history: UnitHistory, resolution: ReturnResolution) -> bool | None:
    random = history.random
    left = units_formula.returnable(history.world, history.now)
    offered = {line_id: units for line_id, units in left.items() if units}
    if not offered and random.random() < 0.9:
        return None
    wanted = {line_id: random.choice([1, 1, units]) for line_id, units in offered.items() if random.random() < 0.6}
    if not wanted or random.random() < 0.1:
        wanted = {random.choice(["a", "b"]): random.choice([1, 2])}
    done = file_help(history.services, a_return(wanted, resolution), now=history.now)
    accepted = isinstance(done, Filed)
    assert accepted is all(units <= left.get(line_id, 0) for line_id, units in wanted.items())
    if isinstance(done, Filed):
        details = done.request.details
        assert isinstance(details, ReturnOrReplaceItemsDetails)
        sources = units_formula.take(history.world, history.now, wanted)
        assert details.allocation == sources
        is_replacement = resolution is ReturnResolution.REPLACEMENT
        history.world["returns"].append(
            {"id": done.request.id, "units": wanted, "taken": sources, "replacement": is_replacement}
        )
    return accepted


def _approves(history: UnitHistory) -> bool | None:
    if not history.open_returns:
        return None
    request = history.random.choice(history.open_returns)
    may = units_formula.may_approve(history.world, history.now, request)
    command = Approve(order=REF.id, by=ANN, help_request_id=request["id"])
    accepted = isinstance(approve(history.services, command, now=history.now), Done)
    assert accepted is may
    if accepted:
        history.world["returns"].remove(request)
        history.world["returns"].append(request | {"approved": len(history.world["taken"])})
    return accepted


def _declines(history: UnitHistory) -> bool | None:
    if not history.open_returns:
        return None
    request = history.random.choice(history.open_returns)
    command = Decline(
        order=REF.id, by=ANN, help_request_id=request["id"], reason=DeclineReason.OTHER, text="We cannot."
    )
    assert isinstance(decline(history.services, command, now=history.now), Done)
    history.world["returns"].remove(request)
    history.settled[request["id"]] = request
    return True


def _withdraws(history: UnitHistory) -> bool | None:
    requests = [*history.open_returns, *history.approved_returns]
    if not requests:
        return None
    request = history.random.choice(history.open_returns or requests)
    command = WithdrawHelpRequest(order=REF, help_request_id=request["id"])
    accepted = isinstance(withdraw_help_request(history.services, command, now=history.now), Withdrawn)
    assert accepted is ("approved" not in request)
    if accepted:
        history.world["returns"].remove(request)
    return accepted


def _reopens(history: UnitHistory) -> bool | None:
    if not history.settled:
        return None
    request = history.random.choice(list(history.settled.values()))
    may = units_formula.may_reopen(history.world, history.now, request)
    command = Reopen(order=REF.id, by=ANN, help_request_id=request["id"])
    accepted = isinstance(reopen(history.services, command, now=history.now), Done)
    assert accepted is may
    if accepted:
        assert history.request(request["id"]).state is HelpRequestState.OPEN
        del history.settled[request["id"]]
        history.world["returns"].append(request)
    return accepted


STEPS: Final[dict[str, Callable[[UnitHistory], bool | None]]] = {
    "the shop tells news": _shop_tells,
    "a snapshot comes late or again": _comes_late,
    "units are taken off or booked": _units_are_taken_off,
    "acknowledged and booked": lambda history: _acknowledges(history, booked=True),
    "acknowledged, not booked": lambda history: _acknowledges(history, booked=False),
    "no longer acknowledged": _unacknowledges,
    "a parcel is recorded": _warehouse_records,
    "a parcel comes back": _comes_back,
    "a receipt is confirmed": _confirms,
    "a refund is asked for": lambda history: _asks_back(history, ReturnResolution.REFUND),
    "a replacement is asked for": lambda history: _asks_back(history, ReturnResolution.REPLACEMENT),
    "a return is approved": _approves,
    "a return is declined": _declines,
    "a return is withdrawn": _withdraws,
    "a return is reopened": _reopens,
}
"""What may happen: each says whether it was accepted, or None if it cannot be tried now."""
