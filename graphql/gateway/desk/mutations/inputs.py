"""Base types of the inputs of the desk's mutations, and their common result."""

from typing import TypedDict

import strawberry

from gateway.cursors import position_of
from gateway.desk.context import DeskContext
from gateway.desk.ids import own_desk_id, read_desk_id, read_order_id
from gateway.desk.naming import named_order
from gateway.desk.types.help_request import HelpRequest
from gateway.desk.types.order import Order
from gateway.desk.types.refusals import AnyRefusal, refusal_of
from gateway.ids import no_id
from gateway.types.input_texts import KEY
from order_help.domain.ids import AgentName, HelpRequestId, OrderId
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.refusals import DeskRefusal

NO_ORDER = OrderId("\x00")
"""Stands for the order of an invalid id; no order is kept under it."""


class OrderTarget(TypedDict):
    """The fields of every DeskCommand."""

    order: OrderId
    by: AgentName
    idempotency_key: str | None


class RequestTarget(OrderTarget):
    """The fields of every command about a help request."""

    help_request_id: HelpRequestId


class DecisionTarget(RequestTarget):
    """The fields of every command that settles a help request."""

    seen_through: int | None


@strawberry.input
class DeskInput:
    """The input of every mutation of the desk."""

    idempotency_key: strawberry.ID | None = strawberry.field(default=None, description=KEY)

    def target(self, order: OrderId, context: DeskContext) -> OrderTarget:
        return {"order": order, "by": context.principal.name, "idempotency_key": self.idempotency_key}


@strawberry.input
class AboutRequestInput(DeskInput):
    """The input of a mutation about a help request."""

    help_request_id: strawberry.ID = strawberry.field(description="The `id` of the help request.")

    def about(self, context: DeskContext) -> RequestTarget:
        order, request_id = named_request(self.help_request_id)
        return {**self.target(order, context), "help_request_id": request_id}


@strawberry.input
class SeenInput:
    """The input of a mutation that ends something: it says what its agent had seen by then."""

    seen_through: strawberry.ID | None = strawberry.field(
        default=None,
        description=(
            "The `id` of the latest item of the order's timeline that the agent was shown. What came in after it stays "
            "as it is, or the mutation is refused with `ChangedSinceSeen`. Null: what the desk has marked as read "
            "counts as seen. An id that names no item of the order is a problem `UNKNOWN`."
        ),
    )

    def seen(self, order: OrderId) -> int | None:
        """Returns the sequence of the entry that was seen last; 0 if the id names none, None if none was given."""
        if self.seen_through is None:
            return None
        position = position_of(own_desk_id(self.seen_through, "TimelineEntry", order))
        return position.sequence if position else 0


@strawberry.input
class DecideRequestInput(AboutRequestInput, SeenInput):
    """The input of a mutation that settles a help request."""

    def decided(self, context: DeskContext) -> DecisionTarget:
        target = self.about(context)
        return {**target, "seen_through": self.seen(target["order"])}


@strawberry.input
class AboutOrderInput(DeskInput):
    """The input of a mutation about an order."""

    order_id: strawberry.ID = strawberry.field(
        description="The `id` of the order. An id of no order is refused with `OrderNotFound`."
    )

    def about(self, context: DeskContext) -> OrderTarget:
        return self.target(named_order_id(self.order_id), context)


@strawberry.input
class ByNumberInput(DeskInput):
    """The input of a mutation of the warehouse, which may name orders by number."""

    order_id: strawberry.ID | None = strawberry.field(
        default=None, description="The `id` of the order. Give it, or `shopOrderId`, or `orderNumber`."
    )
    shop_order_id: str | None = strawberry.field(
        default=None, description="What the shop's systems call the order: the `id` of its snapshots."
    )
    order_number: str | None = strawberry.field(
        default=None,
        description="The shop's number of the order. If several orders have it, it is refused with `OrderAmbiguous`.",
    )
    customer_id: str | None = strawberry.field(
        default=None, description="The shop's own id of the customer: only this customer's orders of the number count."
    )

    def order(self, context: DeskContext) -> OrderId | DeskRefusal:
        """Returns the id of the order that the input names, or why it names none."""
        return named_order(
            context,
            order_id=self.order_id,
            shop_order_id=self.shop_order_id,
            number=self.order_number,
            customer_id=self.customer_id,
        )


def named_order_id(text: str) -> OrderId:
    """Returns the order that an id names; NO_ORDER for an invalid id."""
    return read_order_id(text) or NO_ORDER


def named_request(text: str) -> tuple[OrderId, HelpRequestId]:
    """Returns the request that an id names, with its order; a request of NO_ORDER for an invalid id."""
    named = read_desk_id(text, "HelpRequest")
    if named is None or named.own is None:
        return NO_ORDER, HelpRequestId(no_id(text))
    return named.order_id, HelpRequestId(named.own)


def named_subject(help_request_id: str | None, order_id: str | None) -> tuple[OrderId, HelpRequestId | None]:
    """Returns the named request with its order or, if none is named, the named order."""
    return (named_order_id(order_id or ""), None) if help_request_id is None else named_request(help_request_id)


@strawberry.type(description="The change was made.")
class Changed:
    order: Order = strawberry.field(description="The order after the change.")
    help_request: HelpRequest | None = strawberry.field(
        description=("The help request concerned, after the change; null if there is none. Needs the permission READ.")
    )
    replayed: bool = strawberry.field(
        description=(
            "Whether this result repeats that of an earlier call with the same idempotency key. If true, "
            "this call changed nothing."
        )
    )


def to_result(done: Done | DeskRefusal, context: DeskContext) -> Changed | AnyRefusal:
    """Returns the result of the use case as a type of the schema."""
    if not isinstance(done, Done):
        return refusal_of(done, context)
    request = HelpRequest.of(done.request, context, view=done.view) if done.request else None
    return Changed(order=Order.of(done.view, context), help_request=request, replayed=done.replayed)
