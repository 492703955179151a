"""
Whatever happens to a shop in whatever order, it does what a second and simpler program says.

`make test` tries 100 histories of 40 steps each, `make test-long` 3,000 of 60. A machine that finds nothing has to show
that it could: shops that are careless in one thing are all found out.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from random import Random
from typing import Any

import pytest
from graphql import build_schema
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from gateway.sdl import desk_sdl
from order_help.domain.availability import OrderView
from order_help.domain.help_requests import HelpRequest
from order_help.domain.ids import HelpRequestId, OrderId, OrderRef
from order_help.domain.local_changes import NO_LOCAL_CHANGES
from order_help.domain.order import Order
from order_help.domain.shop_policy import ShopPolicy
from order_help.use_cases.ports import Commit, KeyRecord, LoadedState
from order_help.use_cases.services import Services
from tests.state_machine.comparing import Counts
from tests.state_machine.machine import Roll
from tests.state_machine.rules import DESK, SHOP, SHOPPERS, STEPS_OF, TIME, Machine, Step
from tests.state_machine.running_shop import DESKS_MUTATIONS
from tests.state_machine.shops import Shop, engine_shop, memory_shop, shop_over
from tests.support.chance import chance_of, run_seed
from tests.support.dynamodb import Engine
from tests.support.empty_tables import empty_tables
from tests.support.lives import NIGHTS
from tests.support.memory_store import MemoryOrderStore

MakeShop = Callable[[ShopPolicy], Shop]


def run(make_shop: MakeShop, name: str, *, examples: int, steps: int, on_an_engine: bool = False) -> Counts:
    """Runs the machine over shops that are made so, and returns what it did; the seed is the run's, for this name."""
    counts = Counts()

    class OfThisRun(Machine):
        pass

    OfThisRun.make_shop, OfThisRun.counts = staticmethod(make_shop), counts
    OfThisRun.inspects_each_step = not on_an_engine
    run_state_machine_as_test(
        seed(f"{run_seed()}/{name}")(OfThisRun),
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            derandomize=False,
            print_blob=True,
            report_multiple_bugs=False,
            # On an engine, a history takes too long to be made shorter; the same seed in memory often is enough.
            phases=(Phase.generate,) if on_an_engine else (Phase.generate, Phase.shrink),
            # Each example does dozens of operations, so it takes a while and draws much.
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        ),
    )
    return counts


def is_as_the_reference_says(name: str, *, examples: int, steps: int) -> None:
    """Compares a shop in so many histories, and goes on until each operation was accepted and refused."""
    counts = run(memory_shop, name, examples=examples, steps=steps)
    chance, walks = chance_of(f"state machine, what was left of {name}"), 0
    while (never := counts.never()) and walks < 200:  # Hypothesis tries some things over and over, and others seldom
        walk(memory_shop, chance, steps, counts, often=[STEPS_OF[name] for name, _ in never if name in STEPS_OF])
        walks += 1
    show(counts)
    assert not counts.never()


def show(counts: Counts) -> None:
    print(f"seed {run_seed()}")
    print("\n".join(counts.lines()))


@pytest.mark.guarantee(
    "Whatever shoppers, agents, systems and time do in whatever order, the shop does what a plain model of it says.",
    to="shops",
)
@pytest.mark.timeout(400)  # thousands of operations, each compared by several queries
def test_a_shop_does_what_the_reference_says() -> None:
    is_as_the_reference_says("a sample", examples=100, steps=40)


@pytest.mark.guarantee(
    "Whatever shoppers, agents, systems and time do in whatever order, the shop does what a plain model of it says.",
    to="shops",
)
@pytest.mark.long
@pytest.mark.timeout(1800)  # tens of thousands of operations, each compared by several queries
@pytest.mark.parametrize("shard", range(12))
def test_in_long_histories_a_shop_does_what_the_reference_says(shard: int) -> None:
    is_as_the_reference_says(f"long {shard}", examples=250, steps=60)


