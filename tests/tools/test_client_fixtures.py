"""The fixtures of storybooks show every state of every help action, in every language, and are the same each time."""

import pytest

from order_help.domain.actions import HelpActionState, HelpActionType
from order_help.domain.reachable import reachable_pairs
from order_help.domain.shop_policy import PolicySettings
from order_help.domain.status import OrderStatus
from order_help.texts.languages import LANGUAGES
from tools.client_fixtures import Chosen, DemoApi, choose, fixtures_in


@pytest.fixture(scope="module")
def api() -> DemoApi:
    return DemoApi()


@pytest.fixture(scope="module")
def chosen(api: DemoApi) -> Chosen:
    return choose(api)


def test_there_is_an_order_for_every_state_that_an_action_can_show(chosen: Chosen) -> None:
    shown = {
        (HelpActionType(action), HelpActionState(state)) for action, states in chosen.cases.items() for state in states
    }
    switched_off = PolicySettings(switched_off=frozenset(HelpActionType))
    assert shown == reachable_pairs() | reachable_pairs(switched_off)


def test_there_is_an_order_in_every_status(chosen: Chosen) -> None:
    assert set(chosen.statuses) == {status.value for status in OrderStatus}


def test_languages_have_texts_of_their_own(api: DemoApi, chosen: Chosen) -> None:
    number = chosen.cases["CANCEL_ORDER"]["AVAILABLE"]
    statuses = {language: api.details(chosen.orders[number], language)["order"]["statusText"] for language in LANGUAGES}
    assert len(set(statuses.values())) > len(LANGUAGES) / 2


def test_the_fixtures_are_the_same_each_time(api: DemoApi, chosen: Chosen) -> None:
    again = DemoApi()
    assert choose(again) == chosen
    assert fixtures_in("de", again, chosen) == fixtures_in("de", api, chosen)
