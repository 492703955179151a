"""What every resolver is given of the HTTP request, whichever schema answers it."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import datetime

from strawberry import ID

from gateway.http.outcomes import OutcomeLog
from order_help.domain.availability import OrderView
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId, OrderRef
from order_help.domain.order import Order
from order_help.texts.english import ENGLISH
from order_help.texts.wording import Texts
from order_help.use_cases.services import Services


@dataclass(slots=True, kw_only=True)
class RequestContext(ABC):
    """
    One HTTP request.

    `now` (UTC) is read once for the whole request. `texts` are set once the language of the operation is known.
    `outcome_log` collects which root fields ran and what each mutation came to.
    """

    services: Services
    now: datetime
    texts: Texts = ENGLISH
    outcome_log: OutcomeLog = field(default_factory=OutcomeLog)
    _filed: dict[HelpRequestId, HelpRequest] = field(default_factory=dict)

    @abstractmethod
    def node_id(self, type_: str, order: OrderRef, own: str | None = None) -> ID:
        """
        Returns the `id`, in this schema, of an order or of something that belongs to it.

        `own` is the shop's own id of what belongs to it; None for the order itself.
        """

    def view(self, order: Order) -> OrderView:
        """Returns the order at the time of this request."""
        return self.services.view(order, now=self.now)

    def as_filed(self, ref: OrderRef, request_id: HelpRequestId) -> HelpRequest:
        """
        Returns a whole request: its message and details, which never change, are not kept with the order.

        Each request costs one call of the store. Raises LookupError where the store has lost it.
        """
        if request_id not in self._filed:
            request = self.services.store.help_request(ref, request_id)
            if request is None:
                raise LookupError("an order names a request that is not in the store")
            self._filed[request_id] = request
        return self._filed[request_id]
