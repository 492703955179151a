"""A shopper cancels an order."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType
from order_help.domain.choices import CancelReason
from order_help.domain.help_requests import CancelOrderDetails
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.filing import Filed, file_help
from order_help.use_cases.refusals import Refusal
from order_help.use_cases.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelOrder(HelpCommand):
    """Cancel this order, and why."""

    operation: ClassVar[str] = "cancelOrder"

    reason: CancelReason


def cancel_order(services: Services, command: CancelOrder, *, now: datetime) -> Filed | Refusal:
    """Cancel an order that has not been released or shipped; settles itself unless the shop says otherwise."""
    details = CancelOrderDetails(reason=command.reason)
    return file_help(services, command, HelpActionType.CANCEL_ORDER, lambda _: details, now=now)
