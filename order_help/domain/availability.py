"""
The availability of each help action, for one order at one moment.

The list of links, the forms and the mutations all use this file, so every action that is offered is also accepted.

Rule 1: the state is the first that applies: IN_PROGRESS, CLOSED, NOT_APPLICABLE, NOT_YET, AVAILABLE.
Rule 2: IN_PROGRESS means that requests of this action are open and no other can be filed, whatever the window's state.
Rule 3: an action that the shop has switched off has nothing to act on, and is NOT_APPLICABLE unless rule 2 applies.
Rule 4: an action per parcel or line is open while one of its windows is, and closed only when none can open again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final, TypeVar

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, OrderPage, ReasonCode
from order_help.domain.budget import MAX_OPEN_RETURNS_WEIGHT, weight_of_return
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.ids import LineId, OrderRef, ShipmentId
from order_help.domain.milestones import Milestones, Parcel, milestones_of, units_in
from order_help.domain.order import Order
from order_help.domain.policy import POLICY, HelpAction, Per
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.shown_days import day_of_event
from order_help.domain.snapshot import OrderLine
from order_help.domain.status import OrderStatus, status_of
from order_help.domain.windows import Phase, WindowState, combined

MAX_OPEN_RETURNS: Final = 50
"""The number of open returns of one order from which on no other return is accepted."""


_HELPFUL: Final = frozenset({HelpActionState.AVAILABLE, HelpActionState.IN_PROGRESS})
"""The states in which an action is worth suggesting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """
    Why something is not available; `event` is its cause, if any, and `at` the time of that cause (UTC), if known.

    `day` is the day to show of that time. It follows from the others by the shop's settings, and so is not compared.
    """

    code: ReasonCode
    event: OrderEvent | None = None
    at: datetime | None = None
    day: date | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """The units of a line that can be acted on now (0 or more); `reason` is set exactly if there are none."""

    line_id: LineId
    left: int
    reason: Reason | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionShipment:
    """A parcel that can be acted on now, or the reason why it cannot."""

    shipment_id: ShipmentId
    reason: Reason | None

    @property
    def available(self) -> bool:
        return self.reason is None


_Part = TypeVar("_Part", ActionLine, ActionShipment)


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderView:
    """
    An order at one moment: its milestones, its status and the availability of its actions, in the policy's order.

    `settings` are the policy's settings that hold for the order.
    """

    order: Order
    now: datetime
    settings: PolicySettings = field(repr=False)
    milestones: Milestones
    status: OrderStatus
    actions: Mapping[HelpActionType, Availability] = field(repr=False)

    def offered(self, page: OrderPage | None = None) -> tuple[Availability, ...]:
        """Returns the available actions, on one page or on all pages."""
        return tuple(a for a in self.actions.values() if a.available and (page is None or page in a.pages))

    def can_confirm_receipt(self, shipment_id: ShipmentId) -> bool:
        """Whether the shopper can confirm a parcel: from shipping until it counts as received."""
        return any(
            parcel.id == shipment_id and parcel.has_left(self.now) and not parcel.is_received(self.now)
            for parcel in self.milestones.shipments()
        )


def view_of(
    order: Order,
    *,
    now: datetime,
    settings: PolicySettings = DEFAULT_SETTINGS,
    policy: Mapping[HelpActionType, HelpAction] = POLICY,
) -> OrderView:
    """Returns the view of an order at `now` (aware, UTC)."""
    milestones = milestones_of(order, settings)
    actions = {
        action.type: _with_days(_availability(action, order, milestones, settings, now), order, settings, now)
        for action in policy.values()
    }
    for action in policy.values():
        availability = actions[action.type]
        if not availability.available and action.instead in actions and actions[action.instead].state in _HELPFUL:
            actions[action.type] = replace(availability, instead_try=action.instead)
    status = status_of(milestones, now=now)
    return OrderView(order=order, now=now, settings=settings, milestones=milestones, status=status, actions=actions)


