from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Final

from playwright.sync_api import expect

from order_help.domain.actions import HelpActionType
from tests.web.order_page import order_page
from tests.web.visiting import Shop, Visitor

PLACES: Final = {
    HelpActionType.CHECK_ORDER_PROGRESS: ".hero",
    HelpActionType.CHANGE_SHIPPING_ADDRESS: "section:has(> #address)",
    HelpActionType.REPORT_CUSTOMS_DUTY_ISSUE: "section:has(> #address)",
    HelpActionType.RESOLVE_PAYMENT_ISSUE: "section:has(> #payment)",
    HelpActionType.REPORT_PACKAGE_NOT_RECEIVED: ".parcel-foot",
    HelpActionType.RETURN_OR_REPLACE_ITEMS: "li.line",
    HelpActionType.CANCEL_ORDER: ".ending",
}
"""Where one looks for each kind of help; one that is not named here stands in the list of all help alone."""


def test_every_help_action_that_an_order_offers_stands_where_one_looks_for_it_and_in_the_list(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop
) -> None:
    offered = shop.offered("olga")
    assert {type_ for actions in offered.values() for type_ in actions} >= {action.value for action in PLACES}
    with visit(token=shop.token("olga")) as visitor:
        for number, actions in offered.items():
            page = order_page(visitor, number)
            expect(page.locator(".help-row button")).to_have_text(list(actions.values()))
            for type_, title in actions.items():
                place = page.locator(PLACES.get(HelpActionType(type_), ".help-row"))
                expect(place.get_by_role("button", name=title).first).to_be_visible()
