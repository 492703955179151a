from dataclasses import replace
from datetime import timedelta
from xml.etree import ElementTree as ET

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent
from order_help.domain.judging import view_of
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.policy import POLICY, LooksAt
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from order_help.domain.windows import Window
from tools.policy_docs.typical_order import picked_up_order, typical_order
from tools.policy_docs.windows_over_time import windows_over_time
from tools.policy_docs.windows_picture import windows_picture

TIMES = milestones_of(typical_order(), DEFAULT_SETTINGS).times
LONG_AFTER = max(TIMES.values()) + timedelta(days=365)


def drawn(order: Order, settings: PolicySettings = DEFAULT_SETTINGS) -> ET.Element:
    return ET.fromstring(windows_picture(windows_over_time(order, settings)))


def places(svg: ET.Element) -> dict[OrderEvent, float]:
    """The x of each event's mark."""
    marks = (element for element in svg.iter() if element.get("data-events"))
    return {
        OrderEvent(event): float(mark.attrib["x1"]) for mark in marks for event in mark.attrib["data-events"].split()
    }


def bars(svg: ET.Element) -> dict[HelpActionType, tuple[float, float]]:
    """Where each action's bar begins and ends."""
    return {
        HelpActionType(bar.attrib["data-action"]): (
            float(bar.attrib["x"]),
            float(bar.attrib["x"]) + float(bar.attrib["width"]),
        )
        for bar in svg.iter()
        if bar.get("data-action")
    }


def a_window(action: HelpActionType) -> Window:
    """The window by which an order in one parcel is judged."""
    windows = POLICY[action].windows
    return windows.get(LooksAt.PARCELS) or windows[LooksAt.ORDER]


def words(svg: ET.Element) -> list[str]:
    return [element.text or "" for element in svg.iter() if element.tag.endswith("text")]


def test_every_event_of_the_order_has_its_mark_and_time_runs_to_the_right() -> None:
    marks = places(drawn(typical_order()))
    assert marks.keys() == TIMES.keys()
    assert sorted(marks, key=lambda event: marks[event]) == sorted(marks, key=lambda event: TIMES[event])


def test_every_action_has_one_bar() -> None:
    assert bars(drawn(typical_order())).keys() == POLICY.keys()


@pytest.mark.parametrize("action", list(POLICY), ids=lambda action: action.value)
def test_a_bar_begins_at_the_last_of_the_events_that_open_it(action: HelpActionType) -> None:
    svg = drawn(typical_order())
    assert bars(svg)[action][0] == max(places(svg)[event] for event in a_window(action).opens)


@pytest.mark.parametrize("action", [a for a in POLICY if a_window(a).closes], ids=lambda action: action.value)
def test_a_bar_ends_at_the_event_that_closes_it(action: HelpActionType) -> None:
    svg = drawn(typical_order())
    reason = view_of(typical_order(), now=LONG_AFTER).actions[action].reason
    assert reason is not None
    assert reason.event is not None
    assert bars(svg)[action][1] == places(svg)[reason.event]


def test_the_bar_of_an_action_that_never_closes_runs_beyond_the_last_event() -> None:
    svg = drawn(typical_order())
    state = view_of(typical_order(), now=LONG_AFTER).actions[HelpActionType.RESOLVE_PAYMENT_ISSUE].state
    assert state is HelpActionState.AVAILABLE
    assert bars(svg)[HelpActionType.RESOLVE_PAYMENT_ISSUE][1] > max(places(svg).values())


def test_the_picture_follows_the_order() -> None:
    snapshot = typical_order().snapshot
    cancelled = Order.first(replace(snapshot, shipments=(), cancelled_at=snapshot.placed_at + timedelta(days=2)))
    svg = drawn(cancelled)
    assert HelpActionType.RETURN_OR_REPLACE_ITEMS not in bars(svg)
    assert bars(svg)[HelpActionType.CANCEL_ORDER][1] == places(svg)[OrderEvent.CANCELLED]


def test_the_picture_follows_the_policy_settings() -> None:
    slow = PolicySettings(received_after_delivered=timedelta(days=9))
    assert "day 20" in words(drawn(typical_order(), slow))
    assert "day 20" not in words(drawn(typical_order()))


def test_of_an_order_that_is_picked_up_nothing_about_parcels_is_drawn() -> None:
    svg = drawn(picked_up_order())
    about_parcels = {action for action, row in POLICY.items() if set(row.windows) == {LooksAt.PARCELS}}
    assert bars(svg).keys() == POLICY.keys() - about_parcels
    assert words(svg).count("not applicable: nothing is sent in a parcel") == len(about_parcels)
    assert {"Ready", "Picked up"} <= set(words(svg))


def test_those_who_cannot_see_it_are_told() -> None:
    svg = drawn(typical_order())
    description = next(element.text or "" for element in svg if element.get("id") == "desc")
    assert "Cancel this Order is offered from “Placed” on day 0 until “Shipped” on day 6." in description
    assert description.count(" is offered ") == len(POLICY)


def test_no_words_leave_the_picture() -> None:
    svg = drawn(typical_order())
    for element in svg.iter():
        if element.tag.endswith("text"):
            x, width = float(element.attrib["x"]), len(element.text or "") * 7.5  # of a wide font
            before = {"start": 0.0, "middle": width / 2, "end": width}[element.attrib["text-anchor"]]
            assert 0 < x - before < x - before + width < 800, element.text
            assert 0 < float(element.attrib["y"]) < float(svg.attrib["height"]), element.text


def test_it_needs_nothing_from_outside() -> None:
    text = windows_picture(windows_over_time(typical_order()))
    assert "prefers-color-scheme: dark" in text
    for outside in ("href", "url(", "@import", "<script", "<image"):
        assert outside not in text
