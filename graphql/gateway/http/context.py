"""The context of an HTTP request, which every resolver of both schemas receives."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar

from strawberry import ID

from gateway.http.outcomes import OutcomeLog
from order_help.domain.availability import OrderView, Reason
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId, OrderId
from order_help.domain.order import Order
from order_help.domain.policy import Per
from order_help.logs import log_exception
from order_help.texts.english import ENGLISH
from order_help.texts.wording import Texts
from order_help.use_cases.ports import Unreadable
from order_help.use_cases.services import Services


@dataclass(slots=True, kw_only=True)
class RequestContext(ABC):
    """
    The context of one HTTP request.

    `now` (UTC) is read once for the whole request. `texts` are set when the language of the operation is known.
    `outcome_log` collects the executed root fields and the result of each mutation.
    """

    reads_all: ClassVar[bool]
    """Whether this schema shows what belongs to an order while it is not known whose the order is."""

    services: Services
    now: datetime
    texts: Texts = ENGLISH
    outcome_log: OutcomeLog = field(default_factory=OutcomeLog)
    _filed: dict[HelpRequestId, HelpRequest] = field(default_factory=dict)

    @abstractmethod
    def node_id(self, type_: str, order_id: OrderId, own: str | None = None) -> ID:
        """
        Returns the `id`, in this schema, of an order or, with `own`, of an object within it.

        `own` is the id of the object in the shop.
        """

    @abstractmethod
    def reason_text(self, reason: Reason, per: Per) -> str:
        """Returns why something is not available, in the words of this schema's readers."""

    def may_read_addresses(self, order: Order) -> bool:
        """Whether whoever reads this schema may see the addresses of an order now."""
        return self.reads_all or not order.is_owner_in_doubt

    def view(self, order: Order) -> OrderView:
        """Returns the order at the time of this request."""
        return self.services.view(order, now=self.now)

    def as_filed(self, order_id: OrderId, request_id: HelpRequestId) -> HelpRequest:
        """
        Returns a help request with its message and details, which the order does not include and which never change.

        Each help request costs one call of the store. Raises LookupError if the store does not have it.
        """
        if request_id not in self._filed:
            request = self.services.store.help_request(order_id, request_id)
            if request is None:
                raise LookupError("an order names a request that is not in the store")
            self._filed[request_id] = request
        return self._filed[request_id]

    def can_read(self, order_id: OrderId, request_id: HelpRequestId) -> bool:
        """
        Whether a help request is there, and this version understands it; `as_filed` then costs no other call.
        """
        try:
            self.as_filed(order_id, request_id)
        except Unreadable:
            return False
        except LookupError as missing:
            log_exception(missing, "a request of an order")
            return False
        return True
