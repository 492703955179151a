"""The parts of a help action that both schemas have: why it is not available, and the choices of its form."""

from datetime import date, datetime

import strawberry

from gateway.http.context import RequestContext
from order_help.domain.actions import OrderEvent, ReasonCode
from order_help.domain.availability import Reason
from order_help.domain.policy import Per


@strawberry.type(description="Why a help action is not available for an order, a line or a parcel.")
class HelpActionReason:
    code: ReasonCode = strawberry.field(description="The kind of reason.")
    message: str = strawberry.field(
        description="The reason as text, in the language of the response. Days in it are those of the shop's time zone."
    )
    event: OrderEvent | None = strawberry.field(description="The event that causes the reason; null if there is none.")
    at: datetime | None = strawberry.field(
        description="When the reason began, or when `event` is due; null if unknown."
    )
    day: date | None = strawberry.field(
        description="The day that `message` names, in the shop's time zone: of a time that ended, the last day of it."
    )

    @classmethod
    def of(cls, reason: Reason | None, per: Per, context: RequestContext) -> "HelpActionReason | None":
        if reason is None:
            return None
        message = context.reason_text(reason, per)
        return cls(code=reason.code, message=message, event=reason.event, at=reason.at, day=reason.day)


@strawberry.type(description="A value that a form offers.")
class HelpActionChoice:
    field: str = strawberry.field(description="The name of the form's field, such as `reason`.")
    value: str = strawberry.field(description="The value to send: a value of the field's enum.")
    label: str = strawberry.field(description="The label of the value, in the language of the response.")
