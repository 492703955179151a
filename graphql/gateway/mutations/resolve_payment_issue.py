"""A shopper has a problem with a payment."""

from typing import Annotated

import strawberry

from gateway.context import Info
from gateway.mutations.filing import FilingResult, told
from gateway.mutations.inputs import THE_INPUT, HelpInput
from order_help.domain.choices import PaymentIssueKind
from order_help.domain.ids import CustomerId
from order_help.requests import resolve_payment_issue as use_case


@strawberry.input(description="Put this payment right.")
class ResolvePaymentIssueInput(HelpInput):
    kind: PaymentIssueKind = strawberry.field(description="What is wrong with the payment.")

    def asked(self, viewer: CustomerId) -> use_case.ResolvePaymentIssue:
        return use_case.ResolvePaymentIssue(
            order=self.order(viewer),
            idempotency_key=self.idempotency_key,
            message=self.message,
            attachment_ids=self.attached(),
            kind=self.kind,
        )


ResolvePaymentIssueResult = Annotated[
    FilingResult, strawberry.union("ResolvePaymentIssueResult", description="What came of asking about a payment.")
]


@strawberry.mutation(description="Tell the shop what went wrong with a payment or a refund.")
def resolve_payment_issue(
    info: Info, input: Annotated[ResolvePaymentIssueInput, THE_INPUT]
) -> ResolvePaymentIssueResult:
    context = info.context
    return told(use_case.resolve_payment_issue(context.desk, input.asked(context.viewer), now=context.now), context)
