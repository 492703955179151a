"""The example storefront, built by Vite and served from another port than the API, in a real Chromium."""

import shutil
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Locator, Page, Request, expect

from tests.clients.typescript.conftest import Installed
from tests.support.absence import absent
from tests.support.shop_of_customers import ServedShop
from tests.support.storefront import EXAMPLE, build_storefront, serving_files
from tests.web.chromium import chromium, running

REPLY = "mutation ($input: ReplyInput!) { reply(input: $input) { __typename } }"
pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def storefront(installed: Installed, shop: ServedShop) -> Iterator[str]:
    """The address of the example, built in the project that has the package installed, for the shop that is served."""
    folder = installed.project / "storefront"
    shutil.copytree(EXAMPLE, folder, ignore=shutil.ignore_patterns("node_modules", "dist"))
    build_storefront(folder, folder / "dist", api=shop.url)
    with serving_files(folder / "dist") as address:
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        absent("Chromium is missing: 'make browser' installs it where it may, or says what to do.")
    with running(path) as browser:
        yield browser


@pytest.fixture
def page(browser: Browser, storefront: str, shop: ServedShop, customer: str) -> Iterator[Page]:
    """My Orders of a customer who has signed in. Whatever the console calls an error fails the test."""
    context = browser.new_context(locale="en-US", timezone_id="UTC", reduced_motion="reduce")
    wrong: list[str] = []
    context.on("console", lambda said: wrong.append(said.text) if said.type in ("error", "warning") else None)
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    page = context.new_page()
    page.clock.install()
    page.goto(storefront)
    page.get_by_label("Token of a shopper").fill(shop.token(customer))
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="My Orders")).to_be_visible()
    yield page
    context.close()
    assert wrong == []


def card(page: Page, number: str) -> Locator:
    return page.get_by_role("listitem").filter(has=page.get_by_role("link", name=number, exact=True))


def open_order(page: Page, number: str) -> None:
    page.get_by_role("link", name=number, exact=True).click()
    expect(page.get_by_role("heading", name=f"Order {number}")).to_be_visible()


def sent(page: Page, operation: str) -> list[Request]:
    """From now on, the requests of an operation."""
    requests: list[Request] = []
    page.on("request", lambda one: requests.append(one) if f" {operation}(" in (one.post_data or "") else None)
    return requests


def test_the_list_shows_each_order_with_its_links(page: Page, customer: str) -> None:
    expect(page.get_by_role("heading", level=2)).to_have_count(4)
    expect(card(page, f"LATE-{customer}")).to_contain_text("Being prepared")
    expect(card(page, f"LATE-{customer}").get_by_role("link", name="Check Your Order Progress")).to_be_visible()
    expect(card(page, f"PAID-{customer}").get_by_role("link", name="Check Your Order Progress")).to_have_count(0)


def test_an_order_is_cancelled_and_the_link_is_gone(page: Page, customer: str) -> None:
    open_order(page, f"PAID-{customer}")
    page.get_by_role("button", name="Cancel this Order").click()
    page.get_by_label("Reason").select_option("I changed my mind")
    page.get_by_role("textbox", name="Message", exact=True).fill("Two came.")
    page.get_by_role("region", name="Help").locator("form").get_by_role("button", name="Cancel this Order").click()

    expect(page.get_by_role("button", name="Cancel this Order")).to_have_count(0)
    expect(page.get_by_text("Cancelled").first).to_be_visible()
    expect(page.get_by_role("region", name="Conversation").get_by_role("listitem").first).to_contain_text("ancelled")
    page.get_by_role("link", name="My Orders").click()
    expect(card(page, f"PAID-{customer}")).to_contain_text("Cancelled")


def test_a_refusal_is_shown_and_the_link_is_gone(page: Page, shop: ServedShop, customer: str) -> None:
    open_order(page, f"LATE-{customer}")
    page.get_by_role("button", name="Cancel this Order").click()
    cancel = f'mutation {{ cancelOrder(input: {{orderNumber: "LATE-{customer}", reason: OTHER}}) {{ __typename }} }}'
    ask(shop.url, shop.token(customer), cancel)
    page.get_by_role("region", name="Help").locator("form").get_by_role("button", name="Cancel this Order").click()

    expect(page.get_by_role("alert")).to_contain_text("This order was cancelled")
    expect(page.get_by_role("button", name="Cancel this Order")).to_have_count(0)


def test_messages_are_sent_and_answers_come_while_the_page_is_seen(page: Page, shop: ServedShop, customer: str) -> None:
    open_order(page, f"SENT-{customer}")
    talk = page.get_by_role("region", name="Conversation")
    page.get_by_label("Message to the shop").fill("Where is the lamp?")
    page.get_by_role("button", name="Send").click()
    expect(talk.get_by_text("Where is the lamp?", exact=True)).to_be_visible()
    expect(page.get_by_label("Message to the shop")).to_have_value("")

    polls = sent(page, "OrderTimeline")
    reply(shop, customer, f"SENT-{customer}", "It comes tomorrow.")
    expect(talk.get_by_text("It comes tomorrow.")).to_have_count(0)
    page.clock.run_for(15_000)
    expect(talk.get_by_text("It comes tomorrow.")).to_be_visible()
    assert len(polls) == 1

    hide(page, True)
    page.clock.run_for(120_000)
    assert len(polls) == 1
    with page.expect_request(lambda one: " OrderTimeline(" in (one.post_data or "")):
        hide(page, False)


def test_an_order_is_read_again_when_a_window_closes(page: Page, customer: str) -> None:
    open_order(page, f"SENT-{customer}")
    reads = sent(page, "OrderDetails")
    page.clock.fast_forward(1_000)
    assert reads == []
    page.clock.fast_forward(100 * 24 * 3_600_000)
    with page.expect_request(lambda one: " OrderDetails(" in (one.post_data or "")):
        page.clock.run_for(5_000)


def reply(shop: ServedShop, customer: str, number: str, text: str) -> None:
    order = ask(shop.desk_url, shop.agent(), "query ($n: String!) { ordersNumbered(number: $n) { id } }", n=number)
    answer = {"orderId": order["ordersNumbered"][0]["id"], "text": text}
    done = ask(shop.desk_url, shop.agent(), REPLY, input=answer)
    assert "__typename" in done["reply"], done


def ask(url: str, token: str, query: str, **variables: Any) -> Any:
    body = {"query": query, "variables": variables}
    answer = httpx.post(url, json=body, headers={"authorization": f"Bearer {token}"}, timeout=60).json()
    assert "errors" not in answer, answer
    return answer["data"]


def hide(page: Page, hidden: bool) -> None:
    """Lets the page take itself for one that nobody sees, or that is seen again."""
    hides = "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });"
    page.evaluate(f"{hides} document.dispatchEvent(new Event('visibilitychange')); }}", hidden)
