"""An agent has seen to an alert."""

from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext, Info
from gateway.desk.mutations.inputs import AboutOrderInput, Changed, told
from gateway.desk.types.refusals import AnyRefusal
from gateway.mutations.inputs import THE_INPUT
from order_help.domain.laid_together import AlertKind
from order_help.requests import dismiss_alert as use_case


@strawberry.input(description="This was seen to.")
class DismissAlertInput(AboutOrderInput):
    kind: AlertKind = strawberry.field(description="Which alert of the order.")

    def asked(self, context: DeskContext) -> use_case.DismissAlert:
        return use_case.DismissAlert(**self.about(context), kind=self.kind)


DismissAlertResult = Annotated[
    Changed | AnyRefusal, strawberry.union("DismissAlertResult", description="What came of dismissing.")
]


@strawberry.mutation(description="Take an alert off the desk.")
def dismiss_alert(info: Info, input: Annotated[DismissAlertInput, THE_INPUT]) -> DismissAlertResult:
    context = info.context
    return told(use_case.dismiss_alert(context.desk, input.asked(context), now=context.now), context)
