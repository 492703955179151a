"""GraphiQL in a real browser: it asks its own origin alone, as every visit makes sure of."""

import json
import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import Page, expect

from tests.web.visiting import Shop, Visitor

TABS_ARE_KEPT = """() => new Promise((kept) => {
  const look = () => Object.keys(localStorage).some((key) => key.endsWith("tabState")) ? kept() : setTimeout(look, 20);
  look();
})"""
"""The page keeps its tabs a moment after they have changed."""

Visit = Callable[..., AbstractContextManager[Visitor]]


def opened(visitor: Visitor, path: str = "graphql", *, token: str = "") -> Page:
    """Opens the page; with a token, as the address has it that `order-help serve` prints."""
    visitor.page.goto(visitor.shop.at(f"{path}#token={token}" if token else path))
    expect(visitor.page.get_by_role("button", name="Show Documents")).to_be_visible()
    return visitor.page


def editor(page: Page, name: str) -> str:
    """The text of one of its editors."""
    place = ["query", "variables", "headers", "response"].index(name)
    text: str = page.evaluate("(at) => document.querySelectorAll('.CodeMirror')[at].CodeMirror.getValue()", place)
    return text


def choose(page: Page, document: str) -> None:
    """Opens a document, and waits until its tab has its name, from when on it would be run."""
    page.get_by_role("button", name="Show Documents").click()
    page.get_by_role("region", name="Documents").get_by_role("button", name=document, exact=True).click()
    expect(page.locator(".graphiql-tab")).to_have_text(document.title().replace("_", ""))


def run(page: Page) -> None:
    """Runs what is in the editor by the keyboard alone."""
    page.locator(".graphiql-query-editor textarea").first.focus()
    page.keyboard.press("Control+Enter")


def test_a_document_runs_with_its_example_variables(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None) as visitor:
        page = opened(visitor, token=shop.token(customer))
        assert page.url == shop.at("graphql")
        choose(page, "my_orders")
        assert json.loads(editor(page, "variables"))["first"] == 20
        run(page)
        expect(page.locator(".graphiql-response")).to_contain_text(f"PAID-{customer}")


def test_the_desk_has_its_own_documents_and_token(visit: Visit, shop: Shop) -> None:
    with visit(token=None) as visitor:
        page = opened(visitor, "desk/graphql")
        choose(page, "me")
        run(page)
        expect(page.locator(".graphiql-response")).to_contain_text('"name": "sam"')


def test_the_tabs_of_one_schema_are_not_those_of_the_other(visit: Visit) -> None:
    with visit(token=None) as visitor:
        opened(visitor)
        visitor.page.evaluate(TABS_ARE_KEPT)
        page = opened(visitor, "desk/graphql")
        expect(page.locator(".graphiql-tab")).to_have_text("Queue")


def test_one_can_be_a_demo_shopper_or_whoever_has_a_token(visit: Visit, shop: Shop, customer: str) -> None:
    (first, *_), another = list(shop.served.tokens), list(shop.served.tokens)[1]
    with visit(token=None) as visitor:
        page = opened(visitor)
        expect(page.get_by_role("button", name="Show Sign in")).to_be_visible()
        assert "Bearer ey" in editor(page, "headers")
        page.get_by_role("button", name="Show Sign in").click()
        expect(page.get_by_role("button", name=first, exact=True)).to_have_attribute("aria-pressed", "true")
        page.get_by_role("button", name=another, exact=True).click()
        expect(page.get_by_role("button", name=another, exact=True)).to_have_attribute("aria-pressed", "true")

        mine = shop.token(customer)
        page.get_by_label("Or with a token").fill(mine)
        page.keyboard.press("Enter")

        page.wait_for_function("(kept) => sessionStorage.getItem('token') === kept", arg=mine)
        choose(page, "my_orders")
        assert mine in editor(page, "headers")
        run(page)
        expect(page.locator(".graphiql-response")).to_contain_text(f"PAID-{customer}")


def test_explorer_and_documentation_know_the_schema(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None) as visitor:
        page = opened(visitor, token=shop.token(customer))
        page.get_by_role("button", name="Show GraphiQL Explorer").click()
        page.get_by_text("viewer", exact=True).click()
        page.get_by_text("locale", exact=True).click()
        assert re.search(r"viewer \{\s+locale", editor(page, "query"))
        page.get_by_role("button", name="Show Documentation Explorer").click()
        page.get_by_role("link", name="Query", exact=True).click()
        expect(page.get_by_role("link", name="ordersNumbered")).to_be_visible()


@pytest.mark.parametrize(("scheme", "is_dark"), [("light", False), ("dark", True)])
def test_it_is_light_or_dark_and_its_dialogs_obey_the_keyboard(visit: Visit, scheme: str, is_dark: bool) -> None:
    with visit(token=None, color_scheme=scheme) as visitor:
        page = opened(visitor)
        colour = page.locator(".graphiql-container").evaluate("(one) => getComputedStyle(one).backgroundColor")
        assert (sum(map(int, colour.removeprefix("rgb(").removesuffix(")").split(","))) < 3 * 128) == is_dark
        page.get_by_role("button", name="Open settings dialog").press("Enter")
        expect(page.get_by_role("dialog")).to_be_visible()
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)


def test_where_no_tokens_are_handed_out_one_gives_ones_own(visit: Visit, shop: Shop) -> None:
    refused = "Failed to load resource: the server responded with a status of 40"
    with visit(token=None, wrong=[refused]) as visitor:
        visitor.page.route("**/sign-in/tokens", lambda route: route.fulfill(status=403, body="no"))
        page = opened(visitor)
        page.get_by_role("button", name="Show Sign in").click()
        expect(page.get_by_label("Or with a token")).to_be_visible()
        expect(page.get_by_role("region", name="Sign in").get_by_role("listitem")).to_have_count(0)
