"""
Judges orders: finds the availability of each help action, for one order at one moment.

Rule 1: the state is the first that applies: IN_PROGRESS, CLOSED, NOT_APPLICABLE, NOT_YET, AVAILABLE.
Rule 2: IN_PROGRESS means that requests of this action are open and no other can be filed, whatever the window's state.
Rule 3: an action that the shop has switched off has nothing to act on, and is NOT_APPLICABLE unless rule 2 applies.
Rule 4: an action per parcel or line is open while one of its windows is, and closed only when none can open again.
Rule 5: an action that looks at parcels is NOT_APPLICABLE to an order of which nothing is sent in one.
Rule 6: while an open request is known to a later version of this code alone, all actions count as switched off: what
is offered here might be refused there.
Rule 7: what a list shows is whether actions are available, so that alone is found for it, by the same windows of the
same policy (`_is_available`). A test holds it equal to the state that is found with all its reasons.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Final

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent, OrderPage, ReasonCode
from order_help.domain.availability import ActionLine, Actions, ActionShipment, Availability, OrderView, Reason
from order_help.domain.budget import MAX_RETURNS_WEIGHT, weight_of_return
from order_help.domain.help_requests import HelpRequestSummary
from order_help.domain.ids import LineId
from order_help.domain.milestones import LEAVING, HandOver, Milestones, Portion, Way, milestones_of
from order_help.domain.order import Order
from order_help.domain.policy import POLICY, HelpAction, LooksAt, Per
from order_help.domain.receipts import is_receipt_confirmed
from order_help.domain.returns import Allocation
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.shown_days import day_of_event
from order_help.domain.snapshot import OrderLine
from order_help.domain.status import status_of
from order_help.domain.units import UnitCount, allocate, units_of
from order_help.domain.windows import Phase, Window, WindowState, combined

MAX_OPEN_RETURNS: Final = 50
"""The number of open returns of one order from which on no other return is accepted."""


_HELPFUL: Final = frozenset({HelpActionState.AVAILABLE, HelpActionState.IN_PROGRESS})
"""The states in which an action is worth suggesting."""


def view_of(
    order: Order,
    *,
    now: datetime,
    settings: PolicySettings = DEFAULT_SETTINGS,
    policy: Mapping[HelpActionType, HelpAction] = POLICY,
) -> OrderView:
    """Returns the view of an order at `now` (aware, UTC)."""
    milestones = milestones_of(order, settings)
    situation = _Situation(order=order, milestones=milestones, settings=settings, now=now)
    return OrderView(
        order=order,
        now=now,
        settings=settings,
        milestones=milestones,
        status=status_of(milestones, now=now),
        actions=_JudgedActions(situation, policy),
    )


class _JudgedActions(Actions):
    """The actions of one order at one moment. What was found once is kept."""

    def __init__(self, situation: "_Situation", policy: Mapping[HelpActionType, HelpAction]) -> None:
        self._situation, self._policy = situation, policy
        self._found: dict[HelpActionType, _Found] = {}
        self._kept: dict[HelpActionType, Availability] = {}

    def __getitem__(self, type_: HelpActionType) -> Availability:
        availability = self._kept.get(type_)
        if availability is None:
            action = self._policy[type_]
            availability = _availability(action, self._found_of(type_), self._situation, self._instead_of(action))
            self._kept[type_] = availability
        return availability

    def __iter__(self) -> Iterator[HelpActionType]:
        return iter(self._policy)

    def __len__(self) -> int:
        return len(self._policy)

    def __repr__(self) -> str:
        return repr(dict(self))

    def available(self, page: OrderPage | None) -> Iterator[HelpActionType]:
        for type_, action in self._policy.items():
            if (page is None or page in action.pages) and self._is_available(type_, action):
                yield type_

    def _is_available(self, type_: HelpActionType, action: HelpAction) -> bool:
        if type_ in self._found or action.per is Per.LINE:
            return self._found_of(type_).state is HelpActionState.AVAILABLE
        return _is_available(action, self._situation)

    def _found_of(self, type_: HelpActionType) -> "_Found":
        found = self._found.get(type_)
        if found is None:
            found = self._found[type_] = _found(self._policy[type_], self._situation)
        return found

    def _instead_of(self, action: HelpAction) -> HelpActionType | None:
        """
        Returns the other action that helps if this one is not available, if there is one.

        It has to help with the very thing: one about what left does not, while something waits.
        """
        other = action.instead
        if other is None or other not in self._policy:
            return None
        if self._found_of(action.type).state is HelpActionState.AVAILABLE:
            return None
        if self._found_of(other).state not in _HELPFUL:
            return None
        is_of_the_rest = action.is_about_what_waits and self._policy[other].is_about_what_left
        return None if is_of_the_rest and self._situation.waits else other


def _is_available(action: HelpAction, situation: "_Situation") -> bool:
    """Whether an action that is judged as a whole, or by parcels, is AVAILABLE: what `_found` says, without reasons."""
    order, milestones, now = situation.order, situation.milestones, situation.now
    if action.type in situation.settings.switched_off or order.unknown_requests:
        return False
    open_requests = [request for request in order.open_requests if request.type is action.type]
    if action.per is Per.ORDER:
        [(looks_at, window)] = action.windows.items()
        has_no_parcel = looks_at is LooksAt.PARCELS and LEAVING[Way.PARCEL] in situation.never
        return not open_requests and not has_no_parcel and window.is_open_at(milestones.times, now=now)
    open_for = {milestones.id_of(id_) for request in open_requests for id_ in request.shipment_ids}
    windows = _windows(action)
    return any(
        portion.id not in open_for and windows[portion.way].is_open_at(portion.times, now=now)
        for portion in milestones.portions
        if portion.way in windows and not _is_never_returned(portion)
    )


@dataclass(slots=True, kw_only=True)
class _Found:
    """
    What was found about one action: all of its availability that does not follow from other actions.

    `can_file` says whether a request can be filed. The times to show are those of `window`, if there is one.
    """

    state: HelpActionState
    reason: Reason | None = None
    window: WindowState | None = None
    lines: tuple[ActionLine, ...] = ()
    shipments: tuple[ActionShipment, ...] = ()
    open_requests: tuple[HelpRequestSummary, ...] = ()
    can_file: bool = False


@dataclass(kw_only=True)
class _Situation:
    """What every action of an order is judged by."""

    order: Order
    milestones: Milestones
    settings: PolicySettings
    now: datetime
    _all_left: dict[datetime, bool] = field(default_factory=dict)

    @cached_property
    def waits(self) -> bool:
        """Whether something of the order is still, or again, at the shop."""
        return self.milestones.waits(self.now)

    @cached_property
    def never(self) -> frozenset[OrderEvent]:
        """The ways of leaving that nothing of the order takes."""
        return self.milestones.never()

    def has_all_left(self, at: datetime) -> bool:
        """Whether everything had left at a time; it is kept, because several actions close with the same event."""
        if at not in self._all_left:
            self._all_left[at] = self.milestones.has_all_left(at)
        return self._all_left[at]

    def reason(
        self,
        code: ReasonCode,
        event: OrderEvent | None = None,
        at: datetime | None = None,
        *,
        in_part: bool = False,
        confirmed: bool = False,
        line: OrderLine | None = None,
    ) -> Reason:
        """Returns a reason with the day that is shown of its time, about the order, a parcel or a line."""
        day = day_of_event(event, at, self.order.snapshot, self.settings) if at else None
        hand_over = self._hand_over(line) if event is OrderEvent.FIRST_HANDED_OVER else None
        return Reason(code=code, event=event, at=at, in_part=in_part, confirmed=confirmed, hand_over=hand_over, day=day)

    def _hand_over(self, line: OrderLine | None) -> HandOver | None:
        """Returns what the hand-overs of the order, or of one line, are; None if they are not all the same."""
        portions = [p for p in self.milestones.portions if p.way is Way.HAND_OVER and line in (None, p.line)]
        kinds = {portion.hand_over for portion in portions}
        return kinds.pop() if len(kinds) == 1 else None

    def request_open(self, requests: Iterable[HelpRequestSummary]) -> Reason:
        return self.reason(ReasonCode.REQUEST_OPEN, at=min(request.filed_at for request in requests))

    def reason_of(
        self,
        state: WindowState,
        *,
        in_part: bool = False,
        parcel: Portion | None = None,
        line: OrderLine | None = None,
    ) -> Reason | None:
        """Returns why a window in this state is not open, of the order, of a parcel or of a line; None if it is."""
        _, code = _STATES[state.phase]
        if code is None:
            return None
        confirmed = state.event is OrderEvent.RECEIVED and is_receipt_confirmed(
            (parcel,) if parcel else self.milestones.shipments()
        )
        return self.reason(code, state.event, state.at, in_part=in_part, confirmed=confirmed, line=line)

    def found(self, window: WindowState, *, in_part: bool = False) -> _Found:
        """Returns what follows from the state of the action's window."""
        state, _ = _STATES[window.phase]
        return _Found(
            state=state,
            reason=self.reason_of(window, in_part=in_part),
            window=window,
            can_file=window.phase is Phase.OPEN,
        )

    def states(self, action: HelpAction) -> list[tuple[Portion, WindowState]]:
        """Returns the portions that the action looks at, each with the state of its window."""
        return _states(action, self.milestones, now=self.now)


