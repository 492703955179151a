"""An agent or the warehouse names an order by its number."""

from order_help.domain.ids import CustomerId, OrderNumber
from order_help.domain.order import Order
from order_help.use_cases.services import Services


def orders_numbered(services: Services, number: OrderNumber, customer_id: CustomerId | None) -> tuple[Order, ...]:
    """
    Returns the orders with this very number; without any, those whose number people may mean by it ("1001": "#1001").

    `customer_id` leaves only the orders of this customer. Raises StoreBusy.
    """
    found = [
        registered
        for registered in services.known_register.numbered(number)
        if customer_id in (None, registered.customer_id)
    ]
    exactly = [registered for registered in found if registered.number == number]
    orders = (services.order(registered.id) for registered in exactly or found)
    return tuple(order for order in orders if order is not None)