def _with_days(availability: Availability, order: Order, settings: PolicySettings, now: datetime) -> Availability:
    opens_at, closes_at = availability.opens_at, availability.closes_at
    if opens_at is not None and availability.available:
        opens_at = min(opens_at, now)  # a shop whose clock is ahead places orders that are dated later
    return replace(
        availability,
        reason=with_day(availability.reason, order, settings),
        opens_at=opens_at,
        last_day=settings.last_day(closes_at) if closes_at else None,
        lines=tuple(_part_with_day(line, order, settings) for line in availability.lines),
        shipments=tuple(_part_with_day(shipment, order, settings) for shipment in availability.shipments),
    )


def _part_with_day(part: _Part, order: Order, settings: PolicySettings) -> _Part:
    if part.reason is None or part.reason.at is None:
        return part
    return replace(part, reason=with_day(part.reason, order, settings))


def with_day(reason: Reason | None, order: Order, settings: PolicySettings) -> Reason | None:
    """Returns the reason with the day that is shown of its time."""
    if reason is None or reason.at is None:
        return reason
    return replace(reason, day=day_of_event(reason.event, reason.at, order.snapshot, settings))


def _availability(
    action: HelpAction, order: Order, milestones: Milestones, settings: PolicySettings, now: datetime
) -> Availability:
    open_requests = tuple(request for request in order.open_requests if request.type is action.type)
    base = Availability(
        order=order.ref,
        type=action.type,
        pages=action.pages,
        state=HelpActionState.AVAILABLE,
        open_requests=open_requests,
    )
    match action.per:
        case _ if action.type in settings.switched_off:
            availability, can_file = _switched_off(action, order, base), False
        case Per.ORDER:
            availability, can_file = _order_availability(action, milestones, now, base)
        case Per.PARCEL:
            availability, can_file = _parcel_availability(action, milestones, now, base)
        case Per.LINE:
            availability, can_file = _line_availability(action, order, milestones, now, base)
    if open_requests and not can_file:
        return replace(availability, state=HelpActionState.IN_PROGRESS, reason=_request_open(open_requests))
    return availability


def _switched_off(action: HelpAction, order: Order, base: Availability) -> Availability:
    reason = Reason(code=ReasonCode.NOT_OFFERED)
    lines = order.lines if action.per is Per.LINE else ()
    shipments = order.shipments if action.per is Per.PARCEL else ()
    return replace(
        base,
        state=HelpActionState.NOT_APPLICABLE,
        reason=reason,
        lines=tuple(ActionLine(line_id=line.id, left=0, reason=reason) for line in lines),
        shipments=tuple(ActionShipment(shipment_id=shipment.id, reason=reason) for shipment in shipments),
    )


def _order_availability(
    action: HelpAction, milestones: Milestones, now: datetime, base: Availability
) -> tuple[Availability, bool]:
    """Returns the availability of an action per order, and whether a request can be filed."""
    availability = _with_window(base, action.window.state_at(milestones.times, now=now))
    return availability, availability.available and not base.open_requests


def _parcel_availability(
    action: HelpAction, milestones: Milestones, now: datetime, base: Availability
) -> tuple[Availability, bool]:
    """Returns the availability of an action per parcel, and whether a request can be filed."""
    states = [(parcel, action.window.state_at(parcel.times, now=now)) for parcel in milestones.parcels]
    open_for = {shipment_id: request for request in base.open_requests for shipment_id in request.shipment_ids}
    shipments = tuple(
        ActionShipment(
            shipment_id=parcel.id,
            reason=_request_open((open_for[parcel.id],)) if parcel.id in open_for else _reason(state),
        )
        for parcel, state in states
        if parcel.id is not None
    )
    free = [state for parcel, state in states if parcel.id not in open_for]
    can_file = any(state.phase is Phase.OPEN for state in free)
    window = combined(free if can_file else [state for _, state in states])
    return replace(_with_window(base, window), shipments=shipments), can_file


