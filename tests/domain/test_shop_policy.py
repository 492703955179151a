from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from itertools import pairwise
from random import Random
from zoneinfo import ZoneInfo

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.judging import view_of
from order_help.domain.shop_policy import (
    DEFAULT_POLICY,
    DEFAULT_SETTINGS,
    WITH_EFFECT,
    PolicyEntry,
    PolicySettings,
    ShopPolicy,
)
from tests.support.orders import DAY, T0, TICK, TONIGHT, a_parcel, an_order
from tests.support.policies import since
from tests.support.stories import a_story

STORIES = 300
SLOWER = PolicySettings(return_after_received=timedelta(days=60))
FASTER = PolicySettings(return_after_received=timedelta(days=14))


def test_the_default_settings() -> None:
    assert DEFAULT_SETTINGS.ship_by_after_paid == timedelta(days=7)
    assert DEFAULT_SETTINGS.received_after_delivered == timedelta(days=7)
    assert DEFAULT_SETTINGS.inquiry_after_shipped == timedelta(days=90)
    assert DEFAULT_SETTINGS.return_after_received == timedelta(days=30)
    assert DEFAULT_SETTINGS.delivered_after_shipped == timedelta(days=45)
    assert DEFAULT_SETTINGS.answer_within == timedelta(hours=24)
    assert DEFAULT_SETTINGS.business_hours is None
    assert DEFAULT_SETTINGS.close_unanswered_after == timedelta(days=7)
    assert DEFAULT_SETTINGS.automatic == {HelpActionType.CANCEL_ORDER, HelpActionType.CHANGE_SHIPPING_ADDRESS}
    assert DEFAULT_SETTINGS.switched_off == frozenset()
    assert (DEFAULT_SETTINGS.return_address, DEFAULT_SETTINGS.return_sent_within) == ((), None)


@pytest.mark.parametrize(
    ("zone", "at", "day"),
    [
        (UTC, datetime(2026, 11, 4, 23, 59, tzinfo=UTC), date(2026, 11, 18)),
        (UTC, datetime(2026, 11, 5, tzinfo=UTC), date(2026, 11, 19)),
        (ZoneInfo("America/Los_Angeles"), datetime(2026, 11, 5, 7, tzinfo=UTC), date(2026, 11, 18)),
        (ZoneInfo("Asia/Tokyo"), datetime(2026, 11, 4, 15, tzinfo=UTC), date(2026, 11, 19)),
    ],
)
def test_a_return_is_sent_until_the_end_of_a_day_of_the_shop(zone: tzinfo, at: datetime, day: date) -> None:
    settings = PolicySettings(return_sent_within=timedelta(days=14), time_zone=zone)
    assert settings.send_by_day(at) == day
    assert PolicySettings(time_zone=zone).send_by_day(at) is None


def test_a_shop_may_leave_everything_to_its_desk() -> None:
    assert PolicySettings(automatic=frozenset()).automatic == frozenset()


def test_a_question_cannot_answer_itself() -> None:
    with pytest.raises(ValueError, match="no effect that could settle itself: RESOLVE_PAYMENT_ISSUE"):
        PolicySettings(automatic=frozenset({HelpActionType.RESOLVE_PAYMENT_ISSUE, HelpActionType.CANCEL_ORDER}))


def test_each_entry_holds_from_its_instant_until_the_next() -> None:
    policy = ShopPolicy(entries=(PolicyEntry(since=T0, settings=SLOWER), PolicyEntry(since=T0 + DAY, settings=FASTER)))
    assert policy.settings_at(T0 - TICK) == DEFAULT_SETTINGS
    assert policy.settings_at(T0) == SLOWER
    assert policy.settings_at(T0 + DAY - TICK) == SLOWER
    assert policy.settings_at(T0 + DAY) == FASTER
    assert policy.settings_at(T0 + 3_000 * DAY) == FASTER


def test_without_entries_the_defaults_hold_for_good() -> None:
    assert DEFAULT_POLICY.settings_at(T0) is DEFAULT_SETTINGS