def _states(action: HelpAction, milestones: Milestones, *, now: datetime) -> list[tuple[Portion, WindowState]]:
    windows = _windows(action)
    return [
        (portion, windows[portion.way].state_at(portion.times, now=now))
        for portion in milestones.portions
        if portion.way in windows and not _is_never_returned(portion)
    ]


def _windows(action: HelpAction) -> dict[Way, Window]:
    """Returns the windows by the portions that they look at."""
    return {way: action.windows[looks_at] for way, looks_at in _WAYS.items() if looks_at in action.windows}


_WAYS: Final = {Way.PARCEL: LooksAt.PARCELS, Way.HAND_OVER: LooksAt.HAND_OVERS}


def _is_never_returned(portion: Portion) -> bool:
    """Whether it is handed over and nothing in it is returned: fees, and what the shop does not take back."""
    return portion.way is Way.HAND_OVER and (portion.line is None or not portion.line.is_taken_back)


def _availability(
    action: HelpAction, found: _Found, situation: _Situation, instead_try: HelpActionType | None
) -> Availability:
    window = found.window or _NO_TIMES
    opens_at = window.opens_at
    if opens_at is not None and window.phase is Phase.OPEN:
        opens_at = min(opens_at, situation.now)  # a shop whose clock is ahead places orders that are dated later
    return Availability(
        order=situation.order.ref,
        type=action.type,
        pages=action.pages,
        state=found.state,
        reason=found.reason,
        opens_at=opens_at,
        opens_on=window.opens_on,
        closes_at=window.closes_at,
        last_day=situation.settings.last_day(window.closes_at) if window.closes_at else None,
        closes_on=window.closes_on,
        lines=found.lines,
        shipments=found.shipments,
        open_requests=found.open_requests,
        instead_try=instead_try,
    )


