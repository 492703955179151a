"""A shopper misses a parcel."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType
from order_help.domain.availability import OrderView
from order_help.domain.choices import PackageNotReceivedKind
from order_help.domain.help_requests import ReportPackageNotReceivedDetails
from order_help.domain.ids import ShipmentId
from order_help.domain.policy import Per
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.filing import Filed, file_help
from order_help.use_cases.input_checks import shipment_id_problems
from order_help.use_cases.refusals import InvalidInput, Problem, ProblemCode, Refusal
from order_help.use_cases.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPackageNotReceived(HelpCommand):
    """These parcels (1 or more, each once) did not arrive."""

    operation: ClassVar[str] = "reportPackageNotReceived"

    kind: PackageNotReceivedKind
    shipment_ids: tuple[ShipmentId, ...]

    def problems(self) -> Iterator[Problem]:
        yield from HelpCommand.problems(self)
        yield from shipment_id_problems(self.shipment_ids)


def report_package_not_received(
    services: Services, command: ReportPackageNotReceived, *, now: datetime
) -> Filed | Refusal:
    """Report parcels that left, are not received, and are within their inquiry time."""

    def details_for(view: OrderView) -> ReportPackageNotReceivedDetails | InvalidInput:
        if problems := tuple(_problems(command.shipment_ids, view)):
            return InvalidInput(problems)
        return ReportPackageNotReceivedDetails(kind=command.kind, shipment_ids=command.shipment_ids)

    return file_help(services, command, HelpActionType.REPORT_PACKAGE_NOT_RECEIVED, details_for, now=now)


def _problems(command: tuple[ShipmentId, ...], view: OrderView) -> Iterator[Problem]:
    availability = view.actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED]
    judged = {shipment.shipment_id: shipment for shipment in availability.shipments}
    for place, shipment_id in enumerate(command):
        path = f"shipmentIds.{place}"
        if shipment_id not in judged:
            yield Problem(path=path, code=ProblemCode.UNKNOWN)
        elif not judged[shipment_id].available:
            reason = judged[shipment_id].reason
            yield Problem(path=path, code=ProblemCode.NOT_AVAILABLE, reason=reason, per=Per.PARCEL)
