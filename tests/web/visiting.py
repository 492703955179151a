"""
Somebody in front of the pages: tabs of a real Chromium that notice what goes wrong behind the page.

Rule: an error on the console, which a breach of the content security policy is too, an exception of a script and a
request to another origin fail the test in which they happen.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

import httpx
from playwright.sync_api import Browser, Locator, Page, Route, expect

from order_help_cli.dev_server.dev_token import new_desk_token, new_token
from tests.support.command import Served
from tests.support.node import ROOT, node_tool

expect.set_options(timeout=15_000)  # the machines are shared and slow at times
SHIP: Final = """
mutation Ship($input: RecordShipmentInput!) {
  recordShipment(input: $input) { __typename ... on Refusal { message } }
}
"""
OFFERED: Final = "{ orders(first: 50) { edges { node { number availableHelpActions(on: DETAILS) { type title } } } } }"
AXE_RULES: Final = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """A served shop, and whoever comes to it."""

    served: Served
    secret: bytes

    def token(self, customer: str, *, lasting: timedelta = timedelta(hours=1)) -> str:
        return new_token(customer, expires_in=lasting, with_secret=self.secret)

    def agent(self, name: str = "sam") -> str:
        return new_desk_token(name, expires_in=timedelta(hours=1), with_secret=self.secret)

    def at(self, path: str) -> str:
        return self.served.pages + path

    def ask_desk(self, query: str, **variables: Any) -> Any:
        """What the warehouse or another agent does meanwhile."""
        return self.ask(self.agent("warehouse"), query, path="desk/graphql", **variables)

    def ship(self, number: str) -> None:
        """The warehouse records that a paid order left whole, a minute ago."""
        lines = [{"lineId": "1", "quantity": 2}, {"lineId": "2", "quantity": 1}]
        left = (datetime.now(UTC) - timedelta(minutes=1)).isoformat()
        parcel = {"shipmentId": "1", "carrier": "UPS", "shippedAt": left, "lines": lines}
        came = self.ask_desk(SHIP, input={"orderNumber": number, "shipment": parcel})
        assert came["recordShipment"]["__typename"] == "Changed", came

    def offered(self, customer: str) -> dict[str, dict[str, str]]:
        """Titles of the help actions that each order of the customer offers now, by order number and type."""
        orders = [edge["node"] for edge in self.ask(self.token(customer), OFFERED, path="graphql")["orders"]["edges"]]
        return {
            order["number"]: {action["type"]: action["title"] for action in order["availableHelpActions"]}
            for order in orders
        }

    def ask(self, token: str, query: str, *, path: str, **variables: Any) -> Any:
        """What is done without a page."""
        body = {"query": query, "variables": variables}
        answer = httpx.post(self.at(path), json=body, headers={"authorization": f"Bearer {token}"}, timeout=60).json()
        assert "errors" not in answer, answer
        return answer["data"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """A tab, which comes from the shop's sign-in to the first page that is opened in it."""

    shop: Shop
    page: Page
    token: str | None

    def open(self, path: str) -> Page:
        """Go to a page of the shop."""
        if self.token is not None and self.page.url == "about:blank":
            return self.sign_in(self.token, path)
        self.page.goto(self.shop.at(path))
        return self.shown()

    def sign_in(self, token: str, path: str = "") -> Page:
        """Come to a page of the shop from its sign-in."""
        self.page.goto(self.shop.at(f"{path}#token={token}"), referer=self.shop.at("sign-in"))
        return self.shown()

    def another_tab(self) -> "Visitor":
        """The same visitor in another tab of the same browser."""
        return replace(self, page=self.page.context.new_page(), token=None)

    def shown(self) -> Page:
        """The page that a link leads to, as soon as it shows what it is about."""
        # Before its script runs, a page of ours has a heading, too.
        expect(self.page.locator("html:not([data-order-help]) main h1, main[tabindex] h1")).to_be_visible()
        expect(self.page.locator(".waiting")).to_have_count(0)
        return self.page


@contextmanager
def visiting(
    browser: Browser, shop: Shop, *, token: str | None, wrong: Sequence[str] = (), **settings: Any
) -> Iterator[Visitor]:
    """A tab at the shop's pages; `settings` are Playwright's, `wrong` begins what is expected to go wrong."""
    context = browser.new_context(
        **{"reduced_motion": "reduce", "locale": "en-US", "viewport": {"width": 1100, "height": 900}, **settings}
    )
    faults: list[str] = []
    context.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    context.on("weberror", lambda error: faults.append(str(error.error)))
    context.on(
        "request", lambda requests: None if requests.url.startswith(shop.served.pages) else faults.append(requests.url)
    )
    try:
        yield Visitor(shop=shop, page=context.new_page(), token=token)
    finally:
        context.close()
    unexpected = [fault for fault in faults if not any(fault.startswith(known) for known in wrong)]
    assert not unexpected, unexpected


def card(page: Page, number: str) -> Locator:
    """The card of an order in My Orders."""
    return page.locator("li.order-card").filter(has=page.locator(".meta bdi").get_by_text(number, exact=True))


def change_answers(page: Page, operation: str, words: str, others: str) -> list[str]:
    """From now on, other words stand in the answers to an operation. Returns the answers that were changed."""
    changed: list[str] = []

    def answer(route: Route) -> None:
        if f"query {operation}" not in (route.request.post_data or ""):
            return route.fallback()
        response = route.fetch()
        body = response.text()
        if words in body:
            changed.append(body)
        return route.fulfill(response=response, body=body.replace(words, others))

    page.route("**/graphql", answer)
    return changed


def violations(page: Page, *, within: str = "html") -> list[str]:
    """What axe finds: each rule with the places that break it, all of them within what this selects."""
    node_tool("tsc")  # axe is installed along with it, or the test says what is missing
    if not page.evaluate("() => 'axe' in window"):
        page.evaluate((ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8"))
    # To look into the styles of shadow roots, axe would write a style into the page, which the policy forbids.
    styles = page.evaluate("() => ![...document.querySelectorAll('*')].some((one) => one.shadowRoot)")
    options = {"runOnly": {"type": "tag", "values": AXE_RULES}, "preload": styles}
    found = page.evaluate("([within, options]) => axe.run(within, options)", [within, options])
    return [
        f"{one['id']}: {node['html'][:200]} {node['failureSummary']}"
        for one in found["violations"]
        for node in one["nodes"]
    ]
