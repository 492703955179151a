"""What the inputs of the desk's mutations have in common, and their answers."""

import hashlib
from typing import Any

import strawberry

from gateway.desk.context import DeskContext
from gateway.desk.ids import read_desk_id
from gateway.desk.types.help_request import HelpRequest
from gateway.desk.types.order import Order
from gateway.desk.types.refusals import AnyRefusal, refusal_of
from gateway.http.errors import fault
from gateway.http.outcomes import ErrorCode
from gateway.types.input_texts import KEY
from order_help.domain.ids import CustomerId, HelpRequestId, OrderNumber, OrderRef, is_name
from order_help.use_cases.desk.commands import Done
from order_help.use_cases.desk.refusals import DeskRefusal

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


@strawberry.input
class ByNumberInput(DeskInput):
    """What a mutation of the warehouse is told, which knows orders by their numbers."""

    order_number: str = strawberry.field(description="The shop's number of the order.")
    customer_id: str | None = strawberry.field(
        default=None, description="Whose order, where several customers have one of this number."
    )

    def about(self, context: DeskContext) -> dict[str, Any]:
        """What every use case about an order is asked. Raises BAD_ARGUMENT where the number is several customers'."""
        return {
            "order": order_by_number(self.order_number, self.customer_id, context, path="input.customerId") or NOBODYS,
            "by": context.principal.name,
            "idempotency_key": self.idempotency_key,
        }


def order_by_number(number: str, customer_id: str | None, context: DeskContext, *, path: str) -> OrderRef | None:
    """The order of this number, if there is one. Raises BAD_ARGUMENT where the number is several customers'."""
    owners = context.desk_store.owners_of(OrderNumber(number)) if customer_id is None else (CustomerId(customer_id),)
    if len(owners) > 1:
        message = f"{len(owners)} customers have an order of this number: name one as `customerId`."
        raise fault(ErrorCode.BAD_ARGUMENT, message, path=path)
    if not owners or not is_name(owners[0]):
        return None
    return OrderRef(customer_id=owners[0], number=OrderNumber(number))


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


def to_result(done: Done | DeskRefusal, context: DeskContext) -> Changed | AnyRefusal:
    """What the use case did, or why not."""
    if not isinstance(done, Done):
        return refusal_of(done, context)
    request = HelpRequest.of(done.request, context, view=done.view) if done.request else None
    return Changed(order=Order.of(done.view, context), help_request=request, replayed=done.replayed)
