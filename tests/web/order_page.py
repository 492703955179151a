"""The page of an order as the tests read it, and what the shop does about its requests without a page."""

import re
from typing import Any, Final

from playwright.sync_api import Locator, Page, expect

from tests.web.visiting import Shop, Visitor

TARGET: Final = 44  # CSS pixels


def order_page(visitor: Visitor, number: str) -> Page:
    return visitor.open(f"order.html?number={number}")


def assert_order(page: Page, number: str) -> None:
    """The page is that of the order with this number."""
    expect(page.locator(".order-top")).to_contain_text(f"Order {number}")


def hero(page: Page) -> Locator:
    """What the page says first."""
    return page.locator(".hero")


def parcel(page: Page, name: str) -> Locator:
    """The card of a parcel, or of what is in none."""
    return page.get_by_role("article", name=name, exact=True)


def line(page: Page, title: str) -> Locator:
    """The first row of a line."""
    return page.locator("li.line").filter(has=page.get_by_role("heading", name=title, exact=True)).first


def in_progress(page: Page, title: str) -> Locator:
    """The strips of the requests of this kind that are open."""
    return page.get_by_role("region", name=f"In progress: {title}")


def fold(page: Page, name: str) -> Locator:
    """What is folded under this name; it is open then."""
    folded = page.locator("details.fold").filter(has=page.locator("summary", has_text=name))
    if folded.get_attribute("open") is None:
        folded.locator("summary").first.click()
    return folded


def reason(page: Page, title: str) -> Locator:
    """The help that is not available, with its reason."""
    folded = fold(page, "Not available now")
    return folded.locator("li").filter(has=page.get_by_text(re.compile(f"^{re.escape(title)}$")))


def earlier(page: Page, title: str) -> Locator:
    """The requests of this kind that are closed."""
    return fold(page, "Your earlier requests").locator("li.request").filter(has_text=title)


def assert_not_offered(page: Page, title: str, why: str | re.Pattern[str]) -> None:
    """No button opens it, and the reason says why."""
    expect(page.get_by_role("button", name=title, exact=True)).to_have_count(0)
    expect(reason(page, title)).to_contain_text(why)


NEWEST: Final = (
    "query ($number: String!) { order(number: $number) { helpRequests(first: 1) { edges { node { id } } } } }"
)
REPLY: Final = "mutation ($input: ReplyInput!) { done: reply(input: $input) { __typename } }"
APPROVE: Final = "mutation ($input: ApproveInput!) { done: approve(input: $input) { __typename } }"


def about_newest(shop: Shop, number: str, mutation: str, **fields: Any) -> None:
    """The desk does something about the newest request of an order."""
    (edge,) = shop.ask_desk(NEWEST, number=number)["order"]["helpRequests"]["edges"]
    came = shop.ask_desk(mutation, input={"helpRequestId": edge["node"]["id"], **fields})
    assert came["done"]["__typename"] == "Changed", came
