"""
"The policy" of docs/architecture.md read a second time, in plain sentences of code, to hold the product against.

It works on what is told of an order (`reading_order.py`), imports nothing of the product, and knows no table: every
kind of help has its own paragraph. Where that page leaves a choice, the comment says which was taken.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from tests.independent.reading_days import ends, last_day
from tests.independent.reading_order import Line, Moment, Told
from tests.independent.reading_parcels import Goods, Parcel, earliest, goods_of, paid_at, past
from tests.independent.reading_status import nothing_waits, status_of
from tests.independent.reading_units import (
    RETURN,
    LinePortion,
    overshipped_since,
    portions_of,
    returnable,
)

MISSING = "REPORT_PACKAGE_NOT_RECEIVED"

UNREACHABLE = {
    ("RESOLVE_PAYMENT_ISSUE", "CLOSED"),
    ("RESOLVE_PAYMENT_ISSUE", "NOT_APPLICABLE"),
    ("RESOLVE_PAYMENT_ISSUE", "NOT_YET"),
    ("CHANGE_SHIPPING_ADDRESS", "NOT_YET"),
    ("CANCEL_ORDER", "NOT_APPLICABLE"),
    ("CANCEL_ORDER", "NOT_YET"),
    ("CHECK_ORDER_PROGRESS", "NOT_APPLICABLE"),
}
"""
Kinds of help and states in which no order ever is.

