"""Lets the product live the lives of `lives.py`, step by step, through the use cases."""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from order_help.domain.actions import HelpActionType
from order_help.domain.help_details import (
    HelpRequestDetails,
    PackageNotReceivedKind,
    ReportPackageNotReceivedDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.domain.help_requests import DeclineReason
from order_help.domain.ids import (
    AgentName,
    CustomerId,
    HelpRequestId,
    LineId,
    OrderNumber,
    OrderRef,
    ShipmentId,
    kept_under_number,
)
from order_help.domain.order import Order
from order_help.domain.shop_policy import ShopPolicy
from order_help.domain.snapshot import Shipment, ShipmentLine
from order_help.formats.snapshot_json import read_snapshot
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.desk.approve import Approve, approve
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.decline import Decline, decline
from order_help.use_cases.desk.record_shipment import RecordShipment, record_shipment
from order_help.use_cases.desk.reopen import Reopen, reopen
from order_help.use_cases.refusals import HelpActionUnavailable
from order_help.use_cases.services import Services
from order_help.use_cases.shopper.confirm_receipt import ConfirmReceipt, ReceiptConfirmed, confirm_receipt
from order_help.use_cases.shopper.file_help import Filed, file_help
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commands import FILED
from tests.support.lives import Json, Life, Step
from tests.support.policies import always

ANN: Final = AgentName("ann.marker@shop.example")


def policy_of(life: Life) -> ShopPolicy:
    """The policy of the shop of this life."""
    settings: dict[str, Any] = {"automatic": frozenset()} if life.by_the_desk else {}
    switched_off = frozenset(HelpActionType(action) for action in life.switched_off)
    return always(time_zone=life.zone, switched_off=switched_off, **settings)


@dataclass
class Living:
    """One order that lives; `requests` are the ids under which its requests were filed, by their names in the life."""

    services: Services
    life: Life
    requests: dict[str, HelpRequestId] = field(default_factory=dict)

    @property
    def ref(self) -> OrderRef:
        number = OrderNumber(self.life.number)
        return OrderRef(customer_id=CustomerId(self.life.steps[0].about["customerId"]), id=kept_under_number(number))

    @property
    def order(self) -> Order:
        order = self.services.order(self.ref)
        assert order is not None
        return order

    def step(self, step: Step) -> None:
        """Takes the step, and finds it accepted or refused as the life says."""
        done = getattr(self, f"_{step.do}")(step.about, step.at)
        if step.is_refused:
            assert isinstance(done, HelpActionUnavailable), (step.do, step.about, done)
        else:
            accepted = (SnapshotResult, Done, Filed, ReceiptConfirmed)
            assert isinstance(done, accepted), (step.do, step.about, done)

    def _snapshot(self, order: Json, at: datetime) -> SnapshotResult | None:
        ids = [self.requests[name] for name in order["acknowledges"]]
        text = json.dumps(order | {"acknowledges": ids})
        found = read_snapshot(text, now=at, policy=always(time_zone=self.life.zone))
        done = apply_order_snapshot(self.services, found.snapshot, now=at)
        return done if done in (SnapshotResult.CREATED, SnapshotResult.UPDATED) else None

    def _record(self, parcel: Json, at: datetime) -> object:
        return record_shipment(
            self.services, RecordShipment(order=self.ref.id, by=ANN, shipment=_shipment(parcel)), now=at
        )

    def _confirm(self, about: Json, at: datetime) -> object:
        command = ConfirmReceipt(order=self.ref, shipment_ids=tuple(map(ShipmentId, about["parcels"])))
        return confirm_receipt(self.services, command, now=at)

    def _file(self, about: Json, at: datetime) -> object:
        done = file_help(self.services, HelpCommand(order=self.ref, details=details_of(about)), now=at)
        if isinstance(done, Filed):
            self.requests[about["name"]] = done.request.id
        return done

    def _approve(self, about: Json, at: datetime) -> object:
        command = Approve(order=self.ref.id, by=ANN, help_request_id=self.requests[about["name"]])
        return approve(self.services, command, now=at)

    def _decline(self, about: Json, at: datetime) -> object:
        command = Decline(
            order=self.ref.id,
            by=ANN,
            help_request_id=self.requests[about["name"]],
            text="No.",
            reason=DeclineReason.OTHER,
        )
        return decline(self.services, command, now=at)

    def _reopen(self, about: Json, at: datetime) -> object:
        command = Reopen(order=self.ref.id, by=ANN, help_request_id=self.requests[about["name"]])
        return reopen(self.services, command, now=at)


def details_of(about: Json) -> HelpRequestDetails:
    """The details of a request that a life files."""
    match action := HelpActionType(about["action"]):
        case HelpActionType.REPORT_PACKAGE_NOT_RECEIVED:
            parcels = tuple(map(ShipmentId, about["parcels"]))
            return ReportPackageNotReceivedDetails(kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=parcels)
        case HelpActionType.RETURN_OR_REPLACE_ITEMS:
            return _a_return(about)
        case _:
            sample = FILED[action.value.lower()].command
            assert isinstance(sample, HelpCommand)
            return sample.details


def _a_return(about: Json) -> ReturnOrReplaceItemsDetails:
    items = (
        ReturnItem(line_id=LineId(line), quantity=units, reason=ReturnReason.DEFECTIVE)
        for line, units in about["items"].items()
    )
    resolution = ReturnResolution.REPLACEMENT if about["replaces"] else ReturnResolution.REFUND
    return ReturnOrReplaceItemsDetails(items=tuple(items), resolution=resolution)


def _shipment(parcel: Json) -> Shipment:
    def at(name: str) -> datetime | None:
        return datetime.fromisoformat(parcel[name]) if parcel.get(name) else None

    return Shipment(
        id=ShipmentId(parcel["id"]),
        lines=tuple(ShipmentLine(line_id=LineId(one["id"]), quantity=one["quantity"]) for one in parcel["lines"]),
        carrier=parcel.get("carrier"),
        tracking_number=parcel.get("trackingNumber"),
        shipped_at=at("shippedAt"),
        delivered_at=at("deliveredAt"),
        returned_at=at("returnedAt"),
    )
