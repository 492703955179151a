"""An event has one day on every page, that of the shop in Los Angeles, wherever the reader is."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

import pytest
from playwright.sync_api import Page, expect

from tests.web.order_page import fold, hero, in_progress, order_page, parcel
from tests.web.visiting import Shop, Visitor

Visit = Callable[..., AbstractContextManager[Visitor]]

ORDERED: Final = "OrderedOctober 7, 2025"
PLACED_AT: Final = re.compile(r"Oct 7, 2025, 7:30\sPM PDT")
PLACED: Final = re.compile(rf"The order was placed\. {PLACED_AT.pattern}")
WEEK: Final = timedelta(days=7)
READERS: Final = ["America/Los_Angeles", "UTC", "Asia/Tokyo"]


@pytest.fixture(params=READERS)
def lara(visit: Visit, shop: Shop, request: pytest.FixtureRequest) -> Iterator[Visitor]:
    """Lara, in several places of the world."""
    with visit(token=shop.token("lara"), timezone_id=request.param) as visitor:
        yield visitor


def dates_on(page: Page) -> str:
    """Everything on the page that is read, pictures included."""
    return str(page.locator("main").evaluate("main => main.textContent"))


def test_an_order_placed_in_the_evening_has_that_day_in_the_list_and_in_its_details(lara: Visitor) -> None:
    order = lara.open("").locator("li.order").filter(has_text="EVENING")
    expect(order).to_contain_text("Ordered Oct 7, 2025")
    expect(order).to_contain_text("Delivered Nov 4, 2025")
    assert "Oct 8" not in dates_on(lara.page)
    order.get_by_role("link", name="View Details").click()
    page = lara.shown()
    expect(page.locator(".order-top")).to_contain_text("October 7, 2025")
    expect(page.get_by_role("list", name="Progress")).to_have_count(0)  # it was received long ago
    expect(parcel(page, "Parcel 1")).to_contain_text("Delivered Nov 4, 2025")
    assert "October 8" not in dates_on(page)
    assert "Oct 8" not in dates_on(page)


@pytest.mark.guarantee(
    "The last day of anything is a whole day of the shop, and every page, reason and mail shows the same day.",
    to="shoppers",
)
def test_a_return_ends_with_its_last_day_in_the_words_and_in_the_reason(lara: Visitor) -> None:
    page = order_page(lara, "EVENING")
    returns = fold(page, "When can I …?").locator("li").filter(has_text="Return & Replace")
    expect(returns).to_contain_text("ended December 11, 2025")
    page.get_by_role("link", name="Why can’t I return anything?").click()
    expect(page.locator("li:focus")).to_contain_text("December 11, 2025")
    assert "December 12" not in dates_on(page)
    assert "Dec 12" not in dates_on(page)


def test_a_promised_day_is_shown_and_not_the_end_of_it(lara: Visitor) -> None:
    steps = hero(order_page(lara, "PROMISED")).get_by_role("listitem")
    expect(steps.nth(2)).to_contain_text(re.compile(r"Was to ship by\s*Nov 5, 2025"))
    expect(steps.nth(3)).to_contain_text(re.compile(r"Was to arrive by\s*Nov 12, 2025"))
    page = lara.page
    assert "November 6" not in dates_on(page)
    assert "Nov 6" not in dates_on(page)


@pytest.mark.parametrize("reader", READERS[1:])
def test_times_are_the_shops_and_say_so_to_readers_elsewhere(visit: Visit, shop: Shop, reader: str) -> None:
    with visit(token=shop.token("lara"), timezone_id=reader) as visitor:
        entry = visitor.open("order.html?number=EVENING").locator("li.entry").first
        expect(entry).to_have_text("The order was placed.  Oct 7, 2025")
        expect(entry.locator("time")).to_have_attribute("title", PLACED_AT)
    with visit(token=shop.agent(), timezone_id=reader) as visitor:
        expect(visitor.open("desk/order.html?number=EVENING").locator("li.entry").first).to_have_text(PLACED)


def test_to_readers_in_the_shops_zone_times_do_not_say_the_zone(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("lara"), timezone_id="America/Los_Angeles") as visitor:
        entry = visitor.open("order.html?number=EVENING").locator("li.entry").first
        expect(entry.locator("time")).to_have_attribute("title", re.compile(r"^Oct 7, 2025, 7:30\sPM$"))


def test_the_desk_shows_the_same_days(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.agent(), timezone_id="Asia/Tokyo") as visitor:
        page = visitor.open("desk/order.html?number=EVENING")
        order = page.get_by_role("region", name="Order", exact=True)
        expect(order).to_contain_text(ORDERED)
        expect(order).to_contain_text("DeliveredNovember 4, 2025")
        expect(page.get_by_role("region", name="Items")).to_contain_text("Delivered: November 4, 2025")
        expect(page.get_by_role("region", name="What the shopper can do now")).to_contain_text("December 11, 2025")
        page = visitor.open("desk/order.html?number=PROMISED")
        expect(page.get_by_role("region", name="Order", exact=True)).to_contain_text("Was to ship byNovember 5, 2025")


def test_a_request_has_its_times_in_the_shops_zone_with_the_shopper_in_the_queue_and_at_the_desk(
    visit: Visit, shop: Shop
) -> None:
    mutation = 'mutation { resolvePaymentIssue(input: {orderNumber: "EVENING", kind: OTHER}) { __typename } }'
    shop.ask(shop.token("lara"), mutation, path="graphql")
    in_los_angeles = re.compile(r"Sent.*\d, \d{4}, \d+:\d\d\s[AP]M P[SD]T")
    with visit(token=shop.token("lara"), timezone_id="UTC") as visitor:
        strip = in_progress(order_page(visitor, "EVENING"), "Resolve a Payment Issue")
        strip.locator("summary").click()
        expect(strip).to_contain_text(in_los_angeles)
    with visit(token=shop.agent(), timezone_id="UTC") as visitor:
        queued = visitor.open("desk/").locator("ul.queue > li").filter(has_text="EVENING")
        expect(queued).to_contain_text(in_los_angeles)
        queued.get_by_role("link").click()
        expect(visitor.shown().get_by_role("region", name="What the shopper asked for")).to_contain_text(in_los_angeles)


REQUESTS: Final = 'query { order(number: "PROMISED") { helpRequests { edges { node { id } } } } }'
REPLY: Final = "mutation ($input: ReplyInput!) { reply(input: $input) { __typename } }"


def test_the_time_to_answer_is_shown_as_its_last_day(visit: Visit, shop: Shop) -> None:
    mutation = 'mutation { resolvePaymentIssue(input: {orderNumber: "PROMISED", kind: OTHER}) { __typename } }'
    shop.ask(shop.token("lara"), mutation, path="graphql")
    (edge,) = shop.ask_desk(REQUESTS)["order"]["helpRequests"]["edges"]
    earliest = today_in_los_angeles()
    shop.ask_desk(REPLY, input={"helpRequestId": edge["node"]["id"], "text": "Which card?", "expectsAnswer": True})
    days = {f"{day:%B} {day.day}, {day.year}" for day in (earliest + WEEK, today_in_los_angeles() + WEEK)}
    shown = re.compile(rf"answers? by\s*({'|'.join(days)})")
    with visit(token=shop.token("lara"), timezone_id="Asia/Tokyo") as visitor:
        page = order_page(visitor, "PROMISED")
        expect(page.get_by_role("region", name="The shop needs your answer")).to_contain_text(shown)
    with visit(token=shop.agent(), timezone_id="Asia/Tokyo") as visitor:
        queued = visitor.open("desk/").locator("ul.queue > li").filter(has_text="PROMISED")
        expect(queued).to_contain_text(shown)
        queued.get_by_role("link").click()
        expect(visitor.shown().get_by_role("region", name="What the shopper asked for")).to_contain_text(shown)


def today_in_los_angeles() -> date:
    return datetime.now(ZoneInfo("America/Los_Angeles")).date()