@pytest.mark.parametrize("second", [T0, T0 - TICK], ids=["at the same instant", "earlier"])
def test_entries_that_do_not_ascend_are_refused(second: datetime) -> None:
    with pytest.raises(ValueError, match="ascend"):
        ShopPolicy(entries=(since(T0), since(second)))


@pytest.mark.parametrize(
    "at", [T0.replace(tzinfo=None), T0.astimezone(timezone(timedelta(hours=1)))], ids=["no offset", "another offset"]
)
def test_an_entry_begins_at_an_instant_in_utc(at: datetime) -> None:
    with pytest.raises(ValueError, match="in UTC"):
        PolicyEntry(since=at, settings=DEFAULT_SETTINGS)


def test_an_orders_windows_are_those_of_the_day_it_was_placed() -> None:
    policy = ShopPolicy(entries=(PolicyEntry(since=T0 + DAY, settings=SLOWER),))
    before, after = (
        an_order(placed_at=placed_at, shipments=(replace(a_parcel(shipped_at=T0 + DAY, bottle=2), delivered_at=T0),))
        for placed_at in (T0 + DAY - TICK, T0 + DAY)
    )
    ends = [
        view_of(order, now=T0 + DAY, settings=policy.settings_at(order.snapshot.placed_at))
        .actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]
        .closes_at
        for order in (before, after)
    ]
    assert ends == [TONIGHT + 37 * DAY, TONIGHT + 67 * DAY]


@pytest.mark.guarantee(
    "An order keeps the policy of the day on which it was placed: no later policy moves a window that its "
    "shopper has seen.",
    to="shoppers",
)
def test_two_policies_that_agree_up_to_a_day_judge_all_orders_placed_before_it_alike() -> None:
    seed = Random().randrange(2**32)
    print(f"seed {seed}")
    chance = Random(seed)
    equal = differing = 0
    for _ in range(STORIES):
        agreed_until, one, other = two_policies(chance)
        for view in a_story(chance, one.settings_at(T0)):
            placed_at = T0 + chance.choice([-400 * DAY, -DAY, -TICK, 0 * DAY, TICK, 10 * DAY])
            order = replace(view.order, snapshot=replace(view.order.snapshot, placed_at=placed_at))
            views = [view_of(order, now=view.now, settings=policy.settings_at(placed_at)) for policy in (one, other)]
            if placed_at < agreed_until:
                assert views[0].actions == views[1].actions, f"{order} at {view.now}, {one}, {other}"
                equal += 1
            else:
                differing += views[0].actions != views[1].actions
    print(f"{equal} orders judged alike; of those placed later, {differing} differ")
    assert min(equal, differing) > 100


def two_policies(chance: Random) -> tuple[datetime, ShopPolicy, ShopPolicy]:
    """The same up to an instant around T0, and anything from then on."""
    agreed_until = T0 + chance.choice([-TICK, 0 * DAY, TICK, DAY])
    shared = entries(chance, agreed_until - 700 * DAY, agreed_until - TICK)
    one, other = (
        ShopPolicy(entries=shared + entries(chance, agreed_until, agreed_until + 5 * DAY, first=agreed_until))
        for _ in range(2)
    )
    return agreed_until, one, other


def entries(chance: Random, start: datetime, end: datetime, first: datetime | None = None) -> tuple[PolicyEntry, ...]:
    drawn = {start + chance.random() * (end - start) for _ in range(chance.randrange(3))}
    instants = sorted(drawn | {at for at in (first, end) if at})
    assert all(earlier < later for earlier, later in pairwise(instants))
    return tuple(PolicyEntry(since=at.astimezone(UTC), settings=any_settings(chance)) for at in instants)


def any_settings(chance: Random) -> PolicySettings:
    def days() -> timedelta:
        return timedelta(days=chance.randint(1, 100))

    def some(*, of: Iterable[HelpActionType]) -> frozenset[HelpActionType]:
        return frozenset(action for action in HelpActionType if action in of and chance.random() < 0.3)

    return PolicySettings(
        ship_by_after_paid=days(),
        received_after_delivered=days(),
        inquiry_after_shipped=days(),
        return_after_received=days(),
        delivered_after_shipped=days(),
        answer_within=days(),
        automatic=some(of=WITH_EFFECT),
        switched_off=some(of=HelpActionType),
    )
