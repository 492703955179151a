from collections.abc import Callable
from contextlib import AbstractContextManager

from playwright.sync_api import expect

from tests.web.visiting import Shop, Visitor

QUICK_MS = 1_000
WATCH = """
new MutationObserver((_, watching) => {
  if (!document.querySelector("li.order a")) return;
  window.listedAfter = performance.now();
  watching.disconnect();
}).observe(document, {childList: true, subtree: true});
"""


def test_the_first_page_is_soon_there(visit: Callable[..., AbstractContextManager[Visitor]], shop: Shop) -> None:
    with visit(token=shop.token("many")) as visitor:
        visitor.page.add_init_script(WATCH)
        visitor.open("")
        expect(visitor.page.locator("li.order").first).to_be_visible()
        took = visitor.page.evaluate("window.listedAfter")
        print(
            f"My Orders stood there, ready to be used, after {took:.0f} ms (on a free machine, at most {QUICK_MS} ms)"
        )
