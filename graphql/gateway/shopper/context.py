"""The context that every resolver of the shopper's schema receives."""

from dataclasses import dataclass

from strawberry import ID
from strawberry import Info as StrawberryInfo

from gateway.http.context import RequestContext
from gateway.ids import global_id
from order_help.domain.availability import OrderView
from order_help.domain.ids import CustomerId, OrderNumber, OrderRef


@dataclass(slots=True, kw_only=True)
class Context(RequestContext):
    """The context of one HTTP request of a shopper, the `viewer`."""

    viewer: CustomerId

    def node_id(self, type_: str, order: OrderRef, own: str | None = None) -> ID:
        return global_id(type_, order.number, own)

    def ref(self, number: str) -> OrderRef:
        """Returns the key of one of the viewer's orders, whether or not there is such an order."""
        return OrderRef(customer_id=self.viewer, number=OrderNumber(number))

    def view_of(self, number: str) -> OrderView | None:
        """Returns one of the viewer's orders at the time of this request; one call of the store."""
        order = self.services.order(self.ref(number))
        return self.view(order) if order else None


Info = StrawberryInfo[Context, None]
