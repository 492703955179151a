"""The types of the desk's queue: open help requests, and orders with an alert."""

from datetime import datetime
from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext
from gateway.desk.types.help_request import HelpRequest
from gateway.desk.types.order import Order
from order_help.domain import order as domain
from order_help.domain.alerts import AlertKind


@strawberry.type(description="An order that needs attention although nobody filed a request.")
class OrderAlert:
    kind: AlertKind = strawberry.field(description="The kind of alert.")
    text: str = strawberry.field(description="The kind as text, in the language of the response.")
    since: datetime = strawberry.field(description="When the alert was raised.")
    order: Order = strawberry.field(description="The order as it is now.")

    @classmethod
    def of(cls, order: domain.Order, kind: AlertKind, context: DeskContext) -> "OrderAlert":
        """Returns an order with its alert of this kind. Raises StopIteration if it has none."""
        alert = next(alert for alert in order.alerts if alert.kind is kind)
        text = context.texts.desk_alerts[alert.kind]
        return cls(kind=alert.kind, text=text, since=alert.since, order=Order.of(context.view(order), context))


QueueItem = Annotated[
    HelpRequest | OrderAlert,
    strawberry.union(
        "QueueItem",
        description=(
            "An item of the desk's queue: an open help request, or an order with an alert. New types may be "
            "added; clients should ignore types that they do not know."
        ),
    ),
]
