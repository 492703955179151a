"""What every resolver is told: who asks, when, in which language, and the desk to ask."""

from dataclasses import dataclass, field
from datetime import datetime

from strawberry import Info as StrawberryInfo

from gateway.outcomes import Noted
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import CustomerId, HelpRequestId, OrderNumber, OrderRef
from order_help.domain.judgement import View
from order_help.domain.laid_together import Order
from order_help.requests.desk import HelpDesk
from order_help.texts.english import ENGLISH
from order_help.texts.wording import Texts


@dataclass(slots=True, kw_only=True)
class RequestContext:
    """
    One HTTP request. `now` (UTC) was read once for all of it; what it asked and did is noted as it goes on.

    `texts` are set once it is known which language the operation asks for.
    """

    desk: HelpDesk
    now: datetime
    texts: Texts = ENGLISH
    noted: Noted = field(default_factory=Noted)
    _filed: dict[HelpRequestId, HelpRequest] = field(default_factory=dict)

    def view(self, order: Order) -> View:
        """The order as it is at the time of this request."""
        return self.desk.view(order, now=self.now)

    def as_filed(self, ref: OrderRef, request_id: HelpRequestId) -> HelpRequest:
        """
        A request for what its order does not know of it: message and details, which never change once filed.

        One call of the store for each request. Raises LookupError where the store lost it.
        """
        if request_id not in self._filed:
            request = self.desk.store.help_request(ref, request_id)
            if request is None:
                raise LookupError("an order names a request that is not there")
            self._filed[request_id] = request
        return self._filed[request_id]


@dataclass(slots=True, kw_only=True)
class Context(RequestContext):
    """The same of a shopper, the `viewer`."""

    viewer: CustomerId

    def ref(self, number: str) -> OrderRef:
        """One of the viewer's orders, or none at all."""
        return OrderRef(customer_id=self.viewer, number=OrderNumber(number))

    def view_of(self, number: str) -> View | None:
        """One of the viewer's orders as it is now; one call of the store."""
        order = self.desk.order(self.ref(number))
        return self.view(order) if order else None


Info = StrawberryInfo[Context, None]
