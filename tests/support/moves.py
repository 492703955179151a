"""An order changes its customer, as when a guest registers or two accounts become one."""

from dataclasses import replace
from typing import Final

from order_help.domain.ids import CustomerId, OrderRef, ShopOrderId
from order_help.use_cases.services import Services
from order_help.use_cases.system.apply_order_snapshot import SnapshotResult, apply_order_snapshot
from tests.support.commands import NOW

REGISTERED: Final = CustomerId("james after registering")


def move(services: Services, ref: OrderRef, to: CustomerId = REGISTERED) -> OrderRef:
    """The shop says by a newer snapshot with an id that the order is this customer's; the key that it has from now."""
    order = services.order(ref)
    assert order is not None, "an order that is not there cannot move"
    known = order.snapshot
    moved = replace(
        known, id=known.id or ShopOrderId(f"id of {known.number}"), customer_id=to, revision=known.revision + 1
    )
    assert apply_order_snapshot(services, moved, now=NOW) is SnapshotResult.UPDATED
    return replace(ref, customer_id=to)
