"""A shopper names an order by its number."""

from datetime import datetime

from order_help.domain.ids import CustomerId, OrderNumber, OrderRef
from order_help.use_cases.refusals import OrderAmbiguous, OrderNotFound
from order_help.use_cases.services import Services


def order_numbered(
    services: Services, viewer: CustomerId, number: OrderNumber, *, now: datetime
) -> OrderRef | OrderNotFound | OrderAmbiguous:
    """Returns the key of the only order of this shopper that has the number. Raises StoreBusy."""
    found = [OrderRef(customer_id=viewer, id=order_id) for order_id in services.store.order_ids(viewer, number)]
    if len(found) > 1:
        orders = [order for ref in found if (order := services.readable_order(ref)) is not None]
        return OrderAmbiguous(tuple(services.view(order, now=now) for order in orders))
    return found[0] if found else OrderNotFound()
