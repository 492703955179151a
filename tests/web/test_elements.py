"""My Orders and an order as elements in a page of the shop's own, whose style, address and title stay as they are."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from order_help_cli.dev_server.dev_token import new_token
from tests.web.visiting import Shop, Visitor, violations

Visit = Callable[..., AbstractContextManager[Visitor]]
ORDERS = "<order-help-orders></order-help-orders>"
REFUSED = "Failed to load resource: the server responded with a status of 401"
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'"
HOSTILE = """
html { font-size: 62.5%; }
body { margin: 0; font: italic 3rem/1 cursive; letter-spacing: 1rem; text-transform: uppercase; text-align: right; }
* { color: rgb(255, 0, 0) !important; font-size: 30px; }
.btn, .order-card, .notice, h2, dialog, input { display: none !important; }
[class] { background: rgb(255, 0, 0) !important; }
h1 { display: block; background: rgb(0, 0, 255) !important; }
"""
LOOKS_OF_THE_PAGE = """() => ["h1", "p"].map((name) => {
  const style = getComputedStyle(document.querySelector(name));
  const { color, backgroundColor, fontSize, fontStyle, margin, display } = style;
  return [color, backgroundColor, fontSize, fontStyle, margin, display].join();
})"""
HEARD = """(name) => {
  window.events = [];
  addEventListener(name, (event) => {
    window.events.push([event.detail, event.bubbles, event.composed]);
    if (!window.letsGo) event.preventDefault();
  });
}"""


def own_page(
    visitor: Visitor, elements: str, *, token: str | None = None, style: str = "", lang: str = "en", early: bool = False
) -> Page:
    """Open a page of the shop's own with these elements. `early`, its script comes before ours."""
    scripts = [f"<script type=module src={src}></script>" for src in ("/app/elements.js", "/own/page.js")]
    markup = (
        f'<!doctype html><html lang="{lang}"><meta charset="utf-8"><title>Your account</title>'
        '<meta name="viewport" content="width=device-width"><meta name="sign-in" content="/sign-in">'
        f'<link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/own/page.css">'
        f"{''.join(reversed(scripts) if early else scripts)}"
        f"<main><h1>Your account</h1><p>Words of the shop</p>{elements}</main>"
    )
    given = f"for (const one of document.querySelectorAll('main > *')) one.token = {token!r};" if token else ""
    files = {"html": ("text/html", markup), "css": ("text/css", style), "js": ("text/javascript", given)}

    def answered(route: Route) -> None:
        media_type, body = files[urlsplit(route.request.url).path.rpartition(".")[2]]
        route.fulfill(body=body, content_type=media_type, headers={"content-security-policy": POLICY})

    visitor.page.route("**/own/page.*", answered)
    visitor.page.goto(visitor.shop.at("own/page.html?keep=this"))
    return visitor.page


def give(page: Page, token: str) -> None:
    page.evaluate("(token) => { document.querySelector('main > :last-child').token = token; }", token)


def orders(page: Page) -> Locator:
    return page.locator("order-help-orders li.order")


def test_an_example_shows_both_in_a_page_of_its_own(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None) as visitor:
        page = visitor.page
        page.goto(shop.at(f"examples/embedded.html#token={shop.token(customer)}"))
        expect(orders(page)).to_have_count(3)
        assert violations(page) == []
        page.get_by_role("link", name=f"PAID-{customer}").first.click()
        page.wait_for_url("**/examples/embedded.html?order-id=*")
        expect(page.locator("order-help-order .order-number")).to_contain_text(f"PAID-{customer}")
        page.locator("order-help-order").get_by_role("link", name="My Orders").first.click()
        expect(orders(page)).to_have_count(3)
        page.go_back()
        expect(page.locator("order-help-order .order-number")).to_contain_text(f"PAID-{customer}")
        expect(page).to_have_title("Your account · Example")


