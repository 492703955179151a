"""On a phone the conversation is a sheet over the order's page."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.order_page import in_progress
from tests.web.talking import Talk, box, look_again, send
from tests.web.visiting import Shop, Visitor, violations

Visit = Callable[..., AbstractContextManager[Visitor]]
PAYMENT = "Resolve a Payment Issue"
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
LOOKS: dict[str, dict[str, Any]] = {
    "dark, very narrow": {**PHONE, "color_scheme": "dark", "viewport": {"width": 320, "height": 640}},
    "hebrew": {**PHONE, "locale": "he-IL"},
}


@pytest.fixture
def talk(shop: Shop, customer: str) -> Iterator[Talk]:
    """The conversation of an order about whose payment the shop asks back."""
    talk = Talk(shop=shop, customer=customer, number=f"PAID-{customer}")
    talk.file(PAYMENT)
    talk.ask(PAYMENT, "Which days does your statement show?")
    yield talk
    talk.end()


@pytest.fixture
def phone(visit: Visit, shop: Shop, customer: str) -> Iterator[Visitor]:
    """The customer of this test, with a phone."""
    with visit(token=shop.token(customer), **PHONE) as visitor:
        yield visitor


def opened(phone: Visitor, talk: Talk) -> Page:
    return phone.open(f"order.html?number={talk.number}")


def messages(page: Page) -> Locator:
    """The button that opens the sheet."""
    return page.get_by_role("button", name="Messages")


def sheet(page: Page) -> Locator:
    return page.get_by_role("complementary", name="Messages with the shop")


def open_sheet(page: Page) -> None:
    """Opens it, and waits until Back would close it: the entry of the last one may still be on its way out."""
    messages(page).click()
    expect(sheet(page)).to_be_visible()
    while not page.evaluate("Boolean(history.state?.dialog)"):
        page.wait_for_timeout(20)


def test_an_answer_is_sent_from_the_sheet(phone: Visitor, talk: Talk) -> None:
    page = opened(phone, talk)
    expect(sheet(page)).to_be_hidden()
    expect(messages(page)).to_have_accessible_name("Messages 1 to answer")
    strip = page.get_by_role("region", name="The shop needs your answer")
    strip.get_by_role("button", name="Answer").click()
    expect(box(page)).to_be_focused()
    expect(sheet(page)).to_contain_text("Waiting for your answer until")
    box(page).fill("November 27 and 28")
    send(page)
    expect(sheet(page).locator(".sent")).to_contain_text(f"Your answer about “{PAYMENT}” was sent.")
    expect(sheet(page).locator(".bubble.me").last).to_be_in_viewport()
    expect(box(page)).to_be_focused()
    assert talk.state(PAYMENT) == "OPEN"
    sheet(page).get_by_role("button", name="Close").click()
    expect(strip).to_have_count(0)
    expect(messages(page)).to_have_accessible_name("Messages")
    expect(in_progress(page, PAYMENT).get_by_role("button").first).to_be_focused()  # in the place of the strip


def test_the_sheet_closes_by_esc_by_back_and_by_a_tap_beside_it_which_does_nothing_else(
    phone: Visitor, talk: Talk
) -> None:
    page = opened(phone, talk)
    expect(page).to_have_url(re.compile("[?]id="))
    address = page.url
    open_sheet(page)
    expect(sheet(page).get_by_role("heading", name="Messages with the shop")).to_be_focused()
    sheet(page).locator(".bubble").last.tap()
    expect(sheet(page)).to_be_visible()
    page.keyboard.press("Escape")
    expect(sheet(page)).to_be_hidden()
    expect(messages(page)).to_be_focused()

    open_sheet(page)
    box(page).fill("November 27")
    page.go_back()
    expect(sheet(page)).to_be_hidden()
    assert page.url == address
    expect(messages(page)).to_be_focused()

    open_sheet(page)
    expect(box(page)).to_have_value("November 27")
    beside = page.locator("main a").first.bounding_box()
    assert beside
    assert beside["y"] > 0  # nothing has scrolled the page
    page.touchscreen.tap(beside["x"] + 5, beside["y"] + 5)
    expect(sheet(page)).to_be_hidden()
    assert page.url == address
    expect(messages(page)).to_be_focused()
    page.go_back()  # nothing of the sheets is left in the history
    expect(page).to_have_url("about:blank")


def test_who_leaves_the_sheet_by_key_closes_it(phone: Visitor, talk: Talk) -> None:
    page = opened(phone, talk)
    messages(page).press("Enter")
    sheet(page).get_by_role("button", name="Close").focus()
    page.keyboard.press("Shift+Tab")
    expect(sheet(page)).to_be_hidden()
    expect(page.locator(":focus")).to_be_in_viewport()
    page.get_by_role("link", name="Get help").click()
    expect(page.locator("#help")).to_be_focused()
    expect(page.locator("#help")).to_be_in_viewport()


def test_what_is_new_is_read_once_the_sheet_is_open(phone: Visitor, customer: str) -> None:
    talk = Talk(shop=phone.shop, customer=customer, number=f"PAID-{customer}")
    phone.page.clock.install()
    page = opened(phone, talk)
    expect(messages(page)).to_have_accessible_name("Messages")
    talk.say("Your order leaves tomorrow.")
    look_again(page)
    expect(messages(page)).to_have_accessible_name("Messages 1 new")
    expect(page.get_by_role("navigation", name="Shortcuts").get_by_role("status")).to_have_text("Messages: 1 new")
    look_again(page)
    expect(messages(page)).to_have_accessible_name("Messages 1 new")
    messages(page).click()
    expect(sheet(page).locator(".news + .entry")).to_contain_text("Your order leaves tomorrow.")
    expect(messages(page)).to_have_accessible_name("Messages")


def test_the_shops_name_is_whole_where_one_reads_from_right_to_left(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=shop.token(customer), locale="he-IL") as visitor:
        visitor.page.route("**/shop/shop.json", lambda route: route.fulfill(json={"name": "Sample & Co."}))
        page = visitor.open(f"order.html?number=PAID-{customer}")
        expect(page.locator("#talk-title bdi")).to_have_text("Sample & Co.")  # or its full stop would stand before it


def test_long_words_and_a_number_stay_in_their_button(visit: Visit, shop: Shop, customer: str, talk: Talk) -> None:
    with visit(token=shop.token(customer), locale="sv-SE", viewport={"width": 320, "height": 640}) as visitor:
        opened(visitor, talk)
        button = visitor.page.get_by_role("button", name="Meddelanden")
        expect(button).to_have_accessible_name("Meddelanden 1 att besvara")
        assert button.evaluate("one => one.scrollWidth <= one.clientWidth")


@pytest.mark.parametrize("appearance", LOOKS.values(), ids=list(LOOKS))
def test_axe_finds_nothing_in_the_sheet_and_nothing_is_cut_off(
    visit: Visit, shop: Shop, customer: str, talk: Talk, appearance: dict[str, Any]
) -> None:
    with visit(token=shop.token(customer), **appearance) as visitor:
        page = opened(visitor, talk)
        assert page.evaluate("document.documentElement.scrollWidth") == appearance["viewport"]["width"]
        page.locator(".to-talk").click()
        expect(page.locator("#talk")).to_be_visible()
        page.locator(".composer button[type=submit]").click()  # says what is missing
        assert violations(page, within="#talk") == []
        wider = page.locator("#talk, .talk-log, .composer").evaluate_all(
            "(all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.className)"
        )
        assert wider == []
        small = page.locator("#talk :is(button, select)").evaluate_all(
            "(places) => places.map((place) => place.getBoundingClientRect()).filter(({height}) => height < 44).length"
        )
        assert small == 0
