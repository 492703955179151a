"""A shopper reports a problem with a payment."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import PaymentIssueKind, ResolvePaymentIssueDetails
from order_help.domain.ids import OrderId


@strawberry.input(description="The input of `resolvePaymentIssue`.")
class ResolvePaymentIssueInput(HelpInput):
    kind: PaymentIssueKind = strawberry.field(description="The kind of problem.")

    def details(self, _: OrderId, /) -> ResolvePaymentIssueDetails:
        return ResolvePaymentIssueDetails(kind=self.kind)


ResolvePaymentIssueResult = Annotated[
    FilingResult, strawberry.union("ResolvePaymentIssueResult", description="The result of `resolvePaymentIssue`.")
]


@strawberry.mutation(description="Reports a problem with a payment or a refund.")
def resolve_payment_issue(
    info: Info, input: Annotated[ResolvePaymentIssueInput, THE_INPUT]
) -> ResolvePaymentIssueResult:
    return file_help(input, info.context)