@pytest.mark.guarantee(
    "Our elements leave the styles, the address, the history and the storage of the shop's own page alone.", to="shops"
)
def test_styles_of_the_page_and_of_an_element_do_not_reach_each_other(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None) as visitor:
        page = own_page(visitor, "", style=HOSTILE)
        looks = page.evaluate(LOOKS_OF_THE_PAGE)
    with visit(token=None) as visitor:
        page = own_page(visitor, ORDERS, token=shop.token(customer), style=HOSTILE)
        expect(orders(page)).to_have_count(3)
        assert page.evaluate(LOOKS_OF_THE_PAGE) == looks
        link = orders(page).first.locator(".help-link")
        box = link.bounding_box()
        assert box is not None
        assert box["height"] == 44
        for name, value in (
            ("color", "rgb(11, 107, 93)"),
            ("font-size", "14px"),
            ("font-style", "normal"),
            ("letter-spacing", "normal"),
            ("text-transform", "none"),
            ("text-align", "start"),
            ("background-color", "rgba(0, 0, 0, 0)"),
        ):
            expect(link).to_have_css(name, value)


def test_tokens_and_darkness_of_the_page_reach_an_element(visit: Visit, shop: Shop, customer: str) -> None:
    style = "html { color-scheme: dark } order-help-orders { --accent: rgb(1, 2, 3); }"
    with visit(token=None) as visitor:
        page = own_page(visitor, ORDERS, token=shop.token(customer), style=style)
        expect(page.locator("order-help-orders .help-link").first).to_have_css("color", "rgb(1, 2, 3)")
        expect(orders(page).first).to_have_css("background-color", "rgb(30, 28, 26)")
    with visit(token=None, color_scheme="dark") as visitor:
        page = own_page(visitor, ORDERS, token=shop.token(customer))
        expect(orders(page).first).to_have_css("background-color", "rgb(255, 255, 255)")


def test_the_shops_theme_reaches_an_element(visit: Visit, shop: Shop, customer: str) -> None:
    theme = ":root, :host { --accent: rgb(1, 2, 3); }"
    with visit(token=None) as visitor:
        visitor.page.route("**/shop/theme.css", lambda route: route.fulfill(body=theme, content_type="text/css"))
        page = own_page(visitor, ORDERS, token=shop.token(customer))
        expect(page.locator("order-help-orders .help-link").first).to_have_css("color", "rgb(1, 2, 3)")


@pytest.mark.guarantee(
    "Our elements leave the styles, the address, the history and the storage of the shop's own page alone.", to="shops"
)
def test_address_history_title_and_storage_stay_the_pages_own(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None) as visitor:
        page = own_page(visitor, ORDERS, token=shop.token(customer))
        expect(orders(page)).to_have_count(3)
        before = page.evaluate("history.length")
        page.get_by_role("link", name="Past").click()
        expect(orders(page)).to_have_count(0)
        page.evaluate("dispatchEvent(new PopStateEvent('popstate'))")
        page.get_by_role("link", name="On the way").click()
        expect(orders(page)).to_have_count(3)
        assert page.url == shop.at("own/page.html?keep=this")
        assert page.evaluate("history.length") == before
        assert page.evaluate("history.state") is None
        assert page.evaluate("Object.keys(localStorage)") == []
        assert page.title() == "Your account"


@pytest.mark.parametrize(
    ("link", "name", "detail"),
    [
        ("View Details", "order-help-open", {"help": None}),
        ("Custom Duty Issue", "order-help-open", {"help": "REPORT_CUSTOMS_DUTY_ISSUE"}),
    ],
)
def test_the_page_is_asked_where_an_order_opens(
    visit: Visit, shop: Shop, customer: str, link: str, name: str, detail: dict[str, str | None]
) -> None:
    with visit(token=None) as visitor:
        page = own_page(visitor, ORDERS, token=shop.token(customer))
        page.evaluate(HEARD, name)
        order = orders(page).filter(has_text=f"PAID-{customer}")
        order.get_by_role("link", name=link).first.click()
        ((events, bubbles, composed),) = page.evaluate("window.events")
        assert events.pop("id")
        assert events == {"number": f"PAID-{customer}", **detail}
        assert bubbles
        assert composed
        assert page.url == shop.at("own/page.html?keep=this")


def test_without_an_answer_a_link_leads_to_our_own_page(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None) as visitor:
        page = own_page(visitor, ORDERS, token=shop.token(customer))
        page.evaluate("window.letsGo = true")
        page.evaluate(HEARD, "order-help-open")
        orders(page).first.get_by_role("link").first.click()
        page.wait_for_url("**/order.html?id=*")


