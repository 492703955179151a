"""An agent or the warehouse names an order by its number."""

from order_help.domain.ids import CustomerId, OrderId, OrderNumber
from order_help.domain.order import Order
from order_help.use_cases.services import Services


def orders_numbered(services: Services, number: OrderNumber, customer_id: CustomerId | None) -> tuple[Order, ...]:
    """
    Returns the orders with this very number; without any, those whose number people may mean by it ("1001": "#1001").

    `customer_id` leaves only the orders of this customer. Raises StoreBusy, also if one of several cannot be read: it
    may be the one that is meant.
    """
    orders = (services.order(order_id) for order_id in _ids(services, number, customer_id))
    return tuple(order for order in orders if order is not None)


def list_orders_numbered(services: Services, number: OrderNumber) -> tuple[Order, ...]:
    """Returns the same orders to choose from, of all customers, without those that cannot be read. Raises StoreBusy."""
    orders = (services.readable_order(order_id) for order_id in _ids(services, number, None))
    return tuple(order for order in orders if order is not None)


def _ids(services: Services, number: OrderNumber, customer_id: CustomerId | None) -> list[OrderId]:
    found = [
        registered
        for registered in services.known_register.numbered(number)
        if customer_id in (None, registered.customer_id)
    ]
    exactly = [registered for registered in found if registered.number == number]
    return [registered.id for registered in exactly or found]
