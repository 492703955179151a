"""A shopper asks where a late order is."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.availability import OrderView
from order_help.domain.help_requests import CheckOrderProgressDetails
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.filing import Filed, file_help
from order_help.use_cases.refusals import Refusal
from order_help.use_cases.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOrderProgress(HelpCommand):
    """Tell me how far this order is."""

    operation: ClassVar[str] = "checkOrderProgress"


def check_order_progress(services: Services, command: CheckOrderProgress, *, now: datetime) -> Filed | Refusal:
    """Ask for the progress of an order that is paid, past its shipping date and not fully shipped."""
    return file_help(services, command, HelpActionType.CHECK_ORDER_PROGRESS, _details, now=now)


def _details(view: OrderView) -> CheckOrderProgressDetails:
    return CheckOrderProgressDetails(ship_by=view.milestones.times[OrderEvent.SHIP_BY])
