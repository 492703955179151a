"""A shopper asks where a late order is."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.help_requests import CheckOrderProgressDetails
from order_help.domain.judgement import View
from order_help.requests.asking import HelpAsked
from order_help.requests.desk import HelpDesk
from order_help.requests.filing import Filed, file_help
from order_help.requests.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOrderProgress(HelpAsked):
    """Tell me how far this order is."""

    operation: ClassVar[str] = "checkOrderProgress"


def check_order_progress(desk: HelpDesk, asked: CheckOrderProgress, *, now: datetime) -> Filed | Refusal:
    """Ask for the progress of an order that is paid, past its shipping date and not fully shipped."""
    return file_help(desk, asked, HelpActionType.CHECK_ORDER_PROGRESS, _details, now=now)


def _details(view: View) -> CheckOrderProgressDetails:
    return CheckOrderProgressDetails(ship_by=view.course.times[OrderEvent.SHIP_BY])
