from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import ElementHandle, Page, expect

from tests.web.order_page import assert_not_offered, earlier, in_progress
from tests.web.talking import Talk, look_again, send
from tests.web.visiting import Shop, Visitor

Visit = Callable[..., AbstractContextManager[Visitor]]


def test_shopper_and_desk_talk_about_a_request_and_it_is_approved(
    shopper: Visitor, agent: Visitor, customer: str
) -> None:
    order = shopper.open(f"order.html?number=SENT-{customer}&help=RETURN_OR_REPLACE_ITEMS")
    form = order.get_by_role("dialog")
    row = form.locator(".pick").filter(has_text="Desk Lamp")
    row.get_by_role("checkbox").check()
    row.get_by_label("Reason").select_option(label="It does not work")
    form.get_by_label("Replacement").check()
    form.get_by_label("Message").fill("It never lit up.")
    form.get_by_role("button", name="Send request").click()
    form.get_by_role("button", name="Done").click()

    desk = agent.open("desk/")
    desk.get_by_label("Kind of help").select_option(label="Return & Replace")
    desk.get_by_role("link", name=f"Return & Replace (SENT-{customer})").click()
    expect(desk.locator("h1")).to_have_text("Return & Replace")
    expect(desk.get_by_role("region", name="What the shopper asked for")).to_contain_text(
        "Desk Lamp × 1 It does not work"
    )
    expect(desk.get_by_role("region", name="What the shopper asked for")).to_contain_text("It never lit up.")
    decision = desk.get_by_role("region", name="Decision")
    decision.get_by_role("button", name="Assign to me").click()
    expect(decision).to_contain_text("sam")
    desk.get_by_label("New note").fill("Third lamp this week.")
    desk.get_by_role("button", name="Save note").click()
    expect(desk.get_by_role("region", name="Internal notes")).to_contain_text("Third lamp this week.")
    desk.get_by_label("Reply to the shopper").fill("Which bulb did you use?")
    desk.get_by_label("Wait for the shopper’s answer").check()
    desk.get_by_role("button", name="Send reply").click()
    expect(desk.locator(".desk-head .chip")).to_have_text("waiting for the shopper’s answer")

    order = shopper.open(f"order.html?number=SENT-{customer}")
    conversation = order.get_by_role("complementary", name="Messages with the shop")
    expect(conversation).to_contain_text("Which bulb did you use?")
    expect(conversation).to_contain_text("The shop is waiting for your answer.")
    expect(conversation).not_to_contain_text("Third lamp this week.")
    awaited = order.get_by_role("region", name="The shop needs your answer")
    expect(awaited).to_contain_text("Which bulb did you use?")
    expect(awaited).to_contain_text("please answer by")
    awaited.get_by_role("button", name="Answer", exact=True).click()
    expect(order.get_by_label("Your answer about Return & Replace")).to_be_focused()
    order.get_by_label("Your answer about Return & Replace").fill("The one in the box.")
    send(order)
    expect(conversation.locator(".sent")).to_contain_text("was sent.")
    expect(conversation.get_by_role("log")).to_contain_text("The one in the box.")
    expect(awaited).to_have_count(0)
    expect(in_progress(order, "Return & Replace")).to_contain_text("You will hear from us by")

    desk.reload()
    expect(desk.get_by_role("log")).to_contain_text("The one in the box.")
    desk.get_by_label("Message to the shopper").fill("A new lamp is on its way.")
    desk.get_by_role("button", name="Approve").click()
    expect(desk.locator(".desk-head .chip")).to_have_text("approved")

    order = shopper.open(f"order.html?number=SENT-{customer}")
    expect(order.get_by_role("log")).to_contain_text("A new lamp is on its way.")
    expect(earlier(order, "Return & Replace")).to_contain_text("Approved")


def test_who_keeps_the_page_open_sees_what_happens_meanwhile(shopper: Visitor, customer: str) -> None:
    page = shopper.page
    page.clock.install()
    shopper.open(f"order.html?number=PAID-{customer}")
    shopper.shop.ship(f"PAID-{customer}")

    look_again(page)
    expect(page.get_by_role("log")).to_contain_text("shipped")
    expect(page.locator(".hero")).to_contain_text("Shipped")
    assert_not_offered(page, "Cancel this Order", "This order was shipped on")


def test_who_keeps_the_page_open_is_told_that_the_shop_does_not_answer_until_it_does(
    visit: Visit, shop: Shop, customer: str
) -> None:
    with visit(token=shop.token(customer), wrong=["Failed to load resource"]) as visitor:
        page = visitor.page
        page.clock.install()
        visitor.open(f"order.html?number=PAID-{customer}")
        page.route("**/graphql", lambda route: route.abort())
        look_again(page)
        expect(page.get_by_role("alert")).to_contain_text("Try again")
        expect(page.get_by_role("log")).to_contain_text("The order was placed.")  # what was known stays

        page.unroute("**/graphql")
        look_again(page)
        expect(page.get_by_role("alert")).to_have_count(0)


