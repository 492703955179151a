"""A shopper has a problem with a payment."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType
from order_help.domain.choices import PaymentIssueKind
from order_help.domain.help_requests import ResolvePaymentIssueDetails
from order_help.use_cases.commands import HelpCommand
from order_help.use_cases.filing import Filed, file_help
from order_help.use_cases.refusals import Refusal
from order_help.use_cases.services import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvePaymentIssue(HelpCommand):
    """Resolve this payment issue."""

    operation: ClassVar[str] = "resolvePaymentIssue"

    kind: PaymentIssueKind


def resolve_payment_issue(services: Services, command: ResolvePaymentIssue, *, now: datetime) -> Filed | Refusal:
    """Ask the shop to put a payment right."""
    details = ResolvePaymentIssueDetails(kind=command.kind)
    return file_help(services, command, HelpActionType.RESOLVE_PAYMENT_ISSUE, lambda _: details, now=now)
