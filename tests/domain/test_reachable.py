from collections import Counter
from dataclasses import replace
from random import Random
from types import MappingProxyType

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType, OrderEvent
from order_help.domain.policy import POLICY, LooksAt
from order_help.domain.reachable import Pair, reachable_pairs, unreachable_pairs
from order_help.domain.shop_policy import DEFAULT_SETTINGS, WITH_EFFECT, PolicySettings
from order_help.domain.windows import Window
from tests.support.stories import a_story

STORIES = 500
SOME_OF_EACH = frozenset(
    {
        HelpActionType.CANCEL_ORDER,
        HelpActionType.REPORT_PACKAGE_NOT_RECEIVED,
        HelpActionType.RETURN_OR_REPLACE_ITEMS,
    }
)
"""Of the order, of its parcels and of its lines; the first one automatic, too."""


@pytest.mark.parametrize(
    "settings",
    [
        DEFAULT_SETTINGS,
        PolicySettings(automatic=frozenset()),
        PolicySettings(automatic=WITH_EFFECT),
        PolicySettings(switched_off=SOME_OF_EACH),
        PolicySettings(switched_off=frozenset(HelpActionType)),
    ],
    ids=["by default", "all by the desk", "all automatic", "some switched off", "all switched off"],
)
def test_exactly_the_reachable_pairs_are_ever_seen(settings: PolicySettings) -> None:
    seed = Random().randrange(2**32)
    print(f"seed {seed}")
    chance = Random(seed)
    seen: Counter[Pair] = Counter(
        (action, availability.state)
        for _ in range(STORIES)
        for view in a_story(chance, settings)
        for action, availability in view.actions.items()
    )
    reachable = reachable_pairs(settings)
    print(f"{seen.total()} judgements; the rarest of {len(seen)} pairs was seen {min(seen.values())} times")
    assert seen.keys() - reachable == set(), "the derivation calls these unreachable"
    assert reachable - seen.keys() == set(), "nothing ever shows these"


def test_every_other_pair_is_named_with_its_reason() -> None:
    unreachable = unreachable_pairs()
    every = {(action, state) for action in HelpActionType for state in HelpActionState}
    assert every == reachable_pairs() | unreachable.keys()
    assert reachable_pairs().isdisjoint(unreachable)
    assert all(reason.endswith(".") for reason in unreachable.values())


def test_an_action_that_never_closes_is_never_closed() -> None:
    never_closing = {
        action for action, row in POLICY.items() if not any(window.closes for window in row.windows.values())
    }
    assert never_closing == {action for action, state in unreachable_pairs() if state is HelpActionState.CLOSED}


def test_every_action_can_be_in_progress_since_a_refused_revision_holds_up_what_settles_itself() -> None:
    in_progress = {action for action, state in reachable_pairs() if state is HelpActionState.IN_PROGRESS}
    assert in_progress == set(HelpActionType)


def test_what_is_switched_off_is_not_applicable_and_nothing_else() -> None:
    settings = PolicySettings(switched_off=SOME_OF_EACH)
    pairs = reachable_pairs(settings)
    assert {pair for pair in pairs if pair[0] in SOME_OF_EACH} == {
        (action, HelpActionState.NOT_APPLICABLE) for action in SOME_OF_EACH
    }
    assert {pair for pair in reachable_pairs() if pair[0] not in SOME_OF_EACH} <= pairs


def test_the_pairs_follow_the_table() -> None:
    progress = POLICY[HelpActionType.CHECK_ORDER_PROGRESS]
    opens = progress.windows[LooksAt.ORDER].opens
    stays_open = replace(progress, windows={LooksAt.ORDER: Window(opens, (OrderEvent.FULFILLED,))})
    policy = MappingProxyType({**POLICY, progress.type: stays_open})
    pair = (progress.type, HelpActionState.NOT_APPLICABLE)
    assert pair in unreachable_pairs()
    assert pair in reachable_pairs(policy=policy)