def test_the_list_counts_what_is_new_until_it_was_read(shopper: Visitor, agent: Visitor, customer: str) -> None:
    desk = agent.open(f"desk/order.html?number=LATE-{customer}&customer={customer}")
    desk.get_by_label("Reply to the shopper").fill("Your order leaves tomorrow.")
    desk.get_by_role("button", name="Send reply").click()
    expect(desk.get_by_role("log")).to_contain_text("Your order leaves tomorrow.")

    late = shopper.open("").locator("li.order").filter(has_text="LATE")
    expect(late.locator(".unread")).to_contain_text("new")
    order = shopper.open(f"order.html?number=LATE-{customer}")
    expect(order.get_by_role("log")).to_contain_text("Your order leaves tomorrow.")
    order.wait_for_timeout(1_000)  # the mark is made after it was shown
    expect(shopper.open("").locator("li.order").filter(has_text="LATE").locator(".unread")).to_have_count(0)


@pytest.mark.guarantee(
    "Words that a shopper writes about no request are an alert at the desk until somebody has answered "
    "them or seen to them.",
    to="agents",
)
def test_a_message_of_nobodys_request_waits_as_an_alert_until_it_was_seen_to(
    shopper: Visitor, agent: Visitor, customer: str
) -> None:
    order = shopper.open(f"order.html?number=PAID-{customer}")
    order.get_by_label("Your message to the shop").fill("Do you have it in blue?")
    send(order)
    expect(order.get_by_role("log")).to_contain_text("Do you have it in blue?")

    desk = agent.open("desk/")
    desk.get_by_label("Show", exact=True).select_option(label="Unanswered message")
    desk.get_by_role("link", name=f"Unanswered message (PAID-{customer})").click()
    desk.get_by_role("button", name="Mark as done").click()
    expect(desk.get_by_role("region", name="To look at")).to_have_count(0)
    expect(desk.get_by_role("log")).to_contain_text("Do you have it in blue?")


def test_the_whole_history_can_be_read_and_what_comes_meanwhile_moves_nothing(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("olga")) as visitor:
        visitor.page.clock.install()
        page = visitor.open("order.html?number=LONG-olga")
        log = page.get_by_role("log")
        entries = log.locator(".entry")
        expect(entries).to_have_count(20)
        expect(log).not_to_contain_text("The order was placed.")
        expect(entries.last).to_be_in_viewport()  # it begins at its end
        expect(entries.first).not_to_be_in_viewport()

        log.press("Home")  # it is scrolled by key
        expect(page.get_by_role("button", name="Show earlier entries")).to_be_in_viewport(ratio=1)
        read = entries.first.element_handle()
        place = resting(page, read)
        page.get_by_role("button", name="Show earlier entries").click()
        expect(entries).to_have_count(27)
        expect(entries.first).to_contain_text("The order was placed.")
        assert height_of(read) == pytest.approx(place, abs=1)
        expect(log).to_be_focused()  # as the button is gone

        Talk(shop=shop, customer="olga", number="LONG-olga").say("All of it is on its way.")
        look_again(page)
        expect(entries.last).to_contain_text("All of it is on its way.")
        assert height_of(read) == pytest.approx(place, abs=1)
        expect(log.locator(".news + .entry")).to_contain_text("All of it is on its way.")
        expect(entries.last).not_to_be_in_viewport()
        assert unread(shop, "LONG-olga") == 1
        page.get_by_role("button", name="1 new").click()
        expect(entries.last).to_be_in_viewport()
        expect(page.get_by_role("button", name="1 new")).to_have_count(0)
        expect(log).to_be_focused()
        wait_until_read(page, shop, "LONG-olga")
        expect(log.locator(".news")).to_have_count(1)  # where it begins is shown as long as it is read


def height_of(element: ElementHandle) -> float:
    """Where an element is between the top and the bottom of the window."""
    box = element.bounding_box()
    assert box
    return box["y"]


def resting(page: Page, element: ElementHandle) -> float:
    """Where it is once nothing scrolls any more: keys scroll smoothly."""
    before = None
    while before != (now := height_of(element)):
        before = now
        page.wait_for_timeout(100)
    return now


def unread(shop: Shop, number: str) -> int:
    """How much of an order of olga's is new to her."""
    query = "query ($number: String!) { order(number: $number) { unreadCount } }"
    count: int = shop.ask(shop.token("olga"), query, path="graphql", number=number)["order"]["unreadCount"]
    return count


def wait_until_read(page: Page, shop: Shop, number: str) -> None:
    """The page marks what it shows as read, and then shows no more that it is new."""
    for _ in range(100):
        if unread(shop, number) == 0:
            return
        page.wait_for_timeout(50)
    pytest.fail("What is shown is not marked as read.")
