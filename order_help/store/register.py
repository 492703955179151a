"""The register of the use cases, on DynamoDB. Every read is strongly consistent; commit.py writes it with orders."""

from collections.abc import Iterable, Mapping

from pynamodb.transactions import TransactGet, TransactWrite
from ulid import ULID

from order_help.domain.ids import CustomerId, OrderId, OrderNumber, OrderRef, is_name, is_order_id
from order_help.domain.order import Order
from order_help.store import commit
from order_help.store.connection import connection
from order_help.store.faults import read_with_retry, write_with_retry
from order_help.store.items import order_of, registration_of
from order_help.store.lookup import number_term
from order_help.store.models import Lookup, Orders, Registers
from order_help.store.order_store import or_none
from order_help.store.reading import readable
from order_help.use_cases.register_ports import RegisteredOrders, Registration, RegistrationChange


class DynamoRegister:
    """Implements the port `Register`, which documents what each method does and raises."""

    def ref_of(self, order_id: OrderId) -> OrderRef | None:
        if not is_order_id(order_id):
            return None
        item = read_with_retry(lambda: or_none(lambda: Registers.get(order_id, consistent_read=True)))
        registration = registration_of(item) if item else None
        if registration and registration.kept_as:  # the shop calls an order so that was known by its number before
            return self.ref_of(registration.kept_as)
        return registration.ref if registration else None

    def registrations(self, order_ids: Iterable[OrderId]) -> Mapping[OrderId, Registration]:
        keys = list(dict.fromkeys(order_ids))
        items = read_with_retry(lambda: list(Registers.batch_get(keys, consistent_read=True)))
        found = {registration.id: registration for registration in readable(registration_of, items)}
        return {order_id: found[order_id] for order_id in keys if order_id in found}

    def numbered(self, number: OrderNumber) -> tuple[Registration, ...]:
        if not is_name(number):
            return ()
        term = number_term(number)
        ids = [
            OrderId(item.order_id) for item in read_with_retry(lambda: list(Lookup.query(term, consistent_read=True)))
        ]
        return tuple(self.registrations(ids).values()) if ids else ()

    def registered_orders(self, order_ids: Iterable[OrderId], customer_id: CustomerId) -> RegisteredOrders:
        ids = list(dict.fromkeys(order_ids))

        def read() -> RegisteredOrders:
            with TransactGet(connection=connection()) as transaction:
                registered = [(order_id, transaction.get(Registers, order_id)) for order_id in ids]
                owned = [transaction.get(Orders, customer_id, order_id) for order_id in ids]
            items = [(order_id, or_none(future.get)) for order_id, future in registered]
            registrations = {
                order_id: registration_of(item) if item else Registration(id=order_id) for order_id, item in items
            }
            orders: list[Order] = [order_of(item) for item in (or_none(future.get) for future in owned) if item]
            return RegisteredOrders(registrations=registrations, orders={order.id: order for order in orders})

        return read_with_retry(read)

    def write_refusal(self, change: RegistrationChange) -> None:
        token = str(ULID())

        def send() -> None:
            with TransactWrite(connection=connection(), client_request_token=token) as transaction:
                commit.register(transaction, change)

        write_with_retry(send)
