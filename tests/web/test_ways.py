"""Orders that are not only sent in parcels, and those that went another way than was planned."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import pytest
from playwright.sync_api import Page, expect

from tests.web.order_page import assert_not_offered, hero, line, order_page, parcel
from tests.web.visiting import Shop, Visitor, violations

Visit = Callable[..., AbstractContextManager[Visitor]]
NUMBERS = ("DIGITAL", "SHELF", "INVOICE", "MIXED", "SURPLUS")


@pytest.fixture
def pia(visit: Visit, shop: Shop) -> Iterator[Visitor]:
    with visit(token=shop.token("pia")) as visitor:
        yield visitor


def at_desk(agent: Visitor, number: str) -> Page:
    return agent.open(f"desk/order.html?number={number}")


def test_what_never_travels_is_not_told_as_if_it_waited_for_a_parcel(pia: Visitor) -> None:
    for number in ("DIGITAL", "SHELF"):
        page = order_page(pia, number)
        assert_not_offered(page, "Package Not Received", "Nothing in this order is sent in a parcel.")
        words = page.locator("main").inner_text()
        for never in ("not been shipped", "Not shipped", "Ships by", "being prepared", "Arrives by"):
            assert never not in words
        assert violations(page) == []


def test_a_line_says_how_it_reaches_the_shopper(pia: Visitor) -> None:
    digital = order_page(pia, "DIGITAL")
    expect(hero(digital)).to_contain_text("Handed over")
    expect(parcel(digital, "Without a parcel")).to_contain_text("Gift Card")
    expect(line(digital, "Gift Card")).to_contain_text("Handed over on ")
    assert line(digital, "Gift Wrap").locator("p").all_inner_texts() == ["1 × $4.00"]
    expect(digital.get_by_role("list", name="Progress")).to_contain_text("Done: Handed over")

    shelf = order_page(pia, "SHELF")
    expect(hero(shelf)).to_contain_text("Ready to be picked up")
    expect(parcel(shelf, "To be picked up")).to_contain_text("Ready to be picked up since ")


def test_the_list_says_since_when_something_can_be_picked_up_and_what_was_handed_over(pia: Visitor) -> None:
    orders = pia.open("").locator("li.order")
    shelf = orders.filter(has_text="SHELF")
    expect(shelf.locator("h2")).to_contain_text("Ready to be picked up")
    expect(shelf).to_contain_text("Since ")
    expect(shelf.get_by_role("img")).to_have_accessible_name("Step 3 of 4: Ready to be picked up")
    digital = orders.filter(has_text="DIGITAL")
    expect(digital.locator("h2")).to_contain_text("Handed over ")
    expect(digital.get_by_role("img")).to_have_accessible_name("Step 3 of 3: Handed over")
    expect(orders.filter(has_text="MIXED").locator(".names")).to_contain_text("2 × Cup")


def test_an_order_on_invoice_is_late_and_not_unpaid(pia: Visitor) -> None:
    page = order_page(pia, "INVOICE")
    expect(page.get_by_role("region", name="Payment")).to_contain_text("Payment on invoice")
    expect(hero(page)).to_contain_text("Being prepared")
    expect(hero(page).get_by_role("button", name="Check Your Order Progress")).to_be_visible()
    assert "Paid" not in page.locator(".order-main").inner_text()


def test_a_parcel_that_came_back_says_so_and_asks_for_no_receipt(pia: Visitor) -> None:
    page = order_page(pia, "MIXED")
    back, note = parcel(page, "Parcel 2"), parcel(page, "Note")
    expect(back).to_contain_text("This parcel came back to the shop.")
    expect(back.locator(".chip")).to_contain_text("Came back to the shop")
    expect(back.get_by_role("button", name="I have received this parcel")).to_have_count(0)
    expect(note).to_contain_text("Gift Wrap")
    expect(note.get_by_role("button")).to_have_count(0)
    assert violations(page) == []


def test_units_that_were_taken_off_or_returned_are_counted(pia: Visitor) -> None:
    items = order_page(pia, "MIXED").get_by_role("region", name="Items")
    expect(items).to_contain_text("2 of 4 taken off the order")
    expect(items).to_contain_text("1 of 4 returned")


def test_the_desk_sees_the_same_and_what_was_sent_beyond_the_order(agent: Visitor) -> None:
    page = at_desk(agent, "MIXED")
    items = page.get_by_role("region", name="Items")
    expect(items).to_contain_text("2 of 4 taken off the order")
    expect(items).to_contain_text("Came back to the shop")
    history = at_desk(agent, "DIGITAL").get_by_role("region", name="Conversation and history")
    expect(history.locator("li.entry").filter(has_text="An item was handed over.")).to_contain_text("Gift Card")
    page = at_desk(agent, "MIXED")
    items = page.get_by_role("region", name="Items")
    expect(items).to_contain_text("Note")
    expect(at_desk(agent, "INVOICE").get_by_role("region", name="Order", exact=True)).to_contain_text(
        "Payment on invoice"
    )

    alerts = at_desk(agent, "SURPLUS").get_by_role("region", name="To look at")
    expect(alerts).to_contain_text("Cup 2 units too many")
    alerts.get_by_role("button", name="Mark as done").click()
    expect(agent.page.get_by_role("region", name="To look at")).to_have_count(0)


def test_an_agent_sees_from_which_parcels_a_return_takes_its_units(pia: Visitor, agent: Visitor) -> None:
    page = order_page(pia, "SURPLUS")
    line(page, "Cup").get_by_role("button", name="Return & Replace").click()
    dialog = page.get_by_role("dialog", name="Return & Replace")
    dialog.get_by_label("Reason").select_option("DAMAGED")
    dialog.get_by_label("Refund").check()
    dialog.get_by_role("button", name="Send request").click()
    expect(page.get_by_role("dialog", name="We have your request")).to_be_visible()

    desk = at_desk(agent, "SURPLUS")
    desk.get_by_role("region", name="Help requests").get_by_role("link").first.click()
    requested = desk.get_by_role("region", name="What the shopper asked for")
    expect(requested).to_contain_text("Taken from these parcels")
    expect(requested).to_contain_text("Parcel 1")
