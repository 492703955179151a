"""
Takes the picture of the example storefront for its README, for `make screenshots`.

Rule: it shows the demo shop at a fixed time, so that it changes only if the example does.
"""

import sys
import tempfile
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

from order_help.domain.ids import CustomerId
from tests.support.command import NO_ENGINE, Served, serving
from tests.support.storefront import EXAMPLE, build_storefront, serving_files
from tests.web.chromium import chromium, running
from tools.screenshots import NOW, QUALITY

PICTURE: Final = EXAMPLE / "storefront.webp"
SHOPPER: Final = CustomerId("rosa")
ORDER: Final = "ROSA-WHERE"
LARGEST: Final = 100_000  # bytes


def main() -> int:
    """Takes the picture. Returns 1 if there is no browser or the picture is too large, else 0."""
    path = chromium()
    if path is None:
        print("make screenshots: Chromium is missing.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory() as scratch, running(path) as browser:
        environment = {**NO_ENGINE, "XDG_STATE_HOME": scratch}
        with serving("--now", NOW.isoformat(), **environment) as served:
            build_storefront(EXAMPLE, Path(scratch) / "storefront", api=served.url)
            with serving_files(Path(scratch) / "storefront") as address:
                _photograph(browser, address, served)
    size = PICTURE.stat().st_size
    print(f"{PICTURE.name}: {size:,} bytes{' (too large)' if size > LARGEST else ''}")
    return int(size > LARGEST)


def _photograph(browser: Browser, address: str, served: Served) -> None:
    context = browser.new_context(
        viewport={"width": 800, "height": 900}, locale="en-US", timezone_id="UTC", reduced_motion="reduce"
    )
    page = context.new_page()
    page.clock.set_fixed_time(NOW)
    page.goto(address)
    page.get_by_label("Token of a shopper").fill(served.tokens[SHOPPER])
    page.get_by_role("button", name="Sign in").click()
    page.get_by_role("link", name=ORDER, exact=True).click()
    page.get_by_role("button", name="Cancel this Order").click()
    page.get_by_role("listitem").last.wait_for()
    page.screenshot(path=PICTURE, type="webp", quality=QUALITY, animations="disabled")
    context.close()


if __name__ == "__main__":
    sys.exit(main())