def _found(action: HelpAction, situation: _Situation) -> _Found:
    open_requests = tuple([request for request in situation.order.open_requests if request.type is action.type])
    match action.per:
        case _ if action.type in situation.settings.switched_off or situation.order.unknown_requests:
            found = _switched_off(action, situation.order)
        case Per.ORDER:
            found = _found_for_order(action, situation)
            found.can_file = found.can_file and not open_requests
        case Per.PARCEL:
            found = _found_for_parcels(action, situation, open_requests)
        case Per.LINE:
            found = _found_for_lines(action, situation, open_requests)
    found.open_requests = open_requests
    if open_requests and not found.can_file:
        found.state, found.reason = HelpActionState.IN_PROGRESS, situation.request_open(open_requests)
    return found


def _switched_off(action: HelpAction, order: Order) -> _Found:
    found = _not_applicable(Reason(code=ReasonCode.NOT_OFFERED))
    lines = order.lines if action.per is Per.LINE else ()
    shipments = order.shipments if action.per is Per.PARCEL else ()
    found.lines = tuple(ActionLine(line_id=line.id, left=0, reason=found.reason) for line in lines)
    found.shipments = tuple(ActionShipment(shipment_id=shipment.id, reason=found.reason) for shipment in shipments)
    return found


def _found_for_order(action: HelpAction, situation: _Situation) -> _Found:
    [(looks_at, window)] = action.windows.items()
    state = window.state_at(situation.milestones.times, now=situation.now, never=situation.never)
    has_no_parcel = looks_at is LooksAt.PARCELS and LEAVING[Way.PARCEL] in situation.never
    if state.phase is not Phase.CLOSED and has_no_parcel:
        return _not_applicable(situation.reason(ReasonCode.NO_PARCEL))
    return situation.found(state, in_part=_is_in_part(state, situation))


