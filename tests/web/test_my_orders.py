from collections.abc import Callable
from contextlib import AbstractContextManager

from playwright.sync_api import expect

from tests.support.snapshot_values import WHOLE_SNAPSHOT
from tests.web.visiting import Shop, Visitor, violations


def test_orders_stand_newest_first_with_status_dates_and_total(shopper: Visitor, customer: str) -> None:
    orders = shopper.open("").locator("li.order")
    expect(orders.locator("h2")).to_have_text([f"PAID-{customer}", f"LATE-{customer}", f"SENT-{customer}"])
    expect(orders.nth(0)).to_contain_text("Being prepared")
    expect(orders.nth(0)).to_contain_text("Ships by")
    expect(orders.nth(0)).to_contain_text("$179.82")
    expect(orders.nth(2)).to_contain_text("Water Bottle")
    expect(orders.nth(2)).to_contain_text("× 2")


def test_number_and_view_details_both_open_the_details(shopper: Visitor, customer: str) -> None:
    order = shopper.open("").locator("li.order").first
    order.get_by_role("link", name=f"PAID-{customer}", exact=True).click()
    expect(shopper.page.locator("h1")).to_have_text(f"Order PAID-{customer}")
    shopper.page.go_back()
    order.get_by_role("link", name=f"View Details PAID-{customer}").click()
    expect(shopper.page.locator("h1")).to_have_text(f"Order PAID-{customer}")
    shopper.page.get_by_role("link", name="Back to My Orders").click()
    expect(shopper.page.locator("h1")).to_have_text("My Orders")


def test_the_details_show_what_the_shop_says_of_an_order(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop
) -> None:
    with visit(token=shop.token(WHOLE_SNAPSHOT["customerId"])) as visitor:
        page = visitor.open(f"order.html?number={WHOLE_SNAPSHOT['number']}")
        for section, text in [
            ("Progress", "November 6, 2026"),
            ("Progress", f"Storefront{WHOLE_SNAPSHOT['channel']}"),
            ("Shipping address", "Suite 991"),
            ("Payment", "$52.83"),
            ("Items", "Water Bottle"),
            ("Parcels", "1Z999"),
        ]:
            expect(page.get_by_role("region", name=section)).to_contain_text(text)


def test_orders_of_several_storefronts_say_from_which_and_open_by_what_they_are(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop
) -> None:
    with visit(token=shop.token("nora")) as visitor:
        orders = visitor.open("").locator("li.order")
        expect(orders.locator("h2")).to_have_text(["TWO-nora", "TWO-nora"])
        for channel in ("main", "outlet"):
            order = orders.filter(has_text=channel)
            expect(order).to_contain_text("Storefront")
            order.get_by_role("link", name="View Details").click()
            expect(visitor.page.locator("h1")).to_have_text("Order TWO-nora")
            assert "?id=" in visitor.page.url
            visitor.page.go_back()
        orders.nth(1).get_by_role("link", name="Custom Duty Issue").click()
        expect(visitor.page.get_by_role("dialog", name="Custom Duty Issue")).to_be_visible()


def test_orders_of_one_storefront_do_not_name_it(shopper: Visitor) -> None:
    assert "Storefront" not in shopper.open("").locator("main").inner_text()


def test_a_number_of_two_orders_is_asked_back_with_the_form_kept_in_mind(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop
) -> None:
    with visit(token=shop.token("nina")) as visitor:
        page = visitor.open("order.html?number=TWO-nina&help=CANCEL_ORDER")
        expect(page.locator("main")).to_contain_text("Several orders have the number TWO-nina. Which one do you mean?")
        assert violations(page) == []
        expect(page.get_by_role("link", name="Back to My Orders")).to_have_attribute("href", "./")
        page.locator("li.order").filter(has_text="outlet").get_by_role("link", name="TWO-nina").click()
        dialog = page.get_by_role("dialog", name="Cancel this Order")
        dialog.get_by_label("I ordered by mistake").check()
        dialog.get_by_role("button", name="Send request").click()
        expect(dialog).to_contain_text("Your order is cancelled.")

        cancelled = visitor.open("").locator("li.order").filter(has_text="Cancelled")
        expect(cancelled).to_have_count(1)
        expect(cancelled).to_contain_text("outlet")


