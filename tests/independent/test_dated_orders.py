"""Orders with plans, records and cancellations: judged as `reading.py` reads them, and no plan before its time."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest

from order_help.domain import changes, snapshot_changes
from order_help.domain.actions import HelpActionType
from order_help.domain.availability import OrderView
from order_help.domain.judging import view_of
from order_help.domain.order import Order
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.timeline import FactKind, Message, new_facts
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.independent.reading import read
from tests.independent.reading_order import Told
from tests.support.chance import run_seed
from tests.support.commands import services_for
from tests.support.generated_orders import TICK, Json
from tests.support.generated_plans import SITUATIONS, DatedOrder, dated_orders
from tests.support.help_commands import a_command_for
from tests.support.lives import turns_of
from tests.support.plain_views import differences, of_reading, of_view
from tests.support.reading import as_written

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ALL = pytest.param(20261130, 2_000, marks=pytest.mark.long, id="all")
A_SAMPLE = pytest.param(run_seed(), 200, id="a sample")
HELLO = Message(text="Hello")
MOMENTS = 3  # boundaries of each order that are looked at, besides NOW


@pytest.mark.parametrize(("seed", "orders"), [A_SAMPLE, ALL])
def test_dated_orders_are_judged_as_the_policy_reads(seed: int, orders: int) -> None:
    counts, states, moments = Counter[str](), Counter[str](), 0
    print(f"seed {seed}")
    for dated in dated_orders(seed, orders, NOW):
        order, known = built(dated), dated.all_known()
        for now in moments_of(dated, known, seed):
            expected = read(known, now)
            differing = differences(of_view(view_of(order, now=now)), of_reading(expected))
            assert not differing, f"{differing}, seed {seed}, at {now.isoformat()}: {dated}"
            states[expected.status] += 1
            moments += 1
        counts.update(dated.situations)
    print(f"{orders} orders at {moments} moments: {dict(states)}")
    for situation in SITUATIONS:
        print(f"{situation:40}{counts[situation]:6}")
    assert min(counts[situation] for situation in SITUATIONS) >= orders / 20


@pytest.mark.parametrize(("seed", "orders"), [A_SAMPLE, ALL])
def test_no_plan_counts_before_its_time(seed: int, orders: int) -> None:
    """At any moment an order is judged as if nobody had told of the plans whose time has not come."""
    print(f"seed {seed}")
    plans = 0
    for dated in dated_orders(seed, orders, NOW):
        order = built(dated)
        for now in moments_of(dated, dated.all_known(), seed):
            untold = without_plans(dated.snapshot, after=max(now, dated.taken_at))
            plans += untold != dated.snapshot
            assert what_counts(view_of(order, now=now)) == what_counts(view_of(built(dated, untold), now=now)), (
                f"seed {seed}, at {now.isoformat()}: {dated}"
            )
    print(f"{plans} moments before the time of a plan")
    assert plans >= orders / 4


@pytest.mark.guarantee(
    "A help link that is offered is accepted, and one that is not offered is refused, as long as the "
    "order has not changed since.",
    to="shoppers",
)
@pytest.mark.parametrize(("seed", "orders"), [A_SAMPLE, ALL])
def test_of_dated_orders_too_the_shop_accepts_exactly_what_it_lists(seed: int, orders: int) -> None:
    print(f"seed {seed}")
    counts: Counter[tuple[str, bool]] = Counter()
    for dated in dated_orders(seed, orders, NOW):
        order = built(dated)
        for action in HelpActionType:
            services, _ = services_for(order)
            view = services.view(order, now=NOW)
            filed = file_help(services, a_command_for(action, view), now=NOW)
            listed = view.actions[action].available
            assert isinstance(filed, Filed) is listed, f"seed {seed}, {action}: {dated}"
            counts[action.value, listed] += 1
    for (name, listed), count in sorted(counts.items()):
        print(f"{name:30}{'listed' if listed else 'not listed':12}{count:6}")
    if orders == 2_000:  # so many that each is listed for some
        assert {name for name, listed in counts if listed} == {action.value for action in HelpActionType}


@pytest.mark.guarantee("The timeline tells each thing once, and nothing before it has happened.", to="shoppers")
@pytest.mark.parametrize(("seed", "orders"), [A_SAMPLE, ALL])
def test_the_timeline_tells_each_fact_once_and_no_plan_before_its_time(seed: int, orders: int) -> None:
    print(f"seed {seed}")
    came_true = 0
    for dated in dated_orders(seed, orders, NOW):
        change = snapshot_changes.snapshot_change(None, built(dated), (), now=dated.taken_at)
        in_timeline = list(change.facts)
        for now in sorted(turn for turn in dated.boundaries() if turn > dated.taken_at):
            change = changes.post_message(change.after, HELLO, None, settings=DEFAULT_SETTINGS, now=now)
            own = [fact for fact in change.facts if fact.kind is not FactKind.MESSAGE_POSTED]
            assert all(fact.at <= change.after.time_at(now) for fact in own), f"seed {seed}, at {now}: {dated}"
            in_timeline += own
            came_true += len(own)
        last = max(dated.boundaries())
        assert len(in_timeline) == len(set(in_timeline)), f"seed {seed}: {dated}"
        expected = new_facts(None, built(dated), now=last)
        assert {replace(fact, author=None) for fact in in_timeline} == set(expected), f"seed {seed}: {dated}"
    print(f"{came_true} plans were told when they came true")
    assert came_true >= orders / 20


def built(dated: DatedOrder, snapshot: Json | None = None) -> Order:
    return dated.to(as_written(snapshot or dated.snapshot))


def moments_of(dated: DatedOrder, known: Told, seed: int) -> list[datetime]:
    random, turns = Random(f"{seed}/{dated.snapshot['number']}"), turns_of(known)
    chosen = random.sample(turns, min(MOMENTS, len(turns)))
    return [NOW, *(turn + beside for turn in chosen for beside in (-TICK, 0 * TICK, TICK))]


def without_plans(snapshot: Json, *, after: datetime) -> Json:
    """The snapshot without the facts that it dates later than this."""

    def past(part: Json, *dates: str) -> Json:
        return part | {date: None for date in dates if part.get(date) and datetime.fromisoformat(part[date]) > after}

    shipments = [past(parcel, "shippedAt", "deliveredAt") for parcel in snapshot["shipments"]]
    return past(snapshot, "paidAt", "releasedAt", "cancelledAt") | {"shipments": shipments}


def what_counts(view: OrderView) -> dict[str, Any]:
    """What the shopper and the desk see, except for what the plans announce."""
    seen = of_view(view)
    closed = {action: state for action, state in seen["states"].items() if state[0] == "CLOSED"}
    # Why something cannot be done yet may be a plan.
    return {name: value for name, value in seen.items() if not name.startswith("why")} | {"states": closed}
