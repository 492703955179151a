import re
from itertools import pairwise

import pytest

from order_help.domain.help_requests import HelpRequestState
from order_help.domain.life_cycle import LIFE_CYCLE, Step
from tools.policy_docs.life_cycle_page import DESCRIPTIONS, life_cycle_page


@pytest.fixture(scope="module")
def page() -> str:
    return life_cycle_page()


def arrows(page: str) -> list[tuple[str, str, str]]:
    """From where to where by what, as the diagram draws them."""
    return re.findall(r"^    (\S+) --> ([^:\s]+)(?:: (\S+))?$", page, re.MULTILINE)


def test_the_diagram_has_an_arrow_for_each_step_from_each_state_and_no_other(page: str) -> None:
    of_the_table = {
        (before.value, row.after.value, step.value) for step, row in LIFE_CYCLE.items() for before in row.before
    }
    drawn = [arrow for arrow in arrows(page) if "[*]" not in arrow]
    assert len(drawn) == len(of_the_table)
    assert set(drawn) == of_the_table


def test_it_begins_open_and_ends_where_no_step_leads_on(page: str) -> None:
    assert [arrow for arrow in arrows(page) if "[*]" in arrow] == [
        ("[*]", "OPEN", "FILE"),
        ("WITHDRAWN", "[*]", ""),
        ("OVERTAKEN", "[*]", ""),
    ]


def test_every_state_is_drawn(page: str) -> None:
    drawn = {state for arrow in arrows(page) for state in arrow[:2]}
    assert drawn == {"[*]", *(state.value for state in HelpRequestState)}


@pytest.mark.parametrize("step", Step, ids=lambda step: step.value)
def test_every_step_has_its_row_in_words(page: str, step: Step) -> None:
    (row,) = [line for line in page.splitlines() if line.startswith(f"| `{step.value}` |")]
    assert DESCRIPTIONS[step] in row
    assert f"`{LIFE_CYCLE[step].fact.value}`" in row
    outcome = LIFE_CYCLE[step].outcome
    assert outcome is None or f"`{outcome.value}`" in row


def test_the_rows_stand_in_the_order_of_the_table(page: str) -> None:
    places = [page.index(f"| `{step.value}` |") for step in LIFE_CYCLE]
    assert all(one < other for one, other in pairwise(places))
