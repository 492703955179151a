"""My Orders: what needs the shopper first, tabs, the search, and the place in a long list."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Final

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.web.visiting import Shop, Visitor, card, violations

Visit = Callable[..., AbstractContextManager[Visitor]]
MOVED: Final = """
() => new Promise(resolve => {
  const what = entry => entry.sources.map(source => source.node?.outerHTML?.slice(0, 120));
  const moved = list => resolve(list.getEntries().filter(entry => !entry.hadRecentInput).flatMap(what));
  new PerformanceObserver(moved).observe({type: "layout-shift", buffered: true});
  setTimeout(() => resolve([]), 300);
})
"""
"""What moved on the page although nobody touched it."""


def cards(page: Page) -> Locator:
    return page.locator("ul.orders:not(.bones) > li")


def numbers(page: Page) -> Locator:
    return cards(page).locator(".meta bdi:last-child")


def tab(page: Page, name: str) -> Locator:
    return page.get_by_role("navigation", name="Show").get_by_role("link", name=name)


def many(count: int) -> list[str]:
    """The orders of many's list of this length: the oldest of all needs an answer, so it is the first."""
    return ["M 44", *(f"M {place:02}" for place in range(count))]


@pytest.mark.guarantee(
    "What needs the shopper's answer stands first in My Orders, wherever it is among all orders, and once.",
    to="shoppers",
)
def test_what_needs_the_shopper_stands_first_and_once(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("many")) as visitor:
        page = visitor.open("")
        expect(numbers(page)).to_have_text(many(20))
        first = card(page, "M 44")
        expect(first.locator(".chip.warn")).to_have_text("Needs your answer")
        expect(first).to_contain_text("The shop asks you about “Resolve a Payment Issue”: please answer by ")
        expect(page.locator(".btn.primary")).to_have_text(["Answer the shop order M 44"])
        expect(page.locator(".more-orders")).to_contain_text("21 of 45 orders")
        for before, length in ((21, 41), (41, 45)):
            page.get_by_role("button", name="Show more orders").click()
            expect(cards(page)).to_have_count(length)
            expect(cards(page).nth(before).locator("h2 a")).to_be_focused()
        expect(numbers(page)).to_have_text(many(44))
        expect(page.get_by_role("button", name="Show more orders")).to_have_count(0)
        page.get_by_role("link", name="Answer the shop").click()
        expect(visitor.shown().locator("main")).to_contain_text("Which card?")


def test_tabs_are_links_with_their_numbers(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("many")) as visitor:
        page = visitor.open("")
        expect(page.locator(".tabs a")).to_have_text(["All45", "Open requests1", "On the way45", "Past0"])
        expect(tab(page, "All")).to_have_attribute("aria-current", "page")
        tab(page, "Open requests").click()
        expect(numbers(page)).to_have_text(["M 44"])
        assert page.url.endswith("?show=OPEN_REQUESTS")
        expect(tab(page, "Open requests")).to_have_attribute("aria-current", "page")
        expect(tab(page, "Open requests")).to_be_focused()
        expect(page.get_by_role("status")).to_have_text("1 order found")
        assert violations(page) == []

        page.reload()
        expect(numbers(page)).to_have_text(["M 44"])
        page.go_back()
        expect(cards(page)).to_have_count(21)
        assert "?" not in page.url
        page.go_forward()
        expect(cards(page)).to_have_count(1)


def test_a_tab_that_shows_nothing_leads_back(shopper: Visitor) -> None:
    page = shopper.open("?show=OPEN_REQUESTS")
    expect(page.locator("main")).to_contain_text("None of your requests is open")
    page.get_by_role("link", name="Show all orders").click()
    expect(cards(page)).to_have_count(3)
    expect(cards(shopper.open("?show=NONSENSE"))).to_have_count(3)


def test_orders_are_found_by_item_and_by_number(shopper: Visitor, customer: str) -> None:
    page = shopper.open("")
    field = page.get_by_role("search").get_by_label("Search your orders")
    field.fill(f"late {customer}")  # it looks by itself after a moment
    expect(numbers(page)).to_have_text([f"LATE-{customer}"])
    assert "search=late" in page.url
    page.reload()
    expect(numbers(page)).to_have_text([f"LATE-{customer}"])
    expect(field).to_have_value(f"late {customer}")

    field.fill("lamp BOTTLE")
    field.press("Enter")
    expect(page.get_by_role("status")).to_have_text("0 orders found")
    field.fill("lämp")
    field.press("Enter")
    expect(page.get_by_role("status")).to_have_text("3 orders found")
    page.go_back()  # a search is one step, however often it is changed
    expect(field).to_have_value("")
    expect(page.get_by_role("status")).to_have_text("")
    expect(cards(page)).to_have_count(3)