def test_the_page_is_asked_where_one_signs_in(visit: Visit) -> None:
    with visit(token=None) as visitor:
        page = own_page(visitor, ORDERS)
        page.evaluate(HEARD, "order-help-sign-in")
        page.get_by_role("link", name="Sign in").click()
        assert page.evaluate("window.events") == [[{}, True, True]]
        page.evaluate("window.letsGo = true")
        page.get_by_role("link", name="Sign in").click()
        page.wait_for_url("**/sign-in?return=%2Fown%2Fpage.html%3Fkeep%3Dthis")


def test_a_token_may_come_before_the_script_and_later(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None) as visitor:
        expect(orders(own_page(visitor, ORDERS, token=shop.token(customer), early=True))).to_have_count(3)
    with visit(token=None) as visitor:
        page = own_page(visitor, ORDERS)
        expect(page.get_by_role("heading", name="Sign in to see your orders")).to_be_visible()
        give(page, shop.token(customer))
        expect(orders(page)).to_have_count(3)


def test_a_token_may_come_at_any_moment(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None) as visitor:
        page = own_page(visitor, "")
        shown = page.evaluate(
            """async (token) => {
              const shown = [];
              await customElements.whenDefined("order-help-orders");
              for (let turns = 0; turns < 24; turns += 1) {
                const element = document.createElement("order-help-orders");
                element.token = null;
                document.querySelector("main").append(element);
                for (let turn = 0; turn < turns; turn += 1) await null;
                element.token = turns % 2 ? async () => token : token;
                for (let tries = 0; tries < 300 && !element.shadowRoot.querySelector("li.order"); tries += 1) {
                  await new Promise((resolve) => setTimeout(resolve, 10));
                }
                shown.push(element.shadowRoot.querySelectorAll("li.order").length);
                element.remove();
              }
              return shown;
            }""",
            shop.token(customer),
        )
        assert shown == [3] * 24


def test_a_function_brings_a_fresh_token_when_one_has_expired(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None, wrong=[REFUSED]) as visitor:
        page = own_page(visitor, ORDERS)
        tokens = [new_token(customer, expires_in=timedelta(seconds=-1), with_secret=shop.secret), shop.token(customer)]
        page.evaluate(
            """(tokens) => {
              window.asked = 0;
              document.querySelector("order-help-orders").token = async () => tokens[Math.min(window.asked++, 1)];
            }""",
            tokens,
        )
        expect(orders(page)).to_have_count(3)
        assert page.evaluate("window.asked") == 2


def test_a_function_that_brings_refused_tokens_is_not_asked_for_ever(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None, wrong=[REFUSED]) as visitor:
        page = own_page(visitor, ORDERS)
        refused = new_token(customer, expires_in=timedelta(seconds=-1), with_secret=shop.secret)
        page.evaluate(
            """(refused) => {
              window.asked = 0;
              document.querySelector("order-help-orders").token = () => `${++window.asked}${refused}`;
            }""",
            refused,
        )
        expect(page.get_by_role("heading", name="Sign in to see your orders")).to_be_visible()
        page.wait_for_timeout(300)
        assert page.evaluate("window.asked") <= 4  # for the list and for its counts


def test_two_elements_stand_in_one_page_and_follow_their_attributes(visit: Visit, shop: Shop, customer: str) -> None:
    order = f'<order-help-order number="PAID-{customer}"></order-help-order>'
    with visit(token=None) as visitor:
        page = own_page(visitor, ORDERS + order, token=shop.token(customer))
        expect(orders(page)).to_have_count(3)
        title = page.locator("order-help-order .order-number")
        expect(title).to_contain_text(f"PAID-{customer}")
        assert violations(page) == []
        page.evaluate("(n) => document.querySelector('order-help-order').setAttribute('number', n)", f"SENT-{customer}")
        expect(title).to_contain_text(f"SENT-{customer}")
        page.evaluate("document.querySelector('main').prepend(document.querySelector('order-help-order'))")
        expect(title).to_contain_text(f"SENT-{customer}")
        page.evaluate("document.querySelector('order-help-order').remove()")
        expect(orders(page)).to_have_count(3)


