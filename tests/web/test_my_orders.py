import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Final

import pytest
from playwright.sync_api import expect

from tests.support.snapshot_values import WHOLE_SNAPSHOT
from tests.web.order_page import assert_order, line, order_page, parcel
from tests.web.visiting import Shop, Visitor, card, change_answers, violations

Visit = Callable[..., AbstractContextManager[Visitor]]
UNTRACKED: Final = '{ ordersNumbered(number: "UNTRACKED") { id shipments { id } } }'
RECEIVED: Final = "mutation ($input: ConfirmReceiptInput!) { confirmReceipt(input: $input) { __typename } }"
SMALL: Final = """
[...document.querySelectorAll("main :is(a, input, button)")]
  .filter(one => one.getBoundingClientRect().height < 43.9 && !one.closest("h2"))
  .map(one => one.outerHTML)
"""
"""What can be pressed and is too small for a finger; a title's link covers its card."""


def test_orders_stand_newest_first_with_what_is_so_their_day_and_total(shopper: Visitor, customer: str) -> None:
    orders = shopper.open("").locator("li.order-card")
    expect(orders.locator(".meta bdi:last-child")).to_have_text(
        [f"PAID-{customer}", f"LATE-{customer}", f"SENT-{customer}"]
    )
    paid, late, sent = orders.all()
    expect(paid.locator("h2")).to_contain_text("Ships by ")
    expect(paid).to_contain_text("Being prepared")
    expect(paid.locator(".meta")).to_contain_text(re.compile(r"Ordered \w{3} \d+.*\$179\.82"))
    expect(late.locator("h2")).to_contain_text("We are late with this order")
    expect(sent.locator("h2")).to_contain_text("1 of 2 parcels has arrived")
    expect(sent.locator(".names")).to_have_text("2 × Water Bottle, Desk Lamp")
    expect(sent.locator(".names bdi")).to_have_text(["2", "Water Bottle", "Desk Lamp"])


def test_a_day_that_ends_with_a_full_stop_ends_the_sentence_too(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=shop.token(customer), locale="fi-FI") as visitor:
        late = card(visitor.open(""), f"LATE-{customer}")
        expect(late).to_contain_text(re.compile(r"viimeistään (\w\w )?\d+\.\d+\.(\d+\.)? Pahoittelemme\."))


def test_a_late_order_says_by_how_much_what_was_promised_and_what_to_do(shopper: Visitor, customer: str) -> None:
    late = card(shopper.open(""), f"LATE-{customer}")
    expect(late.locator(".chip.warn")).to_have_text("3 days late")
    expect(late).to_contain_text("It should have left by ")
    expect(late).not_to_contain_text("Ships by")
    expect(late.get_by_role("img")).to_have_accessible_name("Step 2 of 4: Paid; 3 days late")
    expect(late.locator(".meter i")).to_have_class(["done", "done", "late", "to-come"])
    late.get_by_role("link", name="Check Your Order Progress").click()
    expect(shopper.page.get_by_role("dialog", name="Check Your Order Progress")).to_be_visible()


def test_the_title_and_the_whole_card_open_the_details(shopper: Visitor, customer: str) -> None:
    page = shopper.open("")
    paid = card(page, f"PAID-{customer}")
    paid.get_by_role("link", name=re.compile(f"^Ships by .* View Details, order PAID-{customer}$")).click()
    assert_order(page, f"PAID-{customer}")
    page.go_back()
    for place in (".goods", ".meta", ".btn"):
        box = paid.locator(place).first.bounding_box()
        assert box is not None
        page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        assert_order(page, f"PAID-{customer}")
        page.go_back()
    paid.get_by_role("link", name="View Details").click()
    shopper.shown().get_by_role("main").get_by_role("link", name="My Orders").click()
    expect(page.locator("h1")).to_have_text("My Orders")


def test_an_order_says_what_is_asked_and_what_is_new(visit: Visit, shop: Shop, customer: str) -> None:
    asking = f'resolvePaymentIssue(input: {{orderNumber: "PAID-{customer}", kind: OTHER}}) {{ __typename }}'
    shop.ask(shop.token(customer), f"mutation {{ {asking} }}", path="graphql")
    with visit(token=shop.token(customer)) as visitor:
        chips = card(visitor.open(""), f"PAID-{customer}").locator(".chip")
        expect(chips).to_have_text(["1 request open"])
        expect(card(visitor.page, f"LATE-{customer}").locator(".chip")).to_have_text(["3 days late"])

        overdue = change_answers(visitor.page, "MyOrders", '"isLate":false', '"isLate":true')
        visitor.page.reload()
        expect(chips).to_have_text(["1 request open, our answer is late"])
        expect(chips).to_have_class(["chip warn"])
        assert overdue, "no answer was changed"


