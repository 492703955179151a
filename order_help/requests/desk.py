"""What every use case is given: the store, the shop's policy, and where attachments are."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain.ids import OrderRef, is_name
from order_help.domain.judgement import View, view_of
from order_help.domain.knobs import Knobs
from order_help.domain.laid_together import Order
from order_help.domain.shop_policy import DEFAULT_POLICY, ShopPolicy
from order_help.requests.attachment_ports import AttachmentDesk
from order_help.requests.ports import OrderStore


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpDesk:
    """The help desk of one shop; without `attachments` it takes none."""

    store: OrderStore
    policy: ShopPolicy = DEFAULT_POLICY
    attachments: AttachmentDesk | None = None

    def order(self, ref: OrderRef) -> Order | None:
        """One order, or None; names that nothing can have are not looked for."""
        return self.store.order(ref) if is_name(ref.number) else None

    def knobs_of(self, order: Order) -> Knobs:
        """What holds for this order: the policy in force when it was placed."""
        return self.policy.knobs_at(order.snapshot.placed_at)

    def view(self, order: Order, *, now: datetime) -> View:
        """
        The order at `now`, with all its help actions judged; never before what already happened here.

        Clocks differ between servers, and who judges again after a conflict still has the time of the first try: an
        order that is read as cancelled is cancelled, though its cancellation is dated a moment after `now`.
        """
        return view_of(order, now=max(now, order.here.latest or now), knobs=self.knobs_of(order))
