"""What every use case is given: the store, and the policy's knobs."""

from dataclasses import dataclass
from datetime import datetime

from order_help.domain.ids import OrderRef, is_name
from order_help.domain.judgement import View, view_of
from order_help.domain.knobs import DEFAULT_KNOBS, Knobs
from order_help.domain.laid_together import Order
from order_help.requests.ports import OrderStore


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpDesk:
    """The help desk of one shop."""

    store: OrderStore
    knobs: Knobs = DEFAULT_KNOBS

    def order(self, ref: OrderRef) -> Order | None:
        """One order, or None; names that nothing can have are not looked for."""
        return self.store.order(ref) if is_name(ref.number) else None

    def view(self, order: Order, *, now: datetime) -> View:
        """The order at `now`, with all its help actions judged."""
        return view_of(order, now=now, knobs=self.knobs)