def test_a_parcel_under_way_can_be_followed_and_a_received_order_promises_nothing(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("rory")) as visitor:
        page = visitor.open("")
        tracked, other = card(page, "TRACKED"), card(page, "UNTRACKED")
        expect(tracked.locator("h2")).to_contain_text("Arriving ")
        track = tracked.get_by_role("link", name="Track parcel order TRACKED")
        expect(track).to_have_attribute("href", "https://carrier.example/1Z-1")
        expect(tracked.locator(".btn")).to_have_count(1)
        expect(other.locator(".btn")).to_have_text("View Details")

        (order,) = shop.ask(shop.token("rory"), UNTRACKED, path="graphql")["ordersNumbered"]
        parcels = [parcel["id"] for parcel in order["shipments"]]
        shop.ask(shop.token("rory"), RECEIVED, path="graphql", input={"orderId": order["id"], "shipmentIds": parcels})
        page.reload()
        expect(other.locator("h2")).to_contain_text("Received ")
        expect(other).not_to_contain_text("Arriv")
        expect(other.get_by_role("img")).to_have_count(0)


def test_what_only_counts_as_received_says_when_it_was_delivered(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("rita")) as visitor:
        order = card(visitor.open(""), "RECKONED-rita")
        expect(order.locator("h2")).to_contain_text("Delivered ")
        expect(order).to_contain_text("Counts as received since ")


def test_links_keep_their_names_where_a_number_has_a_space(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("many")) as visitor:
        order = card(visitor.open(""), "M 00")
        expect(order.get_by_role("link", name="View Details, order M 00")).to_be_visible()
        expect(order.get_by_role("link", name="Custom Duty Issue order M 00", exact=True)).to_be_visible()
        assert violations(visitor.page) == []


def test_of_many_items_the_first_are_named_and_shown(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("many")) as visitor:
        order = card(visitor.open(""), "M 03")
        kettles = [f"2 × Kettle with a whistle, no. {one}" for one in (0, 1)]
        expect(order.locator(".names")).to_have_text(f"{', '.join(kettles)} and 7 more items")
        expect(order.locator(".others .goods")).to_have_text(["K", "+7"])


@pytest.mark.parametrize("text", ["100%", "200%"])
def test_cards_go_by_their_room_and_nothing_is_cut_off(visit: Visit, shop: Shop, text: str) -> None:
    for width in (320, 360, 768):
        with visit(token=shop.token("many"), viewport={"width": width, "height": 800}) as visitor:
            page = visitor.open("?search=M%2004")
            expect(card(page, "M 04")).to_be_visible()
            page.evaluate("text => { document.documentElement.style.fontSize = text; }", text)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            small = page.evaluate(SMALL)
            assert small == []


def test_the_details_show_what_the_shop_says_of_an_order(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token(WHOLE_SNAPSHOT["customerId"])) as visitor:
        page = visitor.open(f"order.html?number={WHOLE_SNAPSHOT['number']}")
        for section, text in [
            ("Picked up", "What had not left was cancelled Fri, Nov 6."),
            ("Picked up", "Picked upThu, Nov 5"),
            ("Shipping address", "Suite 991"),
            ("Payment", "$52.83"),
            ("Items", "Water Bottle"),
            ("Items", "1Z999"),
        ]:
            expect(page.get_by_role("region", name=section)).to_contain_text(text)
        expect(page.locator(".order-top")).to_contain_text(f"Storefront {WHOLE_SNAPSHOT['channel']}")


def test_orders_of_several_storefronts_say_from_which_and_open_by_what_they_are(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("nora")) as visitor:
        orders = visitor.open("").locator("li.order")
        expect(orders.locator(".meta bdi:text-is('TWO-nora')")).to_have_count(2)
        for channel in ("main", "outlet"):
            order = orders.filter(has_text=channel)
            expect(order).to_contain_text("Storefront")
            order.get_by_role("link", name="View Details, order TWO-nora").click()
            assert_order(visitor.page, "TWO-nora")
            assert "?id=" in visitor.page.url
            visitor.page.go_back()
        orders.nth(1).get_by_role("link", name="Custom Duty Issue").click()
        expect(visitor.page.get_by_role("dialog", name="Custom Duty Issue")).to_be_visible()


def test_orders_of_one_storefront_do_not_name_it(shopper: Visitor) -> None:
    assert "Storefront" not in shopper.open("").locator("main").inner_text()


def test_a_number_of_two_orders_is_asked_back_with_the_form_kept_in_mind(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("nina")) as visitor:
        page = visitor.open("order.html?number=TWO-nina&help=CANCEL_ORDER")
        expect(page.locator("main")).to_contain_text("Several orders have the number TWO-nina. Which one do you mean?")
        assert violations(page) == []
        expect(page.get_by_role("main").get_by_role("link", name="My Orders")).to_have_attribute("href", "./")
        page.locator("li.order").filter(has_text="outlet").get_by_role("link", name="TWO-nina").click()
        expect(page.get_by_role("dialog", name="Cancel this Order")).to_be_visible()
        dialog = page.get_by_role("dialog")
        dialog.get_by_label("I ordered by mistake").check()
        dialog.get_by_role("button", name="Continue").click()
        page.get_by_role("dialog").get_by_role("button", name="Cancel this Order").click()
        expect(page.get_by_role("dialog", name="Your order is cancelled")).to_be_visible()

        cancelled = visitor.open("").locator("li.order").filter(has_text="Cancelled")
        expect(cancelled).to_have_count(1)
        expect(cancelled).to_contain_text("outlet")


