"""The context that every resolver of the shopper's schema receives."""

from dataclasses import dataclass, field

from strawberry import ID
from strawberry import Info as StrawberryInfo

from gateway.http.context import RequestContext
from gateway.ids import global_id
from order_help.domain.availability import OrderView, Reason
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import CustomerId, HelpRequestId, OrderId, OrderRef
from order_help.domain.order import Order
from order_help.domain.policy import Per
from order_help.use_cases.ports import OrderPosition, Page
from order_help.use_cases.timeline_pages import read_question


@dataclass(slots=True, kw_only=True)
class Context(RequestContext):
    """The context of one HTTP request of a shopper, the `viewer`."""

    reads_all = False

    viewer: CustomerId
    _questions: dict[HelpRequestId, str | None] = field(default_factory=dict)
    _stretches: dict[OrderPosition | None, Page[Order]] = field(default_factory=dict)

    def node_id(self, type_: str, order_id: OrderId, own: str | None = None) -> ID:
        return global_id(type_, order_id, own)

    def reason_text(self, reason: Reason, per: Per) -> str:
        return self.texts.reason(reason, per)

    def orders_at_once(self, after: OrderPosition | None) -> Page[Order]:
        """
        Returns as many of the viewer's orders after a position as one call of the store reads.

        A request that asks for several lists and counts from one position on reads them once.
        """
        if after not in self._stretches:
            self._stretches[after] = self.services.store.orders_at_once(self.viewer, after=after)
        return self._stretches[after]

    def question_of(self, request: HelpRequest) -> str | None:
        """
        Returns what the shop asked about a request of the viewer, which awaits the answer; None if it asked nothing.

        Each help request costs one call of the store, however often it is selected.
        """
        if request.id not in self._questions:
            self._questions[request.id] = read_question(self.services.store, request.order_id, request)
        return self._questions[request.id]

    def view_of(self, order_id: OrderId) -> OrderView | None:
        """Returns one of the viewer's orders at the time of this request; one call of the store."""
        order = self.services.order(OrderRef(customer_id=self.viewer, id=order_id))
        return self.view(order) if order else None


Info = StrawberryInfo[Context, None]
