"""
Reading the help requests of an order that was read before.

Rule: a request that was changed after the order was read is given only if the order is still where it was. The order
may have changed its customer meanwhile, and nothing of what came then is for the former one.
"""

from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId
from order_help.domain.order import Order
from order_help.use_cases.ports import OrderStore, Page


def read_requests(store: OrderStore, order: Order, *, first: int, after: HelpRequestId | None) -> Page[HelpRequest]:
    """Reads the order's requests, newest first, after one of them. Raises StoreBusy."""
    page = store.help_requests(order.id, first=first, after=after)
    if all(request.sequence <= order.last_sequence for request in page.items) or store.order(order.ref) is not None:
        return page
    known = tuple(request for request in page.items if request.sequence <= order.last_sequence)
    return Page(items=known, has_next=page.has_next)


def read_request(store: OrderStore, order: Order, request_id: HelpRequestId) -> HelpRequest | None:
    """Reads one request of the order, or None. Raises StoreBusy."""
    request = store.help_request(order.id, request_id)
    return None if request and _changed_after_move(store, order, request) else request


def _changed_after_move(store: OrderStore, order: Order, request: HelpRequest) -> bool:
    """Whether a request was changed after `order` was read, and the order has left this customer. Raises StoreBusy."""
    return request.sequence > order.last_sequence and store.order(order.ref) is None