The window of a payment issue opens with the order and never closes. An order that is known was placed, so what opens
with the order is never still to open. What a cancellation keeps from opening it also closes, except where a parcel
opens it.
"""

ONLY_WITHOUT_PARCELS = {
    ("CHANGE_SHIPPING_ADDRESS", "NOT_APPLICABLE"),
    ("REPORT_CUSTOMS_DUTY_ISSUE", "NOT_APPLICABLE"),
}
"""Where only an order is of which nothing is sent in a parcel."""


@dataclass(frozen=True)
class Why:
    """Why something is not available: in a word, by which event, and when that was or will be."""

    code: str
    event: str | None = None
    at: Moment = None


@dataclass(frozen=True)
class ActionState:
    """Where one kind of help stands, and why if it is not available."""

    state: str
    why: Why | None = None
    closes_at: Moment = None  # only of what is counted in parcels or units, while nothing else is to come

    @property
    def event(self) -> str | None:
        return self.why.event if self.why else None

    @property
    def at(self) -> Moment:
        """The time of the event; without one, it would be that of a request."""
        return self.why.at if self.why and self.why.event else None


@dataclass
class Reading:
    """Everything the policy says of one order at one moment."""

    status: str
    states: dict[str, ActionState] = field(default_factory=dict)
    instead: dict[str, str] = field(default_factory=dict)  # what to try in place of what is not available
    left: dict[str, int] = field(default_factory=dict)
    why_not_line: dict[str, Why | None] = field(default_factory=dict)  # lines of which nothing can be returned
    why_not_parcel: dict[str, Why | None] = field(default_factory=dict)  # parcels that cannot be reported as missing
    confirmable: list[str] = field(default_factory=list)  # parcels whose receipt can be confirmed
    names: list[frozenset[str]] = field(default_factory=list)  # the ids of each parcel
    shipped_though_cancelled: Moment = None  # since when the desk has that alert, if it has it
    overshipped: Moment = None  # the same
    last_day: dict[str, date] = field(default_factory=dict)
    list_links: set[str] = field(default_factory=set)
    details_links: set[str] = field(default_factory=set)

    @property
    def missable(self) -> list[str]:
        return [parcel for parcel, why in self.why_not_parcel.items() if why is None]


def read(order: Told, now: datetime) -> Reading:
    """Judges an order at `now`."""
    goods = goods_of(order)
    reading = Reading(status=status_of(order, goods, now))
    reading.names = [parcel.names for parcel in goods.parcels]
    reading.shipped_though_cancelled = _shipped_though_cancelled(order, goods, now)
    reading.overshipped = overshipped_since(goods, order, now)
    reading.why_not_parcel = {parcel.id: _why_not_missing(parcel, order, goods, now) for parcel in goods.parcels}
    reading.why_not_parcel |= dict.fromkeys(goods.notes, Why("NO_PARCEL"))
    reading.left = {line.id: returnable(line, goods, order, now) for line in order.snapshot.lines}
    reading.why_not_line = {line.id: _why_no_units(line, order, goods, now) for line in order.snapshot.lines}
    reading.confirmable = [
        parcel.id for parcel in goods.parcels if parcel.is_out(now) and not past(parcel.received_at, now)
    ]

    say = reading.states
    say["CHANGE_SHIPPING_ADDRESS"] = _address(order, goods, now)
    say["CANCEL_ORDER"] = _cancel(order, goods, now)
    say["RESOLVE_PAYMENT_ISSUE"] = _in_progress("RESOLVE_PAYMENT_ISSUE", order) or ActionState("AVAILABLE")
    say["CHECK_ORDER_PROGRESS"] = _progress(order, goods, now)
    say["REPORT_CUSTOMS_DUTY_ISSUE"] = _customs(order, goods, now)
    say["REPORT_PACKAGE_NOT_RECEIVED"] = _not_received(order, goods, reading, now)
    say["RETURN_OR_REPLACE_ITEMS"] = _returns(order, goods, reading, now)
    for action in order.switched_off:
        _switch_off(action, reading, order, now)

    _suggest(reading, all_gone=nothing_waits(order, goods, now))
    for action, found in say.items():
        if found.closes_at is not None:
            reading.last_day[action] = last_day(found.closes_at, order.zone)
        # Every link stands on the details; three of them stand on the list as well.
        if found.state == "AVAILABLE":
            reading.details_links.add(action)
            if action in (MISSING, "REPORT_CUSTOMS_DUTY_ISSUE", "CHECK_ORDER_PROGRESS"):
                reading.list_links.add(action)
    return reading


def _switch_off(action: str, reading: Reading, order: Told, now: datetime) -> None:
    """A shop that does not offer something takes no requests of that kind. Those that are there it still answers."""
    not_offered = Why("NOT_OFFERED")
    reading.states[action] = _in_progress(action, order) or ActionState("NOT_APPLICABLE", not_offered)
    if action == RETURN:
        reading.left = dict.fromkeys(reading.left, 0)
        reading.why_not_line = dict.fromkeys(reading.left, not_offered)
    if action == MISSING:
        reading.why_not_parcel = dict.fromkeys(reading.why_not_parcel, not_offered)


def _suggest(reading: Reading, *, all_gone: bool) -> None:
    """
    What helps instead, if it does now.

    What waits can neither be returned nor be missing, so while something waits, only the payment is left to ask about.
    """
    for action, other in (
        ("CANCEL_ORDER", RETURN),
        ("CHANGE_SHIPPING_ADDRESS", MISSING),
        ("CHECK_ORDER_PROGRESS", MISSING),
        (RETURN, "RESOLVE_PAYMENT_ISSUE"),
    ):
        can_touch_it = all_gone or action == RETURN
        helps = reading.states[other].state in ("AVAILABLE", "IN_PROGRESS")
        if reading.states[action].state != "AVAILABLE" and helps and can_touch_it:
            reading.instead[action] = other


def _shipped_though_cancelled(order: Told, goods: Goods, now: datetime) -> Moment:
    """
    After a cancellation by a request nothing should have left; the shop may cancel the rest of what has left.

    What was called off is an alert when its time comes: somebody has to see whether it left nevertheless. What came
    back is at the shop, so nobody need look.
    """
    cancelled_at = goods.cancelled_at
    if cancelled_at is None:
        return None
    left = [parcel.left_at for parcel in goods.parcels if not parcel.is_back(now)]
    left += [hand_over.at for hand_over in goods.hand_overs]
    by_request = order.cancelled_here is not None
    since = [at for at in left if at is not None and (by_request or at >= cancelled_at)]
    return min((at for at in [*since, *goods.called_off] if at <= now), default=None)


# --- the kinds of help that look at the order as a whole -----------------------------------------------------------


def _in_progress(action: str, order: Told) -> ActionState | None:
    """Of most kinds there is one request at a time."""
    why = _request_open(action, order)
    return ActionState("IN_PROGRESS", why) if why else None


def _request_open(
    action: str, order: Told, *, line: str | None = None, parcel: frozenset[str] | None = None
) -> Why | None:
    """Since when a request of this kind is open; one with this line, or about this parcel."""
    since = [
        request.filed_at
        for request in order.open_of(action)
        if (line is None or line in request.items) and (parcel is None or parcel & set(request.parcels))
    ]
    return Why("REQUEST_OPEN", None, min(since)) if since else None


def _first_closed(now: datetime, *closings: tuple[str, Moment]) -> ActionState | None:
    """The earliest closing that has happened; of two at the same instant the one named first."""
    first: tuple[datetime, str] | None = None
    for event, at in closings:
        if at is not None and at <= now and (first is None or at < first[0]):
            first = at, event
    return ActionState("CLOSED", Why("CLOSED", first[1], first[0])) if first else None


def _no_parcel(order: Told, goods: Goods) -> ActionState | None:
    """Nothing of the order is sent in a parcel: none is known, and nothing waits for one."""
    if goods.parcels or goods.waiting_for_parcel:
        return None
    return ActionState("NOT_APPLICABLE", Why("NO_PARCEL"))


def _waits_for(event: str, at: Moment) -> ActionState:
    return ActionState("NOT_YET", Why("NOT_OPEN_YET", event, at))


def _address(order: Told, goods: Goods, now: datetime) -> ActionState:
    """Until the first parcel leaves. What is handed over without a parcel has no address."""
    closed = _first_closed(
        now,
        ("RELEASED", _released_at(order, goods)),
        ("FIRST_SHIPPED", goods.first_left_at()),
        ("CANCELLED", goods.cancelled_at),
    )
    return (
        _in_progress("CHANGE_SHIPPING_ADDRESS", order) or closed or _no_parcel(order, goods) or ActionState("AVAILABLE")
    )


def _cancel(order: Told, goods: Goods, now: datetime) -> ActionState:
    """Until anything has left the shop."""
    closed = _first_closed(
        now,
        ("RELEASED", _released_at(order, goods)),
        ("FIRST_SHIPPED", goods.first_left_at()),
        ("FIRST_HANDED_OVER", goods.first_handed_over_at()),
        ("CANCELLED", goods.cancelled_at),
    )
    return _in_progress("CANCEL_ORDER", order) or closed or ActionState("AVAILABLE")


def _released_at(order: Told, goods: Goods) -> Moment:
    at, cancelled_at = order.snapshot.released_at, goods.cancelled_at
    called_off = order.snapshot.is_plan(at) and at is not None and cancelled_at is not None and at >= cancelled_at
    return None if called_off else at


def _progress(order: Told, goods: Goods, now: datetime) -> ActionState:
    """From the day by which it should have been sent, or a week after it was paid, until all has left the shop."""
    closed = _first_closed(
        now,
        ("FULFILLED", _fulfilled_at(order, goods)),
        ("CANCELLED", goods.cancelled_at),
    )
    early = _in_progress("CHECK_ORDER_PROGRESS", order) or closed
    if early:
        return early
    paid = paid_at(order.snapshot, goods.cancelled_at)
    if paid is None or not past(paid, now):
        return _waits_for("PAID", paid)
    ship_by = order.snapshot.ship_by or ends(paid, 7, order.zone)
    return ActionState("AVAILABLE") if past(ship_by, now) else _waits_for("SHIP_BY", ship_by)


def _fulfilled_at(order: Told, goods: Goods) -> Moment:
    """When the shop had done its part for the last unit that was not taken off; what came back had been sent."""
    if order.snapshot.has_only_fees:
        return goods.fees_done_at
    done = [_line_done_at(line, goods) for line in order.snapshot.goods if line.needed]
    if not done:  # nothing is needed any more, so it is done since anything was
        return earliest([goods.first_left_at(), goods.first_handed_over_at()])
    known = [at for at in done if at is not None]
    return max(known) if len(known) == len(done) else None


def _line_done_at(line: Line, goods: Goods) -> Moment:
    gone = [(parcel.left_at, parcel.units.get(line.id, 0)) for parcel in goods.parcels]
    gone += [(one.ready_at, one.units) for one in goods.hand_overs if one.line.id == line.id]
    units = 0
    for at, more in sorted((at, more) for at, more in gone if at is not None):
        units += more
        if units >= line.needed:
            return at
    return None


def _customs(order: Told, goods: Goods, now: datetime) -> ActionState:
    """Once it is paid, until the first parcel leaves."""
    closed = _first_closed(now, ("FIRST_SHIPPED", goods.first_left_at()), ("CANCELLED", goods.cancelled_at))
    early = _in_progress("REPORT_CUSTOMS_DUTY_ISSUE", order) or closed or _no_parcel(order, goods)
    if early:
        return early
    paid = paid_at(order.snapshot, goods.cancelled_at)
    return ActionState("AVAILABLE") if past(paid, now) else _waits_for("PAID", paid)


# --- package not received: parcel by parcel ------------------------------------------------------------------------


def _inquiry_over(parcel: Parcel, now: datetime) -> ActionState | None:
    return _first_closed(
        now,
        ("RETURNED_TO_SENDER", parcel.returned_at),
        ("RECEIVED", parcel.received_at),
        ("INQUIRY_TIME_ENDED", parcel.inquiry_ends_at),
    )


def _why_not_missing(parcel: Parcel, order: Told, goods: Goods, now: datetime) -> Why | None:
    """Why this parcel cannot be reported as not received; None if it can."""
    in_progress = _request_open(MISSING, order, parcel=parcel.names)
    if in_progress:
        return in_progress
    over = _inquiry_over(parcel, now)
    if over:
        return over.why
    if parcel.has_left(now):
        return None
    if parcel.left_at is None and past(goods.cancelled_at, now):
        return Why("CANNOT_OPEN", "CANCELLED", goods.cancelled_at)
    return Why("NOT_OPEN_YET", "FIRST_SHIPPED", parcel.left_at)


def _not_received(order: Told, goods: Goods, reading: Reading, now: datetime) -> ActionState:
    if reading.missable:
        return ActionState("AVAILABLE")
    in_progress = _in_progress(MISSING, order)
    if in_progress:
        return in_progress

    awaited = [p for p in goods.parcels if _to_come(p.left_at, goods, now) and not _inquiry_over(p, now)]
    cancelled = past(goods.cancelled_at, now)
    if awaited or (not cancelled and goods.waiting_for_parcel):
        return _waits_for("FIRST_SHIPPED", min((p.left_at for p in awaited if p.left_at), default=None))

    over = [end for end in (_inquiry_over(parcel, now) for parcel in goods.parcels) if end]
    if over:
        return _last(over)
    return _cannot_open(goods) if cancelled else ActionState("NOT_APPLICABLE", Why("NO_PARCEL"))


def _to_come(at: Moment, goods: Goods, now: datetime) -> bool:
    """A date in the future is to come whatever else happened; without a date, unless the order was cancelled."""
    return at > now if at is not None else not past(goods.cancelled_at, now)


def _last(over: Iterable[ActionState]) -> ActionState:
    """Of several ends the last one; of two at the same instant that of what is listed first."""
    last: ActionState | None = None
    for end in over:
        assert end.why is not None
        assert end.why.at is not None
        if last is None or last.why is None or last.why.at is None or end.why.at > last.why.at:
            last = end
    assert last is not None
    return last


def _cannot_open(goods: Goods) -> ActionState:
    return ActionState("NOT_APPLICABLE", Why("CANNOT_OPEN", "CANCELLED", goods.cancelled_at))


# --- return & replace: line by line, each in its own portions ------------------------------------------------------


def _return_over(portion: LinePortion, now: datetime) -> ActionState | None:
    back_at = portion.source.returned_at if isinstance(portion.source, Parcel) else None
    return _first_closed(now, ("RETURNED_TO_SENDER", back_at), ("RETURN_WINDOW_ENDED", portion.source.return_ends_at))


def _why_nothing_is_left(line: Line, order: Told) -> Why:
    if not line.needed:
        return Why("TAKEN_OFF")
    is_granted = any(line.id in request.items for request in order.approved)
    return Why("RETURNED" if line.returned and not is_granted else "NOTHING_LEFT")


def _why_no_units(line: Line, order: Told, goods: Goods, now: datetime) -> Why | None:
    """Why nothing of this line can be returned; None if something can."""
    portions = list(portions_of(line, goods))
    waits = line.fulfilment == "PARCEL" and line.id in goods.waiting_for_parcel
    if not line.takes_back or (not line.may_come_back and not portions):
        return Why("NOT_RETURNABLE")
    if returnable(line, goods, order, now):
        return None
    if any(portion.is_open(now) for portion in portions):
        return _request_open(RETURN, order, line=line.id) or _why_nothing_is_left(line, order)
    first = _first_to_open(portions, goods, now, waits=waits)
    if first:  # what is still to come opens nothing for what was taken off
        return first.why if line.needed else Why("TAKEN_OFF")
    over = [end for end in (_return_over(portion, now) for portion in portions) if end]
    if over:
        return _last(over).why
    return _cannot_open(goods).why if line.needed else Why("TAKEN_OFF")


def _first_to_open(portions: Iterable[LinePortion], goods: Goods, now: datetime, *, waits: bool) -> ActionState | None:
    """
    The portion that opens first: one with a date by its time, then the others.

    Of these first parcels, then what waits for one, then what is handed over without.
    """
    coming = [it for it in portions if _to_come(it.opens_at, goods, now) and not _return_over(it, now)]
    events = [(it.opens_at, "FIRST_SHIPPED" if isinstance(it.source, Parcel) else "FIRST_HANDED_OVER") for it in coming]
    dated = [(at, event) for at, event in events if at is not None]
    if dated:
        at, event = min(dated, key=lambda one: one[0])
        return _waits_for(event, at)
    undated = {event for _, event in events}
    if "FIRST_SHIPPED" in undated or (waits and not past(goods.cancelled_at, now)):
        return _waits_for("FIRST_SHIPPED", None)
    return _waits_for("FIRST_HANDED_OVER", None) if undated else None


def _returns(order: Told, goods: Goods, reading: Reading, now: datetime) -> ActionState:
    # The shop keeps fifty returns of an order open at most.
    lines = order.snapshot.goods
    if any(reading.left.values()) and len(order.open_of(RETURN)) < 50:
        return ActionState("AVAILABLE")
    in_progress = _in_progress(RETURN, order)
    if in_progress:
        return in_progress

    # Of what was taken off nothing can come back, whatever parcels still name of it.
    portions = [portion for line in lines if line.needed for portion in portions_of(line, goods)]
    waits = any(line.takes_back and line.id in goods.waiting_for_parcel for line in lines)
    first = _first_to_open(_parcels_first(portions), goods, now, waits=waits)
    if first:
        return first

    # Windows are or will be open, but nothing in them goes back: nothing is left to act on.
    cancelled = past(goods.cancelled_at, now)
    of_parcels = [LinePortion(parcel, 0) for parcel in goods.parcels]
    of_hand_overs = [LinePortion(it, 0) for it in goods.hand_overs if it.line.takes_back and it.line.may_come_back]
    every = of_parcels + of_hand_overs
    to_come = any(_to_come(it.opens_at, goods, now) and not _return_over(it, now) for it in every)
    nothing_goes_back = Why("NOTHING_LEFT" if _any_goes_back(order, goods) else "NOT_RETURNABLE")
    if to_come or any(it.is_open(now) for it in every) or (goods.waiting_for_parcel and not cancelled):
        return ActionState("NOT_APPLICABLE", nothing_goes_back)

    over = [end for end in (_return_over(portion, now) for portion in every) if end]
    if over:
        return _last(over)
    return _cannot_open(goods) if cancelled else ActionState("NOT_APPLICABLE", nothing_goes_back)


def _parcels_first(portions: list[LinePortion]) -> list[LinePortion]:
    return sorted(portions, key=lambda portion: not isinstance(portion.source, Parcel))


def _any_goes_back(order: Told, goods: Goods) -> bool:
    """Whether there is a line that the shop would take back."""
    return any(
        line.takes_back and (line.may_come_back or list(portions_of(line, goods))) for line in order.snapshot.goods
    )
