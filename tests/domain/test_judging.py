"""What is available is found for a list without all that is known of an action, and is the same."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderPage
from order_help.domain.availability import OrderView
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from order_help.domain.policy import POLICY
from order_help.domain.shop_policy import DEFAULT_SETTINGS, PolicySettings
from tests.support.chance import chance_of
from tests.support.commands import NOW
from tests.support.listed_orders import random_orders
from tests.support.orders import DAY, T0, an_order

PAGES = (None, *OrderPage)


def orders(chance: Random, count: int) -> Iterator[tuple[Order, datetime, PolicySettings]]:
    """Yields orders in many states, some with what makes one action unavailable, each at several times."""
    for order in random_orders(chance, count):
        for _ in range(4):
            off = frozenset(action for action in HelpActionType if chance.random() < 0.1)
            unknown = int(chance.random() < 0.05)
            at = NOW + chance.randrange(-40, 120) * DAY + timedelta(microseconds=chance.choice([-1, 0, 1]))
            yield replace(order, unknown_requests=unknown), at, replace(DEFAULT_SETTINGS, switched_off=off)


def all_that_is_known(view: OrderView, page: OrderPage | None) -> list[HelpActionType]:
    return [
        type_
        for type_, found in view.actions.items()
        if found.state is HelpActionState.AVAILABLE and (page is None or page in found.pages)
    ]


@pytest.mark.guarantee("A link on a list is there exactly if the order's page has it.", to="shoppers")
@pytest.mark.parametrize("count", [120, pytest.param(4_000, marks=pytest.mark.long)], ids=["a sample", "all"])
def test_what_is_available_is_what_is_known_in_full(count: int) -> None:
    seen: Counter[tuple[HelpActionType, bool]] = Counter()
    for order, now, settings in orders(chance_of("judging"), count):
        for page in PAGES:
            lean = list(view_of(order, now=now, settings=settings).actions.available(page))
            full = view_of(order, now=now, settings=settings)
            assert lean == all_that_is_known(full, page)
            assert lean == list(full.actions.available(page))
            if page is None:
                seen.update((action, action in lean) for action in HelpActionType)
    assert min(seen[action, is_there] for action in HelpActionType for is_there in (True, False)) >= 5
    print(f"orders at times, each action available and not: {min(seen.values())} times or more")


def test_an_action_is_found_once() -> None:
    view = view_of(an_order(), now=NOW)
    assert view.actions[HelpActionType.CANCEL_ORDER] is view.actions[HelpActionType.CANCEL_ORDER]


def test_the_actions_are_those_of_the_policy_in_its_order() -> None:
    view = view_of(an_order(), now=NOW)
    assert (list(view.actions), len(view.actions)) == (list(POLICY), len(POLICY))
    assert view == view_of(view.order, now=NOW)
    assert view.actions != view_of(view.order, now=T0).actions
