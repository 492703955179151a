"""What every use case is given: the store, the register, the shop's policy, and where attachments are."""

from collections.abc import Iterator
from datetime import datetime

from order_help.domain.availability import OrderView
from order_help.domain.changes import overtaken_by
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId, OrderId, OrderRef, is_name, is_order_id
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_POLICY, PolicySettings, ShopPolicy
from order_help.domain.values import Value
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.ports import (
    NO_EXTRA_READS,
    ExtraReads,
    KeyRecord,
    LoadedState,
    OrderChanged,
    OrderStore,
    Unreadable,
)
from order_help.use_cases.register_ports import Register


class Services(Value):
    """
    What the use cases of one shop work with.

    Without `attachments` the shop takes no files. Without `register` orders can only be named with their owner, which
    is how shoppers name them.
    """

    store: OrderStore
    register: Register | None = None
    policy: ShopPolicy = DEFAULT_POLICY
    attachments: AttachmentServices | None = None

    def order(self, named: OrderRef | OrderId) -> Order | None:
        """Returns one order, or None; an id that no order can have is not looked up. Raises StoreBusy."""
        if not can_name_order(named):
            return None
        for ref in self._keys_of(named):
            order = self.store.order(ref)
            if order is not None:
                return order
        return None

    def readable_order(self, named: OrderRef | OrderId) -> Order | None:
        """Returns one order for a list of several; None also if this version cannot read it. Raises StoreBusy."""
        try:
            return self.order(named)
        except Unreadable:  # the store has logged it
            return None

    def load(
        self,
        named: OrderRef | OrderId,
        *,
        key: KeyRecord | None,
        request_id: HelpRequestId | None,
        now: datetime,
        extra_reads: ExtraReads = NO_EXTRA_READS,
    ) -> LoadedState:
        """
        Reads what a change of an order is decided on.

        Raises StoreBusy; OrderChanged if the order changed its customer meanwhile.
        """
        ref = named if isinstance(named, OrderRef) else self.known_register.ref_of(named)
        if ref is None:
            return LoadedState(order=None)
        loaded = self.store.load(ref, key=key, request_id=request_id, now=now, extra_reads=extra_reads)
        if loaded.order is None and not isinstance(named, OrderRef):
            raise OrderChanged
        return loaded

    @property
    def known_register(self) -> Register:
        """The register. Raises LookupError if this service has none."""
        if self.register is None:
            raise LookupError("a service without a register was given an order without its owner")
        return self.register

    def settings_of(self, order: Order) -> PolicySettings:
        """Returns the policy settings in force when the order was placed: they hold for the order's whole life."""
        return self.policy.settings_at(order.snapshot.placed_at)

    def view(self, order: Order, *, now: datetime) -> OrderView:
        """
        Returns the order at `now` with the availability of each help action; never before what has happened to it.

        Clocks differ between servers, and a retry after a conflict keeps the time of the first attempt: an order that
        is read as cancelled counts as cancelled, although its cancellation is dated a moment after `now`.
        """
        return view_of(order, now=order.time_at(now), settings=self.settings_of(order))

    def overtaken_requests(self, after: Order, *, now: datetime) -> tuple[HelpRequest, ...]:
        """
        Reads the requests whose effect becomes impossible with `after`; one call of the store for each.

        Raises StoreBusy; OrderChanged if one of them was settled after the order was read.
        """
        ids = overtaken_by(after, settings=self.settings_of(after), now=now)
        read = (self.store.help_request(after.id, request_id) for request_id in ids)
        found = tuple(request for request in read if request is not None)
        if not all(request.is_open for request in found):
            raise OrderChanged
        return found

    def _keys_of(self, named: OrderRef | OrderId) -> Iterator[OrderRef]:
        """Yields the order's key; a second time if it changed its customer while the first was tried."""
        if isinstance(named, OrderRef):
            yield named
            return
        tried = None
        while (ref := self.known_register.ref_of(named)) is not None and ref != tried:
            yield ref
            tried = ref


def can_name_order(named: OrderRef | OrderId) -> bool:
    """Whether an order may have this id and owner; the store takes no others."""
    if isinstance(named, OrderRef):
        return is_name(named.customer_id) and is_order_id(named.id)
    return is_order_id(named)