def test_what_is_not_found_is_said_with_a_way_back(shopper: Visitor) -> None:
    page = shopper.open("")
    page.get_by_label("Search your orders").fill("kettle")
    expect(page.get_by_role("heading", name="No order matches “kettle”")).to_be_visible()
    assert violations(page) == []
    page.get_by_role("link", name="Show all orders").click()
    expect(cards(page)).to_have_count(3)
    expect(page.get_by_label("Search your orders")).to_have_value("")


def test_where_the_api_stopped_looking_the_list_says_how_far_and_looks_further(shopper: Visitor) -> None:
    page_info = {"hasNextPage": True, "endCursor": "further"}
    nothing = {"edges": [], "lookedAt": 60, "lookedBackTo": "2025-03-09T10:00:00Z", "pageInfo": page_info}

    def answer(route: Route) -> None:
        body: Any = route.request.post_data_json
        variables = body["variables"]
        if not variables.get("search"):
            route.fallback()
        elif variables["after"] is None:
            route.fulfill(json={"data": {"orders": nothing}})
        else:
            route.fallback(post_data={**body, "variables": {**variables, "after": None}})

    page = shopper.open("")
    page.route("**/graphql", answer)
    page.get_by_label("Search your orders").fill("lamp")
    expect(page.locator("main")).to_contain_text("So far, no order matches “lamp”")
    expect(page.locator("main")).to_contain_text("Looked at 60 orders, back to March 2025")
    page.get_by_role("button", name="Look further").click()
    expect(cards(page)).to_have_count(3)
    expect(page.get_by_role("button", name="Look further")).to_have_count(0)


@pytest.mark.guarantee(
    "Going back to My Orders, or loading it again, leads to the same place of the list.", to="shoppers"
)
def test_going_back_and_loading_again_lead_to_the_same_place(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("many")) as visitor:
        page = visitor.open("")
        for length in (41, 45):
            page.get_by_role("button", name="Show more orders").click()
            expect(cards(page)).to_have_count(length)
        card(page, "M 37").get_by_role("link", name="View Details").click()
        visitor.shown()
        page.go_back()
        expect(cards(page)).to_have_count(45)
        expect(card(page, "M 37").locator("h2 a")).to_be_in_viewport()
        page.reload()
        expect(cards(page)).to_have_count(45)
        expect(card(page, "M 37").locator("h2 a")).to_be_in_viewport()
        expect(card(page, "M 00").locator("h2 a")).not_to_be_in_viewport()


def test_when_the_next_page_fails_the_list_stays_and_it_can_be_tried_again(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("many"), wrong=["Failed to load resource: net::ERR_FAILED"]) as visitor:
        page = visitor.open("")
        expect(cards(page)).to_have_count(21)
        page.route("**/graphql", lambda route: route.abort())
        page.get_by_role("button", name="Show more orders").click()
        expect(page.get_by_role("alert")).to_contain_text("Nothing is lost: please try again.")
        expect(cards(page)).to_have_count(21)
        page.unroute("**/graphql")
        page.get_by_role("button", name="Try again").click()
        expect(cards(page)).to_have_count(41)
        expect(page.get_by_role("alert")).to_have_count(0)


def test_on_a_phone_the_tab_that_is_shown_is_seen(visit: Visit, shop: Shop) -> None:
    for locale in ("en-US", "he-IL"):
        with visit(token=shop.token("olga"), locale=locale, viewport={"width": 360, "height": 740}) as visitor:
            expect(visitor.open("?show=PAST").locator(".tabs [aria-current]")).to_be_in_viewport(ratio=0.98)


def test_nothing_moves_while_the_list_and_the_numbers_come(visit: Visit, shop: Shop) -> None:
    held: dict[str, Route] = {}

    def hold(route: Route) -> None:
        held["counts" if "orderCounts" in (route.request.post_data or "") else "list"] = route

    with visit(token=shop.token("olga")) as visitor:
        page = visitor.open("")
        page.route("**/graphql", hold)
        page.reload()
        expect(page.locator("ul.bones .order-card").first).to_be_visible()
        expect(page.get_by_role("status")).to_have_text("Loading…")
        held["list"].continue_()
        expect(cards(page)).to_have_count(4)
        held["counts"].continue_()
        expect(tab(page, "All")).to_have_text("All4")
        assert page.evaluate(MOVED) == []


@pytest.mark.guarantee("Without a network, the list of orders stays and says how old it is.", to="shoppers")
def test_offline_the_list_stays_with_its_age(shopper: Visitor) -> None:
    page = shopper.open("")
    expect(cards(page)).to_have_count(3)
    page.context.set_offline(True)
    expect(page.get_by_role("alert")).to_contain_text("You are offline. This is how it was at ")
    expect(cards(page)).to_have_count(3)
    page.context.set_offline(False)
    expect(page.get_by_role("alert")).to_have_count(0)
    expect(cards(page)).to_have_count(3)
