from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest

from order_help.domain import changes
from order_help.domain.actions import HelpActionState, HelpActionType
from order_help.domain.availability import OrderView
from order_help.domain.judging import view_of
from order_help.domain.milestones import milestones_of
from order_help.domain.order import Order
from order_help.domain.policy import POLICY
from order_help.domain.reachable import reachable_pairs, unreachable_pairs
from order_help.domain.shop_policy import DEFAULT_SETTINGS
from order_help.domain.status import OrderStatus
from tests.support.stories import a_random_snapshot, approved, filed
from tools.policy_docs.help_matrix import Matrix, help_matrix_page, states_by_status
from tools.policy_docs.order_family import snapshot_at

STORIES = 500


@pytest.fixture(scope="module")
def page() -> str:
    return help_matrix_page()


@pytest.fixture(scope="module")
def matrix() -> Matrix:
    return states_by_status()[0]


@pytest.mark.guarantee("What the pages about the policy say is drawn from the policy.", to="shops")
def test_the_matrix_has_every_reachable_pair_and_no_other(matrix: Matrix) -> None:
    assert {(action, state) for (_, action), states in matrix.items() for state in states} == reachable_pairs()


def test_the_matrix_has_every_status_and_action(matrix: Matrix) -> None:
    assert matrix.keys() == {(status, action) for status in OrderStatus for action in HelpActionType}


def test_nothing_that_happens_to_an_order_is_missing_from_the_matrix(matrix: Matrix) -> None:
    seed = Random().randrange(2**32)
    print(f"seed {seed}")
    chance = Random(seed)
    seen = {
        (view.status, action, availability.state)
        for _ in range(STORIES)
        for view in _a_life(chance)
        for action, availability in view.actions.items()
    }
    known = {(status, action, state) for (status, action), states in matrix.items() for state in states}
    print(f"{len(seen)} of the matrix's {len(known)} were seen")
    assert seen - known == set()


def test_the_page_has_a_row_for_each_action_status_and_unreachable_pair(page: str) -> None:
    for action in POLICY:
        assert page.count(f"| `{action.value}` |") == 1
    for status in OrderStatus:
        assert page.count(f"<br>`{status.value}` |") == 1
    for reason in unreachable_pairs().values():
        assert f"| {reason} |" in page


def test_the_page_shows_the_picture(page: str) -> None:
    assert "](windows.svg)" in page


def test_available_stands_out(page: str) -> None:
    row = next(line for line in page.splitlines() if "`AWAITING_PAYMENT`" in line)
    assert "**available**<br>in progress" in row
    assert HelpActionState.AVAILABLE.value not in row


def _a_life(chance: Random) -> Iterator[OrderView]:
    """An order of which the shop tells what has happened, event by event, and whose shopper asks for help."""
    truth = a_random_snapshot(chance)
    milestones = milestones_of(Order.first(truth), DEFAULT_SETTINGS)
    events = (milestones.times, *(portion.times for portion in milestones.portions))
    order = Order.first(snapshot_at(truth, truth.placed_at))
    for now in sorted({at for times in events for at in times.values()}):
        order = replace(order, snapshot=snapshot_at(truth, now), version=order.version + 1)
        overtaken = changes.overtaken_by(order, settings=DEFAULT_SETTINGS, now=now)
        order = replace(order, open_requests=tuple(r for r in order.open_requests if r.id not in overtaken))
        view = view_of(order, now=now)
        yield view
        if view.offered() and chance.random() < 0.6:
            order = filed(chance, view, chance.choice(view.offered()), DEFAULT_SETTINGS)
            yield view_of(order, now=now)
        if order.open_requests and chance.random() < 0.2:
            order = approved(chance, order)
            yield view_of(order, now=now)
