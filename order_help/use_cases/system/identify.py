"""
Which order a snapshot is about.

Rule 1: a snapshot with an id is about the order with this id, whoever's it is. The first such snapshot adopts the order
that was known by its number alone, if number and time of placing agree and the channels do not differ.
Rule 2: a snapshot without an id is about the order that is known by its number, else about an order of the same
customer, number and time of placing, else about a new one.
Rule 3: without an id no order changes its customer: a number that only other customers' orders have is refused.

Rule 4: whatever this file concludes from the register is written against what the register said. A number that an order
gets is counted at the number's own registration (`uses`), so that whoever found the number free meanwhile tries again.
"""

from datetime import datetime
from typing import Protocol

from order_help.domain.ids import CustomerId, OrderId, OrderNumber, ShopOrderId, kept_under_id, kept_under_number
from order_help.domain.order import Order
from order_help.domain.values import Value
from order_help.use_cases.ports import OrderChanged
from order_help.use_cases.register_ports import RegisteredOrders, Registration
from order_help.use_cases.services import Services


class Identity(Protocol):
    """What a snapshot says of which order it is about; one that is refused may lack all but the customer and a name."""

    @property
    def id(self) -> ShopOrderId | None: ...
    @property
    def number(self) -> OrderNumber | None: ...
    @property
    def customer_id(self) -> CustomerId: ...
    @property
    def placed_at(self) -> datetime | None: ...
    @property
    def channel(self) -> str | None: ...


class Identified(Value):
    """
    The order that a snapshot is about, and what the register said of the ids that matter when it was found.

    `order` is None for a new order, which is to be kept under `id`. `adopted_as` is set if the snapshot adopts the
    order under the shop's id. `belongs_to_others` tells that the snapshot is refused (rule 3): `order` is then one of
    those that have the number.
    """

    id: OrderId
    order: Order | None
    registrations: dict[OrderId, Registration]
    adopted_as: OrderId | None = None
    belongs_to_others: bool = False

    def registration(self, order_id: OrderId) -> Registration:
        return self.registrations.get(order_id) or Registration(id=order_id)


def identify(services: Services, named: Identity) -> Identified:
    """
    Finds the order that a snapshot is about: by one read, and another one where the order has another customer.

    Raises StoreBusy; OrderChanged if an order changed its customer meanwhile.
    """
    search = _Search(services, named)
    return search.without_id() if named.id is None else search.with_id(kept_under_id(named.id))


class _Search:
    """The search for one snapshot's order, with all that was read for it."""

    def __init__(self, services: Services, named: Identity) -> None:
        self._services, self._named = services, named
        self._registrations: dict[OrderId, Registration] = {}
        self._own: dict[OrderId, Order] = {}
        by_id = kept_under_id(named.id) if named.id is not None else None
        self._by_number = kept_under_number(named.number) if named.number is not None else None
        self._read([order_id for order_id in (by_id, self._by_number) if order_id])

    def with_id(self, own_id: OrderId) -> Identified:
        registered = self._registration(own_id)
        kept = self._registration(registered.kept_as) if registered.kept_as else registered
        if kept.customer_id:
            return self._found(kept.id, self._order(kept))
        alone = self._registration(self._by_number) if self._by_number else None
        if alone and alone.customer_id:
            order = self._order(alone)
            if order.snapshot.id is None and self._may_be_the_same(order):
                return self._found(alone.id, order, adopted_as=own_id)
        return self._found(own_id, None)

    def _may_be_the_same(self, order: Order) -> bool:
        """
        Whether the snapshot may be about this order, which has its number and no id.

        A refused snapshot may not say when the order was placed. It adopts nothing, and marks the order to be safe.
        """
        return self._channels_agree(order) and self._named.placed_at in (None, order.snapshot.placed_at)

    def _channels_agree(self, order: Order) -> bool:
        """Whether the snapshot and the order do not name different channels."""
        return len({self._named.channel, order.snapshot.channel} - {None}) < 2

    def without_id(self) -> Identified:
        if self._by_number is None:
            raise ValueError("a snapshot names its order by an id or by a number")
        alone = self._registration(self._by_number)
        is_own = alone.customer_id == self._named.customer_id
        if not alone.customer_id and not alone.uses:
            return self._found(alone.id, None)
        if is_own and self._is_meant(self._order(alone), alone):
            return self._found(alone.id, self._order(alone))
        own, others = self._others_of_number(alone)
        if meant := next((order for order in own if self._is_placed_then(order, own)), None):
            return self._found(meant.id, meant)
        if is_own:
            return self._found(alone.id, self._order(alone))
        if others and (alone.customer_id or not own):
            return self._found(others[0].id, self._order(others[0]), belongs_to_others=True)
        return self._found(alone.id, None)

    def _is_meant(self, order: Order, alone: Registration) -> bool:
        """Whether the order that is known by the number is meant, and no other that got the number may be."""
        adopted = order.snapshot.id is not None
        return adopted or not alone.uses or self._named.placed_at in (None, order.snapshot.placed_at)

    def _is_placed_then(self, order: Order, own: list[Order]) -> bool:
        """Whether the order was placed when the snapshot says; where it does not say, there must be no other."""
        if self._named.placed_at is None:
            return len(own) == 1
        return order.snapshot.placed_at == self._named.placed_at

    def _others_of_number(self, alone: Registration) -> tuple[list[Order], list[Registration]]:
        """Reads the sender's other orders with this very number, and the registrations of other customers' orders."""
        number = self._named.number or OrderNumber("")
        found = [one for one in self._services.known_register.numbered(number) if one.number == number]
        self._registrations |= {one.id: one for one in found}
        of_sender = [one for one in found if one.customer_id == self._named.customer_id and one.id != alone.id]
        own = [order for order in map(self._order, of_sender) if self._channels_agree(order)]
        # An order that adopted the number stays kept under it when it gets another one, so no other can be.
        having = {one.id: one for one in (*([alone] if alone.customer_id else []), *found)}.values()
        others = [one for one in having if one.customer_id != self._named.customer_id]
        return own, sorted(others, key=lambda one: (one.id != alone.id, one.id))

    def _order(self, registered: Registration) -> Order:
        """Reads the order that is registered so. Raises OrderChanged if it has another customer by now."""
        ref = registered.ref
        if ref is None:
            raise LookupError("this is no order's registration")
        order = self._own.get(ref.id) if ref.customer_id == self._named.customer_id else None
        order = order or self._services.store.order(ref)
        if order is None:
            raise OrderChanged
        return order

    def _registration(self, order_id: OrderId) -> Registration:
        if order_id not in self._registrations:
            self._read([order_id])
        return self._registrations[order_id]

    def _read(self, order_ids: list[OrderId]) -> None:
        read: RegisteredOrders = self._services.known_register.registered_orders(order_ids, self._named.customer_id)
        self._registrations |= read.registrations
        self._own |= read.orders

    def _found(
        self,
        order_id: OrderId,
        order: Order | None,
        *,
        adopted_as: OrderId | None = None,
        belongs_to_others: bool = False,
    ) -> Identified:
        return Identified(
            id=order_id,
            order=order,
            registrations=self._registrations,
            adopted_as=adopted_as,
            belongs_to_others=belongs_to_others,
        )