def _is_in_part(state: WindowState, situation: _Situation) -> bool:
    """Whether the event with which a window closed or is to open is true of a part of the order alone."""
    milestones, now = situation.milestones, situation.now
    if state.event is OrderEvent.RECEIVED:
        return situation.waits
    if state.event not in _EVENTS_OF_LEAVING:
        return False
    if state.phase is Phase.CLOSED:
        return state.at is not None and not situation.has_all_left(state.at)
    return any(portion.has_left(now) for portion in milestones.portions)


def _found_for_parcels(
    action: HelpAction, situation: _Situation, open_requests: tuple[HelpRequestSummary, ...]
) -> _Found:
    milestones, states = situation.milestones, situation.states(action)
    open_for = {milestones.id_of(id_): request for request in open_requests for id_ in request.shipment_ids}
    shipments = [
        ActionShipment(
            shipment_id=parcel.id,
            reason=situation.request_open((open_for[parcel.id],))
            if parcel.id in open_for
            else situation.reason_of(state, parcel=parcel),
        )
        for parcel, state in states
        if parcel.id is not None
    ]
    no_parcel = situation.reason(ReasonCode.NO_PARCEL)
    shipments += [ActionShipment(shipment_id=note.id, reason=no_parcel) for note in milestones.no_parcels]
    if states:
        free = [state for parcel, state in states if parcel.id not in open_for]
        can_file = any(state.phase is Phase.OPEN for state in free)
        window = combined(free if can_file else [state for _, state in states])
        found = situation.found(window, in_part=_is_in_part(window, situation))
        found.can_file = can_file
    else:
        found = _not_applicable(_cancelled(situation) or no_parcel)
    found.shipments = tuple(shipments)
    return found


def _found_for_lines(
    action: HelpAction, situation: _Situation, open_requests: tuple[HelpRequestSummary, ...]
) -> _Found:
    order, states = situation.order, situation.states(action)
    units = units_of(order, situation.milestones, now=situation.now)
    packed = {line_id for portion, _ in states for line_id in portion.units}
    left = units.returnable([portion for portion, state in states if state.phase is Phase.OPEN])
    lines = tuple(
        [
            _action_line(line, left[line.id], situation, states) if _is_returned(line, packed) else _not_returned(line)
            for line in order.lines
        ]
    )
    found = _found_for_returns(situation, states, lines, packed, units)
    if found.can_file and not may_open_return(order):
        found.can_file = False
        if not open_requests:
            found = _not_applicable(Reason(code=ReasonCode.LIMIT_REACHED))
    found.lines = lines
    return found


def _found_for_returns(
    situation: _Situation,
    states: list[tuple[Portion, WindowState]],
    lines: tuple[ActionLine, ...],
    packed: Set[LineId],
    units: UnitCount,
) -> _Found:
    """
    Returns what was found about returns, from the `states` of all portions and what was found of each line.

    While something is left, the window is that of the portions of which units can be or will be returned.
    """
    left = {line.line_id for line in lines if line.left}
    returned = {line.id: line.needed for line in situation.order.lines if _is_returned(line, packed)}
    awaited = {line_id for line_id, needed in returned.items() if needed}
    coming = [(portion, state) for portion, state in states if state.phase is Phase.NOT_YET]
    if left:
        awaited = {line_id for line_id in awaited if not units.lines[line_id].is_claimed}
        free = [
            state
            for portion, state in states
            if state.phase is Phase.OPEN and any(units.free_in(portion, one) > 0 for one in left & portion.units.keys())
        ]
        return situation.found(combined(free + [s for portion, s in coming if awaited & portion.units.keys()]))
    to_come = [state for portion, state in coming if awaited & portion.units.keys()]
    window = combined([state for _, state in states]) if states else None
    if window and window.phase is Phase.CLOSED:
        return situation.found(window)
    if to_come:
        window = combined(to_come)
        return situation.found(window, in_part=_is_in_part(window, situation))
    if window is None or window.phase is Phase.NEVER:
        reason = _cancelled(situation)
        if reason:
            return _not_applicable(reason)
    return _not_applicable(Reason(code=ReasonCode.NOTHING_LEFT if returned else ReasonCode.NOT_RETURNABLE))


