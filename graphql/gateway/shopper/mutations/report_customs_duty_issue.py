"""A shopper has a question about customs, duty or tax."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, to_result
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.choices import CustomsDutyIssueKind
from order_help.domain.ids import CustomerId
from order_help.use_cases.shopper import report_customs_duty_issue as use_case


@strawberry.input(description="Answer this question about customs.")
class ReportCustomsDutyIssueInput(HelpInput):
    kind: CustomsDutyIssueKind = strawberry.field(description="What the question is about.")

    def to_command(self, viewer: CustomerId) -> use_case.ReportCustomsDutyIssue:
        return use_case.ReportCustomsDutyIssue(
            order=self.order(viewer),
            idempotency_key=self.idempotency_key,
            message=self.message,
            attachment_ids=self.attached(),
            kind=self.kind,
        )


ReportCustomsDutyIssueResult = Annotated[
    FilingResult, strawberry.union("ReportCustomsDutyIssueResult", description="What came of asking about customs.")
]


@strawberry.mutation(description="Ask about customs, duty or tax before the order is shipped.")
def report_customs_duty_issue(
    info: Info, input: Annotated[ReportCustomsDutyIssueInput, THE_INPUT]
) -> ReportCustomsDutyIssueResult:
    context = info.context
    return to_result(
        use_case.report_customs_duty_issue(context.services, input.to_command(context.viewer), now=context.now), context
    )
