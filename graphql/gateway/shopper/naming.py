"""Which of the viewer's orders a query or an input names: by its id, or by its number."""

from gateway.ids import read_global_id
from gateway.shopper.context import Context
from order_help.domain.ids import OrderNumber, OrderRef
from order_help.use_cases.refusals import InvalidInput, OrderAmbiguous, OrderNotFound, Problem, ProblemCode
from order_help.use_cases.shopper.name_order import order_numbered


def named_order(
    context: Context, *, order_id: str | None, number: str | None
) -> OrderRef | OrderNotFound | OrderAmbiguous | InvalidInput:
    """Returns the key of the viewer's order with this id, whether or not it exists, or with this number."""
    if order_id is not None and number is not None:
        return InvalidInput((Problem(path="orderNumber", code=ProblemCode.INVALID),))
    if number is not None:
        return order_numbered(context.services, context.viewer, OrderNumber(number), now=context.now)
    if order_id is None:
        return InvalidInput((Problem(path="orderId", code=ProblemCode.REQUIRED),))
    named = read_global_id(order_id)
    if named is None or named.type != "Order" or named.own is not None:
        return OrderNotFound()
    return OrderRef(customer_id=context.viewer, id=named.order_id)