def _is_returned(line: OrderLine, packed: Set[LineId]) -> bool:
    """Whether the shop takes units of a line back; `packed` are the lines of which units are in some portion."""
    return line.is_taken_back or (line.not_returnable is None and line.is_goods and line.id in packed)


def _not_returned(line: OrderLine) -> ActionLine:
    return ActionLine(line_id=line.id, left=0, reason=Reason(code=ReasonCode.NOT_RETURNABLE))


def may_open_return(order: Order) -> bool:
    """
    Whether the order has room for another open return; a single return may have any number of lines.

    Approved returns take up room for good, since they are counted for good.
    """
    returns = [request for request in order.open_requests if request.type is HelpActionType.RETURN_OR_REPLACE_ITEMS]
    allocation = [
        *(request.allocation for request in returns),
        *(approved.allocation for approved in order.approved_returns),
    ]
    weight = sum(map(weight_of_return, allocation))
    return len(returns) < MAX_OPEN_RETURNS and weight < MAX_RETURNS_WEIGHT


def allocation_of(view: OrderView, quantities: Mapping[LineId, int]) -> Allocation:
    """
    Returns from which portions a return takes its units: from those whose return window ends first.

    There are as many units as the view says are left of each line.
    """
    action = POLICY[HelpActionType.RETURN_OR_REPLACE_ITEMS]
    states = _states(action, view.milestones, now=view.now)
    open_now = [(portion, state) for portion, state in states if state.phase is Phase.OPEN]
    open_now.sort(key=lambda one: one[1].closes_at.timestamp() if one[1].closes_at else math.inf)
    units = units_of(view.order, view.milestones, now=view.now)
    return allocate(quantities, [portion for portion, _ in open_now], units)


def _action_line(
    line: OrderLine, left: int, situation: _Situation, states: list[tuple[Portion, WindowState]]
) -> ActionLine:
    """Returns that so many units of a line are left to return, or why there are none."""
    if left:
        return ActionLine(line_id=line.id, left=left, reason=None)
    own = [state for portion, state in states if line.id in portion.units]
    if any(state.phase is Phase.OPEN for state in own):
        return ActionLine(line_id=line.id, left=0, reason=_why_nothing_left(line, situation))
    window = combined(own) if own else None
    if window is None or (not line.needed and window.phase in (Phase.NOT_YET, Phase.NEVER)):
        return ActionLine(line_id=line.id, left=0, reason=Reason(code=ReasonCode.TAKEN_OFF))
    has_left = any(line.id in portion.units and portion.has_left(situation.now) for portion, _ in states)
    in_part = has_left and window.phase is Phase.NOT_YET
    return ActionLine(line_id=line.id, left=0, reason=situation.reason_of(window, in_part=in_part, line=line))


def _why_nothing_left(line: OrderLine, situation: _Situation) -> Reason:
    holding = tuple(request for request in situation.order.open_requests if line.id in request.quantities)
    if holding:
        return situation.request_open(holding)
    if not line.needed:
        return Reason(code=ReasonCode.TAKEN_OFF)
    approved = any(line.id in one.quantities for one in situation.order.approved_returns)
    return Reason(code=ReasonCode.RETURNED if line.returned and not approved else ReasonCode.NOTHING_LEFT)


def _cancelled(situation: _Situation) -> Reason | None:
    """Returns that the order is cancelled as a reason why something can never be, if it is."""
    if not situation.milestones.has_happened(OrderEvent.CANCELLED, situation.now):
        return None
    at = situation.milestones.times[OrderEvent.CANCELLED]
    return situation.reason(ReasonCode.CANNOT_OPEN, OrderEvent.CANCELLED, at)


def _not_applicable(reason: Reason) -> _Found:
    return _Found(state=HelpActionState.NOT_APPLICABLE, reason=reason)


_NO_TIMES: Final = WindowState(phase=Phase.NEVER)

_EVENTS_OF_LEAVING: Final = frozenset(LEAVING.values())

_STATES: Final = {
    Phase.OPEN: (HelpActionState.AVAILABLE, None),
    Phase.CLOSED: (HelpActionState.CLOSED, ReasonCode.CLOSED),
    Phase.NEVER: (HelpActionState.NOT_APPLICABLE, ReasonCode.CANNOT_OPEN),
    Phase.NOT_YET: (HelpActionState.NOT_YET, ReasonCode.NOT_OPEN_YET),
}
