"""Whatever is asked of either schema, its generated function answers as graphql-core does, errors included."""

import base64
import copy
import itertools
import json
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest
import strawberry
import ulid
from graphql import GraphQLSchema
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from hypothesis_graphql import mutations, nodes, queries

from gateway.desk.schema import schema as desk_schema
from gateway.shopper.schema import schema as shopper_schema
from operation_compiler import HOW_IT_RAN, HowItRan
from operation_compiler.executor import CompiledOperations, CompilingExecutor
from tests.gateway.generated_operations import Chaos, Operation, unreliable, varied
from tests.operation_compiler.both_ways import shown
from tests.state_machine.comparing import CUSTOMERS, Counts
from tests.state_machine.machine import Roll
from tests.state_machine.rules import DESK, SHOP, SHOPPERS, TIME, Machine
from tests.state_machine.running_shop import RunningShop
from tests.state_machine.shops import memory_shop
from tests.support.chance import run_seed

SCHEMAS: Final[dict[str, strawberry.Schema]] = {"shopper": shopper_schema, "desk": desk_schema}
SCALARS: Final = {
    "DateTime": st.just("2026-03-29T09:00:00Z").map(nodes.String),
    "Date": st.just("2026-03-29").map(nodes.String),
}
OPERATIONS: Final = Path(__file__).resolve().parents[2] / "graphql" / "operations"


@pytest.fixture(scope="module")
def machine() -> Machine:
    """A shop after some hundred steps: orders in many states, with requests, messages, notes, files and alerts."""

    class Walker(Machine):
        pass

    Walker.make_shop, Walker.counts = staticmethod(memory_shop), Counts()
    walker, chance = Walker(), Random("a shop to ask")
    walker.open_the_shop("Europe/Berlin", False, "")
    for _ in range(150):
        chance.choice(chance.choice([TIME, SHOP, SHOP, SHOPPERS, SHOPPERS, DESK]))(
            walker, Roll.of(chance.randrange(2**32))
        )
    return walker


