"""How much a page reads, and what has to wait for what. Times are told, not judged: they are the machine's too."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, Final
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.web.visiting import Shop, Visitor

WATCH: Final = """
window.shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifted += entry.value;
}).observe({type: "layout-shift", buffered: true});
new MutationObserver((_, watching) => {
  if (!document.querySelector("li.order a, .order-main h1")) return;
  window.thereAfter = performance.now();
  watching.disconnect();
}).observe(document, {childList: true, subtree: true});
"""
TIMES: Final = """() => ({
  said: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  there: window.thereAfter,
  shifted: window.shifted,
})"""
SLOW_4G: Final = {"latency": 562.5, "downloadThroughput": 180_000, "uploadThroughput": 180_000}
VERY_SLOW: Final = {"latency": 400, "downloadThroughput": 50_000, "uploadThroughput": 50_000}
SCRIPTS: Final = {"orders": "start_orders.js", "order": "start_order.js"}
READ_FIRST: Final = {
    "orders": ["query MyOrders", "query OrderCounts"],
    "order": ["query OrderDetails", "query OrderTimeline"],
}


@dataclass  # without slots, for Playwright notes something on what it calls
class Reading:
    """What a page requests, each request with what began it: the markup, or a script."""

    requests: list[tuple[str, str, str]] = field(default_factory=list)
    sizes: list[float] = field(default_factory=list)

    def note(self, event: dict[str, Any]) -> None:
        request, initiator = event["request"], event["initiator"]
        frames = initiator.get("stack", {}).get("callFrames", [])
        by = frames[0]["url"] if frames else initiator.get("url", "")
        name = request.get("postData", "").partition('{"query":"')[2][:40] or urlsplit(request["url"]).path
        self.requests.append((event["type"], name, urlsplit(by).path.rpartition("/")[2]))

    def begun_by(self, *names: str) -> list[str]:
        """Names of the requests that the markup, or one of these scripts, began; pictures are not among them."""
        return sorted(name for kind, name, by in self.requests if by in names and kind not in ("Image", "Document"))


def read_slowly(page: Page, address: str, network: dict[str, float], *, slower_cpu: int) -> Reading:
    """Open a page for the first time, over such a network."""
    reading = Reading()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.setCacheDisabled", {"cacheDisabled": True})
    session.send("Network.emulateNetworkConditions", {"offline": False, **network})
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower_cpu})
    session.on("Network.requestWillBeSent", reading.note)
    session.on("Network.loadingFinished", lambda event: reading.sizes.append(event["encodedDataLength"]))
    page.add_init_script(WATCH)
    page.goto(address)
    expect(page.locator("li.order a, .order-main h1").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    return reading


@pytest.mark.guarantee("The first order is on the page after three round trips, and nothing jumps.", to="shoppers")
@pytest.mark.parametrize(
    ("name", "network", "slower_cpu"),
    [("orders", SLOW_4G, 4), ("orders", VERY_SLOW, 1), ("order", SLOW_4G, 4)],
    ids=["My Orders on slow 4G, 4 x CPU", "My Orders at 400 ms and 50 kB/s", "an order on slow 4G, 4 x CPU"],
)
def test_a_page_is_there_after_three_round_trips_and_nothing_jumps(
    visit: Callable[..., AbstractContextManager[Visitor]],
    shop: Shop,
    request: pytest.FixtureRequest,
    name: str,
    network: dict[str, float],
    slower_cpu: int,
) -> None:
    """The document; its script and style, and what starts to read; what that reads. Pictures come after the orders."""
    with visit(token=shop.token("rita"), viewport={"width": 412, "height": 823}) as visitor:
        page = visitor.open("")
        link = page.locator("li.order h2 a").first
        address = shop.at("") if name == "orders" else shop.at(str(link.get_attribute("href")))
        reading = read_slowly(page, address, network, slower_cpu=slower_cpu)
        times = page.evaluate(TIMES)

        start = SCRIPTS[name]
        document = urlsplit(address).path.rpartition("/")[2]
        static = ["/app/shopper.css", "/app/shopper.js", f"/app/{start}", "/shop/theme.css"]
        assert reading.begun_by(document) == sorted(static)
        read = [one for one in reading.begun_by(start) if not one.startswith("query")]
        assert read == ["/shop/shop.json", "/texts/en.json"]
        queries = [
            one.partition("(")[0].partition("{")[0] for one in reading.begun_by(start) if one.startswith("query")
        ]
        assert queries == READ_FIRST[name]
        assert reading.begun_by("shopper.js") == []
        assert times["shifted"] == 0
        print(
            f"{request.node.callspec.id}: says something after {times['said']:,.0f} ms, shows what was ordered after "
            f"{times['there']:,.0f} ms; {len(reading.requests)} requests, {sum(reading.sizes):,.0f} bytes"
        )
