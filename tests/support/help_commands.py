"""A command for each help action, about an order as it is seen: what it offers, or else anything of it."""

from order_help.domain.actions import HelpActionType
from order_help.domain.availability import OrderView
from order_help.domain.help_details import (
    HelpRequestDetails,
    PackageNotReceivedKind,
    ReportPackageNotReceivedDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.use_cases.commands import HelpCommand
from tests.support.commands import FILED


def a_command_for(action: HelpActionType, view: OrderView) -> HelpCommand:
    return HelpCommand(order=view.order.ref, details=_details(action, view))


def _details(action: HelpActionType, view: OrderView) -> HelpRequestDetails:
    """Returns details that name lines and parcels of the order; those of other actions suit every order."""
    match action:
        case HelpActionType.REPORT_PACKAGE_NOT_RECEIVED:
            parcels = view.actions[action].shipments
            chosen = [parcel.shipment_id for parcel in parcels if parcel.available] or [parcels[0].shipment_id]
            return ReportPackageNotReceivedDetails(kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=tuple(chosen))
        case HelpActionType.RETURN_OR_REPLACE_ITEMS:
            lines = view.actions[action].lines
            left = [(line.line_id, line.left) for line in lines if line.left] or [(lines[0].line_id, 1)]
            items = (ReturnItem(line_id=line, quantity=units, reason=ReturnReason.DEFECTIVE) for line, units in left)
            return ReturnOrReplaceItemsDetails(items=tuple(items), resolution=ReturnResolution.REFUND)
        case _:
            sample = FILED[action.value.lower()].command
            assert isinstance(sample, HelpCommand)
            return sample.details
