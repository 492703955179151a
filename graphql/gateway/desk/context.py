"""What every resolver of the desk is told."""

from dataclasses import dataclass

from strawberry import Info as StrawberryInfo

from gateway.context import RequestContext
from gateway.desk.principals import DeskPrincipal
from order_help.domain.ids import OrderRef
from order_help.domain.judgement import View
from order_help.requests.desk_ports import DeskStore


@dataclass(slots=True, kw_only=True)
class DeskContext(RequestContext):
    """One HTTP request of an agent, or of one of the shop's own systems."""

    principal: DeskPrincipal
    desk_store: DeskStore

    def view_of(self, ref: OrderRef) -> View | None:
        """An order as it is now; one call of the store."""
        order = self.desk.order(ref)
        return self.view(order) if order else None


Info = StrawberryInfo[DeskContext, None]
