"""A shopper has a question about customs, duty or tax."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType
from order_help.domain.choices import CustomsDutyIssueKind
from order_help.domain.help_requests import ReportCustomsDutyIssueDetails
from order_help.requests.asking import HelpAsked
from order_help.requests.desk import HelpDesk
from order_help.requests.filing import Filed, file_help
from order_help.requests.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCustomsDutyIssue(HelpAsked):
    """Resolve this customs duty issue."""

    operation: ClassVar[str] = "reportCustomsDutyIssue"

    kind: CustomsDutyIssueKind


def report_customs_duty_issue(desk: HelpDesk, asked: ReportCustomsDutyIssue, *, now: datetime) -> Filed | Refusal:
    """Ask about customs while the order is paid and has not shipped."""
    details = ReportCustomsDutyIssueDetails(kind=asked.kind)
    return file_help(desk, asked, HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE, lambda _: details, now=now)
