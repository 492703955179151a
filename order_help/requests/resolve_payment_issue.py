"""A shopper has a problem with a payment."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain.actions import HelpActionType
from order_help.domain.choices import PaymentIssueKind
from order_help.domain.help_requests import ResolvePaymentIssueDetails
from order_help.requests.asking import HelpAsked
from order_help.requests.desk import HelpDesk
from order_help.requests.filing import Filed, file_help
from order_help.requests.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolvePaymentIssue(HelpAsked):
    """Resolve this payment issue."""

    operation: ClassVar[str] = "resolvePaymentIssue"

    kind: PaymentIssueKind


def resolve_payment_issue(desk: HelpDesk, asked: ResolvePaymentIssue, *, now: datetime) -> Filed | Refusal:
    """Ask the shop to put a payment right."""
    details = ResolvePaymentIssueDetails(kind=asked.kind)
    return file_help(desk, asked, HelpActionType.RESOLVE_PAYMENT_ISSUE, lambda _: details, now=now)
