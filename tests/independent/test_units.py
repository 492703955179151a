"""
Whatever happens to an order and in whatever order it is told, the units that go back are those of the formula.

Both it and the parcels that it counts in are read a second time in units_formula.py.
"""

from collections import Counter
from pathlib import Path
from random import Random

import pytest

from order_help.domain.actions import HelpActionType
from order_help.domain.alerts import AlertKind
from order_help.domain.recheck import why_not_approve, why_not_reopen
from order_help.domain.returns import ApprovedReturn
from order_help.use_cases.shopper.file_help import Filed, file_help
from tests.independent import units_formula
from tests.support.chance import run_seed
from tests.support.unit_histories import STEPS, UnitHistory, a_return, a_unit_history, as_text, next_step

STEPS_OF_A_HISTORY = 25
A_SAMPLE = pytest.param(run_seed(), 40, id="a sample")
# Two thousand histories take some three minutes of a free core.
ALL = pytest.param(20261130, 2_000, marks=[pytest.mark.long, pytest.mark.timeout(1_500)], id="all")


def test_the_formula_knows_nothing_of_the_product() -> None:
    assert "order_help" not in Path(units_formula.__file__).read_text()


@pytest.mark.guarantee("Everything that can still be returned is offered, and each unit goes back once.", to="shoppers")
@pytest.mark.guarantee(
    "No more units of a line go back than its shopper has, whatever is shipped, lost, replaced, taken "
    "off, returned and booked.",
    to="shops",
)
@pytest.mark.parametrize(("seed", "histories"), [A_SAMPLE, ALL])
def test_no_history_offers_takes_or_grants_more_than_the_formula(seed: int, histories: int) -> None:
    done: Counter[str] = Counter()
    accepted: Counter[str] = Counter()
    moments: Counter[str] = Counter()
    for place in range(histories):
        history = a_unit_history(Random(f"{seed}/{place}"))
        steps: list[str] = []
        try:
            for _ in range(STEPS_OF_A_HISTORY):
                granted = history.order.approved_returns
                steps.append("?")
                step = next_step(history, done)
                steps[-1] = f"{history.now:%m-%d %H:%M} {step.kind}: {step.accepted}"
                accepted[step.kind] += step.accepted
                its_approved_returns_stay(history, granted)
                is_judged_by_the_formula(history, moments)
        except AssertionError:
            print(f"seed {seed}, history {place}", *steps, sep="\n")
            print(as_text(history.world))
            raise
    total = sum(done.values())
    print(f"seed {seed}: {histories} histories, {total} steps")
    for kind in STEPS:
        refused = done[kind] - accepted[kind]
        print(f"{kind:32} {done[kind]:6} {done[kind] / total:6.1%}   accepted {accepted[kind]:6}   refused {refused:6}")
    print(dict(moments))
    assert min(done[kind] / total for kind in STEPS) >= (0.05 if histories == 2_000 else 0.04)
    assert all(accepted[kind] for kind in STEPS if kind != "a snapshot comes late or again")


def its_approved_returns_stay(history: UnitHistory, before: tuple[ApprovedReturn, ...]) -> None:
    after = history.order.approved_returns[: len(before)]
    assert [(one.request_id, one.allocation, one.is_replacement) for one in after] == [
        (one.request_id, one.allocation, one.is_replacement) for one in before
    ]


def is_judged_by_the_formula(history: UnitHistory, moments: Counter[str]) -> None:
    """What is offered, what may be filed, approved and reopened, and what the desk is told of."""
    world, now, order, services = history.world, history.now, history.order, history.services
    left = units_formula.returnable(world, now)
    availability = services.view(order, now=now).actions[HelpActionType.RETURN_OR_REPLACE_ITEMS]
    assert {line.line_id: line.left for line in availability.lines if line.left} == {
        line_id: units for line_id, units in left.items() if units
    }
    assert availability.available is any(left.values())
    settings = services.settings_of(order)
    for request in history.open_returns:
        may = units_formula.may_approve(world, now, request)
        known = history.request(request["id"])
        assert (why_not_approve(order, known, settings=settings, now=now) is None) is may
        moments[f"may approve: {may}"] += 1
    for request in history.settled.values():
        may = units_formula.may_reopen(world, now, request)
        known = history.request(request["id"])
        assert (why_not_reopen(order, known, settings=settings, now=now) is None) is may
        moments[f"may reopen: {may}"] += 1
    is_told = any(alert.kind is AlertKind.OVERSHIPPED for alert in order.alerts_at(now))
    assert is_told is bool(units_formula.too_many_left(world, now))
    moments[f"overshipped: {is_told}"] += 1
    moments[f"something is left: {any(left.values())}"] += 1
    _so_many_are_taken_and_no_more(history, left)


def _so_many_are_taken_and_no_more(history: UnitHistory, left: dict[str, int]) -> None:
    offered = {line_id: units for line_id, units in left.items() if units}
    if offered:
        assert isinstance(file_help(history.copied(), a_return(offered), now=history.now), Filed)
    line_id = history.random.choice(list(left)) if left else "a"
    one_more = a_return({**offered, line_id: left.get(line_id, 0) + 1})
    assert not isinstance(file_help(history.copied(), one_more, now=history.now), Filed)
