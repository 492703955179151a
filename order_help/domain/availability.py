"""
How each help action stands for one order at one moment.

The list, the form and the mutation all come from here, so what is offered is what is accepted.

Rule 1: the state is the first that fits: IN_PROGRESS, CLOSED, NOT_APPLICABLE, NOT_YET, AVAILABLE.
Rule 2: IN_PROGRESS means that nothing can be filed and requests of this action are open, whatever the window does.
Rule 3: what the shop has switched off is NOT_APPLICABLE, unless rule 2 says otherwise, and offers nothing to act on.
Rule 4: an action that runs per parcel or line is open while one of them is, and closed only when none can open again.
"""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, OrderPage, ReasonCode
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.ids import LineId, OrderRef, ShipmentId
from order_help.domain.milestones import Milestones, Parcel, milestones_of, units_in
from order_help.domain.order import Order
from order_help.domain.policy import POLICY, HelpAction, Per
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.snapshot import OrderLine
from order_help.domain.status import OrderStatus, status_of
from order_help.domain.windows import Phase, WindowState

MAX_OPEN_RETURNS: Final = 50
MAX_LINES_IN_RETURNS: Final = 500
"""
Returns that may be open at once for one order, and lines in them all together: keeps the order's record small.

One more is taken below both, so a single return of every line always is.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why not: a code, the event behind it and when that happened or is due, where there is one."""

    code: ReasonCode
    event: OrderEvent | None = None
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionLine:
    """How many units of a line can be acted on now (0 or more), or why none."""

    line_id: LineId
    left: int
    reason: Reason | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionShipment:
    """A parcel that can be acted on now, or why not."""

    shipment_id: ShipmentId
    reason: Reason | None

    @property
    def available(self) -> bool:
        return self.reason is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Availability:
    """One action's standing for one order; `reason` is None exactly when it is AVAILABLE."""

    order: OrderRef
    type: HelpActionType
    pages: tuple[OrderPage, ...]
    state: HelpActionState
    reason: Reason | None = None
    opens_at: datetime | None = None
    opens_on: tuple[OrderEvent, ...] = ()
    closes_at: datetime | None = None
    closes_on: tuple[OrderEvent, ...] = ()
    lines: tuple[ActionLine, ...] = ()
    shipments: tuple[ActionShipment, ...] = ()
    open_requests: tuple[HelpRequestSummary, ...] = ()
    instead_try: HelpActionType | None = None

    @property
    def available(self) -> bool:
        return self.state is HelpActionState.AVAILABLE

    def left_of(self, line_id: LineId) -> int:
        """Units of a line that can be acted on; 0 for a line that is not the order's."""
        return next((line.left for line in self.lines if line.line_id == line_id), 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderView:
    """One order at one moment: its course, its status and all its help actions, in the policy's order."""

    order: Order
    now: datetime
    milestones: Milestones
    status: OrderStatus
    actions: Mapping[HelpActionType, Availability] = field(repr=False)

    def offered(self, page: OrderPage | None = None) -> tuple[Availability, ...]:
        """The actions that are available, on one page or on any."""
        return tuple(a for a in self.actions.values() if a.available and (page is None or page in a.pages))

    def can_confirm_receipt(self, shipment_id: ShipmentId) -> bool:
        """A parcel can be confirmed once it has left and until it counts as received."""
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
    """Judge every action of the policy for this order at `now` (aware, UTC)."""
    milestones = milestones_of(order, settings)
    judged = {action.type: _judge(action, order, milestones, settings, now) for action in policy.values()}
    helpful = {HelpActionState.AVAILABLE, HelpActionState.IN_PROGRESS}
    for action in policy.values():
        availability = judged[action.type]
        if not availability.available and action.instead in judged and judged[action.instead].state in helpful:
            judged[action.type] = replace(availability, instead_try=action.instead)
    return OrderView(order=order, now=now, milestones=milestones, status=status_of(milestones, now=now), actions=judged)


def _judge(
    action: HelpAction, order: Order, milestones: Milestones, settings: PolicySettings, now: datetime
) -> Availability:
    open_requests = tuple(request for request in order.open_requests if request.type is action.type)
    start = Availability(
        order=order.ref,
        type=action.type,
        pages=action.pages,
        state=HelpActionState.AVAILABLE,
        open_requests=open_requests,
    )
    match action.per:
        case _ if action.type in settings.switched_off:
            availability, can_file = _not_offered(action, order, start), False
        case Per.ORDER:
            availability, can_file = _judge_order(action, milestones, now, start)
        case Per.PARCEL:
            availability, can_file = _judge_parcels(action, milestones, now, start)
        case Per.LINE:
            availability, can_file = _judge_lines(action, order, milestones, now, start)
    if open_requests and not can_file:
        return replace(availability, state=HelpActionState.IN_PROGRESS, reason=_request_open(open_requests))
    return availability


def _not_offered(action: HelpAction, order: Order, start: Availability) -> Availability:
    why = Reason(code=ReasonCode.NOT_OFFERED)
    lines = order.lines if action.per is Per.LINE else ()
    shipments = order.shipments if action.per is Per.PARCEL else ()
    return replace(
        start,
        state=HelpActionState.NOT_APPLICABLE,
        reason=why,
        lines=tuple(ActionLine(line_id=line.id, left=0, reason=why) for line in lines),
        shipments=tuple(ActionShipment(shipment_id=shipment.id, reason=why) for shipment in shipments),
    )


def _judge_order(
    action: HelpAction, milestones: Milestones, now: datetime, start: Availability
) -> tuple[Availability, bool]:
    availability = _seen(start, action.window.state_at(milestones.times, now=now))
    return availability, availability.available and not start.open_requests  # one at a time


def _judge_parcels(
    action: HelpAction, milestones: Milestones, now: datetime, start: Availability
) -> tuple[Availability, bool]:
    states = [(parcel, action.window.state_at(parcel.times, now=now)) for parcel in milestones.parcels]
    open_for = {shipment_id: request for request in start.open_requests for shipment_id in request.shipment_ids}
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
    telling = free if can_file else [state for _, state in states]
    return replace(_seen(start, _together(telling)), shipments=shipments), can_file


def _judge_lines(
    action: HelpAction, order: Order, milestones: Milestones, now: datetime, start: Availability
) -> tuple[Availability, bool]:
    states = [(parcel, action.window.state_at(parcel.times, now=now)) for parcel in milestones.parcels]
    in_open_windows = units_in(parcel for parcel, state in states if state.phase is Phase.OPEN)
    that_left = milestones.units_shipped(now)
    lines = tuple(
        _judge_line(line, in_open_windows[line.id], that_left[line.id] - order.returned.get(line.id, 0), start, states)
        for line in order.lines
    )
    start = replace(start, lines=lines)
    left = {line.line_id for line in lines if line.left}
    returnable = {line.id for line in order.lines if line.not_returnable is None}
    to_come = [state for parcel, state in states if state.phase is Phase.NOT_YET and returnable & parcel.units.keys()]
    if left:
        open_now = [state for parcel, state in states if state.phase is Phase.OPEN and left & parcel.units.keys()]
        return _seen(start, _together(open_now + to_come)), has_room(start.open_requests)
    availability = _seen(start, _together([state for _, state in states]))
    if availability.state is HelpActionState.CLOSED:
        return availability, False
    if to_come:
        return _seen(start, _together(to_come)), False
    reason = availability.reason  # cancelled before it left
    if availability.state is not HelpActionState.NOT_APPLICABLE:
        reason = Reason(code=ReasonCode.NOTHING_LEFT if returnable else ReasonCode.NOT_RETURNABLE)
    return replace(start, state=HelpActionState.NOT_APPLICABLE, reason=reason), False


def has_room(returns: tuple[HelpRequestSummary, ...]) -> bool:
    """Whether one more return may be open beside these."""
    lines = sum(len(request.quantities) for request in returns)
    return len(returns) < MAX_OPEN_RETURNS and lines < MAX_LINES_IN_RETURNS


def _judge_line(
    line: OrderLine,
    in_open_windows: int,
    not_returned: int,
    action: Availability,
    states: list[tuple[Parcel, WindowState]],
) -> ActionLine:
    """
    Left = the smaller of (units in open windows) and (units that left, less those in open or approved returns).

    `not_returned` are the units that left, less those in approved returns.
    """
    if line.not_returnable is not None:
        return ActionLine(line_id=line.id, left=0, reason=Reason(code=ReasonCode.NOT_RETURNABLE))
    holding = tuple(request for request in action.open_requests if line.id in request.quantities)
    left = max(0, min(in_open_windows, not_returned - sum(request.quantities[line.id] for request in holding)))
    if left:
        return ActionLine(line_id=line.id, left=left, reason=None)
    if in_open_windows:
        return ActionLine(
            line_id=line.id, left=0, reason=_request_open(holding) if holding else Reason(code=ReasonCode.NOTHING_LEFT)
        )
    own = [state for parcel, state in states if line.id in parcel.units]
    return ActionLine(line_id=line.id, left=0, reason=_reason(_together(own)))


def _together(states: list[WindowState]) -> WindowState:
    """
    One window out of many that run side by side.

    Open while one is open, until none is; else still to open while one of them is; else closed when one was open once;
    else it never opens.
    """
    for phase in (Phase.OPEN, Phase.NOT_YET, Phase.CLOSED, Phase.NEVER):
        same = [state for state in states if state.phase is phase]
        if same:
            opens = [state.opens_at for state in same if state.opens_at is not None]
            telling = _earliest(same) if phase is Phase.NOT_YET else _last_closed(same)
            return replace(
                telling,
                opens_at=min(opens, default=None),
                closes_at=_until(same, [state for state in states if state.phase is Phase.NOT_YET]),
            )
    raise ValueError("an order without lines has no windows")


def _until(states: list[WindowState], to_come: list[WindowState]) -> datetime | None:
    """When the last of these is closed, and of those to come that open before; None if that is not known."""
    closes = [state.closes_at for state in states if state.closes_at is not None]
    if len(closes) < len(states):
        return None
    until = max(closes)
    dated = [(state.opens_at, state.closes_at) for state in to_come if state.opens_at and state.closes_at]
    for opens_at, closes_at in sorted(dated):
        if opens_at <= until:
            until = max(until, closes_at)
    return until


def _earliest(states: list[WindowState]) -> WindowState:
    return min(states, key=lambda state: state.at.timestamp() if state.at else math.inf)


def _last_closed(states: list[WindowState]) -> WindowState:
    return max(states, key=lambda state: state.at.timestamp() if state.at else -math.inf)


_STATES: Final = {
    Phase.CLOSED: (HelpActionState.CLOSED, ReasonCode.CLOSED),
    Phase.NEVER: (HelpActionState.NOT_APPLICABLE, ReasonCode.CANNOT_OPEN),
    Phase.NOT_YET: (HelpActionState.NOT_YET, ReasonCode.NOT_OPEN_YET),
}


def _seen(availability: Availability, window: WindowState) -> Availability:
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
