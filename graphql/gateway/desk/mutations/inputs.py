"""What the inputs of the desk's mutations have in common, and their answers."""

import hashlib
from typing import Any

import strawberry

from gateway.desk.context import DeskContext
from gateway.desk.ids import read_desk_id
from gateway.desk.types.help_request import HelpRequest
from gateway.desk.types.order import Order
from gateway.desk.types.refusals import AnyRefusal, refusal_of
from gateway.mutations.inputs import KEY, THE_INPUT
from order_help.domain.ids import CustomerId, HelpRequestId, OrderNumber, OrderRef
from order_help.requests.desk_asking import Done
from order_help.requests.desk_refusals import DeskRefusal

__all__ = ["THE_INPUT", "AboutOrderInput", "AboutRequestInput", "Changed", "DeskInput", "asked_order", "told"]

NOBODYS = OrderRef(customer_id=CustomerId("\x00"), number=OrderNumber("\x00"))
"""What an id that names nothing leads to: no store has it."""


@strawberry.input
class DeskInput:
    """What every mutation of the desk is told."""

    idempotency_key: strawberry.ID | None = strawberry.field(default=None, description=KEY)


@strawberry.input
class AboutRequestInput(DeskInput):
    """What a mutation about a help request is told."""

    help_request_id: strawberry.ID = strawberry.field(description="The `id` of the help request.")

    def about(self, context: DeskContext) -> dict[str, Any]:
        """What every use case about a request is asked."""
        order, request_id = asked_request(self.help_request_id)
        return {
            "order": order,
            "help_request_id": request_id,
            "by": context.principal.name,
            "idempotency_key": self.idempotency_key,
        }


@strawberry.input
class AboutOrderInput(DeskInput):
    """What a mutation about an order is told."""

    order_id: strawberry.ID = strawberry.field(description="The `id` of the order.")

    def about(self, context: DeskContext) -> dict[str, Any]:
        """What every use case about an order is asked."""
        return {
            "order": asked_order(self.order_id),
            "by": context.principal.name,
            "idempotency_key": self.idempotency_key,
        }


def asked_order(text: str) -> OrderRef:
    """The order that an id names; one that nobody has for what names none."""
    named = read_desk_id(text, "Order")
    return named.order if named and named.own is None else NOBODYS


def asked_request(text: str) -> tuple[OrderRef, HelpRequestId]:
    """The request that an id names, with its order; one that nobody has for what names none."""
    named = read_desk_id(text, "HelpRequest")
    if named is None or named.own is None:
        return NOBODYS, HelpRequestId("\x00" + hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest())
    return named.order, HelpRequestId(named.own)


@strawberry.type(description="It is done.")
class Changed:
    order: Order = strawberry.field(description="The order as it is after that.")
    help_request: HelpRequest | None = strawberry.field(
        description="The request that it was about, as it is after that; null for what was about none."
    )
    replayed: bool = strawberry.field(
        description="Whether an earlier call with the same idempotency key did it, and this one nothing."
    )


def told(done: Done | DeskRefusal, context: DeskContext) -> Changed | AnyRefusal:
    """What the use case did, or why not."""
    if not isinstance(done, Done):
        return refusal_of(done, context)
    request = HelpRequest.of(done.request, context, view=done.view) if done.request else None
    return Changed(order=Order.of(done.view, context), help_request=request, replayed=done.replayed)