def test_headings_follow_those_of_the_page(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None) as visitor:
        page = own_page(
            visitor, '<order-help-orders heading-level="3"></order-help-orders>', token=shop.token(customer)
        )
        expect(orders(page)).to_have_count(3)
        expect(orders(page).first).to_be_visible()  # once the style is there
        nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
        headings = [node for node in nodes if node.get("role", {}).get("value") == "heading"]
        levels = [one["value"]["value"] for node in headings for one in node["properties"] if one["name"] == "level"]
        assert levels == [1, 3, 4, 4, 4]


def test_an_element_speaks_the_language_around_it(visit: Visit, shop: Shop, customer: str) -> None:
    with visit(token=None) as visitor:
        page = own_page(visitor, f'<div lang="he">{ORDERS}</div>')
        shown = page.locator("order-help-orders .order-help")
        expect(shown).to_have_attribute("lang", "he")
        expect(shown).to_have_css("direction", "rtl")
        expect(page.locator("html")).to_have_attribute("lang", "en")


def test_a_form_opens_over_the_page_and_gives_the_focus_back(visit: Visit, shop: Shop, customer: str) -> None:
    order = f'<order-help-order number="PAID-{customer}" help="REPORT_CUSTOMS_DUTY_ISSUE"></order-help-order>'
    with visit(token=None) as visitor:
        page = own_page(visitor, order, token=shop.token(customer), style=HOSTILE)
        form = page.get_by_role("dialog")
        expect(form).to_be_visible()
        page.keyboard.press("Escape")
        expect(form).to_have_count(0)
        assert page.url == shop.at("own/page.html?keep=this")
        page.get_by_role("button", name="Custom Duty Issue").first.click()
        form.get_by_label("My tax number").check()
        form.get_by_role("button", name="Send request").click()
        form.get_by_role("button", name="Done").click()
        expect(form).to_have_count(0)


def test_the_conversation_is_a_sheet_over_the_page_on_a_phone(visit: Visit, shop: Shop, customer: str) -> None:
    order = f'<order-help-order number="PAID-{customer}"></order-help-order>'
    with visit(token=None, viewport={"width": 390, "height": 800}) as visitor:
        page = own_page(visitor, order, token=shop.token(customer))
        messages = page.get_by_role("button", name="Messages")
        messages.click()
        box = page.get_by_role("textbox")
        expect(box).to_be_visible()
        box.fill("Is it the red one?")
        page.get_by_role("button", name="Send", exact=True).click()
        expect(page.get_by_role("log")).to_contain_text("Is it the red one?")
        page.keyboard.press("Escape")
        expect(box).not_to_be_visible()
        expect(messages).to_be_focused()
        wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wider <= 0, "the page scrolls sideways"


def test_the_api_may_have_another_origin(visit: Visit, shop: Shop, customer: str) -> None:
    elsewhere = "http://api.example/"
    allowed = {"access-control-allow-origin": "*", "access-control-allow-headers": "*"}

    def answered(route: Route) -> None:
        if route.request.method == "OPTIONS":
            route.fulfill(status=204, headers=allowed)
        else:
            response = route.fetch(url=shop.at("graphql"))
            route.fulfill(response=response, headers={**response.headers, **allowed})

    with visit(token=None, wrong=[elsewhere], bypass_csp=True) as visitor:
        visitor.page.route(f"{elsewhere}graphql", answered)
        page = own_page(
            visitor, f'<order-help-orders api="{elsewhere}"></order-help-orders>', token=shop.token(customer)
        )
        expect(orders(page)).to_have_count(3)


def test_what_one_shopper_saw_is_gone_once_the_page_gives_the_token_of_another_or_of_none(
    visit: Visit, shop: Shop, customer: str
) -> None:
    with visit(token=None) as visitor:
        page = own_page(visitor, ORDERS, token=shop.token(customer))
        expect(orders(page).filter(has_text=f"PAID-{customer}")).to_have_count(1)
        page.evaluate("(token) => { document.querySelector('order-help-orders').token = token; }", shop.token("rory"))
        expect(orders(page).filter(has_text="UNTRACKED")).to_have_count(1)
        expect(orders(page).filter(has_text=f"PAID-{customer}")).to_have_count(0)
        page.evaluate("() => { document.querySelector('order-help-orders').token = null; }")
        expect(page.get_by_role("heading", name="Sign in to see your orders")).to_be_visible()
        expect(orders(page)).to_have_count(0)
