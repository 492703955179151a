"""Who is signed in is so in every tab, and one gets where one wanted to go."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

import pytest
from playwright.sync_api import Page, Route, expect

from order_help_cli.dev_server.dev_token import new_token
from tests.web.visiting import Shop, Visitor, violations

Visit = Callable[..., AbstractContextManager[Visitor]]
SIGNED_OUT = "Sign in to see your orders"
QUESTION = "Do you want to sign in with this link?"
REFUSED = "Failed to load resource: the server responded with a status of 401"
DRAFT = "sessionStorage.setItem(`draft:token:${sessionStorage.getItem('owner:token')}:typed`, '\"what I typed\"')"
DRAFTS = "Object.keys(sessionStorage).filter((key) => key.startsWith('draft:'))"
WITHOUT_STORAGE = """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("switched off", "SecurityError"); } });
}
"""


def expired(shop: Shop, customer: str) -> str:
    return new_token(customer, expires_in=timedelta(seconds=-1), with_secret=shop.secret)


def keep(page: Page, token: str) -> None:
    """Have the browser keep this token, of which the page is not told."""
    page.evaluate("(token) => localStorage.setItem('token', token)", token)


def order(page: Page, number: str) -> None:
    expect(page.locator(".order-number")).to_contain_text(number)


def heading(page: Page, text: str) -> None:
    expect(page.get_by_role("heading", level=1, name=text)).to_be_visible()


def test_a_page_that_is_opened_in_a_new_tab_is_signed_in(shopper: Visitor, customer: str) -> None:
    shopper.open("")
    order(shopper.another_tab().open(f"order.html?number=PAID-{customer}"), f"PAID-{customer}")


def test_who_signs_in_on_the_way_to_a_page_gets_there_though_the_sign_in_does_not_know_of_it(
    visit: Visit, shop: Shop, customer: str
) -> None:
    with visit(token=None) as visitor:
        page = visitor.open(f"order.html?number=PAID-{customer}&help=CANCEL_ORDER")
        heading(page, SIGNED_OUT)
        page.get_by_role("main").get_by_role("link", name="Sign in").click()
        page.goto(shop.at(f"#token={shop.token(customer)}"))
        expect(page.get_by_role("dialog")).to_be_visible()
        order(page, f"PAID-{customer}")
        assert "token" not in page.url


def test_the_way_to_the_sign_in_names_the_page_to_come_back_to(visit: Visit, customer: str) -> None:
    with visit(token=None) as visitor:
        page = visitor.open(f"order.html?number=PAID-{customer}")
        page.get_by_role("main").get_by_role("link", name="Sign in").click()
        page.wait_for_url(f"**/sign-in?return=%2Forder.html%3Fnumber%3DPAID-{customer}")


def test_neither_the_way_to_the_sign_in_nor_the_way_back_leads_to_another_origin(
    visit: Visit, shop: Shop, customer: str
) -> None:
    with visit(token=None) as visitor:
        page = visitor.open("")
        page.evaluate("history.replaceState(null, '', `${location.origin}//elsewhere.example/orders`)")
        page.evaluate("document.addEventListener('click', (event) => event.preventDefault())")
        link = page.get_by_role("main").get_by_role("link", name="Sign in")
        link.click()
        assert link.get_attribute("href") == "/sign-in?return=%2Felsewhere.example%2Forders"
        assert '"/elsewhere.example/orders"' in page.evaluate("sessionStorage.getItem('asked:token')")

        page.evaluate(
            "sessionStorage.setItem('asked:token', JSON.stringify({wanted: '//elsewhere.example/', at: Date.now()}))"
        )
        page.goto(shop.at(f"#token={shop.token(customer)}"))
        heading(page, "My Orders")
        assert page.url == shop.at("")


@pytest.mark.guarantee(
    "Signing out ends what every tab shows, and nothing of it is shown to the next shopper.", to="shoppers"
)
def test_signing_out_ends_what_every_tab_shows_and_what_was_typed_there(shopper: Visitor, customer: str) -> None:
    first = shopper.open("")
    second = shopper.another_tab().open(f"order.html?number=PAID-{customer}")
    second.evaluate(DRAFT)
    first.get_by_role("banner").get_by_role("button", name="Sign out").click()
    expect(first).to_have_url(shopper.shop.at("sign-in"))
    heading(second, SIGNED_OUT)
    assert second.evaluate(DRAFTS) == []


def test_signing_out_ends_what_was_typed_in_a_tab_that_was_away(shopper: Visitor, customer: str) -> None:
    """A tab that is asleep or closed is told of nothing, and the browser may bring it back as it was."""
    away = shopper.open("")
    away.evaluate(DRAFT)
    away.goto("about:blank")
    shopper.another_tab().open("").get_by_role("banner").get_by_role("button", name="Sign out").click()
    shopper.sign_in(shopper.shop.token(customer))
    assert away.evaluate(DRAFTS) == []


@pytest.mark.guarantee(
    "Signing out ends what every tab shows, and nothing of it is shown to the next shopper.", to="shoppers"
)
def test_a_page_that_the_browser_had_kept_is_not_shown_to_the_next_shopper(
    shopper: Visitor, shop: Shop, customer: str
) -> None:
    """Going back shows a page as it was, without a request."""
    kept = shopper.open("")
    keep(kept, shop.token("many"))
    kept.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    expect(kept.get_by_role("main")).not_to_contain_text(customer)
    expect(kept.get_by_role("main")).to_contain_text("M 44")


def test_another_shoppers_signing_in_ends_what_every_tab_shows_and_what_was_typed_there(
    shopper: Visitor, shop: Shop, customer: str
) -> None:
    page = shopper.open(f"order.html?number=PAID-{customer}")
    page.evaluate(DRAFT)
    shopper.another_tab().sign_in(shop.token("many"))
    expect(page.get_by_role("main")).to_contain_text("There is no such order")
    assert page.evaluate(DRAFTS) == []


def test_a_tab_whose_sign_in_has_expired_goes_on_when_the_same_shopper_signs_in_in_another(
    visit: Visit, shop: Shop, customer: str
) -> None:
    with visit(token=shop.token(customer), wrong=[REFUSED]) as visitor:
        page = visitor.open("")
        page.evaluate(DRAFT)
        keep(page, expired(shop, customer))
        page.reload()
        heading(page, SIGNED_OUT)
        page.evaluate("window.isTheSamePage = true")
        visitor.another_tab().sign_in(shop.token(customer))
        heading(page, "My Orders")
        assert page.evaluate("window.isTheSamePage")
        assert len(page.evaluate(DRAFTS)) == 1


def test_a_page_goes_on_when_its_sign_in_expired_and_was_renewed_in_another_tab(
    visit: Visit, shop: Shop, customer: str
) -> None:
    with visit(token=shop.token(customer), wrong=[REFUSED]) as visitor:
        page = visitor.open(f"order.html?number=PAID-{customer}&help=REPORT_CUSTOMS_DUTY_ISSUE")
        keep(page, expired(shop, customer))
        form = page.get_by_role("dialog")
        form.get_by_label("My tax number").check()
        form.get_by_role("button", name="Send request").click()
        expect(form).to_contain_text("Please sign in to go on.")
        order(page, f"PAID-{customer}")
        visitor.another_tab().sign_in(shop.token(customer))
        form.get_by_role("button", name="Send request").click()
        expect(page.get_by_role("dialog", name="We have your request")).to_be_visible()


def test_a_token_that_came_meanwhile_is_used_in_place_of_the_refused_one(
    visit: Visit, shop: Shop, customer: str
) -> None:
    with visit(token=shop.token(customer), wrong=[REFUSED]) as visitor:
        page = visitor.open(f"order.html?number=PAID-{customer}")
        renewed = shop.token(customer)
        keep(page, expired(shop, customer))

        def answered(route: Route) -> None:
            keep(page, renewed)
            route.continue_()

        page.route("**/graphql", answered, times=1)
        with page.expect_response(lambda response: response.url.endswith("/graphql") and response.ok):
            page.evaluate("dispatchEvent(new Event('online'))")
        assert page.evaluate("localStorage.getItem('token')") == renewed


@pytest.mark.guarantee("A stranger's link signs nobody in without a question.", to="shoppers")
def test_a_strangers_link_signs_nobody_in_without_asking(shopper: Visitor, shop: Shop, customer: str) -> None:
    page = shopper.open("")
    page.evaluate(DRAFT)
    foreign = shopper.page.context.new_page()
    foreign.goto(shop.at(f"#token={shop.token('many')}"), referer="https://elsewhere.example/")
    heading(foreign, QUESTION)
    assert violations(foreign) == []
    expect(page.get_by_role("main")).to_contain_text(customer)
    foreign.get_by_role("button", name="Stay as I am").click()
    heading(foreign, "My Orders")
    expect(foreign.get_by_role("main")).to_contain_text(customer)
    assert "token" not in foreign.url
    assert len(page.evaluate(DRAFTS)) == 1


def test_a_link_signs_in_who_agrees(visit: Visit, shop: Shop) -> None:
    with visit(token=None) as visitor:
        page = visitor.open(f"#token={shop.token('many')}")
        heading(page, QUESTION)
        page.get_by_role("button", name="Sign in", exact=True).click()
        expect(page.get_by_role("main")).to_contain_text("M 44")
        assert "token" not in page.url


def test_an_open_page_notices_a_link_that_brings_a_token(visit: Visit, shop: Shop) -> None:
    """Only the fragment of the address changes then."""
    with visit(token=None) as visitor:
        visitor.open("")
        heading(visitor.open(f"#token={shop.token('many')}"), QUESTION)


def test_the_sign_in_page_needs_no_question(visit: Visit, shop: Shop) -> None:
    with visit(token=None) as visitor:
        visitor.page.goto(shop.at("sign-in"))
        visitor.page.get_by_role("link", name="many", exact=True).click()
        expect(visitor.page.get_by_role("main")).to_contain_text("M 44")


def test_pages_do_their_work_without_storage(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=shop.token(customer)) as visitor:
        visitor.page.add_init_script(WITHOUT_STORAGE)
        page = visitor.open(f"order.html?number=PAID-{customer}&help=REPORT_CUSTOMS_DUTY_ISSUE")
        form = page.get_by_role("dialog")
        form.get_by_label("My tax number").check()
        form.get_by_role("button", name="Send request").click()
        expect(form.get_by_role("button", name="Done")).to_be_visible()
