"""A shopper cancels an order."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType
from order_help.domain.choices import CancelReason
from order_help.domain.help_requests import CancelOrderDetails
from order_help.requests.asking import HelpAsked
from order_help.requests.desk import HelpDesk
from order_help.requests.filing import Filed, file_help
from order_help.requests.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelOrder(HelpAsked):
    """Cancel this order, and why."""

    operation: ClassVar[str] = "cancelOrder"

    reason: CancelReason


def cancel_order(desk: HelpDesk, asked: CancelOrder, *, now: datetime) -> Filed | Refusal:
    """Cancel an order that has not been released or shipped; settles itself unless the shop says otherwise."""
    details = CancelOrderDetails(reason=asked.reason)
    return file_help(desk, asked, HelpActionType.CANCEL_ORDER, lambda _: details, now=now)
