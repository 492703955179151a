"""An agent dismisses an alert."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutOrderInput, Changed, SeenInput, to_result
from gateway.desk.types.refusals import AnyRefusal
from gateway.types.input_texts import THE_INPUT
from order_help.domain.alerts import AlertKind
from order_help.use_cases.desk import dismiss_alert as use_case


@strawberry.input(description="The input of `dismissAlert`.")
class DismissAlertInput(AboutOrderInput, SeenInput):
    kind: AlertKind = strawberry.field(description="The kind of alert to dismiss.")

    def to_command(self, context: DeskContext) -> use_case.DismissAlert:
        target = self.about(context)
        return use_case.DismissAlert(**target, kind=self.kind, seen_through=self.seen(target["order"]))


DismissAlertResult = Annotated[
    Changed | AnyRefusal, strawberry.union("DismissAlertResult", description="The result of `dismissAlert`.")
]


@strawberry.mutation(description="Dismisses an alert of an order. Without such an alert, nothing changes.")
def dismiss_alert(info: Info, input: Annotated[DismissAlertInput, THE_INPUT]) -> DismissAlertResult:
    context = info.context
    return to_result(use_case.dismiss_alert(context.services, input.to_command(context), now=context.now), context)