def _line_availability(
    action: HelpAction, order: Order, milestones: Milestones, now: datetime, base: Availability
) -> tuple[Availability, bool]:
    """Returns the availability of an action per line, and whether a request can be filed."""
    states = [(parcel, action.window.state_at(parcel.times, now=now)) for parcel in milestones.parcels]
    in_open_windows = units_in(parcel for parcel, state in states if state.phase is Phase.OPEN)
    shipped = milestones.units_shipped(now)
    lines = tuple(
        _action_line(line, in_open_windows[line.id], shipped[line.id] - order.returned.get(line.id, 0), base, states)
        for line in order.lines
    )
    base = replace(base, lines=lines)
    left = {line.line_id for line in lines if line.left}
    returnable = {line.id for line in order.lines if line.not_returnable is None}
    to_come = [state for parcel, state in states if state.phase is Phase.NOT_YET and returnable & parcel.units.keys()]
    if left:
        open_now = [state for parcel, state in states if state.phase is Phase.OPEN and left & parcel.units.keys()]
        return _with_window(base, combined(open_now + to_come)), may_open_return(base.open_requests)
    availability = _with_window(base, combined([state for _, state in states]))
    if availability.state is HelpActionState.CLOSED:
        return availability, False
    if to_come:
        return _with_window(base, combined(to_come)), False
    reason = availability.reason  # the order was cancelled before shipping
    if availability.state is not HelpActionState.NOT_APPLICABLE:
        reason = Reason(code=ReasonCode.NOT_RETURNABLE if order.lines and not returnable else ReasonCode.NOTHING_LEFT)
    return replace(base, state=HelpActionState.NOT_APPLICABLE, reason=reason), False


def may_open_return(open_returns: tuple[HelpRequestSummary, ...]) -> bool:
    """Whether another return may be open beside these open ones; a single return may have any number of lines."""
    weight = sum(weight_of_return(request.quantities) for request in open_returns)
    return len(open_returns) < MAX_OPEN_RETURNS and weight < MAX_OPEN_RETURNS_WEIGHT


def _action_line(
    line: OrderLine,
    in_open_windows: int,
    not_returned: int,
    base: Availability,
    states: list[tuple[Parcel, WindowState]],
) -> ActionLine:
    """
    Returns the units of a line that can be returned.

    These are the units in open windows, but at most the shipped units that are in no open or approved return.
    `not_returned` counts the shipped units that are in no approved return.
    """
    if line.not_returnable is not None:
        return ActionLine(line_id=line.id, left=0, reason=Reason(code=ReasonCode.NOT_RETURNABLE))
    holding = tuple(request for request in base.open_requests if line.id in request.quantities)
    left = max(0, min(in_open_windows, not_returned - sum(request.quantities[line.id] for request in holding)))
    if left:
        return ActionLine(line_id=line.id, left=left, reason=None)
    if in_open_windows:
        return ActionLine(
            line_id=line.id, left=0, reason=_request_open(holding) if holding else Reason(code=ReasonCode.NOTHING_LEFT)
        )
    own = [state for parcel, state in states if line.id in parcel.units]
    return ActionLine(line_id=line.id, left=0, reason=_reason(combined(own)))


_STATES: Final = {
    Phase.CLOSED: (HelpActionState.CLOSED, ReasonCode.CLOSED),
    Phase.NEVER: (HelpActionState.NOT_APPLICABLE, ReasonCode.CANNOT_OPEN),
    Phase.NOT_YET: (HelpActionState.NOT_YET, ReasonCode.NOT_OPEN_YET),
}


def _with_window(availability: Availability, window: WindowState) -> Availability:
    state, _ = _STATES.get(window.phase, (HelpActionState.AVAILABLE, None))
    return replace(
        availability,
        state=state,
        reason=_reason(window),
        opens_at=window.opens_at,
        opens_on=window.opens_on,
        closes_at=window.closes_at,
        closes_on=window.closes_on,
    )


def _reason(state: WindowState) -> Reason | None:
    if state.phase is Phase.OPEN:
        return None
    _, code = _STATES[state.phase]
    return Reason(code=code, event=state.event, at=state.at)


def _request_open(requests: Iterable[HelpRequestSummary]) -> Reason:
    return Reason(code=ReasonCode.REQUEST_OPEN, at=min(request.filed_at for request in requests))
