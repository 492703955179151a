"""
The port to the register of orders: which customer has the order of an id.

Only snapshots, the desk and the warehouse read it. A shopper's orders are read under the shopper's own customer id, and
the role of the shopper's function gives no access to the register.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol

from order_help.domain.ids import CustomerId, OrderId, OrderNumber, OrderRef
from order_help.domain.intake import RefusedRevision
from order_help.domain.order import Order
from order_help.domain.snapshot import OrderSnapshot
from order_help.domain.values import PartlyCompared, Value, replace


class Registration(PartlyCompared):
    """
    What the register says of one id.

    `customer_id` is None if no order is kept under the id. `kept_as` is the id of the order that was adopted under this
    one: it was known by its number alone before. `refused` is a revision that was refused before the order came.
    `uses` counts, for an id that is made of a number, how often another order got the number. `erased_at` is when the
    order was erased; its id is never used again. `stored` is for the store alone, as that of an order.
    """

    NOT_COMPARED = frozenset({"stored"})

    id: OrderId
    customer_id: CustomerId | None = None
    number: OrderNumber | None = None
    channel: str | None = None
    revision: int | None = None
    kept_as: OrderId | None = None
    refused: RefusedRevision | None = None
    uses: int = 0
    erased_at: datetime | None = None
    stored: object = None

    @property
    def ref(self) -> OrderRef | None:
        """The key of the order that is kept under this id, if there is one."""
        return OrderRef(customer_id=self.customer_id, id=self.id) if self.customer_id else None

    def of_order(self, snapshot: OrderSnapshot) -> "Registration":
        """Returns what is registered of the order that is kept under this id, once it has this snapshot."""
        return replace(
            self,
            customer_id=snapshot.customer_id,
            number=snapshot.number,
            channel=snapshot.channel,
            revision=snapshot.revision,
            refused=None,
        )

    def used_once_more(self) -> "Registration":
        """Returns what is registered of this number once another order has got it."""
        return replace(self, uses=self.uses + 1)


class RegistrationChange(Value):
    """A registration as it was read and as it is to be written: only if it is still as it was read."""

    before: Registration
    after: Registration


class RegisteredOrders(Value):
    """What was read in one transaction: the registrations of some ids, and one customer's orders with these ids."""

    registrations: Mapping[OrderId, Registration]  # of every id that was requested
    orders: Mapping[OrderId, Order]


class Register(Protocol):
    """The register. Every read is strongly consistent, so an order is found as soon as it is written."""

    def ref_of(self, order_id: OrderId) -> OrderRef | None:
        """Reads who has this order, or None. Raises StoreBusy."""

    def registrations(self, order_ids: Iterable[OrderId]) -> Mapping[OrderId, Registration]:
        """Reads the registrations of these ids; ids that are not registered are left out. Raises StoreBusy."""

    def numbered(self, number: OrderNumber) -> tuple[Registration, ...]:
        """
        Reads the orders whose number people may mean by this one: capitals and punctuation do not matter.

        They are sorted by their ids. Raises StoreBusy.
        """

    def registered_orders(self, order_ids: Iterable[OrderId], customer_id: CustomerId) -> RegisteredOrders:
        """Reads these ids and, of this customer, the orders with these ids, in one transaction. Raises StoreBusy."""

    def write_refusal(self, change: RegistrationChange) -> None:
        """
        Writes that a revision was refused, for an order that has not come yet.

        Raises OrderChanged, OutcomeUnknown or StoreBusy.
        """
