"""The page of an order: what waits, what is so, what was ordered, and all help in one place."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.web.order_page import (
    APPROVE,
    REPLY,
    TARGET,
    about_newest,
    assert_not_offered,
    earlier,
    fold,
    hero,
    in_progress,
    line,
    order_page,
    parcel,
    reason,
)
from tests.web.visiting import Shop, Visitor, violations

Visit = Callable[..., AbstractContextManager[Visitor]]
RETURN: Final = """
mutation ($number: String!, $line: ID!) { returnOrReplaceItems(input: {
  orderNumber: $number, resolution: REFUND, items: [{lineId: $line, quantity: 1, reason: DAMAGED}]
}) { ... on HelpRequestFiled { helpRequest { id } } ... on Refusal { message } } }
"""
LINES: Final = "query ($number: String!) { order(number: $number) { lines { id title } } }"
PAYMENT: Final = """
mutation ($number: String!) {
  resolvePaymentIssue(input: {orderNumber: $number, kind: CHARGED_TWICE, message: "Twice"}) {
  ... on HelpRequestFiled { helpRequest { id } } ... on Refusal { message } } }
"""


@pytest.fixture
def lou(visit: Visit, shop: Shop) -> Iterator[Visitor]:
    """Somebody with an order of 40 lines, on a phone."""
    with visit(token=shop.token("lou"), viewport={"width": 360, "height": 740}) as visitor:
        yield visitor


def filed(shop: Shop, customer: str, mutation: str, **variables: Any) -> None:
    """The shopper files a request without a page."""
    (came,) = shop.ask(shop.token(customer), mutation, path="graphql", **variables).values()
    assert "helpRequest" in came, came


def returned(shop: Shop, customer: str, title: str) -> None:
    """The shopper asks to return one unit of the order that was sent."""
    number = f"SENT-{customer}"
    lines = shop.ask(shop.token(customer), LINES, path="graphql", number=number)["order"]["lines"]
    (wanted,) = [one["id"] for one in lines if one["title"] == title]
    filed(shop, customer, RETURN, number=number, line=wanted)


def days_from_now(days: int) -> str:
    day = datetime.now(UTC) + timedelta(days=days)
    return f"{day:%B} {day.day}, {day.year}"


def height(place: Locator) -> float:
    box = place.bounding_box()
    assert box
    return box["height"]


def test_it_says_first_what_is_so_and_which_step_it_is_at(shopper: Visitor, customer: str) -> None:
    page = order_page(shopper, f"PAID-{customer}")
    expect(page.locator("h1")).to_have_text(re.compile(r"Ships by \w{3}, \w{3} \d+"))
    expect(page).to_have_title(re.compile(rf"Ships by .* – order PAID-{customer}"))
    expect(page.locator(".order-top")).to_contain_text(f"Order PAID-{customer}")
    steps = hero(page).get_by_role("list", name="Progress").get_by_role("listitem")
    expect(steps).to_have_count(4)
    expect(steps.nth(0)).to_contain_text(re.compile(r"Done: Ordered\s*\w{3}, \w{3} \d+"))
    expect(steps.nth(1)).to_have_attribute("aria-current", "step")
    expect(hero(page).locator(".btn.primary")).to_have_count(0)


def test_what_is_late_says_by_how_much_and_offers_to_ask(shopper: Visitor, customer: str) -> None:
    page = order_page(shopper, f"LATE-{customer}")
    expect(page.locator("h1")).to_have_text("We are late with this order")
    expect(hero(page).locator(".chip")).to_have_text("3 days late")
    late = hero(page).locator("[aria-current=step]")
    expect(late).to_contain_text("Late: Was to ship by")
    expect(hero(page).locator(".btn.primary")).to_have_text("Check Your Order Progress")
    hero(page).get_by_role("button", name="Check Your Order Progress").click()
    expect(page.get_by_role("dialog", name="Check Your Order Progress")).to_be_visible()


def test_each_parcel_has_its_own_card_with_what_is_in_it(shopper: Visitor, customer: str) -> None:
    page = order_page(shopper, f"SENT-{customer}")
    expect(hero(page).get_by_role("link", name="Track: Parcel 2")).to_have_attribute(
        "href", "https://carrier.example/1Z-B"
    )
    first, second = parcel(page, "Parcel 1"), parcel(page, "Parcel 2")
    expect(first.locator(".parcel-head")).to_contain_text(re.compile("UPS 1Z-A.*Delivered", re.DOTALL))
    expect(first).to_contain_text("Water Bottle")
    expect(first).to_contain_text("2 × $47.76")
    expect(first.locator(".line-end")).to_contain_text("$95.52")
    expect(second.locator(".parcel-head")).to_contain_text("On its way")
    expect(second).not_to_contain_text("Water Bottle")
    payment = page.get_by_role("region", name="Payment")
    expect(payment.locator("dl > div")).to_have_text(["2 × Water Bottle$95.52", "1 × Desk Lamp$84.30", "Total$179.82"])


@pytest.mark.guarantee("What takes effect at once is shown once more before it is done.", to="shoppers")
def test_a_receipt_is_confirmed_only_after_it_was_said_what_that_ends(shopper: Visitor, customer: str) -> None:
    page = order_page(shopper, f"SENT-{customer}")
    second = parcel(page, "Parcel 2")
    arrived = second.get_by_role("button", name="I have received this parcel")
    missing = second.get_by_role("button", name="Package Not Received")
    for place in (arrived, missing):
        assert height(place) >= TARGET
    arrived.click()
    dialog = page.get_by_role("dialog", name="Parcel 2: has it arrived?")
    expect(dialog).to_contain_text("It can then no longer be reported as not received")
    expect(dialog).to_contain_text(f"You then have until {days_from_now(30)} to return items.")
    expect(dialog).to_contain_text("This cannot be taken back.")
    dialog.get_by_role("button", name="Not yet").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(arrived).to_be_focused()
    expect(second).to_contain_text("On its way")

    arrived.click()
    dialog.get_by_role("button", name="Yes, it has arrived").click()
    done = page.get_by_role("dialog", name="Thank you: the arrival is confirmed")
    expect(done).to_contain_text(f"You can return items until {days_from_now(30)}.")
    done.get_by_role("button", name="Done").click()
    expect(second).to_contain_text("Arrival confirmed")
    expect(arrived).to_have_count(0)
    expect(page.locator("h2:focus, h3:focus")).to_have_count(1)  # the button is gone, and the reader is not lost


def test_on_a_phone_what_ends_a_claim_is_far_from_what_begins_it(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=shop.token(customer), viewport={"width": 360, "height": 740}) as visitor:
        second = parcel(order_page(visitor, f"SENT-{customer}"), "Parcel 2")
        missing = second.get_by_role("button", name="Package Not Received").bounding_box()
        arrived = second.get_by_role("button", name="I have received this parcel").bounding_box()
        assert missing
        assert arrived
        assert arrived["y"] - (missing["y"] + missing["height"]) >= 20


def test_a_request_is_withdrawn_only_once_that_is_confirmed(shopper: Visitor, customer: str) -> None:
    filed(shopper.shop, customer, PAYMENT, number=f"PAID-{customer}")
    page = order_page(shopper, f"PAID-{customer}")
    strip = in_progress(page, "Resolve a Payment Issue")
    expect(strip).to_contain_text("I was charged twice · You will hear from us by")
    strip.get_by_role("button", name="Withdraw request").click()
    dialog = page.get_by_role("dialog", name="Withdraw your request: Resolve a Payment Issue?")
    dialog.get_by_role("button", name="Keep the request").click()
    expect(strip).to_be_visible()
    strip.get_by_role("button", name="Withdraw request").click()
    dialog.get_by_role("button", name="Withdraw request").click()
    done = page.get_by_role("dialog", name="Your request is withdrawn")
    done.get_by_role("button", name="Done").click()
    expect(strip).to_have_count(0)
    expect(page.locator(":is(h1, h2, h3):focus")).to_have_count(1)
    expect(earlier(page, "Resolve a Payment Issue")).to_contain_text("Withdrawn")
    page.get_by_role("region", name="Payment").get_by_role("button", name="Resolve a Payment Issue").click()
    expect(page.get_by_role("dialog", name="Resolve a Payment Issue")).to_be_visible()


def test_what_the_shop_asks_stands_on_top_and_leads_to_the_answer(shopper: Visitor, customer: str) -> None:
    filed(shopper.shop, customer, PAYMENT, number=f"LATE-{customer}")
    about_newest(shopper.shop, f"LATE-{customer}", REPLY, text="Which card?", expectsAnswer=True)
    page = order_page(shopper, f"LATE-{customer}")
    strip = page.get_by_role("region", name="The shop needs your answer")
    expect(strip).to_contain_text("Which card?")
    expect(strip).to_contain_text(f"Resolve a Payment Issue · please answer by {days_from_now(7)}")
    expect(page.locator(".order-main .btn.primary")).to_have_text(["Answer"])  # one filled button, and this is it
    assert violations(page) == []
    strip.get_by_role("button", name="Answer", exact=True).click()
    expect(page.locator("textarea")).to_be_focused()


def test_a_return_that_was_approved_says_where_it_goes_and_until_when(shopper: Visitor, customer: str) -> None:
    returned(shopper.shop, customer, "Desk Lamp")
    about_newest(shopper.shop, f"SENT-{customer}", APPROVE)
    page = order_page(shopper, f"SENT-{customer}")
    strip = page.get_by_role("region", name="Send the items back by")
    expect(strip).to_contain_text("Desk Lamp × 1")
    expect(strip.locator("address")).to_contain_text("12 Dock Street")
    due = datetime.now(UTC) + timedelta(days=14)
    expect(strip).to_contain_text(f"{due:%b} {due.day}")


def test_what_is_not_available_is_folded_with_its_reason_and_leads_elsewhere(shopper: Visitor, customer: str) -> None:
    page = order_page(shopper, f"SENT-{customer}")
    region = page.get_by_role("region", name="Get help with this order")
    # These in this order; an action that is added (docs/add-an-action.md) may stand among them.
    expect(region.locator(".help-row button")).to_contain_text(
        ["Resolve a Payment Issue", "Package Not Received", "Return & Replace"]
    )
    expect(region.locator("summary").filter(has_text="Not available now")).to_have_text(
        re.compile(r"^Not available now \([4-9]\)$")
    )
    assert_not_offered(page, "Cancel this Order", "of the order was shipped on")
    reason(page, "Cancel this Order").get_by_role("button", name="Return & Replace").click()
    expect(page.get_by_role("dialog", name="Return & Replace")).to_be_visible()


def test_in_its_own_place_a_closed_action_leads_to_the_reason_by_keyboard(shopper: Visitor, customer: str) -> None:
    page = order_page(shopper, f"SENT-{customer}")
    why = page.get_by_role("region", name="Shipping address").get_by_role("link", name="Why can’t I change it?")
    why.focus()
    page.keyboard.press("Enter")
    place = page.locator("#why-CHANGE_SHIPPING_ADDRESS")
    expect(place).to_be_focused()
    expect(place).to_be_in_viewport()
    expect(place).to_contain_text("of the order was shipped on")
    expect(page.get_by_role("region", name="Do you no longer need this order?")).to_contain_text(
        "of the order was shipped on"
    )


def test_a_link_to_the_request_leads_to_its_strip(shopper: Visitor, customer: str) -> None:
    filed(shopper.shop, customer, PAYMENT, number=f"PAID-{customer}")
    page = order_page(shopper, f"PAID-{customer}")
    page.get_by_role("region", name="Payment").get_by_role("link", name="see your request").click()
    expect(in_progress(page, "Resolve a Payment Issue")).to_be_focused()
    expect(in_progress(page, "Resolve a Payment Issue")).to_be_in_viewport()


def test_only_what_can_be_returned_of_a_line_has_the_link(shopper: Visitor, customer: str) -> None:
    returned(shopper.shop, customer, "Desk Lamp")
    page = order_page(shopper, f"SENT-{customer}")
    expect(line(page, "Water Bottle").get_by_role("button", name="Return & Replace")).to_be_visible()
    expect(line(page, "Desk Lamp").get_by_role("button", name="Return & Replace")).to_have_count(0)
    line(page, "Desk Lamp").get_by_role("link", name="Return & Replace: see your request").click()
    expect(in_progress(page, "Return & Replace")).to_be_focused()


def test_when_help_is_available_is_said_in_words_beside_bars(shopper: Visitor, customer: str) -> None:
    rows = fold(order_page(shopper, f"PAID-{customer}"), "When can I …?").locator("li")
    expect(rows.filter(has_text="Change Shipping Address")).to_contain_text("until it is packed")
    expect(rows.filter(has_text="Resolve a Payment Issue")).to_contain_text("always")
    expect(rows.filter(has_text="Package Not Received")).to_contain_text("once it is shipped")
    expect(rows.filter(has_text="Check Your Order Progress")).to_contain_text(f"from {days_from_now(2)}")


@pytest.mark.parametrize("locale", ["en-US", "ja-JP", "he-IL"])
def test_on_a_phone_now_is_seen_and_no_word_covers_another(
    visit: Visit, shop: Shop, customer: str, locale: str
) -> None:
    with visit(token=shop.token(customer), locale=locale, viewport={"width": 360, "height": 740}) as visitor:
        page = order_page(visitor, f"SENT-{customer}")
        page.locator("details.fold summary").last.click()
        rows = page.locator("ul.when li:not(.key)")
        for row in rows.all():
            now = row.locator("rect.now").bounding_box()
            assert now
            assert 0 <= now["x"] < now["x"] + now["width"] <= 360
            name, words = (row.locator(part).bounding_box() for part in ("b", "span"))
            assert name
            assert words
            beside = name["x"] + name["width"] <= words["x"] or words["x"] + words["width"] <= name["x"]
            assert beside or name["y"] + name["height"] <= words["y"] + 1
        expect(page.locator("ul.when .key i")).to_be_visible()


def test_of_many_lines_the_first_five_are_shown_and_on_paper_all(lou: Visitor) -> None:
    page = order_page(lou, "FORTY")
    shown = parcel(page, "Not shipped yet").locator("li.line:visible")
    expect(shown).to_have_count(5)
    parcel(page, "Not shipped yet").get_by_role("button", name="Show all 38 items").click()
    expect(shown).to_have_count(38)
    expect(shown.nth(5)).to_be_focused()
    page.reload()
    expect(shown).to_have_count(5)
    page.emulate_media(media="print")
    expect(shown).to_have_count(38)


def test_on_paper_stands_the_order_and_nothing_to_press(lou: Visitor) -> None:
    page = order_page(lou, "FORTY")
    page.emulate_media(media="print")
    expect(page.locator(":is(button, select, input, textarea, summary):visible")).to_have_count(0)
    expect(page.get_by_role("log")).not_to_be_visible()
    for text in ("Order FORTY", "Cup 39", "215 River Road", "Autumn discount"):
        expect(page.locator("main")).to_contain_text(text)
    expect(page.get_by_role("region", name="Payment")).to_be_visible()
    expect(page.get_by_role("list", name="Progress")).to_be_visible()


def test_nothing_is_wider_than_the_narrowest_phone_and_text_may_be_twice_as_large(lou: Visitor) -> None:
    page = order_page(lou, "FORTY")
    for width, size in ((320, 100), (720, 200)):
        page.set_viewport_size({"width": width, "height": 740})
        page.evaluate("size => { document.documentElement.style.fontSize = `${size}%` }", size)
        assert_fits(page)


def test_long_words_stay_in_their_step(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=shop.token(customer), locale="el-GR", viewport={"width": 320, "height": 740}) as visitor:
        page = order_page(visitor, f"SENT-{customer}")
        page.evaluate("document.documentElement.style.fontSize = '150%'")
        expect(page.locator(".steps li")).to_have_count(4)
        wider = "(all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent)"
        assert page.locator(".steps li").evaluate_all(wider) == []


def assert_fits(page: Page) -> None:
    wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0


def test_prices_stay_whole_where_one_reads_from_right_to_left(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("lou"), locale="he-IL") as visitor:
        page = order_page(visitor, "FORTY")
        expect(page.locator(".order-number bdi")).to_have_text("FORTY")  # or the day would be read into it
        price = page.locator("li.line").first.locator(".line-words p").first
        count, amount = price.locator("bdi").all()
        expect(count).to_have_text("2")
        number, whole = count.bounding_box(), amount.bounding_box()
        assert number
        assert whole
        assert whole["x"] + whole["width"] <= number["x"]  # the price follows the number, to its left
        alone = page.locator("dl.totals").locator("bdi")
        assert alone.count() > 40
        for cell in page.locator("dl.totals dd").all()[:3]:
            expect(cell.locator("bdi")).to_have_count(1)
