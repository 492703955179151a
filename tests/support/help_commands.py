"""A command for each help action, about an order as it is seen: what it offers, or else anything of it."""

from order_help.domain.actions import HelpActionType
from order_help.domain.availability import OrderView
from order_help.domain.help_details import (
    CancelOrderDetails,
    CancelReason,
    ChangeShippingAddressDetails,
    CheckOrderProgressDetails,
    CustomsDutyIssueKind,
    HelpRequestDetails,
    PackageNotReceivedKind,
    PaymentIssueKind,
    ReportCustomsDutyIssueDetails,
    ReportPackageNotReceivedDetails,
    ResolvePaymentIssueDetails,
    ReturnItem,
    ReturnOrReplaceItemsDetails,
    ReturnReason,
    ReturnResolution,
)
from order_help.use_cases.commands import HelpCommand
from tests.support.orders import HOME


def a_command_for(action: HelpActionType, view: OrderView) -> HelpCommand:
    return HelpCommand(order=view.order.ref, details=_details(action, view))


def _details(action: HelpActionType, view: OrderView) -> HelpRequestDetails:
    match action:
        case HelpActionType.CHANGE_SHIPPING_ADDRESS:
            return ChangeShippingAddressDetails(address=HOME)
        case HelpActionType.RESOLVE_PAYMENT_ISSUE:
            return ResolvePaymentIssueDetails(kind=PaymentIssueKind.OTHER)
        case HelpActionType.CHECK_ORDER_PROGRESS:
            return CheckOrderProgressDetails()
        case HelpActionType.REPORT_PACKAGE_NOT_RECEIVED:
            parcels = view.actions[action].shipments
            chosen = [parcel.shipment_id for parcel in parcels if parcel.available] or [parcels[0].shipment_id]
            return ReportPackageNotReceivedDetails(kind=PackageNotReceivedKind.NOT_ARRIVED, shipment_ids=tuple(chosen))
        case HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE:
            return ReportCustomsDutyIssueDetails(kind=CustomsDutyIssueKind.OTHER)
        case HelpActionType.RETURN_OR_REPLACE_ITEMS:
            lines = view.actions[action].lines
            left = [(line.line_id, line.left) for line in lines if line.left] or [(lines[0].line_id, 1)]
            items = (ReturnItem(line_id=line, quantity=units, reason=ReturnReason.DEFECTIVE) for line, units in left)
            return ReturnOrReplaceItemsDetails(items=tuple(items), resolution=ReturnResolution.REFUND)
        case HelpActionType.CANCEL_ORDER:
            return CancelOrderDetails(reason=CancelReason.TOO_SLOW)
