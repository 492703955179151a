from collections.abc import Callable
from contextlib import AbstractContextManager

from order_help.domain.actions import HelpActionType
from tests.web.visiting import Shop, Visitor


def test_every_help_action_that_an_order_offers_has_a_link_on_its_page(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop
) -> None:
    offered = shop.offered("olga")
    assert {type_ for actions in offered.values() for type_ in actions} == {action.value for action in HelpActionType}
    with visit(token=shop.token("olga")) as visitor:
        for number, actions in offered.items():
            page = visitor.open(f"order.html?number={number}")
            shown = page.locator("button.help:not([aria-disabled])").all_inner_texts()
            assert set(actions.values()) - set(shown) == set(), number
