"""Which order a query or an input of the desk names: by its id, by what the shop calls it, or by its number."""

from gateway.desk.context import DeskContext
from gateway.desk.ids import read_order_id
from order_help.domain.ids import CustomerId, OrderId, OrderNumber, ShopOrderId, is_name, kept_under_id
from order_help.use_cases.desk.name_order import orders_numbered
from order_help.use_cases.refusals import InvalidInput, OrderAmbiguous, OrderNotFound, Problem, ProblemCode


def named_order(
    context: DeskContext,
    *,
    order_id: str | None,
    shop_order_id: str | None,
    number: str | None,
    customer_id: str | None,
) -> OrderId | OrderNotFound | OrderAmbiguous | InvalidInput:
    """Returns the id of the order that is named in exactly one of three ways; an id need not exist."""
    given = [name for name in (order_id, shop_order_id, number) if name is not None]
    if len(given) != 1:
        code = ProblemCode.INVALID if given else ProblemCode.REQUIRED
        return InvalidInput((Problem(path="orderId", code=code),))
    if order_id is not None:
        return read_order_id(order_id) or OrderNotFound()
    if shop_order_id is not None:
        return _called(context, ShopOrderId(shop_order_id)) if is_name(shop_order_id) else OrderNotFound()
    return _numbered(context, OrderNumber(number or ""), customer_id)


def _called(context: DeskContext, shop_order_id: ShopOrderId) -> OrderId:
    """Returns the id that the order is kept under, which is another one if its first snapshots had no id."""
    order_id = kept_under_id(shop_order_id)
    ref = context.services.known_register.ref_of(order_id)
    return ref.id if ref else order_id


def _numbered(
    context: DeskContext, number: OrderNumber, customer_id: str | None
) -> OrderId | OrderNotFound | OrderAmbiguous:
    owner = None if customer_id is None else CustomerId(customer_id)
    orders = orders_numbered(context.services, number, owner)
    if len(orders) > 1:
        return OrderAmbiguous(tuple(context.view(order) for order in orders))
    return orders[0].id if orders else OrderNotFound()