def test_a_link_by_number_or_by_id_leads_to_the_order_and_becomes_one_by_id(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=PAID-{customer}")
    expect(page.locator("h1")).to_have_text(f"Order PAID-{customer}")
    page.wait_for_url("**/order.html?id=*")
    address = page.url.rpartition("/")[2]

    expect(shopper.open(address).locator("h1")).to_have_text(f"Order PAID-{customer}")
    for none in ("order.html?number=NONE", "order.html?id=NONE", "order.html"):
        expect(shopper.open(none).locator("main")).to_contain_text("There is no such order in your account.")


def test_an_order_that_lacks_much_is_shown_with_what_it_has(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop
) -> None:
    with visit(token=shop.token("rosa")) as visitor:
        expect(visitor.open("").locator("li.order")).to_have_count(2)
        page = visitor.open("order.html?number=SENT-rosa")
        expect(page.get_by_role("region", name="Items")).to_contain_text("ClothQuantity: 0.55")
        expect(page.get_by_role("region", name="Shipping address")).to_contain_text("Albany")
        expect(page.get_by_role("region", name="Payment")).to_contain_text("For loyal customers-$2.00")
        expect(page.get_by_role("region", name="Payment")).to_contain_text("The total is not known.")
        parcels = page.get_by_role("region", name="Parcels").locator("li.parcel")
        expect(parcels.locator(".contents")).to_have_text(["No longer in the order × 2", ""])
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


def test_an_address_that_is_hidden_while_the_shop_checks_the_order_is_not_denied(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop
) -> None:
    with visit(token=shop.token("doris")) as visitor:
        address = visitor.open("order.html?number=MOVED").get_by_role("region", name="Shipping address")
        expect(address).to_contain_text("No shipping address is shown.")


def test_the_links_of_the_list_stand_where_they_apply_and_open_their_form(shopper: Visitor) -> None:
    orders = shopper.open("").locator("li.order")
    expect(orders.nth(0).locator("a.help")).to_have_text(["Custom Duty Issue"])
    expect(orders.nth(1).locator("a.help")).to_have_text(["Check Your Order Progress", "Custom Duty Issue"])
    expect(orders.nth(2).locator("a.help")).to_have_text(["Package Not Received"])
    orders.nth(2).get_by_role("link", name="Package Not Received").click()
    expect(shopper.page.get_by_role("dialog", name="Package Not Received")).to_be_visible()


def test_a_long_list_is_shown_page_by_page(visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop) -> None:
    with visit(token=shop.token("many")) as visitor:
        orders = visitor.open("").locator("li.order")
        expect(orders).to_have_count(20)
        visitor.page.get_by_role("button", name="Show more orders").click()
        expect(orders).to_have_count(25)
        expect(orders.nth(20).locator("h2 a")).to_be_focused()
        expect(visitor.page.get_by_role("button", name="Show more orders")).to_have_count(0)


def test_who_has_no_orders_is_told_so(visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop) -> None:
    with visit(token=shop.token("nobody")) as visitor:
        expect(visitor.open("").locator("main")).to_contain_text("You have not ordered anything yet.")


def test_who_is_not_signed_in_is_led_to_sign_in_and_out_again(
    visit: Callable[..., AbstractContextManager[Visitor]],
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


def test_a_token_that_is_not_good_is_nobodys(visit: Callable[..., AbstractContextManager[Visitor]]) -> None:
    with visit(token="forged", wrong=["Failed to load resource: the server responded with a status of 401"]) as visitor:
        expect(visitor.open("").locator("h1")).to_have_text("Sign in to see your orders")
