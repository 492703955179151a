"""Forms: how they are filled in, corrected, reviewed and sent, and that nothing that was typed is lost on the way."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.web.visiting import Shop, Visitor

Visit = Callable[..., AbstractContextManager[Visitor]]
PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 640}, "reduced_motion": "reduce"}
FOCUSED = "(document.activeElement === document.body ? '' : document.activeElement?.textContent.trim()) ?? ''"
DRAWN = """(canvas) => [...canvas.getContext("2d").getImageData(48, 48, 1, 1).data].join()"""
DRAGGED = """
(bytes) => {
  const files = new DataTransfer();
  files.items.add(new File([new Uint8Array(bytes)], "dent.png", {type: "image/png"}));
  return files;
}
"""
RED_DOT = """
() => new Promise((done) => {
  const canvas = Object.assign(document.createElement("canvas"), {width: 40, height: 20});
  const brush = canvas.getContext("2d");
  brush.fillStyle = "rgb(200, 0, 0)";
  brush.fillRect(0, 0, 40, 20);
  canvas.toBlob(async (blob) => done([...new Uint8Array(await blob.arrayBuffer())]), "image/png");
})
"""


def opened(visitor: Visitor, number: str, help_type: str) -> Locator:
    """The form that a link to it opens."""
    visitor.open(f"order.html?number={number}&help={help_type}")
    expect(visitor.page.get_by_role("dialog")).to_be_visible()
    return visitor.page.get_by_role("dialog")


def press(dialog: Locator, button: str) -> None:
    dialog.get_by_role("button", name=button, exact=True).click()


def message(dialog: Locator) -> Locator:
    return dialog.get_by_role("textbox", name="Message")


@contextmanager
def held(page: Page, path: str) -> Iterator[list[Route]]:
    """Requests that do not get on until the block ends."""
    routes: list[Route] = []

    def hold(route: Route) -> None:
        routes.append(route)

    page.route(path, hold)
    yield routes
    for route in routes:
        route.continue_()
    page.unroute(path, hold)


# What is not right


def test_what_is_not_right_is_a_list_of_links_that_goes_as_it_is_corrected(shopper: Visitor, customer: str) -> None:
    dialog = opened(shopper, f"PAID-{customer}", "CHANGE_SHIPPING_ADDRESS")
    dialog.get_by_label("ZIP code").fill("nowhere")
    dialog.get_by_label("City").fill("")
    press(dialog, "Continue")
    press(dialog, "Change Shipping Address")

    problems = dialog.locator(".notice.bad")
    expect(problems).to_be_focused()
    expect(problems).to_have_text("Please check 2 fields: City, ZIP code")
    problems.get_by_role("link", name="ZIP code").click()
    expect(dialog.get_by_label("ZIP code")).to_be_focused()
    expect(dialog.get_by_label("City")).to_have_accessible_description("This is required.")

    dialog.get_by_label("City").fill("New York")
    expect(problems).to_have_text("Please check 1 field: ZIP code")
    expect(dialog.get_by_label("City")).not_to_have_attribute("aria-invalid", "true")
    dialog.get_by_label("ZIP code").fill("10083")
    expect(problems).to_have_count(0)


def test_what_was_wrong_before_does_not_stay_when_something_else_is_wrong(shopper: Visitor, customer: str) -> None:
    dialog = opened(shopper, f"SENT-{customer}", "RETURN_OR_REPLACE_ITEMS")
    dialog.get_by_label("Water Bottle").check()
    press(dialog, "Send request")
    expect(dialog.locator(".notice.bad")).to_have_text("Please check 2 fields: Water Bottle, What would you like?")
    dialog.get_by_label("Water Bottle").uncheck()
    dialog.get_by_label("Refund").check()
    press(dialog, "Send request")
    expect(dialog.locator(".notice.bad")).to_have_text("Please check 1 field: Which items?")
    expect(dialog.locator("p.problem")).to_have_count(1)


# Lines


def test_sixty_lines_are_found_by_name_and_scroll_inside(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("sixta"), **PHONE) as visitor:
        dialog = opened(visitor, "SIXTY", "RETURN_OR_REPLACE_ITEMS")
        tall = dialog.locator(".dialog-body").evaluate("(body) => body.scrollHeight")
        assert tall < 1500, "the form is longer than its lines"
        expect(dialog.get_by_role("button", name="Send request")).to_be_in_viewport(ratio=1)

        dialog.get_by_role("searchbox", name="Find an item").fill("puzzle NO. 41")
        expect(dialog.locator(".pick")).to_have_count(1)
        dialog.get_by_label("Jigsaw Puzzle no. 41").check()
        dialog.get_by_role("searchbox", name="Find an item").fill("brush")
        expect(dialog.locator(".pick.no")).to_contain_text("Toothbrush")
        expect(dialog.locator(".pick.no")).to_contain_text("does not take this item back")
        expect(dialog.locator(".pick:not(.no)")).to_have_text(re.compile("no. 41"))


def test_a_line_is_asked_about_once_it_is_chosen(shopper: Visitor, customer: str) -> None:
    dialog = opened(shopper, f"SENT-{customer}", "RETURN_OR_REPLACE_ITEMS")
    bottle = dialog.locator(".pick").filter(has_text="Water Bottle")
    expect(bottle.get_by_role("combobox")).to_have_count(0)
    bottle.get_by_text("Water Bottle").click()
    expect(bottle.get_by_role("status")).to_have_text("2")
    less, more = bottle.get_by_role("button", name="One less"), bottle.get_by_role("button", name="One more")
    less.click()
    expect(bottle.get_by_role("status")).to_have_text("1")
    more.click()
    expect(bottle.get_by_role("status")).to_have_text("2")
    expect(more).to_be_focused()  # although there are no more to choose
    expect(bottle.get_by_role("combobox", name="Reason")).to_be_visible()


# What is final


@pytest.mark.guarantee("What takes effect at once is shown once more before it is done.", to="shoppers")
def test_an_order_is_cancelled_only_after_a_second_look(shopper: Visitor, customer: str) -> None:
    dialog = opened(shopper, f"PAID-{customer}", "CANCEL_ORDER")
    press(dialog, "Continue")
    expect(dialog.locator(".notice.bad")).to_have_text("Please check 1 field: Reason")
    dialog.get_by_label("It takes too long").check()
    press(dialog, "Continue")
    expect(dialog).to_contain_text("Step 2 of 2: please check")
    expect(dialog).to_contain_text("This takes effect at once and cannot be undone.")
    review = dialog.locator("dl")
    for fact in (f"PAID-{customer}", "Water Bottle × 2", "Desk Lamp × 1", "$179.82", "It takes too long"):
        expect(review).to_contain_text(fact)
    press(dialog, "Back")
    expect(dialog.get_by_label("It takes too long")).to_be_checked()
    press(dialog, "Continue")
    press(dialog, "Keep the order")
    expect(dialog).to_have_count(0)
    assert "CANCEL_ORDER" in shopper.shop.offered(customer)[f"PAID-{customer}"]


def test_an_order_in_doubt_is_not_said_to_be_cancelled_at_once(visit: Visit, shop: Shop) -> None:
    with visit(token=shop.token("doris")) as visitor:
        dialog = opened(visitor, "UNSURE", "CANCEL_ORDER")
        dialog.get_by_label("It takes too long").check()
        press(dialog, "Continue")
        expect(dialog).not_to_contain_text("at once")
        expect(dialog).to_contain_text("The shop looks at your request first.")
        expect(dialog.get_by_role("button", name="Send request")).to_be_visible()


# Sending


@pytest.mark.guarantee("A form that is sent twice, or whose answer was lost, files one request.", to="shoppers")
def test_a_form_is_sent_once_however_often_it_is_pressed(shopper: Visitor, customer: str) -> None:
    dialog = opened(shopper, f"LATE-{customer}", "CHECK_ORDER_PROGRESS")
    with held(shopper.page, "**/graphql") as requests:
        button = dialog.locator("button[type=submit]")
        button.click()
        expect(button).to_have_attribute("aria-disabled", "true")
        expect(button).to_have_text("Sending…")
        expect(button).to_be_focused()
        button.dispatch_event("click")
    expect(dialog.get_by_role("heading", name="We have your request")).to_be_focused()
    mutations = [route for route in requests if "mutation" in (route.request.post_data or "")]
    assert len(mutations) == 1


@pytest.mark.guarantee("A form that is sent twice, or whose answer was lost, files one request.", to="shoppers")
def test_what_was_sent_although_its_answer_was_lost_is_not_filed_twice(visit: Visit, shop: Shop, customer: str) -> None:
    keys: list[str] = []

    def lose(route: Route) -> None:
        body: Any = route.request.post_data_json
        if "mutation" not in body["query"]:
            return route.continue_()
        keys.append(body["variables"]["input"]["idempotencyKey"])
        if len(keys) == 2:
            route.fetch()  # it is filed, and nobody hears of it
        return route.continue_() if len(keys) == 3 else route.fulfill(status=503)

    with visit(token=shop.token(customer), wrong=["Failed to load resource"]) as visitor:
        dialog = opened(visitor, f"LATE-{customer}", "CHECK_ORDER_PROGRESS")
        message(dialog).fill("Where is it?")
        visitor.page.route("**/graphql", lose)
        press(dialog, "Send request")
        expect(dialog.locator(".notice.bad")).to_be_focused()
        expect(dialog).to_contain_text("Nothing is lost")
        visitor.page.reload()
        expect(message(dialog)).to_have_value("Where is it?")
        press(dialog, "Send request")
        expect(dialog.locator(".notice.bad")).to_be_focused()
        press(dialog, "Send request")
        expect(dialog.get_by_role("heading", name="We have your request")).to_be_focused()
        expect(visitor.page.locator(".request")).to_have_count(1)
    assert len(keys) == 3
    assert len(set(keys)) == 1


# What was typed


@pytest.mark.guarantee(
    "What was typed is not lost when the form is closed, the page is left or loaded again, or the sign-in expires.",
    to="shoppers",
)
def test_what_was_typed_outlives_every_way_to_leave(shopper: Visitor, customer: str) -> None:
    page = shopper.page
    dialog = opened(shopper, f"PAID-{customer}", "CANCEL_ORDER")
    dialog.get_by_label("It takes too long").check()
    message(dialog).fill("I need it sooner")

    def by_language() -> None:
        page.keyboard.press("Escape")
        page.get_by_label("Language").select_option("de")
        expect(page.locator("html")).to_have_attribute("lang", "de")
        page.locator("select").first.select_option("en")
        expect(page.locator("html")).to_have_attribute("lang", "en")

    leave: dict[str, Callable[[], object]] = {
        "Escape": lambda: page.keyboard.press("Escape"),
        "Close": lambda: press(dialog, "Close"),
        "Back": page.go_back,
        "another language": by_language,
        "another page": lambda: page.goto(shopper.shop.at("")),
    }
    for way in leave.values():
        way()
        expect(dialog).to_have_count(0)
        expect(page).not_to_have_url(re.compile("help="))
        opened(shopper, f"PAID-{customer}", "CANCEL_ORDER")
        expect(message(dialog)).to_have_value("I need it sooner")
        expect(dialog.get_by_label("It takes too long")).to_be_checked()
        expect(dialog).to_contain_text("What you filled in before is still here.")

    press(dialog, "Start afresh")
    expect(dialog.get_by_role("heading")).to_be_focused()
    expect(message(dialog)).to_have_value("")
    expect(dialog.get_by_label("It takes too long")).not_to_be_checked()
    page.keyboard.press("Escape")
    expect(page).not_to_have_url(re.compile("help="))
    opened(shopper, f"PAID-{customer}", "CANCEL_ORDER")
    expect(dialog).not_to_contain_text("What you filled in before")


def test_a_draft_belongs_to_its_order_and_ends_when_it_is_sent(shopper: Visitor, customer: str) -> None:
    dialog = opened(shopper, f"PAID-{customer}", "REPORT_CUSTOMS_DUTY_ISSUE")
    dialog.get_by_label("My tax number").check()
    message(dialog).fill("It is 123")
    opened(shopper, f"LATE-{customer}", "REPORT_CUSTOMS_DUTY_ISSUE")
    expect(message(dialog)).to_have_value("")
    opened(shopper, f"PAID-{customer}", "REPORT_CUSTOMS_DUTY_ISSUE")
    press(dialog, "Send request")
    expect(dialog.get_by_role("heading", name="We have your request")).to_be_focused()
    assert "It is 123" not in shopper.page.evaluate("JSON.stringify(sessionStorage)")


def test_what_was_typed_is_in_the_form_of_what_helps_instead(shopper: Visitor, customer: str) -> None:
    dialog = opened(shopper, f"PAID-{customer}", "CANCEL_ORDER")
    dialog.get_by_label("It takes too long").check()
    message(dialog).fill("I bought it elsewhere")
    shopper.shop.ship(f"PAID-{customer}")
    press(dialog, "Continue")
    press(dialog, "Cancel this Order")
    expect(dialog.get_by_role("heading", name="This is not possible any more")).to_be_focused()
    expect(dialog).to_contain_text("What you wrote is kept for “Return & Replace”.")
    press(dialog, "Return & Replace")
    expect(dialog).to_have_accessible_name("Return & Replace")
    expect(message(dialog)).to_have_value("I bought it elsewhere")


@pytest.mark.guarantee(
    "What was typed is not lost when the form is closed, the page is left or loaded again, or the sign-in expires.",
    to="shoppers",
)
def test_a_form_whose_sign_in_has_expired_leads_there_and_back_and_is_still_filled_in(
    visit: Visit, shop: Shop, customer: str
) -> None:
    with visit(
        token=shop.token(customer), wrong=["Failed to load resource: the server responded with a status of 401"]
    ) as visitor:
        page = visitor.page
        dialog = opened(visitor, f"PAID-{customer}", "REPORT_CUSTOMS_DUTY_ISSUE")
        dialog.get_by_label("My tax number").check()
        message(dialog).fill("It is 123")
        page.evaluate("(token) => localStorage.setItem('token', token)", shop.token(customer, lasting=-timedelta(1)))
        press(dialog, "Send request")
        expect(dialog.locator(".notice.warn")).to_be_focused()
        expect(dialog).to_contain_text("Please sign in to go on. We will bring you back to this page.")
        page.evaluate("dispatchEvent(new Event('online'))")  # The page reads again behind the form.
        expect(page.locator(".notice.warn")).to_have_count(2)
        expect(message(dialog)).to_have_value("It is 123")

        dialog.get_by_role("link", name="Sign in").click()
        expect(page).to_have_url(re.compile("/sign-in.return=.*help%3DREPORT_CUSTOMS_DUTY_ISSUE"))
        page.goto(shop.at(f"#token={shop.token(customer)}"))
        expect(message(dialog)).to_have_value("It is 123")
        expect(dialog.get_by_label("My tax number")).to_be_checked()
        press(dialog, "Send request")
        expect(dialog.get_by_role("heading", name="We have your request")).to_be_focused()


# Where the reader is


@pytest.mark.parametrize(
    ("order", "forms"),
    [
        ("PAID", ["Change Shipping Address", "Custom Duty Issue", "Resolve a Payment Issue", "Cancel this Order"]),
        ("LATE", ["Check Your Order Progress"]),
        ("SENT", ["Package Not Received", "Return & Replace"]),
    ],
    ids=["paid", "late", "sent"],
)
def test_after_a_form_the_focus_is_where_the_reader_was(
    shopper: Visitor, customer: str, order: str, forms: list[str]
) -> None:
    page = shopper.open(f"order.html?number={order}-{customer}")
    dialog = page.get_by_role("dialog")
    for title in forms:
        link = page.get_by_role("main").get_by_role("button", name=title, exact=True).first
        link.click()
        page.keyboard.press("Escape")
        expect(link).to_be_focused()
        link.click()
        fill_in_anything(dialog)
        while dialog.locator("button[type=submit]").count():
            dialog.locator("button[type=submit]").click()
            expect(dialog.locator("h2")).to_be_focused()
        press(dialog, "Done")
        expect(dialog).to_have_count(0)
        page.wait_for_timeout(100)
        assert page.evaluate(FOCUSED), f"the focus is nowhere after {title}"
        expect(page.locator(".request").filter(has_text=title).first).to_be_attached()
        assert page.evaluate(FOCUSED), f"the focus is nowhere after {title}, once the order is shown anew"


def fill_in_anything(dialog: Locator) -> None:
    """Choose the first of whatever has to be chosen, of a line or parcel, too."""
    for box in dialog.get_by_role("checkbox", disabled=False).all()[:1]:
        box.check()
    for menu in dialog.locator(".pick select").all():
        menu.select_option(index=1)
    for group in dialog.get_by_role("radiogroup").all():
        group.get_by_role("radio").first.check()


def test_a_request_that_was_sent_can_be_gone_to(shopper: Visitor, customer: str) -> None:
    dialog = opened(shopper, f"LATE-{customer}", "CHECK_ORDER_PROGRESS")
    press(dialog, "Send request")
    expect(shopper.page.locator(".request")).to_have_count(1)
    press(dialog, "See your request")
    expect(shopper.page.locator(".request")).to_be_focused()
    expect(shopper.page.locator(".request")).to_be_in_viewport()


def test_back_closes_a_form_and_leaves_the_page_only_then(shopper: Visitor, customer: str) -> None:
    page = shopper.open("")
    shopper.open(f"order.html?number=LATE-{customer}")
    dialog = page.get_by_role("dialog")
    link = page.get_by_role("main").get_by_role("button", name="Check Your Order Progress", exact=True).first
    for close in (page.go_back, lambda: page.keyboard.press("Escape")):
        link.click()
        expect(page).to_have_url(re.compile("help=CHECK_ORDER_PROGRESS"))
        close()
        expect(dialog).to_have_count(0)
        expect(page).not_to_have_url(re.compile("help="))
        expect(link).to_be_focused()
    page.go_back()
    expect(page).to_have_url(shopper.shop.at(""))
    page.go_forward()
    shopper.shown()
    expect(dialog).to_have_count(0)


def test_a_link_to_a_form_opens_it_once(shopper: Visitor, customer: str) -> None:
    shopper.open("")
    dialog = opened(shopper, f"LATE-{customer}", "CHECK_ORDER_PROGRESS")
    shopper.page.reload()
    expect(dialog).to_be_visible()
    shopper.page.go_back()
    expect(dialog).to_have_count(0)
    shopper.page.reload()
    shopper.shown()
    expect(dialog).to_have_count(0)
    shopper.page.go_back()
    expect(shopper.page).to_have_url(shopper.shop.at(""))


@pytest.mark.guarantee(
    "A form can be filled in and sent by keyboard alone, and fits a phone of 360 pixels.", to="shoppers"
)
def test_a_form_fits_a_small_phone(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=shop.token(customer), **PHONE) as visitor:
        dialog = opened(visitor, f"PAID-{customer}", "REPORT_CUSTOMS_DUTY_ISSUE")
        close = dialog.get_by_role("button", name="Close").first.bounding_box()
        assert close is not None
        assert (close["width"], close["height"]) == (44, 44)
        sheet = dialog.bounding_box()
        assert sheet is not None
        assert (sheet["x"], sheet["width"], sheet["y"] + sheet["height"]) == (0, 360, 640)
        assert dialog.evaluate("(one) => one.scrollWidth <= one.clientWidth")


# Photos


@pytest.fixture
def photo(shopper: Visitor, tmp_path: Path) -> Path:
    """A red picture."""
    shopper.open("")
    path = tmp_path / "dent.png"
    path.write_bytes(bytes(shopper.page.evaluate(RED_DOT)))
    return path


def test_a_photo_shows_what_is_on_it_and_how_far_it_is(shopper: Visitor, customer: str, photo: Path) -> None:
    dialog = opened(shopper, f"PAID-{customer}", "RESOLVE_PAYMENT_ISSUE")
    with held(shopper.page, "**/attachments"):
        dialog.get_by_label("Photos or PDF files").set_input_files(photo)
        expect(dialog.get_by_role("progressbar", name="Uploading dent.png")).to_be_visible()
        dialog.get_by_label("I was charged twice").check()
        press(dialog, "Send request")
        expect(dialog.locator(".notice.bad")).to_have_text("Please check 1 field: Photos or PDF files")
        expect(dialog).to_contain_text("dent.png is still being uploaded")
    expect(dialog.locator(".upload")).to_contain_text("Ready to send")
    canvas = dialog.locator(".upload canvas")
    expect(canvas).to_be_visible()
    assert canvas.evaluate(DRAWN) == "200,0,0,255"


@pytest.mark.guarantee(
    "Nothing is sent without a photo that could not be uploaded, unless the shopper removes it.", to="shoppers"
)
def test_nothing_is_sent_without_a_photo_that_failed_until_it_is_removed(
    visit: Visit, shop: Shop, customer: str, photo: Path
) -> None:
    with visit(token=shop.token(customer), wrong=["Failed to load resource"]) as visitor:
        dialog = opened(visitor, f"PAID-{customer}", "RESOLVE_PAYMENT_ISSUE")
        visitor.page.route("**/attachments", lambda route: route.abort())
        dialog.get_by_label("I was charged twice").check()
        dialog.get_by_label("Photos or PDF files").set_input_files(photo)
        expect(dialog.locator(".upload")).to_contain_text("could not be uploaded")
        press(dialog, "Send request")
        expect(dialog.locator(".notice.bad")).to_be_focused()
        expect(dialog).to_contain_text("dent.png was not uploaded. Try again, or remove it to send this without it.")

        visitor.page.unroute("**/attachments")
        press(dialog, "Try to upload dent.png again")
        expect(dialog.locator(".upload")).to_contain_text("Ready to send")
        expect(dialog.locator(".notice.bad")).to_have_count(0)
        press(dialog, "Remove dent.png")
        expect(dialog.locator(".upload")).to_have_count(0)
        expect(dialog.get_by_label("Photos or PDF files")).to_be_focused()
        press(dialog, "Send request")
        expect(dialog.get_by_role("heading", name="We have your request")).to_be_focused()


def test_photos_are_dropped_and_taken_by_a_phone_and_are_there_after_a_reload(
    visit: Visit, shop: Shop, customer: str, photo: Path
) -> None:
    with visit(token=shop.token(customer), has_touch=True, **PHONE) as visitor:
        dialog = opened(visitor, f"PAID-{customer}", "RESOLVE_PAYMENT_ISSUE")
        gallery = dialog.get_by_label("Photos or PDF files")
        assert gallery.get_attribute("capture") is None
        camera = dialog.get_by_text("Take a photo")
        expect(camera).to_be_visible()
        expect(camera.locator("input")).to_have_attribute("capture", "environment")

        files = visitor.page.evaluate_handle(DRAGGED, list(photo.read_bytes()))
        dialog.locator(".drop").dispatch_event("drop", {"dataTransfer": files})
        expect(dialog.locator(".upload")).to_contain_text("Ready to send")
        visitor.page.reload()
        expect(dialog.locator(".upload")).to_contain_text("dent.png")
        dialog.get_by_label("I was charged twice").check()
        press(dialog, "Send request")
        expect(dialog.get_by_role("heading", name="We have your request")).to_be_focused()
        press(dialog, "Done")
        expect(visitor.page.locator(".request")).to_contain_text("dent.png")


def test_while_it_is_sent_words_stay_as_they_are_and_esc_does_not_hide_what_comes_of_it(
    shopper: Visitor, customer: str
) -> None:
    held: list[Route] = []
    dialog = opened(shopper, f"PAID-{customer}", "REPORT_CUSTOMS_DUTY_ISSUE")
    page = shopper.page
    page.route(
        "**/graphql",
        lambda route: held.append(route) if "mutation" in str(route.request.post_data) else route.fallback(),
    )
    dialog.get_by_label("My tax number").check()
    message(dialog).fill("It is 123")
    press(dialog, "Send request")
    expect(dialog.get_by_role("button", name="Sending…")).to_be_visible()
    expect(message(dialog)).not_to_be_editable()
    page.keyboard.press("Escape")
    held[0].fallback()
    expect(dialog.get_by_role("heading", name="We have your request")).to_be_focused()
