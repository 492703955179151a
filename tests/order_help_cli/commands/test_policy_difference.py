from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from order_help.domain.actions import HelpActionType
from order_help.domain.shop_policy import DEFAULT_POLICY, DEFAULT_SETTINGS, PolicyEntry, PolicySettings, ShopPolicy
from order_help_cli.commands.policy_difference import Difference, PlacingPeriod, Tally, changed_periods, difference
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_parcel, a_snapshot
from tests.support.policies import always

LONGER = PolicySettings(return_after_received=timedelta(days=60))
SHORTER = PolicySettings(return_after_received=timedelta(days=3), switched_off=frozenset({HelpActionType.CANCEL_ORDER}))
DELIVERED = a_snapshot(shipments=(replace(a_parcel(shipped_at=T0, bottle=2, lamp=1), delivered_at=T0 + DAY),))
WINDOW_ENDED = TONIGHT + 38 * DAY
RETURN = HelpActionType.RETURN_OR_REPLACE_ITEMS


def shop(*entries: tuple[int, PolicySettings]) -> ShopPolicy:
    """A policy whose entries begin so many days after T0."""
    return ShopPolicy(
        entries=tuple(PolicyEntry(since=T0 + days * DAY, settings=settings) for days, settings in entries)
    )


def test_the_same_policy_differs_nowhere() -> None:
    policy = shop((0, LONGER), (1, SHORTER))
    assert list(changed_periods(policy, policy)) == []
    assert difference(DELIVERED, policy, policy, now=WINDOW_ENDED) == Difference(order=DELIVERED)


def test_a_new_entry_concerns_the_orders_placed_from_then_on() -> None:
    before, after = shop((0, LONGER)), shop((0, LONGER), (5, SHORTER))
    assert list(changed_periods(before, after)) == [
        PlacingPeriod(start=T0 + 5 * DAY, end=None, before=LONGER, after=SHORTER)
    ]


def test_an_entry_that_changes_concerns_the_orders_placed_until_the_next() -> None:
    before, after = shop((0, LONGER), (5, SHORTER)), shop((0, SHORTER), (5, SHORTER))
    assert list(changed_periods(before, after)) == [
        PlacingPeriod(start=T0, end=T0 + 5 * DAY, before=LONGER, after=SHORTER),
    ]


def test_an_entry_that_moves_concerns_the_orders_in_between() -> None:
    before, after = shop((5, LONGER)), shop((2, LONGER))
    assert list(changed_periods(before, after)) == [
        PlacingPeriod(start=T0 + 2 * DAY, end=T0 + 5 * DAY, before=DEFAULT_SETTINGS, after=LONGER)
    ]


def test_an_entry_that_says_what_held_anyway_concerns_nobody() -> None:
    assert list(changed_periods(DEFAULT_POLICY, shop((0, DEFAULT_SETTINGS)))) == []


def test_an_order_gains_a_link_whose_window_becomes_longer() -> None:
    assert difference(DELIVERED, DEFAULT_POLICY, shop((0, LONGER)), now=WINDOW_ENDED) == Difference(
        order=DELIVERED, gained=(RETURN,), other_settings=True, moved=True
    )


def test_an_order_loses_the_links_that_are_switched_off() -> None:
    order = a_snapshot()
    assert difference(order, DEFAULT_POLICY, shop((0, SHORTER)), now=T0) == Difference(
        order=order, lost=(HelpActionType.CANCEL_ORDER,), other_settings=True, moved=True
    )


def test_a_window_that_moves_is_told_though_no_link_comes_or_goes() -> None:
    now = WINDOW_ENDED - TICK
    found = difference(DELIVERED, DEFAULT_POLICY, shop((0, LONGER)), now=now)
    assert found == Difference(order=DELIVERED, other_settings=True, moved=True)


def test_another_time_zone_moves_every_day_that_is_shown() -> None:
    """Nothing of this order ends with a day, and yet it says in which time zone its days are."""
    order = a_snapshot(paid_at=None)
    found = difference(order, DEFAULT_POLICY, always(time_zone=ZoneInfo("Asia/Tokyo")), now=T0)
    assert found == Difference(order=order, other_settings=True, moved=True)


def test_an_order_may_have_other_settings_and_show_nothing_of_it_now() -> None:
    slower = always(answer_within=timedelta(hours=48))
    found = difference(DELIVERED, DEFAULT_POLICY, slower, now=WINDOW_ENDED)
    assert found == Difference(order=DELIVERED, other_settings=True, moved=False)


def test_an_order_placed_before_the_change_is_not_concerned() -> None:
    order = replace(DELIVERED, placed_at=T0 - TICK)
    assert difference(order, DEFAULT_POLICY, shop((0, LONGER)), now=WINDOW_ENDED) == Difference(order=order)


def test_differences_are_counted() -> None:
    tally = Tally()
    for one in (
        Difference(order=DELIVERED),
        Difference(order=DELIVERED, gained=(RETURN,), other_settings=True, moved=True),
        Difference(
            order=DELIVERED, lost=(RETURN,), gained=(HelpActionType.CANCEL_ORDER,), other_settings=True, moved=True
        ),
        Difference(order=DELIVERED, other_settings=True),
    ):
        tally.add(one)
    assert tally == Tally(gained=tally.gained, lost=tally.lost, orders=4, unchanged=2, other_settings=3, moved=2)
    assert dict(tally.gained) == {RETURN: 1, HelpActionType.CANCEL_ORDER: 1}
    assert dict(tally.lost) == {RETURN: 1}
