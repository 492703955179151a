"""What every use case is given: the store, the shop's policy, and where attachments are."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain.availability import OrderView, view_of
from order_help.domain.changes import overtaken_by
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import OrderRef, is_name
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_POLICY, PolicySettings, ShopPolicy
from order_help.use_cases.attachment_ports import AttachmentServices
from order_help.use_cases.ports import OrderStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What the use cases of one shop work with; without `attachments` the shop takes no files."""

    store: OrderStore
    policy: ShopPolicy = DEFAULT_POLICY
    attachments: AttachmentServices | None = None

    def order(self, ref: OrderRef) -> Order | None:
        """Returns one order, or None; a number that no order can have is not looked up."""
        return self.store.order(ref) if is_name(ref.number) else None

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
        """Reads the requests whose effect becomes impossible with `after`; one call of the store for each."""
        ids = overtaken_by(after, settings=self.settings_of(after), now=now)
        found = (self.store.help_request(after.ref, request_id) for request_id in ids)
        return tuple(request for request in found if request is not None)
