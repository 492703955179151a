"""A shopper has a question about customs, duty or tax."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import CustomsDutyIssueKind, ReportCustomsDutyIssueDetails


@strawberry.input(description="Answer this question about customs.")
class ReportCustomsDutyIssueInput(HelpInput):
    kind: CustomsDutyIssueKind = strawberry.field(description="What the question is about.")

    def details(self) -> ReportCustomsDutyIssueDetails:
        return ReportCustomsDutyIssueDetails(kind=self.kind)


ReportCustomsDutyIssueResult = Annotated[
    FilingResult, strawberry.union("ReportCustomsDutyIssueResult", description="What came of asking about customs.")
]


@strawberry.mutation(description="Ask about customs, duty or tax before the order is shipped.")
def report_customs_duty_issue(
    info: Info, input: Annotated[ReportCustomsDutyIssueInput, THE_INPUT]
) -> ReportCustomsDutyIssueResult:
    return file_help(input, info.context)
