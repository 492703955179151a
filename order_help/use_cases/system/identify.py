"""
Which order a snapshot is about.

Rule 1: a snapshot with an id is about the order with this id, whoever's it is. The first such snapshot adopts the order
that was known by its number alone, if number and time of placing agree.
Rule 2: a snapshot without an id is about the order that is known by its number, else about an order of the same
customer, number and time of placing, else about a new one.
Rule 3: without an id no order changes its customer: a number that only other customers' orders have is refused.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from order_help.domain.ids import CustomerId, OrderId, OrderNumber, ShopOrderId, kept_under
from order_help.domain.order import Order
from order_help.use_cases.ports import OrderChanged
from order_help.use_cases.register_ports import Registration
from order_help.use_cases.services import Services


class Identity(Protocol):
    """What a snapshot says of which order it is about; a refused one may lack all but the customer and one name."""

    @property
    def id(self) -> ShopOrderId | None: ...
    @property
    def number(self) -> OrderNumber | None: ...
    @property
    def customer_id(self) -> CustomerId: ...
    @property
    def placed_at(self) -> datetime | None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Identified:
    """
    The order that a snapshot is about, and what the register said of the ids that matter when it was found.

    `order` is None for a new order, which is kept under `id`. `adopted_as` is set if the snapshot adopts the order
    under the shop's id. `belongs_to_others` tells that the snapshot is refused (rule 3); `order` is then one of those
    that have the number.
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
    Finds the order that a snapshot is about: one read, and another one where the order has another customer.

    Raises StoreBusy; OrderChanged if the order changed its customer meanwhile.
    """
    return _Search(services, named).result()


class _Search:
    """The search for one snapshot's order; `read` is what the first read found."""

    def __init__(self, services: Services, named: Identity) -> None:
        self.services, self.named = services, named
        self.by_id = kept_under(named.id, OrderNumber("")) if named.id else None
        self.by_number = kept_under(None, named.number) if named.number else None
        ids = [order_id for order_id in (self.by_id, self.by_number) if order_id]
        self.read = services.known_register.registered_orders(ids, named.customer_id)
        self.registrations = dict(self.read.registrations)

    def result(self) -> Identified:
        return self._with_id(self.by_id) if self.by_id else self._without_id()

    def _with_id(self, own_id: OrderId) -> Identified:
        registered = self._registration(own_id)
        if registered.kept_as:
            return self._found(registered.kept_as)
        if registered.customer_id:
            return self._found(own_id)
        candidate = self._registration(self.by_number)
        if candidate.customer_id:
            order = self._order(candidate)
            if order.snapshot.id is None and order.snapshot.placed_at == self.named.placed_at:
                return self._result(candidate.id, order, adopted_as=own_id)
        return self._result(own_id, None)

    def _without_id(self) -> Identified:
        if self.by_number is None:
            raise ValueError("a snapshot names its order by an id or a number")
        alone = self._registration(self.by_number)
        if alone.customer_id == self.named.customer_id:
            order = self._order(alone)
            if order.snapshot.id is not None or order.snapshot.placed_at == self.named.placed_at or not alone.uses:
                return self._result(alone.id, order)
        own, others = self._numbered(alone)
        placed_then = next((order for order in own if order.snapshot.placed_at == self.named.placed_at), None)
        if placed_then:
            return self._result(placed_then.id, placed_then)
        if alone.customer_id == self.named.customer_id:
            return self._result(alone.id, self._order(alone))
        if others and (alone.customer_id or not own):
            return self._result(others[0].id, self._order(others[0]), belongs_to_others=True)
        return self._result(self.by_number, None)

    def _numbered(self, alone: Registration) -> tuple[list[Order], list[Registration]]:
        """Reads the sender's orders with this very number, and the registrations of those of other customers."""
        number = self.named.number
        if number is None or not (alone.uses or alone.customer_id):
            return [], []
        found = [one for one in self.services.known_register.numbered(number) if one.number == number]
        self.registrations |= {one.id: one for one in found}
        own = [self._order(one) for one in found if one.customer_id == self.named.customer_id and one.id != alone.id]
        others = [one for one in found if one.customer_id not in (None, self.named.customer_id)]
        return own, sorted(others, key=lambda one: (one.id != alone.id, one.id))

    def _found(self, order_id: OrderId) -> Identified:
        registered = self._registration(order_id)
        if not registered.customer_id:  # it is kept under an id that was not read yet
            registered = self.services.known_register.registrations([order_id])[order_id]
            self.registrations[order_id] = registered
        return self._result(order_id, self._order(registered))

    def _order(self, registered: Registration) -> Order:
        ref = registered.ref
        if ref is None:
            raise LookupError("an order is registered without its customer")
        if ref.customer_id == self.named.customer_id and registered.id in self.read.registrations:
            order = self.read.orders.get(registered.id)
        else:
            order = self.services.store.order(ref)
        if order is None:
            raise OrderChanged
        return order

    def _registration(self, order_id: OrderId | None) -> Registration:
        if order_id is None:
            return Registration(id=OrderId(""))
        return self.registrations.get(order_id) or Registration(id=order_id)

    def _result(
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
            registrations=self.registrations,
            adopted_as=adopted_as,
            belongs_to_others=belongs_to_others,
        )
