"""
The availability of each help action, for one order at one moment: what is known of it, and how it is asked.

The list of links, the forms and the mutations all use it, so every action that is offered is also accepted. judging.py
says how it is found.
"""

from abc import abstractmethod
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, OrderPage, ReasonCode
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.ids import LineId, OrderRef, ShipmentId
from order_help.domain.lateness import Lateness, lateness_of
from order_help.domain.milestones import HandOver, Milestones, return_window_end
from order_help.domain.order import Order
from order_help.domain.receipts import is_receipt_confirmed
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.status import OrderStatus, StatusDetail, detail_of
from order_help.domain.values import PartlyCompared, Value


class Reason(PartlyCompared):
    """
    Why something is not available; `event` is its cause, if any, and `at` the time of that cause (UTC), if known.

    `in_part` says that it is so of a part of the order alone: something left, and something waits.
    `confirmed` tells a receipt that the shopper confirmed from one that is only reckoned. `hand_over` is what kind of
    hand-over the event is, and `day` the day to show of its time; both follow from the others, and are not compared.
    """

    NOT_COMPARED = frozenset({"hand_over", "day"})

    code: ReasonCode
    event: OrderEvent | None = None
    at: datetime | None = None
    in_part: bool = False
    confirmed: bool = False
    hand_over: HandOver | None = None
    day: date | None = None


class ActionLine(Value):
    """The units of a line that can be acted on now (0 or more); `reason` is set exactly if there are none."""

    line_id: LineId
    left: int
    reason: Reason | None


class ActionShipment(Value):
    """A parcel that can be acted on now, or the reason why it cannot."""

    shipment_id: ShipmentId
    reason: Reason | None

    @property
    def available(self) -> bool:
        return self.reason is None


class Availability(Value):
    """
    The availability of one action for one order; `reason` is None exactly if the action is AVAILABLE.

    `opens_at`, `opens_on`, `closes_at` and `closes_on` are those of `WindowState`; what is available has opened by
    now. `last_day` is the shop's day in which the window is or was open for the last time before `closes_at`.
    `instead_try` is another action that helps, if this one is not available.
    """

    order: OrderRef
    type: HelpActionType
    pages: tuple[OrderPage, ...]
    state: HelpActionState
    reason: Reason | None = None
    opens_at: datetime | None = None
    opens_on: tuple[OrderEvent, ...] = ()
    closes_at: datetime | None = None
    last_day: date | None = None
    closes_on: tuple[OrderEvent, ...] = ()
    lines: tuple[ActionLine, ...] = ()
    shipments: tuple[ActionShipment, ...] = ()
    open_requests: tuple[HelpRequestSummary, ...] = ()
    instead_try: HelpActionType | None = None

    @property
    def available(self) -> bool:
        return self.state is HelpActionState.AVAILABLE

    def left_of(self, line_id: LineId) -> int:
        """Returns the units of a line that can be acted on; 0 for a line of another order."""
        return next((line.left for line in self.lines if line.line_id == line_id), 0)


class Actions(Mapping[HelpActionType, Availability]):
    """The availability of all actions, in the policy's order. Each is found when it is asked for."""

    @abstractmethod
    def available(self, page: OrderPage | None) -> Iterator[HelpActionType]:
        """Yields the actions that are available, on one page or on all, and finds out nothing else."""


class OrderView(Value):
    """
    An order at one moment: its milestones, its status and the availability of its actions.

    `settings` are the policy's settings that hold for the order.
    """

    order: Order
    now: datetime
    settings: PolicySettings
    milestones: Milestones
    status: OrderStatus
    actions: Actions

    @property
    def status_detail(self) -> StatusDetail | None:
        """What the status is about, where its usual name would say something else."""
        return detail_of(self.status, self.order, self.milestones, now=self.now)

    @property
    def lateness(self) -> Lateness | None:
        """What of the order was not done by its day, which is over; None if nothing is late."""
        return lateness_of(self.order, self.milestones, self.settings, now=self.now)

    @property
    def is_receipt_confirmed(self) -> bool:
        """Whether the shopper confirmed the receipt of every parcel that counts as received."""
        return is_receipt_confirmed(self.milestones.shipments())

    def offered(self, page: OrderPage | None = None) -> tuple[Availability, ...]:
        """Returns the available actions, on one page or on all pages."""
        return tuple([self.actions[type_] for type_ in self.actions.available(page)])

    def last_day_to_return_once_received(self, shipment_id: ShipmentId) -> date | None:
        """Returns the last day to return what is in a parcel if its receipt is confirmed now; None if there is none."""
        parcel = next((one for one in self.order.shipments if one.id == self.milestones.id_of(shipment_id)), None)
        if parcel is None or parcel.shipped_at is None or not self.can_confirm_receipt(parcel.id):
            return None
        ends = return_window_end(parcel.shipped_at, parcel.delivered_at, self.now, self.settings)
        return self.settings.last_day(ends) if ends > self.now else None

    def can_confirm_receipt(self, shipment_id: ShipmentId) -> bool:
        """Whether the shopper can confirm a parcel: from shipping until it counts as received, or came back."""
        id_ = self.milestones.id_of(shipment_id)
        return any(
            parcel.id == id_ and parcel.is_out(self.now) and not parcel.is_received(self.now)
            for parcel in self.milestones.shipments()
        )
