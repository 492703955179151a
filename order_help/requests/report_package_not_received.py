"""A shopper misses a parcel."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType
from order_help.domain.choices import PackageNotReceivedKind
from order_help.domain.help_requests import ReportPackageNotReceivedDetails
from order_help.domain.ids import ShipmentId
from order_help.domain.judgement import View
from order_help.domain.policy import Per
from order_help.requests.asking import HelpAsked
from order_help.requests.desk import HelpDesk
from order_help.requests.filing import Filed, file_help
from order_help.requests.refusals import InvalidInput, Problem, ProblemCode, Refusal
from order_help.requests.shipment_ids import shipment_id_problems


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportPackageNotReceived(HelpAsked):
    """These parcels (1 or more, each once) did not arrive."""

    operation: ClassVar[str] = "reportPackageNotReceived"

    kind: PackageNotReceivedKind
    shipment_ids: tuple[ShipmentId, ...]

    def problems(self) -> Iterator[Problem]:
        yield from HelpAsked.problems(self)
        yield from shipment_id_problems(self.shipment_ids)


def report_package_not_received(desk: HelpDesk, asked: ReportPackageNotReceived, *, now: datetime) -> Filed | Refusal:
    """Report parcels that left, are not received, and are within their inquiry time."""

    def details_for(view: View) -> ReportPackageNotReceivedDetails | InvalidInput:
        if problems := tuple(_problems(asked.shipment_ids, view)):
            return InvalidInput(problems)
        return ReportPackageNotReceivedDetails(kind=asked.kind, shipment_ids=asked.shipment_ids)

    return file_help(desk, asked, HelpActionType.REPORT_PACKAGE_NOT_RECEIVED, details_for, now=now)


def _problems(asked: tuple[ShipmentId, ...], view: View) -> Iterator[Problem]:
    judgement = view.actions[HelpActionType.REPORT_PACKAGE_NOT_RECEIVED]
    judged = {shipment.shipment_id: shipment for shipment in judgement.shipments}
    for place, shipment_id in enumerate(asked):
        path = f"shipmentIds.{place}"
        if shipment_id not in judged:
            yield Problem(path=path, code=ProblemCode.UNKNOWN)
        elif not judged[shipment_id].available:
            reason = judged[shipment_id].reason
            yield Problem(path=path, code=ProblemCode.NOT_AVAILABLE, reason=reason, per=Per.PARCEL)