@pytest.fixture(autouse=True)
def compiled_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Operations are compiled when they come for the first time."""
    monkeypatch.setattr(CompilingExecutor, "operations", CompiledOperations(use=1))


def context_of(name: str, shop: RunningShop, walker: Machine) -> Any:
    if name == "desk":
        return shop._desks_context("ann", walker.now)
    return shop._shoppers_context(CUSTOMERS[0], walker.now)


def result_of(name: str, walker: Machine, operation: Operation, how: HowItRan) -> str:
    """Returns what an operation gives in a copy of the shop, with all that is logged of it."""
    original = walker.both.shop
    lock = original.services.store._lock  # type: ignore[attr-defined]  # the store in memory has it
    shop = copy.deepcopy(original, {id(lock): lock})
    context = context_of(name, shop, walker)
    numbers = itertools.count(1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ulid.ULID, "from_datetime", lambda at: ulid.ULID.from_int(next(numbers)))
        result = SCHEMAS[name].execute_sync(
            operation.query,
            variable_values=dict(operation.variables),
            context_value=context,
            operation_extensions={HOW_IT_RAN: how},
        )
    log = context.outcome_log
    return f"{shown(result)} {sorted(log.fields)} {log.outcomes}"


def ids_of(walker: Machine, name: str) -> list[str]:
    """Returns ids of this schema: of orders, of what belongs to them, and one that there is not."""
    shop = walker.both.shop
    within = (
        "helpRequests(first: 3) { edges { node { id } } } timeline(first: 3) { edges { node { ... on Node { id } } } }"
    )
    field, selected = ("orders(first: 12)", f"id lines {{ id }} shipments {{ id }} {within}")
    if name == "desk":
        field, selected = "queue(first: 12)", f"... on HelpRequest {{ id order {{ id {within} }} }}"
    text = f"{{ {field} {{ edges {{ node {{ {selected} }} }} }} }}"
    result = SCHEMAS[name].execute_sync(text, context_value=context_of(name, shop, walker))
    assert result.errors is None
    found = sorted(set(_ids(result.data)))
    orders = [one for one in found if b"Order:" in base64.b64decode(one)]
    return [*found, *orders * (len(found) // len(orders)), "T3JkZXI6WyJub25lIl0="]


def _ids(data: Any) -> Iterator[str]:
    if isinstance(data, dict):
        if "id" in data:
            yield data["id"]
        data = list(data.values())
    for one in data if isinstance(data, list) else ():
        yield from _ids(one)


def compared(name: str, walker: Machine, *, examples: int, kind: str) -> Counter[str]:
    """Compares so many operations both ways; returns how many were compiled, fell back, and had errors."""
    counts: Counter[str] = Counter()
    schema: GraphQLSchema = SCHEMAS[name]._schema
    ids, chaos = ids_of(walker, name), Chaos()
    make: Callable[..., Any] = queries if kind == "queries" else mutations
    type_ = schema.query_type if kind == "queries" else schema.mutation_type
    roots = list(type_.fields) if type_ else []

    @seed(f"{run_seed()}/{name}/{kind}")
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        derandomize=False,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(
        query=st.one_of([make(schema, fields=[root], custom_scalars=SCALARS) for root in roots]),
        number=st.integers(0, 2**32),
    )
    def compare(query: str, number: int) -> None:
        chance = Random(number)
        operation = varied(schema, query, chance, ids)
        for chaos.seed in (0, chance.randrange(1, 2**32)):
            how = HowItRan()
            expected = result_of(name, walker, operation, HowItRan(allowed=False))
            found = result_of(name, walker, operation, how)
            assert found == expected, f"{operation}, chaos {chaos.seed}"
            is_executed = not found.startswith('{"data": null') or how.compiled
            counts["compiled" if how.compiled else f"left: {how.reason}" if is_executed else "not executed"] += 1
            counts["bytes"] += len(found)
            counts["with errors"] += '"errors": []' not in found

    with unreliable(SCHEMAS[name], chaos):
        compare()
    counts["struck"] = chaos.struck
    print(f"seed {run_seed()}, {kind} of the {name}'s schema: {dict(counts)}")
    return counts


def is_enough(counts: Counter[str], examples: int) -> bool:
    """Whether nearly all of what was executed was compiled, and some of it failed."""
    left = sum(number for reason, number in counts.items() if reason.startswith("left"))
    return counts["compiled"] >= examples / 2 and left <= (left + counts["compiled"]) / 20 and counts["with errors"] > 0


@pytest.mark.parametrize("name", SCHEMAS)
@pytest.mark.parametrize(("kind", "examples"), [("queries", 12), ("mutations", 12)])
def test_generated_operations_give_what_graphql_core_gives(
    name: str, kind: str, examples: int, machine: Machine
) -> None:
    assert is_enough(compared(name, machine, examples=examples, kind=kind), examples)


@pytest.mark.long
@pytest.mark.timeout(3000)  # thousands of operations, each of which is executed four times
@pytest.mark.parametrize("name", SCHEMAS)
@pytest.mark.parametrize(("kind", "examples"), [("queries", 1_200), ("mutations", 600)])
def test_5000_generated_operations_give_what_graphql_core_gives(
    name: str, kind: str, examples: int, machine: Machine
) -> None:
    assert is_enough(compared(name, machine, examples=examples, kind=kind), examples)


@pytest.mark.guarantee(
    "Whatever a client asks, it gets the same answer whether or not its operation is compiled.",
    to="frontend developers",
)
@pytest.mark.parametrize(
    "path", sorted(OPERATIONS.rglob("*.graphql")), ids=lambda path: f"{path.parent.name}/{path.stem}"
)
def test_each_of_our_documents_is_compiled(path: Path, machine: Machine) -> None:
    name = "desk" if path.parent.name == "desk" else "shopper"
    text = path.read_text(encoding="utf-8")
    comment = [line.removeprefix("# ") for line in text.splitlines() if line.startswith("# {")]
    operation = Operation(text, json.loads(comment[0]) if comment else {})
    how = HowItRan()

    expected = result_of(name, machine, operation, HowItRan(allowed=False))

    assert result_of(name, machine, operation, how) == expected
    assert how.compiled
