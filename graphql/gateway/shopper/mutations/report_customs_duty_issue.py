"""A shopper asks about customs, duty or tax."""

from typing import Annotated

import strawberry

from gateway.shopper.context import Info
from gateway.shopper.mutations.filing import FilingResult, file_help
from gateway.shopper.mutations.inputs import HelpInput
from gateway.types.input_texts import THE_INPUT
from order_help.domain.help_details import CustomsDutyIssueKind, ReportCustomsDutyIssueDetails
from order_help.domain.ids import OrderId


@strawberry.input(description="The input of `reportCustomsDutyIssue`.")
class ReportCustomsDutyIssueInput(HelpInput):
    kind: CustomsDutyIssueKind = strawberry.field(description="The topic of the question.")

    def details(self, _: OrderId, /) -> ReportCustomsDutyIssueDetails:
        return ReportCustomsDutyIssueDetails(kind=self.kind)


ReportCustomsDutyIssueResult = Annotated[
    FilingResult,
    strawberry.union("ReportCustomsDutyIssueResult", description="The result of `reportCustomsDutyIssue`."),
]


@strawberry.mutation(description="Asks about customs, duty or tax of a paid order that has not shipped.")
def report_customs_duty_issue(
    info: Info, input: Annotated[ReportCustomsDutyIssueInput, THE_INPUT]
) -> ReportCustomsDutyIssueResult:
    return file_help(input, info.context)
