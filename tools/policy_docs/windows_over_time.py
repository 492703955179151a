"""Computes when an order offers which help: its events in sequence, and a bar for each period of an open action."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from order_help.domain.actions import HelpActionType, OrderEvent, ReasonCode
from order_help.domain.availability import OrderView, Reason
from order_help.domain.judging import view_of
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.status import OrderStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An instant at which events happen to the order, and the order's status from then on."""

    place: int  # the first is 0
    at: datetime
    events: tuple[OrderEvent, ...]
    status: OrderStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """A period in which an action is available; `closes` is None if it does not end."""

    action: HelpActionType
    opens: Mark
    closes: Mark | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowsOverTime:
    """
    The marks of one order, oldest first, and the bars in the order of the policy's actions.

    `not_applicable` are the actions that the order never offers, since nothing of it is sent in a parcel.
    """

    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...]
    not_applicable: tuple[HelpActionType, ...] = ()


def windows_over_time(order: Order, settings: PolicySettings = DEFAULT_SETTINGS) -> WindowsOverTime:
    """Evaluates an order of one portion at each of its events; between two events nothing changes."""
    milestones = milestones_of(order, settings)
    [portion] = milestones.portions
    times = {**milestones.times, **portion.times}
    instants = sorted(set(times.values()))
    views = [view_of(order, now=at, settings=settings) for at in instants]
    marks = tuple(
        Mark(
            place=place,
            at=view.now,
            events=tuple(event for event in OrderEvent if times.get(event) == view.now),
            status=view.status,
        )
        for place, view in enumerate(views)
    )
    bars = tuple(bar for action in views[0].actions for bar in _bars(action, views, marks))
    without_parcels = Reason(code=ReasonCode.NO_PARCEL)
    none = tuple(type_ for type_, action in views[0].actions.items() if action.reason == without_parcels)
    return WindowsOverTime(marks=marks, bars=bars, not_applicable=none)


def _bars(action: HelpActionType, views: list[OrderView], marks: tuple[Mark, ...]) -> Iterator[Bar]:
    for available, run in groupby(marks, key=lambda mark: views[mark.place].actions[action].available):
        if available:
            *_, last = first, *_ = list(run)
            after = last.place + 1
            yield Bar(action=action, opens=first, closes=marks[after] if after < len(marks) else None)