@pytest.mark.guarantee(
    "Whatever shoppers, agents, systems and time do in whatever order, the shop does what a plain model of it says.",
    to="shops",
)
@pytest.mark.parametrize(
    ("examples", "steps"),
    [
        pytest.param(2, 30, id="a sample"),
        # Each operation is several calls of the engine.
        pytest.param(40, 60, marks=[pytest.mark.long, pytest.mark.timeout(900)], id="more"),
    ],
)
@pytest.mark.timeout(400)  # each operation is several calls of the engine
def test_the_engine_does_what_the_reference_says(
    examples: int, steps: int, real_dynamodb: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def with_empty_tables(policy: ShopPolicy) -> Shop:
        empty_tables(real_dynamodb, monkeypatch)
        return engine_shop(policy)

    counts = run(with_empty_tables, "engine", examples=examples, steps=steps, on_an_engine=True)

    show(counts)
    assert counts.outcomes.total() > examples * steps / 2


def test_every_mutation_of_the_desk_is_among_the_steps() -> None:
    desk = build_schema(desk_sdl()).mutation_type
    assert desk
    assert desk.fields.keys() == DESKS_MUTATIONS.keys()


# --- the machine finds what is wrong ---------------------------------------------------------------------------------


class ForgetsOwners(MemoryOrderStore):
    """Whoever names an order gets it."""

    def load(self, ref: OrderRef, **more: Any) -> LoadedState:
        return super().load(next((known for known in self.kept if known.id == ref.id), ref), **more)


class ForgetsInputs(MemoryOrderStore):
    """A key replays whatever is sent under it."""

    def load(self, ref: OrderRef, *, key: KeyRecord | None, **more: Any) -> LoadedState:
        loaded = super().load(ref, key=key, **more)
        if key is None or loaded.remembered is None:
            return loaded
        return replace(loaded, remembered=replace(loaded.remembered, input_hash=key.input_hash))


class ForgetsKeys(MemoryOrderStore):
    """What is sent again is done again."""

    def load(self, ref: OrderRef, *, key: KeyRecord | None, **more: Any) -> LoadedState:
        return super().load(ref, key=None, **more)


class ForgetsEntries(MemoryOrderStore):
    """A withdrawal leaves no entry in the timeline."""

    def commit(self, commit: Commit) -> None:
        lost = commit.change.changed and commit.change.changed[0].state.value == "WITHDRAWN"
        super().commit(replace(commit, entry=None) if lost else commit)


class GivesAnyRequest(MemoryOrderStore):
    """A request is found under any order."""

    def _request(self, order_id: OrderId, request_id: HelpRequestId) -> HelpRequest | None:
        return self.requests.get(request_id)


class NeverCloses(Services):
    """Orders are seen as when they were placed, so that no window closes."""

    def view(self, order: Order, *, now: datetime) -> OrderView:
        return super().view(replace(order, local_changes=NO_LOCAL_CHANGES), now=order.snapshot.placed_at)


def over(store: type[MemoryOrderStore]) -> MakeShop:
    return lambda policy: shop_over(store(), policy)


def without_closing(policy: ShopPolicy) -> Shop:
    shop, inspect = memory_shop(policy)
    known = shop.services
    careless = NeverCloses(store=known.store, register=known.register, policy=policy, attachments=known.attachments)
    return replace(shop, services=careless), inspect


def walk(
    make_shop: MakeShop, chance: Random, steps: int, counts: Counts | None = None, *, often: Sequence[Step] = ()
) -> None:
    """
    Takes steps at random, without Hypothesis, which would spend its time on making a history shorter.

    Every third step is one of `often`, if there are any.
    """

    class Walker(Machine):
        pass

    Walker.make_shop, Walker.counts = staticmethod(make_shop), counts or Counts()
    walker = Walker()
    walker.open_the_shop(chance.choice(list(NIGHTS)), chance.random() < 0.5, "")
    for _ in range(steps):
        kinds: list[Sequence[Step]] = [TIME, SHOP, SHOPPERS, DESK]
        step = chance.choice(often if often and chance.random() < 1 / 3 else chance.choice(kinds))
        step(walker, Roll.of(chance.randrange(2**32)))
        walker.the_store_holds_together()
    walker.teardown()


def first_difference(make_shop: MakeShop, chance: Random) -> int | None:
    """Returns how many walks it takes to find something; None if 60 find nothing."""
    for history in range(1, 61):
        try:
            walk(make_shop, chance, 40)
        except AssertionError:
            return history
    return None


CARELESS = {
    "forgets owners": over(ForgetsOwners),
    "forgets inputs": over(ForgetsInputs),
    "forgets keys": over(ForgetsKeys),
    "forgets entries": over(ForgetsEntries),
    "gives any request": over(GivesAnyRequest),
    "never closes": without_closing,
}


@pytest.mark.parametrize("name", CARELESS)
def test_a_careless_shop_is_found_out(name: str) -> None:
    found = first_difference(CARELESS[name], chance_of(f"state machine {name}"))

    print(f"{name}: found in history {found}, seed {run_seed()}")
    assert found is not None


def test_a_careful_shop_passes_the_same_walk() -> None:
    walk(memory_shop, chance_of("state machine"), 40)
