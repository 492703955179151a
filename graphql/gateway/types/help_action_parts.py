"""The parts of a help action that both schemas show: the reason why it is unavailable, and what its form offers."""

from datetime import datetime

import strawberry

from gateway.http.context import RequestContext
from order_help.domain.actions import OrderEvent, ReasonCode
from order_help.domain.availability import Reason
from order_help.domain.policy import Per


@strawberry.type(description="Why help is not available: of an order, of one line or of one parcel.")
class HelpActionReason:
    code: ReasonCode = strawberry.field(description="What kind of reason it is.")
    message: str = strawberry.field(description="The reason in the viewer's language, with the day, in UTC.")
    event: OrderEvent | None = strawberry.field(description="The event behind it, where there is one.")
    at: datetime | None = strawberry.field(description="Since when, or when the event is due; null if not known.")

    @classmethod
    def of(cls, reason: Reason | None, per: Per, context: RequestContext) -> "HelpActionReason | None":
        if reason is None:
            return None
        return cls(code=reason.code, message=context.texts.reason(reason, per), event=reason.event, at=reason.at)


@strawberry.type(description="A value to choose from in a form.")
class HelpActionChoice:
    field: str = strawberry.field(description="The field that it is a value of: `reason`, for example.")
    value: str = strawberry.field(description="The value to send: one of the field's enum.")
    label: str = strawberry.field(description="The value in the viewer's language.")
