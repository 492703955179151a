"""The words of the pictures and pages, until order_help/texts has them."""

from typing import Final

from order_help.domain.actions import HelpActionType

LINK_TEXTS: Final = {
    HelpActionType.CHANGE_SHIPPING_ADDRESS: "Change Shipping Address",
    HelpActionType.RESOLVE_PAYMENT_ISSUE: "Resolve a Payment Issue",
    HelpActionType.CHECK_ORDER_PROGRESS: "Check Your Order Progress",
    HelpActionType.REPORT_PACKAGE_NOT_RECEIVED: "Package Not Received",
    HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE: "Custom Duty Issue",
    HelpActionType.RETURN_OR_REPLACE_ITEMS: "Return & Replace",
    HelpActionType.CANCEL_ORDER: "Cancel this Order",
}
