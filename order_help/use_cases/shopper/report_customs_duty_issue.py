"""A shopper has a question about customs, duty or tax."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType
from order_help.domain.choices import CustomsDutyIssueKind
from order_help.domain.help_requests import ReportCustomsDutyIssueDetails
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.filing import Filed, file_help
from order_help.use_cases.refusals import Refusal
from order_help.use_cases.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportCustomsDutyIssue(HelpCommand):
    """Resolve this customs duty issue."""

    operation: ClassVar[str] = "reportCustomsDutyIssue"

    kind: CustomsDutyIssueKind


def report_customs_duty_issue(services: Services, command: ReportCustomsDutyIssue, *, now: datetime) -> Filed | Refusal:
    """Ask about customs while the order is paid and has not shipped."""
    details = ReportCustomsDutyIssueDetails(kind=command.kind)
    return file_help(services, command, HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE, lambda _: details, now=now)
