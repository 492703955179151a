"""
Lateness: which day that the shop promised for an order is over, and by how many days.

Rule 1: what is still to leave is late while the shopper can ask where it is: while the window of CHECK_ORDER_PROGRESS
is open. So nothing is late that nobody paid, or that was cancelled.
Rule 2: what is to arrive is late until it is known to have arrived, to be back at the shop, or to be past inquiring.
Parcels that nobody reports on are not late for ever.
Rule 3: a day is over before it is missed: on the very day on which something was due, nothing is late.
Rule 4: of two missed days, that of the earlier step is told, since the later one waits for it.
"""

from datetime import date, datetime
from enum import Enum

from order_help.domain.actions import HelpActionType, OrderEvent
from order_help.domain.milestones import Milestones
from order_help.domain.order import Order
from order_help.domain.policy import POLICY, LooksAt
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.shown_days import deliver_by_day, ship_by_day
from order_help.domain.values import Value
from order_help.domain.windows import Phase


class LateStep(Enum):
    """What was to be done by a day that is over."""

    SHIPPED = "SHIPPED"
    READY = "READY"  # to be handed over or picked up: nothing that waits is sent in a parcel
    DELIVERED = "DELIVERED"


class Lateness(Value):
    """That a step is late: `due_day` was its last day, `days` (1 or more) ago."""

    milestone: LateStep
    due_day: date
    days: int


def lateness_of(order: Order, milestones: Milestones, settings: PolicySettings, *, now: datetime) -> Lateness | None:
    """Returns what of an order is late at `now`, in whole days of the shop; None if nothing is."""
    found = None
    if _waits_too_long(milestones, now):
        day = ship_by_day(milestones.times, order.snapshot, settings)
        found = _late(_step_that_waits(milestones, now), day, settings.day_of(now))
    if found is None and _is_to_arrive(milestones, now):
        found = _late(LateStep.DELIVERED, deliver_by_day(order.snapshot, settings), settings.day_of(now))
    return found


def _late(milestone: LateStep, due_day: date | None, today: date) -> Lateness | None:
    days = (today - due_day).days if due_day else 0
    return Lateness(milestone=milestone, due_day=due_day, days=days) if due_day and days > 0 else None


def _waits_too_long(milestones: Milestones, now: datetime) -> bool:
    progress = POLICY[HelpActionType.CHECK_ORDER_PROGRESS].windows[LooksAt.ORDER]
    return progress.state_at(milestones.times, now=now).phase is Phase.OPEN


def _step_that_waits(milestones: Milestones, now: datetime) -> LateStep:
    return LateStep.SHIPPED if _waits_for_a_parcel(milestones, now) else LateStep.READY


def _waits_for_a_parcel(milestones: Milestones, now: datetime) -> bool:
    return any(parcel.units and not parcel.has_left(now) for parcel in milestones.parcels)


def _is_to_arrive(milestones: Milestones, now: datetime) -> bool:
    """Whether a parcel is on its way, or something that is paid waits for its parcel."""
    if any(parcel.is_on_its_way(now) for parcel in milestones.parcels):
        return True
    is_to_leave = milestones.has_happened(OrderEvent.PAID, now) and milestones.waits(now)
    return is_to_leave and _waits_for_a_parcel(milestones, now)
