"""The warehouse asks whether it may pack an order, and where it goes."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from order_help.domain import desk_changes
from order_help.domain.actions import OrderEvent
from order_help.domain.changes import Change
from order_help.domain.laid_together import Order
from order_help.requests.changing import new_request_id
from order_help.requests.desk import HelpDesk
from order_help.requests.desk_asking import DeskAsked, Done, change_for_desk, done_with
from order_help.requests.desk_refusals import DeskRefusal, OrderIsCancelled
from order_help.requests.ports import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class ReleaseForShipment(DeskAsked):
    """Take this order to pack."""

    operation: ClassVar[str] = "releaseForShipment"


def release_for_shipment(desk: HelpDesk, asked: ReleaseForShipment, *, now: datetime) -> Done | DeskRefusal:
    """
    Release an order unless it was cancelled: from then on the shopper can neither cancel it nor change its address.

    An order that was released before is answered in the same way, and stays released since then. Raises StoreBusy.
    """
    release_id = new_request_id(now)

    def decide(order: Order, _: Standing) -> Change | Done | DeskRefusal:
        view = desk.view(order, now=now)
        if view.course.has_happened(OrderEvent.CANCELLED, view.now):
            return OrderIsCancelled(view)
        if view.course.has_happened(OrderEvent.RELEASED, view.now):
            return Done(view=view)
        return desk_changes.release(order, release_id, asked.by, now=view.now)

    return done_with(desk, change_for_desk(desk, asked, decide, now=now), now=now)
