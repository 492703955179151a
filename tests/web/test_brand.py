"""A shop's folder gives the pages that `serve --shop` shows its name, colours, font and words, in the browser."""

import json
import shutil
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.support.command import NO_ENGINE, serving
from tests.support.node import ROOT
from tests.web.visiting import Shop, Visitor, violations, visiting

THEME = """\
:root {
  --brand: #5b1a8e;
  --on-brand: #ffffff;
  --accent: light-dark(#8a1c5a, #ff9fd0);
  --on-accent: light-dark(#ffffff, #3a0020);
  --r-btn: 999px;
  --font: serif;
}
"""
SHOP = {
    "name": "Violet & Sons",
    "home": "https://violet.example/",
    "logo": "logo.svg",
    "footer": [{"text": {"en": "Delivery", "de": "Lieferung"}, "href": "/delivery"}],
    "texts": {"en": {"orders.title": "Your purchases"}},
}
ORDER = {
    "number": "V1",
    "customerId": "vera",
    "revision": 1,
    "email": "vera@example.com",
    "placedAt": "2026-11-20T10:00:00Z",
    "currency": "USD",
    "lines": [{"id": "1", "title": "Scarf", "quantity": 1, "unitPrice": "20.00"}],
}


@pytest.fixture
def branded(tmp_path: Path) -> Path:
    """The folder of a shop."""
    folder = tmp_path / "violet"
    folder.mkdir()
    (folder / "shop.json").write_text(json.dumps(SHOP), encoding="utf-8")
    (folder / "theme.css").write_text(THEME, encoding="utf-8")
    shutil.copy(ROOT / "order_help_cli" / "demo" / "look" / "logo.svg", folder)
    return folder


def test_a_shops_folder_gives_the_pages_its_look_and_its_words(browser: Browser, branded: Path, tmp_path: Path) -> None:
    orders = tmp_path / "orders.jsonl"
    orders.write_text(json.dumps(ORDER) + "\n", encoding="utf-8")
    with serving("--shop", branded, "--orders", orders, **NO_ENGINE, XDG_STATE_HOME=str(tmp_path)) as served:
        shop = Shop(served=served, secret=(tmp_path / "order-help" / "dev-secret").read_bytes())
        with visiting(browser, shop, token=shop.token("vera")) as visitor:
            page = visitor.open("")
            expect(page).to_have_title("Your purchases · Violet & Sons")
            expect(page.get_by_role("banner").get_by_role("link", name="Violet & Sons")).to_have_attribute(
                "href", "https://violet.example/"
            )
            expect(page.locator(".shop-logo")).to_have_js_property("complete", True)
            expect(page.get_by_role("contentinfo").get_by_role("link", name="Delivery")).to_be_visible()
            expect(page.locator("body")).to_have_css("font-family", "serif")
            expect(page.locator(".order-card .btn").first).to_have_css("border-radius", "999px")
            assert violations(page) == []
            visitor.open("order.html?number=V1")
            expect(page.get_by_role("complementary", name="Messages with Violet & Sons")).to_be_visible()
            expect(page.locator(".help-row .tile").first).to_have_css("color", "rgb(138, 28, 90)")
            assert violations(page) == []


def test_a_file_of_the_shop_that_is_wrong_takes_no_page_away(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop, customer: str
) -> None:
    wrong = {"name": 5, "logo": "http://[", "header": None, "footer": [None, {"href": 1}, {"text": None, "href": "/"}]}
    with visit(token=shop.token(customer)) as visitor:
        visitor.page.route("**/shop/shop.json", lambda route: route.fulfill(json=wrong))
        expect(visitor.open("").locator("li.order-card")).to_have_count(3)


def test_a_page_without_its_script_offers_to_try_again(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop, customer: str
) -> None:
    with visit(token=shop.token(customer), wrong=["Failed to load resource"]) as visitor:
        visitor.page.route("**/app/shopper.js", lambda route: route.abort())
        visitor.page.goto(shop.at(""))
        visitor.page.evaluate("document.getAnimations().forEach((one) => one.finish())")
        expect(visitor.page.get_by_role("link", name="Try again")).to_be_visible()
