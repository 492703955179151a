"""Every kind of help is asked for through its form, as a shopper does it."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import sleep

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.support.files import HEIC, MOV
from tests.web.order_page import assert_not_offered, earlier, hero, in_progress, line, order_page, parcel
from tests.web.visiting import Shop, Visitor, violations

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001"
    "e221bc330000000049454e44ae426082"
)
WATCH_THE_LAST_LINK = """
window.places = new Set();
new MutationObserver(() => {
  const link = [...document.querySelectorAll("button.help-link")].at(-1);
  if (link) window.places.add(link.getBoundingClientRect().top + scrollY);
}).observe(document, {childList: true, subtree: true});
"""


def form(page: Page, link: str, *, within: Locator | None = None) -> Locator:
    """The form that opens by this link."""
    (within or page.get_by_role("main")).get_by_role("button", name=link, exact=True).first.click()
    expect(page.get_by_role("dialog", name=link)).to_be_visible()
    return page.get_by_role("dialog")


def send(dialog: Locator) -> None:
    dialog.get_by_role("button", name="Send request").click()


def confirm(dialog: Locator, button: str) -> None:
    """What takes effect at once is looked at once more."""
    dialog.get_by_role("button", name="Continue").click()
    expect(dialog).to_contain_text("This takes effect at once")
    dialog.get_by_role("button", name=button).click()


def assert_filed(page: Page, dialog: Locator, title: str) -> Locator:
    """It says so, and the request stands on top of the page, unfolded; gives the newest of its kind."""
    expect(dialog.get_by_role("heading", name="We have your request")).to_be_focused()
    expect(dialog).to_contain_text("You will hear from us by")
    dialog.get_by_role("button", name="Done").click()
    expect(dialog).to_have_count(0)
    request = in_progress(page, title).last
    expect(request).to_contain_text("You will hear from us by")
    request.locator("summary").click()
    return request


def assert_done(page: Page, dialog: Locator, title: str, done: str) -> None:
    """It took effect at once, and says so instead of that it was received."""
    expect(dialog.get_by_role("heading")).to_have_text(done)
    expect(dialog.get_by_role("heading")).to_be_focused()
    dialog.get_by_role("button", name="Done").click()
    expect(dialog).to_have_count(0)
    expect(earlier(page, title)).to_contain_text("Approved")


def test_the_address_is_changed(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=PAID-{customer}")
    dialog = form(page, "Change Shipping Address")
    expect(dialog.get_by_label("Full name")).to_have_value("Alice Johnson")
    dialog.get_by_label("Street and number").fill("1 City Hall Square")
    dialog.get_by_label("City").fill("Boston")
    dialog.get_by_label("State").select_option(label="Massachusetts")
    dialog.get_by_label("ZIP code").fill("02201")
    confirm(dialog, "Change Shipping Address")
    assert_done(page, dialog, "Change Shipping Address", "The shipping address is changed")
    expect(page.get_by_role("region", name="Shipping address")).to_contain_text("BOSTON, MA 02201")


def test_what_is_wrong_with_an_address_is_said_beside_its_field(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=PAID-{customer}")
    dialog = form(page, "Change Shipping Address")
    dialog.get_by_label("ZIP code").fill("nowhere")
    confirm(dialog, "Change Shipping Address")
    expect(dialog).to_contain_text("Please check 1 field: ZIP code")
    code = dialog.get_by_label("ZIP code")
    expect(code).to_have_attribute("aria-invalid", "true")
    expect(code).to_have_accessible_description("For example 95014 This is not valid. An example of what is: 10000")
    code.fill("10083")
    confirm(dialog, "Change Shipping Address")
    assert_done(page, dialog, "Change Shipping Address", "The shipping address is changed")


def test_a_payment_issue_is_reported_with_a_photo(shopper: Visitor, customer: str, tmp_path: Path) -> None:
    (tmp_path / "statement.png").write_bytes(PNG)
    page = shopper.open(f"order.html?number=PAID-{customer}")
    dialog = form(page, "Resolve a Payment Issue")
    dialog.get_by_label("I was charged twice").check()
    dialog.get_by_label("Message").fill("Twice on the 3rd")
    dialog.get_by_label("Photos or PDF files").set_input_files(tmp_path / "statement.png")
    expect(dialog.locator("ul.uploads")).to_contain_text("Ready to send")
    send(dialog)
    request = assert_filed(page, dialog, "Resolve a Payment Issue")
    expect(request).to_contain_text("I was charged twice")
    expect(request).to_contain_text("You will hear from us by")
    expect(request).to_contain_text("Twice on the 3rd")
    with page.expect_download() as download:
        request.get_by_role("button", name="statement.png").click()
    assert Path(download.value.path()).read_bytes() == PNG
    assert_not_offered(page, "Resolve a Payment Issue", "Your request of ")


def test_a_file_of_another_kind_is_refused_and_can_be_taken_away(
    shopper: Visitor, customer: str, tmp_path: Path
) -> None:
    (tmp_path / "notes.png").write_text("no picture at all")
    page = shopper.open(f"order.html?number=PAID-{customer}")
    dialog = form(page, "Resolve a Payment Issue")
    dialog.get_by_label("Photos or PDF files").set_input_files(tmp_path / "notes.png")
    expect(dialog.locator("ul.uploads")).to_contain_text(
        "This is not a JPEG, PNG, WebP, HEIC or PDF file, or it is damaged."
    )
    dialog.get_by_role("button", name="Remove notes.png").click()
    expect(dialog.locator("ul.uploads li")).to_have_count(0)


def test_the_progress_of_a_late_order_is_asked_for(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=LATE-{customer}")
    dialog = form(page, "Check Your Order Progress")
    send(dialog)
    assert_filed(page, dialog, "Check Your Order Progress")


def test_a_missing_parcel_is_reported_from_the_parcel_itself(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=SENT-{customer}")
    second = parcel(page, "Parcel 2")
    dialog = form(page, "Package Not Received", within=second)
    expect(dialog.get_by_label("Parcel 2 (1Z-B)")).to_be_checked()
    expect(dialog.get_by_label("Parcel 1 (1Z-A)")).not_to_be_checked()
    dialog.get_by_label("The tracking has not moved for days").check()
    send(dialog)
    request = assert_filed(page, dialog, "Package Not Received")
    expect(request).to_contain_text("1Z-B")
    expect(second.get_by_role("button", name="Package Not Received")).to_have_count(0)


def test_customs_are_asked_about(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=PAID-{customer}&help=REPORT_CUSTOMS_DUTY_ISSUE")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_have_accessible_name("Custom Duty Issue")
    dialog.get_by_label("How much duty will I pay?").check()
    send(dialog)
    assert_filed(page, dialog, "Custom Duty Issue")


def test_items_are_returned_by_quantity_and_reason(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=SENT-{customer}")
    bottle = line(page, "Water Bottle")
    dialog = form(page, "Return & Replace", within=bottle)
    row = dialog.locator(".pick").filter(has_text="Water Bottle")
    expect(row.get_by_role("status")).to_have_text("2")
    row.get_by_role("button", name="One less").click()
    expect(row.get_by_role("status")).to_have_text("1")
    expect(dialog).to_contain_text("1 unit chosen")
    row.get_by_label("Reason").select_option(label="It arrived damaged")
    dialog.get_by_label("Refund").check()
    send(dialog)
    request = assert_filed(page, dialog, "Return & Replace")
    expect(request).to_contain_text("Water Bottle × 1 It arrived damaged")
    expect(bottle.get_by_role("button", name="Return & Replace")).to_be_visible()  # of the other unit


def test_an_order_is_cancelled_and_its_links_close_with_the_reason(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=PAID-{customer}")
    dialog = form(page, "Cancel this Order")
    dialog.get_by_label("I changed my mind").check()
    confirm(dialog, "Cancel this Order")
    assert_done(page, dialog, "Cancel this Order", "Your order is cancelled")
    expect(page.locator("h1")).to_contain_text("Cancelled by you on")
    assert_not_offered(page, "Change Shipping Address", re.compile("This order was cancelled on .* 20"))


def test_a_cancelled_order_says_no_more_what_was_to_come(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=PAID-{customer}")
    expect(hero(page)).to_contain_text("Ships by")
    expect(parcel(page, "Not shipped yet")).to_contain_text("Water Bottle")
    dialog = form(page, "Cancel this Order")
    dialog.get_by_label("I changed my mind").check()
    confirm(dialog, "Cancel this Order")
    assert_done(page, dialog, "Cancel this Order", "Your order is cancelled")

    expect(page.locator("h1")).to_contain_text("Cancelled by you on")
    expect(parcel(page, "Not shipped")).to_contain_text("Water Bottle")
    assert_promises_nothing(page.locator("main"))
    assert_promises_nothing(shopper.open("").locator("li.order").filter(has_text=f"PAID-{customer}"))


def assert_promises_nothing(place: Locator) -> None:
    for promise in ("Ships by", "Arrives by", "Not shipped yet"):
        expect(place).not_to_contain_text(promise)


def test_a_day_until_which_a_late_order_was_to_ship_is_no_promise_any_more(shopper: Visitor, customer: str) -> None:
    said = hero(order_page(shopper, f"LATE-{customer}"))
    expect(said).to_contain_text("Was to ship by")
    expect(said).not_to_contain_text("Ships by")
    late = shopper.open("").locator("li.order").filter(has_text=f"LATE-{customer}")
    expect(late).to_contain_text("It should have left by")
    expect(late).not_to_contain_text("Ships by")


def test_a_parcels_link_leads_to_the_request_about_it_and_to_no_other(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=SENT-{customer}")
    parcels = {"1Z-A": parcel(page, "Parcel 1"), "1Z-B": parcel(page, "Parcel 2")}
    for missing in reversed(parcels.values()):
        dialog = form(page, "Package Not Received", within=missing)
        dialog.get_by_label("The parcel has not arrived").check()
        send(dialog)
        assert_filed(page, dialog, "Package Not Received")

    for tracking_number, missing in parcels.items():
        missing.get_by_role("link", name="Package Not Received: see your request").click()
        expect(page.locator(".strip:focus")).to_contain_text(tracking_number)


def test_a_parcel_that_was_confirmed_does_not_lead_to_the_request_about_another(
    shopper: Visitor, customer: str
) -> None:
    page = shopper.open(f"order.html?number=SENT-{customer}")
    first, second = parcel(page, "Parcel 1"), parcel(page, "Parcel 2")
    first.get_by_role("button", name="I have received this parcel").click()
    page.get_by_role("dialog").get_by_role("button", name="Yes, it has arrived").click()
    page.get_by_role("dialog").get_by_role("button", name="Done").click()
    expect(first).to_contain_text("Arrival confirmed")
    dialog = form(page, "Package Not Received", within=second)
    dialog.get_by_label("The parcel has not arrived").check()
    send(dialog)
    assert_filed(page, dialog, "Package Not Received")

    expect(second.get_by_role("link", name="see your request")).to_have_count(1)
    expect(first.locator(".parcel-foot")).to_contain_text("Package Not Received: You confirmed on")
    expect(first.get_by_role("link", name="see your request")).to_have_count(0)


@pytest.mark.guarantee("What is only reckoned is never told as if it had happened.", to="shoppers")
def test_a_receipt_that_is_only_reckoned_is_not_told_as_if_it_had_happened(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop
) -> None:
    with visit(token=shop.token("rita")) as visitor:
        page = visitor.open("order.html?number=RECKONED-rita")
        expect(parcel(page, "Parcel 1").locator(".chip")).to_contain_text("Counts as received since")
        expect(parcel(page, "Parcel 1").locator(".parcel-foot")).to_contain_text("This parcel counts as received since")
        expect(hero(page)).to_contain_text("Counts as received since")
        expect(page.locator("main")).not_to_contain_text(re.compile("was received|Arrival confirmed"))


@pytest.mark.guarantee("An answer that is late is apologised for and not promised again.", to="shoppers")
def test_an_answer_that_is_late_is_apologised_for_and_not_promised_again(
    visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop, customer: str
) -> None:
    with visit(token=shop.token(customer, lasting=timedelta(days=60))) as visitor:
        assert_late_answer(visitor, customer)


def assert_late_answer(visitor: Visitor, customer: str) -> None:
    page = visitor.open(f"order.html?number=LATE-{customer}")
    dialog = form(page, "Check Your Order Progress")
    send(dialog)
    request = assert_filed(page, dialog, "Check Your Order Progress")
    expect(request).to_contain_text("You will hear from us by")
    expect(request).not_to_contain_text("and are late")
    expect(request).to_contain_text("Expected shipping date")

    page.clock.set_fixed_time(datetime.now(UTC) + timedelta(days=30))
    page.reload()

    expect(request).to_contain_text(re.compile("We promised an answer by .* 20.* and are late\\."))
    expect(request).not_to_contain_text("You will hear from us by")
    assert violations(page) == []


def test_a_photo_of_a_phone_is_taken_and_the_desk_downloads_it(
    shopper: Visitor, agent: Visitor, customer: str, tmp_path: Path
) -> None:
    (tmp_path / "IMG_0001.HEIC").write_bytes(HEIC)
    page = shopper.open(f"order.html?number=PAID-{customer}")
    dialog = form(page, "Custom Duty Issue")
    expect(dialog).to_contain_text("JPEG, PNG, WebP, HEIC or PDF")
    dialog.get_by_label("My tax number").check()
    chooser = dialog.get_by_label("Photos or PDF files")
    assert {"image/heic", "image/heif", ".heic"} <= set((chooser.get_attribute("accept") or "").split(","))
    chooser.set_input_files(tmp_path / "IMG_0001.HEIC")
    expect(dialog.locator("ul.uploads")).to_contain_text("Ready to send")
    send(dialog)
    assert_filed(page, dialog, "Custom Duty Issue")

    desk = agent.open("desk/")
    desk.get_by_label("Kind of help").select_option(label="Custom Duty Issue")
    desk.get_by_role("link", name=f"Custom Duty Issue (PAID-{customer})").click()
    request = desk.get_by_role("region", name="What the shopper asked for")
    expect(request).to_contain_text("HEIC photo: most browsers cannot show it.")
    with desk.expect_download() as download:
        request.get_by_role("button", name="IMG_0001.HEIC").click()
    assert Path(download.value.path()).read_bytes() == HEIC


def test_a_file_of_a_kind_that_is_not_taken_says_which_are(shopper: Visitor, customer: str, tmp_path: Path) -> None:
    (tmp_path / "film.mov").write_bytes(MOV)
    page = shopper.open(f"order.html?number=PAID-{customer}")
    dialog = form(page, "Resolve a Payment Issue")
    dialog.get_by_label("Photos or PDF files").set_input_files(tmp_path / "film.mov")
    expect(dialog.locator("ul.uploads")).to_contain_text("What is: JPEG, PNG, WebP, HEIC or PDF.")


@pytest.mark.guarantee(
    "If the order has changed since a link was offered, the refusal names what changed, and what helps "
    "instead if something does.",
    to="shoppers",
)
def test_a_parcel_that_leaves_while_the_form_is_open_is_a_refusal_with_another_way(
    shopper: Visitor, customer: str
) -> None:
    page = shopper.open(f"order.html?number=PAID-{customer}")
    dialog = form(page, "Cancel this Order")
    dialog.get_by_label("I changed my mind").check()

    shopper.shop.ship(f"PAID-{customer}")

    confirm(dialog, "Cancel this Order")
    expect(dialog.get_by_role("heading", name="This is not possible any more")).to_be_focused()
    expect(dialog).to_contain_text("This order was shipped on")
    expect(dialog).to_contain_text("Nothing was changed.")
    expect(page.locator(".request")).to_have_count(0)
    expect(hero(page)).to_contain_text("Shipped")
    dialog.get_by_role("button", name="Return & Replace").click()
    expect(page.get_by_role("dialog", name="Return & Replace")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("region", name="Do you no longer need this order?")).to_contain_text(
        "This order was shipped on"
    )


def test_no_link_moves_away_under_the_pointer_when_the_conversation_arrives(shopper: Visitor, customer: str) -> None:
    def let_the_conversation_be_late(route: Route) -> None:
        if "query OrderTimeline" in (route.request.post_data or ""):
            sleep(0.5)
        route.continue_()

    shopper.page.route("**/graphql", let_the_conversation_be_late)
    shopper.page.add_init_script(WATCH_THE_LAST_LINK)
    page = shopper.open(f"order.html?number=PAID-{customer}")
    expect(page.get_by_role("log")).to_contain_text("The order was placed.")
    places = page.evaluate("[...window.places]")
    assert len(places) == 1, places


@pytest.mark.guarantee(
    "A form can be filled in and sent by keyboard alone, and fits a phone of 360 pixels.", to="shoppers"
)
def test_a_form_is_filled_in_and_sent_by_keyboard_alone(shopper: Visitor, customer: str) -> None:
    page = shopper.open(f"order.html?number=LATE-{customer}")
    dialog = page.get_by_role("dialog")
    link = page.locator(".ending").get_by_role("button", name="Cancel this Order")

    link.focus()
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("heading", name="Cancel this Order")).to_be_focused()
    page.keyboard.press("Tab")
    expect(dialog.get_by_role("button", name="Close")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(dialog.get_by_role("radio").first).to_be_checked()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(link).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog.get_by_role("radio").first).to_be_checked()
    for _ in ("Close", "Start afresh", "the reason"):
        page.keyboard.press("Tab")
    expect(dialog.get_by_role("radio").first).to_be_focused()
    page.keyboard.press("Enter")  # in a field, it goes on
    expect(dialog.get_by_role("heading", name="Cancel the whole order?")).to_be_focused()
    for button in ("Close", "Back", "Keep the order", "Cancel this Order"):
        page.keyboard.press("Tab")
        expect(dialog.get_by_role("button", name=button)).to_be_focused()
    page.keyboard.press("Enter")
    assert_done(page, dialog, "Cancel this Order", "Your order is cancelled")


def test_an_order_of_somebody_else_is_not_there(shopper: Visitor) -> None:
    page = shopper.open("order.html?number=M00")
    expect(page.locator("main")).to_contain_text("There is no such order in your account.")
