"""The warehouse takes an order to pack it, and learns the address."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain import desk_changes
from order_help.domain.actions import OrderEvent
from order_help.domain.changes import Change
from order_help.domain.order import Order
from order_help.use_cases.desk.commands import DeskCommand, Done, change_for_desk, done_with
from order_help.use_cases.desk.refusals import DeskRefusal, OrderIsCancelled
from order_help.use_cases.ports import LoadedState
from order_help.use_cases.services import Services
from order_help.use_cases.unit_of_work import new_request_id


@dataclass(frozen=True, kw_only=True)
class ReleaseForShipment(DeskCommand):
    """Releases an order for shipment."""


def release_for_shipment(services: Services, command: ReleaseForShipment, *, now: datetime) -> Done | DeskRefusal:
    """
    Releases an order that is not cancelled: from then on the shopper can neither cancel it nor change its address.

    An order that is already released gets the same answer and keeps its first time of release. Raises StoreBusy.
    """
    release_id = new_request_id(now)

    def decide(order: Order, _: LoadedState) -> Change | Done | DeskRefusal:
        view = services.view(order, now=now)
        if view.milestones.has_happened(OrderEvent.CANCELLED, view.now):
            return OrderIsCancelled(view)
        if view.milestones.has_happened(OrderEvent.RELEASED, view.now):
            return Done(view=view)
        return desk_changes.release(order, release_id, command.by, now=view.now)

    return done_with(services, change_for_desk(services, command, decide, now=now), now=now)
