"""A shopper has a problem with a payment."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, to_result
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.choices import PaymentIssueKind
from order_help.domain.ids import CustomerId
from order_help.use_cases.shopper import resolve_payment_issue as use_case


@strawberry.input(description="Put this payment right.")
class ResolvePaymentIssueInput(HelpInput):
    kind: PaymentIssueKind = strawberry.field(description="What is wrong with the payment.")

    def to_command(self, viewer: CustomerId) -> use_case.ResolvePaymentIssue:
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
    return to_result(
        use_case.resolve_payment_issue(context.services, input.to_command(context.viewer), now=context.now), context
    )
