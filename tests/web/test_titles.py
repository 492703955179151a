"""Titles and headings, before scripts run and after."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import expect

from tests.web.visiting import Shop, Visitor

Visit = Callable[..., AbstractContextManager[Visitor]]


@pytest.mark.parametrize(
    ("path", "title", "heading"),
    [
        ("", "My Orders", "My Orders"),
        ("order.html", "Your order", "Order"),
        ("desk/", "Help desk", "Help desk"),
        ("desk/request.html", "Request", "Request"),
    ],
)
def test_a_page_has_them_before_its_scripts_run(visit: Visit, shop: Shop, path: str, title: str, heading: str) -> None:
    with visit(token=None, java_script_enabled=False) as visitor:
        page = visitor.page
        page.goto(shop.at(path))
        expect(page).to_have_title(title)
        expect(page.get_by_role("heading", level=1)).to_have_text(heading)
        expect(page.get_by_role("status")).to_contain_text("way to this page.")


def test_a_page_says_what_it_shows_and_whose_it_is(shopper: Visitor, customer: str) -> None:
    shopper.page.route("**/shop/shop.json", lambda route: route.fulfill(json={"name": "Sample & Co."}))
    expect(shopper.open("")).to_have_title("My Orders · Sample & Co.")
    expect(shopper.open(f"order.html?number=PAID-{customer}")).to_have_title(
        re.compile(rf".+ – order PAID-{customer} · Sample & Co\.")
    )
