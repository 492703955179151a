"""The context that every resolver of the desk's schema receives."""

from dataclasses import dataclass

from strawberry import ID
from strawberry import Info as StrawberryInfo

from gateway.desk.ids import desk_id
from gateway.desk.principals import DeskPrincipal
from gateway.http.context import RequestContext
from order_help.domain.availability import OrderView, Reason
from order_help.domain.ids import OrderId, OrderRef
from order_help.domain.policy import Per
from order_help.use_cases.desk.ports import DeskStore


@dataclass(slots=True, kw_only=True)
class DeskContext(RequestContext):
    """The context of one HTTP request of an agent or of one of the shop's own systems."""

    reads_all = True

    principal: DeskPrincipal
    desk_store: DeskStore

    def node_id(self, type_: str, order_id: OrderId, own: str | None = None) -> ID:
        return desk_id(type_, order_id, own)

    def reason_text(self, reason: Reason, per: Per) -> str:
        del per  # the sentences for agents fit an order, a parcel and a line
        return self.texts.desk_reason(reason)

    def view_of(self, named: OrderRef | OrderId) -> OrderView | None:
        """Returns an order at the time of this request; one call of the store and, by its id, one of the register."""
        order = self.services.order(named)
        return self.view(order) if order else None


Info = StrawberryInfo[DeskContext, None]
