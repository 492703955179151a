"""The register in memory: the port's methods and nothing else, over the orders of a store in memory."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from order_help.domain.ids import CustomerId, OrderId, OrderNumber, OrderRef
from order_help.use_cases.ports import OrderChanged
from order_help.use_cases.register_ports import RegisteredOrders, Registration, RegistrationChange
from tests.support.memory_store import MemoryOrderStore


@dataclass
class MemoryRegister:
    """Says whose the orders of a store in memory are; its calls stand among the store's."""

    orders: MemoryOrderStore

    def ref_of(self, order_id: OrderId) -> OrderRef | None:
        self.orders.calls.append("ref_of")
        registered = self.orders.registered.get(order_id)
        if registered and registered.kept_as:
            registered = self.orders.registered.get(registered.kept_as)
        return registered.ref if registered else None

    def registrations(self, order_ids: Iterable[OrderId]) -> Mapping[OrderId, Registration]:
        self.orders.calls.append("registrations")
        registered = self.orders.registered
        return {order_id: registered[order_id] for order_id in order_ids if order_id in registered}

    def numbered(self, number: OrderNumber) -> tuple[Registration, ...]:
        self.orders.calls.append("numbered")
        meant = _letters(number)
        found = [
            one for one in self.orders.registered.values() if one.customer_id and _letters(one.number or "") == meant
        ]
        return tuple(sorted(found, key=lambda one: one.id))

    def registered_orders(self, order_ids: Iterable[OrderId], customer_id: CustomerId) -> RegisteredOrders:
        self.orders.calls.append("registered_orders")
        ids = tuple(order_ids)
        refs = [OrderRef(customer_id=customer_id, id=order_id) for order_id in ids]
        return RegisteredOrders(
            registrations={one: self.orders.registered.get(one, Registration(id=one)) for one in ids},
            orders={ref.id: self.orders.kept[ref] for ref in refs if ref in self.orders.kept},
        )

    def write_refusal(self, change: RegistrationChange) -> None:
        self.orders.calls.append("write_refusal")
        self.orders.before_refusal(change)
        if not self.orders.is_registered(change.before):
            raise OrderChanged
        self.orders.registered[change.after.id] = change.after


def _letters(number: str) -> str:
    return "".join(filter(str.isalnum, number.casefold())) or number.casefold()