def test_a_link_by_number_or_by_id_leads_to_the_order_and_becomes_one_by_id(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=PAID-{customer}")
    assert_order(page, f"PAID-{customer}")
    page.wait_for_url("**/order.html?id=*")
    address = page.url.rpartition("/")[2]

    assert_order(shopper.open(address), f"PAID-{customer}")
    for none in ("order.html?number=NONE", "order.html?id=NONE", "order.html"):
        expect(shopper.open(none).locator("main")).to_contain_text("There is no such order in your account.")


def test_an_order_that_lacks_much_is_shown_with_what_it_has(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("rosa")) as visitor:
        expect(visitor.open("").locator("li.order")).to_have_count(2)
        page = order_page(visitor, "SENT-rosa")
        expect(line(page, "Cloth")).to_contain_text("Quantity: 0.55")
        expect(page.get_by_role("region", name="Shipping address")).to_contain_text("Albany")
        expect(page.get_by_role("region", name="Payment")).to_contain_text("For loyal customers-$2.00")
        expect(page.get_by_role("region", name="Payment")).to_contain_text("The total is not known.")
        expect(parcel(page, "Parcel 1")).to_contain_text("× 2 No longer in the order")
        expect(parcel(page, "Parcel 2")).to_contain_text("The shop does not say what is in this parcel.")
        page = visitor.open("order.html?number=PAID-rosa")
        expect(page.get_by_role("region", name="Payment")).to_contain_text("$0.00")
        expect(page.get_by_role("region", name="Items")).to_contain_text("Everything was taken off this order.")
        expect(page.get_by_role("region", name="Items").locator("li")).to_have_count(0)
    with visit(token=shop.agent()) as visitor:
        for number in ("SENT-rosa", "PAID-rosa"):
            expect(visitor.open(f"desk/order.html?number={number}").locator("h1")).to_have_text(f"Order {number}")


def test_the_desk_sees_what_lowers_a_total(agent: Visitor) -> None:
    page = agent.open("desk/order.html?number=SENT-rosa")
    expect(page.get_by_role("region", name="Order", exact=True)).to_contain_text("For loyal customers-$2.00")
    expect(page.get_by_role("region", name="Items")).to_contain_text("Quantity: 0.55")


def test_an_address_that_is_hidden_while_the_shop_checks_the_order_is_not_denied(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("doris")) as visitor:
        address = visitor.open("order.html?number=MOVED").get_by_role("region", name="Shipping address")
        expect(address).to_contain_text("No shipping address is shown.")


def test_the_links_of_the_list_stand_where_they_apply_and_open_their_form(shopper: Visitor) -> None:
    orders = shopper.open("").locator("li.order")
    links = [
        ["Custom Duty Issue"],
        ["Check Your Order Progress", "Custom Duty Issue"],
        ["Package Not Received"],
    ]
    for place, titles in enumerate(links):
        expect(orders.nth(place).locator(".help-link")).to_contain_text(titles)
        expect(orders.nth(place).locator(".help-link .icon")).to_have_count(len(titles))
    orders.nth(2).get_by_role("link", name="Package Not Received").click()
    expect(shopper.page.get_by_role("dialog", name="Package Not Received")).to_be_visible()


def test_who_has_no_orders_is_told_so(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("nobody")) as visitor:
        expect(visitor.open("").locator("main")).to_contain_text("You have not ordered anything yet.")


def test_who_is_not_signed_in_is_led_to_sign_in_and_out_again(
    visit: Visit,
) -> None:
    with visit(token=None) as visitor:
        page = visitor.open("")
        expect(page.locator("h1")).to_have_text("Sign in to see your orders")
        page.get_by_role("main").get_by_role("link", name="Sign in").click()
        page.get_by_role("link").filter(has_text="pia").first.click()
        expect(page.locator("li.order").first).to_be_visible()
        assert "token" not in page.url
        page.get_by_role("banner").get_by_role("button", name="Sign out").click()
        visitor.open("")
        expect(page.locator("h1")).to_have_text("Sign in to see your orders")


def test_a_token_that_is_not_good_is_nobodys(visit: Visit) -> None:
    with visit(token="forged", wrong=["Failed to load resource: the server responded with a status of 401"]) as visitor:
        expect(visitor.open("").locator("h1")).to_have_text("Sign in to see your orders")
