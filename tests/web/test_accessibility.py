"""axe finds nothing on any page: in light and dark, on a narrow screen, and from right to left."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from order_help.domain.actions import HelpActionType
from tests.web.visiting import Shop, Visitor, violations

Visit = Callable[..., AbstractContextManager[Visitor]]
LOOKS: dict[str, dict[str, Any]] = {
    "light": {},
    "dark, narrow": {"color_scheme": "dark", "viewport": {"width": 360, "height": 740}},
    "hebrew, narrow": {"locale": "he-IL", "viewport": {"width": 360, "height": 740}},
}
in_every_look = pytest.mark.parametrize("appearance", LOOKS.values(), ids=list(LOOKS))


def assert_nothing_is_wrong(page: Page) -> None:
    assert violations(page) == []
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0, "the page scrolls sideways"


@pytest.mark.guarantee(
    "The pages can be used by everybody: axe finds no violation in them, wide and narrow, light and dark, "
    "from left to right and from right to left.",
    to="shoppers",
)
@in_every_look
def test_the_shoppers_pages(visit: Visit, shop: Shop, appearance: dict[str, Any]) -> None:
    with visit(token=shop.token("olga"), **appearance) as visitor:
        expect(visitor.open("").locator("li.order")).to_have_count(4)
        assert_nothing_is_wrong(visitor.page)
        for number in ("PAID-olga", "SENT-olga"):
            page = visitor.open(f"order.html?number={number}")
            expect(page.locator(".steps li").first).to_be_visible()
            page.locator("details").evaluate_all("all => all.forEach(one => { one.open = true; })")
            assert_nothing_is_wrong(page)


@pytest.mark.guarantee(
    "The pages can be used by everybody: axe finds no violation in them, wide and narrow, light and dark, "
    "from left to right and from right to left.",
    to="shoppers",
)
@in_every_look
def test_every_form_as_it_opens_and_with_what_is_not_right(
    visit: Visit, shop: Shop, appearance: dict[str, Any]
) -> None:
    with visit(token=shop.token("olga"), reduced_motion="reduce", **appearance) as visitor:
        for action in HelpActionType:
            number = next(number for number, actions in shop.offered("olga").items() if action.value in actions)
            page = visitor.open(f"order.html?number={number}&help={action.value}")
            dialog = page.get_by_role("dialog")
            expect(dialog.get_by_role("textbox").first).to_be_visible()
            expect(dialog.locator(".waiting")).to_have_count(0)
            for box in dialog.locator(".pick input").all():
                box.check()
            assert violations(page) == []
            if dialog.get_by_role("radio").count() > 0:
                dialog.locator("button[type=submit]").click()
                expect(dialog.locator(".notice.bad")).to_be_focused()
                assert violations(page) == []
            assert dialog.evaluate("(one) => one.scrollWidth <= one.clientWidth"), f"{action} scrolls sideways"


@pytest.mark.guarantee("The desk's pages can be used by everybody: axe finds no violation in them.", to="agents")
@in_every_look
def test_the_desks_pages(visit: Visit, shop: Shop, appearance: dict[str, Any]) -> None:
    with visit(token=shop.agent(), **appearance) as visitor:
        expect(visitor.open("desk/").locator("ul.queue li").first).to_be_visible()
        assert_nothing_is_wrong(visitor.page)
        visitor.page.locator("ul.queue a").first.click()
        expect(visitor.page.locator("#decision")).to_be_visible()
        assert_nothing_is_wrong(visitor.page)
        assert_nothing_is_wrong(visitor.open("desk/order.html?number=SENT-olga"))


@pytest.mark.guarantee(
    "The pages can be used by everybody: axe finds no violation in them, wide and narrow, light and dark, "
    "from left to right and from right to left.",
    to="shoppers",
)
@in_every_look
def test_the_pages_without_anybody(visit: Visit, appearance: dict[str, Any]) -> None:
    with visit(token=None, **appearance) as visitor:
        for path in ("", "order.html?number=W1", "desk/", "sign-in"):
            assert_nothing_is_wrong(visitor.open(path))
