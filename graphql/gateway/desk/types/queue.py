"""The types of the desk's queue: open help requests, and orders with an alert."""

from datetime import datetime
from typing import Annotated

import strawberry

from gateway.desk.context import DeskContext
from gateway.desk.types.help_request import HelpRequest
from gateway.desk.types.order import Order
from gateway.types.connections import Connection
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


@strawberry.type(name="QueueItemConnection", description="A page of the desk's queue.")
class QueueConnection(Connection[QueueItem]):
    is_short: bool = strawberry.field(
        description=(
            "Whether reading ended before this page was full, because a filter passed over many items: more may "
            "follow, also after an empty page. Continue with `endCursor`."
        )
    )

    @classmethod
    def of_page(
        cls, items: list[tuple[HelpRequest | OrderAlert, str]], *, first: int, after: str | None, reached: str | None
    ) -> "QueueConnection":
        """Returns a page of `first` items at most with their cursors; `reached` is None at the end of the queue."""
        page = Connection.of(items, has_next=reached is not None, after=after, end=reached)
        is_short = reached is not None and len(items) < first
        return cls(edges=page.edges, page_info=page.page_info, is_short=is_short)
