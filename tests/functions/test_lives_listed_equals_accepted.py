"""
Listed equals accepted for orders whose lives are drawn, through the Lambda handler and the store on DynamoDB Local.

A life is lived up to some moment; what is listed then is what `reading.py` finds. Each listed link is accepted with the
most that is offered, all units and all parcels, and refused with one more; what is not listed is refused, and says why.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any

import pytest

from functions.http_events import customer_by_claim, handler_of
from gateway.http.app import create_app
from gateway.ids import global_id
from gateway.shopper.api import shopper_api
from order_help.domain.actions import HelpActionState
from order_help.domain.ids import OrderId
from order_help.store.order_store import DynamoOrderStore
from order_help.store.register import DynamoRegister
from order_help.store.tables import create_tables
from order_help.use_cases.services import Services
from tests.functions.shopper import MUTATIONS, Shopper, form_of
from tests.independent.reading import MISSING, UNREACHABLE, ActionState, Reading, read
from tests.independent.reading_units import RETURN
from tests.support.chance import run_seed
from tests.support.generated_lives import generated_lives
from tests.support.lives import Life
from tests.support.living import Living, policy_of

SEED = 2913
SHARDS = 4
PER_PAIR = 12
ROUNDS = 12
PER_PAIR_IN_A_SAMPLE = 1
ROUNDS_OF_A_SAMPLE = 2
NOBODYS = global_id("Shipment", OrderId("X"), "nobody's")

Json = dict[str, Any]
Pair = tuple[str, str]
REACHABLE = {(action, state.value) for action in MUTATIONS for state in HelpActionState} - UNREACHABLE


@dataclass
class Counts:
    """Cases by action and state, of which each is to have `per_pair`, and the refusals of one more than is offered."""

    per_pair: int
    cases: Counter[Pair] = field(default_factory=Counter)
    beyond: Counter[str] = field(default_factory=Counter)
    lives: int = 0

    def wants(self, action: str, found: ActionState) -> bool:
        return self.cases[action, found.state] < self.per_pair

    def show(self, seed: int) -> None:
        print(
            f"\nseed {seed}: {self.cases.total()} cases in {self.lives} lives, refused with more: {dict(self.beyond)}"
        )
        for (action, state), count in sorted(self.cases.items()):
            print(f"  {action:30} {state:15} {count:5}")


@pytest.fixture(autouse=True)
def tables(real_dynamodb: object) -> None:
    create_tables()


@pytest.mark.guarantee(
    "A help link that is offered is accepted, and one that is not offered is refused, as long as the "
    "order has not changed since.",
    to="shoppers",
)
def test_in_a_sample_of_lives_exactly_what_is_listed_is_accepted() -> None:
    counts = try_lives(run_seed(), ROUNDS_OF_A_SAMPLE, PER_PAIR_IN_A_SAMPLE)

    assert set(counts.beyond) == {RETURN, MISSING}


@pytest.mark.guarantee(
    "A help link that is offered is accepted, and one that is not offered is refused, as long as the "
    "order has not changed since.",
    to="shoppers",
)
@pytest.mark.long
@pytest.mark.timeout(900)  # hundreds of cases, each of several requests to the engine
@pytest.mark.parametrize("shard", range(SHARDS))
def test_in_lives_exactly_what_is_listed_is_accepted(shard: int) -> None:
    counts = try_lives(SEED + shard, ROUNDS, PER_PAIR)

    assert counts.cases.keys() == REACHABLE
    assert min(counts.beyond.values()) >= PER_PAIR


def try_lives(seed: int, rounds: int, per_pair: int) -> Counts:
    """Lives those of the lives that show something of which more cases are wanted, as far as they do."""
    random, counts = Random(seed), Counts(per_pair)
    for life in generated_lives(seed, rounds):
        best = max(_moments(life, random), key=lambda moment: _worth(moment[2], counts))
        if _worth(best[2], counts):
            _live_and_try(life, *best, random, counts)
    counts.show(seed)
    return counts


def _moments(life: Life, random: Random) -> Iterator[tuple[int, datetime, Reading]]:
    """Yields some moments of a life, as the step after which they are, and how they read."""
    for place, step in enumerate(life.steps):
        for now in life.moments_after(place, random, 1):
            yield place, now, read(step.all_known, now)


def _worth(reading: Reading, counts: Counts) -> int:
    return sum(counts.wants(action, found) for action, found in reading.states.items())


def _live_and_try(life: Life, place: int, now: datetime, reading: Reading, random: Random, counts: Counts) -> None:
    services = Services(store=DynamoOrderStore(), register=DynamoRegister(), policy=policy_of(life))
    living = Living(services, life)
    for step in life.steps[: place + 1]:
        living.step(step)
    app = create_app(shopper_api(services=services, principal=customer_by_claim("sub")), clock=lambda: now)
    shopper = Shopper(handler_of(app), life.steps[0].about["customerId"])
    order = shopper.order(life.number)
    assert _shown(order) == _read(reading), (life.number, place, now)
    counts.lives += 1
    for action in random.sample(list(MUTATIONS), k=len(MUTATIONS)):
        if counts.wants(action, reading.states[action]):
            _ask(shopper, shopper.order(life.number), action, counts, f"{life.number}, step {place}, {now}")


def _shown(order: Json) -> Json:
    """What the page of an order shows of its help."""
    actions = {action["type"]: action for action in order["helpActions"]}
    return {
        "states": {name: action["state"] for name, action in actions.items()},
        "listed": {action["type"] for action in order["availableHelpActions"]},
        "left": {line["line"]["lineId"]: line["left"] for line in actions[RETURN]["lines"]},
        "missable": [it["shipment"]["shipmentId"] for it in actions[MISSING]["shipments"] if it["available"]],
        "confirmable": [it["shipmentId"] for it in order["shipments"] if it["canConfirmReceipt"]],
    }


def _read(reading: Reading) -> Json:
    return {
        "states": {action: found.state for action, found in reading.states.items()},
        "listed": reading.details_links,
        "left": reading.left,
        "missable": reading.missable,
        "confirmable": reading.confirmable,
    }


def _ask(shopper: Shopper, order: Json, action: str, counts: Counts, case: str) -> None:
    """One case: more than is offered is refused, what is offered is accepted, and what is not listed is refused."""
    shown = next(each for each in order["helpActions"] if each["type"] == action)
    counts.cases[action, shown["state"]] += 1
    if shown["state"] == "AVAILABLE":
        for form in _forms_of_more(order, action):
            refused = shopper.file(order, action, form)
            assert refused["__typename"] == "InvalidInput", (case, action, form, refused)
            counts.beyond[action] += 1
        accepted = shopper.file(order, action)
        assert accepted["__typename"] == "HelpRequestFiled", (case, action, accepted)
    else:
        refused = shopper.file(order, action)
        assert refused["__typename"] == "HelpActionUnavailable", (case, action, refused)
        assert refused["action"]["state"] == shown["state"], (case, action, refused)
        assert _of(refused["action"]["reason"]) == _of(shown["reason"]), (case, action, refused)


def _of(reason: Json) -> tuple[str, str | None]:
    return reason["code"], reason["event"]


def _forms_of_more(order: Json, action: str) -> Iterator[Json]:
    """Yields the form with one unit more, of each line in turn; and with one parcel more."""
    form = form_of(order, action)
    if action == RETURN:
        for place, item in enumerate(form["items"]):
            more = item | {"quantity": item["quantity"] + 1}
            yield form | {"items": [*form["items"][:place], more, *form["items"][place + 1 :]]}
    if action == MISSING:
        others = [it["id"] for it in order["shipments"] if it["id"] not in form["shipmentIds"]]
        yield form | {"shipmentIds": [*form["shipmentIds"], *(others or [NOBODYS])[:1]]}
